"""Checks an exchange against what is written behind `<`: see README.md beside this file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from tests.haggling.talks import Clause, minor

Line = dict[str, Any]
ACTS: Final = frozenset(
    {"counter", "accept", "reject", "answer", "clarify", "hold", "reserved", "handover", "silent"},
)
CLOSING: Final = frozenset({"hold", "deal", "released"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A line of input and what followed; `before` is this buyer's last price until then, `last` their last turn."""

    told: Line | str
    lines: list[Line]
    before: int | None = None
    last: Line | None = None

    @property
    def buyer(self) -> str:
        """Who it is about."""
        return "" if isinstance(self.told, str) else self.told.get("buyer", "")

    def turn(self, buyer: str | None = None) -> Line:
        """The turn for a buyer; an empty one where there is none."""
        wanted = self.buyer if buyer is None else buyer
        return next((one for one in self.lines if one["type"] == "turn" and one["buyer"] == wanted), {})

    def those(self, kind: str, buyer: str) -> list[Line]:
        """The hold, deal or released lines of a buyer."""
        return [one for one in self.lines if one["type"] == kind and one["buyer"] == buyer]


def bounds(written: str) -> tuple[int, int]:
    """`300..400` or `300` in minor units."""
    low, _, high = written.partition("..")
    return minor(low), minor(high or low)


def problems(clauses: list[Clause], exchange: Exchange) -> Iterator[str]:
    """What is not as expected."""
    words = {clause.word for clause in clauses}
    if isinstance(exchange.told, str) or "error" in words:
        if [one["type"] for one in exchange.lines] != ["error"]:
            yield f"an error line was expected, not {exchange.lines}"
        return
    if "same" not in words:
        yield from unexpected(clauses, exchange)
    for clause in clauses:
        check = CHECKS.get(clause.word, acts)
        yield from check(clause, exchange)


def unexpected(clauses: list[Clause], exchange: Exchange) -> Iterator[str]:
    """Hold, deal and released lines that nothing expects."""
    allowed = {clause.word for clause in clauses} | {clause.rest for clause in clauses if clause.word == "may"}
    allowed |= {"hold", "deal"} if "closes" in allowed else set()
    allowed |= {"hold"} if "deal" in allowed else set()
    for line in exchange.lines:
        if line["type"] in CLOSING and line["type"] not in allowed:
            yield f"unexpected {line['type']} for {line['buyer']} at {line.get('amount')}"


def acts(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`counter answer`: the act is one of these."""
    wanted = {clause.word, *clause.rest.split()}
    if not wanted <= ACTS:
        message = f"no expectation is called {clause.word} {clause.rest}"
        raise ValueError(message)
    if exchange.turn().get("act") not in wanted:
        yield f"act {exchange.turn().get('act')}, expected {sorted(wanted)}"


def never_acts(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`not accept hold`: the act is none of these."""
    if exchange.turn().get("act") in clause.rest.split():
        yield f"act {exchange.turn().get('act')}, which must not be"


def offer(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`offer 250`, `offer none`."""
    found = (exchange.turn().get("offer") or {}).get("minor")
    if found not in [None if one == "none" else minor(one) for one in clause.rest.split(" or ")]:
        yield f"offer {found}, expected {clause.rest}"


def amount(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`amount 300..400`, `amount none`, `amount same`, `amount lower`; `quote 300..400`: a price has to be named."""
    found = (exchange.turn().get("amount") or {}).get("minor")
    before = exchange.before
    match clause.rest:
        case "none":
            right = found is None
        case "same":
            right = found in {None, before}
        case "lower":
            right = found is not None and before is not None and found < before
        case _:
            low, high = bounds(clause.rest)
            right = (found is None and clause.word == "amount") or low <= (found or 0) <= high
    if not right:
        yield f"amount {found} after {before}, expected {clause.rest}"


def closes(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`closes 380..400`, `closes quote`: exactly one hold for this buyer, and the turn says so."""
    holds = exchange.those("hold", exchange.buyer)
    if len(holds) != 1:
        yield f"{len(holds)} holds, expected one (act {exchange.turn().get('act')})"
        return
    if exchange.turn().get("act") not in {"hold", "accept"}:
        yield f"act {exchange.turn().get('act')} with a hold"
    low, high = (0, 10**9)
    if clause.rest == "quote":
        low = high = exchange.before or 0
    elif clause.rest:
        low, high = bounds(clause.rest)
    if not low <= holds[0]["amount"]["minor"] <= high:
        yield f"held at {holds[0]['amount']['minor']}, expected {clause.rest}"


def named(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`hold b1`, `deal b1`, `released b1`."""
    found = exchange.those(clause.word, clause.rest)
    if len(found) != 1:
        yield f"{len(found)} {clause.word} lines for {clause.rest}, expected one"


def terms(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`quantity 2`, `handover shipping`, `shipping 25 buyer`, in the turn and in what is held."""
    for line in [exchange.turn(), *exchange.those("hold", exchange.buyer), *exchange.those("deal", exchange.buyer)]:
        found = line.get("terms") or {}
        cost = (found.get("shipping") or {}).get("minor")
        told = {
            "quantity": str(found.get("quantity")),
            "handover": str(found.get("handover")),
            "shipping": f"{cost} {found.get('shipping_paid_by')}",
        }
        wanted = clause.rest
        if clause.word == "shipping":
            price, payer = clause.rest.split()
            wanted = f"{minor(price)} {payer}"
        if told[clause.word] != wanted:
            yield f"{clause.word} {told[clause.word]}, expected {wanted}"


def says(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`says a | b`, `never a | b`."""
    text = exchange.turn().get("text", "").lower()
    found = [one for one in clause.rest.lower().split(" | ") if one.strip() in text]
    if (clause.word == "says") != bool(found):
        yield f"text {text!r}, expected {clause.word} {clause.rest}"


def others(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`turn b2 answer reserved`, `no turn b2`."""
    if clause.word == "no":
        buyer = clause.rest.removeprefix("turn ")
        if exchange.turn(buyer):
            yield f"{buyer} is told something"
        return
    buyer, *wanted = clause.rest.split()
    if exchange.turn(buyer).get("act", "no turn") not in (wanted or ACTS):
        yield f"{buyer} gets {exchange.turn(buyer).get('act', 'no turn')}, expected {wanted}"


def same(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`same`: the turn of before again, and nothing else."""
    if exchange.lines != [exchange.last]:
        yield "the same turn again was expected"


def nothing(clause: Clause, exchange: Exchange) -> Iterator[str]:
    """`may hold`: checked with what is unexpected."""
    return iter(())


CHECKS: Final[dict[str, Callable[[Clause, Exchange], Iterator[str]]]] = {
    "not": never_acts,
    "offer": offer,
    "amount": amount,
    "quote": amount,
    "closes": closes,
    "hold": lambda clause, exchange: (named if clause.rest else acts)(clause, exchange),
    "deal": named,
    "released": named,
    "quantity": terms,
    "handover": lambda clause, exchange: (terms if clause.rest in {"pickup", "shipping"} else acts)(clause, exchange),
    "shipping": terms,
    "says": says,
    "never": says,
    "turn": others,
    "no": others,
    "same": same,
    "may": nothing,
}
