"""Random listings, and random messages as a language reads them: sensible ones, and every act beside every other."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

from hypothesis import strategies as st

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Handover, Number, Payer, PriceForm, Role
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.skills.haggling.listing import Authority, Delivery, Listing, Mandate, Shipping

START: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
BUYERS: Final = ("b1", "b2", "b3")

payers = st.sampled_from(Payer)
shippings = st.one_of(st.none(), st.builds(Shipping, st.integers(1, 60).map(lambda n: n * 50), payers))


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """Draw a listing with any mandate: fixed prices, dear shipping, one piece or several."""
    ask = draw(st.sampled_from((700, 4_000, 12_345, 40_000, 129_900)))
    floor = ask * draw(st.sampled_from((1000, 950, 800, 750, 600, 500))) // 1000
    shipping = draw(shippings)
    if shipping is not None and ask - shipping.price < floor:
        shipping = replace(shipping, paid_by=Payer.BUYER)
    mandate = Mandate(
        ask,
        floor,
        START,
        draw(st.sampled_from((None, START + timedelta(days=3), START + timedelta(days=14)))),
        draw(st.sampled_from(Authority)),
        timedelta(hours=draw(st.sampled_from((2, 48)))),
        draw(st.sampled_from((0.0, 0.0, 0.3, 2.0))),
    )
    return Listing(
        f"L{draw(st.integers(0, 9))}",
        "Trek bicycle",
        mandate,
        "EUR",
        pieces=draw(st.sampled_from((1, 1, 1, 2, 3))),
        facts={"size": "M"},
        delivery=Delivery(draw(st.booleans()) or shipping is None, shipping),
    )


amounts = st.one_of(
    st.integers(300, 1_100).map(lambda n: ("share", n)),
    st.integers(-50, 3_000).map(lambda n: ("share", n)),
    st.integers(-200, 200).map(lambda n: ("ask", n)),
    st.integers(-200, 200).map(lambda n: ("floor", n)),
    st.integers(-200, 200).map(lambda n: ("quote", n)),
)
"""An amount, as what it is near: resolved by `turn_of` against the listing and what stands."""


@st.composite
def numbers(draw: st.DrawFn) -> tuple[Number, tuple[str, int]]:
    """Draw a number in any role and form, with the amount it is near."""
    if draw(st.integers(0, 3)):
        return Number(Role.OFFER), draw(amounts)
    number = Number(
        draw(st.sampled_from((Role.OFFER, Role.OFFER, *Role))),
        draw(st.sampled_from(PriceForm)),
        permille=draw(st.sampled_from((None, 500, 800, 900, 1000, -5))),
        currency=draw(st.sampled_from((None, "EUR", "USD"))),
        each=draw(st.booleans()),
        of_ask=draw(st.booleans()),
        shipped=draw(st.sampled_from((None, True, False))),
        pieces=draw(st.sampled_from((None, None, 1, 2, 3, 0, 7))),
    )
    return number, draw(amounts)


times = st.builds(
    lambda days, hour: TimeConstraint(Polarity.WANT, (START.date() + timedelta(days=days),), since=hour),
    st.integers(-1, 30),
    st.sampled_from((None, time(9), time(17))),
)
USUAL: Final = (
    (BuyerAct.OFFER,),
    (BuyerAct.OFFER,),
    (BuyerAct.OFFER,),
    (BuyerAct.ACCEPT,),
    (BuyerAct.ACCEPT,),
    (BuyerAct.ASK_LOWER,),
    (BuyerAct.AFFIRM,),
    (BuyerAct.ACCEPT, BuyerAct.SET_TIME),
    (BuyerAct.SET_TIME,),
    (BuyerAct.OFFER, BuyerAct.ASK_ITEM),
    (BuyerAct.RETRACT,),
    (BuyerAct.LEAVE,),
    (BuyerAct.OFFER, BuyerAct.CONDITION),
    (BuyerAct.ACCEPT, BuyerAct.OFFER),
)


@st.composite
def turns(draw: st.DrawFn) -> tuple[BuyerTurn, tuple[tuple[str, int], ...]]:
    """Draw a message, with the amounts its numbers are near."""
    strange = draw(st.integers(0, 2)) == 0
    acts = (
        tuple(sorted(draw(st.sets(st.sampled_from(BuyerAct), max_size=3)))) if strange else draw(st.sampled_from(USUAL))
    )
    named = draw(st.lists(numbers(), max_size=2)) if strange else [draw(numbers())] * (BuyerAct.OFFER in acts)
    turn = BuyerTurn(
        "words",
        acts,
        tuple(one for one, _ in named),
        times=tuple(draw(st.lists(times, min_size=1, max_size=1))) if BuyerAct.SET_TIME in acts else (),
    )
    if strange:
        turn = replace(
            turn,
            pieces=draw(st.sampled_from((None, None, 1, 2, 5))),
            handover=draw(st.sampled_from((None, *Handover))),
            shipping_paid_by=draw(st.sampled_from((None, *Payer))),
            topics=draw(st.sampled_from(((), ("size",), ("age",)))),
            extras=draw(st.sampled_from(((), (), ("helmet",)))),
            hedged=draw(st.sampled_from((False, False, True))),
            confidence=draw(st.sampled_from((1.0, 1.0, 0.4))),
        )
    return turn, tuple(near for _, near in named)


def turn_of(drawn: tuple[BuyerTurn, tuple[tuple[str, int], ...]], listing: Listing, quote: int | None) -> BuyerTurn:
    """The message with its amounts worked out."""
    turn, near = drawn
    pairs = zip(turn.numbers, near, strict=True)
    return replace(turn, numbers=tuple(replace(one, minor=_minor(at, listing, quote)) for one, at in pairs))


def _minor(near: tuple[str, int], listing: Listing, quote: int | None) -> int:
    what, n = near
    if what == "share":
        return listing.mandate.ask * n // 1000
    start = {"ask": listing.mandate.ask, "floor": listing.mandate.floor, "quote": quote or listing.mandate.ask}[what]
    return start + n if abs(n) < 100 else start
