"""Posts events over HTTP, signed as Standard Webhooks describes (https://www.standardwebhooks.com)."""

import asyncio
import ipaddress
import json
import socket
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import httpx
from standardwebhooks import Webhook

from doorstep.ports.outbox import Delivery, OutgoingEvent, Subscription
from doorstep.ports.webhook_sender import Posted

_GONE: Final = 410
_BUSY: Final = frozenset({429, 503})
_ADDRESSES_TRIED: Final = 4


class HttpSender:
    """Posts events; follows no redirect, checks certificates, and reads no more of an answer than its head.

    A receiver in a private network, or on this machine, gets something only where its subscription allows it; the
    addresses of its name are looked up once, checked, and then connected to, so that a name cannot change in between.
    """

    def __init__(self, timeout: float, trusted: ssl.SSLContext | None = None) -> None:
        """Make it.

        Args:
            timeout: Seconds a post may take as a whole.
            trusted: Whose certificates are accepted; None: those of the usual authorities.
        """
        self._timeout = timeout
        self._client = httpx.AsyncClient(
            verify=True if trusted is None else trusted,
            timeout=httpx.Timeout(timeout, connect=timeout / _ADDRESSES_TRIED),
            # A kept connection would be found by its address, though it was checked for the name of another receiver.
            limits=httpx.Limits(max_keepalive_connections=0),
            follow_redirects=False,
            trust_env=False,
        )

    async def post(self, delivery: Delivery, now: datetime) -> Posted:
        """Post it once."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._post(delivery, now)
        except (TimeoutError, httpx.TimeoutException):
            return Posted(arrived=False, problem="the receiver did not answer in time")
        except socket.gaierror:
            return Posted(arrived=False, problem="the receiver's name is not known")
        except Exception as error:  # noqa: BLE001 - whatever one receiver does, the others get what is theirs
            return Posted(arrived=False, problem=_failure(error))

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _post(self, delivery: Delivery, now: datetime) -> Posted:
        url = httpx.URL(delivery.subscription.url)
        addresses = await _addresses(url, delivery.subscription)
        if not addresses:
            return Posted(arrived=False, problem="the receiver's address is private, which its subscription forbids")
        body = _body(delivery.event)
        headers = _headers(delivery, body, now) | {"Host": url.netloc.decode("ascii")}
        for address in addresses[:-1]:
            try:
                return _posted(await self._send(url, address, headers, body), now)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return _posted(await self._send(url, addresses[-1], headers, body), now)

    async def _send(self, url: httpx.URL, address: str, headers: dict[str, str], body: str) -> httpx.Response:
        """Post to one address; the certificate has to be that of the name."""
        request = self._client.build_request(
            "POST",
            url.copy_with(host=address),
            content=body.encode(),
            headers=headers,
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
        )
        response = await self._client.send(request, stream=True)
        await response.aclose()
        return response


async def _addresses(url: httpx.URL, subscription: Subscription) -> list[str]:
    """Look up where a receiver is, and keep the addresses that may be posted to."""
    found = await asyncio.get_running_loop().getaddrinfo(url.host, url.port, type=socket.SOCK_STREAM)
    allowed = [str(entry[4][0]) for entry in found if _may_be_posted_to(str(entry[4][0]), private=subscription.private)]
    return list(dict.fromkeys(allowed))[:_ADDRESSES_TRIED]


def _may_be_posted_to(address: str, *, private: bool) -> bool:
    """Whether an address may be; never those where machines tell their own secrets (link-local), or many at once."""
    one = ipaddress.ip_address(address)
    if one.version == 6 and one.ipv4_mapped is not None:
        one = one.ipv4_mapped
    if one.is_link_local or one.is_multicast or one.is_unspecified:
        return False
    return private or one.is_global


def _body(event: OutgoingEvent) -> str:
    told = {"type": event.kind, "timestamp": event.at.isoformat(), "key": event.key, "data": dict(event.body)}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _headers(delivery: Delivery, body: str, now: datetime) -> dict[str, str]:
    at, key = now.astimezone(UTC).replace(microsecond=0), delivery.event.key
    return {
        "Content-Type": "application/json",
        "User-Agent": "Doorstep",
        "Idempotency-Key": key,
        "webhook-id": key,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(delivery.subscription.secret).sign(key, at, body),
    }


def _posted(response: httpx.Response, now: datetime) -> Posted:
    status = response.status_code
    if response.is_success:
        return Posted(arrived=True)
    return Posted(
        arrived=False,
        problem=f"status {status}, redirects are not followed" if response.is_redirect else f"status {status}",
        retry_after=_seconds(response.headers.get("Retry-After", ""), now) if status in _BUSY else None,
        gone=status == _GONE,
    )


def _seconds(retry_after: str, now: datetime) -> float | None:
    """Read seconds, or a date as HTTP writes it; None where it is neither."""
    if retry_after.isascii() and retry_after.isdecimal():
        return float(retry_after)
    try:
        until = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (until - now).total_seconds()) if until.tzinfo else None


def _failure(error: Exception) -> str:
    """Name a failure without the address, whose query may be a secret."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return "the receiver's certificate was not accepted"
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.ConnectError | ConnectionError):
        return "the receiver could not be reached"
    return f"the post failed ({type(error).__name__})"
