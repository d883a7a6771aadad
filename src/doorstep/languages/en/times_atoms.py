"""Cuts a text into the pieces of which statements about time are made."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from doorstep.languages.en.times_clock import Clock, read_clock
from doorstep.languages.en.times_days import Calendar, Days, read_day
from doorstep.languages.en.times_kinds import Kind
from doorstep.languages.en.times_lexicon import read_word
from doorstep.languages.en.times_parts import Part, read_length, read_part
from doorstep.languages.en.times_words import cleaned


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


_NEXT = re.compile(r"[a-z0-9'@&/,;.!?:()-]")
_PUNCTUATION = re.compile(r"[,;.!?:()]+")
_WORD = re.compile(r"'?[a-z0-9]+|[^\s]")
_EXACT = {Kind.AT, Kind.AFTER, Kind.BEFORE, Kind.UNTIL, Kind.BY, Kind.AROUND}
_LENGTHS = {Kind.LENGTH, Kind.IN_LENGTH, Kind.FROM_NOW}


def atoms(text: str, calendar: Calendar) -> tuple[Atom, ...]:
    """Cut a text into pieces; what says nothing about time becomes a word."""
    plain = cleaned(text)
    found: list[Atom] = []
    place = 0
    while (following := _NEXT.search(plain, place)) is not None:
        exact = bool(found) and found[-1].kind in _EXACT
        piece = _piece(plain, following.start(), calendar, exact=exact)
        found.append(piece)
        if piece.days:
            calendar = replace(calendar, mentioned=piece.days.dates[-1])
        place = piece.end
    return tuple(found)


def _piece(plain: str, place: int, calendar: Calendar, *, exact: bool) -> Atom:
    stop = _PUNCTUATION.match(plain, place)
    if stop:
        return Atom(Kind.BREAK, place, stop.end(), stop.group())
    if plain[place] == "-":
        return Atom(Kind.TO, place, place + 1, "-")
    valued = _valued(plain, place, calendar, exact=exact)
    worded = read_word(plain, place)
    if (
        worded
        and worded[1] > place
        and (valued is None or worded[1] > valued.end or (worded[1] == valued.end and worded[0] is Kind.SKIP))
    ):
        kind, end = worded
        length = read_length(plain[place:end]) if kind in _LENGTHS else None
        return Atom(kind, place, end, plain[place:end], length=length)
    if valued:
        return valued
    word = _WORD.match(plain, place)
    end = word.end() if word else place + 1
    return Atom(Kind.WORD, place, end, plain[place:end])


def _valued(plain: str, place: int, calendar: Calendar, *, exact: bool) -> Atom | None:
    """Read a day, a part of the day or a clock time at a place, whichever is longest."""
    found: list[Atom] = []
    day = read_day(plain, place, calendar)
    if day:
        found.append(Atom(Kind.DAY, place, day[1], plain[place : day[1]], days=day[0]))
    part = read_part(plain, place)
    if part:
        found.append(Atom(Kind.PART, place, part[1], plain[place : part[1]], part=part[0]))
    clock = read_clock(plain, place, exact=exact)
    if clock:
        found.append(Atom(Kind.CLOCK, place, clock[1], plain[place : clock[1]], clock=clock[0]))
    return max(found, key=lambda atom: atom.end, default=None)
