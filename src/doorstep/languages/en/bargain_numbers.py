"""What English buyers call money and numbers: bucks, quid, a grand, two fifty, twelve hundred."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.languages.kit.bargain_figures import FigureWords, Spoken

# ISO 4217's code for "no currency": what is offered counts as an amount, but never as money.
NO_CURRENCY: Final = "XXX"
_UNITS: Final = {
    word: value
    for value, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), start=1)
}
_TEENS: Final = {
    word: value
    for value, word in enumerate(
        (
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ),
        start=10,
    )
} | {"fiver": 5, "tenner": 10}
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SCALES: Final = {"hundred": 100, "hundo": 100, "thousand": 1000, "grand": 1000, "k": 1000} | dict.fromkeys(
    ("lakh", "lakhs", "lac", "lacs"), 100_000
)
_SMALL: Final = _UNITS | _TEENS | _TENS
_WORD: Final = "|".join(
    sorted({*_SMALL, "hundred", "hundo", "thousand", "grand", "lakh", "lakhs", "lac", "lacs"}, key=len, reverse=True)
)
_SPOKEN: Final = re.compile(
    rf"(?<![\w'.,-])(?<!half )(?<!half a )(?:(?:an?|"
    rf"\d{{1,3}}(?:\.\d)?)[\s-]?(?=(?:{_WORD})(?![\w'])))?(?:{_WORD})(?![\w'])"
    rf"(?:[\s-]+(?:and[\s-]+)?(?:a[\s-]+(?=half))?(?:{_WORD}|half(?=\s+(?:k|grand|thousand|hundred)\b)|k)(?![\w'])"
    r"|[\s-]?k(?![\w']))*(?!\s+(?:quarters?|thirds?)\b)"
)
_LONE_ONE: Final = re.compile(
    r"(?:(?:just|only|take|want|need|buy|for|have)\s+|^\s*|[,.!?]\s*)$",
)
_BEHIND_ONE: Final = re.compile(
    r"\s*(?:$|[,.!?]|for\b|at\b|pieces?\b|please\b|of them\b|unit\b|only\b|buck|dollar|euro)"
)
_TOKEN: Final = re.compile(r"[a-z]+|\d+(?:\.\d)?")


def _spoken(text: str) -> Sequence[Spoken]:
    """The numbers in words of a folded text."""
    found = []
    for match in _SPOKEN.finditer(text):
        words = [word for word in _TOKEN.findall(match.group()) if word != "and"]
        if words == ["one"] and not _is_number(text, match):
            continue
        if meant := _meant(words):
            found.append(Spoken(*match.span(), meant))
    return found


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Whether a lone "one" counts something: "just one, please"; "this one" does not."""
    before = _LONE_ONE.search(text, max(match.start() - 12, 0), match.start())
    behind = _BEHIND_ONE.match(text, match.end())
    return bool(behind and (before or behind.group().strip() in {"buck", "dollar", "euro"}))


def _meant(words: list[str]) -> tuple[int, ...]:
    """What a row of number words can mean in hundredths; nothing where it is a row of digits."""
    if any(word in _SCALES for word in words):
        return _scaled(words)
    groups = _groups(words)
    if len(groups) == 1:
        return (groups[0] * 100,)
    if len(groups) == 2 and groups[1] >= 10:
        first, second = groups
        return (first * 100 + second) * 100, first * 100 + second
    return ()


def _groups(words: list[str]) -> list[int]:
    """Numbers below a hundred, as they stand one behind the other: "one twenty five" is 1 and 25."""
    groups: list[int] = []
    open_tens = False
    for word in words:
        value = _SMALL[word] if word in _SMALL else int(float(word)) if word[0].isdigit() else 0
        if open_tens and word in _UNITS:
            groups[-1] += value
            open_tens = False
        else:
            groups.append(value)
            open_tens = word in _TENS
    return groups


def _scaled(words: list[str]) -> tuple[int, ...]:
    """With hundred and thousand: "two hundred fifty", "a grand", "two and a half k"."""
    total, value, scale = 0, 0, 0
    for word in words:
        if word in _SCALES:
            scale = _SCALES[word]
            total, value = (total + (value or 100) * scale, 0) if scale >= 1000 else (total, (value or 100) * scale)
        elif word == "half":
            value += 50
        elif word[0].isdigit():
            value += round(float(word) * 100)
        else:
            value += _SMALL.get(word, 0) * 100
    return (total + value,)


ENGLISH: Final = FigureWords(
    currencies={
        "usd": "USD",
        "dollars": "USD",
        "dollar": "USD",
        "dollers": "USD",
        "bucks": "",
        "buck": "",
        "bux": "",
        "clams": "",
        "smackers": "",
        "greenbacks": "",
        "eur": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "gbp": "GBP",
        "quid": "GBP",
        "pounds": "GBP",
        "pound": "GBP",
        "chf": "CHF",
        "francs": "CHF",
        "cad": "CAD",
        "aud": "AUD",
        "yuan": "CNY",
        "rmb": "CNY",
        "yen": "JPY",
        "rupees": "INR",
        "rupee": "INR",
        "inr": "INR",
        "pesos": "MXN",
        "rubles": "RUB",
        "roubles": "RUB",
        "zloty": "PLN",
        "kronor": "SEK",
        "sek": "SEK",
        "kroner": "DKK",
        "lira": "TRY",
        "dirhams": "AED",
        "baht": "THB",
        "bitcoin": "XBT",
        "bitcoins": "XBT",
        "btc": "XBT",
        "coins": NO_CURRENCY,
        "points": NO_CURRENCY,
        "credits": NO_CURRENCY,
        "tokens": NO_CURRENCY,
    },
    cents=frozenset({"cents", "cent", "pence"}),
    scales={"k": 1000, "grand": 1000, "thousand": 1000, "hundred": 100, "hundo": 100},
    percent=r"percent|per cent|pct|prcent",
    each_behind=r"(?:\.{2,3}|…)?\s?each|ea|apiece|a piece|per (?:piece|unit|item|one|pc)|a pop|per|/ ?(?:piece|pc|"
    r"unit)",
    each_before=r"(?!)",
    rough_behind=r"ish|or so|or thereabouts|or something",
    ordinal="st|nd|rd|th",
    spoken=_spoken,
)
"""English money words for the figures of the kit."""
