"""What a store in memory holds, under one lock."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import RLock

from doorstep.adapters.store.memory.places import Places
from doorstep.dialogue.commands import Effect
from doorstep.dialogue.transcript import Entry
from doorstep.ports.call_store import AttemptResult, CallPlace, SpokenTurn
from doorstep.ports.campaign_store import Campaign, CampaignState, Contact, ContactState


@dataclass(frozen=True, slots=True)
class Attempt:
    """A phone that rang."""

    place: CallPlace
    dialled_at: datetime
    result: AttemptResult | None = None


@dataclass(slots=True)
class Kept:
    """Everything a store in memory holds; whoever changes it holds the lock."""

    pools: dict[str, Places] = field(default_factory=dict)
    effects: dict[str, dict[str, tuple[Effect, bool]]] = field(default_factory=dict)
    suppressed: dict[str, datetime | None] = field(default_factory=dict)
    attempts: dict[str, Attempt] = field(default_factory=dict)
    events: dict[str, list[Entry]] = field(default_factory=dict)
    turns: dict[str, dict[int, SpokenTurn]] = field(default_factory=dict)
    campaigns: dict[str, Campaign] = field(default_factory=dict)
    runners: dict[str, str] = field(default_factory=dict)
    contacts: dict[int, Contact] = field(default_factory=dict)
    campaign_of: dict[int, str] = field(default_factory=dict)
    came: dict[tuple[str, str], int] = field(default_factory=dict)
    lock: RLock = field(default_factory=RLock)

    def pool(self, name: str) -> Places:
        """Find a pool of slots, a new one where there is none."""
        return self.pools.setdefault(name, Places())

    def set_contact(self, key: int, state: ContactState) -> None:
        """Move a contact on."""
        self.contacts[key] = replace(self.contacts[key], state=state)

    def may_dial(self, place: CallPlace) -> bool:
        """Whether nothing forbids to ring: no opt-out, a contact still waiting, an active campaign."""
        if place.call in self.attempts or place.phone in self.suppressed:
            return False
        if place.contact is None:
            return True
        campaign = self.campaigns[self.campaign_of[place.contact]]
        waiting = self.contacts[place.contact].state is ContactState.WAITING
        return waiting and campaign.state is CampaignState.ACTIVE

    def finish(self, call: str, result: AttemptResult) -> None:
        """End an attempt once and give back what it held."""
        attempt = self.attempts.get(call)
        if attempt is None or attempt.result is not None:
            return
        self.attempts[call] = replace(attempt, result=result)
        self.pool(attempt.place.pool).release(call)
        if attempt.place.contact is not None:
            self.set_contact(attempt.place.contact, ContactState.CALLED)

    def take_back(self, call: str) -> None:
        """Undo an attempt that was begun and not ended."""
        attempt = self.attempts.get(call)
        if attempt is None or attempt.result is not None:
            return
        del self.attempts[call]
        self.pool(attempt.place.pool).release(call)
        if attempt.place.contact is not None:
            self.set_contact(attempt.place.contact, ContactState.WAITING)
