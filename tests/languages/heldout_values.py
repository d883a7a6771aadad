"""Reads and scores the held-out tables of times, addresses and numbers of a language.

Run as `python -m tests.languages.heldout_values en|de [--missed]`.
"""

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import TimeConstraint, Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import LanguagePack
from tests.languages.address_dialogue import Block, Heard, play, read_blocks, right, written

HERE = Path(__file__).parent
ZONES = {
    "US": ZoneInfo("America/Chicago"),
    "GB": ZoneInfo("Europe/London"),
    "DE": ZoneInfo("Europe/Berlin"),
    "AT": ZoneInfo("Europe/Vienna"),
    "CH": ZoneInfo("Europe/Zurich"),
}
HOME = {"en": "US", "de": "DE"}
MOMENT = "2026-11-23T09:00"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON = timedelta(days=28)
NUMBER_KINDS = ("", "phone", "postcode", "house")
HOURS = re.compile(r"(\d\d:\d\d)?-(\d\d:\d\d)?")

Piece = tuple[str, date | None, time | None, time | None]
Meaning = frozenset[Piece]


class Row(NamedTuple):
    """One line of a table: the words, the moment they are said in, and the readings that are right."""

    said: str
    context: Context
    gold: tuple[str, ...]


class Missed(NamedTuple):
    """A row that was not read right."""

    said: str
    gold: str
    read: str


@dataclass(slots=True)
class Score:
    """How many rows of a table were read right, and which were not."""

    right: int = 0
    total: int = 0
    missed: list[Missed] = field(default_factory=list)

    def add(self, missed: Missed | None) -> None:
        """Count one row."""
        self.total += 1
        if missed is None:
            self.right += 1
        else:
            self.missed.append(missed)


