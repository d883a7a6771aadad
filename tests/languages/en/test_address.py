"""Addresses are read piece by piece, as they were said."""

from datetime import datetime

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack
from tests.languages.en.address_cases import PARTS, WHOLE
from tests.languages.en.address_correction_cases import CORRECTIONS, KNOWN
from tests.languages.tables import named, pairs, pieces

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()


@pytest.mark.parametrize(("row", "gold"), pairs(WHOLE) + pairs(PARTS))
def test_the_pieces_that_were_said_are_read_and_nothing_else(row: str, gold: dict[str, str]) -> None:
    head, words = row.split(": ", 1)
    region, expects, part = head.split()
    context = Context(NOW, Expects(expects), region, part=None if part == "-" else part, recipient="Alex Morgan")
    assert named(ENGLISH.understand(words, context).address) == gold


@pytest.mark.parametrize(("words", "gold"), pairs(CORRECTIONS))
def test_a_correction_changes_the_piece_it_names(words: str, gold: dict[str, str]) -> None:
    context = Context(NOW, Expects.ADDRESS_CONFIRMATION, address=Address(**pieces(KNOWN)))
    turn = ENGLISH.understand(words, context)
    assert named(turn.address) == gold
    assert not gold or turn.has(CustomerAct.CORRECT)


def test_the_recipients_name_in_a_street_stays_part_of_the_street() -> None:
    context = Context(NOW, Expects.ADDRESS, recipient="Alex Morgan")
    assert ENGLISH.understand("12 Morgan Street", context).address == Address(street="Morgan Street", house_number="12")
