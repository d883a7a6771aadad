"""Campaigns in real processes that are killed, frozen and cut off: nothing is lost, and nobody is called twice."""

from pathlib import Path

import pytest

from tests import postgresql
from tests.acceptance.campaign_ground import Plan
from tests.acceptance.campaign_scenarios import (
    database_crashed,
    disk_full,
    frozen_and_taken_over,
    killed_and_restarted,
    killed_and_taken_over,
    nothing_to_two,
    played,
    shop_away,
)

PLAN = Plan(40, calls_at_once=10)
"""Few enough at once that both workers have calls when one of them is hit."""

FEW = Plan(24, calls_at_once=10)
SLOWER = Plan(30, calls_at_once=6, pace=0.12)
"""A redial comes after the worker that stood still has gone on: a leg that nobody ends would have timed out by then."""

BOUND = Plan(48, calls_at_once=6, rate=20.0, pace=0.06, places=10.0)
"""Calls that last for seconds, so that a loaded machine can begin as many as two workers may make."""


def _file(folder: Path) -> str:
    return f"sqlite:///{folder}/store.sqlite"


def test_the_only_worker_is_killed_and_comes_back(tmp_path: Path) -> None:
    found = played(tmp_path, _file(tmp_path), FEW, killed_and_restarted)
    assert not found.wrong
    assert found.dropped


@pytest.mark.long
def test_the_disk_is_full_for_a_while(tmp_path: Path) -> None:
    found = played(tmp_path, _file(tmp_path), PLAN, disk_full)
    assert not found.wrong


@pytest.mark.system
def test_one_of_two_workers_is_killed_and_comes_back(tmp_path: Path, postgresql_url: str) -> None:
    found = played(tmp_path, postgresql_url, PLAN, killed_and_restarted, opted_out=True)
    assert not found.wrong
    assert found.dropped


@pytest.mark.system
def test_the_other_worker_takes_over_from_one_that_was_killed(tmp_path: Path, postgresql_url: str) -> None:
    found = played(tmp_path, postgresql_url, PLAN, killed_and_taken_over)
    assert not found.wrong
    assert found.dropped


@pytest.mark.system
def test_a_worker_that_was_taken_for_dead_doubles_nothing(tmp_path: Path, postgresql_url: str) -> None:
    found = played(tmp_path, postgresql_url, SLOWER, frozen_and_taken_over)
    assert not found.wrong
    assert found.dropped


@pytest.mark.system
def test_the_database_server_crashes_and_comes_back(tmp_path: Path) -> None:
    if not postgresql.installed():
        pytest.skip("PostgreSQL's server programs (Debian package postgresql) are not installed")
    with postgresql.serving() as server:
        found = played(tmp_path, postgresql.new_database(server), PLAN, database_crashed(server))
    assert not found.wrong


@pytest.mark.system
def test_the_shop_is_away_for_a_while(tmp_path: Path, postgresql_url: str) -> None:
    found = played(tmp_path, postgresql_url, PLAN, shop_away)
    assert not found.wrong


@pytest.mark.system
def test_two_workers_have_more_calls_at_once_than_one_may(tmp_path: Path, postgresql_url: str) -> None:
    found = played(tmp_path, postgresql_url, BOUND, nothing_to_two)
    assert not found.wrong
    assert max(sum(one.at <= ring.at < one.over for one in found.rings) for ring in found.rings) > BOUND.calls_at_once
