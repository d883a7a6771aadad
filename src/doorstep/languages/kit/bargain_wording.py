"""Acts of the seller's side into sentences: one each, none that stood there before, short, a price once."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias, TypeVar

from doorstep.dialogue.bargaining import Saying, SellerAct, saying
from doorstep.dialogue.slots import Money
from doorstep.languages.bargaining import Manner, Tone
from doorstep.languages.kit.say_values import local
from doorstep.languages.kit.variety import Leads, Variety, normal

MOST_WORDS: Final = 60
"""So many words a turn has at most."""

_LONGEST_VALUE: Final = 28
_SHORTEST_VALUE: Final = 6
# In a turn that is too long the acts that are not here go first, the last of them before the others.
_KEPT: Final = (
    SellerAct.DEAL,
    SellerAct.HOLD,
    SellerAct.ACCEPT,
    SellerAct.COUNTER,
    SellerAct.STAND,
    SellerAct.BEST,
    SellerAct.CLARIFY,
    SellerAct.DISCLOSE,
    SellerAct.ROBOT,
    SellerAct.SOLD,
    SellerAct.RESERVED,
    SellerAct.SHIPPING,
    SellerAct.ASK_HANDOVER,
    SellerAct.ASK_TIME,
    SellerAct.OTHERS,
    SellerAct.FACT,
    SellerAct.ASKED_SELLER,
)

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a language speaks for a seller.

    Args:
        phrases: The wordings of every act.
        leads: What makes a new sentence of one that was written already.
        money: How an amount is written, in a region.
        moment: How a point in time is written that answers "when?", seen from now, in a region.
        until: The same behind "until".
    """

    phrases: "Mapping[SellerAct, Phrases]"
    leads: Leads
    money: Callable[[Money, str], str]
    moment: Callable[[datetime, datetime, str], str]
    until: Callable[[datetime, datetime, str], str]


@dataclass(frozen=True, slots=True)
class Speech:
    """What the wording of one act depends on beside its values.

    Args:
        manner: What the whole turn depends on.
        voice: How the language speaks.
        room: How many words a stored value may have here.
    """

    manner: Manner
    voice: Voice
    room: int = _LONGEST_VALUE

    def toned(self, friendly: tuple[str, ...], brief: tuple[str, ...]) -> tuple[str, ...]:
        """The wordings of the seller's tone."""
        return brief if self.manner.tone is Tone.BRIEF else friendly

    def money(self, money: Money) -> str:
        """Write an amount."""
        return self.voice.money(money, self.manner.region)

    def moment(self, moment: datetime) -> str:
        """Write a point in time."""
        return self.voice.moment(local(moment, self.manner.now), self.manner.now, self.manner.region)

    def until(self, moment: datetime) -> str:
        """Write a point in time behind "until"."""
        return self.voice.until(local(moment, self.manner.now), self.manner.now, self.manner.region)


Phrases: TypeAlias = Callable[[Saying, Speech], tuple[str, ...]]
"""The wordings of one act, best first, each one sentence with a small first letter and its closing mark."""


def fixed(friendly: tuple[str, ...], brief: tuple[str, ...]) -> Phrases:
    """The wordings of an act that carries nothing."""
    return lambda _, speech: speech.toned(friendly, brief)


def value(spoken: Saying, name: str, kind: type[Value]) -> Value | None:
    """Read a value of an act, None where it is absent or of another type."""
    found = spoken.get(name)
    return found if isinstance(found, kind) else None


def quotation(words: str, marks: str, speech: Speech) -> str:
    """Quote a stored value word by word at the end of a sentence, which it closes; empty where there is none.

    Args:
        words: The value.
        marks: The opening and the closing quotation mark; inside, plain ones stand for them.
        speech: How many words there is room for.
    """
    inner = clipped(" ".join(words.split()).translate(dict.fromkeys(map(ord, "„“”"), "'")), speech.room)
    close = "" if inner.endswith((".", "!", "?", "…")) else "."
    return f"{marks[0]}{inner}{marks[1]}{close}" if inner else ""


def clipped(words: str, most: int) -> str:
    """Keep the first words of a stored value; an ellipsis tells that there are more."""
    parts = words.split()
    return words if len(parts) <= most else f"{' '.join(parts[:most])} …"


def figure(money: Money, thousands: str, point: str) -> str:
    """Write the bare figure of an amount: 1,250 or 12.50; hundredths only where there are any."""
    whole, hundredths = divmod(abs(money.minor), 100)
    sign = "-" if money.minor < 0 else ""
    return f"{sign}{whole:,}".replace(",", thousands) + (f"{point}{hundredths:02d}" if hundredths else "")


def put_into_words(sayings: Sequence[Saying], manner: Manner, voice: Voice) -> tuple[str, ...]:
    """Put acts into sentences, in their order; in a turn that gets too long, courtesies and asides are left out."""
    kept = _each_price_once(sayings)
    while True:
        sentences = _worded(kept, manner, voice)
        if len(kept) < 2 or sum(len(one.split()) for one in sentences) <= MOST_WORDS:
            return sentences
        if manner.tone is Tone.FRIENDLY:
            manner = replace(manner, tone=Tone.BRIEF)
        else:
            kept = _without_least(kept)


def _worded(sayings: Sequence[Saying], manner: Manner, voice: Voice) -> tuple[str, ...]:
    facts = sum(one.act is SellerAct.FACT for one in sayings)
    speech = Speech(manner, voice, max(_SHORTEST_VALUE, _LONGEST_VALUE // max(1, facts)))
    variety = Variety(manner.said, voice.leads)
    shapes = Counter(_shape(part) for one in manner.said for part in re.split(r"(?<=[.?!])\s+", one))
    worded = (sorted(voice.phrases[one.act](one, speech), key=lambda body: shapes[_shape(body)]) for one in sayings)
    return tuple(variety.choose(bodies) for bodies in worded)


def _shape(sentence: str) -> str:
    """A sentence without its figures: one that differs from another only in its price is no other wording."""
    return normal(re.sub(r"\d[\d.,']*", " ", sentence))


def _without_least(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    places = {act: place for place, act in enumerate(_KEPT)}
    least = max(range(len(sayings)), key=lambda place: (places.get(sayings[place].act, len(_KEPT)), place))
    return tuple(one for place, one in enumerate(sayings) if place != least)


def _each_price_once(sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """Leave a price to the weightiest of the acts that carry it, and what is said twice to the first."""
    kept: list[Saying] = []
    for place, one in enumerate(sayings):
        others = [other for beside, other in enumerate(sayings) if (_weight(other), beside) < (_weight(one), place)]
        prices = {(name, amount) for other in others for name, amount in _prices(other)}
        doubled = {name for name, amount in _prices(one) if (name, amount) in prices}
        if one.act is SellerAct.SHIPPING and doubled:
            continue
        left = _without(one, doubled)
        if left not in kept:
            kept.append(left)
    return tuple(kept)


def _without(one: Saying, doubled: AbstractSet[str]) -> Saying:
    """Take prices out of an act; that it can be sent at all is still asked."""
    values = {name: one[name] for name in one.values if name not in doubled}
    if one.act is SellerAct.ASK_HANDOVER and doubled:
        values["shipping"] = True
    return saying(one.act, **values)


def _weight(one: Saying) -> int:
    return _KEPT.index(one.act) if one.act in _KEPT else len(_KEPT)


def _prices(one: Saying) -> list[tuple[str, Money]]:
    shipping = one.act is SellerAct.SHIPPING
    return [
        ("shipping" if shipping else name, amount) for name, amount in one.values.items() if isinstance(amount, Money)
    ]
