"""Closing an attempt: what became of it and what follows, decided by the rules and stored in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from doorstep.campaigns.case import PastAttempt
from doorstep.campaigns.disposition import disposition
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.campaigns.rules import after_attempt
from doorstep.ports.call_store import AttemptResult, CallPlace, Closing
from doorstep.ports.campaign_store import Campaign, Contact
from doorstep.ports.outbox import OutgoingEvent
from doorstep.runtime.audit_records import MadeCall, call_record
from doorstep.runtime.callback_number import unless_barred
from doorstep.runtime.case_reading import with_attempt
from doorstep.runtime.case_world import agreed, callback_wish
from doorstep.runtime.desk import Desk
from doorstep.runtime.late_orders import considered
from doorstep.runtime.webhook_events import attempt_ended, case_closed


@dataclass(frozen=True, slots=True)
class Made:
    """An attempt that was made.

    Args:
        contact: Whom it was made to.
        campaign: Their campaign.
        place: The call.
        dialled_at: When it was begun.
    """

    contact: Contact
    campaign: Campaign
    place: CallPlace
    dialled_at: datetime


def close(desk: Desk, made: Made, result: AttemptResult) -> Wait | Stop | None:
    """End an attempt; returns what becomes of the contact, None where it was over already.

    Raises:
        StoreUnavailable: Nothing was stored.
    """
    now, place, result = desk.clock(), made.place, result.begun(made.dialled_at)
    history = desk.campaigns.history(made.contact.key, now)
    own = desk.calls.promised(place.call)
    ending = None if result.outcome is None else str(result.outcome["disposition"])
    attempt = PastAttempt(
        place.number,
        made.dialled_at,
        result.ended_at,
        result.cause,
        disposition(ending, {str(one["effect"]) for one in own}, dialled=True),
        answered=result.answered_at is not None,
        agreed=_agreed(desk, made, history.promises),
    )
    wish, number = callback_wish(own)
    contact = desk.campaigns.contact(made.contact.case) or made.contact  # orders may have been delivered meanwhile
    contact, case, then = considered(
        desk,
        contact,
        history,
        made.campaign,
        lambda case: after_attempt(with_attempt(case, attempt, wish), now, desk.rules),
    )
    step = unless_barred(then, number, desk.lines)
    call = MadeCall(place, made.campaign.name, made.dialled_at, result, {str(one["effect"]) for one in own})
    closing = Closing(
        step,
        _events(made, result, history.promises, step),
        call_record(call, with_attempt(case, attempt, wish), desk.rules, desk.pseudonym, case.region),
    )
    if not desk.calls.finish_attempt(place.call, result, closing):
        return None
    if step == Stop(End.SUPPRESSED, "opted_out") and place.phone != contact.phone:
        desk.calls.suppress(contact.phone, now)  # who opts out on another number means their own as well
    seconds = (result.ended_at - made.dialled_at).total_seconds()
    desk.telemetry.call_ended(place.line, result.cause, attempt.disposition, seconds)
    if isinstance(step, Stop):
        desk.telemetry.case_closed(step.end)
    return step


def settle(desk: Desk, contact: Contact, step: Wait | Stop, feed: int | None = None) -> None:
    """Put a waiting contact off, or end its case and tell the shop, without an attempt; see the store's port."""
    events = (case_closed(contact, step, desk.clock()),) if isinstance(step, Stop) else ()
    if desk.campaigns.settle(contact.key, step, feed, events) and isinstance(step, Stop):
        desk.telemetry.case_closed(step.end)


def _agreed(desk: Desk, made: Made, promises: Sequence[Mapping[str, object]]) -> bool:
    """Tell whether what they are called for is stored; an address without a time is enough where there are no slots."""
    if agreed(made.contact, promises):
        return True
    return agreed(made.contact, promises, slots=False) and not desk.calls.free_slots(made.place.pool)


def _events(
    made: Made, result: AttemptResult, promises: Sequence[Mapping[str, object]], step: Wait | Stop
) -> tuple[OutgoingEvent, ...]:
    ended = attempt_ended(made.contact, made.place.call, made.place.number, result, promises, step)
    return (ended, case_closed(made.contact, step, result.ended_at, promises)) if isinstance(step, Stop) else (ended,)
