"""What can be seen of a campaign from outside: the dial log, the tables, what the shop received."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import Row, Select, create_engine, false, func, or_, select, text

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import attempts, contacts, places, promises, slots
from doorstep.adapters.store.sql.tables_outbox import deliveries
from doorstep.errors import DoorstepError
from tests.acceptance.campaign_ground import Ground

AFTER = {
    "appointment": {"called"},
    "refused": {"called"},
    "opted_out": {"suppressed"},
    "callback": {"waiting"},
    "voicemail": {"waiting", "given_up"},
    "hung_up": {"waiting", "given_up"},
    "unresolved": {"person"},
    "no_answer": {"waiting", "given_up"},
    "busy": {"waiting", "given_up"},
    "declined": {"waiting", "given_up"},
    "unreachable": {"waiting", "given_up"},
    "dropped": {"waiting", "given_up", "person", "called", "suppressed"},
}
"""What may become of a contact after the last attempt, by its disposition, or its cause where nobody answered."""


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring in the dial log, until the call was over or its process was gone."""

    call: str
    at: float
    over: float
    process: int

    @property
    def case(self) -> str:
        return self.call.rpartition("-")[0]


@dataclass(slots=True)
class Findings:
    """What was found; `wrong` lists every breach in words."""

    rings: list[Ring]
    attempts: int = 0
    states: Counter[str] = field(default_factory=Counter)
    booked: int = 0
    dropped: int = 0
    redialled: int = 0
    posted_twice: int = 0
    most_in_a_second: dict[str, int] = field(default_factory=dict)
    most_at_once: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """People called for the first time a second, in the middle of the run."""
        moments = [ring.at for ring in self.rings if ring.call.endswith("-1")]
        first, last = len(moments) // 5, len(moments) * 8 // 10
        return (last - first) / (moments[last] - moments[first])

    def __str__(self) -> str:
        states = ", ".join(f"{count} {state}" for state, count in sorted(self.states.items()))
        return (
            f"{sum(self.states.values())} outcomes ({states}); {self.attempts} attempts, {len(self.rings)} rings,"
            f" {len(self.rings) - len({ring.call for ring in self.rings})} doubled; {self.booked} places booked;"
            f" {self.dropped} dropped, {self.redialled} of them called again;"
            f" {self.posted_twice} webhooks posted twice;"
            f" most in a second {self.most_in_a_second}, most at once {self.most_at_once};"
            f" {self.rate:.1f} calls a second, by process"
            f" {sorted(Counter(ring.process for ring in self.rings).values())};"
            f" {'; '.join(self.wrong) or 'nothing wrong'}"
        )


def to_be_called(database: Database, killed: Iterable[int]) -> dict[str, int]:
    """Count who was never called, who was cut off and not called again, and calls of killed processes not found yet."""
    open_ones = select(func.count()).select_from(attempts).where(attempts.c.ended_at.is_(None))
    waiting = select(func.count()).select_from(contacts).where(contacts.c.state == "waiting")
    return _counted(
        database,
        {
            "never called": waiting.where(contacts.c.number == 0),
            "cut off": waiting.where(contacts.c.reason == "cut_off"),
            "lost": open_ones.where(or_(false(), *(attempts.c.boot.like(f"% {one} %") for one in killed))),
        },
    )


def to_be_ended(database: Database) -> dict[str, int]:
    """Count what has still to be ended or told, and whom the engine has still in its hands."""
    return _counted(
        database,
        {
            "calls": select(func.count()).select_from(attempts).where(attempts.c.ended_at.is_(None)),
            "dialled": select(func.count()).select_from(contacts).where(contacts.c.state == "dialled"),
            "handed in": select(func.count()).select_from(contacts).where(contacts.c.fed),
            "deliveries": select(func.count()).select_from(deliveries).where(deliveries.c.state == "pending"),
        },
    )


