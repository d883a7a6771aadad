"""The held-out tables are well formed: every row can be read, none stands twice, and there are enough of them."""

import re
from datetime import date, time
from pathlib import Path

import pytest

from doorstep.dialogue.slots import Polarity, TimeConstraint
from tests.languages.address_dialogue import NOW, PARTS, Block, at_once, play, read_blocks, right
from tests.languages.address_spelling import same
from tests.languages.heldout_values import load, meanings, number_kind, rows, understood

HERE = Path(__file__).parent
LANGUAGES = ("en", "de")
ADDRESSES = (
    ("en/heldout/addresses_us.txt", 90),
    ("en/heldout/addresses_gb.txt", 90),
    ("de/heldout/addresses.txt", 95),
)
NUMBERS = {
    "": r"\d+(, \d+)*",
    "phone": r"\+\d{10,14}",
    "postcode": r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",
    "house": r"\d+[A-Za-z]?",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_time_can_be_read(language: str) -> None:
    table = list(rows(HERE / language / "heldout" / "times.txt", language))
    assert len(table) >= 165
    assert len({(row.said, row.context.now) for row in table}) == len(table)
    for row in table:
        assert row.said
        assert all(meaning for gold in row.gold for meaning in meanings(gold, row.context.now.date())), row.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_read(language: str) -> None:
    table = list(rows(HERE / language / "heldout" / "numbers.txt", language))
    assert len(table) >= 100
    assert len({(row.said, row.context) for row in table}) == len(table)
    for row in table:
        kind, said = number_kind(row.said)
        assert said
        assert re.fullmatch(NUMBERS[kind], row.gold[0]), row.said


@pytest.mark.parametrize(("file", "least"), ADDRESSES)
def test_every_address_can_be_read(file: str, least: int) -> None:
    blocks = list(read_blocks(HERE / file))
    assert len(blocks) >= least
    assert len({block.words() for block in blocks}) == len(blocks)
    for block in blocks:
        assert block.country in NOW
        assert block.says
        assert block.golds
        assert all(set(gold) <= set(PARTS) and {"street", "postcode", "city"} <= set(gold) for gold in block.golds)


@pytest.mark.parametrize(("file", "least"), ADDRESSES)
def test_about_half_of_the_addresses_come_in_one_breath(file: str, least: int) -> None:
    blocks = list(read_blocks(HERE / file))
    whole = sum(block.one_breath() for block in blocks)
    assert 0.4 <= whole / len(blocks) <= 0.6, least


SAME = (
    ("street", "Lerchenstraße", "lerchenstr.", "DE"),
    ("street", "Karl-Marx-Allee", "Karl Marx Allee", "DE"),
    ("street", "Fifth Avenue", "5th Ave", "US"),
    ("house_number", "17a", "17 A", "DE"),
    ("unit", "3. Stock links", "dritter Stock links", "DE"),
    ("unit", "Apartment 4B", "4b", "US"),
    ("postcode", "LS1 4AP", "ls14ap", "GB"),
    ("city", "St. Gallen", "Sankt Gallen", "CH"),
)
DIFFERENT = (
    ("street", "Orchard Place", "Orchard Street", "US"),
    ("street", "Gartenstraße", "Gartenweg", "DE"),
    ("house_number", "14", "14b", "GB"),
    ("unit", "Stiege 2 Tür 9", "Tür 9", "AT"),
    ("unit", "", "4B", "US"),
    ("postcode", "10115", "10117", "DE"),
)


@pytest.mark.parametrize(("part", "one", "other", "country"), SAME)
def test_two_spellings_are_the_same(part: str, one: str, other: str, country: str) -> None:
    assert same(part, one, other, country)


@pytest.mark.parametrize(("part", "one", "other", "country"), DIFFERENT)
def test_two_pieces_are_different(part: str, one: str, other: str, country: str) -> None:
    assert not same(part, one, other, country)


def test_days_in_one_constraint_are_the_same_as_one_constraint_a_day() -> None:
    days = (date(2026, 11, 24), date(2026, 11, 25))
    together = (TimeConstraint(Polarity.WANT, days, since=time(14)),)
    apart = tuple(TimeConstraint(Polarity.WANT, (day,), since=time(14)) for day in days)
    assert understood(together) == understood(apart)
    assert understood(apart) in meanings("want 11-24..11-25 14:00-", date(2026, 11, 23))


def test_an_open_end_is_28_days_from_now_or_from_its_beginning() -> None:
    readings = meanings("want 11-25..", date(2026, 11, 23))
    assert sorted(len(reading) for reading in readings) == [26, 28]


def test_a_block_is_played_through_the_conversation() -> None:
    gold = {"street": "Oak Lane", "house_number": "14", "postcode": "62706", "city": "Springfield"}
    block = Block("US", ["12 Oak Lane, Springfield"], {"postcode": ["62706"]}, ["no, 14 Oak Lane"], [gold])
    heard = play(block, load("en"))
    assert right(block, heard)
    assert at_once(block, heard)
    assert heard.listed == 1
    gold["house_number"] = "12"
    assert not right(block, heard)


def test_a_wrong_read_back_is_put_right_once() -> None:
    gold = {"street": "Oak Lane", "house_number": "14", "postcode": "62706", "city": "Springfield"}
    once = Block("US", ["12 Oak Lane, Springfield 62706"], golds=[gold])
    heard = play(once, load("en"))
    assert heard.objections == 1
    assert right(once, heard)
    assert not at_once(once, heard)
    asked = Block("US", ["12 Oak Lane, Springfield"], {"postcode": ["62706"]}, golds=[gold])
    assert not right(asked, play(asked, load("en")))
