"""Campaigns in memory."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from doorstep.adapters.store.memory.kept import Attempt, Kept
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.call_store import AttemptResult
from doorstep.ports.campaign_store import Added, Campaign, CampaignState, Contact, ContactState, Order, Row
from doorstep.skills.delivery.world import Slot


class MemoryCampaigns:
    """Keeps campaigns in memory; see the port."""

    def __init__(self, kept: Kept | None = None) -> None:
        self._kept = kept or Kept()

    def open_campaign(self, name: str, template: str, slots: Sequence[Slot], now: datetime) -> Campaign:
        """Make a campaign or renew its template and capacities."""
        del now
        with self._kept.lock:
            known = self._kept.campaigns.get(name)
            campaign = Campaign(name, known.state if known else CampaignState.ACTIVE, template)
            self._kept.campaigns[name] = campaign
            self._kept.pool(campaign.pool).add(slots)
            return campaign

    def campaign(self, name: str) -> Campaign | None:
        """Find a campaign."""
        return self._kept.campaigns.get(name)

    def campaigns(self) -> tuple[Campaign, ...]:
        """List every campaign."""
        with self._kept.lock:
            return tuple(self._kept.campaigns.values())

    def set_state(self, name: str, state: CampaignState) -> bool:
        """Pause, resume or cancel."""
        with self._kept.lock:
            known = self._kept.campaigns.get(name)
            if known is None or known.state is CampaignState.CANCELLED:
                return False
            self._kept.campaigns[name] = replace(known, state=state)
            return True

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in."""
        with self._kept.lock:
            kinds = Counter(self._add(name, order) for order in orders)
            return Added(kinds["new"], kinds["changed"], kinds["known"])

    def waiting(self, name: str, limit: int) -> tuple[Contact, ...]:
        """List contacts not called yet."""
        with self._kept.lock:
            return tuple(islice((one for one in self._of(name) if one.state is ContactState.WAITING), limit))

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        with self._kept.lock:
            return Counter(contact.state for contact in self._of(name))

    def mark_suppressed(self, contact: int) -> None:
        """Take a waiting contact out."""
        with self._kept.lock:
            if self._kept.contacts[contact].state is ContactState.WAITING:
                self._kept.set_contact(contact, ContactState.SUPPRESSED)

    def abandon_attempts(self, name: str, now: datetime) -> int:
        """End the attempts whose process died."""
        with self._kept.lock:
            lost = [call for call, attempt in self._kept.attempts.items() if self._open(name, attempt)]
            for call in lost:
                self._kept.finish(call, AttemptResult("dropped", now))
            return len(lost)

    def runner(self, name: str) -> str | None:
        """Tell who runs a campaign."""
        return self._kept.runners.get(name)

    def claim_run(self, name: str, runner: str, replacing: str | None) -> bool:
        """Become the runner."""
        with self._kept.lock:
            if self._kept.runners.get(name) != replacing:
                return False
            self._kept.runners[name] = runner
            return True

    def leave_run(self, name: str, runner: str) -> None:
        """Stop being the runner."""
        with self._kept.lock:
            if self._kept.runners.get(name) == runner:
                del self._kept.runners[name]

    def rows(self, name: str) -> Iterator[Row]:
        """Go through a campaign's orders."""
        with self._kept.lock:
            attempts = {each.place.contact: each for each in self._kept.attempts.values()}
            both = [(one, order) for one in self._of(name) for order in one.orders]
            both.sort(key=lambda each: self._kept.came[name, each[1].parcel.id])
            return iter([self._row(one, order, attempts.get(one.key)) for one, order in both])

    def _of(self, name: str) -> Iterator[Contact]:
        return (one for key, one in self._kept.contacts.items() if self._kept.campaign_of[key] == name)

    def _open(self, name: str, attempt: Attempt) -> bool:
        contact = attempt.place.contact
        return attempt.result is None and contact is not None and self._kept.campaign_of[contact] == name

    def _add(self, name: str, order: Order) -> str:
        known = next((one for one in self._of(name) if _holds(one, order)), None)
        if known is None:
            self._attach(name, order)
            return "new"
        if order in known.orders or known.state is not ContactState.WAITING:
            return "known"
        self._kept.contacts[known.key] = _without(known, order)
        self._attach(name, order)
        if not self._kept.contacts[known.key].orders:
            del self._kept.contacts[known.key], self._kept.campaign_of[known.key]
        return "changed"

    def _attach(self, name: str, order: Order) -> None:
        """Add the order to its person where they still wait to be called, else to a new contact."""
        person = next((one for one in self._of(name) if _same_person(one, order)), None)
        if person is None:
            key = max(self._kept.contacts, default=0) + 1
            person = Contact(key, order.recipient, order.phone, order.language, ())
            self._kept.campaign_of[key] = name
        self._kept.contacts[person.key] = replace(person, orders=(*person.orders, order))
        self._kept.came[name, order.parcel.id] = max(self._kept.came.values(), default=0) + 1

    def _row(self, contact: Contact, order: Order, attempt: Attempt | None) -> Row:
        if attempt is None:
            return Row(order, contact.state)
        call, result = attempt.place.call, attempt.result
        promised = (effect for effect, done in self._kept.effects.get(call, {}).values() if done)
        return Row(
            order,
            contact.state,
            call,
            result.cause if result else None,
            attempt.dialled_at,
            result.outcome if result else None,
            tuple(effect_line(effect) for effect in promised if effect.parcel in {None, order.parcel.id}),
        )


def _holds(contact: Contact, order: Order) -> bool:
    return any(one.parcel.id == order.parcel.id for one in contact.orders)


def _without(contact: Contact, order: Order) -> Contact:
    return replace(contact, orders=tuple(one for one in contact.orders if one.parcel.id != order.parcel.id))


def _same_person(contact: Contact, order: Order) -> bool:
    return (
        contact.state is ContactState.WAITING
        and contact.phone == order.phone
        and contact.recipient == order.recipient
        and contact.language == order.language
    )
