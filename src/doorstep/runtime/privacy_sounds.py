"""Recordings of calls as files: deleted when they were kept long enough, or because somebody asks for it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from doorstep.errors import OperatorError
from doorstep.ports.privacy import CallSound

_SUFFIXES: Final = (".wav", ".part")
"""A recording, and one whose process died while it wrote it."""


class SoundFiles:
    """The folder of recordings on this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def discard(self, sounds: Sequence[CallSound]) -> Mapping[str, int]:
        """Delete the files of calls, also those that are not known to be there.

        Returns:
            `recordings`: how many were deleted; `recordings_elsewhere`: how many that are known of do not lie here.

        Raises:
            OperatorError: A file is there and cannot be deleted.
        """
        here = elsewhere = 0
        for sound in sounds:
            found = [path for path in self._paths(sound) if _deleted(path)]
            here += len(found)
            elsewhere += not found and sound.file is not None
        return {"recordings": here, "recordings_elsewhere": elsewhere}

    def older(self, before: datetime) -> Iterator[CallSound]:
        """Go through the files of calls that were last written before then."""
        for path in sorted(self._folder.glob("call-*")):
            with suppress(FileNotFoundError):
                if path.suffix in _SUFFIXES and path.stat().st_mtime < before.timestamp():
                    yield CallSound(path.stem, path.name)

    def _paths(self, sound: CallSound) -> set[Path]:
        named = {self._folder / f"{sound.call}{suffix}" for suffix in _SUFFIXES}
        return named if sound.file is None else named | {self._folder / sound.file}


def _deleted(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError:
        raise OperatorError("A recording lies in the folder of recordings and cannot be deleted.") from None
    return True
