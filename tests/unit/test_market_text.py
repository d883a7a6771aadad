"""Whatever a market or an event holds is found again when its text is read."""

import json
from dataclasses import fields
from datetime import datetime, timedelta
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doorstep.adapters.store.sql.market_text import TYPES, read, read_happened, text_of, text_of_happened
from doorstep.dialogue import bargaining, slots
from doorstep.dialogue.bargaining import BuyerTurn
from doorstep.dialogue.transcript import types_of
from doorstep.ports.market_store import Happened
from doorstep.skills.haggling import events, listing, market, terms
from doorstep.skills.haggling.events import Listed, Said, SellerDid, TimePassed
from doorstep.skills.haggling.listing import Listing, Mandate
from doorstep.skills.haggling.market import Market

WORDS = st.text(st.characters(exclude_categories=()), max_size=8)
"""Text of any characters, halves of some too."""

NUMBERS = st.floats(allow_nan=False)


def whole(kind: type[Any], **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a dataclass in which no field is left as it is by default."""
    return st.builds(kind, **{one.name: known.get(one.name, ...) for one in fields(kind)})


LISTINGS = whole(
    Listing,
    mandate=whole(Mandate, buyers_a_day=NUMBERS, hold=st.timedeltas(timedelta(0), timedelta(days=500))),
    facts=st.dictionaries(WORDS, WORDS, max_size=3),
)
EVENTS = st.one_of(
    whole(Listed, listing=LISTINGS),
    whole(Said, turn=whole(BuyerTurn, text=WORDS, confidence=NUMBERS), message=WORDS),
    whole(SellerDid, text=WORDS),
    st.just(TimePassed()),
)
LINES = st.dictionaries(WORDS, st.recursive(st.none() | st.integers() | WORDS, st.lists, max_leaves=4), max_size=3)

slow_to_make = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@slow_to_make
@given(whole(Market, listing=LISTINGS))
def test_a_market_is_read_as_it_was(value: Market) -> None:
    assert read(text_of(value)) == value


@slow_to_make
@given(
    whole(
        Happened,
        event=EVENTS,
        words=WORDS,
        lines=st.lists(LINES, max_size=3).map(tuple),
        said=st.dictionaries(WORDS, st.lists(WORDS, max_size=3).map(tuple), max_size=3),
    )
)
def test_an_event_is_read_as_it_was(value: Happened) -> None:
    assert read_happened(value.number, text_of_happened(value)) == value


def test_a_time_is_read_in_its_own_zone() -> None:
    at = datetime.fromisoformat("2026-11-23T09:00:00.000001+05:45")
    assert read_happened(1, text_of_happened(Happened(1, at, TimePassed()))).at.isoformat() == at.isoformat()


def test_a_text_holds_nothing_that_a_database_could_not_keep() -> None:
    happened = Happened(1, datetime.fromisoformat("2026-11-23T09:00:00Z"), TimePassed(), "zero \0, half \ud83d, é, 🚲")
    text = text_of_happened(happened)
    assert text.isascii()
    assert text.isprintable()
    assert json.loads(text)["words"] == happened.words


@pytest.mark.parametrize("module", [bargaining, slots, events, listing, market, terms])
def test_no_two_kinds_of_values_have_one_name(module: ModuleType) -> None:
    kinds = types_of(module)
    assert {name: TYPES[name] for name in kinds} == kinds
