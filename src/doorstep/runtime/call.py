"""One phone call from the first ring to the last word, over ports only."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, assert_never

from doorstep.dialogue.acts import AssistantAct, Expects
from doorstep.dialogue.events import OffReason
from doorstep.dialogue.understanding import Context
from doorstep.errors import WorkerLost
from doorstep.ports.conversation import Reply
from doorstep.ports.telephone import Admit
from doorstep.ports.telephony import (
    Cause,
    DialRequest,
    Dtmf,
    EarlyMedia,
    Ended,
    Leg,
    LegEvent,
    Picked,
    RemoteHold,
    Ringing,
)
from doorstep.runtime.bridge import bridge
from doorstep.runtime.call_audio import Incoming
from doorstep.runtime.call_breathing import in_breaths
from doorstep.runtime.call_exchange import Exchange
from doorstep.runtime.call_face import CallPorts, CallRequest, CallResult, Emit, PhoneConversation
from doorstep.runtime.call_listening import Listening
from doorstep.runtime.call_rendering import Rendering
from doorstep.runtime.call_speaking import Speaking
from doorstep.runtime.recording import Recording
from doorstep.runtime.stream import outcome_line
from doorstep.skills.delivery.outcome import Disposition, Outcome
from doorstep.turns import TurnSettings, TurnState
from doorstep.turns.events import KeyPressed

TICK_SECONDS: Final = 0.02
STALL_SECONDS: Final = 0.2
"""After a stall that long the loop does not race to catch up."""

LAST_WORD_SECONDS: Final = 0.4
"""From our last sample to hanging up: what is on its way is still to be heard."""

WARM_UP: Final = "Yes, tomorrow after three, at 42 Maple Street."

LONGEST_SECONDS: Final = 900.0
"""A call is ended after that long, whatever happens."""


async def anyway() -> bool:
    """Let a call be made that nobody has to allow."""
    return True


class Call:
    """One call; `run` it once.

    Args:
        request: Whom to ring.
        ports: Everything outside.
        conversation: Decides what is said; nothing else may use it meanwhile.
        emit: Takes each line as soon as it is true.
        recording: Keeps both sides, where there is consent.
        turns: The times of turn-taking.
        admit: Is asked right before somebody is rung; False: nothing happens, and nothing is told.
    """

    def __init__(
        self,
        request: CallRequest,
        ports: CallPorts,
        conversation: PhoneConversation,
        emit: Emit,
        *,
        recording: Recording | None = None,
        turns: TurnSettings | None = None,
        admit: Admit = anyway,
    ) -> None:
        self._request = request
        self._ports = ports
        self._conversation = conversation
        self._emit = emit
        self._recording = recording
        self._turns = turns or TurnSettings()
        self._admit = admit
        self._loop = asyncio.get_running_loop()
        self._began = self._loop.time()
        self._rendering = Rendering(ports.synthesiser, ports.fall_back)
        self._listening: Listening | None = None
        self._speaking: Speaking | None = None
        self._exchange: Exchange | None = None
        self._answered: float | None = None
        self._held = False
        self._off: OffReason | None = None
        self._happened: asyncio.Queue[LegEvent] = asyncio.Queue()
        self._over = asyncio.Event()
        self._ended = Ended(Cause.FAILED)

    async def run(self) -> CallResult:
        """Make the call and see it through; whatever goes wrong, the line and the conversation are closed.

        Raises:
            WorkerLost: There is no voice to open with; nobody was rung.
            StoreUnavailable: A promise could not be stored; the call was ended.
            DoorstepError: As `admit` raised; nobody was rung.
        """
        try:
            await self._render_opening()
            if self._off is None and await self._admit():
                await self._make()
            else:
                self._ended = Ended(Cause.LOCAL_HANGUP)
        finally:
            await self._close()
        return self._result()

    def call_off(self, reason: OffReason) -> None:
        """End the call politely, as soon as our side may speak; one that still rings is given up without a word."""
        self._off = reason

    async def _render_opening(self) -> None:
        now = self._wall(self._loop.time())
        for expects in Expects:
            # the first understanding loads what the language needs, and must not do so while somebody waits
            self._ports.pack.understand(WARM_UP, Context(now, expects))
            await asyncio.sleep(0)
        sentences = in_breaths(self._conversation.preview(None, now))
        sounds = await asyncio.gather(*(self._rendering.sound(sentence.text) for sentence in sentences))
        if not all(sounds):
            raise WorkerLost("no voice could say the whole opening, so nobody was rung")

    async def _make(self) -> None:
        if self._off is not None:
            self._ended = Ended(Cause.LOCAL_HANGUP)
            self._close_conversation()
            return
        request = DialRequest(self._request.uri, self._request.ring_seconds, dict(self._request.headers or {}))
        leg = await self._ports.telephony.dial(request)
        follower = asyncio.create_task(self._follow(leg))
        try:
            await self._run(leg)
        finally:
            await leg.hang_up()
            await follower
            await self._close_line()

    async def _follow(self, leg: Leg) -> None:
        async for event in leg.events():
            if isinstance(event, Ended):
                self._ended = event
                self._over.set()
            self._happened.put_nowait(event)

    async def _run(self, leg: Leg) -> None:
        tick = self._loop.time()
        while not self._over.is_set():
            while not self._happened.empty():
                self._react(leg, self._happened.get_nowait())
            now = self._loop.time()
            if self._off is not None and not self._called_off(self._off):
                return
            if self._exchange is None or self._held:
                leg.read()
            elif (heard := self._exchange.tick(now)) is not None and await self._after(leg, heard):
                return
            if self._answered is not None and now - self._answered > LONGEST_SECONDS:
                return
            tick = max(tick + TICK_SECONDS, self._loop.time() - STALL_SECONDS)
            await asyncio.sleep(max(0.0, tick - self._loop.time()))

    def _called_off(self, reason: OffReason) -> bool:
        """Hand it on to the conversation; False where nobody has picked up yet."""
        if self._exchange is None:
            return False
        self._exchange.call_off(reason)
        self._off = None
        return True

    def _react(self, leg: Leg, event: LegEvent) -> None:
        match event:
            case Ringing() | EarlyMedia():
                self._emit({"type": "ringing"})
            case Picked():
                self._begin(leg)
            case Dtmf():
                if self._exchange is not None:
                    self._exchange.post(KeyPressed(event.digit))
            case RemoteHold():
                self._held = event.held
                if self._exchange is not None and not event.held:
                    self._exchange.resume(self._loop.time())
            case Ended():
                pass
            case _:
                assert_never(event)

    def _begin(self, leg: Leg) -> None:
        now = self._answered = self._loop.time()
        self._emit({"type": "answered"})
        leg.read()
        self._speaking = Speaking(leg, self._rendering, self._emit, self._since_answer)
        exchange = self._exchange = Exchange(
            leg=leg,
            incoming=Incoming(self._ports.voice_activity.detector(), now),
            speaking=self._speaking,
            rendering=self._rendering,
            conversation=self._conversation,
            wall=self._wall,
            emit=self._emit,
            likely=self._request.likely,
            recording=self._recording,
            state=TurnState(self._turns),
        )
        self._listening = Listening(self._ports.recogniser, self._ports.pack, exchange.post)
        exchange.begin(self._listening, now)

    async def _after(self, leg: Leg, heard: Reply) -> bool:
        """Do what a reply asks for once it was heard; True where the call is over with it."""
        for digits in _digits(heard):
            await leg.send_dtmf(digits)
        if heard.transfer_to is not None:
            return await self._hand_over(leg, heard.transfer_to)
        if heard.ended:
            await self._linger()
        return heard.ended

    async def _linger(self) -> None:
        waiting = asyncio.create_task(self._over.wait())
        await asyncio.wait({waiting}, timeout=LAST_WORD_SECONDS)
        waiting.cancel()

    async def _hand_over(self, leg: Leg, uri: str) -> bool:
        if await leg.transfer(uri):
            return True
        bridged = await bridge(
            leg, self._ports.telephony, DialRequest(uri, self._request.ring_seconds), first_over=self._over
        )
        if bridged.connected or self._over.is_set() or self._exchange is None:
            return True
        leg.read()
        self._exchange.reply(self._conversation.transfer_failed(self._wall(self._loop.time())))
        return False

    async def _close_line(self) -> None:
        try:
            if self._exchange is not None and self._ended.cause is Cause.REMOTE_HANGUP:
                await self._exchange.last_words(self._loop.time())
        finally:
            self._close_conversation()

    def _close_conversation(self) -> None:
        """Tell how the line ended before the conversation is closed: a journal may refuse its last event."""
        now = self._loop.time()
        heard = None if self._exchange is None else self._exchange.end(now)
        seconds = 0.0 if self._answered is None else now - self._answered
        self._emit(
            {
                "type": "ended",
                "cause": self._ended.cause.value,
                "status": self._ended.status,
                "seconds": round(seconds, 3),
            }
        )
        try:
            self._conversation.hang_up(self._wall(now), heard)
        finally:
            self._emit(outcome_line(self._outcome()))

    async def _close(self) -> None:
        if self._listening is not None:
            await self._listening.close()
        if self._speaking is not None:
            await self._speaking.close()
        await self._rendering.close()
        if self._recording is not None:
            self._recording.finish()

    def _outcome(self) -> Outcome:
        outcome = self._conversation.outcome()
        return outcome if self._answered is not None else replace(outcome, disposition=Disposition.UNREACHABLE)

    def _result(self) -> CallResult:
        now = self._loop.time()
        return CallResult(
            outcome=self._outcome(),
            cause=self._ended.cause,
            status=self._ended.status,
            seconds=0.0 if self._answered is None else now - self._answered,
            gaps=() if self._speaking is None else tuple(self._speaking.gaps),
        )

    def _wall(self, moment: float) -> datetime:
        return self._request.started + timedelta(seconds=moment - self._began)

    def _since_answer(self, moment: float) -> float:
        return 0.0 if self._answered is None else moment - self._answered


def _digits(reply: Reply) -> list[str]:
    return [
        str(act.values["digits"]) for act in reply.acts if act.kind is AssistantAct.PRESS and "digits" in act.values
    ]
