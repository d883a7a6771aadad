"""Person or machine: told apart by the greeting's length and words, and by the beep."""

import math
from array import array
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.events import AnsweredBy
from doorstep.turns.events import ToneEnded, ToneKind
from doorstep.turns.settings import TurnSettings

SAMPLE_RATE: Final = 8000
"""Samples a second of the sound that `tone` looks at."""

LOUDNESS: Final = 300.0
"""Root mean square below which nothing counts as a tone (full scale is 32,768)."""

PURITY: Final = 0.03
"""Share of a frame's energy that one sine wave may leave unexplained."""

MACHINES: Final = frozenset({AnsweredBy.VOICEMAIL, AnsweredBy.SCREENING, AnsweredBy.IVR, AnsweredBy.FAX})
"""Everything that picks up and is nobody."""


def answerer(heard: AnsweredBy | None, length: float, settings: TurnSettings) -> AnsweredBy:
    """Who gave a greeting of `length` seconds without a break, `heard` being what its words say.

    A person says a short hello and waits; only the words can tell that a long greeting is a person's.
    """
    if heard is not None:
        return heard
    return AnsweredBy.PERSON if length <= settings.longest_greeting else AnsweredBy.VOICEMAIL


def quiet_before_speaking(kind: AnsweredBy, settings: TurnSettings) -> float:
    """Seconds of quiet after the greeting until it is our turn: a tape needs time to start recording."""
    return settings.tape_quiet if kind is AnsweredBy.VOICEMAIL else settings.greeting_end


def tone(pcm: bytes) -> float | None:
    """Frequency in Hz of a frame (int16, 8 kHz) that is one sine wave, None where it is anything else.

    A sine wave obeys x[n] + x[n-2] = 2 cos(w) x[n-1] exactly; the least-squares fit of cos(w) gives the frequency,
    what the fit leaves over tells how pure the tone is (Pisarenko's idea with a single sinusoid).
    """
    samples = array("h", pcm)
    middle = samples[1:-1]
    energy = sum(value * value for value in middle)
    if not middle or energy < LOUDNESS * LOUDNESS * len(middle):
        return None
    sums = [samples[place] + samples[place + 2] for place in range(len(middle))]
    fit = sum(a * b for a, b in zip(sums, middle, strict=True)) / energy
    if not -1.99 < fit < 1.99:
        return None
    left = sum((a - fit * b) ** 2 for a, b in zip(sums, middle, strict=True))
    # scaled by 4 sin^2(w): slow waves are easy to predict whatever their shape
    if left > PURITY * energy * (4.0 - fit * fit):
        return None
    return math.acos(fit / 2) * SAMPLE_RATE / (2 * math.pi)


@dataclass(frozen=True, slots=True)
class ToneRun:
    """A tone in progress: its frequency in Hz and how many frames it has lasted."""

    frequency: float = 0.0
    frames: int = 0


def follow_tone(run: ToneRun, frequency: float | None) -> tuple[ToneRun, ToneEnded | None]:
    """Take the frequency of the next 20 ms frame; a tone counts when it ends after at least 160 ms."""
    if frequency is not None and run.frames and abs(frequency - run.frequency) <= 0.03 * run.frequency:
        return ToneRun(run.frequency, run.frames + 1), None
    ended = _meaning(run)
    return ToneRun(frequency or 0.0, 1 if frequency is not None else 0), ended


def _meaning(run: ToneRun) -> ToneEnded | None:
    if 2050 <= run.frequency <= 2150 and run.frames >= 50:
        return ToneEnded(ToneKind.FAX)
    if 350 <= run.frequency <= 2200 and run.frames >= 8:
        return ToneEnded(ToneKind.BEEP)
    return None
