"""The SIP adapter against other people's programs: sipp, Debian's baresip, kamailio."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from doorstep.ports.telephony import Cause, DialRequest, Dtmf, EarlyMedia, Ended, Picked, RemoteHold
from doorstep.runtime.bridge import bridge
from doorstep.testing.free_ports import free_port
from doorstep.testing.line import listen
from tests.integration.sip_peers import baresip, make_certificate, sipp, ulaw

pytest.importorskip("baresip", reason="baresip-python is not installed")

from tests.integration.sip_calls import HERE, SAID, THEIRS, agent, require_intact, retried, rung, said_and_heard

pytestmark = [pytest.mark.system, pytest.mark.phone]


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_sound_comes_back_intact_from_sipp(tmp_path: Path, transport: str) -> None:
    async def run(folder: Path) -> None:
        async with sipp("answers", folder, "-rtp_echo", transport=transport) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            require_intact(SAID, await said_and_heard(call))
            assert call.leg.played() == len(SAID)
            await call.leg.hang_up()
            assert await call.end() == Ended(Cause.LOCAL_HANGUP)
            assert await peer.succeeded()
            assert call.kinds() == ["Ringing", "Picked", "Ended"]

    retried(run, tmp_path)


def test_what_sipp_says_is_heard_intact(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        (folder / "said.ulaw").write_bytes(ulaw(THEIRS))
        async with sipp("speaks", folder) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            heard = bytearray()
            await listen(call.leg, 1 << 30, heard, 5.0)
            require_intact(THEIRS, bytes(heard))
            await call.leg.hang_up()
            assert await peer.succeeded()

    retried(run, tmp_path)


def test_keys_come_back_from_sipp(tmp_path: Path) -> None:
    async def run() -> None:
        async with sipp("answers", tmp_path, "-rtp_echo") as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            await call.leg.send_dtmf("12#")
            await call.until(Dtmf, 3)
            assert [event.digit for event in call.events if isinstance(event, Dtmf)] == ["1", "2", "#"]
            await call.leg.hang_up()
            assert await peer.succeeded()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        ("486 Busy Here", Ended(Cause.BUSY, 486)),
        ("600 Busy Everywhere", Ended(Cause.BUSY, 600)),
        ("603 Decline", Ended(Cause.DECLINED, 603)),
        ("404 Not Found", Ended(Cause.NOT_FOUND, 404)),
        ("480 Temporarily Unavailable", Ended(Cause.FAILED, 480)),
        ("488 Not Acceptable Here", Ended(Cause.FAILED, 488)),
        ("503 Service Unavailable", Ended(Cause.FAILED, 503)),
    ],
)
def test_a_refusal_by_sipp_is_mapped(tmp_path: Path, refusal: str, expected: Ended) -> None:
    async def run() -> None:
        async with sipp("refuses", tmp_path, refusal=refusal) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            assert await call.end() == expected
            assert await peer.succeeded()  # so our side has acknowledged the refusal

    asyncio.run(run())


def test_a_phone_that_only_rings_is_no_answer(tmp_path: Path) -> None:
    async def run() -> None:
        async with sipp("rings", tmp_path) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri, ring_seconds=3.0)
            assert await call.end() == Ended(Cause.NO_ANSWER)
            assert await peer.succeeded()  # so our side has cancelled and acknowledged
            assert call.kinds() == ["Ringing", "Ended"]

    asyncio.run(run())


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_a_host_without_a_phone_is_unreachable(transport: str) -> None:
    async def run() -> None:
        async with agent() as telephony:
            call = await rung(telephony, f"sip:nobody@127.0.0.1:{free_port()};transport={transport}", ring_seconds=1.5)
            assert await call.end() == Ended(Cause.UNREACHABLE)
            assert call.kinds() == ["Ended"]

    asyncio.run(run())


def test_early_sound_is_heard_and_sipp_hangs_up(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        (folder / "said.ulaw").write_bytes(ulaw(THEIRS))
        async with sipp("hangs_up", folder) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(EarlyMedia)
            heard = bytearray()
            while not any(isinstance(event, Picked) for event in call.events):
                heard += call.leg.read()
                await asyncio.sleep(0.02)
            require_intact(THEIRS[: 16000 * 2], bytes(heard))
            assert await call.end() == Ended(Cause.REMOTE_HANGUP)
            assert await peer.succeeded()
            assert "Ringing" not in call.kinds()

    retried(run, tmp_path)


def test_a_person_on_debian_baresip_and_we_hear_each_other(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        async with baresip(folder, THEIRS) as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            require_intact(THEIRS[3200:], await said_and_heard(call))
            await call.leg.hang_up()
            assert await call.end() == Ended(Cause.LOCAL_HANGUP)
            await peer.order("quit")
            await peer.process.wait()
            require_intact(SAID, peer.heard())

    retried(run, tmp_path)


def test_a_hang_up_on_debian_baresip_is_a_remote_hang_up(tmp_path: Path) -> None:
    async def run() -> None:
        async with baresip(tmp_path, b"") as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            await peer.order("hangup")
            assert await call.end() == Ended(Cause.REMOTE_HANGUP)

    asyncio.run(run())


def test_a_killed_phone_is_lost_media(tmp_path: Path) -> None:
    async def run() -> None:
        async with baresip(tmp_path, b"") as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            await listen(call.leg, 1 << 30, bytearray(), 0.5)
            peer.process.kill()
            assert await call.end() == Ended(Cause.MEDIA_LOST)

    asyncio.run(run())


def test_a_call_put_on_hold_is_told_and_goes_on_afterwards(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        async with baresip(folder, b"") as peer, agent() as telephony:
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            await peer.order("hold")
            await call.until(RemoteHold)
            # Longer than the time without sound after which media count as lost.
            await listen(call.leg, 1 << 30, bytearray(), HERE.media_timeout_seconds + 1.0)
            await peer.order("resume")
            await call.until(RemoteHold, 2)
            assert [event for event in call.events if isinstance(event, RemoteHold)] == [
                RemoteHold(held=True),
                RemoteHold(held=False),
            ]
            before = call.leg.played()
            heard = await said_and_heard(call)
            assert call.leg.played() - before == len(SAID)
            assert len(heard) > len(SAID)
            await call.leg.hang_up()
            assert await call.end() == Ended(Cause.LOCAL_HANGUP)

    retried(run, tmp_path)


def test_sound_and_signalling_can_be_encrypted(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        certificate = make_certificate(folder)
        secure = replace(HERE, transport="tls", srtp=True, ca_file=folder / "certificate.pem")
        async with baresip(folder, THEIRS, srtp=True, certificate=certificate) as peer, agent(secure) as telephony:
            call = await rung(telephony, peer.tls_uri)
            await call.until(Picked)
            require_intact(THEIRS[3200:], await said_and_heard(call))
            await call.leg.hang_up()
            await peer.order("quit")
            await peer.process.wait()
            require_intact(SAID, peer.heard())

    retried(run, tmp_path)


def test_an_unknown_certificate_is_not_trusted(tmp_path: Path) -> None:
    async def run() -> None:
        certificate = make_certificate(tmp_path)
        (tmp_path / "other").mkdir()
        make_certificate(tmp_path / "other")
        wary = replace(HERE, transport="tls", srtp=True, ca_file=tmp_path / "other" / "certificate.pem")
        async with baresip(tmp_path, b"", srtp=True, certificate=certificate) as peer, agent(wary) as telephony:
            call = await rung(telephony, peer.tls_uri, ring_seconds=3)
            assert (await call.end()).cause is Cause.UNREACHABLE

    asyncio.run(run())


def test_plain_sound_is_refused_where_encryption_is_demanded(tmp_path: Path) -> None:
    async def run() -> None:
        async with sipp("answers", tmp_path) as peer, agent(replace(HERE, srtp=True)) as telephony:
            call = await rung(telephony, peer.uri)
            assert await call.end() == Ended(Cause.FAILED, 488)
            assert call.kinds() == ["Ringing", "Ended"]

    asyncio.run(run())


def test_a_transfer_is_followed_by_debian_baresip(tmp_path: Path) -> None:
    async def run() -> None:
        (tmp_path / "phone").mkdir()
        async with (
            sipp("answers", tmp_path, "-rtp_echo") as third,
            baresip(tmp_path / "phone", b"") as peer,
            agent() as telephony,
        ):
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            assert await call.leg.transfer(third.uri)
            assert await call.end() == Ended(Cause.TRANSFERRED)
            await peer.order("hangup")
            assert await third.succeeded()

    asyncio.run(run())


def test_a_transfer_to_nobody_leaves_the_call(tmp_path: Path) -> None:
    async def run() -> None:
        (tmp_path / "phone").mkdir()
        async with (
            sipp("refuses", tmp_path, refusal="404 Not Found") as third,
            baresip(tmp_path / "phone", b"") as peer,
            agent() as telephony,
        ):
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            assert not await call.leg.transfer(third.uri)
            assert "Ended" not in call.kinds()
            await call.leg.hang_up()
            assert await call.end() == Ended(Cause.LOCAL_HANGUP)

    asyncio.run(run())


def test_a_bridge_carries_sound_between_two_calls(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        (folder / "phone").mkdir()
        async with (
            sipp("answers", folder, "-rtp_echo") as third,
            baresip(folder / "phone", bytes(16000 * 2) + THEIRS) as peer,
            agent() as telephony,
        ):
            call = await rung(telephony, peer.uri)
            await call.until(Picked)
            over = asyncio.Event()
            bridging = asyncio.create_task(bridge(call.leg, telephony, DialRequest(third.uri), first_over=over))
            await asyncio.sleep(6.5)
            await peer.order("hangup")
            assert await call.end() == Ended(Cause.REMOTE_HANGUP)
            over.set()
            bridged = await bridging
            assert bridged.connected
            assert bridged.ended == Ended(Cause.LOCAL_HANGUP)
            assert await third.succeeded()
            await peer.order("quit")
            await peer.process.wait()
            # From the person to the third side, which echoes, and back to the person's ear.
            require_intact(THEIRS, peer.heard())

    retried(run, tmp_path)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_nothing_stays_open_after_many_calls(tmp_path: Path) -> None:
    async def run() -> None:
        async with agent() as telephony:
            counts = []
            for number in range(6):
                folder = tmp_path / str(number)
                folder.mkdir()
                async with sipp("answers", folder) as peer:
                    call = await rung(telephony, peer.uri)
                    await call.until(Picked)
                    await call.leg.hang_up()
                    await call.end()
                    assert await peer.succeeded()
                counts.append(open_files())
            assert counts[-1] <= counts[1], counts

    before = open_files()
    asyncio.run(run())
    assert open_files() <= before
