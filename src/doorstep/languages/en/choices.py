"""Which of several offers a customer picks: by its place in the list, or by a time that only one of them has."""

import re
from dataclasses import dataclass

from doorstep.dialogue.slots import Window

_ORDER = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "former": 1,
    "latter": 2,
}
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4, "a": 1, "b": 2, "c": 3}
_BY_ORDER = re.compile(
    r"\b(?:the|that|your|with|take|number|ur|go for|prefer|choose|pick) ?(?:very )?(first|1st|second|2nd|third|"
    r"3rd|fourth|4th|former|latter)(?: (?:one|option|slot|time|window|choice|appointment|date|suggestion|offer|"
    r"of (?:the|those|them|these)(?: \w+)?))?(?= [.,?!]|$| please| is| works| sounds| would| then| suits| "
    r"thanks| for| and| will)"
    r"|^(?:ok |yes |i think |maybe |then |um )*(first|second|third|latter|former)(?: (?:one|option|slot|time|"
    r"choice))?(?: (?:please|then|is fine|works|thanks))*$"
)
_BY_COUNT = re.compile(
    r"\b(?:option|number|choice|slot|variant) (one|two|three|four|[1-4]|a|b|c)\b(?! [a-z]+ (?:street|road|avenue|lane))"
)
_EXTREME = re.compile(
    r"\b(?:the )?(?:(last|final|latest|later|earliest|earlier|sooner|soonest|other|middle|next) (?:one|option|"
    r"slot|of (?:the|those|them|these)(?: \w+)?|time(?= please| is| works|$| [.,])|window|offer)|(latest|"
    r"earliest|soonest|sooner)(?= please|$| [.,]))"
)
_BY_TIME = re.compile(
    r"\b(?:the|that) (?:(?:morning|afternoon|evening|\w+day) (?:one|slot|window|appointment)\b|(?:one|slot|"
    r"window) (?:in|at|on|from|between|after|before|tomorrow|today|this)\b)"
)
_REFUSING = re.compile(
    r"\b(?:not|never|except|but|than|instead of|neither|rather not|anything but)(?: (?:for|on|at|in|want|like|"
    r"take|really|that|so))*(?: (?:the|that|your))? ?$"
)
_ASKING = re.compile(r"\b(?:anything|something|any|another|is there|have you|do you|can you|not|no)\b")
_COMPARATIVES = frozenset({"later", "earlier", "sooner", "other", "next"})
"""Words that pick one of several, and turn away from a single one."""


@dataclass(frozen=True, slots=True)
class Pick:
    """That one of the offers was picked; `choice` counts from 1, None where the list would have to be known."""

    choice: int | None


def picked(words: str, offered: tuple[Window, ...]) -> Pick | None:
    """The offer meant by its place in the list; None where no place is named."""
    match = _BY_ORDER.search(words)
    if match and _REFUSING.search(words[: match.start()]):
        return None
    if match:
        return _within(_ORDER[match.group(1) or match.group(2)], offered)
    match = _BY_COUNT.search(words)
    if match:
        return _within(_COUNT[match.group(1)], offered)
    if _BY_TIME.search(words):
        return Pick(None)
    match = _EXTREME.search(words)
    if match is None or _ASKING.search(words[: match.start()]):
        return None
    word = match.group(1) or match.group(2)
    if len(offered) == 1 and word in _COMPARATIVES:
        return None
    return Pick(_extreme(word, offered))


def _within(place: int, offered: tuple[Window, ...]) -> Pick | None:
    return Pick(place) if not offered or place <= len(offered) else None


def _extreme(word: str, offered: tuple[Window, ...]) -> int | None:
    if not offered:
        return {"earlier": 1, "earliest": 1, "sooner": 1, "soonest": 1, "later": 2, "other": 2}.get(word)
    order = sorted(range(len(offered)), key=lambda index: offered[index].start)
    if word in ("last", "final", "other", "next"):
        return len(offered)
    if word == "middle":
        return (len(offered) + 1) // 2
    return order[-1 if word in ("latest", "later") else 0] + 1
