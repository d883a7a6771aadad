"""A third language at its beginning, for tests: French yes and no, and numbers up to ninety-nine or digit by digit."""

import re

from doorstep.dialogue.acts import CustomerAct, Heard
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import LanguagePack, Weigh

SAMPLES = """
yes_no slot_decision: oui, très bien = affirm
yes_no slot_decision: d'accord = affirm
yes_no slot_decision: non merci = deny
yes_no slot_decision: je ne sais pas = unsure
numbers none: quarante-deux = 42
numbers none: soixante-dix-sept = 77
numbers none: quatre-vingt-onze = 91
numbers none: sept cinq zéro zéro huit = 75008
"""

_UNITS = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")
_SMALL = (*_UNITS, *_TEENS)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt": 80}
_VALUES = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{
        joined: ten + value
        for word, ten in _TENS.items()
        for value, small in enumerate(_SMALL)
        for joined in (f"{word}-{small}", f"{word} et {small}", f"{word}-et-{small}")
        if value and (value < 10 or ten in (60, 80))
    },
    **_TENS,
    "quatre-vingts": 80,
}
_NUMBER = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _VALUES), key=len, reverse=True))})\b")
_ANSWERS = (
    (CustomerAct.UNSURE, re.compile(r"\b(?:sais pas|pas sûre?|peut-être)\b")),
    (CustomerAct.DENY, re.compile(r"\b(?:non|pas|jamais)\b")),
    (CustomerAct.AFFIRM, re.compile(r"\b(?:oui|ouais|d'accord|volontiers|parfait|entendu)\b")),
)


class French(Beginning):
    """Understands yes, no and numbers."""

    def understand(self, text: str, context: Context) -> Understanding:
        """Read an answer and digit strings."""
        del context
        words = text.lower().replace("’", "'")
        act = next((act for act, pattern in _ANSWERS if pattern.search(words)), None)
        return Understanding(text, (Heard(act, 0.9),) if act else (), numbers=_numbers(words))


def _numbers(words: str) -> tuple[str, ...]:
    found: list[str] = []
    end = -1
    for match in _NUMBER.finditer(words):
        digits = str(_VALUES[match.group()])
        together = found and words[end : match.start()].strip(" ,-") == ""
        found = [*found[:-1], found[-1] + digits] if together else [*found, digits]
        end = match.end()
    return tuple(found)


def pack(weigh: Weigh | None = None) -> LanguagePack:
    """The French beginning."""
    del weigh
    return French("fr", ("FR",), written(SAMPLES))
