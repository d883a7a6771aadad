"""A case: everything the rules look at to decide whether and when somebody is called."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum


class Purpose(StrEnum):
    """What a campaign calls about; the law asks more of advertising."""

    DELIVERY = "delivery"
    ADVERTISING = "advertising"


@dataclass(frozen=True, slots=True)
class Consent:
    """A statement of somebody about being called.

    Args:
        purpose: What it is about.
        given: Whether they agreed; False: they said no, or took it back.
        at: When.
        proof: What shows it, like the order their number came with.
    """

    purpose: Purpose
    given: bool
    at: datetime
    proof: str


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """An attempt of this case that was made.

    Args:
        number: From 1.
        dialled_at: When the phone rang.
        ended_at: When it was over.
        cause: The telephony port's cause, or `dropped` where our process died.
        disposition: How the conversation ended; None where there was none.
        answered: Whether somebody or something picked up.
        agreed: Whether what the call was for is stored for every order of the case.
    """

    number: int
    dialled_at: datetime
    ended_at: datetime
    cause: str
    disposition: str | None = None
    answered: bool = False
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One contact of a campaign.

    Args:
        country: Where they are, as a two-letter code; None is not known.
        zones: Every time zone they may be in; none: not known.
        purpose: What they are called about.
        consents: What they said about being called, oldest first.
        suppressed: Whether the number opted out.
        active: Whether their campaign may dial.
        wanted: Whether there is still something to call about: not delivered, not cancelled.
        attempts: What was tried, oldest first.
        number_dialled: When their number was dialled in the last eight days, by any campaign, oldest first.
        answered_before: When their number was answered in earlier campaigns, oldest first.
        deadline: After this a call is of no use any more.
        wish: When they asked to be called back; None where they did not, or it was done.
        region: The part of the country, as in ISO 3166-2 without the country ("NY", "BY"); None is not known.
        priority: That of their orders; lower ones first.
    """

    country: str | None
    zones: tuple[str, ...]
    purpose: Purpose = Purpose.DELIVERY
    consents: tuple[Consent, ...] = ()
    suppressed: bool = False
    active: bool = True
    wanted: bool = True
    attempts: tuple[PastAttempt, ...] = ()
    number_dialled: tuple[datetime, ...] = ()
    answered_before: tuple[datetime, ...] = ()
    deadline: datetime | None = None
    wish: datetime | None = None
    region: str | None = None
    priority: int = 10


def in_utc(case: Case, now: datetime) -> tuple[Case, datetime]:
    """Put every moment of a case, and the present one, into UTC: with one clock, sums and comparisons are exact."""
    attempts = tuple(
        replace(one, dialled_at=one.dialled_at.astimezone(UTC), ended_at=one.ended_at.astimezone(UTC))
        for one in case.attempts
    )
    return replace(
        case,
        attempts=attempts,
        number_dialled=tuple(one.astimezone(UTC) for one in case.number_dialled),
        answered_before=tuple(one.astimezone(UTC) for one in case.answered_before),
        deadline=None if case.deadline is None else case.deadline.astimezone(UTC),
        wish=None if case.wish is None else case.wish.astimezone(UTC),
    ), now.astimezone(UTC)
