"""Audit log: what has to be shown later, append-only, each entry bound to the one before it, and signed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """Something that has to be shown later; no name, number, address or word of a person stands in it.

    Args:
        kind: What it is: `call`, `opt_out`, `consent`, `erasure`, `export`, `expiry`, `campaign`, `api_key`, `key`.
        at: When it happened.
        subject: What it is about: a call's id, a number's pseudonym, the name of a campaign or of a key.
        facts: The facts as a JSON object.
    """

    kind: str
    at: datetime
    subject: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A record in the log.

    Args:
        number: Its place in the log, from 1, without gaps.
        record: What is recorded.
        previous: The hash of the entry before it, hex; 64 zeros before the first.
        digest: SHA-256 over number, record and previous in canonical JSON, hex.
        signature: Ed25519 signature of the digest, hex.
    """

    number: int
    record: AuditRecord
    previous: str
    digest: str
    signature: str


class AuditKey(Protocol):
    """Signs entries, and hides what names a person.

    Attributes:
        public: The key that signatures are checked with, hex.
    """

    public: str

    def sign(self, digest: str) -> str:
        """Sign a digest (hex); returns the signature, hex."""
        ...

    def pseudonym(self, text: str) -> str:
        """Tell under which name a number stands in the log: always the same, and it does not give the number away."""
        ...


class AuditLog(Protocol):
    """Appends and reads back; nothing is ever changed. Every method may raise StoreUnavailable."""

    def append(self, record: AuditRecord) -> AuditEntry:
        """Append a record."""
        ...

    def entries(self, after: int = 0) -> Iterator[AuditEntry]:
        """Go through the entries behind `after`, in order."""
        ...

    def pseudonym(self, phone: str) -> str:
        """Tell under which name a number stands in the log: always the same, and it does not give the number away."""
        ...
