"""Checks on the packages that decide: what import contracts cannot see."""

import ast
import sys
from collections.abc import Iterator, Mapping

from tests.architecture.source import Finding, Source

CLOCK_CALLS = frozenset({"now", "today", "utcnow", "time", "monotonic", "perf_counter", "localtime"})
"""Methods that read a clock, unless they take an argument that says what is converted (`datetime.time()` does not)."""

IMPURE_CALLS = frozenset(
    {"open", "print", "input", "eval", "exec", "compile", "breakpoint", "__import__", "globals", "hash", "id"}
)
"""Built-ins that reach outside, or whose result differs from process to process."""

THIRD_PARTY: Mapping[str, frozenset[str]] = {
    "campaigns": frozenset({"holidays"}),
    "languages": frozenset({"phonenumbers"}),
    "learning": frozenset({"numpy"}),
}


def asynchrony(file: Source) -> Iterator[Finding]:
    """No `async` and no `await`."""
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    for node in file.nodes:
        if file.pure and isinstance(node, kinds):
            yield Finding(file.path, node.lineno, "async code in a pure package")
        elif file.pure and isinstance(node, ast.comprehension) and node.is_async:
            yield Finding(file.path, node.target.lineno, "async code in a pure package")


def clocks(file: Source) -> Iterator[Finding]:
    """No reading of a clock, and no falling back to the machine's time zone."""
    for node in _calls(file):
        if not isinstance(node.func, ast.Attribute):
            continue
        name, on = node.func.attr, node.func.value
        if name in CLOCK_CALLS - {"time"} or (name == "time" and isinstance(on, ast.Name) and on.id == "time"):
            yield Finding(file.path, node.lineno, f"{name}() reads a clock; the time is an argument")
        elif name == "astimezone" and not node.args and not node.keywords:
            yield Finding(file.path, node.lineno, "astimezone() without a zone takes the machine's")


def reach(file: Source) -> Iterator[Finding]:
    """No built-in that opens, prints, asks, evaluates, or differs from process to process."""
    for node in _calls(file):
        if isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            yield Finding(file.path, node.lineno, f"{node.func.id}() in a pure package")


def third_parties(file: Source) -> Iterator[Finding]:
    """Only the standard library, ourselves, and what the design names for the package."""
    allowed = THIRD_PARTY.get(file.package or "", frozenset()) | sys.stdlib_module_names | {"doorstep"}
    for node in file.nodes:
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in names:
            if file.pure and name.split(".")[0] not in allowed:
                line = getattr(node, "lineno", 1)
                yield Finding(file.path, line, f"a pure package does not import {name}")


def frozen(file: Source) -> Iterator[Finding]:
    """Dataclasses of the pure packages and the ports are frozen and have slots."""
    if not file.pure and file.package != "ports":
        return
    for node in file.nodes:
        for decorator in node.decorator_list if isinstance(node, ast.ClassDef) else ():
            call = decorator if isinstance(decorator, ast.Call) else None
            name = call.func if call else decorator
            if not (isinstance(name, ast.Name) and name.id == "dataclass"):
                continue
            given = {word.arg for word in call.keywords if _true(word.value)} if call else set()
            if not {"frozen", "slots"} <= given and not file.excused(decorator.lineno, "mutable"):
                yield Finding(file.path, decorator.lineno, "a dataclass here is frozen and has slots")


def _calls(file: Source) -> Iterator[ast.Call]:
    if file.pure:
        yield from (node for node in file.nodes if isinstance(node, ast.Call))


def _true(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is True
