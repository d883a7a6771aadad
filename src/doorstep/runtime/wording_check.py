"""Whether another wording of a turn says the same as the template: equal amounts, nothing promised, nothing left out.

Every check is against the template, which is made from the acts alone. What binds, and every sentence with a figure
beside another one, has to stand word by word; elsewhere a single price may be put into new words, and no figure,
number word or claim may be there that the template lacks.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.bargaining import Number, Saying, SellerAct, Standing
from doorstep.languages.bargaining import OTHER, Tongue

MOST_WORDS: Final = 60
_BINDING: Final = frozenset({SellerAct.ACCEPT, SellerAct.HOLD, SellerAct.DEAL})
_ASKING: Final = frozenset({SellerAct.CLARIFY, SellerAct.ASK_HANDOVER, SellerAct.ASK_TIME, SellerAct.ASK_OFFER})
# Letters of western Europe and plain punctuation: no digits of other scripts, links, addresses, sums or mark-up.
_WRITABLE: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9\s.,!?;:'’\"“”„()$€£–-]*")
_RUN_ON: Final = re.compile(r"[^\W\d_]\.[^\W\d_]")
_QUOTED: Final = re.compile('[“„”"]')
_SIGN: Final = r"(?:[$€£]|[A-Z]{3})"
_PRICE: Final = re.compile(rf"{_SIGN}\s?\d(?:[\d.,']*\d)?|\d(?:[\d.,']*\d)?\s?{_SIGN}(?!\w)")


def kept_as_written(sayings: Sequence[Saying], template: Sequence[str]) -> tuple[str, ...]:
    """The sentences of a template that no other wording may change: quotations, and figures where more than one stands.

    Args:
        sayings: The acts of the turn.
        template: Their sentences.
    """
    figures = sum(len(re.findall(r"\d(?:[\d.,']*\d)?", sentence)) for sentence in template)
    strict = figures > 1 or any(one.act in _BINDING for one in sayings)
    return tuple(
        sentence
        for sentence in template
        if _QUOTED.search(sentence) or (re.search(r"\d", sentence) and (strict or not _PRICE.search(sentence)))
    )


def faithful(text: str, sayings: Sequence[Saying], template: Sequence[str], tongue: Tongue, standing: Standing) -> bool:
    """Whether a text says what the acts of a turn say: the same amounts and promises, in the same language, in short.

    Args:
        text: The wording in question.
        sayings: The acts of the turn.
        template: The sentences the language itself makes of them.
        tongue: The language.
        standing: What stands in the chat, to read numbers by.
    """
    kept = kept_as_written(sayings, template)
    free, wanted = _without(text, kept), " ".join(one for one in template if one not in kept)
    return (
        free is not None
        and bool(free.strip()) == bool(wanted)
        and not _QUOTED.search(free)
        and _well_formed(text)
        and tongue.likeness(free) >= 0.5
        and _asks_alike(text, sayings, template)
        and _same_numbers(free, wanted, tongue, standing)
        and _same_claims(free, wanted, tongue)
    )


def _without(text: str, kept: Sequence[str]) -> str | None:
    """The text without the sentences that had to be kept; None where one is missing or stands there twice."""
    for sentence in kept:
        if text.count(sentence) != 1:
            return None
        text = text.replace(sentence, " ")
    return text


def _well_formed(text: str) -> bool:
    short = len(text.split()) <= MOST_WORDS
    return short and _WRITABLE.fullmatch(text) is not None and _RUN_ON.search(text) is None


def _asks_alike(text: str, sayings: Sequence[Saying], template: Sequence[str]) -> bool:
    """Whether a question is one where the template asks; a counter-offer may be put as a question or not."""
    acts = {one.act for one in sayings}
    if acts & _ASKING:
        return "?" in text
    return "?" not in text or SellerAct.COUNTER in acts or any("?" in sentence for sentence in template)


def _same_numbers(free: str, wanted: str, tongue: Tongue, standing: Standing) -> bool:
    """Whether the price is the same, sign by sign, and no other number stands beside it in figures or in words."""
    if _PRICE.findall(free) != _PRICE.findall(wanted):
        return False
    rest, wanted_rest = _PRICE.sub(" ", free), _PRICE.sub(" ", wanted)
    if re.search(r"\d", rest):
        return False
    read, wanted_read = (tongue.read(one, standing).numbers for one in (rest, wanted_rest))
    return Counter(map(_meaning, read)) == Counter(map(_meaning, wanted_read))


def _meaning(number: Number) -> tuple[object, ...]:
    return number.form, number.minor, number.permille


def _same_claims(free: str, wanted: str, tongue: Tongue) -> bool:
    claimed, meant = tongue.claims(free), tongue.claims(wanted)
    new, left_out = claimed - meant, {one for one in meant - claimed if not one.startswith(OTHER)}
    return not new and not left_out
