"""The rule tables print themselves into the docs; the page is what the tables say."""

from pathlib import Path

from doorstep.skills.delivery.rules import POLICY

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "delivery-rules.md"


def test_the_page_lists_the_rules_in_their_order() -> None:
    table = [line.split("|")[1:3] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    rows = [name.strip() for number, name in table if number.strip().isdigit()]
    assert rows == [rule.name for rule in POLICY]
