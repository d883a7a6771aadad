"""`doorstep languages` from outside: what is covered, and a folder to begin with."""

import importlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from doorstep import languages
from doorstep.bootstrap import packs
from doorstep.cli.application import application
from doorstep.errors import BadInput
from doorstep.languages.coverage import grade


def run(*words: str) -> str:
    result = CliRunner().invoke(application, ["languages", *words], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_every_language_is_listed_with_what_it_covers() -> None:
    lines = run().splitlines()
    assert [head.split()[0] for head in lines[0].split("  ") if head.strip()] == list(packs.language_codes())
    assert lines[-1].split()[-1] == "yes"


def test_json_names_what_is_missing() -> None:
    objects = [json.loads(line) for line in run("--jsonl").splitlines()]
    assert [one["language"] for one in objects] == list(packs.language_codes())
    assert all(one["complete"] and not one["grades"]["wording"]["missing"] for one in objects)


def test_a_new_language_begins_as_a_folder_that_is_found_and_graded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders, tests = tmp_path / "packs", tmp_path / "tests"
    folders.mkdir()
    tests.mkdir()
    told = run("new", "nl", "--region", "NL", "--region", "BE", "--packs", str(folders), "--tests", str(tests))
    assert [Path(line).name for line in told.splitlines()[:-1]] == ["__init__.py", "samples.py", "test_nl.py"]
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(folders)])
    importlib.invalidate_caches()
    coverage = grade(packs.language("nl", with_encoder=False))
    assert coverage.regions == ("NL", "BE")
    assert coverage.share == 0.0
    packs.language.cache_clear()


@pytest.mark.parametrize("words", [("french", "FR"), ("en", "US"), ("fr", "France")])
def test_what_cannot_be_begun_is_told_in_a_sentence(words: tuple[str, str]) -> None:
    code, region = words
    folder = Path(languages.__path__[0])
    with pytest.raises(BadInput, match=r"two-letter|already"):
        CliRunner().invoke(
            application, ["languages", "new", code, "--region", region, "--packs", str(folder)], catch_exceptions=False
        )
