"""The human buyers of CraigslistBargain once more, against our sellers.

A buyer's limit is the highest of their own offers and the price they agreed on; their patience the turns they had. A
seller's floor is 0.7 of the list price L, its utility (p - 0.7 L) / 0.3 L, at least 0 and 0 without a deal. An own
offer is a formal one, or the last number of a message between a quarter of L and L, found without the reading that is
measured. Formal acts without words, such as accepting the other seller's price, are no turns.

What they wrote answers another seller, so two things are ours. They take a quote that does not exceed their limit. In
the place of words by which they would take more than that ("okay!" to the other seller), they name their last offer
again, or in a stricter version say nothing; either costs a turn.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from zlib import crc32

from benchmarks.haggling.chat import Chat, chat
from benchmarks.haggling.thread import Thread
from doorstep.languages.bargaining import Tongue
from doorstep.skills.haggling.listing import Listing, Mandate
from doorstep.skills.haggling.strategy import Negotiator

FLOOR = 0.7
MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)
OPENED = datetime(2026, 11, 23, 9, tzinfo=UTC)
NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(k\b)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A human buyer.

    Args:
        id: Names it.
        title: Of the listing.
        price: The list price.
        turns: What they did, in order: the words and the offer in them.
        limit: The most they would pay, as far as it is known; 0 where they named no price.
        paid: What they agreed on with the human seller.
    """

    id: str
    title: str
    price: float
    turns: tuple[tuple[str, float | None], ...]
    limit: float
    paid: float | None


def dialogues(path: Path) -> tuple[Dialogue, ...]:
    """Read the corpus, which is no part of this repository."""
    return tuple(_dialogue(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def _dialogue(row: dict[str, object]) -> Dialogue:
    price, events, outcome = row["list_price"], row["events"], row["outcome"]
    assert isinstance(price, int | float)
    assert isinstance(events, list)
    done = (_turn(one, price) for one in events if one["role"] == "buyer")
    turns = tuple(one for one in done if one[0])
    final = outcome["offer"] if isinstance(outcome, dict) and outcome["reward"] == 1 else None
    paid = float(final["price"]) if final and final["price"] is not None else None
    limit = max([paid or 0.0, *(offer for _, offer in turns if offer is not None)])
    return Dialogue(str(row["id"]), str(row["title"]), price, turns, limit, paid)


def _turn(event: dict[str, object], price: float) -> tuple[str, float | None]:
    """The words of a turn and the offer in it; formal acts but an offer have no words."""
    what = event["data"]
    if event["act"] == "offer":
        offer = what["price"] if isinstance(what, dict) else None
        return ("", None) if offer is None else (f"My offer is ${offer:,.2f}.", offer)
    if event["act"] != "message" or not isinstance(what, str):
        return "", None
    found = [float(one[1].replace(",", "")) * (1000 if one[2] else 1) for one in NUMBER.finditer(what)]
    offers = [one for one in found if 0.25 * price <= one <= price]
    return what, offers[-1] if offers else None


@dataclass(slots=True)
class Score:
    """What a seller made of them.

    Args:
        utilities: One for each buyer.
        deals: How many ended in a deal at or above the floor.
        left_out: How many messages were left out, since they would have taken too much.
        unheard: How many acceptances of a quote were not understood.
        breaches: How many deals lie below the floor.
        seconds: Processor time of each message.
    """

    utilities: list[float] = field(default_factory=list)
    deals: int = 0
    left_out: int = 0
    unheard: int = 0
    breaches: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, case: Dialogue, price: float | None) -> None:
        """Count one; a price above the list price is worth no more than that."""
        room = (1 - FLOOR) * case.price
        least = case.price - room
        sold = price is not None and price > 0 and price >= least - 1e-6
        self.deals += sold
        self.utilities.append(min(1.0, max(0.0, (price - least) / room)) if price is not None and sold else 0.0)

    @property
    def rate(self) -> float:
        """The share of buyers with a deal."""
        return self.deals / len(self.utilities)

    @property
    def utility(self) -> float:
        """Its mean over all buyers."""
        return sum(self.utilities) / len(self.utilities)


def people(cases: Sequence[Dialogue]) -> Score:
    """What the human sellers got."""
    score = Score()
    for case in cases:
        score.add(case, case.paid)
    return score


def oracle(cases: Sequence[Dialogue]) -> Score:
    """What a seller gets who knows the limit."""
    score = Score()
    for case in cases:
        score.add(case, case.limit)
    return score


def in_numbers(cases: Sequence[Dialogue], seller: Negotiator, *, told: bool, every: bool) -> Score:
    """Replay them at the level of numbers.

    Args:
        cases: The buyers.
        seller: The strategy.
        told: Whether the seller knows the buyer's patience, as its deadline.
        every: Whether it names a price in every turn once an offer was made; else only where one is made.
    """
    score = Score()
    for case in cases:
        score.add(case, _played(case, seller, told=told, every=every))
    return score


def _played(case: Dialogue, seller: Negotiator, *, told: bool, every: bool) -> float | None:
    ask = round(case.price * 100)
    thread = Thread(ask, ceil(round(ask * FLOOR, 3)), crc32(case.id.encode()))
    for number, (_, offer) in enumerate(case.turns, 1):
        if offer is None and not (every and thread.offers):
            continue
        elapsed = number / len(case.turns) if told else 0.0
        quote = thread.answer(seller, None if offer is None else round(offer * 100), elapsed)
        if quote is None:
            return thread.offers[-1] / 100
        if quote <= case.limit * 100:
            return quote / 100
    return None


def in_text(cases: Sequence[Dialogue], tongue: Tongue, *, told: bool, insists: bool = True) -> Score:
    """Replay their own words through reading, deciding and wording.

    Args:
        cases: The buyers.
        tongue: What reads and words.
        told: Whether the listing ends with the buyer's patience; else a week later.
        insists: Whether a buyer names their last offer again in the place of words that would take too much.
    """
    score = Score()
    for case in cases:
        score.add(case, _talked(case, tongue, score, told=told, insists=insists))
    return score


def _talked(case: Dialogue, tongue: Tongue, score: Score, *, told: bool, insists: bool) -> float | None:
    ask, span = round(case.price * 100), (len(case.turns) + 0.05) * MINUTE
    mandate = Mandate(ask, ceil(round(ask * FLOOR, 3)), OPENED, OPENED + (span if told else WEEK))
    talk = chat(tongue, Listing(case.id, case.title, mandate, "USD"))
    last: float | None = None
    for number, (text, offer) in enumerate(case.turns, 1):
        before, at, last = talk.market, OPENED + number * MINUTE, offer or last
        turn, _ = talk.say(text, at)
        if talk.agreed is not None and talk.agreed > round(case.limit * 100):
            score.left_out += 1
            talk.market = before
            if insists and last is not None:
                turn, _ = talk.say(f"I can pay ${last:,.2f}.", at)
        if talk.agreed is None and turn.amount is not None and turn.amount <= case.limit * 100:
            _take(talk, turn.amount, at, score)
        if talk.agreed is not None:
            break
    score.seconds += talk.seconds
    score.breaches += talk.agreed is not None and talk.agreed < mandate.floor
    return None if talk.agreed is None else talk.agreed / 100


def _take(talk: Chat, amount: int, at: datetime, score: Score) -> None:
    """Have the buyer take a quote in plain words."""
    talk.say(f"Deal, I'll take it for ${amount / 100:,.2f}.", at)
    score.unheard += talk.agreed != amount
