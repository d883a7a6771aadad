"""Settings of the speech adapters; the composition root fills them from the configuration."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RecogniserSettings:
    """How speech is recognised.

    Args:
        model_folder: A folder with a Whisper model for ctranslate2; None: from the installed carrier packages.
        model_sha256: Hash of `model.bin` where it is another model than Whisper base; empty: the known one.
        allow_hub: Whether a missing model may be fetched from the Hugging Face hub.
        workers: Processes, one thread each.
        niceness: How far they stand back behind the media process.
        cache_folder: Where the model is put together; None: below the user's cache folder.
    """

    model_folder: Path | None = None
    model_sha256: str = ""
    allow_hub: bool = False
    workers: int = 1
    niceness: int = 5
    cache_folder: Path | None = None


class SynthesiserEngine(StrEnum):
    """The engines that speak."""

    PIPER = "piper"
    PICO = "pico"


@dataclass(frozen=True, slots=True)
class SynthesiserSettings:
    """How sentences are spoken.

    Args:
        engine: Piper (English, natural, GPL, a program of its own) or SVOX Pico (several languages, robotic).
        voice: Pico's voice, for instance `en-US`, `en-GB`, `de-DE`; for Piper a name for the voice of `voice_file`.
        voice_file: A Piper voice (`….onnx` with its `….onnx.json` beside it); None: the installed voice.
        voice_sha256: Hash of `voice_file`, required where it is another voice than the known one.
        speed: 1 is the voice's own speed, 1.1 a tenth faster.
        pitch: 1 is the voice's own pitch; 1.15 makes the same voice sound like somebody else.
        workers: Processes, one thread each.
        niceness: How far they stand back behind the media process.
        cache_folder: Where checked files are remembered; None: below the user's cache folder.
    """

    engine: SynthesiserEngine = SynthesiserEngine.PIPER
    voice: str = ""
    voice_file: Path | None = None
    voice_sha256: str = ""
    speed: float = 1.0
    pitch: float = 1.0
    workers: int = 1
    niceness: int = 5
    cache_folder: Path | None = None


class VoiceActivityEngine(StrEnum):
    """The ways to tell speech from silence."""

    SILERO = "silero"
    ENERGY = "energy"


@dataclass(frozen=True, slots=True)
class VoiceActivitySettings:
    """How speech is told from silence.

    Args:
        engine: Silero (a small model) or energy (loudness only, for tests).
        model_file: The Silero model; None: the installed one.
    """

    engine: VoiceActivityEngine = VoiceActivityEngine.SILERO
    model_file: Path | None = None
