"""How the public sets are mapped and compared; the sets themselves are not needed."""

import gzip
import json
from datetime import date, time
from pathlib import Path

import pytest

from benchmarks.understanding.answers import Overlap, answer
from benchmarks.understanding.corrections import replaced
from benchmarks.understanding.figures import Figure, share, table
from benchmarks.understanding.hotel_times import days_right, hour_right
from benchmarks.understanding.public_sets import PublicSet, spread
from benchmarks.understanding.spoken import bare_postcode
from benchmarks.understanding.us_addresses import field_counts, fields, whole
from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.slots import Polarity, TimeConstraint

HOME = [["12", "AddressNumber"], ["Elm", "StreetName"], ["St.,", "StreetNamePostType"], ["Salem", "PlaceName"]]


@pytest.mark.parametrize(
    ("acts", "meant"),
    [
        ({A.AFFIRM, A.THANK}, A.AFFIRM),
        ({A.UNAVAILABLE}, A.DENY),
        ({A.AFFIRM, A.REJECT_TIME}, A.UNSURE),
        ({A.UNSURE, A.DENY}, A.UNSURE),
        ({A.ASK_WHO}, None),
    ],
)
def test_acts_answer_a_question_of_yes_or_no(acts: set[A], meant: A | None) -> None:
    assert answer(frozenset(acts)) is meant


def test_an_intent_is_found_by_any_of_its_acts_and_others_are_imagined() -> None:
    overlap = Overlap()
    overlap.add(frozenset({"acknowledge", "thank"}), frozenset({A.BACKCHANNEL, A.HUMAN, A.ASK_COST}))
    assert (overlap.found, overlap.lacking, overlap.imagined) == (1, 1, 1)


@pytest.mark.parametrize(
    ("disfluent", "fluent", "found"),
    [
        ("Who won in 1985 no I mean 1929?", "Who won in 1929?", ("1985", "1929")),
        ("Who had 1,200 no 1,500 men?", "Who had 1,500 men?", ("1200", "1500")),
        ("Who won in 1985 no in 1929 or 1930?", "Who won in 1929 or 1930?", None),
        ("Who what won in 1929?", "Who won in 1929?", None),
        ("Who won in no when was it?", "When was it?", None),
    ],
)
def test_a_number_that_replaces_another_is_found(disfluent: str, fluent: str, found: tuple[str, str] | None) -> None:
    assert replaced(disfluent, fluent) == found


def test_the_first_hypothesis_that_makes_a_postcode_counts() -> None:
    assert bare_postcode(("tango 2 0", "w2 0 a b", "w2 0 a d")) == "W20AB"
    assert bare_postcode(("no idea",)) == ""


def test_labelled_words_are_joined_to_fields() -> None:
    assert fields(HOME) == {"house_number": "12", "street": "Elm St.", "city": "Salem"}


def test_addresses_with_what_we_have_no_field_for_are_left_out() -> None:
    assert whole(HOME)
    assert not whole([*HOME, ["Hall", "LandmarkName"]])
    assert not whole(HOME[1:])


def test_an_address_is_whole_only_when_every_field_is_right_and_none_is_made_up() -> None:
    read = {"house_number": "12", "street": "elm street", "city": "Salem", "unit": ""}
    right = field_counts([HOME], lambda words: read)
    made_up = field_counts([HOME], lambda words: read | {"unit": "4"})
    assert (right["all", True], right["street", True]) == (1, 1)
    assert (made_up["all", True], made_up["all", False]) == (0, 1)


def test_a_stay_ends_on_its_last_day_or_the_night_before() -> None:
    stay = (TimeConstraint(Polarity.WANT, (date(2022, 4, 1), date(2022, 4, 2))),)
    assert days_right([date(2022, 4, 1), date(2022, 4, 2)], stay)
    assert days_right([date(2022, 4, 1), date(2022, 4, 3)], stay)
    assert not days_right([date(2022, 4, 1)], stay)
    assert not days_right([date(2022, 4, 1)], ())


def test_hours_are_compared_on_a_clock_face() -> None:
    assert hour_right(18, 35, (TimeConstraint(Polarity.WANT, since=time(6, 35)),))
    assert not hour_right(18, 35, (TimeConstraint(Polarity.WANT, since=time(6)),))


def test_a_set_is_read_packed_or_not_and_says_whether_it_is_there(tmp_path: Path) -> None:
    rows = [{"text": "hello"}, {"text": "bye"}]
    written = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "plain.jsonl").write_text(written, encoding="utf-8")
    (tmp_path / "packed.jsonl.gz").write_bytes(gzip.compress(written.encode()))
    assert list(PublicSet(tmp_path, "plain.jsonl")) == list(PublicSet(tmp_path, "packed.jsonl.gz")) == rows
    assert not PublicSet(tmp_path, "absent.jsonl").there()


def test_few_cases_are_spread_evenly() -> None:
    assert spread(range(10), 5) == [0, 2, 4, 6, 8]
    assert spread([1, 2], 5) == [1, 2]


def test_a_table_has_a_line_for_each_figure() -> None:
    lines = list(table("Acts", [Figure("acts right", share(9, 10), 1_000, "≥ 90 %")]))
    assert lines[0] == "## Acts"
    assert "| acts right | 90.0 % | 1,000 | ≥ 90 %" in lines[4]
