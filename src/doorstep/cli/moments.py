"""Times on the command line."""

from datetime import UTC, datetime, timedelta
from time import time
from typing import TYPE_CHECKING

from doorstep.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from doorstep.runtime.call_log import Clock


def given_moment(value: str, option: str) -> datetime:
    """Read a time that was given as an option.

    Raises:
        BadInput: It is none, or has no offset.
    """
    from doorstep.runtime.fields import moment

    try:
        return moment(value)
    except ValueError as error:
        raise BadInput(f"{option} {error}.") from None


def played_pace(simulated: "Path | None", pace: float) -> float:
    """Tell how fast the clock goes: as fast as calls are played.

    Raises:
        BadInput: None are played, so that nobody's time goes faster.
    """
    if simulated is None and pace != 1.0:
        raise BadInput("--pace is for calls that are played; give --simulated FILE with it.")
    return pace


def running_clock(now: str | None, since: float | None, pace: float) -> "Clock | None":
    """Tell the time from a given moment on, as fast as simulated calls are played; None: the machine's time.

    Args:
        now: The moment; None: the present one.
        since: When it was that moment, in seconds since 1970 on the machine's clock, the same for every process; None:
            it is now.
        pace: How long a second takes, in seconds.
    """
    if now is None and pace == 1.0:
        return None
    begun = time() if since is None else since
    start = datetime.fromtimestamp(begun, UTC) if now is None else given_moment(now, "--now")
    return lambda: start + timedelta(seconds=(time() - begun) / pace)
