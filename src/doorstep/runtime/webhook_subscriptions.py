"""Subscriptions: checked before they are stored, each with a secret of its own."""

import base64
import secrets
from collections.abc import Collection
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from doorstep.errors import BadInput
from doorstep.ports.outbox import Subscription
from doorstep.runtime.webhook_events import KINDS

SECRET_BYTES: Final = 32
_LONGEST_ADDRESS: Final = 2000


def new_subscription(url: str, kinds: Collection[str] = (), *, private: bool = False) -> Subscription:
    """Make a subscription with a name and a secret nobody else knows.

    Args:
        url: Where events are posted to.
        kinds: Which kinds of events; none: all.
        private: Whether the address may lie on this machine or in a private network.

    Raises:
        BadInput: The address or a kind cannot be used.
    """
    unknown = sorted(set(kinds) - set(KINDS))
    if unknown:
        raise BadInput(f"There are no events of this kind; there are: {', '.join(KINDS)}.")
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode("ascii")
    return Subscription(f"hook-{secrets.token_hex(4)}", _address(url), secret, frozenset(kinds), private)


def lies_in_private(url: str) -> bool:
    """Whether an address says by itself that it lies on this machine or in a private network."""
    host = urlsplit(url).hostname or ""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or len(url) > _LONGEST_ADDRESS or not url.isascii() or any(sign.isspace() for sign in url):
        raise BadInput("This is no address events can be posted to; one is https://shop.example/hooks.")
    if parts.username is not None:
        raise BadInput("The address holds a user name, which is not sent; check the signature instead.")
    return url
