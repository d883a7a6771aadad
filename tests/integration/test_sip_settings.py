"""What the SIP adapter makes of addresses, settings and the stack's words, without anybody on the other side."""

import asyncio
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from doorstep.errors import InvariantBroken, SettingsError
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import Cause, DialRequest, Ended
from doorstep.testing.sip_responder import SipResponder

pytest.importorskip("baresip", reason="baresip-python is not installed")

from doorstep.adapters.telephony.sip import SipTelephony
from doorstep.adapters.telephony.sip.addresses import dialable, names_server
from doorstep.adapters.telephony.sip.causes import closed, refused, unanswered

HERE = SipSettings(interface="127.0.0.1", domain="pbx.example")
MALFORMED = [
    "",
    "not an address",
    "12025550101; DROP",
    "http://pbx.example",
    "sip:",
    "sip:@host",
    "sip:x@",
    "sip:x@host name",
    "sip:x@a..b",
    "sip:x@-a",
    "sip:x@" + "a" * 64,
    "sip:x@" + "a." * 200 + "b",
    "sip:x@host:0",
    "sip:x@host:65536",
    "sip:x@[::g]",
    "sip:x@host;transport=",
    "sip:x@host;transport=ws",
    "sip:x@host;transport=udp;transport=tcp",
    "sips:x@host;transport=udp",
    "sip:x@host\r\nEvil: header",
    "<sip:x@host>",
    "sip:x@host?Replaces=1",
    "tel:+1 202 555 01x1",
]


@pytest.mark.parametrize(
    ("given_as", "transport", "dialled"),
    [
        ("sip:bob@host", "udp", "sip:bob@host"),
        ("sip:bob@host", "tls", "sip:bob@host;transport=tls"),
        ("sip:bob@host;transport=tcp", "tls", "sip:bob@host;transport=tcp"),
        ("sips:bob@host", "udp", "sip:bob@host;transport=tls"),
        ("sip:bob@localhost:5062", "udp", "sip:bob@127.0.0.1:5062"),
        ("sip:bob@[::1]:5060", "udp", "sip:bob@[::1]:5060"),
        ("+1 (202) 555-0101", "udp", "sip:+12025550101@pbx.example"),
        ("tel:+1-202-555-0101", "tcp", "sip:+12025550101@pbx.example;transport=tcp"),
        ("  12025550101 ", "udp", "sip:12025550101@pbx.example"),
    ],
)
def test_an_address_is_dialled_as_it_is_meant(given_as: str, transport: str, dialled: str) -> None:
    settings = replace(HERE, transport=transport)  # type: ignore[arg-type]  # one of the three
    assert dialable(given_as, settings) == dialled


@pytest.mark.parametrize("address", MALFORMED)
def test_a_malformed_address_is_dialled_never(address: str) -> None:
    assert dialable(address, HERE) is None


@given(st.text(max_size=40) | st.from_regex(r"sips?:[^@]{0,5}@[a-z.\[\]:0-9;=]{0,20}"))
@example("sip:x@a..b")
def test_whatever_is_dialled_holds_one_user_one_host_and_no_gap(address: str) -> None:
    target = dialable(address, HERE)
    if target is not None:
        assert target.isascii()
        assert target.startswith("sip:")
        assert not any(character.isspace() or character in '<>"\\?' for character in target)
        user, _, host = target.removeprefix("sip:").partition("@")
        assert user
        assert names_server(host)


@pytest.mark.parametrize(
    ("text", "rang", "ended"),
    [
        ("486 Busy Here", True, Ended(Cause.BUSY, 486)),
        ("600 Busy Everywhere", True, Ended(Cause.BUSY, 600)),
        ("603 Decline", True, Ended(Cause.DECLINED, 603)),
        ("404 Not Found", False, Ended(Cause.NOT_FOUND, 404)),
        ("604", False, Ended(Cause.NOT_FOUND, 604)),
        ("410 Gone", False, Ended(Cause.NOT_FOUND, 410)),
        ("480 Temporarily Unavailable", True, Ended(Cause.FAILED, 480)),
        ("488 Not Acceptable Here", False, Ended(Cause.FAILED, 488)),
        ("408 Request Timeout", True, Ended(Cause.NO_ANSWER, 408)),
        ("408 Request Timeout", False, Ended(Cause.UNREACHABLE, 408)),
        ("Connection refused [111]", False, Ended(Cause.UNREACHABLE)),
        ("Connection timed out [110]", False, Ended(Cause.UNREACHABLE)),
        ("Rejected by user", True, Ended(Cause.NO_ANSWER)),
        ("Rejected by user", False, Ended(Cause.UNREACHABLE)),
    ],
)
def test_a_call_that_was_never_answered_ends_with_its_cause(text: str, rang: bool, ended: Ended) -> None:
    assert refused(text, rang=rang) == ended


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Connection reset by peer [104]", Ended(Cause.REMOTE_HANGUP)),
        ("Rejected by user", Ended(Cause.LOCAL_HANGUP)),
        ("rtp stream error", Ended(Cause.MEDIA_LOST)),
        ("Call transfered", Ended(Cause.TRANSFERRED)),
        ("500 Server Internal Error", Ended(Cause.FAILED, 500)),
        ("", Ended(Cause.FAILED)),
    ],
)
def test_an_answered_call_ends_with_its_cause(text: str, ended: Ended) -> None:
    assert closed(text) == ended


