"""Sound check: a test signal, and how much of it arrived undamaged."""

import os
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from doorstep.ports.telephony import SAMPLE_RATE

Samples: TypeAlias = NDArray[np.float64]

_SEGMENT: Final = SAMPLE_RATE // 5
_REACH: Final = SAMPLE_RATE // 10
_AMPLITUDE: Final = 10_000
_LOWEST_HERTZ: Final = 300
_HIGHEST_HERTZ: Final = 3_000
INTACT: Final = 0.97
"""Normalised cross-correlation from which a segment counts as undamaged; G.711 alone gives 0.999."""


def expected_share() -> float:
    """Say which share of a real call's sound must arrive undamaged: nearly all, half where the machine is overloaded.

    A call on a machine with more to do than processors misses its times; that is the machine's fault, not the call's.
    """
    return 0.9 if os.getloadavg()[0] < (os.cpu_count() or 1) else 0.5


@dataclass(frozen=True, slots=True)
class SoundCheck:
    """What was found of a signal in a recording.

    Args:
        delay: Seconds into the recording at which the signal begins.
        correlations: Normalised cross-correlation of each 200 ms of the signal, 1.0 being perfect.
    """

    delay: float
    correlations: tuple[float, ...]

    @property
    def intact_share(self) -> float:
        """The share (0 to 1) of segments that arrived undamaged."""
        return sum(value > INTACT for value in self.correlations) / len(self.correlations)


def chirp(seconds: float, *, falling: bool = False) -> bytes:
    """Make a tone that sweeps the telephone band, gated twice a second so that every place in it is unmistakable."""
    times = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    sweep = (_HIGHEST_HERTZ - _LOWEST_HERTZ) / (2 * seconds)
    tone = np.sin(2 * np.pi * (_LOWEST_HERTZ * times + sweep * times**2))
    # The quiet half of each gate keeps a little sound: a segment of pure silence correlates with nothing.
    gate = np.where((times * 2) % 1 < 0.5, 1.0, 0.2)
    samples = _AMPLITUDE * tone * gate
    return (samples[::-1] if falling else samples).astype("<i2").tobytes()


def check_sound(sent: bytes, recorded: bytes) -> SoundCheck:
    """Find `sent` (at least 200 ms) in `recorded`, both int16 at 8 kHz, and compare segment by segment.

    A segment may lie up to 100 ms from where the whole lies, because a jitter buffer stretches and shrinks pauses.
    """
    signal, recording = _samples(sent), _samples(recorded)
    segments = len(signal) // _SEGMENT
    if len(recording) < len(signal):
        recording = np.pad(recording, (0, len(signal) - len(recording)))
    lag = int(np.argmax(_correlate(recording, signal)))
    return SoundCheck(
        lag / SAMPLE_RATE,
        tuple(_best(signal[i * _SEGMENT : (i + 1) * _SEGMENT], recording, lag + i * _SEGMENT) for i in range(segments)),
    )


def _samples(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64)


def _correlate(recording: Samples, signal: Samples) -> Samples:
    """Cross-correlate by FFT, for lags at which the signal begins inside the recording."""
    size = 1 << (len(recording) + len(signal)).bit_length()
    product = np.fft.rfft(recording, size) * np.conj(np.fft.rfft(signal, size))
    return np.fft.irfft(product, size)[: len(recording)]


def _best(segment: Samples, recording: Samples, place: int) -> float:
    window = recording[max(0, place - _REACH) : place + len(segment) + _REACH]
    if len(window) < len(segment):
        return 0.0
    products = np.correlate(window, segment, mode="valid")
    energy = np.convolve(window**2, np.ones(len(segment)), mode="valid")
    norms = np.sqrt(np.maximum(energy, 0.0) * float(segment @ segment))
    return float(np.max(products / np.maximum(norms, 1e-9)))
