"""Sound for the telephone, the line of the tests, and what the recogniser does with long or repeating turns."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.adapters.recogniser.whisper_worker import LONGEST_SECONDS, RATE, others, pieces, repeats
from doorstep.speech.telephone_sound import Sound, from_bytes, levelled, to_bytes, trimmed
from doorstep.testing.channel import TelephoneChannel, band, mu_law, speech_level


def wave(hertz: float, seconds: float = 1.0, level: float = 0.3) -> Sound:
    return (level * np.sin(2 * np.pi * hertz * np.arange(int(8000 * seconds)) / 8000)).astype(np.float32)


def decibel(sound: Sound) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-12))


def test_silent_ends_are_trimmed() -> None:
    sound = np.concatenate([np.zeros(4000), wave(500), np.zeros(8000)]).astype(np.float32)
    assert 8000 <= trimmed(sound).size <= 8000 + 800
    assert trimmed(np.zeros(8000, dtype=np.float32)).size == 0
    assert trimmed(np.zeros(0, dtype=np.float32)).size == 0


@pytest.mark.parametrize("level", [0.002, 0.1, 0.9])
def test_every_voice_comes_to_the_same_level(level: float) -> None:
    assert decibel(levelled(wave(500, level=level))) == pytest.approx(-20, abs=0.5)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 3000), st.floats(0, 1))
def test_levelling_neither_clips_nor_breaks(samples: int, level: float) -> None:
    sound = (np.random.default_rng(samples).standard_normal(samples) * level).astype(np.float32)
    even = levelled(trimmed(sound))
    assert np.all(np.isfinite(even))
    assert float(np.abs(even).max(initial=0.0)) <= 0.71


def test_bytes_and_floats_are_the_same_sound() -> None:
    sound = wave(700)
    assert np.allclose(from_bytes(to_bytes(sound)), sound, atol=1e-4)
    assert to_bytes(np.array([2.0, -2.0], dtype=np.float32)) == b"\xff\x7f\x01\x80"


@pytest.mark.parametrize(("hertz", "passes"), [(100, False), (200, False), (500, True), (3000, True), (3800, False)])
def test_the_line_passes_the_telephone_band(hertz: float, passes: bool) -> None:
    loss = decibel(wave(hertz)) - decibel(band(wave(hertz)))
    assert loss < 1 if passes else loss > 10


def test_the_line_keeps_the_length_and_the_time() -> None:
    sound = wave(800, 0.5)
    out = from_bytes(TelephoneChannel().carry(to_bytes(sound)))
    assert out.size == sound.size
    assert float(np.corrcoef(out, sound)[0, 1]) > 0.99
    assert TelephoneChannel().carry(b"") == b""


def test_mu_law_keeps_quiet_sound_as_well_as_loud_sound() -> None:
    for level in (0.01, 0.5):
        sound = wave(600, level=level)
        assert decibel(sound) - decibel(mu_law(sound) - sound) > 25


@pytest.mark.parametrize("snr", [20.0, 10.0, 0.0])
def test_noise_has_the_level_asked_for(snr: float) -> None:
    sound = wave(1000, 2.0)
    clean, noisy = (from_bytes(TelephoneChannel(snr_db=each, seed=3).carry(to_bytes(sound))) for each in (None, snr))
    assert decibel(sound) - decibel(noisy - clean) == pytest.approx(snr, abs=3)


def test_lost_frames_are_as_many_as_asked_for() -> None:
    sound = to_bytes(np.full(160 * 2000, 0.3, dtype=np.float32) * wave(1000, 40.0, 1.0))
    clean = from_bytes(TelephoneChannel().carry(sound)).reshape(-1, 160)
    for burst in (1.0, 4.0):
        lossy = from_bytes(TelephoneChannel(loss=0.1, burst=burst, seed=5).carry(sound)).reshape(-1, 160)
        lost = float(np.mean(np.any(np.abs(clean - lossy) > 1e-3, axis=1)))
        assert lost == pytest.approx(0.1, abs=0.03)


def test_the_same_seed_is_the_same_line() -> None:
    sound = to_bytes(wave(900))
    one, same, other = (TelephoneChannel(snr_db=10, loss=0.1, seed=seed) for seed in (1, 1, 2))
    assert one.carry(sound) == same.carry(sound) != other.carry(sound)
    assert one.carry(sound, part=1) != one.carry(sound, part=2)


def test_the_level_of_silence_is_a_usual_one() -> None:
    assert speech_level(np.zeros(8000, dtype=np.float32)) == 0.1
    assert speech_level(np.zeros(0, dtype=np.float32)) == 0.1


def test_a_long_turn_is_cut_at_its_quietest_place() -> None:
    sound = np.ones(40 * RATE, dtype=np.float32)
    sound[int(27.0 * RATE) : int(27.3 * RATE)] = 0.0
    first, second = pieces(sound)
    assert 27.0 <= first.size / RATE <= 27.3
    assert first.size + second.size == sound.size


@pytest.mark.parametrize("seconds", [0.5, 29.8, 30.0, 65.0, 300.0])
def test_no_piece_is_longer_than_the_encoder_takes(seconds: float) -> None:
    cut = pieces(np.ones(int(seconds * RATE), dtype=np.float32))
    assert len(cut) <= 4
    assert all(0 < piece.size <= LONGEST_SECONDS * RATE for piece in cut)


@pytest.mark.parametrize("text", ["yes yes yes yes yes yes", "at the door at the door at the door at the door"])
def test_a_text_that_goes_in_circles_is_noticed(text: str) -> None:
    assert repeats(text)


@pytest.mark.parametrize("text", ["", "Yes.", "I'm not home in the morning.", "42 Maple Street, Springfield 62704."])
def test_an_ordinary_text_does_not_go_in_circles(text: str) -> None:
    assert not repeats(text)


@pytest.mark.parametrize(
    ("texts", "scores", "kept"),
    [
        (["62704.", '"62704."', "62714."], [-0.3, -0.4, -0.6], ("62714.",)),
        (["6274.", "62704.", "6-2704"], [-0.3, -0.4, -0.5], ("62704.",)),
        (["Oak Lane", "Oat Lane", "A plane"], [-0.3, -1.15, -1.25], ("Oat Lane",)),
        (["Oak Lane", "...", ""], [-0.3, -0.4, -0.5], ()),
        (["Oak Lane", "Oat Lane"], [-1.0, -1.4], ()),
        (["Yes."], [-0.1], ()),
    ],
)
def test_other_readings_say_something_else_and_are_likely_enough(
    texts: list[str], scores: list[float], kept: tuple[str, ...]
) -> None:
    assert others(texts, scores) == kept
