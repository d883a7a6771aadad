"""Consent: whether somebody may be called about something, by what is on record."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from doorstep.campaigns.case import Consent, Purpose
from doorstep.campaigns.next_step import End, Stop

CONSENT: Final = "consent"
WITHDRAWN: Final = "consent_withdrawn"


class ConsentBasis(StrEnum):
    """What counts as consent to a call about a delivery."""

    ORDER = "order"
    RECORDED = "recorded"


def without_consent(consents: Sequence[Consent], purpose: Purpose, *, recorded: bool) -> Stop | None:
    """Tell why somebody must not be called about something; None where they may.

    The last statement about the purpose counts. One that says no ends in `suppressed`, for they have said what they
    want; one that is missing ends in `blocked`, for it can still be brought.

    Args:
        consents: What they said, oldest first.
        purpose: What the call is about.
        recorded: Whether a statement is needed; else having ordered is consent enough.
    """
    said = [one for one in consents if one.purpose is purpose]
    if said and not said[-1].given:
        return Stop(End.SUPPRESSED, WITHDRAWN)
    return Stop(End.BLOCKED, CONSENT) if recorded and not said else None
