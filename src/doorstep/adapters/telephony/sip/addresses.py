"""Which addresses the stack may be given, and how.

Nothing else than an address it can dial may reach the stack: one it refuses (a scheme or transport it lacks, a host
that no name server could be asked for) damages its memory, and the process dies with its last call.
"""

import re
from ipaddress import AddressValueError, IPv6Address

from doorstep.ports.sip_account import SipSettings

_LONGEST = 255
_HIGHEST_PORT = 65535
_TRANSPORTS = ("udp", "tcp", "tls")
_USER = r"(?:[A-Za-z0-9\-_.!~*'()&=+$,/]|%[0-9A-Fa-f]{2})+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?"
_HOST = rf"(?P<host>(?P<name>{_LABEL}(?:\.{_LABEL})*)|\[(?P<ipv6>[0-9A-Fa-f:.]+)\])(?::(?P<port>\d{{1,5}}))?"
_PARAMETER = r";[A-Za-z0-9\-_.!~*'()+%]+(?:=[A-Za-z0-9\-_.!~*'()+%:]+)?"
_PARAMETERS = rf"(?P<parameters>(?:{_PARAMETER})*)"
_URI = re.compile(rf"(?P<scheme>sips?):(?P<user>{_USER})@{_HOST}{_PARAMETERS}", re.IGNORECASE)
_SERVER = re.compile(rf"(?:sip:)?{_HOST}{_PARAMETERS}")
_NUMBER = re.compile(r"\+?\d{2,20}")
_NUMBER_PUNCTUATION = re.compile(r"[\s().\-/]")


def dialable(uri: str, settings: SipSettings) -> str | None:
    """Write `uri` as the stack can dial it; None where it names nobody.

    A telephone number, bare or as `tel:`, is sought at the account's domain. `sips:` means TLS.
    """
    target = uri.strip()
    number = _NUMBER_PUNCTUATION.sub("", target.removeprefix("tel:"))
    if _NUMBER.fullmatch(number):
        target = f"sip:{number}@{settings.domain}"
    found = _URI.fullmatch(target) if len(target) <= _LONGEST else None
    if not found or not _sound(found):
        return None
    secure = found["scheme"].lower() == "sips"
    host = "127.0.0.1" if (found["name"] or "").lower() == "localhost" else found["host"]
    target = f"sip:{found['user']}@{host}{target[found.end('host') :]}"
    if _transports(found):
        return None if secure and _transports(found) != ["tls"] else target
    transport = "tls" if secure else settings.transport
    return target if transport == "udp" else f"{target};transport={transport}"


def on_this_machine(target: str) -> bool:
    """Say whether a dialable address lies on the loopback network, which the stack reaches only when pinned to it."""
    found = _URI.fullmatch(target)
    return found is not None and re.fullmatch(r"127\.\d+\.\d+\.\d+", found["name"] or "") is not None


def names_server(server: str) -> bool:
    """Say whether `server` names a domain or registrar: a host with perhaps a port, a scheme, a transport."""
    found = _SERVER.fullmatch(server) if len(server) <= _LONGEST else None
    return found is not None and _sound(found)


def _sound(found: re.Match[str]) -> bool:
    """Look at what a pattern cannot see."""
    transports = _transports(found)
    if len(transports) > 1 or any(name not in _TRANSPORTS for name in transports):
        return False
    if found["port"] is not None and not 1 <= int(found["port"]) <= _HIGHEST_PORT:
        return False
    try:
        return found["ipv6"] is None or bool(IPv6Address(found["ipv6"]))
    except AddressValueError:
        return False


def _transports(found: re.Match[str]) -> list[str]:
    parameters = found["parameters"].lower().split(";")
    return [value for name, _, value in (each.partition("=") for each in parameters) if name == "transport"]
