"""What orders say about consent, as the rules look at it."""

from collections.abc import Iterable
from datetime import datetime

from doorstep.campaigns.case import Consent, Purpose
from doorstep.ports.campaign_store import Order
from doorstep.runtime.order_rows import REFUSED


def consents_with(orders: Iterable[Order], purpose: Purpose, at: datetime) -> tuple[Consent, ...]:
    """List the statements that came with orders; a refusal comes last, so that it counts.

    Args:
        orders: The orders of one person.
        purpose: What they are called about: a list says for one campaign what was said.
        at: When the list was handed in.
    """
    said = dict.fromkeys(order.calling.consent for order in orders if order.calling.consent is not None)
    found = [Consent(purpose, one != REFUSED, at, one) for one in said]
    return tuple(sorted(found, key=lambda one: not one.given))
