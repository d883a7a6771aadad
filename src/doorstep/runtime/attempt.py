"""One attempt to call somebody: what it tells while it goes on is stored, and its end whatever happens."""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from doorstep.errors import BadInput, DoorstepError, OperatorError, WorkerLost
from doorstep.ports.call_store import AttemptResult, CallPlace, CallStore, SpokenTurn
from doorstep.runtime.media_messages import Line, MediaJob
from doorstep.runtime.media_process import DIED
from doorstep.runtime.world_file import write_world
from doorstep.skills.delivery.world import World

DROPPED: Final = "dropped"
"""The cause of an attempt whose call never told its end."""

PlaceCall: TypeAlias = Callable[[MediaJob, Callable[[Line], None]], Awaitable[None]]
"""Makes one call and returns when it is over; `MediaProcess.call` is one."""

Clock: TypeAlias = Callable[[], datetime]
"""Tells the time, with the zone the call is made in."""


def new_call() -> str:
    """Name a call, unlike any other ever made."""
    return f"call-{uuid.uuid4()}"


def refuse_opted_out(world: World, calls: CallStore) -> None:
    """Make sure that the recipient may be called.

    Raises:
        BadInput: The number opted out.
    """
    if world.recipient.phone is not None and calls.suppressed(world.recipient.phone):
        raise BadInput("This number must not be called: its owner does not want to be called again.")


async def single_call(
    world: World, uri: str, place_call: PlaceCall, calls: CallStore, *, record: str | None, show: Callable[[Line], None]
) -> "CallLog":
    """Make one call outside a campaign, with the slots of its own world.

    Raises:
        BadInput: The number opted out.
        DoorstepError: The call could not be made.
    """
    refuse_opted_out(world, calls)
    call = new_call()
    place = CallPlace(call, call, world.recipient.phone)
    calls.add_slots(place.pool, world.slots)
    if not calls.begin_attempt(place, world.now):
        raise BadInput("The call was not made, because the recipient has just asked not to be called again.")
    job = MediaJob(call, uri, write_world(world), record, call)
    return await see_through(job, place_call, calls, lambda: datetime.now(world.now.tzinfo), show)


async def see_through(
    job: MediaJob, place_call: PlaceCall, calls: CallStore, clock: Clock, show: Callable[[Line], None]
) -> "CallLog":
    """Make a call that was begun, and store its end whatever happens; who was not even rung waits again.

    Raises:
        DoorstepError: The call could not be made; that is stored too.
    """
    log = CallLog(calls, job.call, clock, show)
    try:
        await place_call(job, log.take)
    except DoorstepError as error:
        if not log.begun and _before_dialling(error):
            calls.take_back_attempt(job.call)
        raise
    finally:
        log.finish(job.record)
    return log


def _before_dialling(error: DoorstepError) -> bool:
    """Whether a call that told nothing failed for certain before anybody was rung.

    No voice for the opening and settings that cannot be used come before the dialling; a media process that is dead
    was never handed the call. Of anything else it is not known how far it came, and nobody is dialled twice.
    """
    return isinstance(error, WorkerLost | OperatorError) or str(error) == DIED


@dataclass(slots=True)
class CallLog:
    """What a call told while it went on, as far as it is stored."""

    calls: CallStore
    call: str
    clock: Clock
    show: Callable[[Line], None]
    cause: str = DROPPED
    outcome: Line | None = None
    answered_at: datetime | None = None
    spoken: int = field(default=0)
    begun: bool = False

    def take(self, line: Line) -> None:
        """Keep what has to be kept of a line, and show it."""
        self.begun = True
        match line.get("type"):
            case "answered":
                self.answered_at = self.clock()
            case "turn" | "heard":
                self._turn(line)
            case "ended":
                self.cause = str(line["cause"])
            case "outcome":
                self.outcome = line
            case _:
                pass
        self.show(line)

    def finish(self, record: str | None) -> None:
        """Store how it ended."""
        sound = None if record is None else Path(record) / f"{self.call}.wav"
        recording = str(sound) if sound is not None and sound.is_file() else None
        outcome = self.outcome if self.answered_at is not None else None
        result = AttemptResult(self.cause, self.clock(), outcome, self.answered_at, recording)
        self.calls.finish_attempt(self.call, result)

    def _turn(self, line: Line) -> None:
        self.spoken += 1
        at, gap = line.get("at"), line.get("gap")
        self.calls.add_turn(
            self.call,
            SpokenTurn(
                self.spoken,
                assistant=line["type"] == "turn",
                text=str(line["text"]),
                at=float(at) if isinstance(at, int | float) else 0.0,
                gap=float(gap) if isinstance(gap, int | float) else None,
            ),
        )
