"""What holds for the wording of a seller in every language: honest, short, never twice, every price exactly once."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import TypeAlias

from hypothesis import strategies as st

from doorstep.dialogue.bargaining import TOPICS, Handover, Payer, Saying, SellerAct, SellerValue, saying
from doorstep.dialogue.slots import Money
from doorstep.languages.bargaining import Manner, Tone
from doorstep.languages.kit.bargain_wording import MOST_WORDS, Speech, Voice
from doorstep.languages.kit.variety import normal

A = SellerAct
Options: TypeAlias = dict[str, Sequence[SellerValue]]
ASKING = (A.CLARIFY, A.ASK_HANDOVER, A.ASK_TIME, A.ASK_OFFER)
ODD_WORDS = st.one_of(
    st.sampled_from(["", " ", "?!", "St. James", "a\nb", "“$5”", "„5 €“", "x" * 3000, "\x00", "包裹", "one two " * 80]),
    st.text(max_size=40),
)
ODD_VALUES = st.one_of(
    ODD_WORDS,
    st.integers(-5, 10**12),
    st.booleans(),
    st.builds(Money, st.integers(-(10**9), 10**12), st.sampled_from(["USD", "EUR", "CHF", "XXX", ""])),
    st.integers(-1000, 1000).map(lambda days: datetime(2026, 11, 23, 9, tzinfo=UTC) + timedelta(days=days)),
    st.lists(ODD_WORDS, max_size=4).map(tuple),
)
NAMES = (
    *("title", "seller", "amount", "amounts", "pieces", "handover", "shipping", "paid_by", "pickup", "pickup_at"),
    *("extras", "until", "at", "topic", "value", "waiting", "seller_confirms", "currency"),
)
ODD = st.builds(
    lambda kind, values: saying(kind, **values),
    st.sampled_from(SellerAct),
    st.dictionaries(st.sampled_from(NAMES), ODD_VALUES, max_size=6),
)


@dataclass(frozen=True)
class Mouth:
    """A language that writes for a seller.

    Args:
        voice: How it speaks.
        word: Its wording.
        now: When it is written.
        region: Where the seller is.
        currency: Of the listing.
        money: The amounts that stand in a text, found by their signs.
        never: What must never be written.
    """

    voice: Voice
    word: Callable[[Sequence[Saying], Manner], tuple[str, ...]]
    now: datetime
    region: str
    currency: str
    money: Callable[[str], list[int]]
    never: re.Pattern[str]

    def manner(self, tone: Tone = Tone.FRIENDLY, said: frozenset[str] = frozenset()) -> Manner:
        """What the wording depends on."""
        return Manner(self.now, said, tone, self.region)

    def text(self, *sayings: Saying, tone: Tone = Tone.FRIENDLY) -> str:
        """Word acts in a chat that has just begun."""
        return " ".join(self.word(sayings, self.manner(tone)))

    def amount(self, minor: int) -> Money:
        """An amount of the listing's currency."""
        return Money(minor, self.currency)

    def sayings(self) -> list[Saying]:
        """Every act with every combination of the values it can carry."""
        return [
            saying(act, **dict(zip(options, values, strict=True)))
            for act, options in self._options().items()
            for values in product(*options.values())
        ]

    def bodies(self) -> Iterator[tuple[Saying, str]]:
        """Every wording of every act, in both tones."""
        for one, tone in product(self.sayings(), Tone):
            for body in self.voice.phrases[one.act](one, Speech(self.manner(tone), self.voice)):
                yield one, body

    def _options(self) -> Mapping[SellerAct, Options]:
        amounts: Sequence[SellerValue] = (self.amount(36000), self.amount(125050))
        shipping = (None, self.amount(2500), self.amount(499), self.amount(0))
        soon, later = self.now + timedelta(hours=5), self.now + timedelta(days=9)
        terms: Options = {
            "pieces": (None, 1, 3),
            "handover": (None, Handover.PICKUP, Handover.SHIPPING),
            "shipping": shipping[:2],
            "paid_by": (None, *Payer),
            "pickup_at": (None, soon, later),
            "extras": (None, ("lock", "two lights")),
        }
        with_terms: Options = {"amount": amounts, **terms}
        mentioned: Options = {"amount": (None, *amounts)}
        empty: dict[SellerAct, Options] = {act: {} for act in SellerAct}
        carried: dict[SellerAct, Options] = {
            A.GREET: {"title": (None, "Trek FX 2 bicycle, size M", "Lamp")},
            A.DISCLOSE: {"seller": (None, "Maria")},
            A.COUNTER: with_terms,
            A.STAND: with_terms,
            A.BEST: with_terms,
            A.ACCEPT: with_terms,
            A.HOLD: with_terms | {"until": (soon, later), "seller_confirms": (None, True)},
            A.DEAL: with_terms,
            A.RESERVED: {"until": (None, soon, later), "waiting": (None, True)},
            A.EXPIRED: mentioned,
            A.AVAILABLE: mentioned | {"pieces": (None, 1, 4), "again": (None, True)},
            A.FACT: {"topic": (None, *TOPICS, "Besonderes"), "value": ("good", "new price was $599, bought 2021.")},
            A.ASKED_SELLER: {"topic": (None, *TOPICS)},
            A.CLARIFY: {"amounts": (None, (self.amount(25000),), (self.amount(25000), self.amount(2500)))},
            A.ASK_HANDOVER: {"pickup": (None, True), "shipping": (None, True, *shipping), "paid_by": (None, *Payer)},
            A.TIME_NOTED: {"at": (soon, later)},
            A.SHIPPING: {"amount": shipping, "paid_by": (None, *Payer)},
            A.PAYMENT: {"handover": (None, *Handover)},
            A.NO_CURRENCY: {"currency": ("USD", "EUR", "CHF", "PLN")},
            A.NO_QUANTITY: {"pieces": (None, 0, 1, 3)},
            A.NOT_SAID: mentioned,
        }
        return empty | carried


