"""What German buyers say beside the point, and whether they ask if somebody else is interested."""

import re
from typing import Final

from doorstep.languages.de.bargain_words import either

_OTHERS: Final = either(
    r"""
    (?:andere[rn]?|weitere|noch|viele|mehr|sonstige|schon|sonst) (?:interessent(?:en|innen|in)?|anfragen|käufer|bieter|
        interesse|leute|angebote)
    (?:sonst|ausser mir|noch)(?: (?:noch|wer|schon|irgend))* (?:jemand|irgendjemand|wer)(?! der| zu hause)
    (?:haben|hat)(?: (?:sich|schon|noch|auch|denn))* (?:andere|weitere|mehrere|viele|jemand|wer)(?: (?:sich|schon|noch|
        auch|anderes))* (?:gemeldet|interesse|angefragt|geschrieben|interessiert|angeboten|geboten)
    (?:bin|wär|wäre) ich (?:der|die) (?:erste|einzige)
    (?:jemand|wer) (?:anderes|anders|vor mir)
    """
)
_GLUE: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "ich du sie er es wir ihr mir mich dir dich ihnen uns das die der den dem des ein eine einen einer eines und "
        "oder aber nicht kein keine ist sind war bin hab habe hat haben mein meine meinen dein deine für mit zu zum "
        "zur auf bei in im am an von vom so ja doch halt eben schon noch auch nur wie sehr gerade muss kann würde wäre"
    ).split()
)
_ASKING: Final = re.compile(
    r"(?:(?:und|ok|hallo|hi|hey|aber|ja|also|,) )*(?:ist|sind|hat|hast|haben|habt|gibt|kann|kannst|können|kommt|geht|"
    r"war|waren|wird|darf|wer|was|wie|wo|wann|warum|wieso|welche[rsmn]?)\b(?! ,)"
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def asks_for_others(words: str) -> bool:
    """Whether they ask if somebody else is interested."""
    return asks(words) and _OTHERS.search(words) is not None


def asks(words: str) -> bool:
    """Whether it is a question, with or without a mark."""
    return "?" in words or _ASKING.match(words) is not None


def remarks(words: str) -> bool:
    """Whether it is a remark in German that asks nothing: at least two words, one of which sentences need."""
    found = _WORD.findall(words)
    return len(found) > 1 and not asks(words) and not _GLUE.isdisjoint(found)
