"""Speech that cannot be misheard, for whole calls on virtual time: every sentence has a sound of its own.

The ear finds the sounds again, sample by sample, wherever they stand in a clip. Everything between mouth and ear is the
real thing: the line within memory, voice activity, turn-taking, playing, cutting off.
"""

import zlib
from collections.abc import Iterable

import numpy as np

from doorstep.errors import WorkerLost
from doorstep.ports.recogniser import RecogniserRequest, Transcript

SECONDS_PER_SIGN = 0.055
SAMPLE_RATE = 8000
PIECE = 640
"""Bytes that are looked for: 40 ms."""

MARGIN = 800
"""Bytes left out at both ends of a sound, which a clip may miss."""


class Tongue:
    """The sounds of a call."""

    def __init__(self) -> None:
        self._sounds: dict[str, bytes] = {}

    def sound(self, text: str) -> bytes:
        """Noise whose length follows from the text, the same every time."""
        if text not in self._sounds:
            chance = np.random.default_rng(zlib.crc32(text.encode()))
            samples = max(int(len(text) * SECONDS_PER_SIGN * SAMPLE_RATE), 2400)
            noise = chance.normal(0.0, 3000.0, samples).clip(-32768, 32767)
            self._sounds[text] = noise.astype("<i2").tobytes()
        return self._sounds[text]

    def words(self, clip: bytes) -> str:
        """What was said in a clip; of a sentence whose end is missing the first half of its words."""
        found: list[tuple[int, str]] = []
        for text, sound in self._sounds.items():
            start = clip.find(sound[MARGIN : MARGIN + PIECE])
            if start < 0:
                continue
            complete = clip.find(sound[-MARGIN - PIECE : -MARGIN], start) >= 0
            spoken = text.split()
            found.append((start, text if complete else " ".join(spoken[: len(spoken) // 2])))
        return " ".join(text for _, text in sorted(found))


class PerfectVoice:
    """A synthesiser over a tongue."""

    voice = "perfect"

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue

    async def start(self) -> None:
        """There is nothing to load."""

    async def synthesise(self, text: str) -> bytes:
        return self._tongue.sound(text) if text.strip() else b""

    async def close(self) -> None:
        """There is nothing to end."""


class PerfectEar:
    """A recogniser over a tongue.

    Args:
        tongue: The sounds.
        dies_at: The attempts, counted from 1, over which its process dies.
    """

    def __init__(self, tongue: Tongue, dies_at: Iterable[int] = ()) -> None:
        self._tongue = tongue
        self._dies_at = set(dies_at)
        self.attempts = 0

    async def start(self) -> None:
        """There is nothing to load."""

    async def transcribe(self, request: RecogniserRequest) -> Transcript:
        self.attempts += 1
        if self.attempts in self._dies_at:
            raise WorkerLost("the recogniser died while it worked")
        return Transcript(self._tongue.words(request.pcm))

    async def close(self) -> None:
        """There is nothing to end."""
