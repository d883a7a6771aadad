"""A call's sound as a file: stereo WAV at 8 kHz, the recipient left, the assistant right, sample by sample.

Nothing is kept, not even in memory, before consent was given; what was kept is thrown away if consent is taken back.
The file appears whole, when the call is over.
"""

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from doorstep.ports.telephony import SAMPLE_RATE

SETTLED: Final = 5
"""So many steps without sound of ours mean that we do not speak."""


class Recording:
    """Both sides of one call.

    Args:
        path: Where the file goes; it is readable by its owner only.
        consented: Whether the recipient has agreed to be recorded, asked at every step.
    """

    def __init__(self, path: Path, consented: Callable[[], bool]) -> None:
        self._path = path
        self._consented = consented
        self._left = bytearray()
        self._right = bytearray()
        self._quiet = SETTLED
        self._speaking = False

    def add(self, incoming: bytes, played: bytes) -> None:
        """Add what came in and what was played in the same stretch of time."""
        if not self._consented():
            self._left.clear()
            self._right.clear()
            return
        self._left += incoming
        behind = bytes(max(0, len(self._left) - len(played) - len(self._right)))
        # a late frame of ours is no silence: only where our voice sets in, or is over, the sides are brought level
        self._quiet = 0 if played else self._quiet + 1
        if self._quiet >= SETTLED or (played and not self._speaking):
            self._right += behind
        self._speaking = self._quiet < SETTLED
        self._right += played

    def finish(self) -> Path | None:
        """Write the file; None where there is nothing to write."""
        if not self._left or not self._consented():
            return None
        length = max(len(self._left), len(self._right)) // 2
        both = np.zeros((length, 2), dtype="<i2")
        for channel, side in enumerate((self._left, self._right)):
            samples = np.frombuffer(bytes(side), dtype="<i2")
            both[: len(samples), channel] = samples
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.touch(mode=0o600)
        with part.open("wb") as file, wave.open(file, "wb") as sound:
            sound.setnchannels(2)
            sound.setsampwidth(2)
            sound.setframerate(SAMPLE_RATE)
            sound.writeframes(both.tobytes())
        return part.rename(self._path)
