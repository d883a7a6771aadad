"""Checks on the shape of every file: length, names, imports, exhaustive matches, exports."""

import ast
from collections.abc import Iterator

from tests.architecture.source import Finding, Source, definitions, words

MOST_LINES = 400
MOST_EXPORTS = 15
EMPTY_WORDS = frozenset(
    {
        "manager",
        "managers",
        "helper",
        "helpers",
        "util",
        "utils",
        "handler",
        "handlers",
        "processor",
        "processors",
        "service",
        "services",
        "base",
        "common",
        "misc",
        "data",
        "info",
    }
)
"""Words that say nothing about what a thing is."""

NAMED_BY_THE_INTERFACE = frozenset({"ask_data"})
"""A dialogue act's name, which a rule or phrase function may carry."""


def length(file: Source) -> Iterator[Finding]:
    """A file has one subject and at most 400 lines."""
    lines = len(file.text.splitlines())
    if lines > MOST_LINES:
        yield Finding(file.path, lines, f"{lines} lines; split it by subject (at most {MOST_LINES})")


def names(file: Source) -> Iterator[Finding]:
    """No module, class or function ends in a word that says nothing."""
    stem = file.path.parent.name if file.path.name == "__init__.py" else file.path.stem
    for name, line in [(stem, 1), *((node.name, node.lineno) for node in definitions(file))]:
        last = (words(name) or [""])[-1]
        if last in EMPTY_WORDS and not any(name.endswith(known) for known in NAMED_BY_THE_INTERFACE):
            yield Finding(file.path, line, f"the name {name} says nothing with '{last}'")


def relative_imports(file: Source) -> Iterator[Finding]:
    """Imports are absolute."""
    for node in file.nodes:
        if isinstance(node, ast.ImportFrom) and node.level:
            yield Finding(file.path, node.lineno, "relative import")


def exhaustive_matches(file: Source) -> Iterator[Finding]:
    """Every `match` over classes or enum members ends in `assert_never`, or says on its line why the set is open.

    The reason is written as `# open match: <reason>`. Literals, mappings and sequences with a `case _:` at the end
    (`case "silence":`, `case {"say": str(text)}:`) are open by nature.
    """
    for node in file.nodes:
        if file.package is None or not isinstance(node, ast.Match) or _closed(node) or _open_by_nature(node):
            continue
        if not file.excused(node.lineno, "open match"):
            yield Finding(file.path, node.lineno, "this match does not end in assert_never")


def exports(file: Source) -> Iterator[Finding]:
    """A package offers at most 15 names at its top: those of `__all__`, or else what it defines or passes on (`as`)."""
    if file.path.name != "__init__.py":
        return
    offered = _offered(file.tree)
    if len(offered) > MOST_EXPORTS:
        yield Finding(file.path, 1, f"{len(offered)} public names (at most {MOST_EXPORTS})")


def docstrings(file: Source) -> Iterator[Finding]:
    """Modules, public classes and public functions of the package say what they are for."""
    if file.package is None:
        return
    if file.tree.body and ast.get_docstring(file.tree) is None:
        yield Finding(file.path, 1, "the module has no docstring")
    named = (node for node in file.tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef))
    for node in named:
        if not node.name.startswith("_") and ast.get_docstring(node) is None:
            yield Finding(file.path, node.lineno, f"{node.name} has no docstring")


def _catches_all(case: ast.match_case) -> bool:
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None


def _open_by_nature(node: ast.Match) -> bool:
    return _catches_all(node.cases[-1]) and not any(_member(case.pattern) for case in node.cases[:-1])


def _member(pattern: ast.pattern | None) -> bool:
    if isinstance(pattern, ast.MatchOr):
        return any(_member(one) for one in pattern.patterns)
    if isinstance(pattern, ast.MatchAs):
        return _member(pattern.pattern)
    if isinstance(pattern, ast.MatchValue):
        return isinstance(pattern.value, ast.Attribute) and pattern.value.attr != "value"
    return isinstance(pattern, ast.MatchClass)


def _closed(node: ast.Match) -> bool:
    if not _catches_all(node.cases[-1]):
        return False
    final = node.cases[-1].body[-1]
    call = final.value if isinstance(final, ast.Expr | ast.Return) else None
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "assert_never"


def _offered(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            plain = {target.id for target in targets if isinstance(target, ast.Name)}
            if "__all__" in plain and isinstance(node.value, ast.List | ast.Tuple):
                return {str(item.value) for item in node.value.elts if isinstance(item, ast.Constant)}
            found |= plain
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name for alias in node.names if alias.asname == alias.name}
        elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
    return {name for name in found if not name.startswith("_")}
