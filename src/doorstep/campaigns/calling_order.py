"""Whom to call next: never a number that opted out, and the earliest delivery first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A contact not called yet.

    Args:
        key: The contact.
        phone: The number to be dialled.
        planned: When the first of their parcels is planned to come; None is not known.
    """

    key: int
    phone: str
    planned: datetime | None = None


def forbidden(due: Sequence[Due], suppressed: Collection[str]) -> tuple[Due, ...]:
    """List those who must not be called because their number opted out."""
    return tuple(one for one in due if one.phone in suppressed)


def in_order(due: Sequence[Due], suppressed: Collection[str]) -> tuple[Due, ...]:
    """List those who may be called: the earliest planned delivery first, else in the order they came in."""
    allowed = [one for one in due if one.phone not in suppressed]
    known = sorted((one for one in allowed if one.planned is not None), key=_planned)
    return (*known, *(one for one in allowed if one.planned is None))


def _planned(due: Due) -> float:
    return due.planned.timestamp() if due.planned is not None else 0.0
