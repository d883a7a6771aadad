"""Spelled letters: "B as in Bravo", "M A P L E", words of a spelling alphabet, letters said to be double."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alphabet:
    """How one language spells.

    Args:
        words: Words of the spelling alphabets and the letters they stand for.
        named: A letter said with a word ("b as in bravo"); its last group that matched is the letter.
        double: The word that says the next letter comes twice.
        counted: Whether a word is a number, behind which a word of the alphabet is a letter.
    """

    words: Mapping[str, str]
    named: re.Pattern[str]
    double: str
    counted: Callable[[str], bool]


def letters_said(words: str, alphabet: Alphabet) -> str:
    """Put single letters for "b as in bravo" and for an alphabet word that stands behind a number or another letter."""
    tokens = _named_letters(words, alphabet).split()
    for index, piece in enumerate(tokens):
        before = tokens[index - 1] if index else ""
        letter = alphabet.words.get(piece)
        if letter and (re.fullmatch(r"\d+|[a-zäöü]", before) or alphabet.counted(before)):
            tokens[index] = letter
    return " ".join(tokens)


def spelled_word(words: str, alphabet: Alphabet) -> str | None:
    """The word made of single letters in a row ("m a p l e", "m-a-p-l-e"), None where nothing is spelled."""
    named = " ".join(alphabet.words.get(piece, piece) for piece in _named_letters(words, alphabet).split())
    match = re.search(rf"\b[a-zäöüß](?:(?:[ -]| , )(?:{alphabet.double} )?[a-zäöüß]\b){{2,}}", named)
    if match is None:
        return None
    spelled = re.sub(rf"{alphabet.double} ([a-zäöüß])", r"\1 \1", match.group())
    return re.sub(r"[^a-zäöüß]", "", spelled).capitalize()


def _named_letters(words: str, alphabet: Alphabet) -> str:
    return alphabet.named.sub(lambda match: match.group(match.lastindex or 0), words)
