"""Buyers' messages labelled by hand: reads the tables beside this file, and compares a reading with its labels."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from doorstep.dialogue.bargaining import (
    BuyerAct,
    BuyerExpects,
    BuyerTurn,
    Handover,
    Number,
    Payer,
    PriceForm,
    Role,
    Standing,
)

FOLDER = Path(__file__).parent
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
ROLES = {"ref": Role.REFERENCE, "claim": Role.CLAIMED, "qty": Role.QUANTITY, "ship": Role.SHIPPING, "decoy": Role.DECOY}
CURRENCIES = ("eur", "chf", "usd", "gbp")
SOFT = frozenset({BuyerAct.GREET, BuyerAct.THANK, BuyerAct.GOODBYE, BuyerAct.SMALL_TALK})
"""Courtesies: read, but without weight in what is decided."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message and what a person reads in it."""

    text: str
    standing: Standing
    acts: frozenset[BuyerAct]
    numbers: tuple[Number, ...]
    rest: frozenset[str]
    line: str


@dataclass(slots=True)
class Count:
    """Hits, false ones and missed ones of what is compared."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, read: Counter[object], gold: Counter[object]) -> None:
        """Compare two bags of anything."""
        self.right += (read & gold).total()
        self.wrong += (read - gold).total()
        self.missed += (gold - read).total()

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


@dataclass(slots=True)
class Score:
    """How a language reads labelled messages: prices, acts, wishes, and the messages it reads otherwise."""

    prices: Count = field(default_factory=Count)
    decoys: Count = field(default_factory=Count)
    acts: Count = field(default_factory=Count)
    wishes: Count = field(default_factory=Count)
    false_acceptances: list[str] = field(default_factory=list)
    missed_acceptances: list[str] = field(default_factory=list)
    differing: list[tuple[Labelled, BuyerTurn]] = field(default_factory=list)


def labelled(name: str) -> Iterator[Labelled]:
    """The messages of a table."""
    standing = _standing("ask 400")
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            standing = _standing(line[1:])
        elif line.strip() and not line.startswith("#"):
            text, acts, numbers, rest = ([one.strip() for one in line.split(" |")] + ["", "", ""])[:4]
            yield Labelled(
                text,
                standing,
                frozenset(BuyerAct(act) for act in acts.split()),
                tuple(_number(one) for one in numbers.split(", ") if one),
                frozenset(rest.split()),
                line,
            )


def wishes(turn: BuyerTurn) -> frozenset[str]:
    """What a turn says beside acts and numbers, in the words of the tables."""
    found = {turn.handover.value} if turn.handover else set()
    found |= {turn.shipping_paid_by.value} if turn.shipping_paid_by else set()
    found |= {"times"} if turn.times else set()
    found |= {"extras"} if turn.extras else set()
    found |= {"hedged"} if turn.hedged else set()
    found |= {f"pieces={turn.pieces}"} if turn.pieces else set()
    return frozenset(found | ({f"topics={','.join(turn.topics)}"} if turn.topics else set()))


def score(messages: Iterable[tuple[Labelled, BuyerTurn]]) -> Score:
    """Compare readings with their labels."""
    total = Score()
    for gold, turn in messages:
        read = Counter[object](_key(one) for one in turn.numbers if one.role is not Role.DECOY)
        meant = Counter[object](_key(one) for one in gold.numbers if one.role is not Role.DECOY)
        total.prices.add(read, meant)
        total.decoys.add(_decoys(turn.numbers), _decoys(gold.numbers))
        acts, labels = frozenset(turn.acts) - SOFT, gold.acts - SOFT
        total.acts.add(Counter[object](acts), Counter[object](labels))
        total.wishes.add(Counter[object](wishes(turn)), Counter[object](gold.rest))
        if turn.has(BuyerAct.ACCEPT) and BuyerAct.ACCEPT not in gold.acts:
            total.false_acceptances.append(gold.text)
        if BuyerAct.ACCEPT in gold.acts and not turn.has(BuyerAct.ACCEPT):
            total.missed_acceptances.append(gold.text)
        if read != meant or acts != labels or wishes(turn) != gold.rest or _flags(turn.numbers) != _flags(gold.numbers):
            total.differing.append((gold, turn))
    return total


def shown(number: Number) -> str:
    """A number in the words of the tables."""
    name = next((name for name, role in ROLES.items() if role is number.role), "")
    worth = number.permille if number.permille is not None else (number.minor or 0) / 100
    form = "" if number.form is PriceForm.AMOUNT else number.form.value
    flags = [number.currency or "", "each" if number.each else "", "of_ask" if number.of_ask else ""]
    flags += {True: ["in"], False: ["out"], None: []}[number.shipped]
    flags += [f"for {number.pieces}"] if number.pieces else []
    return " ".join(filter(None, (name, form, f"{worth:g}", *flags)))


def _key(number: Number) -> tuple[object, ...]:
    return number.role, number.form, number.minor, number.permille, number.currency


def _decoys(numbers: Iterable[Number]) -> Counter[object]:
    return Counter(one.minor for one in numbers if one.role is Role.DECOY)


def _flags(numbers: Iterable[Number]) -> list[tuple[object, ...]]:
    return [(one.each, one.of_ask, one.shipped, one.pieces) for one in numbers if one.role is Role.OFFER]


def _standing(written: str) -> Standing:
    words = written.split()
    amounts = {name: int(words[words.index(name) + 1]) * 100 for name in ("ask", "quote", "offer") if name in words}
    return Standing(
        now=NOW,
        currency="CHF" if "chf" in words else "EUR",
        ask=amounts["ask"],
        quote=amounts.get("quote"),
        offer=amounts.get("offer"),
        pieces=int(words[words.index("pieces") + 1]) if "pieces" in words else 1,
        expects=next((one for one in BuyerExpects if one.value in words), BuyerExpects.NOTHING),
        region="CH" if "ch" in words else "AT" if "at" in words else "DE",
    )


def _number(written: str) -> Number:
    words = written.split()
    role = ROLES.get(words[0], Role.OFFER)
    words = words[1:] if words[0] in ROLES else words
    form = PriceForm(words[0]) if words[0] in list(PriceForm) else PriceForm.AMOUNT
    figure = next((word for word in words if word[0].isdigit()), None)
    minor = int(Decimal(figure) * 100) if figure and form is not PriceForm.SHARE else None
    return Number(
        role,
        form,
        minor,
        int(figure) if figure and form is PriceForm.SHARE else None,
        next((word.upper() for word in words if word in CURRENCIES), None),
        each="each" in words,
        of_ask="of_ask" in words,
        shipped=True if "in" in words else False if "out" in words else None,
        pieces=int(words[words.index("for") + 1]) if "for" in words else None,
    )


__all__ = ["Count", "Handover", "Labelled", "Payer", "Score", "labelled", "score", "shown", "wishes"]
