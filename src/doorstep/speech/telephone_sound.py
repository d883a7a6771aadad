"""Telephone sound: what an engine spoke, brought to int16 mono 8 kHz at an even level and without silent ends."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from doorstep.ports.telephony import SAMPLE_RATE

Sound = NDArray[np.float32]

SPEECH_LEVEL: Final = 0.1
"""Root mean square of the spoken parts, 1 being full scale: -20 dB, a usual level on the telephone."""

HIGHEST_PEAK: Final = 0.7
_FRAME: Final = SAMPLE_RATE // 100
_LEAD_FRAMES: Final = 2
_TAIL_FRAMES: Final = 6
_AUDIBLE: Final = 10 ** (-40 / 20)
_SPOKEN: Final = 10 ** (-25 / 20)


def telephone_sound(sound: Sound, rate: float) -> bytes:
    """Make int16 mono 8 kHz sound from mono float sound (-1 to 1) at `rate`; silence gives nothing."""
    import soxr

    at_8k: Sound = sound if rate == SAMPLE_RATE else soxr.resample(sound, rate, SAMPLE_RATE)
    return to_bytes(levelled(trimmed(np.asarray(at_8k, dtype=np.float32))))


def trimmed(sound: Sound) -> Sound:
    """Cut what is 40 dB below the loudest 10 ms at both ends; 20 ms in front and 60 ms behind stay."""
    loudness = _loudness(sound)
    audible = np.flatnonzero(loudness > max(1e-4, float(loudness.max(initial=0.0)) * _AUDIBLE))
    if not audible.size:
        return sound[:0]
    first, last = max(0, int(audible[0]) - _LEAD_FRAMES), int(audible[-1]) + 1 + _TAIL_FRAMES
    return sound[first * _FRAME : last * _FRAME]


def levelled(sound: Sound) -> Sound:
    """Bring the spoken parts to `SPEECH_LEVEL`, but no peak above `HIGHEST_PEAK`; the ends fade within 5 ms."""
    loudness = _loudness(sound)
    loudest = float(loudness.max(initial=0.0))
    if loudest <= 0.0:
        return sound
    spoken = loudness[loudness > loudest * _SPOKEN]
    level = float(np.sqrt(np.mean(spoken**2)))
    gain = min(SPEECH_LEVEL / level, HIGHEST_PEAK / float(np.abs(sound).max()))
    even = (sound * gain).astype(np.float32)
    fade = np.linspace(0.0, 1.0, min(40, even.size // 2), dtype=np.float32)
    if fade.size:
        even[: fade.size] *= fade
        even[-fade.size :] *= fade[::-1]
    return even


def to_bytes(sound: Sound) -> bytes:
    """Write float sound (-1 to 1) as int16."""
    return bytes(np.round(np.clip(sound, -1.0, 1.0) * 32767).astype("<i2").tobytes())


def from_bytes(pcm: bytes) -> Sound:
    """Read int16 sound as floats (-1 to 1)."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / np.float32(32768)


def _loudness(sound: Sound) -> Sound:
    """Root mean square per 10 ms; the last frame is filled up with silence."""
    padded = np.pad(sound, (0, -sound.size % _FRAME))
    return np.asarray(np.sqrt(np.mean(padded.reshape(-1, _FRAME) ** 2, axis=1)), dtype=np.float32)
