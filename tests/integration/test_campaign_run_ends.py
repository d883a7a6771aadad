"""A run that ends by itself ends when nobody is due soon: not before everybody was looked at, and not never."""

from datetime import timedelta
from pathlib import Path

from doorstep.dialogue.slots import Address
from doorstep.ports.campaign_engine import LineLimits
from doorstep.ports.campaign_store import ContactState
from doorstep.runtime.desk import Line
from doorstep.testing.store_conformance import order
from doorstep.testing.virtual_time import run_virtually
from tests.integration.campaign_stage import MONDAY, NAME, PlayedTelephone, Stage, books

ABROAD = Line(LineLimits("main", 20, 5.0), "sip:{phone}@example.com", countries=frozenset({"GB"}))


def played(stage: Stage) -> int:
    """Run until nobody is due; the number of calls."""
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone))
    return len(telephone.rung)


def test_a_run_at_an_earlier_time_than_its_campaign_was_made_calls_everybody(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.people(3)
    stage.start = MONDAY - timedelta(minutes=30)
    assert played(stage) == 3


def test_a_run_of_people_who_cannot_be_called_yet_looks_at_them_and_ends(tmp_path: Path) -> None:
    stage = Stage(tmp_path, start=MONDAY - timedelta(hours=6))
    stage.people(3)
    assert played(stage) == 0
    due = stage.campaigns.next_due(stage.start, NAME)
    assert due is not None
    assert MONDAY - timedelta(hours=1) <= due < MONDAY + timedelta(hours=1)


def test_a_run_of_nobody_ends(tmp_path: Path) -> None:
    assert played(Stage(tmp_path)) == 0


def test_a_run_ends_though_no_line_serves_some_of_its_people(tmp_path: Path) -> None:
    stage = Stage(tmp_path, lines=(ABROAD,))
    first = order(1)
    parcel = first.parcel
    assert parcel.address is not None
    stage.add(
        first.__class__(
            first.recipient,
            first.phone,
            "en",
            parcel.__class__(parcel.id, address=Address("Culture West Road", "588", region="IL", country="US")),
        )
    )
    assert played(stage) == 0
    assert stage.campaigns.states(NAME) == {ContactState.WAITING: 1}
    assert stage.row().reason == "line"


def test_a_run_ends_where_everybody_is_put_off(tmp_path: Path) -> None:
    stage = Stage(tmp_path, start=MONDAY - timedelta(days=1))
    stage.people(700)
    assert played(stage) == 0
    assert stage.campaigns.states(NAME) == {ContactState.WAITING: 700}
