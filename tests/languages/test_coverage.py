"""Coverage grades every language by the same list; a new one is a folder and needs no edit elsewhere."""

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep import languages
from doorstep.bootstrap import packs
from doorstep.dialogue.acts import AssistantAct
from doorstep.errors import BadInput
from doorstep.languages.coverage import SPOKEN, Coverage, grade
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import Ability

MINI = Path(__file__).parent / "mini"


def shares(coverage: Coverage) -> dict[str, float]:
    return {one.subject: one.share for one in coverage.grades}


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A further folder in which languages are found."""
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(MINI)])
    importlib.invalidate_caches()
    yield
    packs.language.cache_clear()


@pytest.mark.parametrize("code", packs.language_codes())
def test_every_language_that_is_shipped_is_complete(code: str) -> None:
    coverage = grade(packs.language(code, with_encoder=False))
    assert {one.subject: one.missing for one in coverage.grades if one.missing} == {}
    assert coverage.complete


def test_every_act_the_skill_says_is_asked_for() -> None:
    assert {one.kind for one in SPOKEN} == set(AssistantAct)


@pytest.mark.usefixtures("french")
def test_a_third_language_is_found_by_its_folder_and_graded() -> None:
    assert "fr" in packs.language_codes()
    coverage = grade(packs.language("fr", with_encoder=False))
    assert not coverage.complete
    assert shares(coverage)[Ability.YES_NO] == shares(coverage)[Ability.NUMBERS] == 1.0
    assert shares(coverage)[Ability.TIMES] == shares(coverage)["wording"] == 0.0
    assert 0 < coverage.share < 0.5


@pytest.mark.usefixtures("french")
def test_no_conversation_is_held_in_a_language_that_has_no_words_for_it() -> None:
    with pytest.raises(BadInput, match="not complete"):
        packs.talking("fr", with_encoder=False)


def test_a_language_at_its_beginning_covers_nothing() -> None:
    assert grade(Beginning("xx", ("XX",))).share == 0.0


def test_a_sample_that_is_not_read_is_named() -> None:
    coverage = grade(Beginning("xx", ("XX",), written("times none: tomorrow = want +1")))
    assert next(one for one in coverage.grades if one.subject == Ability.TIMES).missing == ("tomorrow",)


@pytest.mark.parametrize("line", ["times: tomorrow = want", "speed none: fast = 3", "times soon: now = want", "times"])
def test_a_sample_of_another_form_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        written(f"\n{line}\n")
