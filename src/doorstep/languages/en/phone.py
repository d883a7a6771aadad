"""Telephone numbers out of what a customer says or writes."""

import re
from functools import partial

from doorstep.languages.en.numbers import digit_strings
from doorstep.languages.en.times_words import cleaned
from doorstep.languages.kit.phone import PhoneSpan, PhoneWords, phone_in

_WORDS = PhoneWords(
    cleaned=cleaned,
    digits=partial(digit_strings, dictated=True),
    pause=re.compile(r"[\s,.;()/-]*(?:(?:and|then|dash|hyphen|area code)[\s,.;()-]*)?"),
    plus=re.compile(r"(?:\+|\bplus|\bdouble (?:oh|zero))\s*\(?\s*$"),
    fewest=9,
)


def read_phone(text: str, region: str) -> PhoneSpan | None:
    """Find the telephone number in a text, the last where several stand; None where there is none.

    Args:
        text: What was said or written.
        region: Country whose numbers are meant where no country code is given, as two letters.
    """
    return phone_in(text, region, _WORDS)
