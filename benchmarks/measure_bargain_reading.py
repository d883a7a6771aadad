"""How well a language reads hand-labelled buyers' messages: F1 per role and act, false acceptances, time a message.

    python -m benchmarks.measure_bargain_reading en [--show] [--corpus craigslist.dev.jsonl]

The labels are those of `tests/languages/<code>/bargaining/*.txt`. With a file of human dialogues it also prints how
often the agreed price is among the prices read in the buyer's messages, beside a naive expression for numbers.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Number, PriceForm, Role, Standing
from doorstep.languages.bargaining import Tongue

SOFT = frozenset(
    {BuyerAct.GREET, BuyerAct.THANK, BuyerAct.GOODBYE, BuyerAct.SMALL_TALK, BuyerAct.AFFIRM, BuyerAct.DENY}
)
"""Courtesies and bare answers, which no label names."""


class Gold(Protocol):
    """A labelled message."""

    @property
    def text(self) -> str: ...
    @property
    def standing(self) -> Standing: ...
    @property
    def acts(self) -> frozenset[BuyerAct]: ...
    @property
    def numbers(self) -> tuple[Number, ...]: ...
    @property
    def line(self) -> str: ...


@dataclass(slots=True)
class Count:
    """What was read rightly, wrongly, and not."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, read: Counter[Any], gold: Counter[Any]) -> None:
        """Compare two bags."""
        self.right += (read & gold).total()
        self.wrong += (read - gold).total()
        self.missed += (gold - read).total()

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


@dataclass(slots=True)
class Score:
    """Counts over a set of messages."""

    messages: int = 0
    numbers: Count = field(default_factory=Count)
    roles: dict[Role, Count] = field(default_factory=lambda: {role: Count() for role in Role})
    acts: Count = field(default_factory=Count)
    false_acceptances: list[str] = field(default_factory=list)
    missed_acceptances: list[str] = field(default_factory=list)
    differing: list[tuple[Gold, BuyerTurn]] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)


def key(number: Number) -> tuple[object, ...]:
    """Role, amount and unit of a number."""
    return number.role, number.form, number.minor, number.permille, number.currency, number.each


def score(messages: Iterable[Gold], read: Callable[[str, Standing], BuyerTurn]) -> Score:
    """Read messages and compare with their labels."""
    total = Score()
    for gold in messages:
        start = time.process_time()
        turn = read(gold.text, gold.standing)
        total.milliseconds.append((time.process_time() - start) * 1000)
        total.messages += 1
        found, meant = Counter(map(key, turn.numbers)), Counter(map(key, gold.numbers))
        total.numbers.add(found, meant)
        for role, count in total.roles.items():
            count.add(
                Counter(key(one) for one in turn.numbers if one.role is role),
                Counter(key(one) for one in gold.numbers if one.role is role),
            )
        acts = frozenset(turn.acts) - SOFT
        total.acts.add(Counter(acts), Counter(gold.acts - SOFT))
        if BuyerAct.ACCEPT in acts - gold.acts:
            total.false_acceptances.append(gold.text)
        if BuyerAct.ACCEPT in gold.acts - acts:
            total.missed_acceptances.append(gold.text)
        if acts != gold.acts - SOFT or found != meant:
            total.differing.append((gold, turn))
    return total


def deal_price_recall(path: Path, read: Callable[[str, Standing], BuyerTurn]) -> dict[str, float]:
    """How often the agreed price is among the prices a text names, and is the last of them (weak label)."""
    counts: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        talk = json.loads(line)
        price = (talk["outcome"].get("offer") or {}).get("price")
        if not talk["outcome"].get("reward") or not price:
            continue
        named, naive = _named(talk, read)
        if not naive and not named:
            continue
        counts["talks"] += 1
        for name, prices in (("read", named), ("naive", naive)):
            counts[f"{name}: among"] += any(abs(one - price) < 0.5 for one in prices)
            counts[f"{name}: last"] += bool(prices) and abs(prices[-1] - price) < 0.5
    return {name: count / counts["talks"] for name, count in counts.items() if name != "talks"} | {
        "talks": counts["talks"]
    }


