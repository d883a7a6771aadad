"""The held-out tables are well formed: every row can be read, none stands twice, and there are enough of them."""

import re
from pathlib import Path

import pytest

from tests.languages.address_dialogue import NOW, PARTS, read_blocks
from tests.languages.heldout_values import meanings, number_kind, rows

HERE = Path(__file__).parent
LANGUAGES = ("en", "de")
ADDRESSES = (
    ("en/heldout/addresses_us.txt", 85),
    ("en/heldout/addresses_gb.txt", 85),
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
