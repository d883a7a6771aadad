"""The telephone line for tests and simulated customers: narrow band, µ-law, noise, lost frames; the same by seed."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from doorstep.ports.telephony import FRAME_SAMPLES, SAMPLE_RATE
from doorstep.speech.telephone_sound import from_bytes, to_bytes

Sound = NDArray[np.float32]

LOWEST_HERTZ: Final = 300.0
HIGHEST_HERTZ: Final = 3400.0
NOISE_COLOUR: Final = (1.0, 0.7, 0.5, 0.3, 0.2)
"""Taps that turn white noise into the duller one of a room."""

_TAPS: Final = 129
_MU: Final = 255.0
_QUIET_LEVEL: Final = 0.1
"""Level of speech that noise is measured against where there is no speech."""


@dataclass(frozen=True, slots=True)
class TelephoneChannel:
    """One kind of line.

    Args:
        snr_db: Speech above noise in decibel; None: no noise.
        loss: Share of 20 ms frames that get lost (0 to 1).
        burst: How many frames are lost in a row on average, at least 1.
        seed: The same seed gives the same noise and the same losses.
    """

    snr_db: float | None = None
    loss: float = 0.0
    burst: float = 1.0
    seed: int = 0

    def carry(self, pcm: bytes, part: int = 0) -> bytes:
        """Send int16 mono 8 kHz sound over the line; `part` tells the utterances of a call apart."""
        chance = np.random.default_rng((self.seed, part))
        sound = from_bytes(pcm)
        if self.snr_db is not None:
            sound = sound + noise(sound.size, speech_level(sound) * 10 ** (-self.snr_db / 20), chance)
        sound = mu_law(band(sound))
        return to_bytes(self._with_losses(sound, chance))

    def background(self, samples: int, part: int = 0) -> bytes:
        """Make the sound of the line while nobody speaks."""
        return self.carry(bytes(2 * samples), part)

    def _with_losses(self, sound: Sound, chance: np.random.Generator) -> Sound:
        """Replace lost frames by the frame before at half its level, as phones do, and by silence after a few."""
        if self.loss <= 0.0 or not sound.size:
            return sound
        frames = np.pad(sound, (0, -sound.size % FRAME_SAMPLES)).reshape(-1, FRAME_SAMPLES).copy()
        begin = self.loss / max(1e-9, 1 - self.loss) / max(1.0, self.burst)
        end = 1 / max(1.0, self.burst)
        lost = False
        for index in range(len(frames)):
            lost = bool(chance.random() >= end) if lost else bool(chance.random() < begin)
            if lost:
                frames[index] = frames[index - 1] * 0.5 if index else 0.0
        return np.asarray(frames.reshape(-1)[: sound.size], dtype=np.float32)


def band(sound: Sound) -> Sound:
    """Keep 300 to 3,400 Hz (a windowed-sinc filter without delay)."""
    if not sound.size:
        return sound
    at = np.arange(_TAPS) - _TAPS // 2
    low, high = (2 * edge / SAMPLE_RATE for edge in (LOWEST_HERTZ, HIGHEST_HERTZ))
    taps = (high * np.sinc(high * at) - low * np.sinc(low * at)) * np.hamming(_TAPS)
    return np.convolve(sound, taps)[_TAPS // 2 :][: sound.size].astype(np.float32)


def mu_law(sound: Sound) -> Sound:
    """Send through 8-bit µ-law and back (µ 255)."""
    clipped = np.clip(sound, -1.0, 1.0)
    pressed = np.sign(clipped) * np.log1p(_MU * np.abs(clipped)) / np.log1p(_MU)
    stepped = np.round(pressed * 127) / 127
    return np.asarray(np.sign(stepped) * np.expm1(np.abs(stepped) * np.log1p(_MU)) / _MU, dtype=np.float32)


def noise(samples: int, level: float, chance: np.random.Generator) -> Sound:
    """Make coloured noise with the given root mean square."""
    white = chance.standard_normal(samples + len(NOISE_COLOUR) - 1)
    coloured = np.convolve(white, NOISE_COLOUR, mode="valid")
    return np.asarray(coloured * level / np.sqrt(np.sum(np.square(NOISE_COLOUR))), dtype=np.float32)


def speech_level(sound: Sound) -> float:
    """Measure the root mean square of the louder frames, or a usual level where there is only silence."""
    frames = sound[: sound.size // FRAME_SAMPLES * FRAME_SAMPLES].reshape(-1, FRAME_SAMPLES)
    loudness = np.sqrt(np.mean(frames**2, axis=1)) if len(frames) else np.zeros(1, dtype=np.float32)
    loudest = float(loudness.max())
    if loudest < 1e-3:
        return _QUIET_LEVEL
    return float(np.sqrt(np.mean(loudness[loudness > loudest * 0.056] ** 2)))