def _counted(database: Database, wanted: Mapping[str, Select[Any]]) -> dict[str, int]:
    try:
        with database.reading() as connection:
            return {name: connection.scalar(number) or 0 for name, number in wanted.items()}
    except DoorstepError as error:  # the server may be away just now
        return {type(error).__name__: 1}


def findings(ground: Ground) -> Findings:
    """Look at everything, once no worker runs any more."""
    found = Findings(read_dial_log(ground.dial_log, ground.killed))
    with ground.opened() as database, database.reading() as connection:
        made = connection.execute(select(attempts).order_by(attempts.c.contact_id, attempts.c.number)).all()
        people = {row.id: row for row in connection.execute(select(contacts))}
        tour = connection.execute(select(slots)).all()
        taken = connection.execute(select(places)).all()
        promised = connection.execute(select(promises.c.call_id, promises.c.kind).where(promises.c.done)).all()
    found.attempts = len(made)
    found.states = Counter(row.state for row in people.values())
    _calls(found, made)
    _ends(found, made, people)
    _tour(found, made, tour, taken, promised)
    _shop(found, ground, made)
    _limits(found, ground, made)
    found.wrong += [f"{number} tasks {status}" for status, number in _tasks(ground.engine_url)]
    if sum(found.states.values()) != ground.plan.calls:
        found.wrong.append("contacts were lost")
    return found


def read_dial_log(file: Path, killed: dict[int, float]) -> list[Ring]:
    """Read the dial log; a call whose process was killed is over then."""
    rings: dict[tuple[str, int], float] = {}
    over: dict[tuple[str, int], float] = {}
    read: list[tuple[str, int]] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        at, call, what, process = line.split()
        if what == "over":
            over[call, int(process)] = float(at)
            continue
        read.append((call, int(process)))
        rings[call, int(process)] = float(at)
    ends = {key: over.get(key, killed.get(key[1], float("inf"))) for key in rings}
    return sorted((Ring(key[0], rings[key], ends[key], key[1]) for key in read), key=lambda ring: ring.at)


def _calls(found: Findings, made: Sequence[Row[Any]]) -> None:
    """Nobody twice for an attempt, nobody while an earlier call to them goes on, none without an attempt."""
    counted = Counter(ring.call for ring in found.rings)
    found.wrong += [f"{call} rang {times} times" for call, times in counted.items() if times > 1]
    known = {row.call_id for row in made}
    found.wrong += [f"{call} rang without an attempt" for call in counted.keys() - known]
    silent = [row for row in made if row.call_id not in counted]
    found.wrong += [f"{row.call_id} never rang and ended {row.cause}" for row in silent if row.cause != "dropped"]
    by_case = defaultdict(list)
    for ring in found.rings:
        by_case[ring.case].append(ring)
    for rings in by_case.values():
        for before, after in pairwise(rings):
            if after.at < before.over:
                found.wrong.append(f"{after.call} rang while {before.call} went on")


def _ends(found: Findings, made: Sequence[Row[Any]], people: dict[int, Row[Any]]) -> None:
    """Every contact is where the tables say, by its last attempt; who was cut off is called once more at most."""
    last = {row.contact_id: row for row in made}
    for key, person in people.items():
        attempt = last.get(key)
        if attempt is None:
            if person.state not in {"waiting", "suppressed"}:
                found.wrong.append(f"contact {key} is {person.state} and was never called")
            continue
        if attempt.ended_at is None:
            found.wrong.append(f"{attempt.call_id} has no end")
            continue
        name = "dropped" if attempt.cause == "dropped" else attempt.disposition or attempt.cause
        name = attempt.cause if attempt.answered_at is None else name
        if person.state not in AFTER.get(name, ()):
            found.wrong.append(f"contact {key} is {person.state} after {name}")
    cut_off = [row for row in made if row.cause == "dropped"]
    found.dropped = len(cut_off)
    numbers = {(row.contact_id, row.number): row for row in made}
    again = [numbers.get((row.contact_id, row.number + 1)) for row in cut_off]
    found.redialled = sum(row is not None for row in again)
    times = Counter(row.contact_id for row in cut_off if row.answered_at is not None)
    for contact, dropped in times.items():
        if dropped > 2 or (dropped == 2 and people[contact].state not in {"person", "called"}):
            found.wrong.append(f"contact {contact} was cut off {dropped} times and is {people[contact].state}")


