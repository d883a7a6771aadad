"""How times are read beside published sets: ctparse's expressions and the Recognizers' specification, per language.

.venv/bin/python -m benchmarks.measure_times DATA_FOLDER [--missed] [--half 0|1]

The folder holds `time/ctparse.dev.jsonl` and `time/recognizers.*.jsonl`; nothing of it belongs to this repository.

ctparse writes gold as `Time[]{date hour:minute (weekday/part)}` and `Interval[]{from - to}`. Ours is right where the
one constraint that was read names the same days, and

- a gold clock time is its beginning, or half an hour after its beginning ("around"),
- a gold interval of hours has the same beginning and end, open where gold is None,
- a gold part of the day (morning 08:00 or 11:00, noon 12:00, afternoon 15:00 ...) lies within our hours,
- gold without hours has no hours with us.

Hours count modulo twelve: a courier's "at three" is 15:00 for us, as a bare hour lies between 07:00 and 21:00.

Refusals ("not before six") are turned round first, as an interval has no polarity. Left out and counted: lengths of
time ("one night"), days that are over or more than 28 days of them, intervals whose ends are hours of different days,
and lines that are marked as neither German nor English. Gold that is plainly wrong is not mended.

Recognizers cases are those with one entity that is a date, a time, or a range of them which is not over; ours reads
the words of the entity alone, and parts of the day count as in ctparse. The quoted figures of other libraries are from
an earlier run on 100 English and 90 German cases of it.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from time import process_time
from zoneinfo import ZoneInfo

from rich.console import Console

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.times import read_times as read_german
from doorstep.languages.en.times import read_times as read_english
from doorstep.languages.kit.times_reading import TimesRead

READERS: dict[str, Callable[[str, Context], TimesRead]] = {"de": read_german, "en": read_english}
REGIONS = {"ctparse de": "DE", "ctparse en": "GB", "recognizers de": "DE", "recognizers en": "US"}
QUOTED = {
    "recognizers en": "recognizers-text 66/100, dateparser 45/100, ctparse 37/100",
    "recognizers de": "ctparse 40/90, dateparser 35/90",
}
HOURS_OF = {
    "earlymorning": (7, 8), "morning": (8, 11), "forenoon": (10,), "earlynoon": (11,), "noon": (12,),
    "earlyafternoon": (13,), "afternoon": (15, 16), "lateafternoon": (17,), "earlyevening": (18,), "evening": (19, 21),
    "lateevening": (21,), "night": (21,), "latenight": (21,), "first": (8,), "last": (21,),
}  # fmt: skip
TIMEX_PARTS = {"TMO": "morning", "TMI": "noon", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
EDGE = re.compile(r"(?P<date>\d{4}-\d\d-\d\d|X-X-X) (?P<clock>\d\d:\d\d|X:X) \(\w+/(?P<part>\w+)\)")
LONGEST = 28


@dataclass(slots=True)
class Meant:
    """What gold says, in the terms of a constraint."""

    dates: tuple[date, ...] = ()
    since: time | None = None
    until: time | None = None
    point: bool = False
    parts: tuple[str, ...] = ()


@dataclass(slots=True)
class Score:
    """How many expressions were read right, which not, what was left out, and what it cost."""

    right: int = 0
    total: int = 0
    missed: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    milliseconds: list[float] = field(default_factory=list)


def span(first: date, last: date) -> tuple[date, ...]:
    """List the days from first to last."""
    return tuple(first + timedelta(days=offset) for offset in range((last - first).days + 1))


def of_ctparse(gold: str, today: date) -> Meant | str:
    """Read ctparse's notation, or say why it is left out."""
    if gold.startswith("Duration"):
        return "length of time"
    body = gold[gold.index("{") + 1 : -1]
    edges = [EDGE.match(edge) for edge in (body.split(" - ") if gold.startswith("Interval") else [body])]
    days = [date.fromisoformat(edge["date"]) for edge in edges if edge and edge["date"] != "X-X-X"]
    clocks = [time.fromisoformat(edge["clock"]) if edge and edge["clock"] != "X:X" else None for edge in edges]
    parts = tuple(edge["part"] for edge in edges if edge and edge["part"] != "X")
    if any(day < today for day in days):
        return "day that is over"
    dates = span(days[0], days[-1]) if days else ()
    if not all(edges) and not any(clocks):
        return "open end of days"
    if len(dates) > LONGEST or (len(dates) > 1 and (any(clocks) or parts)):
        return "hours of different days, or more than 28"
    if gold.startswith("Time"):
        return Meant(dates, clocks[0], None, point=clocks[0] is not None, parts=parts)
    return Meant(dates, clocks[0], clocks[-1], parts=parts)


