"""The import contracts hold, and each of them can fail."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.source import ROOT

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

PACKAGES = (
    "cli",
    "runtime",
    "adapters/store",
    "testing",
    "speech",
    "ports",
    "interface",
    "learning",
    "skills",
    "languages",
    "campaigns",
    "turns",
    "dialogue",
)

FOUL = {
    "bootstrap/__init__.py": "",
    "config.py": "",
    "errors.py": "",
    "stray.py": "",
    "runtime/call.py": "import doorstep.adapters.store.sql",
    "adapters/store/sql.py": "import doorstep.adapters.store.memory",
    "adapters/store/memory.py": "",
    "skills/delivery.py": "import doorstep.skills.haggling",
    "skills/haggling.py": "import phonenumbers",
    "languages/en.py": "import doorstep.languages.de",
    "languages/de.py": "import numpy",
    "languages/kit.py": "import doorstep.languages.en",
    "turns/endpointing.py": "import time",
    "dialogue/state/__init__.py": "",
    "dialogue/state/known.py": "import doorstep.dialogue.rules.table",
    "dialogue/rules/__init__.py": "",
    "dialogue/rules/table.py": "import doorstep.dialogue.state.known",
}


def run(python_path: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts over the package found first on a path."""
    return subprocess.run(
        [LINT_IMPORTS, "--no-logo", "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=python_path,
        env={**os.environ, "PYTHONPATH": str(python_path), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def contracts() -> set[str]:
    """The names of the contracts that are agreed."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]}


def test_every_contract_is_kept() -> None:
    result = run(ROOT / "src")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_can_be_broken(tmp_path: Path) -> None:
    for package in PACKAGES:
        (tmp_path / "doorstep" / package).mkdir(parents=True)
    for folder in [tmp_path / "doorstep", *(path for path in (tmp_path / "doorstep").rglob("*") if path.is_dir())]:
        (folder / "__init__.py").touch()
    for name, text in FOUL.items():
        path = tmp_path / "doorstep" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    result = run(tmp_path)
    assert result.returncode == 1
    assert set(re.findall(r"^(.+?) BROKEN", result.stdout, re.MULTILINE)) == contracts(), result.stdout


def test_the_layers_name_every_package() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = next(one for one in settings["tool"]["importlinter"]["contracts"] if one["id"] == "layers")
    assert layers["exhaustive"]
    named = set(re.findall(r"[a-z]+", " ".join(layers["layers"])))
    found = {path.stem for path in (ROOT / "src/doorstep").iterdir() if not path.name.startswith("__")}
    assert found <= named
