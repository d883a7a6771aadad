"""The commands that the documents show are run, but for those that phone somebody or install something."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.documents import FENCE
from tests.architecture.source import ROOT

PAGES = ("README.md", "docs/quickstart.md")
NOT_RUN = ("make ", "pip ", "doorstep call ", "doorstep campaign run", "doorstep up", "doorstep doctor")
"""These phone somebody, go on until they are stopped, install something, or depend on the machine; that they exist is
tested beside the documents."""


def shown() -> list[str]:
    """Every command line of a plain code block, in order."""
    lines: list[str] = []
    for page in PAGES:
        blocks = FENCE.findall((ROOT / page).read_text(encoding="utf-8"))
        plain = [block for block in blocks if block.startswith("```\n") and re.search(r"doorstep|make|pip", block)]
        lines += [line for block in plain for line in block.splitlines()[1:-1] if line and not re.match(r"\W", line[0])]
    return lines


def to_run() -> list[str]:
    """The commands that are run here."""
    lines = [line.removeprefix(".venv/bin/") for line in shown()]
    return [line for line in lines if "doorstep" in line and not line.startswith(NOT_RUN)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a reader has it: the examples and a world of their own; one command after the other runs in it."""
    place = tmp_path_factory.mktemp("reader")
    shutil.copytree(ROOT / "examples", place / "examples")
    shutil.copy(ROOT / "examples/reference.json", place / "my-world.json")
    return place


@pytest.mark.parametrize("line", to_run())
def test_a_shown_command_works(line: str, folder: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", line],
        cwd=folder,
        env={**os.environ, "PATH": path},
        input="",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr


def test_there_are_commands_to_run() -> None:
    assert len(to_run()) > 3
