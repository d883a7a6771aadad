"""The words of a turn as they stand in an address: numbers, letters, postcodes and abbreviations written out."""

import re
from difflib import SequenceMatcher

from doorstep.languages.en.address_words import LETTERED_TYPES, STREET_TYPES, STRONG_TYPES
from doorstep.languages.en.numbers import ordinal_value
from doorstep.languages.en.postcodes import postcodes_written
from doorstep.languages.en.spelling import letters_said, numbers_written

_UNIT_APART = re.compile(r"\b((?:flat|apartment|apt|unit|suite) (?:number )?(?!number\b|is\b)[a-z]+) (?=\d)")
_RANGE = re.compile(
    rf"\b(\d{{1,4}}) (?:to|dash|through|hyphen) (\d{{1,4}})(?=(?: ,)?(?: [a-z']+){{1,3}} {STRONG_TYPES}\b|"
    r" (?!(?:am|pm|oclock|in|on|at|and|or|is|would|will|works?|today|tomorrow|please|minutes?|hours?|days?|the|"
    r"if|but)\b)"
    r"[a-z']+(?: [a-z']+)? (?:,|in) [a-z])"
)
_AN_OK = re.compile(r"\b(avenue|road|highway) ok\b")
"""The letter k as plain words have it."""
_BOX_FIRST = re.compile(r"\bbox (?P<number>\d+)(?: ,| on)? (?P<route>(?:rural route|rr) \d+)")
_ORDINAL = re.compile(
    r"\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth)|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif)tieth)(?= (?!floor)[a-z])"
)
_SPELLED_STREET = re.compile(rf"(?<!\S)[a-z](?: [a-z]){{2,}}(?= {STREET_TYPES}\b)")
_A_HUNDRED = re.compile(r"\ba (?=(?:hundred|thousand)\b)")
_IS = re.compile(r"\b(street|road|number|zip|postcode|city|town|village|building|name|code|letter|digit)'s (?=[a-z\d])")
_SLASH = re.compile(r"\b(flat|apartment|apt|unit) (\d{1,2}) (?:forward )?(?:slash|stroke|over|oblique) (\d{1,2})\b")
_FLAT_LETTERED = re.compile(r"\b(flat|apartment|apt|unit) ([a-h]) (\d{1,2})(?= ,)")
_TENS_APART = re.compile(
    r"\b([a-z]{1,2}|[a-z] [a-z]) (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) "
    r"(one|two|three|four|five|six|seven|eight|nine) ([a-z] [a-z]|[a-z]{2})(?= [.,]|$)"
)
"""A postcode of a district in tens: "g l fifty one h a" is GL50 1HA, since no half of it ends in two letters only."""
_SPELLED = re.compile(
    r"(?:(?: ,| that is| it is| spelled| spelt| which is| as in| like the [a-z]+| with)* )"
    r"(?P<letters>[a-z](?: (?:double )?[a-z]){2,})(?!\S)"
)
_REACH = 4
"""So many words before spelled letters are looked at for the word they spell."""
_ALIKE = 0.6
_ROW_APART = re.compile(
    rf"\b(\d{{1,3}} (?:[a-z']+ ){{1,2}}(?:cottages|villas|almshouses)) (?=(?:[a-z']+ ){{1,3}}{STRONG_TYPES}\b)"
)
"""A row of houses said without a pause before its street."""
_FORMER = re.compile(
    r"\b(?:it|we|i|she|he|they|the old (?:one|address|place)) (?:used to (?:be|live)|was|were)\b[^.]{1,60}?"
    r"(?= (?:but |and )?now\b| (?:but |and )?the new (?:one|address)\b)|\bnot [^.,]{1,40} (?:any more|any longer) , "
)
"""An address that is no longer right: "it used to be 14 Pine Road, now it's 88 Cedar Road"."""
_KIND_BEHIND = re.compile(rf"^ , (?={STREET_TYPES}(?= ,|$))")
"""The kind of a street that was said only behind the letters of its name."""
_WITH_LETTER = re.compile(rf"(?: ,)? with an? [a-z](?: (?:at|on) the end)? , (?={STREET_TYPES}\b)")
_UNITED_STATES = re.compile(r"\bu s (?=(?:highway|route|hwy|interstate)\b)")
_NOBODY = re.compile(
    r"\bno one(?= (?:is|was|lives?|came|comes|will|would|can|could|has|there|else|at|ever|knows?|answers?|to)\b)"
)
_THAT_ONE = re.compile(r"\b(?:the|that|this) one(?= (?:on|in|that|you|i|we|from|with|where|which)\b)")
_HAS_NONE = re.compile(r"\b(not (?:have|got|have got|really have|actually have)|is not) one(?= [.,]|$)")
_TWICE = re.compile(r"\b((?:\d+ ?)?([a-z])) , \2(?= [.,]|$)")
_POINT = re.compile(r"(?<=\d )([nsew]) \. (?=[a-z])")
_FLAT_NAMED = re.compile(r"\b(apartment|apt|flat|unit|suite) (\d+) (bee|cee|see|sea|dee|gee)\b")
_LETTERS = {"bee": "b", "cee": "c", "see": "c", "sea": "c", "dee": "d", "gee": "g"}
_NAMES = r"(sisters|oaks|elms|dials|bridges|acres?|ways|trees|mile|points|ashes|locks|forks|notch|crosses|stars)"
_COUNTED_NAME = re.compile(rf"(?<!ty )\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) {_NAMES}\b")
"""A street with a count in its name: "505 Seven Sisters Road"."""
_CALLED_COUNT = re.compile(
    r"\b(called|named|name is) (two|three|four|five|six|seven|eight|nine|ten|twelve) (?=[a-z]{3,}(?: [.,]|$))"
)
"""A house with a count in its name: "it's called Two Hoots"."""
_COUNTED_BACK = re.compile(rf"\b([a-z]+)-{_NAMES}\b")
_CALLED_BACK = re.compile(r"\b(called|named|name is) (two|three|four|five|six|seven|eight|nine|ten|twelve)-")
_SAID_AGAIN = re.compile(r"\b(\d+) (?:, )+(?:that is )?\1(?= [.,]|$)")
_NOT_TWICE = re.compile(
    rf"\b(\d+[a-z]?)(?: ,)? (?:and )?not \d+[a-z]?(?: [,.]| it is)+ (?=\1 (?:[a-z][a-z']* ){{1,4}}{STREET_TYPES}\b)"
)


