"""Examples of what customers say, as written tables: the open question, the acts, and sentences with bars between.

    slot_decision, availability > affirm thank?
        yes please | that would be lovely | sure, go for it

The sentences under a heading count under each of its questions; an act with a question mark may be meant or not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from zlib import crc32

from doorstep.dialogue.acts import CustomerAct, Expects


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence under one open question.

    Args:
        expects: The open question.
        words: The sentence.
        acts: The acts that are meant.
        optional: Acts that may be meant or not.
        origin: The sentence it was made from; empty for one that was written.
    """

    expects: Expects
    words: str
    acts: frozenset[str]
    optional: frozenset[str]
    origin: str = ""


def read_examples(written: str) -> tuple[Example, ...]:
    """Read a table.

    Raises:
        ValueError: A heading names no question or act that there is, or a sentence stands before the first heading;
            the text names the line.
    """
    found: dict[Example, None] = {}
    heading: tuple[tuple[Expects, ...], frozenset[str], frozenset[str]] | None = None
    for number, line in enumerate(written.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line.startswith((" ", "\t")):
            heading = _heading(line, number)
            continue
        if heading is None:
            raise ValueError(f"line {number} of the examples stands before the first heading")
        for words in filter(None, (piece.strip() for piece in line.split("|"))):
            found |= dict.fromkeys(Example(expects, words, heading[1], heading[2]) for expects in heading[0])
    return tuple(found)


def _heading(line: str, number: int) -> tuple[tuple[Expects, ...], frozenset[str], frozenset[str]]:
    questions, arrow, acts = line.partition(">")
    names = [name.strip() for name in questions.split(",")]
    wanted = acts.split()
    unknown = [name for name in names if name not in set(Expects)]
    unknown += [name for name in wanted if name.rstrip("?") not in set(CustomerAct)]
    if not arrow or not wanted or unknown:
        raise ValueError(f"line {number} of the examples is no heading `question, question > act act?`")
    firm = frozenset(name for name in wanted if not name.endswith("?"))
    return tuple(map(Expects, names)), firm, frozenset(_optional(wanted))


def _optional(wanted: list[str]) -> Iterator[str]:
    return (name.rstrip("?") for name in wanted if name.endswith("?"))


def thinned(examples: Sequence[Example], most: int) -> tuple[Example, ...]:
    """At most so many questions for each sentence, the same ones every time."""
    kept: dict[tuple[str, frozenset[str]], list[Example]] = {}
    for one in examples:
        kept.setdefault((one.words, one.acts), []).append(one)
    return tuple(
        one
        for (words, _), same in kept.items()
        for one in sorted(same, key=lambda one: crc32(f"{one.expects} {words}".encode()))[:most]
    )


def digest(tables: tuple[str, ...]) -> str:
    """What tells one set of examples from another."""
    return sha256("\n".join(tables).encode("utf-8")).hexdigest()
