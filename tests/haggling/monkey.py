"""A monkey at the keyboard: what was said in all conversations, in any order, by any buyer, at any time."""

import json
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from tests.haggling.player import Line, filled, written
from tests.haggling.talks import LISTINGS, Talk
from tests.haggling.universal import Watch

EVENTS: Final = (
    "seller_accepts",
    "seller_rejects",
    "seller_message",
    "seller_resumes",
    "payment_received",
    "collected",
)
BUYERS: Final = ("b1", "b2", "b3", "b4")
PRICES: Final = ("{quote}", "{quote-1}", "{quote+1}", "{quote-10}", "ok {quote}, deal", "{quote} passt, ich nehme es")
PAUSES: Final = (
    timedelta(0),
    timedelta(seconds=20),
    timedelta(minutes=3),
    timedelta(hours=5),
    timedelta(days=1, hours=3),
    timedelta(minutes=-30),
)


def phrases(talks: list[Talk]) -> list[str]:
    """Everything a buyer says in the conversations."""
    said = {
        beat.line["say"] for talk in talks for beat in talk.beats if isinstance(beat.line, dict) and "say" in beat.line
    }
    return [*sorted(said), *PRICES]


def any_listing(chance: Random) -> Line:
    """One of the listings with another price, floor, number of pieces and way of handing over."""
    found: Line = json.loads(json.dumps(LISTINGS[chance.choice(sorted(LISTINGS))]))
    found["ask"] = round(10 ** chance.uniform(3.2, 5.5))
    found["floor"] = round(found["ask"] * chance.choice((0.0, 1.0, chance.uniform(0.3, 1.0))))
    found["quantity"] = chance.choice((1, 1, 2, 4))
    found["authority"] = chance.choice(("close", "close", "ask_seller"))
    found["expected_buyers_per_day"] = chance.choice((0, 0.5, 2.0))
    price = round(found["ask"] * chance.uniform(0.02, 0.3))
    found["delivery"]["shipping"] = chance.choice(
        (None, {"price": price, "paid_by": chance.choice(("buyer", "seller"))})
    )
    shipping = found["delivery"]["shipping"]
    if shipping is not None and found["ask"] - price < found["floor"]:
        shipping["paid_by"] = "buyer"
    found["deadline"] = (datetime.fromisoformat(found["now"]) + timedelta(days=chance.randint(2, 9))).isoformat()
    return found


class Monkey:
    """Writes lines of input at random, the same for the same seed."""

    def __init__(self, listing: Line, said: list[str], chance: Random) -> None:
        self._said = said
        self._chance = chance
        self._now = datetime.fromisoformat(listing["now"])
        self._written: list[Line] = []
        self.quotes: dict[str, int] = {}

    def line(self) -> Line:
        """What comes next: mostly a buyer, sometimes the seller, a clock or a message for the second time."""
        self._now += self._chance.choices(PAUSES, (2, 6, 12, 2, 1, 1))[0]
        at = self._now.isoformat()
        kind = self._chance.random()
        if kind < 0.04:
            return {"event": "now", "at": at}
        buyer = self._chance.choice(BUYERS)
        if kind < 0.14:
            return {"event": self._chance.choice(EVENTS), "buyer": buyer, "at": at}
        if kind < 0.18 and self._written:
            return self._chance.choice(self._written)
        says = filled(self._chance.choice([*self._said, *PRICES * 10]), self.quotes.get(buyer))
        found = {"buyer": buyer, "say": says, "at": at}
        self._written.append(found)
        return found

    def hear(self, lines: list[Line]) -> None:
        """Note the prices that stand."""
        for line in lines:
            if line["type"] == "turn" and line.get("amount"):
                self.quotes[line["buyer"]] = line["amount"]["minor"]


def hammer(seller: Any, listing: Line, said: list[str], lines: int, chance: Random) -> tuple[list[str], list[str]]:
    """Give a seller so many lines; what was wrong, and what happened until the first of it."""
    monkey, watch = Monkey(listing, said, chance), Watch(listing)
    wrong: list[str] = []
    record: list[str] = []
    for number in range(1, lines + 1):
        told = monkey.line()
        out = seller.tell(json.dumps(told, ensure_ascii=False))
        monkey.hear(out)
        found = [f"line {number}: {one}" for one in watch.exchange(told, out)]
        if not wrong:
            record += [written(told), *(f"    {written(one)}" for one in out)]
        wrong += found
    wrong += [f"at the end: {one}" for line in seller.end() for one in watch.outcome(line)]
    return wrong, record
