"""Cuts a text into the pieces of which statements about time are made."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from doorstep.languages.kit.times_calendar import Calendar, Days
from doorstep.languages.kit.times_clock import Clock
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesLanguage
from doorstep.languages.kit.times_parts import Part


@dataclass(frozen=True, slots=True)
class Atom:
    """One piece with its place in the text and, where it has one, its value."""

    kind: Kind
    start: int
    end: int
    words: str
    clock: Clock | None = None
    part: Part | None = None
    days: Days | None = None
    length: timedelta | None = None


_NEXT = re.compile(r"[^\W_]|['@&/,;.!?:()-]")
_PUNCTUATION = re.compile(r"[,;.!?:()]+")
_WORD = re.compile(r"'?[^\W_]+|[^\s]")
_EXACT = {Kind.AT, Kind.AFTER, Kind.BEFORE, Kind.UNTIL, Kind.BY, Kind.AROUND}
_LENGTHS = {Kind.LENGTH, Kind.IN_LENGTH, Kind.FROM_NOW}


def atoms(text: str, calendar: Calendar, language: TimesLanguage) -> tuple[Atom, ...]:
    """Cut a text into pieces; what says nothing about time becomes a word."""
    plain = language.cleaned(text)
    found: list[Atom] = []
    place = 0
    while (following := _NEXT.search(plain, place)) is not None:
        exact = bool(found) and found[-1].kind in _EXACT
        piece = _piece(plain, following.start(), calendar, language, exact=exact)
        found.append(piece)
        if piece.days:
            calendar = replace(calendar, mentioned=piece.days.dates[-1])
        place = piece.end
    return tuple(found)


def _piece(plain: str, place: int, calendar: Calendar, language: TimesLanguage, *, exact: bool) -> Atom:
    stop = _PUNCTUATION.match(plain, place)
    if stop:
        return Atom(Kind.BREAK, place, stop.end(), stop.group())
    if plain[place] == "-":
        return Atom(Kind.TO, place, place + 1, "-")
    valued = _valued(plain, place, calendar, language, exact=exact)
    worded = language.read_word(plain, place)
    if (
        worded
        and worded[1] > place
        and (valued is None or worded[1] > valued.end or (worded[1] == valued.end and worded[0] is Kind.SKIP))
    ):
        kind, end = worded
        length = language.read_length(plain[place:end]) if kind in _LENGTHS else None
        return Atom(kind, place, end, plain[place:end], length=length)
    if valued:
        return valued
    word = _WORD.match(plain, place)
    end = word.end() if word else place + 1
    return Atom(Kind.WORD, place, end, plain[place:end])


def _valued(plain: str, place: int, calendar: Calendar, language: TimesLanguage, *, exact: bool) -> Atom | None:
    """Read a day, a part of the day or a clock time at a place, whichever is longest."""
    found: list[Atom] = []
    day = language.read_day(plain, place, calendar)
    if day:
        found.append(Atom(Kind.DAY, place, day[1], plain[place : day[1]], days=day[0]))
    part = language.read_part(plain, place)
    if part:
        found.append(Atom(Kind.PART, place, part[1], plain[place : part[1]], part=part[0]))
    clock = language.read_clock(plain, place, exact=exact)
    if clock:
        found.append(Atom(Kind.CLOCK, place, clock[1], plain[place : clock[1]], clock=clock[0]))
    return max(found, key=lambda atom: atom.end, default=None)
