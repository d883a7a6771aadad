"""What the rules decide about a case: dial, wait, or stop; each with its reason."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


class End(StrEnum):
    """Why nobody is called any more."""

    CALLED = "called"
    SUPPRESSED = "suppressed"
    GIVEN_UP = "given_up"
    PERSON = "person"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Dial:
    """Call now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Call then, not before.

    Args:
        until: The moment, within the hours people may be called.
        reason: Why, as a short plain name: `window`, `busy`, `no_answer`, `paused`, `cut_off` …
        priority: Lower ones first; 1 is a conversation that was cut off, 10 a first attempt.
    """

    until: datetime
    reason: str
    priority: int = 10


@dataclass(frozen=True, slots=True)
class Stop:
    """Call no more: `blocked` waits for somebody to mend what is missing, `person` for somebody to call by hand."""

    end: End
    reason: str


NextStep: TypeAlias = Dial | Wait | Stop
