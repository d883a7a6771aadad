"""An address as it is spoken: letters made plain by a word, two numbers one after the other, a shortened "is"."""

import re
from typing import Final

from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address import read_address
from doorstep.languages.en.address_words import STRONG_TYPES
from doorstep.languages.kit.addresses import AddressFound

_SHORTENED: Final = re.compile(r"\b(number|code|zip|postcode|street|city|town)'s\b")
_WARMTH: Final = re.compile(
    r"(?<=\w) (?:love|dear|darling|pet|hen|duck|mate|pal|sir|madam|hun|honey|sweetheart|boss|bud|buddy)"
    r"(?= [.,?!]|$| (?:number|flat|and|in|it is)\b)"
)
_AID: Final = re.compile(r"(?<!, )\b(?P<letter>[a-z]|\d{1,5} ?[a-z]) (?:as in|for|like in|like) (?P<word>[a-z]{3,})\b")
_TWO_AIDS: Final = re.compile(
    r"\b(?!(?:is|it|in|as|at|to|on|or|so|me|my|us|we|be|do|go|no|of|up|am|an|by|he|if)\b)(?P<first>[a-z]) ?"
    r"(?P<second>[a-z]) (?:as in|for) (?:the )?(?P=first)[a-z]+(?: (?:and |then )?(?P=second)[a-z]+)?\b"
)
"""Two letters made plain by two words, or by one that begins with the first: "s u for sugar umbrella"."""
_DIGIT: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2})"
_NUMBER: Final = (
    r"(?:\d{1,4}|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|"
    r"five|"
    r"six|seven|eight|nine))?)"
)
_FLAT_THEN_HOUSE: Final = re.compile(
    rf"\b((?:flat|apartment|apt|unit|door|door number) (?:number )?{_DIGIT}) (?={_NUMBER} (?:[a-z'-]+ ){{1,3}}"
    rf"{STRONG_TYPES}\b)"
)
_BLOCK_THEN_HOUSE: Final = re.compile(
    rf"\b(block|building|tower|wing) ([a-z]|{_DIGIT}) (?:,|and)? ?(?:door|house|plot|gate)(?: (?:number|no))? (?="
    rf"{_DIGIT}|{_NUMBER})"
)


def read_spoken_address(words: str, context: Context) -> AddressFound:
    """Read the address pieces in the normalised words of a turn as people speak them."""
    said = _SHORTENED.sub(r"\1 is", _WARMTH.sub("", words))
    said = _TWO_AIDS.sub(r"\g<first> \g<second>", _AID.sub(_without_aid, said))
    said = _FLAT_THEN_HOUSE.sub(r"\1 , ", said)
    return read_address(_BLOCK_THEN_HOUSE.sub(r"\1 \2 , ", said), context)


def _without_aid(match: re.Match[str]) -> str:
    """The letter alone, where the word begins with it."""
    return match.group("letter") if match.group("word")[0] == match.group("letter")[-1] else match.group()
