"""Plays a conversation against a seller, one line at a time, and collects everything that is not as it has to be."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from tests.haggling.expectations import Exchange, problems
from tests.haggling.talks import Talk
from tests.haggling.universal import Watch

Line = dict[str, Any]
QUOTE: Final = re.compile(r"\{quote(?:([+-])(\d+))?\}")


class Seller(Protocol):
    """What `doorstep haggle --jsonl` reads and writes, a line at a time."""

    def tell(self, line: str) -> list[Line]:
        """Give a line of standard input, and get the lines that follow from it."""
        ...

    def end(self) -> list[Line]:
        """End the input, and get what follows: the outcome."""
        ...


@dataclass(slots=True)
class Played:
    """What became of a conversation: what was said and answered, and what was wrong."""

    talk: Talk
    wrong: list[str] = field(default_factory=list)
    record: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return "\n".join([str(self.talk), *self.record, *(f"  ** {one}" for one in self.wrong)])


def filled(text: str, quote: int | None) -> str:
    """The text with the price that stands where `{quote}` is."""

    def price(found: re.Match[str]) -> str:
        minor = (quote or 0) + int(f"{found[1] or '+'}{found[2] or 0}") * 100
        return f"{minor // 100}" if minor % 100 == 0 else f"{minor / 100:.2f}"

    return QUOTE.sub(price, text)


def message(line: Line | str) -> tuple[str, ...]:
    """What names a message: its id, or its words and moment."""
    if isinstance(line, str) or "say" not in line:
        return ()
    return (line["buyer"], line["id"]) if "id" in line else (line["buyer"], line["say"], line["at"])


def play(talk: Talk, seller: Seller) -> Played:
    """Play it to its end."""
    played, watch = Played(talk), Watch(talk.listing)
    quotes: dict[str, int | None] = {}
    answers: dict[tuple[str, ...], Line] = {}
    said: dict[tuple[str, ...], str] = {}
    for beat in talk.beats:
        told, key = beat.line, message(beat.line)
        if isinstance(told, dict) and "say" in told:
            told = {**told, "say": said.setdefault(key, filled(told["say"], quotes.get(told["buyer"])))}
        lines = seller.tell(told if isinstance(told, str) else json.dumps(told, ensure_ascii=False))
        played.record.append(written(told))
        played.record.extend(f"    {written(line)}" for line in lines)
        buyer = "" if isinstance(told, str) else told.get("buyer", "")
        exchange = Exchange(told, lines, quotes.get(buyer), answers.get(key))
        found: Iterable[str] = [*problems(beat.clauses, exchange), *watch.exchange(told, lines)]
        played.wrong.extend(f"line {beat.number}: {one}" for one in found)
        for turn in (line for line in lines if line.get("type") == "turn"):
            answers.setdefault(key if turn["buyer"] == buyer else (turn["buyer"],), turn)
            quotes[turn["buyer"]] = (turn.get("amount") or {}).get("minor") or quotes.get(turn["buyer"])
    ending(played, watch, seller.end())
    return played


def ending(played: Played, watch: Watch, lines: list[Line]) -> None:
    """Check the last line of all."""
    if len(lines) != 1:
        played.wrong.append(f"at the end: {len(lines)} lines")
        return
    played.wrong.extend(f"at the end: {one}" for one in watch.outcome(lines[0]))
    if played.talk.end and lines[0].get("state") != played.talk.end:
        played.wrong.append(f"at the end: {lines[0].get('state')}, expected {played.talk.end}")


def written(line: Line | str) -> str:
    """A line as a person reads it."""
    if isinstance(line, str):
        return line
    if "say" in line:
        return f"{line['buyer']}: {line['say']}"
    if "event" in line:
        return f"@ {line.get('buyer', '')} {line['event']} {line['at']}"
    amounts = {key: (line.get(key) or {}).get("minor") for key in ("offer", "amount")}
    terms = {key: value for key, value in (line.get("terms") or {}).items() if value}
    about = f"{line.get('act', line.get('type'))} offer={amounts['offer']} amount={amounts['amount']}"
    return f"{line.get('buyer')}: {about} {terms} [{line.get('reason', '')}] {line.get('text', '')}"