def lines(path: Path) -> Iterator[str]:
    """Give the lines of a table that hold something."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def rows(path: Path, language: str, expects: Expects = Expects.SLOT_DECISION) -> Iterator[Row]:
    """Give the rows `[key=value ...] words => gold | gold` of a table."""
    for line in lines(path):
        bracket, words = re.fullmatch(r"(?:\[(.*?)\] )?(.*)", line).groups()  # type: ignore[union-attr]  # matches any line
        said, _, gold = words.rpartition(" => ")
        settings = dict(pair.split("=", 1) for pair in (bracket or "").split())
        yield Row(said, context(settings, language, expects), tuple(gold.split(" | ")))


def context(settings: dict[str, str], language: str, asked: Expects) -> Context:
    """Make the moment a row is said in: Monday morning, and what was asked, unless the row says otherwise."""
    region = settings.pop("region", HOME[language])
    now = datetime.fromisoformat(settings.pop("now", MOMENT)).replace(tzinfo=ZONES[region])
    expects = Expects(settings.pop("expects", asked))
    offered = tuple(_window(words, now) for words in settings.pop("offered", "").split(",") if words)
    if settings:
        raise ValueError(f"unknown settings {sorted(settings)}")
    return Context(now, expects, region, offered, offered)


def _window(words: str, now: datetime) -> Window:
    day, _, hours = words.partition("T")
    start, end = (
        datetime.combine(_day(day, now.date()), time.fromisoformat(edge), now.tzinfo) for edge in hours.split("-")
    )
    return Window(start, end)


def _day(words: str, today: date) -> date:
    """Read a month and day as the one that is near: this year's, or next year's where that is long past."""
    day = date.fromisoformat(f"{today.year}-{words}")
    return day if today - day < timedelta(days=180) else date.fromisoformat(f"{today.year + 1}-{words}")


def _days(words: str, today: date, until: date | None) -> Iterator[date]:
    """Give the days of a notation; an open end goes to `until`, or 28 days from its beginning where that is None."""
    for word in words.split(","):
        if word.endswith("*"):
            names = {"weekday": WEEKDAYS[:5], "weekend": WEEKDAYS[5:]}.get(word[:-1]) or (word[:-1],)
            numbers = {WEEKDAYS.index(name) for name in names}
            horizon = (today + timedelta(days=offset) for offset in range(HORIZON.days))
            yield from (day for day in horizon if day.weekday() in numbers)
            continue
        first, dots, last = word.partition("..")
        start = _day(first, today)
        end = _day(last, today) if last else (until or start + HORIZON - timedelta(days=1)) if dots else start
        yield from (start + timedelta(days=offset) for offset in range((end - start).days + 1))


def meanings(gold: str, today: date) -> frozenset[Meaning]:
    """Read the notation of the tables; a reading with an open end means 28 days from today or from its beginning."""
    ends = (today + HORIZON - timedelta(days=1), None) if re.search(r"\.\.(?!\d)", gold) else (None,)
    return frozenset(_meaning(gold, today, until) for until in ends)


def _meaning(gold: str, today: date, until: date | None) -> Meaning:
    pieces: set[Piece] = set()
    for part in filter(None, gold.split("; ")):
        polarity, *rest = part.split()
        if polarity not in {"want", "refuse"}:
            raise ValueError(f"neither want nor refuse: {part}")
        hours = [piece for piece in rest if HOURS.fullmatch(piece)] or ["-"]
        days = [piece for piece in rest if piece not in hours] or [""]
        if len(hours) > 1 or len(days) > 1:
            raise ValueError(f"more than days and hours: {part}")
        since, to = (time.fromisoformat(edge) if edge else None for edge in hours[0].split("-"))
        for day in tuple(_days(days[0], today, until)) if days[0] else (None,):
            pieces.add((polarity, day, since, to))
    return _restricting(pieces)


def _restricting(pieces: set[Piece]) -> Meaning:
    """Leave out "any time", which restricts nothing where it is all that is wanted."""
    wanted = {piece for piece in pieces if piece[0] == "want"}
    return frozenset(pieces - wanted if wanted == {("want", None, None, None)} else pieces)


def understood(constraints: tuple[TimeConstraint, ...]) -> Meaning:
    """Write constraints out by day, so that two days in one constraint are the same as two constraints."""
    pieces: set[Piece] = set()
    for one in constraints:
        since = None if one.since == time(0) else one.since
        until = None if one.until is not None and one.until >= time(23, 59) else one.until
        pieces |= {(str(one.polarity), day, since, until) for day in one.dates or (None,)}
    return _restricting(pieces)


def score_times(pack: LanguagePack, path: Path) -> Score:
    """Score a table of times: the whole list of constraints has to be right."""
    score = Score()
    for row in rows(path, pack.code):
        today = row.context.now.date()
        read = understood(pack.understand(row.said, row.context).times)
        fits = any(read in meanings(gold, today) for gold in row.gold)
        score.add(None if fits else Missed(row.said, " | ".join(row.gold), _written(read)))
    return score


def _written(meaning: Meaning) -> str:
    grouped: dict[tuple[str, str], list[str]] = {}
    for polarity, day, since, until in sorted(meaning, key=str):
        hours = f"{str(since or '')[:5]}-{str(until or '')[:5]}"
        grouped.setdefault((polarity, hours), []).extend([day.strftime("%m-%d")] if day else [])
    return "; ".join(f"{polarity} {','.join(days)} {hours}" for (polarity, hours), days in grouped.items())


def score_numbers(pack: LanguagePack, path: Path) -> Score:
    """Score a table of numbers: all the digits, and nothing that was taken back."""
    score = Score()
    for row in rows(path, pack.code, Expects.ADDRESS_PART):
        kind, said = number_kind(row.said)
        read = _number(kind, pack.understand(said, row.context))
        fits = any(_compact(kind, read) == _compact(kind, gold) for gold in row.gold)
        score.add(None if fits else Missed(row.said, " | ".join(row.gold), read))
    return score


def number_kind(words: str) -> tuple[str, str]:
    """Part a row of numbers into what kind of value is meant and the words."""
    kind, _, said = words.rpartition(": ")
    if kind not in NUMBER_KINDS:
        raise ValueError(f"no kind of number: {kind}")
    return kind, said


def _number(kind: str, read: Understanding) -> str:
    match kind:
        case "phone":
            return read.phone or ""
        case "postcode":
            return read.address.postcode or ""
        case "house":
            return read.address.house_number or ""
        case _:
            return ", ".join(read.numbers)


def _compact(kind: str, number: str) -> str:
    return number if not kind else re.sub(r"\s", "", number).upper()


def score_addresses(pack: LanguagePack, path: Path, counts: Callable[[Block, Heard], bool] = right) -> Score:
    """Score a file of addresses; `counts` says which talks count as right."""
    score = Score()
    for block in read_blocks(path):
        heard = play(block, pack)
        gold = " | ".join("; ".join(f"{part}={value}" for part, value in gold.items()) for gold in block.golds)
        more = f"{heard.answers} answers, {heard.objections} objections, {heard.lost}"
        read = f"{written(heard.stored or heard.read_back)} ({more})"
        score.add(None if counts(block, heard) else Missed(block.words(), gold, read))
    return score


def score_all(pack: LanguagePack) -> Iterator[tuple[str, Score]]:
    """Score every table of a language."""
    tables = HERE / pack.code / "heldout"
    yield "times", score_times(pack, tables / "times.txt")
    for path in sorted(tables.glob("addresses*.txt")):
        yield path.stem, score_addresses(pack, path)
    yield "numbers", score_numbers(pack, tables / "numbers.txt")


def load(language: str) -> LanguagePack:
    """Load the pack of a language as it stands in its folder."""
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{language}").pack()
    return pack


def main(arguments: list[str] | None = None) -> int:
    """Print the scores of a language."""
    parser = argparse.ArgumentParser(description="Scores the held-out tables of times, addresses and numbers.")
    parser.add_argument("language", choices=("en", "de"))
    parser.add_argument(
        "--missed", action="store_true", help="print the missed rows too; for authors of benchmarks only"
    )
    options = parser.parse_args(arguments)
    for name, score in score_all(load(options.language)):
        sys.stdout.write(f"{name}: {score.right} of {score.total} right ({score.right / score.total:.1%})\n")
        for missed in score.missed if options.missed else ():
            sys.stdout.write(f"  {missed.said}\n    gold {missed.gold}\n    read {missed.read}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
