"""Spelled letters and digits in German: "B wie Berta", "Doppel-s", "scharfes s", "M E I E R", "eins null zwei"."""

import re

from doorstep.languages.de.numbers import written
from doorstep.languages.de.spelling_alphabet import ALPHABET, BEHIND_NUMBERS
from doorstep.languages.kit import spelling

_LETTERS = r"[a-zäöüß]"
_NAMES = {
    r"scharfe[smn]? (?:s|ess|es)": "ß",
    r"(?:eszett|esszett|es-zett|es zett|sz)": "ß",
    r"(?:doppel|zwei|zweimal|mit zwei|doppeltes|doppelte)[- ]?(?:ess|es)\b": "doppel s",
    r"a[- ]umlaut|umlaut a|a mit (?:zwei )?punkten": "ä",
    r"o[- ]umlaut|umlaut o|o mit (?:zwei )?punkten": "ö",
    r"u[- ]umlaut|umlaut u|u mit (?:zwei )?punkten": "ü",
    r"(?:ypsilon|üpsilon)": "y",
}
_NAMED = tuple((re.compile(rf"\b(?:{said})(?![\wäöüß])"), letter) for said, letter in _NAMES.items())
_DOUBLED = re.compile(
    rf"\b(?:doppelt|doppeltes|doppelte|doppeltem|doppel|zweimal|zwei mal|zwei)[ -]?(?:das )?({_LETTERS})(?![\wäöüß])"
)
_TWICE = "doppel"
_FEWEST_LETTERS = 3
"""Fewer letters in a row spell nothing."""
_WITH = re.compile(
    rf"\b(?:mit|und zwar mit|aber mit|hinten mit|am ende mit) (?:(?:einem|nem) )?(?P<said>{_LETTERS} ?{_LETTERS}?|"
    rf"doppel {_LETTERS})(?= [.,?!]|$| (?:am|hinten|in|und|nicht|statt|geschrieben))"
)
_WITHOUT = re.compile(
    rf"\bohne (?P<said>{_LETTERS}{{1,2}}|doppel {_LETTERS})(?= [.,?!]|$| (?:am|hinten|in|und|geschrieben))"
)
_ONLY_ONE = re.compile(
    rf"\b(?:nur )?mit (?:nur )?(?:ein|einem) (?P<said>{_LETTERS})(?= [.,?!]|$| (?:am|hinten|geschrieben))"
)


def letters_said(words: str) -> str:
    """Put single letters for "b wie berta" and for an alphabet word that stands behind a number or another letter."""
    return spelling.letters_said(_plain_letters(words), BEHIND_NUMBERS)


def spelled_word(words: str) -> str | None:
    """The word made of single letters in a row ("m e i e r", "m-e-i-e-r"), None where nothing is spelled."""
    return spelling.spelled_word(_plain_letters(words), ALPHABET)


def without_spelling(words: str) -> str:
    """The words without rows of letters, by which a name said before them is only made clear."""
    kept: list[str] = []
    row: list[str] = []
    for token in [*_plain_letters(words).split(), ""]:
        if token and (_is_letter(token) or (row and token in {",", _TWICE})):
            row.append(token)
            continue
        letters = [one for one in row if _is_letter(one)]
        kept += [","] if len(letters) >= _FEWEST_LETTERS else row
        row = []
        kept.append(token)
    return " ".join(kept).strip()


def _is_letter(token: str) -> bool:
    return re.fullmatch(_LETTERS, token) is not None or token in BEHIND_NUMBERS.words


def numbers_written(words: str) -> str:
    """Write every run of number words as digits, the way house numbers and postcodes are said; other words stay."""
    return written(words)


def respelled(name: str, words: str) -> str | None:
    """The name put right the way the words say ("mit ck", "ohne h"); None where they say nothing of it."""
    said = _plain_letters(words)
    without = _WITHOUT.search(said)
    if without:
        gone = _letters(without.group("said"))
        place = name.lower().rfind(gone)
        return name[:place] + name[place + len(gone) :] if place >= 0 else None
    single = _ONLY_ONE.search(said)
    if single:
        letter = single.group("said")
        return re.sub(rf"{letter}{letter}", letter, name) if letter * 2 in name.lower() else None
    match = _WITH.search(said)
    return _with(name, _letters(match.group("said"))) if match else None


def _letters(said: str) -> str:
    return said[-1] * 2 if said.startswith(_TWICE) else said.replace(" ", "")


def _with(name: str, letters: str) -> str | None:
    """The name with the letters in the place of what sounds like them; None where nothing does or they stand there."""
    lowered = name.lower()
    if letters in lowered:
        return None
    for alike in _ALIKE.get(letters, (letters[0],) if len(set(letters)) == 1 and len(letters) == 2 else ()):
        place = lowered.find(alike, 1) if alike in _VOWELS else lowered.rfind(alike)
        if place > 0:
            return name[:place] + letters + name[place + len(alike) :]
        if place == 0:
            return letters.capitalize() + name[len(alike) :]
    return None


_VOWELS = frozenset({"a", "e", "i", "o", "u", "ä", "ö", "ü", "ae", "oe", "ue", "ei", "ai", "ie"})
_ALIKE: dict[str, tuple[str, ...]] = {
    "ck": ("k", "g", "gg"),
    "k": ("ck", "c", "g"),
    "c": ("k", "z"),
    "tz": ("z",),
    "z": ("tz", "c", "ts"),
    "th": ("t",),
    "t": ("th", "tt", "d"),
    "dt": ("tt", "t", "d"),
    "d": ("dt", "t"),
    "ph": ("f", "v"),
    "f": ("ph", "v", "ff"),
    "v": ("f", "w", "ph"),
    "w": ("v",),
    "ß": ("ss", "s"),
    "ss": ("ß", "s"),
    "ei": ("ai", "ey", "ay"),
    "ai": ("ei", "ay", "ey"),
    "ey": ("ei", "ai"),
    "ay": ("ai", "ei"),
    "y": ("i", "ü", "ie"),
    "i": ("y", "ie"),
    "ie": ("i",),
    "b": ("p",),
    "p": ("b",),
    "g": ("k", "ck"),
    "ä": ("e", "ae", "a"),
    "e": ("ä", "ö"),
    "ö": ("oe", "o", "e"),
    "ü": ("ue", "u", "y", "i"),
    "ae": ("ä",),
    "oe": ("ö",),
    "ue": ("ü",),
}
"""Letters and what they may have been heard as."""


def _plain_letters(words: str) -> str:
    for pattern, letter in _NAMED:
        words = pattern.sub(letter, words)
    return _DOUBLED.sub(rf"{_TWICE} \1", words)
