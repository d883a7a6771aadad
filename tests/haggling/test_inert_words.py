"""What says nothing changes nothing: capitals, smileys, greetings and blanks around a message."""

import json
from collections.abc import Callable
from typing import Final

import pytest

from tests.haggling.player import Line
from tests.haggling.shop import Shop
from tests.haggling.talks import Talk, talks

TALKS = talks()
FIRST: Final = [talk for talk in TALKS if isinstance(talk.beats[0].line, dict) and "say" in talk.beats[0].line][::3]
"""Every third will do."""

GREETING: Final = {"en": "Hi! ", "de": "Hallo! ", "mixed": "Hi! "}

AROUND: Final[dict[str, Callable[[str, Talk], str]]] = {
    "blanks": lambda text, talk: f"  {text} \n",
    "a smiley": lambda text, talk: f"{text} :)",
    "an emoji": lambda text, talk: f"{text} 🙏",
    "a greeting": lambda text, talk: GREETING[talk.language] + text,
    "no capitals": lambda text, talk: text.lower(),
    "a line break": lambda text, talk: f"{GREETING[talk.language].strip()}\n\n{text}",
    "no-break spaces": lambda text, talk: text.replace(" ", "\u00a0"),
}
ENOUGH: Final = 0.99


def answered(talk: Talk, text: str) -> list[Line]:
    """The lines that answer a first message."""
    first = talk.beats[0].line
    assert isinstance(first, dict)
    return Shop(talk.listing).tell(json.dumps({**first, "say": text}, ensure_ascii=False))


def outcome(lines: list[Line]) -> tuple[object, ...]:
    """What was understood and agreed: the price offered, and every line but turns."""
    turn = lines[-1]
    return turn["offer"], [(line["type"], line["amount"]) for line in lines[:-1]]


@pytest.mark.parametrize("around", AROUND)
def test_what_says_nothing_closes_nothing_and_changes_hardly_any_price(around: str) -> None:
    changed = []
    for talk in FIRST:
        first = talk.beats[0].line
        assert isinstance(first, dict)
        plain, other = answered(talk, first["say"]), answered(talk, AROUND[around](first["say"], talk))
        assert len(other) <= len(plain), f"{around} closes: {first['say']}"
        if outcome(plain) != outcome(other):
            changed.append(f"{talk}: {first['say']}: {outcome(plain)} {outcome(other)}")
    assert len(changed) <= (1 - ENOUGH) * len(FIRST), "\n".join(changed)