def outside_quotations(text: str) -> str:
    """A text without what it quotes from the listing."""
    return re.sub("[“„][^“”„]*[“”]", "…", text)


def carried(one: Saying) -> list[int]:
    """The amounts an act carries, in minor units; nothing is no amount, and shipping counts only where it is sent."""
    sent = one.get("handover") == Handover.SHIPPING or (one.get("handover") is None and "paid_by" in one.values)
    named = [value for name, value in one.values.items() if name != "shipping" or sent or one.act is A.ASK_HANDOVER]
    amounts = [value for value in named if isinstance(value, Money)]
    several = [value for many in named if isinstance(many, tuple) for value in many if isinstance(value, Money)]
    return [value.minor for value in (*amounts, *several) if value.minor]


def closed_once(sentence: str) -> bool:
    """Whether a text is one sentence that is closed by one mark; marks inside a quotation close none."""
    plain = re.sub("[“„][^“”„]*([.?!…])[“”]$", "x.", sentence)
    plain = outside_quotations(plain)
    marks = [found.end() for found in re.finditer(r"[.?!](?=\s|$)", plain)]
    return marks == [len(plain)] or sentence.endswith(("”", "“"))


def check_every_act_and_value(mouth: Mouth) -> None:
    """Every act has wordings for every combination of its values, each one sentence without a gap in it."""
    assert set(mouth.voice.phrases) == set(SellerAct) == {one.act for one in mouth.sayings()}
    for _, body in mouth.bodies():
        assert closed_once(body), body
        assert not re.search(r"\s\s|,,|None|[_{}<>]| [,.?;]", outside_quotations(body)), body
        assert len(body.split()) <= MOST_WORDS, body


def check_amounts_exactly_once(mouth: Mouth) -> None:
    """Every wording of an act names exactly the amounts that it carries, each as often as it carries it."""
    for one, body in mouth.bodies():
        assert Counter(mouth.money(outside_quotations(body))) == Counter(carried(one)), (one, body)


def check_never_written(mouth: Mouth) -> None:
    """No wording speaks of a limit, of other people's interest, or of what was not agreed."""
    for one, body in mouth.bodies():
        assert not mouth.never.search(outside_quotations(body)), (one.act, body)


def check_several_wordings(mouth: Mouth) -> None:
    """Every act has at least four wordings where it is friendly and three where it is brief, all of them different."""
    for one in mouth.sayings():
        for tone, fewest in ((Tone.FRIENDLY, 4), (Tone.BRIEF, 3)):
            bodies = mouth.voice.phrases[one.act](one, Speech(mouth.manner(tone), mouth.voice))
            assert len({normal(body) for body in bodies}) == len(bodies) >= fewest, (one, tone, bodies)


def check_questions(mouth: Mouth) -> None:
    """What asks is a question."""
    for one, body in mouth.bodies():
        if one.act in ASKING:
            assert body.endswith("?"), body


