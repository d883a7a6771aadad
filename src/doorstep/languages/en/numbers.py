"""Numbers as they are dictated: digit by digit, in pairs, as hundreds, corrected on the way."""

import re
from dataclasses import replace

from doorstep.languages.en.times_words import ORDINALS, SMALL, TENS, cleaned
from doorstep.languages.kit.numbers import NumberGrammar, NumberSpan, Run, SpokenNumbers, Token

_UNITS = {word: value for word, value in SMALL.items() if value < 10} | {
    "o": 0,
    "nought": 0,
    "naught": 0,
    "nil": 0,
    "null": 0,
}
_TEENS = {word: value for word, value in SMALL.items() if value > 9}
_TENS = TENS | {"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1000}
_TIMES = {"double": 2, "treble": 3, "triple": 3, "quadruple": 4}
_ORDINALS = ORDINALS | {"fortieth": 40, "fiftieth": 50, "hundredth": 100}
_SOUND_ALIKE = {
    "to": "two",
    "too": "two",
    "for": "four",
    "ate": "eight",
    "won": "one",
    "tree": "three",
    "sicks": "six",
    "fife": "five",
    "niner": "nine",
}
_LONE_ZERO = {"oh", "o", "nil", "null"}
_PRONOUN_BEFORE = frozenset(
    "the this that no any some every which another other wrong right only each same last next first new".split()  # noqa: SIM905 - a list of words reads best as words
)
_PRONOUN_AFTER = frozenset("moment second minute sec of day thing is was more time another".split())  # noqa: SIM905 - likewise

_TOKEN = re.compile(
    r"(?P<zip>\d{5}-\d{4}(?!\d))|(?P<time>\d{1,2}:\d\d)|(?P<ordinal>\d+(?:st|nd|rd|th)\b)|(?P<digits>\d+(?:,\d{3}(?!\d))*)|"
    r"(?P<word>[a-z]+(?:'[a-z]+)?)|(?P<sign>[^\s])"
)
_CORRECTS = re.compile(
    r"\b(?:no|not|nope|sorry|wait|i mean|i meant|actually|rather|correction|make that|scratch that|pardon|my mistake|"
    r"should be|instead)\b"
)
_REJECTS = re.compile(r"\b(?:not|instead of|rather than|isn't|wasn't)\s+(?:number\s+)?$")


def _ending(span: NumberSpan) -> str:
    if not span.ordinal:
        return span.suffix
    value = int(span.digits)
    if value % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _tokens(plain: str, dictated: bool) -> list[Token]:  # noqa: FBT001 - called by place through the grammar
    found = [
        Token(match.lastgroup or "", match.group(), match.start(), match.end()) for match in _TOKEN.finditer(plain)
    ]
    if not dictated:
        return found
    sounded = list(found)
    for index, token in enumerate(found):
        beside = [near for near in found[max(index - 1, 0) : index + 2] if near is not token]
        if token.word in _SOUND_ALIKE and any(_numeric(near) for near in beside):
            sounded[index] = replace(token, word=_SOUND_ALIKE[token.word])
    return sounded


def _numeric(token: Token) -> bool:
    words = (_UNITS, _TEENS, _TENS, _SCALES, _TIMES, _ORDINALS)
    return token.kind in {"zip", "ordinal", "digits"} or any(token.word in table for table in words)


def _broken(run: Run, token: Token) -> bool:
    """Whether a number begins anew: behind an ordinal or a postcode with its extension."""
    return bool(run) and (run[-1].kind in {"zip", "ordinal"} or token.kind == "zip" or run[-1].word in _ORDINALS)


def _joins(run: Run, token: Token, behind: Run) -> bool:
    """Whether "and" joins behind a hundred, a comma single digits, a hyphen two words."""
    following = behind[0] if behind else None
    if not run or following is None or not _numeric(following):
        return token.word == "a" and following is not None and following.word in _SCALES
    if token.word == "and":
        return run[-1].word in _SCALES
    if token.word == "-":
        return (run[-1].kind, following.kind) == ("word", "word") or len(following.word) >= 3
    return token.word in {",", "."} and _single(following) and all(_single(digit) for digit in run)


def _single(token: Token) -> bool:
    """Whether a word is one digit or says how often the next one comes."""
    return token.word in _UNITS or token.word in _TIMES or (token.word.isdigit() and len(token.word) == 1)


_LETTER = re.compile(r"[\s-]?([b-hj-np-z])\b(?!['.]\w|\s?\.?\s?m\b)|\s?(a)(?=\s*(?:$|[.,!?]))|(?<=\d)(a)\b")


def _letter(plain: str, end: int) -> tuple[str, int] | None:
    match = _LETTER.match(plain, end)
    return (match.group(match.lastindex or 0), match.end()) if match else None


def _is_ordinal(token: Token) -> bool:
    return token.kind == "ordinal" or token.word in _ORDINALS


def _idle(run: Run, plain: str) -> bool:
    """Whether a word only looks like a number: "no one", "oh", "one moment", "double" without a digit."""
    if len(run) > 1 and run[0].word in _LONE_ZERO and run[1].word == "one" and len(run) == 2:
        return bool(re.match(r"\s+(?:moment|second|minute)", plain[run[1].end :]))
    if len(run) > 1:
        return all(token.word in _TIMES for token in run)
    word = run[0].word
    if word in _LONE_ZERO or word in _TIMES:
        return True
    if word == "second":
        return not re.search(r"\bthe\s+$", plain[: run[0].start])
    if word != "one":
        return False
    before, after = re.search(r"([a-z]+)\s+$", plain[: run[0].start]), re.match(r"'?\s*([a-z]+)", plain[run[0].end :])
    return bool((before and before.group(1) in _PRONOUN_BEFORE) or (after and after.group(1) in _PRONOUN_AFTER | {"s"}))


def _digits(run: Run) -> str:
    groups: list[str] = []
    index = 0
    while index < len(run):
        group, index = _group(run, index)
        groups.append(group)
    return "".join(groups)


def _group(run: Run, index: int) -> tuple[str, int]:
    """Read one group of digits: "double four", "sixty-two", "five hundred and eighty-eight", "oh"."""
    token = run[index]
    if token.word in _TIMES:
        if index + 1 < len(run) and run[index + 1].word in _UNITS:
            return str(_UNITS[run[index + 1].word]) * _TIMES[token.word], index + 2
        if index + 1 < len(run) and run[index + 1].kind == "digits" and len(run[index + 1].word) == 1:
            return run[index + 1].word * _TIMES[token.word], index + 2
        return "", index + 1
    if token.kind in {"digits", "zip", "ordinal"}:
        plain = re.sub(r"[a-z,]", "", token.word)
        scaled = index + 1 < len(run) and run[index + 1].word in _SCALES
        return (plain, index + 1) if not scaled else _cardinal(run, index)
    return _cardinal(run, index)


def _cardinal(run: Run, index: int) -> tuple[str, int]:
    value, index = _below_hundred(run, index)
    total = 0
    scaled = False
    while index < len(run) and run[index].word in _SCALES:
        scale = _SCALES[run[index].word]
        index += 1
        total = (total + value) * scale if scale == 1000 else total + value * scale
        value = 0
        scaled = True
        if index < len(run) and _addable(run, index):
            value, index = _below_hundred(run, index)
    return str(total + value) if scaled else str(value), index


def _addable(run: Run, index: int) -> bool:
    """Whether a word behind a hundred or thousand is added to it; a zero or a row of digits begins a new group."""
    word = run[index].word
    row = word in _UNITS and index + 1 < len(run) and run[index + 1].word in _UNITS
    return not row and _UNITS.get(word) != 0 and word not in _TIMES and word not in _SCALES


def _below_hundred(run: Run, index: int) -> tuple[int, int]:
    word = run[index].word
    if word in _SCALES:
        return 1, index
    if run[index].kind in {"digits", "ordinal"}:
        return int(re.sub(r"\D", "", word)), index + 1
    if word in _TENS:
        following = run[index + 1].word if index + 1 < len(run) else ""
        unit = _UNITS.get(following, 0) or (_ORDINALS.get(following, 0) if _ORDINALS.get(following, 10) < 10 else 0)
        return _TENS[word] + unit, index + (2 if unit else 1)
    for table in (_UNITS, _TEENS, _ORDINALS):
        if word in table:
            return table[word], index + 1
    return 0, index + 1


_GRAMMAR = NumberGrammar(
    cleaned=cleaned,
    tokens=_tokens,
    numeric=_numeric,
    broken=_broken,
    joins=_joins,
    idle=_idle,
    digits=_digits,
    ordinal=_is_ordinal,
    letter=_letter,
    ending=_ending,
    corrects=_CORRECTS,
    rejects=_REJECTS,
)
_NUMBERS = SpokenNumbers(_GRAMMAR)
digit_strings = _NUMBERS.digit_strings
number_value = _NUMBERS.number_value
ordinal_value = _NUMBERS.ordinal_value
written = _NUMBERS.written
