"""Voice activity: is somebody speaking in these 32 ms?"""

from typing import Final, Protocol

WINDOW_SAMPLES: Final = 256
"""Samples at 8 kHz per decision: 32 ms."""


class VoiceDetector(Protocol):
    """The detector of one call; keeps state from window to window."""

    def probability(self, pcm: bytes) -> float:
        """Probability (0 to 1) of speech in exactly `WINDOW_SAMPLES` int16 samples at 8 kHz."""
        ...


class VoiceActivity(Protocol):
    """Makes detectors that share one loaded model."""

    def detector(self) -> VoiceDetector:
        """Make a detector for one call."""
        ...
