"""The stack's configuration and account, and the addresses it may dial, from our settings."""

import re

from baresip import Account, Config

from doorstep.errors import SettingsError
from doorstep.ports.sip_account import SipSettings

_URI = re.compile(
    r"(?P<scheme>sips?):(?:[A-Za-z0-9\-_.!~*'()&=+$,/]|%[0-9A-Fa-f]{2})+@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9\-.]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?"
    r"(?P<parameters>(?:;[A-Za-z0-9\-_.!~*'()+%]+(?:=[A-Za-z0-9\-_.!~*'()+%:]+)?)*)"
)
_NUMBER = re.compile(r"\+?\d{2,20}")
_NUMBER_PUNCTUATION = re.compile(r"[\s().\-/]")
_LONGEST_URI = 255


def dialable(uri: str, settings: SipSettings) -> str | None:
    """Write `uri` as the stack can dial it; None where it names nobody.

    A telephone number, bare or as `tel:`, is sought at the account's domain. Nothing else than a well-formed address
    may reach the stack: parsing a malformed one damages its memory.
    """
    number = _NUMBER_PUNCTUATION.sub("", uri.removeprefix("tel:"))
    target = f"sip:{number}@{settings.domain}" if _NUMBER.fullmatch(number) else uri.strip()
    found = _URI.fullmatch(target) if len(target) <= _LONGEST_URI else None
    if not found:
        return None
    if settings.transport != "udp" and "transport=" not in found["parameters"]:
        target += f";transport={settings.transport}"
    return target


def account(settings: SipSettings) -> Account:
    """Make the stack's account.

    Raises:
        SettingsError: A value cannot be used in an account.
    """
    try:
        return Account(
            user=settings.user,
            domain=settings.domain,
            password=settings.password,
            registrar=settings.registrar,
            reg_interval=settings.registration_seconds if settings.register else 0,
            transport=settings.transport,
            auth_user=settings.auth_user,
            extra_params=("mediaenc=srtp-mand",) if settings.srtp else (),
        )
    except (ValueError, TypeError) as error:
        field = str(error).split(" ", 1)[0]  # the rest may quote from a password
        raise SettingsError(f"the SIP account cannot be used: {field} holds something it cannot hold") from None


def configuration(settings: SipSettings) -> Config:
    """Make the stack's configuration.

    Raises:
        SettingsError: A value cannot be used, or a file is missing.
    """
    for name, path in (("ca_file", settings.ca_file), ("certificate", settings.certificate)):
        if path is not None and not path.is_file():
            raise SettingsError(f"the file of the SIP setting {name} does not exist")
    try:
        return Config(
            net_interface=settings.interface,
            max_concurrent_calls=None,
            rtp_timeout=settings.media_timeout_seconds,
            native_log_level="error",
            extra_config_text="".join(f"{key} {value}\n" for key, value in _directives(settings)),
        )
    except (ValueError, TypeError) as error:
        raise SettingsError(f"the SIP settings cannot be used: {error}") from None


def _directives(settings: SipSettings) -> list[tuple[str, str]]:
    low, high = settings.jitter_milliseconds
    first, last = settings.rtp_ports
    lines = [
        ("audio_jitter_buffer_ms", f"{low}-{high}"),
        ("rtp_ports", f"{first}-{last}"),
        ("sip_verify_server", "yes" if settings.verify_server else "no"),
    ]
    if settings.listen_port is not None:
        lines.append(("sip_listen", f"{settings.interface or '0.0.0.0'}:{settings.listen_port}"))  # noqa: S104
    if settings.ca_file is not None:
        lines.append(("sip_cafile", str(settings.ca_file)))
    if settings.certificate is not None:
        lines.append(("sip_certificate", str(settings.certificate)))
    return lines
