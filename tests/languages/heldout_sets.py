"""Reads the held-out sets of acts and safety acts: `<language>/heldout/acts.txt` and `<language>/heldout/safety.txt`.

Both hold one utterance a line, its fields parted by ` | `; empty lines and lines that begin with `#` say nothing.

`acts.txt` gives the open question, the words and every act they are::

    slot_decision | nee da bin ich noch auf der arbeit | unavailable deny? reject_time?

An act with a question mark may be read or not; an act that is not named must not be read. Every row has an act that
must be read, or may at least be read as one of two.

`safety.txt` gives the open question, one safety act and the words. A minus before the act says that the words only
look like it, and that it must not be read; about other acts the row says nothing::

    none | opt_out | rufen sie hier nie wieder an
    none | -opt_out | rufen sie mich morgen nochmal an
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from doorstep.dialogue.acts import CustomerAct, Expects

SAFETY_ACTS = (
    CustomerAct.OPT_OUT,
    CustomerAct.WRONG_PERSON,
    CustomerAct.REFUSE_PARCEL,
    CustomerAct.HUMAN,
    CustomerAct.NOT_HERE,
)

Name = TypeVar("Name", CustomerAct, Expects)


@dataclass(frozen=True, slots=True)
class ActRow:
    """Words under an open question, the acts that must be read and those that may be read or not."""

    line: int
    expects: Expects
    words: str
    acts: frozenset[CustomerAct]
    optional: frozenset[CustomerAct]

    def allows(self, read: frozenset[CustomerAct]) -> bool:
        """Whether a reading holds every act that must be read and none beyond those that may be."""
        return bool(read) and self.acts <= read <= self.acts | self.optional


@dataclass(frozen=True, slots=True)
class SafetyRow:
    """Words under an open question that are a safety act (`holds`), or only look like it."""

    line: int
    expects: Expects
    act: CustomerAct
    words: str
    holds: bool


def read_acts(path: Path) -> tuple[ActRow, ...]:
    """The rows of a set of acts, in order; raises ValueError with the line and what is expected there."""
    return tuple(_act_row(path, number, *fields) for number, fields in _rows(path, "expects | words | acts"))


def read_safety(path: Path) -> tuple[SafetyRow, ...]:
    """The rows of a set of safety acts, in order; raises ValueError with the line and what is expected there."""
    return tuple(_safety_row(path, number, *fields) for number, fields in _rows(path, "expects | act | words"))


def _rows(path: Path, shape: str) -> Iterator[tuple[int, tuple[str, str, str]]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [field.strip() for field in line.split("|")]
        if len(fields) != 3 or not all(fields):
            raise _wrong(path, number, f"three fields, `{shape}`")
        yield number, (fields[0], fields[1], fields[2])


def _act_row(path: Path, number: int, expects: str, words: str, written: str) -> ActRow:
    names = written.split()
    firm = [_known(path, number, name, CustomerAct) for name in names if not name.endswith("?")]
    free = [_known(path, number, name[:-1], CustomerAct) for name in names if name.endswith("?")]
    if len({*firm, *free}) != len(names):
        raise _wrong(path, number, "every act once")
    if not firm and len(free) < 2:
        raise _wrong(path, number, "an act that must be read, or two that may be")
    return ActRow(number, _known(path, number, expects, Expects), words, frozenset(firm), frozenset(free))


def _safety_row(path: Path, number: int, expects: str, written: str, words: str) -> SafetyRow:
    act = _known(path, number, written.removeprefix("-"), CustomerAct)
    if act not in SAFETY_ACTS:
        raise _wrong(path, number, f"one of {' '.join(SAFETY_ACTS)}, with or without a minus")
    return SafetyRow(number, _known(path, number, expects, Expects), act, words, not written.startswith("-"))


def _known(path: Path, number: int, name: str, names: type[Name]) -> Name:
    try:
        return names(name)
    except ValueError:
        raise _wrong(path, number, f"one of {' '.join(names)}, not `{name}`") from None


def _wrong(path: Path, number: int, expected: str) -> ValueError:
    return ValueError(f"{path.name}, line {number}: expected {expected}")
