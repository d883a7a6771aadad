"""What the documents say, taken apart: links, headings, commands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from tests.architecture.source import ROOT
from tests.architecture.tracked_files import tracked

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
STRIPPED = re.compile(r"^(?:\$ )?(?:\.venv/bin/)?")


@dataclass(frozen=True, slots=True)
class Document:
    """One page; `path` is relative to the project's root."""

    path: PurePosixPath
    text: str


def documents() -> list[Document]:
    """Every page under version control."""
    return [Document(path, (ROOT / path).read_text(encoding="utf-8")) for path in tracked() if path.suffix == ".md"]


def broken_links(page: Document) -> Iterator[str]:
    """Links to files that are not there, or to headings that are not in them."""
    for target in LINK.findall(FENCE.sub("", page.text)):
        name, _, heading = target.partition("#")
        if "://" in name or name.startswith("mailto:"):
            continue
        path = ROOT / page.path.parent / name
        if not path.exists():
            yield f"{page.path}: {target} is not there"
        elif heading and heading not in anchors(path.read_text(encoding="utf-8") if name else page.text):
            yield f"{page.path}: {target} names no heading"


def anchors(text: str) -> set[str]:
    """The names under which a page's headings can be linked."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(FENCE.sub("", text)))
    return {heading.strip().replace(" ", "-") for heading in plain}


def commands(page: Document, program: str) -> Iterator[list[str]]:
    """The words of every command of one program, from code blocks and inline code, without redirections."""
    lines = [line for block in FENCE.findall(page.text) for line in block.splitlines()[1:-1]]
    lines += INLINE.findall(FENCE.sub("", page.text))
    for line in lines:
        for part in re.split(r"\s*(?:\||&&|;)\s*", line.partition("  ")[0].partition(" #")[0]):
            words = STRIPPED.sub("", part.strip()).split()
            if words and words[0] == program:
                yield words[1:]


def make_targets(makefile: str) -> set[str]:
    """The targets a Makefile has."""
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
