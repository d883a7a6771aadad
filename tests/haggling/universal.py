"""What holds for every line of every conversation, whatever was said, in any order, by any clock."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from tests.haggling.buyer_watch import BuyerWatch, pieces_of

Line = dict[str, Any]
ACTS: Final = frozenset({"counter", "accept", "reject", "answer", "clarify", "hold", "reserved", "handover", "silent"})
TYPES: Final = frozenset({"turn", "hold", "deal", "released"})
STATES: Final = frozenset({"open", "held", "sold", "closed"})


class Watch:
    """Follows one conversation and says what is wrong with each exchange."""

    def __init__(self, listing: Line) -> None:
        self.listing = listing
        self.pieces: int = listing.get("quantity", 1)
        self.buyers: dict[str, BuyerWatch] = {}
        self.holds: dict[str, Line] = {}
        self.deals: list[Line] = []
        self.now = datetime.fromisoformat(listing["now"])
        self._answered: dict[tuple[str, ...], list[Line]] = {}

    def buyer(self, name: str) -> BuyerWatch:
        """What is known of a buyer."""
        return self.buyers.setdefault(name, BuyerWatch(name, self.listing))

    def exchange(self, told: Line | str, lines: list[Line]) -> Iterator[str]:
        """What is wrong with the lines that follow from a line of input."""
        if isinstance(told, str) or any(line.get("type") == "error" for line in lines):
            if [line.get("type") for line in lines] != ["error"]:
                yield "a malformed line gets one error line and nothing else"
            return
        turns = [line for line in lines if line.get("type") == "turn"]
        if "say" in told:
            key = (told["buyer"], told["id"]) if "id" in told else (told["buyer"], told["say"], told["at"])
            before = self._answered.setdefault(key, turns)
            if before is not turns:
                yield from ["a duplicate does not give the same turn again"] * (turns != before)
                return
        self.now = max(self.now, datetime.fromisoformat(told["at"]))
        yield from self._order(told, lines)
        yield from self._followed(told, lines)

    def _followed(self, told: Line, lines: list[Line]) -> Iterator[str]:
        for turn in (line for line in lines if line.get("type") == "turn"):
            self.buyer(turn["buyer"]).hear(turn.get("offer"))
        if "buyer" in told:
            self.buyer(told["buyer"]).seller(told.get("event", ""))
        for line in lines:
            yield from self._line(told, line)
        if "buyer" in told:
            self.buyer(told["buyer"]).spoke(told.get("say", ""), self.now)

    def outcome(self, line: Line) -> Iterator[str]:
        """What is wrong with the last line of all."""
        sold = sum(pieces_of(deal) for deal in self.deals)
        if line.get("type") != "outcome" or line.get("state") not in STATES:
            yield f"no outcome: {line}"
            return
        if (line["state"] == "sold") != (sold == self.pieces):
            yield f"{sold} of {self.pieces} sold, and the outcome is {line['state']}"
        told = [(deal["buyer"], deal["amount"]) for deal in line["deals"]]
        if told != [(deal["buyer"], deal["amount"]) for deal in self.deals]:
            yield "the outcome names other deals than there were"
        if {hold["buyer"] for hold in line["holds"]} != set(self.holds):
            yield "the outcome names other holds than there are"

    def _order(self, told: Line, lines: list[Line]) -> Iterator[str]:
        types = [line.get("type") for line in lines]
        if not set(types) <= TYPES:
            yield f"lines of an unknown type: {types}"
        turns = [line["buyer"] for line in lines if line.get("type") == "turn"]
        if len(turns) != len(set(turns)):
            yield "two turns for one buyer"
        if "say" in told and told["buyer"] not in turns:
            yield "no turn for a message"
        if "turn" in types and set(types[types.index("turn") :]) != {"turn"}:
            yield "hold, deal and released lines come before turns"

    def _line(self, told: Line, line: Line) -> Iterator[str]:
        buyer = self.buyer(line["buyer"])
        yield from buyer.money(line)
        match line["type"]:
            case "hold":
                yield from self._hold(told, line)
            case "deal":
                yield from self._deal(told, line)
            case "released":
                buyer.freed(line)
                if self.holds.pop(line["buyer"], None) is None:
                    yield "released without a hold"
            case _:
                if line["act"] not in ACTS:
                    yield f"unknown act {line['act']}"
                agreed = {*self.holds, *(deal["buyer"] for deal in self.deals)}
                if line["act"] in {"accept", "hold"} and line["buyer"] not in agreed:
                    yield f"{line['act']} without a hold"
                yield from buyer.turn(told, line, self.now)

    def _hold(self, told: Line, line: Line) -> Iterator[str]:
        yield from self._closing(told, line)
        yield from self.buyer(line["buyer"]).held(line, self.now)
        self.holds[line["buyer"]] = line

    def _deal(self, told: Line, line: Line) -> Iterator[str]:
        yield from self._closing(told, line)
        hold = self.holds.pop(line["buyer"], None)
        if hold is None:
            yield "a deal without a hold"
        elif hold["amount"] != line["amount"]:
            yield f"a deal at another price than the hold: {line['amount']} after {hold['amount']}"
        if self.listing["authority"] == "ask_seller" and not self.buyer(line["buyer"]).accepted:
            yield "a deal that the seller has not accepted"
        self.deals.append(line)

    def _closing(self, told: Line, line: Line) -> Iterator[str]:
        deadline = self.listing.get("deadline")
        if deadline and self.now > datetime.fromisoformat(deadline):
            yield f"a {line['type']} after the deadline"
        if "say" in told and self.buyer(told["buyer"]).paused:
            yield f"a {line['type']} while the seller has taken over"
        others = sum(pieces_of(one) for name, one in self.holds.items() if name != line["buyer"])
        if pieces_of(line) + others + sum(pieces_of(one) for one in self.deals) > self.pieces:
            yield "more pieces sold or held than there are"
