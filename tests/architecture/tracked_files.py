"""Checks on every file under version control, whatever its kind."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.architecture.source import ROOT, Finding

REGISTRIES = ("pypi", "pythonhosted", "npmjs", "crates", "proxy.golang", "deb.debian", "anaconda")
HOST = re.compile(rf"(?:{'|'.join(re.escape(name) for name in REGISTRIES)})\.(?:org|com|io)\b", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.:/}])/(?:work|root|home|Users|tmp)/[\w.-]")
REQUIREMENT = re.compile(r"^[a-z0-9.\[\]-]+==\S+")
FORBIDDEN_NAMES = frozenset({"uv.lock", "poetry.lock", "Pipfile.lock", ".env"})


def tracked() -> list[PurePosixPath]:
    """Files under version control; every file of the tree where there is no repository."""
    result = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return [PurePosixPath(name) for name in result.stdout.split("\0") if name and (ROOT / name).is_file()]
    hidden = {".venv", ".git"}
    paths = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [PurePosixPath(path) for path in paths if not hidden & set(path.parts)]


def texts() -> Iterator[tuple[PurePosixPath, str]]:
    """Every tracked file that is text."""
    for path in tracked():
        try:
            yield path, (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def places(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """No registry's host, no path of somebody's machine."""
    for number, line in enumerate(text.splitlines(), 1):
        if HOST.search(line):
            yield Finding(path, number, "names a package registry's host")
        if MACHINE_PATH.search(line):
            yield Finding(path, number, "names a path of one machine")


def lock(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """A lock file holds pinned names and hashes, nothing else; every name has a hash."""
    joined = text.replace("\\\n", " ")
    for number, line in enumerate(joined.splitlines(), 1):
        if "://" in line or " @ " in line or line.startswith("-"):
            yield Finding(path, number, "a lock names no place and sets no option")
        elif not REQUIREMENT.match(line):
            yield Finding(path, number, "every line pins one version")
        elif "--hash=sha256:" not in line:
            yield Finding(path, number, "every pinned version has hashes")
