"""The documents point to what exists, and every command they show is one."""

import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import PurePosixPath
from typing import Protocol

import pytest
import typer

from doorstep.cli.application import application
from tests.architecture.documents import Document, anchors, broken_links, commands, documents, make_targets
from tests.architecture.source import ROOT


class HasOptions(Protocol):
    """What is asked of a command's parameter."""

    opts: list[str]


RECORD_HEADINGS = {"context", "decision", "consequences"}


def sample(text: str) -> Document:
    """A page at the project's root."""
    return Document(PurePosixPath("README.md"), text)


def refusal(words: list[str]) -> str | None:
    """Why a `doorstep` command is none; None where it is one."""
    command = typer.main.get_command(application)
    for position, word in enumerate(words):
        inner = getattr(command, "commands", {})
        if word.startswith("-") or not inner:
            return unknown_option(command.params, words[position:])
        if word not in inner:
            return f"no command {word}"
        command = inner[word]
    return None


def unknown_option(parameters: Sequence[HasOptions], words: list[str]) -> str | None:
    """The first option among the words that a command does not take."""
    known = {option for parameter in parameters for option in parameter.opts} | {"--help"}
    given = [word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)]
    return next((f"no option {option}" for option in given if option not in known), None)


def test_every_link_resolves() -> None:
    assert not [problem for page in documents() for problem in broken_links(page)]


def test_every_make_command_is_a_target() -> None:
    targets = make_targets((ROOT / "Makefile").read_text(encoding="utf-8"))
    shown = {(page.path, word) for page in documents() for words in commands(page, "make") for word in target(words)}
    assert not {(str(path), word) for path, word in shown if word not in targets}


def target(words: list[str]) -> list[str]:
    """The targets among the words of a `make` command."""
    return [word for word in takewhile(lambda word: re.fullmatch(r"[a-z-]+", word), words) if "=" not in word]


def test_every_doorstep_command_exists() -> None:
    shown = [(str(page.path), words) for page in documents() for words in commands(page, "doorstep")]
    assert not [(path, words, refusal(words)) for path, words in shown if refusal(words)]


def test_every_decision_record_is_whole() -> None:
    records = [page for page in documents() if re.match(r"docs/decisions/\d{4}-", str(page.path))]
    index = (ROOT / "docs/decisions/README.md").read_text(encoding="utf-8")
    assert records
    for page in records:
        assert anchors(page.text) >= RECORD_HEADINGS, page.path
        assert re.search(r"^Status: (accepted|replaced by \[)", page.text, re.MULTILINE), page.path
        assert page.path.name in index, page.path


def test_the_glossary_has_one_entry_for_each_word() -> None:
    rows = re.findall(r"^\| ([^|]+) \| .+ \|$", (ROOT / "docs/glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
    words = [row for row in rows if row != "word"]
    assert sorted(set(words)) == sorted(words)


def test_every_measurement_is_listed() -> None:
    page = (ROOT / "benchmarks/README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `benchmarks/(\w+\.py)` \|", page, re.MULTILINE))
    assert listed == {path.name for path in (ROOT / "benchmarks").glob("measure_*.py")}


@pytest.mark.parametrize("link", ["[x](docs/nowhere.md)", "[x](docs/glossary.md#nothing)", "[x](#nothing)"])
def test_a_broken_link_is_found(link: str) -> None:
    assert list(broken_links(sample(f"# Title\n{link}\n")))
    assert not list(broken_links(sample("# Title\n[x](docs/glossary.md#the-dialogue) [y](#title)\n")))


def test_commands_are_found_in_blocks_and_in_text() -> None:
    page = sample(
        "```\n$ make setup   a word on it\necho x | .venv/bin/doorstep understand --language en\n```\nOr `make chat`.\n"
    )
    assert list(commands(page, "make")) == [["setup"], ["chat"]]
    assert list(commands(page, "doorstep")) == [["understand", "--language", "en"]]


def test_a_command_that_is_none_is_found() -> None:
    assert refusal(["conquer"]) == "no command conquer"
    assert refusal(["chat", "--worlds", "x.json"]) == "no option --worlds"
    assert refusal(["chat", "--world", "x.json", "--jsonl"]) is None
