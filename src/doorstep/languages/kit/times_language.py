"""What a language lends the grammar of time: its words, and how its days, hours and parts of the day are read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from doorstep.languages.kit.times_calendar import Calendar, Days
from doorstep.languages.kit.times_clock import Clock
from doorstep.languages.kit.times_parts import Part
from doorstep.languages.kit.times_patterns import WordReader


class ReadsClock(Protocol):
    """Reads a clock time at a place of a cleaned text."""

    def __call__(self, text: str, place: int, *, exact: bool) -> tuple[Clock, int] | None:
        """Give the time and where its words end; `exact` where "at", "after" or the like stands before."""
        ...


@dataclass(frozen=True, slots=True)
class TimesWords:
    """Single words on which the grammar turns.

    Args:
        pronouns: Number words that also stand for a thing ("one").
        counting: Links after a number that make it an amount ("two of them").
        units: What is counted: a number before it is no hour.
        after_hour: What may follow a bare hour.
        regrets: What may trail a "not" without giving it another meaning.
        naming: Openings after which a bare number is an hour ("how about").
        short: What may stand beside a number that alone answers "when?".
        cannot: Endings of "I can't" as it is said of anything.
        verbs_last: Whether any verb may follow an hour that "at" or the like has opened.
    """

    pronouns: frozenset[str]
    counting: frozenset[str]
    units: frozenset[str]
    after_hour: frozenset[str]
    regrets: frozenset[str]
    naming: frozenset[str]
    short: frozenset[str]
    cannot: tuple[str, ...]
    verbs_last: bool = False


@dataclass(frozen=True, slots=True)
class TimesSenses:
    """Patterns that tell apart what words of one kind mean.

    Args:
        every_day: "Every day" among the words for any time, "any day but" among exceptions.
        asleep: Sleeping among the words for being away.
        homecoming: Coming back from a journey among the words for coming back.
        departure: Going on a journey among the words for leaving.
        stays: Being here, not home, among the words for being at home.
        appointment: An appointment that is asked for rather than kept.
        coming: The beginning of words for coming back that may be said of the courier.
        late_shift: Work that ends late in the evening among the words for being away.
        until_with_the_day: Whether "away until Friday" includes the Friday.
        early_fractions: Whether half or a quarter to eight is of the morning where nothing else tells.
    """

    every_day: re.Pattern[str]
    asleep: re.Pattern[str]
    homecoming: re.Pattern[str]
    departure: re.Pattern[str]
    stays: re.Pattern[str]
    appointment: re.Pattern[str]
    coming: re.Pattern[str]
    late_shift: re.Pattern[str]
    until_with_the_day: bool = False
    early_fractions: bool = False


@dataclass(frozen=True, slots=True)
class TimesWishes:
    """Patterns of wishes that name no time.

    Args:
        later: Something later than what is on offer.
        not_later: "Later" that is said of something else.
        earlier: Something earlier.
        other: Another time or day.
        indifferent: Every hour does.
    """

    later: re.Pattern[str]
    not_later: re.Pattern[str]
    earlier: re.Pattern[str]
    other: re.Pattern[str]
    indifferent: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class TimesLanguage:
    """One language's share of the grammar of time.

    Args:
        cleaned: Lowers and blanks fillers; the length of the text stays.
        read_word: Reads what a word does in a statement about time.
        read_day: Reads named days at a place, with where their words end.
        read_part: Reads a part of the day at a place.
        read_clock: Reads a clock time at a place.
        read_length: Gives the length of time that a phrase names.
        words: Single words on which the grammar turns.
        senses: Patterns that tell meanings of a kind apart.
        wishes: Patterns of wishes that name no time.
    """

    cleaned: Callable[[str], str]
    read_word: WordReader
    read_day: Callable[[str, int, Calendar], tuple[Days, int] | None]
    read_part: Callable[[str, int], tuple[Part, int] | None]
    read_clock: ReadsClock
    read_length: Callable[[str], timedelta]
    words: TimesWords
    senses: TimesSenses
    wishes: TimesWishes
