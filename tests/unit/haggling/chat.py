"""A chat with the deciding core for tests: messages are given as what a language reads in them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from doorstep.dialogue.bargaining import (
    BuyerAct,
    BuyerTurn,
    Number,
    Payer,
    Role,
    SellerAct,
)
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.listing import Delivery, Listing, Mandate, Shipping
from doorstep.skills.haggling.market import Thread
from doorstep.skills.haggling.moves import Change, Changed, Step, Turn
from doorstep.skills.haggling.step import opened, step

START: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
BICYCLE: Final = Listing(
    "L1",
    "Trek bicycle",
    Mandate(40_000, 30_000, START, START + timedelta(days=7)),
    "USD",
    facts={"Kilometres": "about 2,000"},
    topics={"mileage": "Kilometres"},
    delivery=Delivery(pickup=True, shipping=Shipping(2_500, Payer.BUYER)),
    seller="Robin",
)


def listing(**mandate: object) -> Listing:
    """The bicycle with another mandate."""
    return replace(BICYCLE, mandate=replace(BICYCLE.mandate, **mandate))  # type: ignore[arg-type]  # by name


def offer(minor: int, *acts: BuyerAct, **number: object) -> BuyerTurn:
    """An offer, with other acts beside it."""
    named = replace(Number(Role.OFFER, minor=minor), **number)  # type: ignore[arg-type]  # by name
    return BuyerTurn("words", (BuyerAct.OFFER, *acts), (named,))


def acts(*said: BuyerAct) -> BuyerTurn:
    """A message without a number."""
    return BuyerTurn("words", said)


def at(day: int | None = None, hour: int | None = None, *said: BuyerAct) -> BuyerTurn:
    """A message that names a day of March, an hour, or both."""
    days = (date(2026, 3, day),) if day is not None else ()
    named = TimeConstraint(Polarity.WANT, days, since=time(hour) if hour is not None else None)
    return BuyerTurn("words", (*said, BuyerAct.SET_TIME), times=(named,))


class Chat:
    """Plays messages one after the other, two minutes apart."""

    def __init__(self, sold: Listing = BICYCLE) -> None:
        self.market = opened(sold)
        self.changes: list[tuple[str, Change]] = []
        self.turns: list[Turn] = []
        self._clock = sold.mandate.opened
        self._messages = 0

    def says(self, turn: BuyerTurn, buyer: str = "ada") -> Turn:
        """Play a message and give the answer."""
        self._messages += 1
        self.play(Said(buyer, turn, str(self._messages), "en"), timedelta(minutes=2))
        (answer,) = self.turns
        assert answer.buyer == buyer
        return answer

    def agrees(self, turn: BuyerTurn, buyer: str = "ada") -> bool:
        """Play a message and tell whether something is kept for the buyer afterwards."""
        self.says(turn, buyer)
        return (buyer, Change.HOLD) in self.changes

    def seller(self, word: SellerWord, buyer: str = "ada") -> Step:
        """Let the seller do something about a buyer."""
        return self.play(SellerDid(word, buyer), timedelta(minutes=2))

    def waits(self, **span: float) -> Step:
        """Let time pass."""
        return self.play(TimePassed(), timedelta(**span))

    def later(self, **span: float) -> None:
        """Move the clock, without anybody noticing."""
        self._clock += timedelta(**span)

    def play(self, event: MarketEvent, passed: timedelta) -> Step:
        """Play an event."""
        self._clock += passed
        done = step(self.market, event, self._clock)
        self.market = done.market
        self.changes = [(one.buyer, one.change) for one in done.out if isinstance(one, Changed)]
        self.turns = [one for one in done.out if isinstance(one, Turn)]
        return done

    def thread(self, buyer: str = "ada") -> Thread:
        """What is known of a buyer."""
        return self.market.threads[buyer]


def said(turn: Turn) -> list[SellerAct]:
    """The acts of an answer, without greeting and disclosure."""
    opening = (SellerAct.GREET, SellerAct.DISCLOSE)
    return [one.act for one in turn.sayings if one.act not in opening]
