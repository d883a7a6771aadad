"""The command line in this process or in one of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from doorstep.cli.entry import run

COMMAND = "import sys; from doorstep.cli import main; sys.exit(main())"
WORLD = Path(__file__).parents[1] / "dialogues/world.json"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: its status and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def refused(self, status: int) -> str:
        """The one sentence of a command that failed; nothing else stands on standard error."""
        assert self.status == status, self
        assert "Traceback" not in self.err
        assert len(self.err.strip().splitlines()) == 1, self.err
        return self.err.strip()


def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("DOORSTEP_")}


def command(arguments: Sequence[str], given: bytes = b"", folder: Path | None = None) -> Ran:
    """Run the real command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        env=environment(),
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def command_here(arguments: Sequence[str], given: bytes = b"", folder: Path = Path()) -> Ran:
    """Run a command as `command` does, but in this process, which loads what many of them need only once."""
    out, err = BytesIO(), BytesIO()
    with (
        pytest.MonkeyPatch.context() as patch,
        redirect_stdout(TextIOWrapper(out, encoding="utf-8", write_through=True)),
        redirect_stderr(TextIOWrapper(err, encoding="utf-8", write_through=True)),
    ):
        clean_settings(folder, patch)
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given), encoding="utf-8"))
        return Ran(run(arguments), out.getvalue().decode(), err.getvalue().decode())


class CommandLine:
    """Runs commands in this process, in a folder of their own."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured

    def __call__(self, *arguments: str) -> Ran:
        self._captured.readouterr()
        status = run(arguments)
        told = self._captured.readouterr()
        return Ran(status, told.out, told.err)


def clean_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start in an empty folder, with no settings of the developer's own."""
    for name in [name for name in os.environ if name.startswith("DOORSTEP_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(folder)
