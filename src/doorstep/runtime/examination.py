"""Examining an installation: each check says in a sentence what it found."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from doorstep.errors import DoorstepError
from doorstep.runtime.installed import EXTRAS, installed_version, missing


class Verdict(StrEnum):
    """What a check found: good, not there and not needed, or broken."""

    GOOD = "good"
    ABSENT = "absent"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the examination."""

    subject: str
    verdict: Verdict
    told: str


@dataclass(frozen=True, slots=True)
class Examination:
    """One check: tries something and tells what it found in a sentence, or raises what is wrong.

    Args:
        subject: What is examined.
        look: Does it.
        needs: The extra it belongs to; where that is not installed at all, nothing is tried.
    """

    subject: str
    look: Callable[[], Awaitable[str]]
    needs: str | None = None


Examinations: TypeAlias = Iterable[Examination]


async def examine(examinations: Examinations) -> tuple[Finding, ...]:
    """Make every check; one that fails does not keep the others from being made."""
    parts = [_part(extra) for extra in EXTRAS]
    return (*parts, *[await _finding(each) for each in examinations])


def _part(extra: str) -> Finding:
    lacking, found = missing(extra), installed_version(extra)
    if not lacking:
        return Finding(f"extra {extra}", Verdict.GOOD, f"installed, {found}")
    if found is None:
        return Finding(f"extra {extra}", Verdict.ABSENT, f"not installed; `pip install 'doorstep[{extra}]'` adds it")
    return Finding(f"extra {extra}", Verdict.BROKEN, f"installed in part only: {', '.join(lacking)} is missing")


async def _finding(examination: Examination) -> Finding:
    if examination.needs is not None and missing(examination.needs):
        return Finding(examination.subject, Verdict.ABSENT, f"not tried: the extra {examination.needs} is not there")
    try:
        return Finding(examination.subject, Verdict.GOOD, await examination.look())
    except DoorstepError as error:
        return Finding(examination.subject, Verdict.BROKEN, str(error))
