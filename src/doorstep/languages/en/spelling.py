"""Spelled letters and digits: "B as in Bravo", "M A P L E", "six two seven oh four", "double four"."""

import re

from doorstep.languages.en.say_numbers import ONES
from doorstep.languages.kit import spelling
from doorstep.languages.kit.spelling import Alphabet

_NATO = {
    word[0]: word
    for word in [
        "alpha",
        "bravo",
        "charlie",
        "delta",
        "echo",
        "foxtrot",
        "golf",
        "hotel",
        "india",
        "juliet",
        "kilo",
        "lima",
        "mike",
        "november",
        "oscar",
        "papa",
        "quebec",
        "romeo",
        "sierra",
        "tango",
        "uniform",
        "victor",
        "whiskey",
        "xray",
        "yankee",
        "zulu",
    ]
}
NATO_WORDS = {word: letter for letter, word in _NATO.items()} | {
    "alfa": "a",
    "juliett": "j",
    "whisky": "w",
    "x-ray": "x",
}
"""The words of the spelling alphabet and the letters they stand for."""
_UNITS = {word: value for value, word in enumerate(ONES)} | {"oh": 0, "o": 0, "nought": 0, "nil": 0}
_TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], strict=True
    )
} | {"fourty": 40}
_REPEATS = {"double": 2, "triple": 3, "treble": 3}
_ORDINALS = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
_LETTER_FOR = re.compile(
    r"\b(?:([a-z])(?: ,)? (?=\1 ))?([a-z])(?: ,)? (?:as in|for|like in|like|as for|is for) \2[a-z-]+\b", re.IGNORECASE
)
_ALPHABET = Alphabet(NATO_WORDS, _LETTER_FOR, "double", lambda word: word in _UNITS or word in _TENS)
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[.,?!]")


def letters_said(words: str) -> str:
    """Put single letters for "b as in bravo" and for a NATO word that stands behind a number or another letter."""
    return spelling.letters_said(words, _ALPHABET)


def spelled_word(words: str) -> str | None:
    """The word made of single letters in a row ("m a p l e", "m-a-p-l-e"), None where nothing is spelled."""
    return spelling.spelled_word(words, _ALPHABET)


def numbers_written(words: str) -> str:
    """Write every run of number words as digits, the way house numbers and postcodes are said; other words stay."""
    tokens = [piece for word in _TOKEN.findall(words) for piece in _apart(word)]
    out: list[str] = []
    run: list[str] = []
    for index, piece in enumerate([*tokens, ""]):
        follower = tokens[index + 1] if index + 1 < len(tokens) else ""
        letter = piece == "o" and not run and index > 0 and len(tokens[index - 1]) == 1 and tokens[index - 1].isalpha()
        if piece and not letter and _belongs(piece, run, follower):
            run.append(piece)
            continue
        if run:
            out.append(_joined(run))
            run = []
        if piece:
            out.append(piece)
    return " ".join(out)


def _apart(piece: str) -> list[str]:
    pieces = piece.split("-")
    if len(pieces) > 1 and all(
        piece in _UNITS or piece in _TENS or (len(piece) == 1 and piece.isalpha()) for piece in pieces
    ):
        return pieces
    return [piece]


def _counts(follower: str) -> bool:
    """Whether a word makes the "oh" before it a nought."""
    return follower in _UNITS or follower in _TENS or follower in _REPEATS or follower.isdigit()


def _belongs(piece: str, run: list[str], follower: str) -> bool:
    if piece in _UNITS:
        return bool(run) or piece not in ("o", "oh") or _counts(follower)
    if piece in _TENS:
        return True
    if piece in _REPEATS:
        return follower in _UNITS
    if piece in ("hundred", "thousand"):
        return bool(run)
    if piece == "and":
        return bool(run) and run[-1] in ("hundred", "thousand") and (follower in _UNITS or follower in _TENS)
    return piece.isdigit() and (
        not run or (run[-1].isdigit() and len(piece) == 1 and len(run[-1]) == 1) or run[-1] in _UNITS
    )


def _joined(run: list[str]) -> str:
    if "hundred" in run or "thousand" in run:
        return str(_with_hundreds(run))
    digits, index = "", 0
    while index < len(run):
        piece = run[index]
        following = run[index + 1] if index + 1 < len(run) else ""
        if piece in _REPEATS:
            digits += str(_UNITS.get(following, 0)) * _REPEATS[piece]
            index += 2
        elif piece in _TENS:
            unit = _UNITS.get(following, 0)
            paired = 0 < unit < 10
            digits += str(_TENS[piece] + (unit if paired else 0))
            index += 2 if paired else 1
        else:
            digits += str(_UNITS[piece]) if piece in _UNITS else piece
            index += 1
    return digits


def _with_hundreds(run: list[str]) -> int:
    total = current = 0
    for piece in run:
        if piece == "thousand":
            total, current = total + max(current, 1) * 1000, 0
        elif piece == "hundred":
            current = max(current, 1) * 100
        elif piece in _TENS:
            current += _TENS[piece]
        elif piece in _UNITS:
            current += _UNITS[piece]
        elif piece.isdigit():
            current += int(piece)
    return total + current
