"""Telephone numbers of Germany, Austria and Switzerland out of what a customer says or writes."""

import re
from functools import partial

from doorstep.languages.de.numbers import cleaned, digit_strings
from doorstep.languages.kit.phone import PhoneSpan, PhoneWords, phone_in

_AS_HEARD = re.compile(r"\b(?:wohl(?=[ ,]+\d)|o(?= ?\d))", re.IGNORECASE)
"""A null before digits as a recogniser writes it."""
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
    heard = _AS_HEARD.sub(lambda found: "null" if len(found[0]) > 1 else "0", text)  # as long as it was
    return phone_in(heard, region, _WORDS)
