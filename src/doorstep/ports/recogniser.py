"""Recogniser: sound of one utterance to text."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RecogniserRequest:
    """One utterance: int16 mono 8 kHz sound, its language, and a prompt with sample answers to the open question."""

    pcm: bytes
    language: str
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was heard.

    Args:
        text: The words.
        log_probability: Mean log probability per token.
        no_speech: Probability (0 to 1) that nobody spoke.
        cpu_seconds: What it cost.
        alternatives: What else it may have been, likeliest first; empty where the engine does not tell.
    """

    text: str
    log_probability: float = 0.0
    no_speech: float = 0.0
    cpu_seconds: float = 0.0
    alternatives: tuple[str, ...] = ()


class Recogniser(Protocol):
    """Turns utterances into text, one thread each, in processes of its own."""

    async def start(self) -> None:
        """Load the model.

        Raises:
            ModelMissing: No model file was found.
            ModelMismatch: A model file is not the known one.
        """
        ...

    async def transcribe(self, request: RecogniserRequest) -> Transcript:
        """Recognise one utterance; cancelling the task throws the work away.

        Raises:
            WorkerLost: The process died; the next call gets a fresh one.
        """
        ...

    async def close(self) -> None:
        """End the processes."""
        ...
