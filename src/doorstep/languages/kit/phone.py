"""Telephone numbers out of what a customer says or writes, by the numbering plans of the countries."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import phonenumbers

from doorstep.languages.kit.numbers import NumberSpan


@dataclass(frozen=True, slots=True)
class PhoneSpan:
    """A telephone number in E.164 with the place of its words in the text."""

    number: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PhoneWords:
    """How one language dictates telephone numbers.

    Args:
        cleaned: Lowers the case and blanks fillers without changing the length.
        digits: The numbers in a text in which digits are dictated.
        pause: What may stand between two groups of one number.
        plus: What stands before a number that begins with its country code.
        fewest: Digits below which nothing is taken for a telephone number; postcodes and order numbers are shorter.
        trunk: What a number said without country code begins with, empty where that may be any digit.
    """

    cleaned: Callable[[str], str]
    digits: Callable[[str], tuple[NumberSpan, ...]]
    pause: re.Pattern[str]
    plus: re.Pattern[str]
    fewest: int
    trunk: str = ""


def phone_in(text: str, region: str, words: PhoneWords) -> PhoneSpan | None:
    """Find the telephone number in a text, the last where several stand; None where there is none.

    Args:
        text: What was said or written.
        region: Country whose numbers are meant where no country code is given, as two letters.
        words: How the language dictates numbers.
    """
    matches = phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.POSSIBLE)
    written = [
        PhoneSpan(_e164(match.number), match.start, match.end)
        for match in matches
        if _possible(match.number, words) and _begins(match.raw_string, words)
    ]
    return (written or _spoken(text, region, words) or [None])[-1]


def _begins(written: str, words: PhoneWords) -> bool:
    return written.lstrip("( ").startswith((words.trunk, "+"))


def _spoken(text: str, region: str, words: PhoneWords) -> list[PhoneSpan | None]:
    plain = words.cleaned(text)
    found: list[PhoneSpan | None] = []
    group: list[NumberSpan] = []
    for span in words.digits(text):
        if group and not words.pause.fullmatch(plain[group[-1].end : span.start]):
            found.append(_parsed(group, plain, region, words))
            group = []
        group.append(span)
    found.append(_parsed(group, plain, region, words))
    return [span for span in found if span]


def _parsed(group: list[NumberSpan], plain: str, region: str, words: PhoneWords) -> PhoneSpan | None:
    digits = "".join(re.sub(r"\D", "", span.digits) for span in group)
    if len(digits) < words.fewest:
        return None
    plus = words.plus.search(plain[: group[0].start])
    start = plus.start() if plus else group[0].start
    if not plus and not digits.startswith(words.trunk):
        return None
    try:
        number = phonenumbers.parse(("+" if plus else "") + digits, None if plus else region)
    except phonenumbers.NumberParseException:
        return None
    return PhoneSpan(_e164(number), start, group[-1].end) if _possible(number, words) else None


def _possible(number: phonenumbers.PhoneNumber, words: PhoneWords) -> bool:
    """Whether a number can be dialled from anywhere; numbers reserved for fiction are possible, though not assigned."""
    enough = len(phonenumbers.national_significant_number(number)) >= words.fewest - len(words.trunk)
    return enough and phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
