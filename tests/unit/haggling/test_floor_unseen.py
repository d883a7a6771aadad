"""The floor reaches buyers through prices only: as long as these are equal, so is everything else they are told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.bargaining import BuyerTurn
from doorstep.skills.haggling.events import Said
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.moves import Out, Turn
from doorstep.skills.haggling.step import opened, step
from tests.unit.haggling.random_buyers import BUYERS, listings, turn_of, turns

messages = st.lists(
    st.tuples(st.sampled_from(BUYERS), turns(), st.sampled_from((0, 5, 600, 3_000))), min_size=5, max_size=25
)
Messages = list[tuple[str, tuple[BuyerTurn, tuple[tuple[str, int], ...]], int]]


def outcome(out: tuple[Out, ...]) -> list[tuple[object, ...]]:
    """What is decided about prices, without how it is put."""
    return [(one.buyer, one.amount, one.terms, getattr(one, "move", None), getattr(one, "change", None)) for one in out]


def compare(listing: Listing, other: Listing, said: Messages) -> int:
    """Play the same to both, as long as they decide the same; tell for how long they did."""
    first, second = opened(listing), opened(other)
    clock = listing.mandate.opened
    for number, (buyer, drawn, passed) in enumerate(said):
        clock += timedelta(minutes=passed)
        thread = first.threads.get(buyer)
        quote = thread.quote.amount if thread is not None and thread.quote is not None else None
        event = Said(buyer, turn_of(drawn, listing, quote), str(number), "en")
        one, two = step(first, event, clock), step(second, event, clock)
        if outcome(one.out) != outcome(two.out):
            return number
        assert [out for out in one.out if isinstance(out, Turn)] == [out for out in two.out if isinstance(out, Turn)]
        first, second = one.market, two.market
    return len(said)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(listing=listings(), permille=st.sampled_from((500, 600, 700, 800, 900)), said=messages)
def test_equal_prices_come_with_equal_words_and_reasons(listing: Listing, permille: int, said: Messages) -> None:
    _play(listing, permille, said)


@pytest.mark.long
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(listing=listings(), permille=st.sampled_from((500, 600, 700, 800, 900)), said=messages)
def test_equal_prices_come_with_equal_words_and_reasons_in_the_long_run(
    listing: Listing, permille: int, said: Messages
) -> None:
    _play(listing, permille, said)


def _play(listing: Listing, permille: int, said: Messages) -> None:
    floor = listing.mandate.ask * permille // 1000
    other = replace(listing, mandate=replace(listing.mandate, floor=floor))
    # whoever pays for sending is part of the listing; it differs only where the seller cannot
    assume(opened(listing).listing.delivery == opened(other).listing.delivery)
    compare(listing, other, said)
