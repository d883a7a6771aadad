"""Reads the conversations that try to break the seller: see README.md beside this file."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
LISTINGS: Final[dict[str, dict[str, Any]]] = json.loads((HERE / "listings.json").read_text(encoding="utf-8"))

PAUSE: Final = timedelta(minutes=2)
"""What lies between two lines of a conversation that name no time."""

DELAY: Final = re.compile(r"^\+(\d+)([mhd])$")
SAID: Final = re.compile(r"^(?:(\+\d+[mhd]) )?(\w+)(?: #(\w+))?: ?(.*)$")
DONE: Final = re.compile(r"^@ (\w+) (seller_\w+|payment_received|collected)(?: (\+\d+[mhd]))?(?:: (.*))?$")
PASSED: Final = re.compile(r"^@ now (\+\d+[mhd])$")
TIMES: Final = re.compile(r"^(\d+)x ")
RAW: Final = re.compile(r"^raw (.*)$")
HEAD: Final = re.compile(r"^== (.+?)(?:\s+\[(money)\])?$")
UNITS: Final = {"m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that is expected of the answer to a line."""

    word: str
    rest: str


@dataclass(slots=True)
class Beat:
    """A line of standard input, and what is expected of what follows from it."""

    number: int
    line: dict[str, Any] | str
    clauses: list[Clause] = field(default_factory=list)


@dataclass(slots=True)
class Talk:
    """A conversation; `language` is that of its folder."""

    name: str
    file: str
    language: str
    money: bool
    listing: dict[str, Any]
    beats: list[Beat] = field(default_factory=list)
    end: str | None = None

    def __str__(self) -> str:
        return f"{self.language}/{self.file}: {self.name}"


def delay(written: str | None) -> timedelta:
    """How long `+2h` is."""
    found = DELAY.match(written or "")
    return timedelta(**{UNITS[found[2]]: int(found[1])}) if found else PAUSE


def minor(written: str) -> int:
    """An amount in whole units, or with two decimals, in minor units."""
    whole, _, cents = written.partition(".")
    return int(whole) * 100 + int(cents.ljust(2, "0") or 0)


def listing(written: str) -> dict[str, Any]:
    """A listing by its name with what is changed in it."""
    name, *changes = written.split()
    found: dict[str, Any] = json.loads(json.dumps(LISTINGS[name]))
    for key, _, value in (change.partition("=") for change in changes):
        change(found, key, value)
    return found


def change(found: dict[str, Any], key: str, value: str) -> None:
    """Change one thing of a listing."""
    if key in {"ask", "floor"}:
        found[key] = minor(value)
    elif key == "shipping":
        price, _, payer = value.partition("/")
        found["delivery"]["shipping"] = None if value == "none" else {"price": minor(price), "paid_by": payer}
    elif key == "pickup":
        found["delivery"]["pickup"] = value == "true"
    elif key == "deadline":
        found["deadline"] = (datetime.fromisoformat(found["now"]) + delay(value)).isoformat()
    elif key in {"authority", "language", "currency"}:
        found[key] = value
    elif key in {"quantity", "hold_hours", "expected_buyers_per_day"}:
        found[key] = float(value) if "." in value else int(value)
    else:
        message = f"nothing in a listing is called {key}"
        raise ValueError(message)


def clauses(written: str) -> Iterator[Clause]:
    """What stands behind `<`."""
    for part in filter(None, (part.strip() for part in written.split(";"))):
        word, _, rest = part.partition(" ")
        yield Clause(word, rest.strip())


class Reader:
    """Reads one file of conversations."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._talk: Talk | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self.talks: list[Talk] = []

    def read(self) -> list[Talk]:
        """Every conversation of the file."""
        for number, line in enumerate(self._path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("# "):
                try:
                    self._take(number, line.rstrip())
                except (ValueError, KeyError, AttributeError, IndexError) as error:
                    message = f"{self._path.name}:{number}: cannot read {line!r}: {error}"
                    raise ValueError(message) from error
        return self.talks

    def _take(self, number: int, line: str) -> None:
        if head := HEAD.match(line):
            folder = self._path.parent.name
            self._talk = Talk(head[1], self._path.stem, folder, head[2] == "money", {})
            self.talks.append(self._talk)
            return
        talk = self._talk
        assert talk is not None, "a conversation begins with =="
        if line.startswith("listing "):
            talk.listing = listing(line.removeprefix("listing "))
            self._now = datetime.fromisoformat(talk.listing["now"])
        elif line.startswith("  < "):
            for beat in talk.beats:
                if beat.number == talk.beats[-1].number:
                    beat.clauses.extend(clauses(line.removeprefix("  < ")))
        elif line.startswith("= "):
            talk.end = line.removeprefix("= ")
        else:
            times = TIMES.match(line)
            line = line[times.end() :] if times else line
            talk.beats.extend(Beat(number, self._line(line)) for _ in range(int(times[1]) if times else 1))

    def _line(self, line: str) -> dict[str, Any] | str:
        if raw := RAW.match(line):
            return raw[1]
        if passed := PASSED.match(line):
            return {"event": "now", "at": self._at(passed[1])}
        if done := DONE.match(line):
            said = {"text": done[4]} if done[4] else {}
            return {"event": done[2], "buyer": done[1], "at": self._at(done[3]), **said}
        said_by = SAID.match(line)
        if said_by is None:
            message = "no line of a conversation"
            raise ValueError(message)
        name = {"id": said_by[3]} if said_by[3] else {}
        text = said_by[4].replace("\\n", "\n")
        return {"buyer": said_by[2], "say": text, "at": self._at(said_by[1]), **name}

    def _at(self, written: str | None) -> str:
        self._now += delay(written)
        return self._now.isoformat()


def talks(folder: Path = HERE / "conversations") -> list[Talk]:
    """Every conversation under a folder, in the order of its files."""
    return [talk for path in sorted(folder.glob("*/*.talk")) for talk in Reader(path).read()]
