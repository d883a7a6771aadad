"""The SIP adapter's account at a registrar: kamailio, with digest authentication."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from doorstep.errors import OutsideError, RegistrationRefused
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import Cause, Ended, Picked, Ringing
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.free_ports import free_port
from tests.integration.sip_peers import kamailio, sipp

pytest.importorskip("baresip", reason="baresip-python is not installed")

from tests.integration.sip_calls import HERE, SAID, agent, require_intact, retried, rung, said_and_heard

pytestmark = [pytest.mark.system, pytest.mark.phone]


def registered(domain: str, password: str) -> SipSettings:
    return replace(HERE, domain=domain, password=password, register=True, listen_port=free_port())


def test_a_registered_account_calls_and_is_called_through_the_proxy(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        async with (
            sipp("answers", folder, "-rtp_echo") as third,
            kamailio(folder, "test-pw", third.uri) as domain,
            agent(registered(domain, "test-pw")) as telephony,
        ):
            call = await rung(telephony, f"sip:echo@{domain}")
            await call.until(Picked)
            require_intact(SAID, await said_and_heard(call))
            await call.leg.hang_up()
            assert await third.succeeded()
            unknown = await rung(telephony, f"sip:nobody@{domain}")
            assert await unknown.end() == Ended(Cause.NOT_FOUND, 404)
            ourselves = await rung(telephony, f"sip:agent@{domain}")
            await ourselves.until(Ringing)
            phone = await FarPhone.answer(await anext(telephony.incoming()))
            await ourselves.until(Picked)
            await phone.hang_up()
            assert await ourselves.end() == Ended(Cause.REMOTE_HANGUP)

    retried(run, tmp_path)


def test_a_wrong_password_is_told_as_the_operators_to_mend(tmp_path: Path) -> None:
    async def run() -> None:
        async with kamailio(tmp_path, "test-pw", "sip:127.0.0.1") as domain:
            with pytest.raises(RegistrationRefused, match="status 401") as refused:
                async with agent(registered(domain, "wrong-pw")):
                    pass
            assert "wrong-pw" not in str(refused.value)

    asyncio.run(run())


def test_a_registrar_that_is_not_there_is_told_as_worth_another_try() -> None:
    async def run() -> None:
        absent = replace(registered(f"127.0.0.1:{free_port()}", "test-pw"), answer_seconds=0.5)
        with pytest.raises(OutsideError):
            async with agent(absent):
                pass

    asyncio.run(run())
