"""Whether two German names sound alike: Maier and Meyer, Schmidt and Schmitt, Müller and Mueller."""

from typing import Final

from doorstep.languages.kit.place_sounds import distance, sound

_FOLDED: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "é": "e", "è": "e", "ç": "c"})
_SPELLED: Final = (("ß", "ss"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
_COUNTRY: Final = "DE"
_FURTHEST: Final = 2
"""Letters by which two spellings of one name may differ at most."""
_SHORTEST: Final = 4
"""Letters a name needs before a wrong letter is forgiven."""


def sounds_like(heard: str, name: str) -> bool:
    """Whether a word that was heard can be a name; both in lower case."""
    first, second = _folded(heard), _folded(name)
    if first == second:
        return True
    if min(len(first), len(second)) < _SHORTEST or distance(first, second, _FURTHEST) > _FURTHEST:
        return False
    return sound(first, _COUNTRY) == sound(second, _COUNTRY)


def _folded(word: str) -> str:
    for spelled, letter in _SPELLED:
        word = word.replace(spelled, letter)
    return word.translate(_FOLDED)
