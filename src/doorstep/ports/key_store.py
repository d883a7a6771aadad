"""Key store: who may use the HTTP interface, and for what; a key itself is never kept, only its hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from doorstep.ports.audit_log import AuditRecord


class Scope(StrEnum):
    """What a key opens; `admin` opens everything."""

    ORDERS_WRITE = "orders:write"
    ORDERS_READ = "orders:read"
    CAMPAIGNS_WRITE = "campaigns:write"
    RESULTS_READ = "results:read"
    SUPPRESSIONS_WRITE = "suppressions:write"
    WEBHOOKS_WRITE = "webhooks:write"
    LISTINGS_WRITE = "listings:write"
    LISTINGS_READ = "listings:read"
    CHATS_WRITE = "chats:write"
    METRICS_READ = "metrics:read"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Key:
    """What is known about a key.

    Args:
        name: Whose it is, like `shop`; unique for ever.
        scopes: What it opens.
        created_at: When it was made.
        used_at: When it was used last, to the hour; None: never.
        revoked_at: Since when it opens nothing any more; None: it does.
    """

    name: str
    scopes: frozenset[Scope]
    created_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None

    def opens(self, scope: Scope) -> bool:
        """Whether it may be used for this."""
        return scope in self.scopes or Scope.ADMIN in self.scopes


class KeyStore(Protocol):
    """Keeps keys by their hash (SHA-256, hex). Every method may raise StoreUnavailable."""

    def add(
        self, name: str, digest: str, scopes: frozenset[Scope], now: datetime, record: AuditRecord | None = None
    ) -> bool:
        """Keep a new key, and record it in the same transaction.

        Returns:
            False where the name was given to one before, revoked ones included; then nothing is recorded.
        """
        ...

    def find(self, digest: str, now: datetime) -> Key | None:
        """Find a key that is not revoked, and note that it was used."""
        ...

    def keys(self) -> Sequence[Key]:
        """List every key, oldest first."""
        ...

    def revoke(self, name: str, now: datetime, record: AuditRecord | None = None) -> bool:
        """Let a key open nothing any more, recorded in the same transaction; False where there is none that does."""
        ...
