"""Whom to ring, looked at before anybody is: an address that names nobody would use a contact up unheard."""

import re
from typing import TYPE_CHECKING, Final

from doorstep.errors import BadInput, SettingsError

if TYPE_CHECKING:
    from doorstep.config import Settings

LONGEST: Final = 200
"""Characters of an address; the stack takes a few more, for what is put behind it."""

_SAMPLE: Final = "+12025550100"
_USER: Final = r"(?:[A-Za-z0-9\-_.!~*'()&=+$,/]|%[0-9A-Fa-f]{2})+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?"
_PORT: Final = r"(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
_HOST: Final = rf"(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::{_PORT})?"
_OTHER: Final = r";(?!transport\b)[A-Za-z0-9\-_.!~*'()+%]+(?:=[A-Za-z0-9\-_.!~*'()+%:]+)?"
_PARAMETERS: Final = rf"(?:{_OTHER})*(?:;transport=(?:udp|tcp|tls))?(?:{_OTHER})*"
_SIP: Final = re.compile(rf"sips?:{_USER}@{_HOST}{_PARAMETERS}", re.IGNORECASE)
_TEL: Final = re.compile(r"tel:\+?\d[\d\-.()]{1,25}")


def campaign_address(settings: "Settings", to: str | None) -> str:
    """Tell the address a campaign rings, with `{phone}` still in the place of the number.

    Args:
        settings: The settings, whose address holds where no other is given.
        to: An address in place of theirs.

    Raises:
        BadInput: It is no address that can be rung.
        SettingsError: It needs the account's domain, and no account is set.
    """
    uri = settings.calls.uri if to is None else to
    _refuse_bad_form(uri.replace("{phone}", _SAMPLE).replace("{domain}", "example.com"), _named(to))
    if "{domain}" in uri or _TEL.match(uri.replace("{phone}", _SAMPLE)):
        _refuse_no_account(settings)
    return uri.replace("{domain}", settings.sip.domain)


def call_address(settings: "Settings", to: str) -> str:
    """Tell the address a single call rings.

    Raises:
        BadInput: It is no address that can be rung.
        SettingsError: It is a telephone number, and no account is set.
    """
    _refuse_bad_form(to, "--to")
    if _TEL.match(to):
        _refuse_no_account(settings)
    return to


def _named(to: str | None) -> str:
    return "calls.uri in the settings" if to is None else "--to"


def _refuse_bad_form(uri: str, name: str) -> None:
    if len(uri) > LONGEST or not (_SIP.fullmatch(uri) or _TEL.fullmatch(uri)):
        raise BadInput(f"{name} has to be a SIP address, like sip:me@192.0.2.10.")


def _refuse_no_account(settings: "Settings") -> None:
    from doorstep.ports.sip_account import SipSettings

    unset, account = SipSettings(), settings.sip
    if (account.domain, account.registrar, account.password, account.register) == (unset.domain, None, "", False):
        raise SettingsError("No SIP account is set: name the provider's domain in the table [sip], or ring --to.")