def of_recognizers(values: list[dict[str, str]], now: datetime) -> list[Meant]:
    """Read the resolutions of one entity that are not over."""
    found: list[Meant] = []
    for value in values:
        meant = None if "not resolved" in value.values() else _resolved(value)
        if meant and all(day >= now.date() for day in meant.dates) and len(meant.dates) <= LONGEST:
            found.append(meant)
    return found


def _resolved(value: dict[str, str]) -> Meant | None:
    kind = value.get("type")
    if kind == "date" and "value" in value:
        return Meant((date.fromisoformat(value["value"]),))
    if kind == "time" and "value" in value:
        return Meant((), time.fromisoformat(value["value"]), point=True)
    if kind == "datetime" and "value" in value:
        moment = datetime.fromisoformat(value["value"])
        return Meant((moment.date(),), moment.time(), point=True)
    part = next((name for sign, name in TIMEX_PARTS.items() if value.get("timex", "").endswith(sign)), None)
    if part:
        day = value.get("start", "")[:10] if kind == "datetimerange" else ""
        return Meant((date.fromisoformat(day),) if day else (), parts=(part,))
    if "start" not in value or "end" not in value:
        return None
    if kind == "timerange":
        return Meant((), time.fromisoformat(value["start"]), time.fromisoformat(value["end"]))
    start, end = datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"])
    if kind == "daterange":
        return Meant(span(start.date(), end.date() - timedelta(days=1)))
    same = kind == "datetimerange" and start.date() == end.date()
    return Meant((start.date(),), start.time(), end.time()) if same else None


def turned(read: TimesRead) -> list[TimeConstraint]:
    """Give what was read as wishes: a refusal until an hour is a wish from it."""
    wishes: list[TimeConstraint] = []
    for one in read.constraints:
        if one.polarity is Polarity.REFUSE and (one.since is None) != (one.until is None):
            wishes = [wish for wish in wishes if wish.dates != one.dates or wish.since or wish.until]
            wishes.append(TimeConstraint(Polarity.WANT, one.dates, one.until, one.since))
        else:
            wishes.append(one)
    return wishes


def is_right(read: TimesRead, meant: Meant) -> bool:
    """Whether what was read says the same as gold."""
    wishes = turned(read)
    if len(wishes) == 2 and len(meant.parts) == 2 and wishes[0].dates == wishes[1].dates:
        wishes = [TimeConstraint(Polarity.WANT, wishes[0].dates, wishes[0].since, wishes[1].until)]
    if len(wishes) != 1 or wishes[0].polarity is Polarity.REFUSE or wishes[0].dates != meant.dates:
        return False
    since, until = wishes[0].since, wishes[0].until
    if meant.parts:
        return (since or until) is not None and all(
            any(_within(since, until, hour) for hour in HOURS_OF.get(part, (12,))) for part in meant.parts
        )
    if meant.point:
        begins = (since, _later(since, 30)) if _later(since, 60) == until else (since,)
        return any(_same(begin, meant.since) for begin in begins)
    return _same(since, meant.since) and _same(until, meant.until)


def _within(since: time | None, until: time | None, hour: int) -> bool:
    return (since or time(0)) <= time(hour) <= (until or time(23, 59))


