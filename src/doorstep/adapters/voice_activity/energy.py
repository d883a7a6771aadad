"""Voice activity by loudness above the background; for tests, and where no model can be installed."""

import math
from typing import Final

import numpy as np

from doorstep.errors import InvariantBroken
from doorstep.ports.voice_activity import WINDOW_SAMPLES
from doorstep.speech.telephone_sound import from_bytes

QUIETEST_DB: Final = -50.0
"""Below this nothing counts as speech, however quiet the background is (0 is full scale)."""

ABOVE_BACKGROUND_DB: Final = 12.0
RISE_DB: Final = 0.05
"""How far the estimate of the background climbs in each window (32 ms): about 1.5 dB a second."""


class EnergyVoiceActivity:
    """Makes detectors that measure loudness."""

    def detector(self) -> "EnergyDetector":
        """Make a detector for one call."""
        return EnergyDetector()


class EnergyDetector:
    """Follows the background of one call and tells what stands out of it."""

    def __init__(self) -> None:
        self._background = QUIETEST_DB - ABOVE_BACKGROUND_DB

    def probability(self, pcm: bytes) -> float:
        """Probability of speech in one window: one half at the threshold, 0.95 some 6 dB above.

        Raises:
            InvariantBroken: It is not a whole window.
        """
        if len(pcm) != 2 * WINDOW_SAMPLES:
            raise InvariantBroken(f"a voice activity window has {WINDOW_SAMPLES} samples")
        level = 10 * math.log10(float(np.mean(from_bytes(pcm) ** 2)) + 1e-10)
        threshold = max(self._background + ABOVE_BACKGROUND_DB, QUIETEST_DB)
        self._background = min(level, self._background + RISE_DB)
        return 1 / (1 + math.exp(-(level - threshold) / 2))
