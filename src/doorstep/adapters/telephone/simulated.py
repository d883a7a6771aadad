"""A simulated telephone line: every call is drawn from shares, promises are made for real, each ring is written down.

The same call always goes the same way, so that two runs can be compared. What is dialled is appended to a log of its
own, which no engine and no store can mend afterwards.
"""

import asyncio
import hashlib
import json
import os
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Window
from doorstep.errors import BadInput
from doorstep.ports.call_store import CallStore
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.ports.telephony import Cause

SHARES: Final[Mapping[str, float]] = {
    "appointment": 0.52,
    "callback": 0.05,
    "not_here": 0.04,
    "refused": 0.01,
    "opted_out": 0.01,
    "hung_up": 0.03,
    "voicemail": 0.12,
    "no_answer": 0.12,
    "busy": 0.05,
    "declined": 0.04,
    "unreachable": 0.01,
}
"""How calls go, where nobody says otherwise; our own guess at an ordinary day."""

GOODBYE: Final = 0.2
"""The share of a conversation that comes after something was agreed."""

UNANSWERED: Final = frozenset({Cause.NO_ANSWER, Cause.BUSY, Cause.DECLINED, Cause.UNREACHABLE, Cause.FAILED})


@dataclass(frozen=True, slots=True)
class Durations:
    """How long calls take, in seconds of simulated time: ringing, and talking from the shortest to the longest."""

    ring: float = 12.0
    shortest: float = 20.0
    longest: float = 160.0


@dataclass(slots=True)
class SimulatedLine:
    """Makes calls without a telephone.

    Args:
        calls: Where promises are made.
        shares: How calls go.
        durations: How long they take.
        pace: Seconds of the loop's time that a simulated second takes.
        dial_log: Every ring and the end of every call is appended here: seconds since 1970, the call's name, which of
            the two it is, the process.
        clock: Tells the time of call-backs.
        tick: Tells the time that is written down, in seconds since 1970.
        ask: Runs what may wait for the database.
        ends: The calls that go on; set where one is to end early.
        carries: How many calls it can make at the same time.
    """

    calls: CallStore
    shares: Mapping[str, float] = field(default_factory=lambda: SHARES)
    durations: Durations = Durations()
    pace: float = 1.0
    dial_log: Path | None = None
    clock: Callable[[], datetime] = field(default=lambda: datetime.now().astimezone())
    tick: Callable[[], float] = time.time
    ask: Callable[..., Awaitable[Any]] = asyncio.to_thread
    ends: dict[str, asyncio.Event] = field(default_factory=dict)
    carries: int = 100

    async def ready(self) -> None:
        """Make sure that rings can be written down.

        Raises:
            BadInput: They cannot.
        """
        if self.dial_log is None:
            return
        try:
            self.dial_log.touch(mode=0o600)
        except OSError:
            raise BadInput(f"The file {self.dial_log} cannot be written.") from None

    async def close(self) -> None:
        """Nothing has to be put away."""

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Make one call; see the port."""
        if not await admit():
            return
        self._write_down(job.call, "ring")
        self.ends[job.call] = asyncio.Event()
        try:
            await self._go_through(job, emit)
        finally:
            del self.ends[job.call]
            self._write_down(job.call, "over")

    def call_off(self, call: str, reason: str) -> None:  # noqa: ARG002 - nobody is there to be told why
        """Let a call end early."""
        if call in self.ends:
            self.ends[call].set()

    async def _go_through(self, job: MediaJob, emit: Callable[[Line], None]) -> None:
        draw = _draws(job.call)
        way = _pick(self.shares, next(draw))
        if not await self._goes_on(job.call, self.durations.ring * (0.3 + 0.7 * next(draw))):
            emit(_ended(Cause.LOCAL_HANGUP))
            return
        if way in UNANSWERED:
            emit(_ended(way))
            emit(_outcome("unreachable", disclosed=False))
            return
        emit({"type": "answered"})
        talk = self.durations.shortest + next(draw) * (self.durations.longest - self.durations.shortest)
        if not await self._goes_on(job.call, talk * (1 - GOODBYE)):
            emit(_ended(Cause.LOCAL_HANGUP))
            emit(_outcome("unresolved", disclosed=True))
            return
        told = await self.ask(self._agree, way, job)
        ended = await self._goes_on(job.call, talk * GOODBYE)
        emit(_ended(Cause.REMOTE_HANGUP if ended else Cause.LOCAL_HANGUP))
        emit(_outcome(told, disclosed=True))

    async def _goes_on(self, call: str, seconds: float) -> bool:
        """Let time pass; False where the call has to end meanwhile."""
        try:
            async with asyncio.timeout(seconds * self.pace):
                await self.ends[call].wait()
        except TimeoutError:
            return True
        return False

    def _write_down(self, call: str, what: str) -> None:
        if self.dial_log is not None:
            written = os.open(self.dial_log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.write(written, f"{self.tick():.4f} {call} {what} {os.getpid()}\n".encode())
            os.close(written)

    def _agree(self, way: str, job: MediaJob) -> str:
        """Promise what this way of going promises; returns the disposition it comes to."""
        promises = self.calls.promises(job.place)
        world = json.loads(job.world)
        parcels = [str(parcel["id"]) for parcel in world["parcels"]]
        try:
            match way:
                case "appointment":
                    return way if self._book(promises.perform, parcels, world["slots"]) else "unresolved"
                case "callback":
                    at = self.clock() + timedelta(hours=3)
                    promises.perform(_effect("callback", EffectKind.CALLBACK_SCHEDULED, None, at=at))
                case "refused":
                    for parcel in parcels:
                        promises.perform(_effect(f"refused {parcel}", EffectKind.PARCEL_REFUSED, parcel))
                case "opted_out":
                    promises.perform(_effect("opted out", EffectKind.OPTED_OUT, None))
                case _:
                    pass
            return "unresolved" if way == "not_here" else way
        finally:
            promises.close()

    def _book(
        self, perform: Callable[[Effect], bool], parcels: Sequence[str], slots: Sequence[Mapping[str, str | int]]
    ) -> bool:
        for slot in slots:
            window = Window(datetime.fromisoformat(str(slot["start"])), datetime.fromisoformat(str(slot["end"])))
            name = str(slot["id"])
            if perform(_effect(f"hold {name}", EffectKind.SLOT_HELD, None, slot=window)):
                return all(
                    perform(_effect(f"book {name} {one}", EffectKind.APPOINTMENT_BOOKED, one, slot=window))
                    for one in parcels
                )
        return False


def _effect(key: str, kind: EffectKind, parcel: str | None, **values: ActValue) -> Effect:
    return Effect(key, kind, parcel, values)


def _ended(cause: str) -> Line:
    return {"type": "ended", "cause": str(cause), "status": None, "seconds": 0.0}


def _outcome(disposition: str, *, disclosed: bool) -> Line:
    return {"type": "outcome", "disposition": disposition, "parcels": [], "disclosed": disclosed, "turns": 4}


def _draws(call: str) -> Iterator[float]:
    """Draw numbers from 0 to 1 that depend on a call's name alone."""
    seed = hashlib.sha256(call.encode()).digest()
    return (int.from_bytes(seed[at : at + 4]) / 2**32 for at in range(0, len(seed), 4))


def _pick(shares: Mapping[str, float], drawn: float) -> str:
    reached = 0.0
    for way, share in shares.items():
        reached += share / sum(shares.values())
        if drawn < reached:
            return way
    return next(iter(shares))
