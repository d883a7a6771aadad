"""What an operator sets about calling, within what the rules of a country allow."""

from dataclasses import dataclass
from datetime import time, timedelta

from doorstep.campaigns.consent import ConsentBasis


@dataclass(frozen=True, slots=True)
class Delays:
    """How long to wait at least before the next attempt, by what went wrong; the last one holds for all further ones.

    Args:
        busy: The line was taken.
        network: Our side or the network did not carry the call.
        apart: Between attempts at different times of day, after nobody could be talked to.
        cut_off: Before a conversation that we lost is taken up again; up to as much again is added as a spread.
    """

    busy: tuple[timedelta, ...] = (timedelta(minutes=10), timedelta(minutes=25), timedelta(minutes=60))
    network: tuple[timedelta, ...] = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))
    apart: timedelta = timedelta(hours=2)
    cut_off: timedelta = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class CallingRules:
    """When and how often people are called. The stricter of these and their country's rules holds.

    Args:
        first: No call before this hour of the recipient's day; None: as the country's rules say.
        last: No call from this hour on; None: as the country's rules say.
        attempts: How often one contact is tried in vain before it is given up.
        attempts_a_day: How often one number is dialled within a day.
        attempts_a_week: How often one number is dialled within seven days.
        consent: What counts as consent to a call about a delivery.
        delays: How long to wait before trying again.
    """

    first: time | None = None
    last: time | None = None
    attempts: int = 4
    attempts_a_day: int = 2
    attempts_a_week: int = 5
    consent: ConsentBasis = ConsentBasis.ORDER
    delays: Delays = Delays()
