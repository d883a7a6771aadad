"""Many calls at once never get more places than there are, on SQLite and on PostgreSQL."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.adapters.store.sql.database import Database
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.ports.feasibility import Spot, Tour
from tests.conformance.places_stage import AFTERNOON, EVENING, AtMost, Call, Stage, all_at_once

CONNECTIONS = 10
"""Threads that share a database's connections."""

WINDOWS = (AFTERNOON, EVENING)
POOLS = count()
HERE = Spot(39.81, -89.65)


@dataclass(frozen=True)
class Crowd:
    """Several databases opened on one address, so that nobody waits for a connection."""

    stages: tuple[Stage, ...]

    @property
    def first(self) -> Stage:
        return self.stages[0]

    def stage(self, number: int) -> Stage:
        return self.stages[number % len(self.stages)]


@contextmanager
def crowd(url: str, callers: int) -> Iterator[Crowd]:
    with ExitStack() as opened:
        databases = [Database(url) for _ in range(-(-callers // CONNECTIONS))]
        for database in databases:
            opened.callback(database.close)
        databases[0].migrate()
        yield Crowd(tuple(Stage(database) for database in databases))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite'}"
    found: str = request.getfixturevalue("postgresql_store")
    return found


def one_round(callers: Crowd, bookers: int, places: int) -> None:
    """Let bookers hold and book at once where there are fewer places; as many as there are get one."""
    pool = f"pool {next(POOLS)}"
    callers.first.add(places, 0, pool=pool)

    def book(number: int) -> bool:
        call = callers.stage(number).call(f"{pool} call {number}", pool=pool)
        held = number % 4 > 0 or call.hold(AFTERNOON)
        return held and call.book(AFTERNOON)

    won = all_at_once([partial(book, number) for number in range(bookers)])
    assert sum(won) == places
    assert callers.first.taken(pool) == [places, 0]


def test_the_last_places_are_never_given_twice(url: str) -> None:
    with crowd(url, 30) as callers:
        for _ in range(2):
            one_round(callers, 30, 10)


def test_holds_that_are_over_are_given_to_as_many_as_there_are_places(url: str) -> None:
    with crowd(url, 30) as callers:
        callers.first.add(10, 0, pool="pool")
        for number in range(10):
            assert callers.first.call(f"earlier {number}", pool="pool").hold(AFTERNOON)
        for stage in callers.stages:
            stage.pass_time(15)

        def taking(number: int) -> bool:
            if number == 0:
                return callers.first.calls.release_expired(callers.first.now) < 0
            earlier = number % 3 == 0
            name = f"earlier {number // 3}" if earlier else f"later {number}"
            return callers.stage(number).call(name, pool="pool").book(AFTERNOON)

        assert sum(all_at_once([partial(taking, number) for number in range(30)])) == 10
        assert callers.first.taken("pool") == [10, 0]


def test_a_tour_takes_no_more_stops_than_it_can_drive(url: str) -> None:
    with crowd(url, 30) as callers:
        callers.first.calls.set_tour("pool", Tour(HERE))
        callers.first.add(20, 20, pool="pool")
        for stage in callers.stages:
            stage.feasibility = AtMost(7)

        def taking(number: int) -> bool:
            call = callers.stage(number).call(f"call {number}", pool="pool", spot=HERE)
            return call.hold(WINDOWS[number % 2])

        assert sum(all_at_once([partial(taking, number) for number in range(30)])) == 7
        assert sum(callers.first.taken("pool")) == 7


def test_one_effect_asked_for_twice_at_once_is_done_once(url: str) -> None:
    with crowd(url, 20) as callers:
        callers.first.add(20, 0, pool="pool")
        effect = Effect("key", EffectKind.APPOINTMENT_BOOKED, "P1", {"slot": AFTERNOON})
        calls = [callers.stage(number).call("call 1", pool="pool") for number in range(20)]
        assert all(all_at_once([partial(call.promises.perform, effect) for call in calls]))
        assert callers.first.taken("pool") == [1, 0]


def test_calls_of_one_contact_book_one_place_for_a_parcel(url: str) -> None:
    with crowd(url, 8) as callers:
        callers.first.add(20, 20, pool="pool")
        calls = [callers.stage(number).call(f"call {number}", contact=7, pool="pool") for number in range(8)]
        for _ in range(5):
            all_at_once([partial(call.book, WINDOWS[number % 2]) for number, call in enumerate(calls)])
            assert sum(callers.first.taken("pool")) == 1


def test_bookings_that_change_places_crosswise_do_not_wait_for_each_other(url: str) -> None:
    with crowd(url, 12) as callers:
        callers.first.add(12, 12, pool="pool")
        calls = [callers.stage(number).call(f"call {number}", pool="pool") for number in range(12)]
        for turn in range(6):
            booked = all_at_once(
                [partial(call.book, WINDOWS[(number + turn) % 2]) for number, call in enumerate(calls)]
            )
            assert all(booked)
        assert callers.first.taken("pool") == [6, 6]


Step: TypeAlias = tuple[str, int, str]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["hold", "release", "book", "refuse", "close", "sweep"]),
        st.sampled_from([0, 1]),
        st.sampled_from(["P1", "P2"]),
    ),
    max_size=8,
)


def take(stage: Stage, call: Call, step: Step) -> None:
    """Do one step of a call."""
    does, window, parcel = step
    match does:
        case "hold":
            call.hold(WINDOWS[window])
        case "book":
            call.book(WINDOWS[window], parcel)
        case "release":
            call.perform(EffectKind.SLOT_RELEASED, parcel, slot=WINDOWS[window])
        case "refuse":
            call.perform(EffectKind.PARCEL_REFUSED, parcel)
        case "sweep":
            stage.calls.release_expired(stage.now)
        case _:
            call.promises.close()


def play(stage: Stage, pool: str, number: int, steps: Sequence[Step]) -> None:
    """Do the steps of one call; the first two calls are those of one contact."""
    call = stage.call(f"{pool} {number}", contact=int(pool.split()[1]) if number < 2 else None, pool=pool)
    for step in steps:
        take(stage, call, step)


def never_oversold(callers: Crowd) -> None:
    @settings(max_examples=10)
    @given(st.lists(STEPS, min_size=4, max_size=4), st.integers(0, 2))
    def holds(played: list[list[Step]], capacity: int) -> None:
        pool = f"pool {next(POOLS)}"
        callers.first.add(capacity, 1, pool=pool)
        all_at_once([partial(play, callers.stage(at), pool, at, steps) for at, steps in enumerate(played)])
        callers.first.taken(pool)
        for at in range(len(played)):
            play(callers.first, pool, at, (("close", 0, ""), ("refuse", 0, "P1"), ("refuse", 0, "P2")))
        assert callers.first.taken(pool) == [0, 0]

    holds()


def test_whatever_calls_do_at_once_places_are_counted_right(url: str) -> None:
    with crowd(url, 4) as callers:
        never_oversold(callers)
