"""Buyers who all want the same thing at once, through the market itself: is anything promised twice?

They write in a random order, offer around the ask, accept, name times, step back; the seller confirms, and time passes
so that holds run out. After every event no more pieces may be held and sold than there are, and none below the floor.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Handover, Number, Role
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.listing import Authority, Listing, Mandate
from doorstep.skills.haggling.step import opened, step

OPENED = datetime(2026, 11, 23, 9, tzinfo=UTC)
ASK, FLOOR = 10_000, 7_000
EVENTS = 40


@dataclass(slots=True)
class Crowds:
    """How many events there were, deals, pieces promised twice, and promises below the floor."""

    events: int = 0
    deals: int = 0
    twice: int = 0
    breaches: int = 0


def crowds(seed: str, count: int) -> Crowds:
    """Play so many markets."""
    seen = Crowds()
    for number in range(count):
        _played(Random(f"crowd {seed} {number}"), seen)  # noqa: S311 - a simulation
    return seen


def _played(chance: Random, seen: Crowds) -> None:
    pieces, authority = chance.choice((1, 1, 2)), chance.choice(tuple(Authority))
    mandate = Mandate(ASK, FLOOR, OPENED, OPENED + timedelta(days=7), authority, buyers_a_day=chance.choice((0.0, 1.0)))
    market, now = opened(Listing("L", "A lamp", mandate, "EUR", pieces=pieces)), OPENED
    for number in range(EVENTS):
        now += timedelta(minutes=chance.choice((0, 1, 60, 1500)))
        market = step(market, _event(chance, number), now).market
        promised = [(one.amount, one.terms.pieces) for one in market.holds]
        promised += [(one.amount, one.terms.pieces) for one in market.deals]
        seen.events += 1
        seen.twice += sum(many for _, many in promised) > pieces
        seen.breaches += any(amount < FLOOR * many for amount, many in promised)
    seen.deals += len(market.deals)


def _event(chance: Random, number: int) -> MarketEvent:
    buyer = f"b{chance.randint(1, 4)}"
    draw = chance.random()
    if draw < 0.1:
        return TimePassed()
    if draw < 0.25:
        return SellerDid(chance.choice((SellerWord.ACCEPTS, SellerWord.REJECTS, SellerWord.COLLECTED)), buyer)
    return Said(buyer, _turn(chance, number), f"m{number}", "en")


def _turn(chance: Random, number: int) -> BuyerTurn:
    match chance.randint(0, 4):
        case 0 | 1:
            price = Number(Role.OFFER, minor=chance.randrange(5_000, 11_000, 100))
            return BuyerTurn(f"offer {number}", (BuyerAct.OFFER,), (price,))
        case 2:
            return BuyerTurn(f"yes {number}", (BuyerAct.ACCEPT,))
        case 3:
            date = (OPENED + timedelta(days=chance.randint(1, 6))).date()
            day = TimeConstraint(Polarity.WANT, (date,), time(17), time(18))
            return BuyerTurn(f"time {number}", (BuyerAct.SET_TIME,), times=(day,), handover=Handover.PICKUP)
        case _:
            return BuyerTurn(f"no {number}", (chance.choice((BuyerAct.RETRACT, BuyerAct.LEAVE)),))
