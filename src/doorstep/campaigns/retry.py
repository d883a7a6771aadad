"""What follows each outcome: another attempt and when, or an end."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from doorstep.campaigns.next_step import End
from doorstep.campaigns.outcomes import Outcome


class When(StrEnum):
    """When the next attempt is made."""

    SHORTLY = "when the line may be free"
    REPAIRED = "when the line may work again"
    OTHER_TIME = "at another time of day"
    NEXT_DAY = "on the next day"
    AT_ONCE = "within two minutes"
    AS_WISHED = "when they asked to be called"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Then:
    """What follows an outcome.

    Args:
        when: When the next attempt is made.
        often: How often within a case another attempt follows; None: until the attempts are used up.
        end: What becomes of the case when no attempt follows.
        in_vain: Whether it counts as one of the attempts a contact gets.
        priority: That of the next attempt; None: as the orders have it.
    """

    when: When
    often: int | None = None
    end: End = End.GIVEN_UP
    in_vain: bool = True
    priority: int | None = None


def _ends(end: End) -> Then:
    return Then(When.NEVER, often=0, end=end, in_vain=False)


AFTER: Final[Mapping[Outcome, Then]] = {
    Outcome.SETTLED: _ends(End.CALLED),
    Outcome.OPTED_OUT: _ends(End.SUPPRESSED),
    Outcome.WRONG_PERSON: _ends(End.SUPPRESSED),
    Outcome.UNRESOLVED: _ends(End.PERSON),
    Outcome.NOT_FOUND: _ends(End.GIVEN_UP),
    Outcome.CUT_OFF: Then(When.AT_ONCE, often=1, end=End.PERSON, in_vain=False, priority=1),
    Outcome.CALLBACK: Then(When.AS_WISHED, often=3, end=End.PERSON, in_vain=False, priority=2),
    Outcome.PARTLY: Then(When.NEXT_DAY, often=1, end=End.PERSON),
    Outcome.HUNG_UP: Then(When.NEXT_DAY, often=1),
    Outcome.NOT_HERE: Then(When.OTHER_TIME),
    Outcome.SCREENING: Then(When.OTHER_TIME),
    Outcome.VOICEMAIL: Then(When.OTHER_TIME),
    Outcome.NO_ANSWER: Then(When.OTHER_TIME),
    Outcome.DECLINED: Then(When.OTHER_TIME),
    Outcome.BUSY: Then(When.SHORTLY),
    Outcome.UNREACHABLE: Then(When.REPAIRED),
    Outcome.FAILED: Then(When.REPAIRED),
    Outcome.MEDIA_LOST: Then(When.REPAIRED),
    Outcome.DROPPED: Then(When.REPAIRED),
}
"""By outcome, with its own name as the reason."""

OWED: Final = frozenset({Outcome.CALLBACK, Outcome.CUT_OFF})
"""Outcomes after which a call was asked for, or is owed: it may be one more than the attempts a day and a week."""
