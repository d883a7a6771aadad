"""Voice that starts and stops, from window-by-window probabilities."""

import math
import struct

import pytest

from doorstep.turns.answer_detection import ToneRun, follow_tone, tone
from doorstep.turns.events import ToneEnded, ToneKind, VoiceStarted, VoiceStopped
from doorstep.turns.voicing import Voicing, VoicingSettings, hear

WINDOW = 0.032


def run(probabilities: list[float]) -> list[VoiceStarted | VoiceStopped]:
    voicing, found = Voicing(), []
    for number, probability in enumerate(probabilities):
        voicing, event = hear(voicing, probability, number * WINDOW, (number + 1) * WINDOW, VoicingSettings())
        if event:
            found.append(event)
    return found


def test_voice_starts_where_its_first_window_began() -> None:
    assert run([0.1, 0.1, 0.7, 0.7]) == [VoiceStarted(2 * WINDOW)]


def test_one_doubtful_window_is_no_voice_and_a_sure_one_is() -> None:
    assert run([0.1, 0.5, 0.1, 0.1]) == []
    assert run([0.1, 0.95]) == [VoiceStarted(WINDOW)]


def test_voice_stops_where_the_quiet_began() -> None:
    assert run([0.9] * 5 + [0.1] * 4) == [VoiceStarted(0.0), VoiceStopped(5 * WINDOW)]


def test_a_short_gap_and_a_doubtful_window_belong_to_the_voice() -> None:
    assert run([0.9] * 5 + [0.1] * 2 + [0.9, 0.4, 0.4, 0.4, 0.4, 0.4]) == [VoiceStarted(0.0)]


def frame(*parts: tuple[float, float]) -> bytes:
    values = [
        int(sum(amplitude * math.sin(2 * math.pi * hertz * place / 8000) for hertz, amplitude in parts))
        for place in range(160)
    ]
    return struct.pack("<160h", *values)


@pytest.mark.parametrize("hertz", [440.0, 1000.0, 1400.0, 2100.0])
def test_a_sine_wave_is_a_tone_of_its_frequency(hertz: float) -> None:
    found = tone(frame((hertz, 8000.0)))
    assert found is not None
    assert abs(found - hertz) < 5


def test_two_tones_silence_and_a_voiced_sound_are_no_tone() -> None:
    assert tone(frame((770.0, 6000.0), (1336.0, 6000.0))) is None
    assert tone(bytes(320)) is None
    assert tone(frame((150.0, 5000.0), (300.0, 4000.0), (450.0, 3000.0), (1200.0, 2000.0))) is None
    assert tone(b"") is None


def ends(frequencies: list[float | None]) -> list[ToneEnded]:
    run, found = ToneRun(), []
    for frequency in frequencies:
        run, event = follow_tone(run, frequency)
        if event:
            found.append(event)
    return found


def test_a_beep_counts_when_it_is_over() -> None:
    assert ends([None] + [1000.0] * 12) == []
    assert ends([None] + [1000.0] * 12 + [None]) == [ToneEnded(ToneKind.BEEP)]
    assert ends([1000.0] * 4 + [None]) == []
    assert ends([1000.0, 1200.0, 1400.0] * 5 + [None]) == []


def test_the_answer_tone_of_a_fax_is_told_apart() -> None:
    assert ends([2100.0] * 100 + [None]) == [ToneEnded(ToneKind.FAX)]
