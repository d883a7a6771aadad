"""The SIP user agent of this process: registers, dials, is rung."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import baresip

from doorstep.adapters.telephony.sip.account import account, configuration
from doorstep.adapters.telephony.sip.addresses import dialable, on_this_machine
from doorstep.adapters.telephony.sip.leg import SipLeg, StillbornLeg
from doorstep.errors import CallNotConnected, InvariantBroken, OutsideError, RegistrationRefused, SettingsError
from doorstep.ports.incoming import IncomingCall
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import Cause, DialRequest, Leg

_LOOPBACK = "127.0.0.1"
_REFUSALS = range(400, 500)
_TRY_LATER = frozenset({408, 480})


class SipTelephony:
    """A SIP account on this machine; the stack allows one per process.

    Args:
        settings: The account, the network and the sound.
    """

    def __init__(self, settings: SipSettings) -> None:
        self._settings = settings
        self._runtime: baresip.Runtime | None = None
        self._agent: baresip.UserAgent | None = None
        self._interface = settings.interface
        self._dialling = asyncio.Lock()
        self._legs: set[SipLeg] = set()
        self._rings: asyncio.Queue[SipIncomingCall | None] = asyncio.Queue()

    @property
    def address(self) -> str:
        """The URI to ring this account at, from this machine."""
        host = f"{self._settings.interface or _LOOPBACK}:{self._settings.listen_port or 5060}"
        return f"sip:{self._settings.user}@{host};transport={self._settings.transport}"

    async def start(self) -> None:
        """Open sockets and register where an account is configured."""
        # The library's own lines can hold numbers and addresses of people.
        logging.getLogger("baresip").setLevel(logging.CRITICAL)
        await self._open(self._settings.interface)

    async def dial(self, request: DialRequest) -> Leg:
        """Start ringing; every failure is told by the leg's events."""
        if self._agent is None:
            raise InvariantBroken("a call was dialled on a SIP agent that is not started")
        uri = dialable(request.uri, self._settings)
        if uri is None:
            return StillbornLeg(Cause.NOT_FOUND)
        async with self._dialling:
            await self._move_towards(uri)
            return await self._dial(uri, request)

    async def incoming(self) -> AsyncIterator[IncomingCall]:
        """Yield the calls that come in, until the agent is closed."""
        while (ring := await self._rings.get()) is not None:
            yield ring

    async def close(self) -> None:
        """End every leg, unregister, close sockets."""
        self._rings.put_nowait(None)
        await self._shut()

    async def _dial(self, uri: str, request: DialRequest) -> Leg:
        runtime, agent = self._runtime, self._agent
        if runtime is None or agent is None:
            return StillbornLeg(Cause.LOCAL_HANGUP)  # closed meanwhile
        # A quick answer is told before the library has made the call it belongs to, and would be lost.
        early: list[baresip.StackEvent] = []
        runtime.subscribe(early.append)
        try:
            call = await agent.dial(uri, headers=dict(request.headers))
        except baresip.RuntimeDead:
            raise OutsideError("the SIP stack has died; only a new process can call again") from None
        except baresip.NoLocalAddressError:
            return StillbornLeg(Cause.UNREACHABLE)
        except baresip.BaresipError:
            return StillbornLeg(Cause.FAILED)
        except ValueError:
            raise InvariantBroken("a SIP header of our own is malformed") from None
        finally:
            runtime.unsubscribe(early.append)
        leg = self._adopt(call, ring_seconds=request.ring_seconds)
        for event in early:
            call._on_stack_event(event)
        return leg

    async def _open(self, interface: str | None) -> None:
        identity = account(self._settings)
        stack = configuration(replace(self._settings, interface=interface))
        if baresip.Runtime._active is not None:
            raise InvariantBroken("this process has a SIP agent already")
        runtime = baresip.Runtime()
        try:
            await runtime.start(stack)
        except baresip.BaresipError as error:
            raise SettingsError(f"the SIP agent could not start: {error}") from None
        self._runtime, self._interface = runtime, interface
        runtime.on_dead = self._on_dead
        try:
            await self._sign_in(runtime, identity)
        except BaseException:
            await self.close()
            raise

    async def _shut(self) -> None:
        runtime, agent = self._runtime, self._agent
        self._runtime = self._agent = None
        if runtime is None:
            return
        await asyncio.gather(*(leg.hang_up() for leg in self._legs))
        self._legs.clear()
        with contextlib.suppress(baresip.BaresipError):
            if agent is not None and self._settings.register:
                await agent.unregister(timeout=self._settings.answer_seconds)
        with contextlib.suppress(baresip.BaresipError):  # a stack that died is closed
            await runtime.close()

    async def _move_towards(self, target: str) -> None:
        """Open the stack anew where it cannot reach `target`: this machine and the network exclude each other.

        An interface named in the settings, a registration and calls in progress hold it where it is.
        """
        interface = _LOOPBACK if on_this_machine(target) else None
        fixed = self._settings.interface is not None or self._settings.register
        if fixed or interface == self._interface or not all(leg.ended for leg in self._legs):
            return
        await self._shut()
        await self._open(interface)

    async def _sign_in(self, runtime: baresip.Runtime, identity: baresip.Account) -> None:
        try:
            # A REFER from outside would make us dial at somebody else's expense.
            agent = await baresip.UserAgent.create(runtime, identity, transfer_policy="reject")
            agent.on_incoming(self._on_incoming)
            if self._settings.register:
                await agent.register(timeout=self._settings.answer_seconds)
        except baresip.RegistrationError as error:
            if error.status in _REFUSALS and error.status not in _TRY_LATER:
                raise RegistrationRefused(f"the SIP registrar refused the account (status {error.status})") from None
            raise OutsideError("the SIP registrar did not answer") from None
        except baresip.BaresipError as error:
            raise SettingsError(f"the SIP account could not be set up: {error}") from None
        self._agent = agent

    def _adopt(self, call: baresip.Call, *, ring_seconds: float | None) -> SipLeg:
        self._legs = {leg for leg in self._legs if not leg.ended}
        leg = SipLeg(call, self._settings, ring_seconds=ring_seconds)
        self._legs.add(leg)
        return leg

    def _on_incoming(self, call: baresip.Call) -> None:
        self._rings.put_nowait(SipIncomingCall(call, self._adopt(call, ring_seconds=None)))

    def _on_dead(self) -> None:
        for leg in self._legs:
            leg.stack_died()
        self._rings.put_nowait(None)


class SipIncomingCall:
    """A call that rings here.

    Args:
        call: The stack's call.
        leg: The leg it becomes.
    """

    def __init__(self, call: baresip.Call, leg: SipLeg) -> None:
        self._call = call
        self._leg = leg

    @property
    def caller(self) -> str:
        """The caller's address as they state it."""
        return str(self._call.peer or "")

    @property
    def given_up(self) -> bool:
        """Whether the caller has hung up, or the call is over for any other reason."""
        return self._leg.ended

    async def answer(self) -> Leg:
        """Take the call."""
        try:
            await self._call.answer()
        except baresip.BaresipError:
            raise CallNotConnected(Cause.REMOTE_HANGUP) from None
        return self._leg

    async def reject(self) -> None:
        """Refuse the call as busy."""
        with contextlib.suppress(baresip.BaresipError):
            await self._call.reject()
