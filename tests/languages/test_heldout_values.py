"""The held-out tables are well formed: every row can be read, none stands twice, and there are enough of them."""

from pathlib import Path

import pytest

from tests.languages.heldout_values import meanings, rows

HERE = Path(__file__).parent
LANGUAGES = ("en", "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_time_can_be_read(language: str) -> None:
    table = list(rows(HERE / language / "heldout" / "times.txt", language))
    assert len(table) >= 165
    assert len({(row.said, row.context.now) for row in table}) == len(table)
    for row in table:
        assert row.said
        assert all(meaning for gold in row.gold for meaning in meanings(gold, row.context.now.date())), row.said
