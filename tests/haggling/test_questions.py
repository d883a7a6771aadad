"""Questions about the thing: what the listing tells is told, the rest goes to the seller, and nothing else is asked."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import SellerAct
from doorstep.runtime.haggle_listing import read_listing
from doorstep.skills.haggling.events import Said
from doorstep.skills.haggling.facts import fact, tell_all
from doorstep.skills.haggling.moves import Turn
from doorstep.skills.haggling.step import opened, standing, step

HERE: Final = Path(__file__).parent
TONGUES: Final = tongues()
LISTINGS: Final = {
    name: read_listing(json.dumps(told), TONGUES)
    for name, told in json.loads((HERE / "listings.json").read_text(encoding="utf-8")).items()
}
SELLER: Final = "seller"
MAYBE: Final = "maybe "


def _cases(language: str) -> list[tuple[str, str, str, str]]:
    lines = (HERE / "questions" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        if line.strip() and not line.startswith("#"):
            said, _, wanted = line.rpartition(" => ")
            listing, _, text = said.partition(": ")
            found.append((language, listing, text, wanted))
    return found


def told(language: str, name: str, text: str) -> frozenset[str]:
    """The facts that are told to a buyer who writes this first, and whether the seller is asked."""
    listing = LISTINGS[name]
    market = opened(listing)
    turn = TONGUES[language].read(text, standing(market, "b1"))
    after = step(market, Said("b1", turn, "m1", language), listing.mandate.opened + timedelta(minutes=2))
    said = [one for out in after.out if isinstance(out, Turn) for one in out.sayings]
    facts = {one["value"] for one in said if one.act is SellerAct.FACT}
    keys = {key for key, words in listing.facts.items() if not facts.isdisjoint((words, f"{key}: {words}"))}
    return frozenset(keys | {SELLER for one in said if one.act is SellerAct.ASKED_SELLER})


@pytest.mark.parametrize(("language", "name", "text", "wanted"), [*_cases("en"), *_cases("de")])
def test_a_question_is_answered_from_the_listing(language: str, name: str, text: str, wanted: str) -> None:
    parts = [one for one in wanted.split(", ") if one != "nothing"]
    allowed = {one.removeprefix(MAYBE) for one in parts}
    needed = {one for one in parts if not one.startswith(MAYBE)}
    found = told(language, name, text)
    assert needed <= found <= allowed


def test_a_bare_yes_is_told_with_what_it_is_said_of() -> None:
    assert fact(LISTINGS["sofa"], "smoke_free") == ("smoke_free", "smoke free: yes")
    assert fact(LISTINGS["sofa"], "pets") == ("pets", "no pets")


def test_everything_that_is_told_has_a_name_a_topic_can_have() -> None:
    (height,) = [one for one in tell_all(LISTINGS["stuehle"]) if one.words == "46 cm"]
    (gears,) = [one for one in tell_all(LISTINGS["bicycle"]) if one.key]
    assert (height.name, height.key) == ("dimensions", "")
    assert (gears.name, gears.key) == ("gears", "gears")


@pytest.mark.parametrize("language", ["en", "de"])
def test_there_are_enough_questions_half_of_them_answered(language: str) -> None:
    cases = _cases(language)
    assert len(cases) >= 60
    assert len([one for one in cases if SELLER not in one[3] and one[3] != "nothing"]) >= len(cases) // 2