def _tour(
    found: Findings, made: Iterable[Row[Any]], tour: Iterable[Row[Any]], taken: Iterable[Row[Any]], promised: Any
) -> None:
    """What is taken is what was promised, one place for each who was promised one, and never more than there is."""
    holders = defaultdict(set)
    for row in taken:
        holders[row.slot].add(row.holder)
        if row.held_until is not None:
            found.wrong.append(f"a place is still held for {row.call_id}")
    for slot in tour:
        if slot.taken > slot.capacity:
            found.wrong.append(f"slot {slot.slot_id} is oversold: {slot.taken} of {slot.capacity}")
        if slot.taken != len(holders[slot.id]):
            found.wrong.append(f"slot {slot.slot_id} counts {slot.taken} and has {len(holders[slot.id])}")
    contact = {row.call_id: row.contact_id for row in made}
    agreed = {f"contact {contact[row.call_id]}" for row in promised if row.kind == "appointment_booked"}
    found.booked = sum(map(len, holders.values()))
    if agreed != set().union(*holders.values()) or found.booked != len(agreed):
        found.wrong.append(f"{len(agreed)} were promised a place and {found.booked} are booked")


def _shop(found: Findings, ground: Ground, made: Iterable[Row[Any]]) -> None:
    """The shop was told of every attempt under its own key, and of nothing else."""
    ended = ground.sink.keys.get("attempt.ended", Counter())
    expected = {f"{row.call_id}:ended" for row in made}
    if expected != set(ended):
        found.wrong.append(f"{len(expected - set(ended))} attempts were not told, {len(set(ended) - expected)} made up")
    found.posted_twice = sum(times - 1 for keys in ground.sink.keys.values() for times in keys.values())


def _limits(found: Findings, ground: Ground, made: Iterable[Row[Any]]) -> None:
    """No more calls begin within any second, and no more go on, than a line carries."""
    lines = {row.call_id: row.line for row in made}
    by_line = defaultdict(list)
    for ring in found.rings:
        by_line[lines.get(ring.call, "?")].append(ring)
    for line, rings in sorted(by_line.items()):
        found.most_in_a_second[line] = most_within([ring.at for ring in rings], 1.0)
        found.most_at_once[line] = most_at_once(rings)
        if found.most_in_a_second[line] > ground.plan.rate:
            found.wrong.append(f"{found.most_in_a_second[line]} calls began within a second on {line}")
        if found.most_at_once[line] > ground.plan.line_calls:
            found.wrong.append(f"{found.most_at_once[line]} calls at once on {line}")


def most_within(moments: Sequence[float], seconds: float) -> int:
    """Count the most moments within any span of this length, its end not included."""
    ordered = sorted(moments)
    return max((bisect_left(ordered, at + seconds) - n for n, at in enumerate(ordered)), default=0)


def most_at_once(rings: Iterable[Ring]) -> int:
    """Count the most calls that went on at the same time."""
    changes = sorted((at, step) for ring in rings for at, step in ((ring.at, 1), (ring.over, -1)))
    most = now = 0
    for _, step in changes:
        now += step
        most = max(most, now)
    return most


def _tasks(url: str) -> list[tuple[str, int]]:
    """Count the tasks of the engine that are not over."""
    table = "workflow_status" if url.startswith("sqlite") else "dbos.workflow_status"
    open_ones = "('PENDING', 'ENQUEUED', 'DELAYED')"
    engine = create_engine(url)
    with engine.connect() as connection:
        counted = text(f"select status, count(*) from {table} where status in {open_ones} group by status")  # noqa: S608
        found = [(row[0], row[1]) for row in connection.execute(counted)]
    engine.dispose()
    return found
