"""The audit log's chain: how an entry stands on a line, what binds it to the one before, and where a chain is broken.

A line is a JSON object. Its digest is the SHA-256 of all it holds but digest and signature, in canonical JSON: keys
sorted, no spaces, UTF-8. As it holds the digest of the line before, no line can be changed, left out, put in or moved
without every later one being made anew, which takes the key that signs them.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, TypeAlias

BEGINNING: Final = "0" * 64
"""What the first entry names as the digest before it."""

_SEALS: Final = frozenset({"digest", "signature"})
_TEXTS: Final = ("kind", "at", "subject", "previous", "digest", "signature")

Genuine: TypeAlias = Callable[[str, str], bool]
"""Tells of a digest and a signature, both hex, whether one of the trusted keys made the signature."""


@dataclass(frozen=True, slots=True)
class Head:
    """How far a log has come: its last entry's number and digest; known from elsewhere, it shows what was cut off."""

    number: int = 0
    digest: str = BEGINNING


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found.

    Args:
        head: The last entry that is in order.
        problem: What is wrong with the first one that is not, as a sentence; None where the chain is whole.
    """

    head: Head
    problem: str | None = None


def content(before: Head, kind: str, at: datetime, subject: str, facts: Mapping[str, object]) -> dict[str, object]:
    """Put an entry's line together, as far as its digest covers it; times are written in UTC."""
    return {
        "number": before.number + 1,
        "kind": kind,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "subject": subject,
        "facts": facts,
        "previous": before.digest,
    }


def canonical(line: Mapping[str, object]) -> str:
    """Write what a digest covers in its one form.

    Raises:
        ValueError: A number in it is not finite.
        TypeError: It holds what JSON cannot.
    """
    covered = {name: value for name, value in line.items() if name not in _SEALS}
    return json.dumps(covered, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest(line: Mapping[str, object]) -> str:
    """Calculate a line's digest, hex."""
    return hashlib.sha256(canonical(line).encode("utf-8")).hexdigest()


def check(lines: Iterable[str | bytes], genuine: Genuine, noted: Head | None = None) -> Verdict:
    """Follow a chain from its beginning to the first entry that is not in order; memory does not grow with it.

    Args:
        lines: The entries as JSON Lines; empty lines at the end do not count.
        genuine: Tells whether a signature is one of ours.
        noted: How far the log had come at some time; it has to reach there, with the same digest.
    """
    head = Head()
    met = noted is None or noted == head
    for text in lines:
        if not text.strip():
            continue
        found = _entry(text)
        problem = "is not of the form of an entry" if found is None else _problem(found, head, genuine)
        if found is None or problem:
            return Verdict(head, f"The log is broken at entry {head.number + 1}: it {problem}.")
        head = Head(head.number + 1, str(found["digest"]))
        if noted is not None and head.number == noted.number:
            if head.digest != noted.digest:
                return Verdict(head, f"The log was made anew: entry {head.number} is not the one that was noted.")
            met = True
    if met or noted is None:
        return Verdict(head)
    return Verdict(head, f"The log was cut off: it ends with entry {head.number}, and {noted.number} had been reached.")


def _entry(text: str | bytes) -> dict[str, object] | None:
    """Read a line; None where it is not of the form of an entry."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not all(isinstance(found.get(name), str) for name in _TEXTS):
        return None
    return found if type(found.get("number")) is int and isinstance(found.get("facts"), dict) else None


def _problem(line: Mapping[str, object], before: Head, genuine: Genuine) -> str | None:
    """Tell what is wrong with an entry that should follow; None where nothing is."""
    if line["number"] != before.number + 1:
        return f"is missing or moved, as number {line['number']} stands in its place"
    try:
        if digest(line) != line["digest"]:
            return "was changed after it was written"
    except ValueError:
        return "is not of the form of an entry"
    if line["previous"] != before.digest:
        return "does not follow the entry before it, one of the two was put in"
    if not genuine(str(line["digest"]), str(line["signature"])):
        return "is not signed with the given key"
    return None
