"""German addresses are read piece by piece, as they were said."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address import read_address
from doorstep.languages.de.address_mending import mended_piece
from doorstep.languages.de.normalise import as_written, plain
from tests.languages.de.address_cases import WHOLE
from tests.languages.de.address_pieces import CORRECTIONS, KNOWN, MENDED, PARTS
from tests.languages.tables import named, pairs, pieces

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")


def read(words: str, context: Context) -> dict[str, str]:
    turn = plain(words)
    found = named(read_address(turn.words, context).address)
    return {
        name: as_written(value, turn.written) if name in {"street", "city"} else value for name, value in found.items()
    }


@pytest.mark.parametrize(("row", "gold"), pairs(WHOLE) + pairs(PARTS))
def test_the_pieces_that_were_said_are_read_and_nothing_else(row: str, gold: dict[str, str]) -> None:
    head, words = row.split(": ", 1)
    region, expects, part = head.split()
    context = Context(NOW, Expects(expects), region, part=None if part == "-" else part)
    assert read(words, context) == gold


@pytest.mark.parametrize(("words", "gold"), pairs(CORRECTIONS))
def test_a_correction_changes_the_piece_it_names(words: str, gold: dict[str, str]) -> None:
    context = Context(NOW, Expects.ADDRESS_CONFIRMATION, "DE", address=Address(**pieces(KNOWN)))
    assert read(words, context) == gold


@pytest.mark.parametrize(("words", "gold"), pairs(MENDED))
def test_a_piece_is_put_right_at_any_moment(words: str, gold: dict[str, str]) -> None:
    context = Context(NOW, Expects.SLOT_DECISION, "DE", address=None)
    assert named(mended_piece(plain(words).words, context) or Address()) == gold


@given(st.text(max_size=80), st.sampled_from(["DE", "AT", "CH", "US"]), st.sampled_from(list(Expects)))
def test_any_text_is_read(words: str, region: str, expects: Expects) -> None:
    read_address(plain(words).words, Context(NOW, expects, region))
