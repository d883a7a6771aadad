"""The rule tables print themselves into the docs; the page is what the tables say."""

from pathlib import Path

import pytest

from doorstep.skills.delivery.rules import POLICY as DELIVERY
from doorstep.skills.haggling.rules import POLICY as HAGGLING

PAGES = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("delivery-rules.md", [rule.name for rule in DELIVERY]),
        ("haggling-rules.md", [rule.name for rule in HAGGLING]),
    ],
)
def test_the_page_lists_the_rules_in_their_order(page: str, names: list[str]) -> None:
    lines = (PAGES / page).read_text(encoding="utf-8").splitlines()
    table = [line.split("|")[1:3] for line in lines if line.startswith("| ")]
    assert [name.strip() for number, name in table if number.strip().isdigit()] == names
