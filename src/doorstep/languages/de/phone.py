"""Telephone numbers of Germany, Austria and Switzerland out of what a customer says or writes."""

import re
from functools import partial

from doorstep.languages.de.numbers import cleaned, digit_strings
from doorstep.languages.kit.phone import PhoneSpan, PhoneWords, phone_in

_WORDS = PhoneWords(
    cleaned=cleaned,
    digits=partial(digit_strings, dictated=True),
    pause=re.compile(
        r"[\s,.;()/-]*(?:(?:und(?: dann)?|dann|strich|bindestrich|minus|schrägstrich|durchwahl|vorwahl|weiter(?: mit)?|"
        r"die nummer(?: ist)?|klammer auf|klammer zu)[\s,.;()-]*)?"
    ),
    plus=re.compile(r"(?:\+|\bplus)\s*\(?\s*$"),
    fewest=8,
    trunk="0",
)


def read_phone(text: str, region: str) -> PhoneSpan | None:
    """Find the telephone number in a text, the last where several stand; None where there is none.

    Args:
        text: What was said or written.
        region: Country whose numbers are meant where no country code is given, as two letters.
    """
    return phone_in(text, region, _WORDS)