def _named(talk: dict[str, Any], read: Callable[[str, Standing], BuyerTurn]) -> tuple[list[float], list[float]]:
    """The prices of a talk as they are read, and by a naive expression."""
    ask = float(talk["list_price"])
    named: list[float] = []
    naive: list[float] = []
    last: int | None = None
    for event in talk["events"]:
        if event["act"] != "message" or not event["data"]:
            continue
        standing = Standing(
            now=datetime(2026, 11, 23, 10, tzinfo=UTC),
            currency="USD",
            ask=round(ask * 100),
            quote=last,
            expects=BuyerExpects.PRICE if last else BuyerExpects.NOTHING,
        )
        turn = read(event["data"], standing)
        for one in _prices(turn, event["role"], ask):
            named.append(one / 100)
            last = one
        found = (float(one.replace(",", "")) for one in re.findall(r"\d[\d,]*(?:\.\d+)?", event["data"]))
        naive += [one for one in found if 0.25 * ask <= one <= 1.3 * ask]
    return named, naive


def _prices(turn: BuyerTurn, speaker: str, ask: float) -> list[int]:
    """The prices a message names: what is offered; in a seller's words also what they ask, which is no offer to us."""
    offered = [one.minor for one in turn.offers if one.minor is not None and one.form is PriceForm.AMOUNT]
    if offered or speaker != "seller":
        return offered
    asked = (one.minor for one in turn.numbers if one.role in {Role.REFERENCE, Role.CLAIMED} and one.minor)
    return [one for one in asked if 25 * ask <= one <= 130 * ask]


def _shown(gold: Gold, turn: BuyerTurn) -> str:
    acts = " ".join(one for one in turn.acts if one not in SOFT)
    numbers = ", ".join(
        " ".join(str(part) for part in (one.role.value, one.form.value, one.minor, one.permille, one.currency) if part)
        + (" each" if one.each else "")
        for one in turn.numbers
    )
    return f"{gold.line}\n      read: {acts} ; {numbers}"


def _report(name: str, total: Score, *, show: bool) -> None:
    print(f"{name}: {total.messages} messages")
    print(f"  F1 of (role, amount, unit) {total.numbers.f1:.3f}, of acts {total.acts.f1:.3f}")
    for role, count in total.roles.items():
        if count.right + count.wrong + count.missed:
            print(f"    {role:<10} F1 {count.f1:.3f} ({count.right} right, {count.wrong} wrong, {count.missed} missed)")
    print(f"  false acceptances {len(total.false_acceptances)}, missed {len(total.missed_acceptances)}")
    times = sorted(total.milliseconds)
    print(f"  CPU a message: median {times[len(times) // 2]:.2f} ms, 95th {times[int(len(times) * 0.95)]:.2f} ms")
    if show:
        for gold, turn in total.differing:
            print("   ", _shown(gold, turn))


def main() -> None:
    """Print the figures of a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", help="two-letter code")
    parser.add_argument("--show", action="store_true", help="print every message that is read otherwise")
    parser.add_argument("--corpus", type=Path, help="human dialogues (JSON Lines) for the recall of agreed prices")
    chosen = parser.parse_args()
    tongue: Tongue = import_module(f"doorstep.languages.{chosen.language}.bargaining").TONGUE
    tables = import_module(f"tests.languages.{chosen.language}.bargaining.labelled")
    for path in sorted(tables.FOLDER.glob("*.txt")):
        _report(path.name, score(tables.labelled(path.name), tongue.read), show=chosen.show)
    if chosen.corpus:
        for name, value in deal_price_recall(chosen.corpus, tongue.read).items():
            print(f"  agreed price, {name}: {value:.3f}")


if __name__ == "__main__":
    main()
