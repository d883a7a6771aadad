"""What a call told while it went on, stored the moment it is told."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from doorstep.ports.call_store import AttemptResult, CallStore, SpokenTurn
from doorstep.ports.telephone import Admit, Line, MediaJob

DROPPED: Final = "dropped"
"""The cause of an attempt whose call never told its end."""

PlaceCall: TypeAlias = Callable[[MediaJob, Callable[[Line], None], Admit], Awaitable[None]]
"""Makes one call and returns when it is over; `MediaProcess.call` is one."""

Clock: TypeAlias = Callable[[], datetime]
"""Tells the time, with the zone the call is made in."""


@dataclass(slots=True)
class CallLog:
    """What a call told so far."""

    calls: CallStore
    call: str
    clock: Clock
    show: Callable[[Line], None]
    cause: str = DROPPED
    outcome: Line | None = None
    answered_at: datetime | None = None
    spoken: int = 0

    def take(self, line: Line) -> None:
        """Keep what has to be kept of a line, and show it."""
        match line.get("type"):
            case "answered":
                self.answered_at = self.clock()
                self.calls.answered(self.call, self.answered_at)
            case "turn" | "heard":
                self._turn(line)
            case "ended":
                self.cause = str(line["cause"])
            case "outcome":
                self.outcome = line
            case _:
                pass
        self.show(line)

    def result(self, record: str | None) -> AttemptResult:
        """Say how it ended; `record` is the folder for recordings."""
        sound = None if record is None else Path(record) / f"{self.call}.wav"
        recording = str(sound) if sound is not None and sound.is_file() else None
        outcome = self.outcome if self.answered_at is not None else None
        return AttemptResult(self.cause, self.clock(), outcome, self.answered_at, recording)

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