def check_same_again(mouth: Mouth, turns: Sequence[Sequence[Saying]]) -> None:
    """Hundreds of turns bring no sentence twice; each is short, and equal turns after equal turns are equal."""
    said: set[str] = set()
    heard: set[str] = set()
    for acts in turns:
        manner = replace(mouth.manner(), said=frozenset(said))
        sentences = mouth.word(acts, manner)
        assert sum(len(sentence.split()) for sentence in sentences) <= MOST_WORDS, sentences
        for sentence in sentences:
            assert normal(sentence) not in heard, sentence
            heard.add(normal(sentence))
        said.update(sentences)
    manner = replace(mouth.manner(), said=frozenset(said))
    assert mouth.word(turns[-1], manner) == mouth.word(tuple(turns[-1]), replace(manner, said=frozenset(sorted(said))))


def check_prices_in_other_words(mouth: Mouth) -> None:
    """One price after another is not named with the same words each time."""
    for tone in Tone:
        said: set[str] = set()
        shapes: set[str] = set()
        for minor in (40000, 38000, 37000):
            (sentence,) = mouth.word(
                (saying(A.COUNTER, amount=mouth.amount(minor)),), mouth.manner(tone, frozenset(said))
            )
            said.add(sentence)
            shapes.add(re.sub(r"\d+", "", sentence))
        assert len(shapes) == 3, said


def check_survives(mouth: Mouth, acts: Sequence[Saying], tone: Tone) -> None:
    """Whatever an act carries, it is worded, and in few words."""
    sentences = mouth.word(acts, mouth.manner(tone))
    assert bool(sentences) == bool(acts)
    assert sum(len(sentence.split()) for sentence in sentences) <= MOST_WORDS, sentences


def check_one_price_in_a_turn(mouth: Mouth) -> None:
    """A price that several acts of a turn carry is written once, by the weightiest of them."""
    price, until = mouth.amount(36000), mouth.now + timedelta(days=2)
    sent: dict[str, SellerValue] = {
        "handover": Handover.SHIPPING,
        "shipping": mouth.amount(2500),
        "paid_by": Payer.BUYER,
    }
    for acts, expected in (
        ((saying(A.ACCEPT, amount=price), saying(A.HOLD, amount=price, until=until), saying(A.ASK_TIME)), [36000]),
        ((saying(A.AVAILABLE, amount=price), saying(A.STAND, amount=price)), [36000]),
        ((saying(A.COUNTER, amount=price), saying(A.BEST, amount=price)), [36000]),
        ((saying(A.HOLD, amount=price, until=until), saying(A.DEAL, amount=price)), [36000]),
        ((saying(A.STAND, amount=price), saying(A.STAND, amount=price)), [36000]),
        ((saying(A.EXPIRED, amount=price), saying(A.AVAILABLE, amount=price)), [36000]),
        ((saying(A.EXPIRED, amount=price), saying(A.COUNTER, amount=mouth.amount(30000))), [36000, 30000]),
        ((saying(A.SHIPPING, amount=mouth.amount(2500)), saying(A.DEAL, amount=price, **sent)), [36000, 2500]),
        (
            (
                saying(A.SHIPPING, amount=mouth.amount(2500), paid_by=Payer.BUYER),
                saying(A.ASK_HANDOVER, pickup=True, shipping=mouth.amount(2500)),
            ),
            [2500],
        ),
        ((saying(A.DEAL, amount=mouth.amount(2500), **sent),), [2500, 2500]),
    ):
        for tone in Tone:
            text = mouth.text(*acts, tone=tone)
            assert sorted(mouth.money(text)) == sorted(expected), text


def check_ways_are_asked(mouth: Mouth, both: Sequence[str]) -> None:
    """Where the cost of sending is said already, sending is still among the ways that are asked about."""
    shipping = saying(A.SHIPPING, amount=mouth.amount(2500), paid_by=Payer.BUYER)
    asked = saying(A.ASK_HANDOVER, pickup=True, shipping=mouth.amount(2500))
    for tone in Tone:
        sentence = mouth.word((shipping, asked), mouth.manner(tone))[-1].lower()
        assert all(word in sentence for word in both), sentence


def check_too_long(mouth: Mouth) -> None:
    """In a turn that is too long, what binds and who writes stay, and courtesies go."""
    sent: dict[str, SellerValue] = {
        "handover": Handover.SHIPPING,
        "shipping": mouth.amount(2500),
        "paid_by": Payer.BUYER,
        "pieces": 2,
    }
    held = saying(A.HOLD, amount=mouth.amount(36000), until=mouth.now + timedelta(days=8), extras=("x",), **sent)
    facts = [saying(A.FACT, topic=topic, value="word " * 50) for topic in TOPICS[:3]]
    text = mouth.text(saying(A.GREET, title="Lamp"), saying(A.DISCLOSE), saying(A.THANK), *facts, held)
    assert len(text.split()) <= MOST_WORDS
    assert sorted(mouth.money(text)) == [2500, 36000]
    assert "rogram" in text
