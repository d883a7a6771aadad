"""The outcome of an attempt: its cause and its disposition in one word, which the table of retries goes by."""

from enum import StrEnum
from typing import Final

from doorstep.campaigns.case import PastAttempt
from doorstep.campaigns.disposition import Standing, standing


class Outcome(StrEnum):
    """How an attempt went."""

    SETTLED = "settled"
    OPTED_OUT = "opted_out"
    WRONG_PERSON = "wrong_person"
    CALLBACK = "callback"
    CUT_OFF = "cut_off"
    PARTLY = "partly"
    UNRESOLVED = "unresolved"
    HUNG_UP = "hung_up"
    NOT_HERE = "not_here"
    SCREENING = "screening"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    DECLINED = "declined"
    UNREACHABLE = "unreachable"
    FAILED = "failed"
    MEDIA_LOST = "media_lost"
    DROPPED = "dropped"
    NOT_FOUND = "not_found"


_BY_CAUSE: Final = {
    "busy": Outcome.BUSY,
    "declined": Outcome.DECLINED,
    "no_answer": Outcome.NO_ANSWER,
    "unreachable": Outcome.UNREACHABLE,
    "not_found": Outcome.NOT_FOUND,
    "remote_hangup": Outcome.NO_ANSWER,
    "local_hangup": Outcome.NO_ANSWER,
    "media_lost": Outcome.MEDIA_LOST,
    "dropped": Outcome.DROPPED,
}
"""Where nobody answered."""

_BY_DISPOSITION: Final = {
    "voicemail": Outcome.VOICEMAIL,
    "screening": Outcome.SCREENING,
    "unreachable": Outcome.NOT_HERE,
    "not_here": Outcome.NOT_HERE,
    "hung_up": Outcome.HUNG_UP,
}
"""Where somebody or something answered; whatever else is a matter for a person."""

_BROKEN: Final = frozenset({None, "unreachable", "hung_up"})
"""Dispositions of a conversation that came to no end of its own."""

TALKED: Final = frozenset(
    {
        Outcome.SETTLED,
        Outcome.CALLBACK,
        Outcome.CUT_OFF,
        Outcome.PARTLY,
        Outcome.UNRESOLVED,
        Outcome.HUNG_UP,
        Outcome.OPTED_OUT,
        Outcome.WRONG_PERSON,
    }
)
"""A person was on the line."""


def outcome_of(attempt: PastAttempt) -> Outcome:
    """Name how an attempt went."""
    stands = standing(attempt.disposition, agreed=attempt.agreed)
    if stands is Standing.NEVER_AGAIN:
        return Outcome.OPTED_OUT if attempt.disposition == "opted_out" else Outcome.WRONG_PERSON
    if attempt.disposition == "callback":
        return Outcome.CALLBACK
    if stands is Standing.SETTLED or attempt.agreed:
        return Outcome.SETTLED
    return _answered(attempt) if attempt.answered else _BY_CAUSE.get(attempt.cause, Outcome.FAILED)


def _answered(attempt: PastAttempt) -> Outcome:
    """Name a conversation that left something open."""
    if attempt.cause == "dropped":
        return Outcome.CUT_OFF
    if attempt.cause in {"media_lost", "failed"} and attempt.disposition in _BROKEN:
        return Outcome(attempt.cause)
    if standing(attempt.disposition, agreed=True) is Standing.SETTLED:
        return Outcome.PARTLY
    return _BY_DISPOSITION.get(attempt.disposition or "hung_up", Outcome.UNRESOLVED)
