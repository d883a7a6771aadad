"""The lines of `doorstep haggle`: turns, what was held, sold and freed, and how a listing stands."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from doorstep.dialogue.slots import Money
from doorstep.interface.json_shapes import json_value
from doorstep.skills.haggling.market import Deal, Hold, Market
from doorstep.skills.haggling.moves import Changed, Turn
from doorstep.skills.haggling.terms import Terms

Line: TypeAlias = Mapping[str, object]


def turn_line(turn: Turn, text: str, currency: str) -> Line:
    """Show what a buyer is answered, in these words."""
    return {
        "type": "turn",
        "buyer": turn.buyer,
        "act": turn.move.value,
        "offer": money_object(turn.offer, currency),
        "amount": money_object(turn.amount, currency),
        "terms": terms_object(turn.terms, currency, turn.expires),
        "text": text,
        "reason": turn.reason,
    }


def changed_line(changed: Changed, currency: str) -> Line:
    """Show that pieces were held, sold or freed."""
    return {"type": changed.change.value, **_agreed(changed, currency, changed.expires)}


def outcome_line(market: Market) -> Line:
    """Show how a listing stands."""
    currency = market.listing.currency
    return {
        "type": "outcome",
        "state": state_of(market),
        "deals": [_agreed(one, currency, None) for one in market.deals],
        "holds": [_agreed(one, currency, one.expires) for one in market.holds],
    }


def money_object(minor: int | None, currency: str) -> object:
    """Show an amount; null where there is none."""
    return None if minor is None else json_value(Money(minor, currency))


def terms_object(terms: Terms, currency: str, expires: datetime | None) -> Line:
    """Show what a price is for, and until when it stands."""
    return {
        "quantity": terms.pieces,
        "handover": json_value(terms.handover),
        "shipping": money_object(terms.shipping, currency),
        "shipping_paid_by": json_value(terms.shipping_paid_by),
        "pickup_at": json_value(terms.pickup_at),
        "expires_at": json_value(expires),
        "extras": list(terms.extras),
    }


def state_of(market: Market) -> str:
    """How a listing stands, in a word: open, held, sold or closed."""
    deadline = market.listing.mandate.deadline
    if sum(one.terms.pieces for one in market.deals) >= market.listing.pieces:
        return "sold"
    if market.holds:
        return "held"
    return "closed" if deadline is not None and market.now >= deadline else "open"


def _agreed(one: Changed | Deal | Hold, currency: str, expires: datetime | None) -> Line:
    return {
        "buyer": one.buyer,
        "amount": money_object(one.amount, currency),
        "terms": terms_object(one.terms, currency, expires),
    }