def written_out(words: str, region: str) -> str:
    """The words with numbers, letters and postcodes as they stand in an address."""
    words = _UNIT_APART.sub(r"\1 , ", _IS.sub(r"\1 is ", words.replace("#", " number ")))
    words = _FORMER.sub("", words)
    words = _WITH_LETTER.sub(" ", _UNITED_STATES.sub("us ", words))
    words = _NOBODY.sub("nobody", _THAT_ONE.sub("that", words))
    words = _HAS_NONE.sub(r"\1 any", words)
    words = _respelled(letters_said(_A_HUNDRED.sub("one ", _POINT.sub(r"\1 ", words))))
    if region == "GB":
        words = _TENS_APART.sub(r"\1 \2 then \3 \4", words)
    words = _COUNTED_NAME.sub(r"\1-\2", _CALLED_COUNT.sub(r"\1 \2-", words))
    text = numbers_written(_ORDINAL.sub(_in_digits, _SPELLED_STREET.sub(_together, words)))
    text = _SAID_AGAIN.sub(r"\1", _COUNTED_BACK.sub(r"\1 \2", _CALLED_BACK.sub(r"\1 \2 ", text)))
    text = _FLAT_LETTERED.sub(r"\1 \2\3", _SLASH.sub(r"\1 \2/\3", _NOT_TWICE.sub("", text)))
    text = _FLAT_NAMED.sub(lambda match: f"{match.group(1)} {match.group(2)}{_LETTERS[match.group(3)]}", text)
    text = re.sub(r"\b(\d+) (?:and (?:a|one|1) half|and 1 2|1 half|1 2(?= [a-z]))\b", r"\1 1/2", text)
    text = _with_letters(_TWICE.sub(r"\1", text), region)
    text = _RANGE.sub(r"\1-\2", text)
    text = _AN_OK.sub(r"\1 k", _BOX_FIRST.sub(r"\g<route> box \g<number>", text))
    if region in ("US", "DE"):
        text = re.sub(r"\b(\d{3}) (\d{2})(?= [.,?!]|$)", r"\1\2", text)
        text = re.sub(r"\b(\d) (?:(\d) )(\d) (?:(\d) )(\d)\b", r"\1\2\3\4\5", text)
    if region == "GB":
        text = postcodes_written(_ROW_APART.sub(r"\1 , ", text))
    return " ".join(text.split())


def street_written_out(words: str) -> str:
    """The words of a street alone: a number stays a word where it may begin a name ("Ten Acre Lane")."""
    said = _AN_OK.sub(r"\1 k", _ORDINAL.sub(_in_digits, letters_said(words)))
    first, _, rest = said.partition(" ")
    counts = re.fullmatch(r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", first)
    return " ".join(f"{first} {numbers_written(rest)}".split()) if counts else numbers_written(said)


def _with_letters(text: str, region: str) -> str:
    """House numbers with the letter that was said behind them: "42 b" is 42b."""
    if region == "GB":
        return re.sub(r"\b(\d+) ([a-h])(?= [.,?!]|$| [\w]{3,})", r"\1\2", text)
    return re.sub(
        rf"(?<!\b[nsew] )(?<!north )(?<!south )(?<!east )(?<!west )\b(\d+) (?!e [a-z0-9]|[a-h] {LETTERED_TYPES}\b)"
        r"([a-h])(?= [.,?!]|$| [\w]{2,})(?! (?:in|and) )",
        r"\1\2",
        text,
    )


def _together(match: re.Match[str]) -> str:
    """The name whose letters were said one by one before its kind of street."""
    return match.group().replace(" ", "")


def _in_digits(match: re.Match[str]) -> str:
    """The number of a street from the thirteenth on: "twenty third" is 23rd."""
    return f"{ordinal_value(match.group())}{match.group()[-2:]}"


def _respelled(words: str) -> str:
    """The words with a name as it was spelled behind it, without the letters: "alpine street a l p i n e"."""
    match = _SPELLED.search(words)
    if match is None:
        return words
    spelled = re.sub(r"double ([a-z])", r"\1 \1", match.group("letters")).replace(" ", "")
    before = words[: match.start()].split()
    near = range(max(len(before) - _REACH, 0), len(before))
    best = max(near, key=lambda index: _likeness(before[index], spelled), default=None)
    if best is None or _likeness(before[best], spelled) < _ALIKE:
        return words
    said = before[best]
    rest = " ".join(spelled[len(said) :]) if spelled.startswith(said) else ""
    before[best] = said if rest else spelled
    behind = _KIND_BEHIND.sub(" ", words[match.end() :])
    return " ".join((" ".join(before), rest, behind)).replace("  ", " ")


def _likeness(word: str, spelled: str) -> float:
    """How much a word resembles spelled letters, from 0 to 1."""
    return SequenceMatcher(None, word, spelled).ratio() if len(word) > 2 else 0.0
