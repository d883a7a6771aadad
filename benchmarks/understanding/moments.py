"""The moments that words are read in: those the held-out sets describe, and plain ones for public sets."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context

HOMES = {"en": ("US", "America/Chicago", "Alex Morgan"), "de": ("DE", "Europe/Berlin", "Alex Berger")}
"""Where the recipient of a language's held-out sets lives and what their name is."""
ANYWHERE = ("US", "UTC", "Robin Example")
OFFERED = ((24, 14, 16), (26, 10, 12))
"""The windows on offer, as day of November 2026, first hour and last."""


def held_out_moment(language: str, expects: Expects, *, offers: bool = True) -> Context:
    """Make the moment of the held-out acts: Monday 23 November 2026 at nine, two windows on offer when that is asked.

    Args:
        language: Whose set it is.
        expects: The open question.
        offers: Whether windows and recipient are known, else only what `doorstep understand` is told.
    """
    region, zone, recipient = HOMES.get(language, ANYWHERE)
    now = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo(zone))
    if not offers:
        return Context(now, expects, region)
    windows = tuple(_window(now, *offer) for offer in OFFERED)
    return Context(
        now, expects, region, windows if expects is Expects.SLOT_DECISION else (), windows, recipient=recipient
    )


def plain_moment(language: str, expects: Expects, region: str | None = None) -> Context:
    """Make a moment in which nothing is known but the open question."""
    return Context(held_out_moment(language, expects).now, expects, region or HOMES.get(language, ANYWHERE)[0])


def _window(now: datetime, day: int, since: int, until: int) -> Window:
    start = now.replace(day=day, hour=since)
    return Window(start, start + timedelta(hours=until - since))
