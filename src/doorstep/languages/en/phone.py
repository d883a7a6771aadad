"""Telephone numbers out of what a customer says or writes."""

import re
from dataclasses import dataclass

import phonenumbers

from doorstep.languages.en.numbers import NumberSpan, digit_strings
from doorstep.languages.en.times_words import cleaned

_FEWEST = 9
"""Digits below which nothing is taken for a telephone number; postcodes and order numbers are shorter."""

_PAUSE = re.compile(r"[\s,.;()/-]*(?:(?:and|then|dash|hyphen|area code)[\s,.;()-]*)?")
_PLUS = re.compile(r"(?:\+|\bplus|\bdouble (?:oh|zero))\s*\(?\s*$")


@dataclass(frozen=True, slots=True)
class PhoneSpan:
    """A telephone number in E.164 with the place of its words in the text."""

    number: str
    start: int
    end: int


def read_phone(text: str, region: str) -> PhoneSpan | None:
    """Find the telephone number in a text, the last where several stand; None where there is none.

    Args:
        text: What was said or written.
        region: Country whose numbers are meant where no country code is given, as two letters.
    """
    written = [PhoneSpan(_e164(match.number), match.start, match.end) for match in _written(text, region)]
    return (written or _spoken(text, region) or [None])[-1]


def _written(text: str, region: str) -> list[phonenumbers.PhoneNumberMatch]:
    matches = phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.POSSIBLE)
    return [match for match in matches if _possible(match.number)]


def _spoken(text: str, region: str) -> list[PhoneSpan | None]:
    plain = cleaned(text)
    found: list[PhoneSpan | None] = []
    group: list[NumberSpan] = []
    for span in digit_strings(text, dictated=True):
        if group and not _PAUSE.fullmatch(plain[group[-1].end : span.start]):
            found.append(_parsed(group, plain, region))
            group = []
        group.append(span)
    found.append(_parsed(group, plain, region))
    return [span for span in found if span]


def _parsed(group: list[NumberSpan], plain: str, region: str) -> PhoneSpan | None:
    digits = "".join(re.sub(r"\D", "", span.digits) for span in group)
    if len(digits) < _FEWEST:
        return None
    plus = _PLUS.search(plain[: group[0].start])
    start = plus.start() if plus else group[0].start
    try:
        number = phonenumbers.parse(("+" if plus else "") + digits, None if plus else region)
    except phonenumbers.NumberParseException:
        return None
    return PhoneSpan(_e164(number), start, group[-1].end) if _possible(number) else None


def _possible(number: phonenumbers.PhoneNumber) -> bool:
    """Whether a number can be dialled from anywhere; numbers reserved for fiction are possible, though not assigned."""
    enough = len(phonenumbers.national_significant_number(number)) >= _FEWEST
    return enough and phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
