"""Where recordings go."""

from pathlib import Path
from typing import TYPE_CHECKING

from doorstep.errors import BadInput, SettingsError

if TYPE_CHECKING:
    from doorstep.config import Settings


def recording_folder(settings: "Settings", record: Path | None) -> str | None:
    """Tell the folder for recordings; None where none are wanted.

    Raises:
        SettingsError: Recordings are wanted and the settings do not allow them.
        BadInput: The folder cannot be written.
    """
    if record is None:
        return None
    if not settings.recording.allowed:
        raise SettingsError("Recording is not allowed: set allowed = true in the table [recording] of the settings.")
    try:
        record.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise BadInput(f"The folder {record} for recordings cannot be made.") from None
    return str(record.resolve())
