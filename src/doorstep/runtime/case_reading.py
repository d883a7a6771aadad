"""Reading a case: a contact, its past and its campaign as the rules look at them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from doorstep.campaigns.case import Case, Consent, PastAttempt
from doorstep.ports.campaign_store import Campaign, CampaignState, Contact, History, Order
from doorstep.runtime.case_world import agreed, callback_wish
from doorstep.runtime.order_consents import consents_with
from doorstep.runtime.whereabouts import country_of, region_of, zones_for

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a time that nobody wrote down."""


def case_of(contact: Contact, history: History, campaign: Campaign, region: str) -> Case:
    """Put together what the rules look at.

    Args:
        contact: Whom it is about.
        history: Their past.
        campaign: Their campaign.
        region: Where the campaign's people are, for addresses without a country.
    """
    country = country_of(contact, region)
    left = open_orders(contact, history.promises) or contact.orders
    deadlines = [order.calling.deadline for order in left if order.calling.deadline is not None]
    return Case(
        country=country,
        zones=zones_for(contact, country),
        purpose=campaign.purpose,
        consents=_consents(contact, history, campaign),
        suppressed=history.suppressed,
        active=campaign.state is CampaignState.ACTIVE,
        wanted=bool(contact.orders),
        attempts=history.attempts,
        number_dialled=history.number_dialled,
        answered_before=history.answered_before,
        deadline=min(deadlines, default=None),
        wish=callback_wish(history.promises)[0],
        region=region_of(contact, country),
    )


def open_orders(contact: Contact, promises: Sequence[Mapping[str, object]]) -> tuple[Order, ...]:
    """List the orders about which nothing is agreed yet."""
    return tuple(one for one in contact.orders if not agreed(replace(contact, orders=(one,)), promises))


def _consents(contact: Contact, history: History, campaign: Campaign) -> tuple[Consent, ...]:
    """Put what came with the orders beside what is on record: a yes may have been taken back since, a no holds."""
    at = history.consents[-1].at if history.consents else LONG_AGO
    came = consents_with(contact.orders, campaign.purpose, at)
    yes = tuple(one for one in came if one.given)
    return (*yes, *history.consents, *(one for one in came if not one.given))


def with_attempt(case: Case, attempt: PastAttempt, wish: datetime | None) -> Case:
    """Add the attempt that has just ended, and the call-back they asked for in it."""
    earlier = tuple(one for one in case.attempts if one.number != attempt.number)
    return replace(case, attempts=(*earlier, attempt), wish=wish)
