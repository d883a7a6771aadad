"""Every dialogue script goes as written; together they reach every rule and say every assistant act."""

from functools import cache
from pathlib import Path

import pytest

from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.engine import NOTED
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.rules import POLICY
from doorstep.testing.script import Played, Script
from tests.dialogues.stage import ENGLISH, HERE, MemoryStage, world

SCRIPTS = sorted((HERE / "en" / "delivery").glob("*.txt"))


@cache
def play(path: Path) -> Played:
    return Script(path.read_text(encoding="utf-8"), world(), read_world).play(ENGLISH, MemoryStage())


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_the_script_goes_as_written(path: Path) -> None:
    played = play(path)
    assert played.outcome is not None


def test_there_are_enough_scripts() -> None:
    assert len(SCRIPTS) >= 60


def test_every_rule_is_reached_by_some_script() -> None:
    reached = {rule for path in SCRIPTS for rule in play(path).rules}
    missing = {rule.name for rule in POLICY} - reached - {NOTED}
    assert not missing


def test_every_assistant_act_is_said_by_some_script() -> None:
    said = {act for path in SCRIPTS for act in play(path).acts}
    assert set(AssistantAct) == said


def test_no_effect_is_stored_twice_in_any_script() -> None:
    for path in SCRIPTS:
        standing: list[tuple[object, ...]] = []
        for one in play(path).effects:
            if one.kind is EffectKind.WITHDRAWN:
                standing.clear()  # what was taken back may be promised again
                continue
            promised = (one.kind, one.parcel, sorted(map(str, one.values.items())))
            assert promised not in standing, path.stem
            standing.append(promised)
