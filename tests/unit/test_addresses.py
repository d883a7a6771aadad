"""What the command line lets pass can be dialled."""

import pytest

from doorstep.adapters.telephony.sip.addresses import dialable
from doorstep.cli.addresses import call_address, campaign_address
from doorstep.config import CallsSection, Settings
from doorstep.errors import BadInput
from doorstep.ports.sip_account import SipSettings

SETTINGS = Settings(sip=SipSettings(domain="sip.example.org"), calls=CallsSection())


@pytest.mark.parametrize(
    "to",
    [
        "sip:me@192.0.2.10",
        "sips:me@phone.example.org:5061",
        "sip:me@[::1]:5060;transport=tcp",
        "tel:+12025550123",
        "sip:+12025550123@[::1];user=phone;transport=tls;lr",
    ],
)
def test_an_address_that_passes_can_be_dialled(to: str) -> None:
    assert call_address(SETTINGS, to) == to
    assert dialable(to, SETTINGS.sip) is not None


@pytest.mark.parametrize(
    "to",
    [
        "",
        "me@192.0.2.10",
        "sip:",
        "sip:me",
        "sip:me@-",
        "sip:me@a b",
        "tel:me",
        "SIP",
        "sip:me@b:65536",
        "sip:me@b;transport=x",
    ],
)
def test_an_address_that_names_nobody_is_refused(to: str) -> None:
    assert dialable(to, SETTINGS.sip) is None
    with pytest.raises(BadInput):
        call_address(SETTINGS, to)


def test_a_campaign_rings_by_the_domain_of_the_account_where_nothing_else_is_said() -> None:
    assert campaign_address(SETTINGS, None) == "sip:{phone}@sip.example.org"
    assert campaign_address(SETTINGS, "sip:me@192.0.2.10") == "sip:me@192.0.2.10"


def test_an_account_on_this_machine_is_one_where_it_registers() -> None:
    here = Settings(sip=SipSettings(register=True), calls=CallsSection())
    assert campaign_address(here, None) == "sip:{phone}@127.0.0.1"
