"""Every Python file is as the conventions say, and every check can fail."""

import ast
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.architecture import purity, shape
from tests.architecture.source import Finding, Source, source, sources

Check = Callable[[Source], Iterator[Finding]]

PURE_FILE = "src/doorstep/dialogue/sample.py"
SHELL_FILE = "src/doorstep/runtime/sample.py"
PACKAGE = "src/doorstep/ports/__init__.py"
DOC = '"""Sample."""\n'

CHECKS: tuple[Check, ...] = (
    purity.asynchrony,
    purity.clocks,
    purity.reach,
    purity.third_parties,
    purity.frozen,
    shape.length,
    shape.names,
    shape.relative_imports,
    shape.exhaustive_matches,
    shape.exports,
    shape.docstrings,
)

BAD: tuple[tuple[Check, str, str], ...] = (
    (purity.asynchrony, PURE_FILE, "async def step(): ..."),
    (purity.asynchrony, PURE_FILE, "def step(x): return [y async for y in x]"),
    (purity.clocks, PURE_FILE, "from datetime import datetime\nAT = datetime.now()"),
    (purity.clocks, PURE_FILE, "from datetime import UTC, datetime\nAT = datetime.now(tz=UTC)"),
    (purity.clocks, PURE_FILE, "import datetime\nAT = datetime.date.today()"),
    (purity.clocks, PURE_FILE, "import time\nAT = time.time()"),
    (purity.clocks, PURE_FILE, "def local(at): return at.astimezone()"),
    (purity.reach, PURE_FILE, "def show(text): print(text)"),
    (purity.reach, PURE_FILE, "def words(path): return open(path).read()"),
    (purity.reach, PURE_FILE, "def variant(text): return hash(text) % 3"),
    (purity.third_parties, PURE_FILE, "import pydantic"),
    (purity.third_parties, PURE_FILE, "from numpy.linalg import norm"),
    (purity.third_parties, "src/doorstep/languages/en/sample.py", "import dateparser"),
    (purity.frozen, PURE_FILE, "@dataclass\nclass State: ..."),
    (purity.frozen, PURE_FILE, "@dataclass(frozen=True)\nclass State: ..."),
    (purity.frozen, "src/doorstep/ports/sample.py", "@dataclass(slots=True)\nclass Ringing: ..."),
    (shape.length, SHELL_FILE, "X = 1\n" * 401),
    (shape.names, "src/doorstep/runtime/call_manager.py", ""),
    (shape.names, "src/doorstep/utils/__init__.py", ""),
    (shape.names, SHELL_FILE, "class EventHandler: ..."),
    (shape.names, SHELL_FILE, "class SIPService: ..."),
    (shape.names, SHELL_FILE, "class Call:\n    def get_info(self): ..."),
    (shape.relative_imports, SHELL_FILE, "from . import call"),
    (shape.relative_imports, SHELL_FILE, "from ..dialogue import acts"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case 1: y = 1"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case A.B: y = 1\n    case _: y = 2"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case A() | B(): y = 1\n    case _: y = 2"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case {'a': 1}: y = 1"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case int(): y = 1\n    case str() as z: assert_never(z)"),
    (shape.exhaustive_matches, PURE_FILE, "match x:  # open match:\n    case 1: y = 1"),
    (shape.exports, PACKAGE, "\n".join(f"from doorstep.ports.x import a{n} as a{n}" for n in range(16))),
    (shape.exports, PACKAGE, "\n".join(f"class A{n}: ..." for n in range(16))),
    (shape.exports, PACKAGE, f"__all__ = {[f'name_{n}' for n in range(16)]}"),
    (shape.docstrings, SHELL_FILE, "X = 1"),
    (shape.docstrings, SHELL_FILE, f"{DOC}class Call: ..."),
    (shape.docstrings, SHELL_FILE, f"{DOC}def dial(): ..."),
)

GOOD: tuple[tuple[Check, str, str], ...] = (
    (purity.asynchrony, SHELL_FILE, "async def run(): ..."),
    (purity.clocks, PURE_FILE, "def at(state, zone): return state.now.astimezone(zone)"),
    (purity.clocks, PURE_FILE, "def hour(at): return at.time()"),
    (purity.clocks, SHELL_FILE, "import time\nAT = time.monotonic()"),
    (purity.third_parties, "src/doorstep/languages/en/sample.py", "import phonenumbers"),
    (purity.third_parties, "src/doorstep/learning/sample.py", "import numpy as np"),
    (purity.frozen, PURE_FILE, "@dataclass(frozen=True, slots=True)\nclass State: ..."),
    (purity.frozen, PURE_FILE, "@dataclass  # mutable: filled row by row, never leaves this file\nclass Table: ..."),
    (shape.names, SHELL_FILE, "def rule_ask_data(): ..."),
    (shape.names, SHELL_FILE, "def inform_data_use(): ..."),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case 1: y = 1\n    case never: assert_never(never)"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case 'a' | 'b': y = 1\n    case _: y = 2"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case {'a': int(n)}: y = n\n    case _: y = 2"),
    (shape.exhaustive_matches, PURE_FILE, "match x:\n    case A.B.value: y = 1\n    case _: y = 2"),
    (shape.exhaustive_matches, "tests/unit/test_sample.py", "match x:\n    case A(): y = 1"),
    (shape.exhaustive_matches, PURE_FILE, "match x:  # open match: words of any language\n    case 1: y = 1"),
    (shape.exports, PACKAGE, "\n".join(f"from doorstep.ports.x import name_{n}" for n in range(16))),
    (shape.docstrings, SHELL_FILE, f"{DOC}def _dial(): ..."),
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_file_is_as_agreed(check: Check) -> None:
    findings = [str(finding) for file in sources() for finding in check(file)]
    assert not findings, "\n".join([check.__doc__ or "", *findings])


@pytest.mark.parametrize(("check", "path", "text"), BAD)
def test_a_bad_sample_is_found(check: Check, path: str, text: str) -> None:
    assert list(check(source(path, text)))


@pytest.mark.parametrize(("check", "path", "text"), GOOD)
def test_a_good_sample_is_left_alone(check: Check, path: str, text: str) -> None:
    assert not list(check(source(path, text)))


def test_every_check_has_a_sample_that_fails() -> None:
    assert {check for check, _, _ in BAD} == set(CHECKS)


@pytest.mark.parametrize("text", ["type Name = str", "def first[T](of: list[T]) -> T: ...", "class Box[T]: ..."])
def test_syntax_of_later_pythons_is_refused(text: str) -> None:
    with pytest.raises(SyntaxError):
        source(PURE_FILE, text)


def test_files_are_read_as_python_3_11() -> None:
    assert sys.version_info >= (3, 11)
    assert all(isinstance(file.tree, ast.Module) for file in sources())
    assert len({file.package for file in sources() if file.pure}) > 1
