"""Whether two German names sound alike: Maier and Meyer, Schmidt and Schmitt, Müller and Mueller.

The code of a word is the Kölner Phonetik (Hans Joachim Postel, 1969): letters that sound alike share a digit.
"""

import re

_FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s", "é": "e", "è": "e", "ç": "c"})
_SPELLED = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
_CODES = {
    **dict.fromkeys("aeijouy", "0"),
    **dict.fromkeys("b", "1"),
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
_HARD_C = frozenset("ahkloqrux")
_HARD_C_INSIDE = frozenset("ahkoqux")
_FURTHEST = 2
"""Letters by which two spellings of one name may differ at most."""


def sounds_like(heard: str, name: str) -> bool:
    """Whether a word that was heard can be a name; both in lower case."""
    if heard == name:
        return True
    first, second = _folded(heard), _folded(name)
    if first == second:
        return True
    if min(len(first), len(second)) < 4 or _distance(first, second) > _FURTHEST:
        return False
    return cologne(first) == cologne(second)


def cologne(word: str) -> str:
    """The Kölner Phonetik of a lower-case word: one digit a sound, doubled digits once, no zeros but a leading one."""
    letters = re.sub(r"[^a-z]", "", word.translate(_FOLDED))
    codes = "".join(_code(letters, index) for index in range(len(letters)))
    single = re.sub(r"(\d)\1+", r"\1", codes)
    return single[:1] + single[1:].replace("0", "")


def _code(letters: str, index: int) -> str:
    letter = letters[index]
    before, behind = letters[index - 1 : index] if index else "", letters[index + 1 : index + 2]
    if letter == "p":
        return "3" if behind == "h" else "1"
    if letter in "dt":
        return "8" if behind and behind in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if letter == "c":
        return _code_of_c(before, behind)
    return _CODES.get(letter, "")


def _code_of_c(before: str, behind: str) -> str:
    if not before:
        return "4" if behind in _HARD_C else "8"
    return "4" if before not in "sz" and behind in _HARD_C_INSIDE else "8"


def _folded(word: str) -> str:
    for spelled, letter in _SPELLED:
        word = word.replace(spelled, letter)
    return word.replace("ß", "ss").translate(_FOLDED)


def _distance(first: str, second: str) -> int:
    """Letters to be put in, left out or changed to make one word of the other (Levenshtein)."""
    row = list(range(len(second) + 1))
    for index, letter in enumerate(first, 1):
        above, row[0] = row[0], index
        for place, other in enumerate(second, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (letter != other))
    return row[-1]
