"""The project's Python files as text and syntax tree, for the checks beside this file."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
PURE = frozenset({"dialogue", "skills", "languages", "turns", "campaigns", "learning"})


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file; `path` is relative to the project's root, and `nodes` are all those of its tree."""

    path: PurePosixPath
    text: str
    tree: ast.Module = field(repr=False, compare=False)
    nodes: tuple[ast.AST, ...] = field(repr=False, compare=False)

    @property
    def package(self) -> str | None:
        """The first name below `doorstep`: a package or a module; None outside of it."""
        parts = self.path.parts
        return parts[2].removesuffix(".py") if parts[:2] == ("src", "doorstep") and len(parts) > 2 else None

    @property
    def pure(self) -> bool:
        """Whether only decisions may stand in it."""
        return self.package in PURE

    def excused(self, line: int, word: str) -> bool:
        """Whether a line carries the comment `# <word>: <reason>`, which allows what a check forbids there."""
        return re.search(rf"# {word}: \S", self.text.splitlines()[line - 1]) is not None


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that is not as agreed."""

    path: PurePosixPath
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}"


def source(path: str, text: str) -> Source:
    """Parse one file as Python 3.11."""
    tree = ast.parse(text, path, feature_version=(3, 11))
    return Source(PurePosixPath(path), text, tree, tuple(ast.walk(tree)))


@cache
def sources() -> tuple[Source, ...]:
    """Every Python file of the package, the tests and the benchmarks."""
    return tuple(
        source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for folder in ("src", "tests", "benchmarks")
        for path in sorted((ROOT / folder).rglob("*.py"))
    )


def words(name: str) -> list[str]:
    """Split a name in snake_case or CamelCase into lower-case words."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def definitions(file: Source) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every class and function, nested ones included."""
    for node in file.nodes:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