def test_only_a_phone_that_rang_was_not_answered() -> None:
    assert unanswered(rang=True) == Ended(Cause.NO_ANSWER)
    assert unanswered(rang=False) == Ended(Cause.UNREACHABLE)


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (replace(HERE, domain="a..b"), "domain"),
        (replace(HERE, registrar="two hosts"), "registrar"),
        (replace(HERE, user=""), "user"),
        (replace(HERE, password='se"cret'), "password"),  # noqa: S106 - nobody's
        (replace(HERE, ca_file=Path("/nowhere/ca.pem")), "ca_file"),
        (replace(HERE, certificate=Path(__file__)), "could not start"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_not_quoted(settings: SipSettings, sentence: str) -> None:
    async def run() -> None:
        telephony = SipTelephony(settings)
        try:
            await telephony.start()
        finally:
            await telephony.close()

    with pytest.raises(SettingsError, match=sentence) as told:
        asyncio.run(run())
    assert "cret" not in str(told.value)


@pytest.mark.phone
def test_a_port_in_use_is_the_operators_to_mend() -> None:
    async def run(port: int) -> None:
        await SipTelephony(replace(HERE, listen_port=port)).start()

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(SettingsError, match="in use"):
            asyncio.run(run(taken.getsockname()[1]))


@pytest.mark.phone
def test_a_second_agent_in_one_process_is_refused() -> None:
    async def run() -> None:
        first, second = SipTelephony(HERE), SipTelephony(HERE)
        await first.start()
        try:
            with pytest.raises(InvariantBroken):
                await second.start()
        finally:
            await second.close()
            await first.close()

    asyncio.run(run())


@pytest.mark.phone
def test_dialling_on_an_agent_that_is_not_started_is_our_fault() -> None:
    async def run() -> None:
        with pytest.raises(InvariantBroken):
            await SipTelephony(HERE).dial(DialRequest("sip:x@127.0.0.1"))

    asyncio.run(run())


@pytest.mark.phone
def test_without_an_interface_both_this_machine_and_the_network_can_be_rung() -> None:
    async def run() -> None:
        responder = await SipResponder.start()
        telephony = SipTelephony(SipSettings())
        await telephony.start()
        try:
            here, away = responder.address("486"), "sip:x@192.0.2.1"
            for address, cause in ((here, Cause.BUSY), (away, Cause.UNREACHABLE), (here, Cause.BUSY)):
                leg = await telephony.dial(DialRequest(address, ring_seconds=0.3 if address == away else 30.0))
                ended = [event async for event in leg.events()][-1]
                assert isinstance(ended, Ended)
                assert ended.cause is cause
        finally:
            await telephony.close()
            await responder.close()

    asyncio.run(run())


@pytest.mark.phone
def test_headers_of_a_request_go_out_with_the_call() -> None:
    async def run() -> None:
        responder = await SipResponder.start()
        telephony = SipTelephony(HERE)
        await telephony.start()
        try:
            leg = await telephony.dial(DialRequest(responder.address("486"), headers={"X-Doorstep-Call": "call-7-1"}))
            assert [event async for event in leg.events()]
            assert responder.headers("X-Doorstep-Call") == ["call-7-1"]
        finally:
            await telephony.close()
            await responder.close()

    asyncio.run(run())


DIALS = """
import asyncio, sys
from doorstep.adapters.telephony.sip import SipTelephony
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import DialRequest

async def main():
    telephony = SipTelephony(SipSettings(interface="127.0.0.1", domain="pbx.example"))
    await telephony.start()
    for address in sys.argv[1:]:
        leg = await telephony.dial(DialRequest(address, ring_seconds=0.2))
        print([event.cause.value async for event in leg.events()])
    await telephony.close()

asyncio.run(main())
"""


@pytest.mark.phone
def test_no_address_harms_the_process() -> None:
    addresses = [address for address in MALFORMED if address] + ["sips:x@127.0.0.1:9", "sip:x@host.invalid"]
    # Its own process, because what could go wrong is damaged memory.
    command = [sys.executable, "-c", DIALS, *addresses]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    causes = done.stdout.split()
    assert causes == ["['not_found']"] * (len(addresses) - 2) + ["['unreachable']"] * 2
