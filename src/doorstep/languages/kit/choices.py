"""Which of several offers a customer picks: by its place in the list, or by a time that only one of them has."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from doorstep.dialogue.slots import Window


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """How a language picks one of several.

    Args:
        by_order: A place in the list, the word for it in one of the groups.
        order: The places these words name, from 1.
        by_count: A number that names an offer, in its first group.
        count: The places these numbers name.
        extreme: The latest, the other one, in one of the groups.
        by_time: One of them by its time, which the times tell.
        refusing: Words right before that turn it down.
        asking: Words anywhere before an extreme that ask for one.
        last: Extremes that stand for the last of the list.
        middle: Extremes that stand for the middle one.
        latest: Extremes that stand for the one that begins last; all others begin first.
        comparing: Extremes that turn away from a single offer.
        unlisted: The places extremes name where the offers are not known.
    """

    by_order: re.Pattern[str]
    order: Mapping[str, int]
    by_count: re.Pattern[str]
    count: Mapping[str, int]
    extreme: re.Pattern[str]
    by_time: re.Pattern[str]
    refusing: re.Pattern[str]
    asking: re.Pattern[str]
    last: AbstractSet[str]
    middle: AbstractSet[str]
    latest: AbstractSet[str]
    comparing: AbstractSet[str]
    unlisted: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pick:
    """That an offer was picked: `choice` from 1, None where the list must be known; `said`: by which words."""

    choice: int | None
    said: str = ""


def picked(words: str, offered: tuple[Window, ...], said: ChoiceWords) -> Pick | None:
    """The offer meant by its place in the list; None where no place is named."""
    match = said.by_order.search(words)
    if match and said.refusing.search(words[: match.start()]):
        return None
    if match:
        return _within(said.order[_word(match)], offered, match.group())
    match = said.by_count.search(words)
    if match:
        return _within(said.count[_word(match)], offered, match.group())
    if said.by_time.search(words):
        return Pick(None)
    match = said.extreme.search(words)
    if match is None or said.asking.search(words[: match.start()]):
        return None
    word = _word(match)
    if len(offered) == 1 and word in said.comparing:
        return None
    return Pick(_extreme(word, offered, said))


def _word(match: re.Match[str]) -> str:
    """What stands in the one group that took part."""
    return next(group for group in match.groups() if group)


def _within(place: int, offered: tuple[Window, ...], words: str) -> Pick | None:
    return Pick(place, words) if not offered or place <= len(offered) else None


def _extreme(word: str, offered: tuple[Window, ...], said: ChoiceWords) -> int | None:
    if not offered:
        return said.unlisted.get(word)
    order = sorted(range(len(offered)), key=lambda index: offered[index].start)
    if word in said.last:
        return len(offered)
    if word in said.middle:
        return (len(offered) + 1) // 2
    return order[-1 if word in said.latest else 0] + 1
