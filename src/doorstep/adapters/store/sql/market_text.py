"""Markets, threads and events as text and back; what is read once is the same object when it is read again."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from doorstep.dialogue import bargaining, slots
from doorstep.dialogue.transcript import Types, decode, encode, types_of
from doorstep.ports.market_store import Happened
from doorstep.skills.haggling import events, listing, market, terms

TYPES: Final[Types] = types_of(bargaining, slots, events, listing, market, terms)
"""Everything a market and its events are made of."""

_KEPT: Final = 2048
"""Of how many markets and threads the text and what it says stay in memory, those that were read last.

A thread's text grows with its quotes and offers, and that of a market with what was sold.
"""


def text_of(value: object) -> str:
    """Write a market, a thread or anything they are made of."""
    return json.dumps(encode(value))


@lru_cache(_KEPT)
def read(text: str) -> Any:
    """Read what `text_of` wrote."""
    return decode(json.loads(text), TYPES)


def text_of_happened(happened: Happened) -> str:
    """Write an event with what was told because of it, but not its number."""
    content = {
        "at": encode(happened.at),
        "event": encode(happened.event),
        "words": happened.words,
        "lines": happened.lines,
        "said": dict(happened.said),
    }
    return json.dumps(content, default=dict)


def read_happened(number: int, text: str) -> Happened:
    """Read what `text_of_happened` wrote."""
    content = json.loads(text)
    at, event = (decode(content[name], TYPES) for name in ("at", "event"))
    said = {buyer: tuple(sentences) for buyer, sentences in content["said"].items()}
    return Happened(number, at, event, content["words"], tuple(content["lines"]), said)


def text_of_sentences(sentences: Sequence[str]) -> str:
    """Write what a buyer was told."""
    return json.dumps(sentences)


def read_sentences(text: str) -> Sequence[str]:
    """Read what `text_of_sentences` wrote."""
    sentences: Sequence[str] = json.loads(text)
    return sentences
