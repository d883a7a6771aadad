"""Synthesiser: one sentence of text to sound."""

from typing import Protocol


class Synthesiser(Protocol):
    """Turns sentences into int16 mono 8 kHz sound."""

    @property
    def voice(self) -> str:
        """A name for engine and voice, stable across runs: part of the cache key."""
        ...

    async def start(self) -> None:
        """Load the voice.

        Raises:
            ModelMissing: The voice is not installed.
            ModelMismatch: The voice's file is not the known one.
        """
        ...

    async def synthesise(self, text: str) -> bytes:
        """Speak one sentence.

        Raises:
            WorkerLost: The process died; the next call gets a fresh one.
        """
        ...

    async def close(self) -> None:
        """End the process."""
        ...
