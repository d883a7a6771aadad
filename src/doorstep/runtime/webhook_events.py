"""What the shop's systems are told of calls: the bodies of events, which name orders and no people."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.interface.json_shapes import json_value
from doorstep.ports.call_store import AttemptResult
from doorstep.ports.campaign_store import Contact, ContactState, Order, Row
from doorstep.ports.outbox import Delivery, DeliveryState, OutgoingEvent, Subscription
from doorstep.runtime import market_events
from doorstep.runtime.results import result_of

ATTEMPT_ENDED: Final = "attempt.ended"
CASE_CLOSED: Final = "case.closed"
TRIAL: Final = "webhook.trial"

KINDS: Final = {
    ATTEMPT_ENDED: "an attempt is over: one event for each dialling",
    CASE_CLOSED: "nobody is called about these orders any more",
    **market_events.KINDS,
}
"""The kinds of events a subscription can ask for, and what they tell."""


def attempt_ended(
    contact: Contact,
    call: str,
    number: int,
    result: AttemptResult,
    promises: Sequence[Mapping[str, object]],
    step: Wait | Stop,
) -> OutgoingEvent:
    """Tell that an attempt is over, what is agreed about each order, and what comes next.

    Args:
        contact: Who was called.
        call: The call's id.
        number: Which attempt it was.
        result: How it ended.
        promises: The effect lines stored in the contact's calls, this one included, in order.
        step: What becomes of the contact.
    """
    body = {
        "call": call,
        "case": contact.case,
        "campaign": contact.campaign,
        "attempt": number,
        "cause": result.cause,
        "answered_at": json_value(result.answered_at),
        "ended_at": json_value(result.ended_at),
        "disclosed": None if result.outcome is None else result.outcome.get("disclosed"),
        "orders": [_agreed(one, promises, step, result, call) for one in contact.orders],
        "next": _next(step),
    }
    return OutgoingEvent(f"{call}:ended", ATTEMPT_ENDED, result.ended_at, body)


def case_closed(
    contact: Contact, step: Stop, at: datetime, promises: Sequence[Mapping[str, object]] = ()
) -> OutgoingEvent:
    """Tell that a case is over, after a call or without one, like one that was cancelled or came too late.

    One that is only blocked until something is brought has another key: it is told again when it is over.
    """
    body = {
        "case": contact.case,
        "campaign": contact.campaign,
        "attempts": contact.number,
        "closed_at": json_value(at),
        "orders": [_agreed(one, promises, step) for one in contact.orders],
        "next": _next(step),
    }
    closed = "blocked" if step.end is End.BLOCKED else "closed"
    return OutgoingEvent(f"case-{contact.case}:{closed}", CASE_CLOSED, at, body)


def trial_of(subscription: Subscription, at: datetime) -> Delivery:
    """Make a delivery that tells nothing, to try a receiver."""
    event = OutgoingEvent(f"trial-{subscription.id}-{int(at.timestamp())}", TRIAL, at, {"webhook": subscription.id})
    return Delivery(0, event, subscription, 0, DeliveryState.PENDING, at)


def _agreed(
    order: Order,
    promises: Sequence[Mapping[str, object]],
    step: Wait | Stop,
    result: AttemptResult | None = None,
    call: str | None = None,
) -> dict[str, object]:
    """Say what is agreed about an order, as the results of the campaign say it."""
    mine = tuple(one for one in promises if one.get("parcel") in (None, order.parcel.id))
    state = ContactState(step.end.value) if isinstance(step, Stop) else ContactState.WAITING
    outcome = None if result is None else result.outcome
    told = result_of(Row(order, state, call=call, result=outcome, promises=mine))
    return {
        "order_id": order.parcel.id,
        "disposition": told.disposition,
        "standing": told.standing,
        **told.agreed,
    }


def _next(step: Wait | Stop) -> dict[str, object]:
    if isinstance(step, Wait):
        return {"state": ContactState.WAITING.value, "at": json_value(step.until), "reason": step.reason}
    return {"state": step.end.value, "at": None, "reason": step.reason}
