"""Orders that go out before anybody can be called: they are left, and people are called about their others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from doorstep.campaigns.case import Case
from doorstep.campaigns.next_step import Dial, Stop, Wait
from doorstep.campaigns.rules import TOO_LATE
from doorstep.ports.campaign_store import Campaign, Contact, History
from doorstep.runtime.case_reading import case_of, open_orders
from doorstep.runtime.desk import Desk
from doorstep.runtime.template import template_of

Step = TypeVar("Step", bound=Dial | Wait | Stop)


def considered(
    desk: Desk, contact: Contact, history: History, campaign: Campaign, rule: Callable[[Case], Step]
) -> tuple[Contact, Case, Step]:
    """Ask a rule about a case. Where it comes too late for some orders only, these are called about no more.

    Args:
        desk: What campaign work shares.
        contact: Whom it is about.
        history: Their past.
        campaign: Their campaign.
        rule: Decides what becomes of the case.

    Returns:
        The contact with the orders that are left, their case, and what becomes of it.

    Raises:
        StoreUnavailable: The store does not answer.
    """
    case = case_of(contact, history, campaign, template_of(campaign).region)
    step = rule(case)
    late = late_orders(contact, history.promises) if isinstance(step, Stop) and step.reason == TOO_LATE else ()
    if not late:
        return contact, case, step
    for order in late:
        desk.campaigns.cancel_order(order, TOO_LATE, campaign.name)
    left = tuple(one for one in contact.orders if one.parcel.id not in late)
    return considered(desk, replace(contact, orders=left), history, campaign, rule)


def late_orders(contact: Contact, promises: Sequence[Mapping[str, object]]) -> tuple[str, ...]:
    """List the orders with the earliest deadline, of those nothing is agreed about; none where all of them have it."""
    left = open_orders(contact, promises)
    deadlines = [one.calling.deadline for one in left if one.calling.deadline is not None]
    late = tuple(one.parcel.id for one in left if deadlines and one.calling.deadline == min(deadlines))
    return late if len(late) < len(left) else ()
