"""The page of the calling rules says what the tables in the code say."""

import re
from datetime import timedelta

from doorstep.campaigns.breaker import ENOUGH, PROBES, REST
from doorstep.campaigns.calling_rules import Delays
from doorstep.campaigns.countries import PACKS, CountryPack
from doorstep.campaigns.retry import AFTER, Then, When
from tests.architecture.source import ROOT

TEXT = (ROOT / "docs/reference/calling-rules.md").read_text(encoding="utf-8")


def tables() -> list[list[list[str]]]:
    """The tables of the page, each as rows of cells, without their heads."""
    blocks = re.findall(r"(?:^\|.*\|\n)+", TEXT, re.MULTILINE)
    return [
        [[cell.strip() for cell in row.strip("|").split("|")] for row in block.split("\n")[2:-1]] for block in blocks
    ]


def country(code: str, pack: CountryPack) -> list[str]:
    """The row of a country."""
    monday = pack.hours[0]
    assert monday is not None
    assert set(pack.hours[:6]) == {monday}
    assert pack.hours[6] is None
    return [
        code,
        f"{monday.first:%H:%M} to {monday.last:%H:%M}",
        "never",
        "of any region" if pack.every_region else "of the whole country",
        str(pack.attempts_a_day),
        str(pack.attempts_a_week),
        ", ".join(sorted(purpose.value for purpose in pack.recorded)),
    ]


def followed(then: Then) -> list[str]:
    """What stands in the row of an outcome, but for its name and what happened."""
    return [then.when.value, str(then.often or "-"), then.end.value, "yes" if then.in_vain else "no"]


def minutes(steps: tuple[timedelta, ...]) -> str:
    """Delays as they stand on the page."""
    first = ", ".join(str(step // timedelta(minutes=1)) for step in steps[:-1])
    return f"{first}, then {steps[-1] // timedelta(minutes=1)} minutes later"


def test_the_page_lists_the_countries() -> None:
    assert tables()[0] == [country(code, pack) for code, pack in PACKS.items()]


def test_the_page_lists_what_follows_every_outcome() -> None:
    rows = tables()[2]
    assert [[row[0], *row[2:]] for row in rows] == [[one.value, *followed(then)] for one, then in AFTER.items()]


def test_the_page_tells_the_delays() -> None:
    rows = dict(tables()[3])
    delays = Delays()
    assert list(rows) == [one.value for one in When if one is not When.NEVER]
    assert rows[When.SHORTLY.value] == minutes(delays.busy)
    assert rows[When.REPAIRED.value] == minutes(delays.network)
    assert rows[When.OTHER_TIME.value].startswith(f"{delays.apart // timedelta(minutes=1)} minutes later")
    soon = delays.cut_off // timedelta(seconds=1)
    assert rows[When.AT_ONCE.value].startswith(f"{soon} to {2 * soon} seconds later")


def test_the_page_tells_when_a_line_rests() -> None:
    assert f"at least {ENOUGH} calls" in TEXT
    assert f"rests for {REST // timedelta(seconds=1)} seconds; then {PROBES} calls" in TEXT
