"""The ear of a customer on the phone: where the assistant's voice begins and ends, frame by frame, from sound alone."""

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from doorstep.ports.telephony import FRAME_BYTES
from doorstep.ports.voice_activity import WINDOW_SAMPLES, VoiceDetector

AUDIBLE: Final = 150.0
"""Root mean square of a frame (full scale 32,768) from which it counts as sound: -47 dB."""

VOICE: Final = 0.5
QUIET: Final = 0.35
LEAST_VOICE: Final = 0.15
"""Seconds; less is a click."""

BEFORE: Final = 0.25
"""Seconds kept in front of the first voice."""

_WINDOW_BYTES: Final = 2 * WINDOW_SAMPLES
_WINDOW_SECONDS: Final = WINDOW_SAMPLES / 8000


@dataclass(frozen=True, slots=True)
class VoiceBegan:
    """Somebody began to speak at this moment (seconds)."""

    at: float


@dataclass(frozen=True, slots=True)
class UtteranceEnded:
    """Nobody spoke for as long as patience lasts.

    Args:
        pcm: The whole utterance.
        began: When it began, in seconds.
        ended: When the voice in it ended.
    """

    pcm: bytes
    began: float
    ended: float


EarEvent: TypeAlias = VoiceBegan | UtteranceEnded


class Ear:
    """Cuts the sound of a call into utterances.

    Args:
        detector: Tells speech from silence.
        patience: Quiet that ends an utterance, in seconds; between two sentences people wait.
    """

    def __init__(self, detector: VoiceDetector, patience: float = 0.6) -> None:
        self._detector = detector
        self._patience = patience
        self._windows = bytearray()
        self._past = bytearray()
        self._utterance = bytearray()
        self._began: float | None = None
        self._ended = 0.0
        self._voiced = 0.0

    def hear(self, pcm: bytes, now: float) -> list[EarEvent]:
        """Take the sound that arrived up to `now`."""
        self._windows += pcm
        found: list[EarEvent] = []
        while len(self._windows) >= _WINDOW_BYTES:
            window = bytes(self._windows[:_WINDOW_BYTES])
            del self._windows[:_WINDOW_BYTES]
            found += self._window(window, now - len(self._windows) / 16000)
        return found

    def forget(self) -> None:
        """Drop the utterance in progress: it was cut off."""
        self._began = None
        self._utterance.clear()

    def _window(self, window: bytes, end: float) -> list[EarEvent]:
        probability = self._detector.probability(window)
        if self._began is None:
            self._past = (self._past + window)[-round(BEFORE * 16000) // 2 * 2 :]
            if probability < VOICE:
                return []
            self._began, self._ended, self._voiced = end - _WINDOW_SECONDS, end, _WINDOW_SECONDS
            self._utterance = bytearray(self._past)
            return [VoiceBegan(self._began)]
        self._utterance += window
        if probability >= QUIET:
            self._ended = end
            self._voiced += _WINDOW_SECONDS
            return []
        if end - self._ended < self._patience:
            return []
        ended = UtteranceEnded(bytes(self._utterance), self._began, self._ended)
        self.forget()
        return [ended] if self._voiced >= LEAST_VOICE else []


def audible(pcm: bytes) -> list[bool]:
    """Tell for each 20 ms frame whether there is sound in it."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    frames = samples[: samples.size // (FRAME_BYTES // 2) * (FRAME_BYTES // 2)].reshape(-1, FRAME_BYTES // 2)
    return [bool(level > AUDIBLE) for level in np.sqrt(np.mean(frames**2, axis=1))]


def audible_span(pcm: bytes) -> tuple[int, int]:
    """Bytes from the start to the first sound, and to the end of the last; of silence all of it."""
    heard = [place for place, loud in enumerate(audible(pcm)) if loud]
    return (heard[0] * FRAME_BYTES, (heard[-1] + 1) * FRAME_BYTES) if heard else (0, len(pcm))
