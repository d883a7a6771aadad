"""Words are damaged as much as asked for, the same way each time, and by near ones."""

from benchmarks.understanding.damage import Damage, likeness, nearest

VOCABULARY = ("tuesday", "thursday", "morning", "warning", "the", "works", "walks", "for", "me")
SENTENCE = "tuesday morning works for me"


def test_the_same_seed_damages_the_same_way() -> None:
    assert Damage(VOCABULARY, 0.5, 3)(SENTENCE) == Damage(VOCABULARY, 0.5, 3)(SENTENCE)


def test_another_seed_damages_another_way() -> None:
    assert len({Damage(VOCABULARY, 0.5, seed)(SENTENCE) for seed in range(10)}) > 5


def test_about_the_share_asked_for_is_damaged() -> None:
    damage = Damage(VOCABULARY, 0.2, 1)
    whole = sum(damage("tuesday") == "tuesday" for _ in range(2_000))
    assert 0.75 < whole / 2_000 < 0.87


def test_nothing_is_damaged_where_nothing_is_asked_for() -> None:
    assert Damage(VOCABULARY, 0.0, 1)(SENTENCE) == SENTENCE


def test_something_is_always_left() -> None:
    damage = Damage(VOCABULARY, 1.0, 1)
    assert all(damage("no") for _ in range(200))


def test_a_word_is_taken_for_those_that_sound_like_it() -> None:
    assert likeness("morning", "warning") > likeness("morning", "the")
    assert likeness("works", "walks") > likeness("works", "tuesday")


def test_a_word_with_other_marks_around_it_is_no_damage() -> None:
    assert Damage(("Thursday,", "thursday", "Tuesday!"), 1.0, 2)("Thursday.") != "thursday"
    assert nearest("thursday", ("thursday", "tuesday")) == ("tuesday",)
