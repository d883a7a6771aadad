"""Synthesiser with Piper, which runs as a program of its own (see `piper_worker` for why)."""

import asyncio
from importlib.util import find_spec
from pathlib import Path

from doorstep.errors import InvariantBroken, ModelMissing, SettingsError
from doorstep.ports.speech_settings import SynthesiserSettings
from doorstep.speech.model_files import JOE, JOE_CARRIED, ModelStore, package_file
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram


class PiperSynthesiser:
    """Speaks English with the installed voice, or whatever the voice file of the settings speaks."""

    def __init__(self, settings: SynthesiserSettings | None = None) -> None:
        self._settings = settings if settings is not None else SynthesiserSettings()
        self._pool: WorkerPool | None = None

    @property
    def voice(self) -> str:
        """Engine, voice, speed and pitch."""
        own = self._settings.voice_file
        name = JOE[0].name.removesuffix(".onnx") if own is None else f"{own.stem}-{self._settings.voice_sha256[:12]}"
        return f"piper:{name}:{self._settings.speed:g}:{self._settings.pitch:g}"

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The worker processes alive now."""
        return self._pool.process_ids if self._pool is not None else ()

    async def start(self) -> None:
        """Find and check the voice, load it in every process."""
        if self._pool is not None:
            return
        if find_spec("piper") is None or find_spec("soxr") is None:
            raise ModelMissing("Piper is not installed: install doorstep with the extra 'piper', or use Pico")
        voice_file = await asyncio.to_thread(find_piper_voice, self._settings)
        program = WorkerProgram(
            "doorstep.adapters.synthesiser.piper_worker",
            "the synthesiser",
            {"voice_file": str(voice_file), "speed": self._settings.speed, "pitch": self._settings.pitch},
            self._settings.niceness,
        )
        pool = WorkerPool(program, self._settings.workers)
        await pool.start()
        self._pool = pool

    async def synthesise(self, text: str) -> bytes:
        """Speak one sentence; blank text is silence of no length."""
        if self._pool is None:
            raise InvariantBroken("the synthesiser was not started")
        if not text.strip():
            return b""
        return (await self._pool.ask({"text": text})).body

    async def close(self) -> None:
        """End the processes."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()


def find_piper_voice(settings: SynthesiserSettings) -> Path:
    """Find the voice by setting, then in the carrier package.

    Raises:
        ModelMissing: It is in neither place.
        ModelMismatch: A file is not the known one.
    """
    store = ModelStore(settings.cache_folder)
    own = settings.voice_file
    if own is not None and settings.voice_sha256:
        if not Path(f"{own}.json").is_file():
            raise ModelMissing(f"the description of the voice, {own}.json, is not there")
        return store.check(own, settings.voice_sha256)
    if own is not None:
        return store.checked(own.parent, JOE) / JOE[0].name if own.name == JOE[0].name else _unknown(own)
    folder = package_file(JOE_CARRIED)
    if folder is None:
        raise ModelMissing(
            "no voice for Piper: install doorstep with the extra 'piper' or name a voice file in the settings"
        )
    return store.checked(folder, JOE) / JOE[0].name


def _unknown(voice_file: Path) -> Path:
    raise SettingsError(f"the voice {voice_file.name} needs its SHA-256 in the settings beside its file")
