"""The listing and the lines of the guide to selling in chat do what the guide says."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from doorstep.bootstrap.haggling import sale, tongues
from doorstep.interface.haggle_lines import Line
from doorstep.runtime.haggle import run_lines
from doorstep.runtime.haggle_listing import read_listing

GUIDE = (Path(__file__).parents[2] / "docs/howto/sell-in-chat.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (kim|lee) \| `(\w+)` \| (?:`(\w+)` )?\|$", re.MULTILINE)


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def written(given: Sequence[str]) -> list[Line]:
    """What comes out where these lines go in."""
    out: list[str] = []
    run_lines(sale(read_listing(block("toml"), tongues())), [each.encode() for each in given], out.append)
    return [json.loads(each) for each in out]


def test_the_lines_of_the_guide_lead_to_what_it_shows() -> None:
    *lines, outcome = written(block("json").splitlines())
    assert [(one["buyer"], one["type"], one.get("act", "")) for one in lines] == ROW.findall(GUIDE)
    assert "scratch" in str(lines[0]["text"])
    assert lines[-1]["text"] == ""
    assert outcome["state"] == "sold"


def test_the_same_lines_given_again_lead_to_the_same_market() -> None:
    given = block("json").splitlines()
    *before, _ = written(given[:4])
    whole = written(given)
    assert before == whole[: len(before)]
    assert whole == written(given)


def test_what_is_private_stands_in_no_line() -> None:
    told = json.dumps(written(block("json").splitlines()))
    assert not any(secret in told for secret in ("130", "13000", "2026-11-30", "0.5"))
