"""The linter's and the type checker's settings find what the conventions forbid."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

RUFF = Path(sys.executable).with_name("ruff")
DOC = '"""Sample."""\n'

SAMPLES = {
    "D103": f"{DOC}def dial():\n    return 1\n",
    "PLR0915": f'{DOC}\n\ndef dial():\n    """Dial."""\n' + "    print(1)\n" * 31,
    "C901": f'{DOC}\n\ndef dial(n):\n    """Dial."""\n'
    + "".join(f"    if n == {n}:\n        n += 1\n" for n in range(9)),
    "TID252": f"{DOC}from . import call\n",
    "E722": f"{DOC}try:\n    X = 1\nexcept:\n    X = 2\n",
    "BLE001": f"{DOC}try:\n    X = 1\nexcept Exception:\n    X = 2\n",
    "E501": f"{DOC}# {'x' * 130}\n",
    "DTZ005": f"{DOC}from datetime import datetime\n\nAT = datetime.now()\n",
    "invalid-syntax": f'{DOC}X = f"{{"a" + "b"}}"\n',
}


@pytest.mark.parametrize("code", SAMPLES)
def test_the_linter_finds(code: str) -> None:
    result = subprocess.run(
        [
            RUFF,
            "check",
            "--no-cache",
            "--output-format",
            "json",
            "--stdin-filename",
            "src/doorstep/runtime/sample.py",
            "-",
        ],
        input=SAMPLES[code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert code in {found["code"] or "invalid-syntax" for found in json.loads(result.stdout)}
