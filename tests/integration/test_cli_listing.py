"""`doorstep listing`: putting, showing and closing what is sold in chat."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorstep.bootstrap.haggling import haggling
from doorstep.config import load_settings
from doorstep.runtime.haggling import Haggling
from doorstep.skills.haggling.events import SellerWord
from tests.integration.command_line import CommandLine, clean_settings

EXAMPLE = Path(__file__).parents[2] / "examples/bicycle.json"
LAMP = (
    'id = "lamp"\ntitle = "Desk lamp"\ncurrency = "EUR"\nask = 4000\nfloor = 3000\nnow = "2026-11-23T09:00:00+01:00"\n'
)


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    monkeypatch.setenv("COLUMNS", "200")
    return CommandLine(capsys)


@pytest.fixture
def things(tmp_path: Path) -> Path:
    """A folder of two listings and a note."""
    folder = tmp_path / "things"
    folder.mkdir()
    (folder / "bicycle.json").write_text(changed(), encoding="utf-8")
    (folder / "lamp.toml").write_text(LAMP, encoding="utf-8")
    (folder / "notes.txt").write_text("no listing", encoding="utf-8")
    return folder


def changed(**values: object) -> str:
    """The example, open for a week from now on, with other values."""
    now = datetime.now(UTC)
    told = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    open_week = {"now": now.isoformat(), "deadline": (now + timedelta(days=7)).isoformat()}
    return json.dumps({**told, **open_week, **values})


def kept() -> Haggling:
    return haggling(load_settings())


def test_a_folder_of_listings_is_put_and_listed(doorstep: CommandLine, things: Path) -> None:
    assert doorstep("listing", "put", str(things)).out.splitlines() == [
        "Listed: L1, for 400.00 USD, never below 300.00 USD.",
        "Listed: lamp, for 40.00 EUR, never below 30.00 EUR.",
    ]
    *_, bicycle, lamp, _ = doorstep("listing", "list").out.splitlines()
    assert [word.strip() for word in bicycle.split("│")[1:-1]] == [
        "L1",
        "Halden city bicycle, size M",
        "open",
        "400.00 USD",
        "1",
        "0",
    ]
    assert "40.00 EUR" in lamp


def test_without_a_listing_it_is_said_how_to_put_one(doorstep: CommandLine) -> None:
    assert "doorstep listing put" in doorstep("listing", "list").out


def test_all_that_is_wrong_is_told_and_nothing_is_stored(doorstep: CommandLine, things: Path) -> None:
    (things / "chair.toml").write_text(LAMP.replace("3000", "5000"), encoding="utf-8")
    (things / "lamp2.toml").write_text(LAMP, encoding="utf-8")
    (things / "table.json").write_text("{", encoding="utf-8")
    ran = doorstep("listing", "put", str(things))
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        "chair.toml: The listing cannot be used: floor has to be at most the ask.",
        "lamp2.toml: Another file has a listing of the id lamp.",
        "table.json: The listing has to be one JSON object, or TOML.",
        "Nothing was stored.",
    ]
    assert not kept().listings()


def test_a_change_that_cannot_be_made_keeps_the_others_out_too(doorstep: CommandLine, things: Path) -> None:
    doorstep("listing", "put", str(things / "lamp.toml"))
    kept().say("lamp", "ann", "30?", datetime.now(UTC), "m1")
    (things / "lamp.toml").write_text(LAMP.replace("EUR", "USD"), encoding="utf-8")
    ran = doorstep("listing", "put", str(things))
    assert ran.status == 2
    assert ran.err.startswith("lamp.toml: The currency of a listing cannot be changed")
    assert list(kept().listings()) == ["lamp"]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"id": "a/b"}, "id has to be 1 to 100 letters"),
        ({"now": (datetime.now(UTC) + timedelta(days=1)).isoformat()}, "now must not lie in the future"),
        ({"currency": "JPY"}, "currency has to be one of hundreds"),
    ],
)
def test_what_cannot_be_sold_in_chat_is_refused(
    doorstep: CommandLine, things: Path, values: dict[str, str], told: str
) -> None:
    (things / "bicycle.json").write_text(changed(**values), encoding="utf-8")
    ran = doorstep("listing", "put", str(things))
    assert ran.status == 2
    assert told in ran.err
    assert not kept().listings()


@pytest.mark.parametrize(("path", "told"), [("nowhere.toml", "is not there"), (".", "holds no .toml or .json file")])
def test_a_path_without_listings_is_refused(doorstep: CommandLine, path: str, told: str) -> None:
    ran = doorstep("listing", "put", path)
    assert ran.status == 2
    assert told in ran.err


def test_a_listing_put_again_is_changed(doorstep: CommandLine, things: Path) -> None:
    doorstep("listing", "put", str(things))
    (things / "lamp.toml").write_text(LAMP.replace("Desk", "Floor"), encoding="utf-8")
    doorstep("listing", "put", str(things))
    assert kept().stand("lamp").market.listing.title == "Floor lamp"
    assert (kept().stand("lamp").number, kept().stand("L1").number) == (2, 1)


def test_the_seller_is_shown_how_it_stands_with_every_buyer(doorstep: CommandLine, things: Path) -> None:
    doorstep("listing", "put", str(things))
    assert "Nobody has written yet." in doorstep("listing", "show", "L1").out
    now = datetime.now(UTC)
    kept().say("L1", "ann", "Would you take 250?", now, "m1")
    kept().seller("L1", SellerWord.MESSAGE, "ann", now, "I'll call you.")
    kept().say("L1", "bob", "I'll take it for 400", now, "m1")
    kept().say("L1", "cem", "Is it still there?", now, "m1")
    told = doorstep("listing", "show", "L1").out
    assert "held, 0 of 1 free" in told
    assert "Ask 400.00 USD, floor 300.00 USD" in told
    rows = {buyer: line for line in told.splitlines() for buyer in ("ann", "bob", "cem") if buyer in line}
    assert "250.00 USD" in rows["ann"]
    assert "you have taken over" in rows["ann"]
    assert "held for 400.00 USD until" in rows["bob"]
    assert "waits for it" in rows["cem"]


def test_a_closed_listing_sells_nothing_any_more(doorstep: CommandLine, things: Path) -> None:
    doorstep("listing", "put", str(things))
    assert doorstep("listing", "close", "L1").out == "The listing L1 is closed; nothing is sold any more.\n"
    kept().say("L1", "ann", "I'll take it for 400", datetime.now(UTC), "m1")
    assert kept().outcome("L1")["state"] == "closed"


@pytest.mark.parametrize("what", ["show", "close"])
def test_a_listing_that_is_not_there_is_refused(doorstep: CommandLine, what: str) -> None:
    assert doorstep("listing", what, "L1").refused(2) == "There is no listing of this id."