def _later(moment: time | None, minutes: int) -> time | None:
    return None if moment is None else (datetime.combine(date(2000, 1, 2), moment) + timedelta(minutes=minutes)).time()


def _same(one: time | None, other: time | None) -> bool:
    if one is None or other is None:
        return one == other
    return (one.hour % 12, one.minute) == (other.hour % 12, other.minute)


def read(score: Score, text: str, now: str, name: str, wanted: list[Meant]) -> None:
    """Read one expression and count it."""
    language, zone = name[-2:], ZoneInfo("Europe/Berlin")
    context = Context(datetime.fromisoformat(now).replace(tzinfo=zone), Expects.AVAILABILITY, REGIONS[name])
    began = process_time()
    found = READERS[language](text, context)
    score.milliseconds.append(1_000 * (process_time() - began))
    score.total += 1
    if any(is_right(found, meant) for meant in wanted):
        score.right += 1
    else:
        score.missed.append(f"{text}  ({now[:10]})  read {_short(found)}  meant {wanted[0]}")


def _short(found: TimesRead) -> str:
    return "; ".join(
        f"{one.polarity} {one.dates[:1]}x{len(one.dates)} {one.since}-{one.until}" for one in found.constraints
    )


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Give the lines of a file of the set."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def ctparse(path: Path, half: int | None) -> dict[str, Score]:
    """Score the expressions of ctparse, all or every second one."""
    scores = {"ctparse de": Score(), "ctparse en": Score()}
    for number, row in enumerate(rows(path)):
        if half is not None and number % 2 != half:
            continue
        score = scores.get(f"ctparse {row['language']}")
        if score is None:
            continue
        meant = of_ctparse(row["gold_parse"], date.fromisoformat(row["ref_time"][:10]))
        if isinstance(meant, str):
            score.left_out[meant] += 1
        else:
            read(score, row["text"], row["ref_time"], f"ctparse {row['language']}", [meant])
    return scores


def recognizers(path: Path, language: str) -> Score:
    """Score the cases of the specification that hold one date, time or range."""
    score = Score()
    for row in rows(path):
        results: list[dict[str, object]] = row["results"]  # type: ignore[assignment]  # the one key that is a list
        resolution = results[0].get("Resolution") if len(results) == 1 else None
        values = resolution.get("values") if isinstance(resolution, dict) else None
        plain = bool(row["ref"]) and row["spec"] == "DateTimeModel"
        wanted = of_recognizers(values, datetime.fromisoformat(row["ref"])) if values and plain else []
        if wanted:
            read(score, str(results[0]["Text"]), row["ref"], f"recognizers {language}", wanted)
        else:
            score.left_out["no single date, time or range to come"] += 1
    return score


def main() -> None:
    """Read both sets and print shares and cost."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data_folder", type=Path)
    arguments.add_argument("--missed", action="store_true", help="print what was not read right")
    arguments.add_argument("--half", type=int, choices=(0, 1), help="only every second line of ctparse")
    chosen = arguments.parse_args()
    folder = chosen.data_folder / "time"
    if not folder.is_dir():
        arguments.error(f"there is no folder {folder}")
    scores = ctparse(folder / "ctparse.dev.jsonl", chosen.half)
    for language in READERS:
        scores[f"recognizers {language}"] = recognizers(folder / f"recognizers.{language}.jsonl", language)
    report = {
        name: {
            "right": f"{score.right}/{score.total}",
            "per cent": round(100 * score.right / max(1, score.total), 1),
            "left out": dict(score.left_out),
            "ms CPU an expression, median": round(median(score.milliseconds), 3),
        }
        | ({"others, quoted": QUOTED[name]} if name in QUOTED else {})
        for name, score in scores.items()
    }
    Console().print_json(json.dumps(report))
    if chosen.missed:
        for name, score in scores.items():
            Console().print(f"\n{name}", *score.missed, sep="\n", highlight=False, markup=False)


if __name__ == "__main__":
    main()
