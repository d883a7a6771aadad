"""A list of orders before it is taken in: how many people could be called now, and why the others could not."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.next_step import Dial, Stop, Wait
from doorstep.campaigns.rules import may_dial
from doorstep.ports.campaign_store import Campaign, CampaignState, Contact, History, Order
from doorstep.runtime.case_reading import case_of
from doorstep.runtime.order_consents import consents_with


@dataclass(slots=True)
class Outlook:
    """What would become of the people of one country and time zone, if calling began now.

    Args:
        country: Where they are, as a two-letter code.
        zone: The time zones they may be in; empty: not known.
        now: How many could be called at once.
        later: How many wait, by the reason.
        never: How many would not be called, by the reason.
    """

    country: str
    zone: str
    now: int = 0
    later: Counter[str] = field(default_factory=Counter)
    never: Counter[str] = field(default_factory=Counter)

    @property
    def people(self) -> int:
        """How many people there are."""
        return self.now + self.later.total() + self.never.total()


def outlooks(
    contacts: Iterable[Contact],
    campaign: Campaign,
    region: str,
    rules: CallingRules,
    now: datetime,
    suppressed: Callable[[str], bool],
) -> tuple[Outlook, ...]:
    """Tell for every country and time zone how many people could be called, those with most people first.

    Args:
        contacts: Whom the list is about.
        campaign: The campaign they would belong to; whether it is paused makes no difference.
        region: Where its people are, for addresses without a country.
        rules: When and how often people are called.
        now: The moment.
        suppressed: Tells whether a number opted out.
    """
    found: dict[tuple[str, str], Outlook] = {}
    active = replace(campaign, state=CampaignState.ACTIVE)
    for contact in contacts:
        said = consents_with(contact.orders, campaign.purpose, now)
        past = History(consents=said, suppressed=suppressed(contact.phone))
        case = case_of(contact, past, active, region)
        place = (case.country or "", ", ".join(case.zones))
        outlook = found.setdefault(place, Outlook(*place))
        match may_dial(case, now, rules):
            case Dial():
                outlook.now += 1
            case Wait(reason=reason):
                outlook.later[reason] += 1
            case Stop(reason=reason):
                outlook.never[reason] += 1
            case never:
                assert_never(never)
    return tuple(sorted(found.values(), key=lambda one: (-one.people, one.country, one.zone)))


def people(orders: Collection[Order]) -> Sequence[Contact]:
    """Put the orders of one person together, as a campaign calls them: same number, name and language."""
    theirs: dict[tuple[str, str, str], list[Order]] = {}
    for order in orders:
        theirs.setdefault((order.phone, order.recipient, order.language), []).append(order)
    return [
        Contact(key, recipient, phone, language, tuple(listed))
        for key, ((phone, recipient, language), listed) in enumerate(theirs.items(), start=1)
    ]
