"""Keys of the HTTP interface: how they are made, and by which hash they are kept."""

import secrets
from datetime import datetime
from hashlib import sha256
from typing import Final

from doorstep.errors import BadInput
from doorstep.ports.key_store import KeyStore, Scope
from doorstep.runtime.audit_deeds import key_made, key_revoked

PREFIX: Final = "dsk_"
"""How every key begins, so that one that leaks is found by whoever searches for it."""


def digest(key: str) -> str:
    """Return the hash a key is kept by; a key holds 256 random bits, so that no slow hash is needed."""
    return sha256(key.encode("utf-8", errors="replace")).hexdigest()


def make_key(keys: KeyStore, name: str, scopes: frozenset[Scope], now: datetime) -> str:
    """Make a key and return it, recorded in the audit log; it cannot be read back later.

    Raises:
        BadInput: The name was given to a key before.
        StoreUnavailable: It could not be kept.
    """
    key = PREFIX + secrets.token_urlsafe(32)
    if not keys.add(name, digest(key), scopes, now, key_made(name, scopes, now)):
        raise BadInput("There is, or was, a key of this name; choose another one.")
    return key


def revoke_key(keys: KeyStore, name: str, now: datetime) -> None:
    """Let a key open nothing any more, recorded in the audit log.

    Raises:
        BadInput: There is no such key, or it was revoked before.
        StoreUnavailable: It could not be stored.
    """
    if not keys.revoke(name, now, key_revoked(name, now)):
        raise BadInput("There is no key of this name that opens anything.")
