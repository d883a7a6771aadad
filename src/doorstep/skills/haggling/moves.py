"""What comes out of an event: turns to buyers, and what was held, sold or freed before them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from doorstep.dialogue.bargaining import Saying
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.terms import Terms


class Move(StrEnum):
    """What a turn does, as programs are told it."""

    COUNTER = "counter"
    ACCEPT = "accept"
    REJECT = "reject"
    ANSWER = "answer"
    CLARIFY = "clarify"
    HOLD = "hold"
    RESERVED = "reserved"
    HANDOVER = "handover"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Turn:
    """What a buyer is answered.

    Args:
        buyer: Whom.
        move: What it does.
        sayings: What is said; nothing where it is silent.
        offer: The buyer's price as understood, in minor units.
        amount: The price that stands or closes, for all pieces, without shipping.
        terms: What it is for.
        expires: Until when the price or what is held stands.
        reason: Which rule decided, for the seller's eyes: no amount, nothing of the mandate.
    """

    buyer: str
    move: Move
    sayings: tuple[Saying, ...] = ()
    offer: int | None = None
    amount: int | None = None
    terms: Terms = Terms()
    expires: datetime | None = None
    reason: str = ""


class Change(StrEnum):
    """What became of pieces."""

    HOLD = "hold"
    DEAL = "deal"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Changed:
    """Pieces were held for a buyer until `expires`, sold to them, or freed."""

    change: Change
    buyer: str
    amount: int
    terms: Terms
    expires: datetime | None = None


Out: TypeAlias = Changed | Turn


@dataclass(frozen=True, slots=True)
class Step:
    """The market after an event, and what follows from it in order: changes first, then turns."""

    market: Market
    out: tuple[Out, ...] = ()
