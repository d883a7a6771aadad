"""What holds for everything one buyer is told."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from tests.haggling.prices_in_text import numbers, prices, sentences, without

Line = dict[str, Any]
MOST_WORDS: Final = 60
SOON: Final = timedelta(hours=1)
"""Within this a message that comes again is pressure, and the market has not changed."""

EQUAL: Final = ("quantity", "handover", "shipping", "shipping_paid_by", "extras")
"""What makes terms equal or different."""


def pieces_of(line: Line) -> int:
    """How many pieces the price of a line is for."""
    return int((line.get("terms") or {}).get("quantity") or 1)


class BuyerWatch:
    """Follows what one buyer is told."""

    def __init__(self, name: str, listing: Line) -> None:
        self.name = name
        self.listing = listing
        self.paused = False
        self.accepted = False
        self._quote: int | None = None
        self._quote_for: tuple[str, ...] = ()
        self._expires: datetime | None = None
        self._offers: set[int] = set()
        self._freed: set[int] = set()
        self._heard: set[str] = set()
        self._spoken = ("", datetime.fromisoformat(listing["now"]))

    def hear(self, offer: Line | None) -> None:
        """Note what they offered, as it was understood."""
        self._offers |= {offer["minor"]} if offer else set()

    def seller(self, event: str) -> None:
        """Note what the seller did about them."""
        if event in {"seller_message", "seller_resumes"}:
            self.paused = event == "seller_message"
        self.accepted = self.accepted or event == "seller_accepts"

    def freed(self, line: Line) -> None:
        """Note at what price something is no longer kept for them."""
        self._freed.add(line["amount"]["minor"])

    def spoke(self, text: str, now: datetime) -> None:
        """Note what they wrote."""
        self._spoken = (text, now)

    def money(self, line: Line) -> Iterator[str]:
        """The currency is the listing's, and what is left of any price is not below the floor."""
        for key in ("amount", "offer"):
            money = line.get(key)
            if money and (not isinstance(money["minor"], int) or money["currency"] != self.listing["currency"]):
                yield f"{key} is not in the listing's money: {money}"
        if line.get("amount") and self._net(line) < self.listing["floor"] * pieces_of(line):
            yield f"below the floor: {line['type']} {line['amount']} {line.get('terms')}"

    def held(self, line: Line, now: datetime) -> Iterator[str]:
        """A price is agreed that was ours and still stands, or theirs."""
        amount = line["amount"]["minor"]
        live = self._quote == amount and (self._expires is None or now <= self._expires)
        if not live and amount not in self._offers | {self.listing["ask"] * pieces_of(line)}:
            yield f"held at a price that neither stood nor was offered: {amount}"

    def turn(self, told: Line, line: Line, now: datetime) -> Iterator[str]:
        """What is wrong with a turn."""
        if (line["act"] == "silent") != (not line["text"]):
            yield "silent has empty text, and nothing else has"
        if self.paused and line["act"] != "silent":
            yield f"{line['act']} while the seller has taken over"
        if len(line["text"].split()) > MOST_WORDS:
            yield f"{len(line['text'].split())} words"
        if any(letter.isdigit() for letter in line["reason"]):
            yield f"a number in the reason: {line['reason']}"
        if line["act"] in {"counter", "accept", "hold"} and not line.get("amount"):
            yield f"{line['act']} without a price"
        if line.get("amount") and line["act"] not in {"silent", "reserved"}:
            yield from self._price(told, line, now)
        yield from self._text(told, line)

    def _net(self, line: Line) -> int:
        terms = line.get("terms") or {}
        minor = int(line["amount"]["minor"])
        if terms.get("shipping_paid_by") != "seller" or terms.get("handover") == "pickup":
            return minor
        listed = (self.listing["delivery"].get("shipping") or {}).get("price", 0)
        return minor - int(max((terms.get("shipping") or {}).get("minor", 0), listed))

    def _price(self, told: Line, line: Line, now: datetime) -> Iterator[str]:
        amount, terms = line["amount"]["minor"], line.get("terms") or {}
        wanted = tuple(str(terms.get(key)) for key in EQUAL)
        if self._quote is not None and wanted == self._quote_for:
            if amount > self._quote and amount not in self._offers:
                yield f"the price rises from {self._quote} to {amount} on equal terms"
            again = told.get("buyer") == self.name and told.get("say") == self._spoken[0]
            if amount < self._quote and again and now - self._spoken[1] < SOON:
                yield f"the same message again brings the price from {self._quote} to {amount}"
        self._quote, self._quote_for = amount, wanted
        self._expires = datetime.fromisoformat(terms["expires_at"]) if terms.get("expires_at") else None

    def _text(self, told: Line, line: Line) -> Iterator[str]:
        facts = [str(value) for value in self.listing.get("facts", {}).values()]
        text = without(line["text"], [self.listing["title"], *facts])
        for sentence in sentences(line["text"]):
            if sentence in self._heard:
                yield f"a sentence twice to {self.name}: {sentence}"
            self._heard.add(sentence)
        allowed = self._allowed(told, line)
        strange = prices(text) - allowed
        if strange and line["act"] != "clarify":  # what was read may be asked back
            yield f"prices in the text that the line does not carry: {sorted(strange)}"
        if {self.listing["floor"], self.listing["floor"] * pieces_of(line)} & numbers(text) - allowed - {0}:
            yield "the floor stands in the text"
        if line["act"] in {"counter", "accept", "hold"} and line.get("amount"):
            amount = line["amount"]["minor"]
            each = amount // pieces_of(line) if not amount % pieces_of(line) else amount
            if not {amount, each} & numbers(line["text"]):
                yield f"{line['act']} without its price in the text"

    def _allowed(self, told: Line, line: Line) -> set[int]:
        terms, pieces = line.get("terms") or {}, pieces_of(line)
        listed = (self.listing["delivery"].get("shipping") or {}).get("price", 0)
        shipping = {(terms.get("shipping") or {}).get("minor", 0), listed}
        amounts = [line[key]["minor"] for key in ("amount", "offer") if line.get(key)]
        allowed = {self.listing["ask"], *shipping}
        allowed.update(*({one, one // pieces, *(one + more for more in shipping)} for one in amounts))
        if told.get("buyer") == self.name and line["act"] not in {"accept", "hold"}:
            written = re.sub(r"(?<=\d)[oO]+", lambda found: "0" * len(found[0]), told.get("say") or "")
            allowed |= numbers(written)  # what they wrote may be asked back
        if line["act"] in {"reject", "reserved", "answer"}:
            allowed |= self._freed
        return allowed
