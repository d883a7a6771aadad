"""The files in examples/ are what the documents say they are."""

import csv
from pathlib import Path

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.runtime.haggle_listing import read_listing
from doorstep.runtime.world_file import read_world

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("reference*.json")), ids=lambda path: path.name)
def test_a_world_can_be_read(path: Path) -> None:
    assert read_world(path.read_text(encoding="utf-8")).parcels


def test_a_listing_can_be_read() -> None:
    listing = read_listing((EXAMPLES / "bicycle.json").read_text(encoding="utf-8"), tongues())
    assert listing.mandate.floor < listing.mandate.ask


def test_the_contacts_use_reserved_numbers_only() -> None:
    with (EXAMPLES / "contacts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert all(row["phone"].startswith("+120255501") for row in rows)
