"""Markets in memory."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from threading import Lock
from types import MappingProxyType

from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.market_store import Happened, Stand, keepable
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.haggling.events import Said
from doorstep.skills.haggling.market import Market


@dataclass(slots=True)
class Kept:
    """A listing: how it stands, what happened, to whom, and when time alone changes something."""

    stand: Stand
    events: list[Happened] = field(default_factory=list)
    of_buyers: dict[str, list[Happened]] = field(default_factory=dict)
    messages: dict[tuple[str, str], Happened] = field(default_factory=dict)
    due: datetime | None = None


class MemoryMarkets:
    """Keeps markets in memory, tells subscribers nothing and records nothing; see the port."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._identities = count(1)
        self._lock = Lock()

    def stand(self, listing: str) -> Stand | None:
        """Tell how a listing stands."""
        kept = self._of(listing)
        return None if kept is None else kept.stand

    def listings(self) -> Sequence[str]:
        """List the ids of all listings, oldest first."""
        with self._lock:
            return tuple(self._kept)

    def append(
        self,
        happened: Happened,
        after: Market,
        outgoing: Sequence[OutgoingEvent] = (),
        due: datetime | None = None,
        identity: int | None = None,
    ) -> bool:
        """Store an event and the market after it, unless somebody was faster."""
        del outgoing
        listing, event = after.listing, happened.event
        name = (event.buyer, event.message) if isinstance(event, Said) else None
        keepable(listing.id, *after.threads, *happened.buyers, *(name or ()))
        with self._lock:
            kept = self._kept.get(listing.id) or Kept(Stand(0, after))
            before = kept.stand
            if (happened.number, identity) != (before.number + 1, before.identity) or name in kept.messages:
                return False
            shown = replace(happened, at=happened.at.astimezone(listing.mandate.opened.tzinfo))
            kept.events.append(shown)
            for buyer in shown.buyers:
                kept.of_buyers.setdefault(buyer, []).append(shown)
            if name is not None:
                kept.messages[name] = shown
            said = _together(before.said, happened.said)
            kept.stand = Stand(happened.number, after, said, identity or next(self._identities))
            kept.due = due
            self._kept[listing.id] = kept
            return True

    def events(self, listing: str, after: int = 0, buyer: str | None = None) -> Sequence[Happened]:
        """List what happened to a listing behind a number, in order; of a buyer's events only, where one is named."""
        keepable(*(() if buyer is None else (buyer,)))
        kept = self._of(listing)
        if kept is None:
            return ()
        mine = kept.events if buyer is None else kept.of_buyers.get(buyer, [])
        return tuple(mine[bisect_right(mine, after, key=lambda one: one.number) :])

    def message(self, listing: str, buyer: str, name: str) -> Happened | None:
        """Find what a buyer's message of that name led to."""
        keepable(buyer, name)
        kept = self._of(listing)
        return None if kept is None else kept.messages.get((buyer, name))

    def due(self, now: datetime) -> Sequence[str]:
        """List the ids of listings about which time alone changes something by then, longest due first."""
        with self._lock:
            found = [(kept.due, name) for name, kept in self._kept.items() if kept.due is not None and kept.due <= now]
        return [name for _, name in sorted(found, key=lambda one: one[0])]

    def delete(self, listing: str, record: AuditRecord | None = None) -> bool:
        """Delete a listing with everything that happened to it."""
        del record
        keepable(listing)
        with self._lock:
            return self._kept.pop(listing, None) is not None

    def _of(self, listing: str) -> Kept | None:
        keepable(listing)
        with self._lock:
            return self._kept.get(listing)


def _together(told: Mapping[str, frozenset[str]], now: Mapping[str, tuple[str, ...]]) -> Mapping[str, frozenset[str]]:
    """Every sentence each buyer was told, with those told now."""
    return MappingProxyType({**told, **{buyer: told.get(buyer, frozenset()).union(new) for buyer, new in now.items()}})
