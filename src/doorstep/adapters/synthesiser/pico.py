"""Synthesiser with SVOX Pico: several languages, little work, robotic; the free second beside Piper."""

from importlib.util import find_spec
from typing import Final

from doorstep.errors import ModelMissing, SettingsError
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram

VOICES: Final = ("en-US", "en-GB", "de-DE", "es-ES", "fr-FR", "it-IT")


class PicoSynthesiser:
    """Speaks with one of `VOICES`; without a voice in the settings, American English."""

    def __init__(self, settings: SynthesiserSettings | None = None) -> None:
        self._settings = settings if settings is not None else SynthesiserSettings(SynthesiserEngine.PICO)
        self._name = self._settings.voice or VOICES[0]
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
        if self._name not in VOICES:
            raise ModelMissing(f"Pico has no voice of that name; it has {', '.join(VOICES)}")
        if find_spec("py_nanotts") is None or find_spec("soxr") is None:
            raise SettingsError("Pico is not installed: install doorstep with the extra 'pico'")
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
            raise SettingsError("the synthesiser was not started")
        if not text.strip():
            return b""
        return (await self._pool.ask({"text": text})).body

    async def close(self) -> None:
        """End the processes."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()
