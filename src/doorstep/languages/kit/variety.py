"""Never the same sentence twice: which of several wordings comes next."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

_WEIGHED = 80


@dataclass(frozen=True, slots=True)
class Leads:
    """What a language puts before a wording that was said already.

    Args:
        questions: Before a question, at least two; each without its comma.
        statements: Before a statement, at least two; each without its comma.
        numbered: What is put before both when those have run out, from how often it is said.
    """

    questions: tuple[str, ...]
    statements: tuple[str, ...]
    numbered: Callable[[int], str]


def normal(text: str) -> str:
    """Reduce a sentence to what the ear would call the same: no case, punctuation or spacing."""
    plain = re.sub("['’]", "", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(re.findall(r"[^\W_]+", plain))


def sentence(body: str) -> str:
    """Make a sentence of a body that is written with a small first letter."""
    return body[:1].upper() + body[1:]


def crossed(leads: Sequence[str], bodies: Sequence[str]) -> Iterator[str]:
    """Every lead before every body, so ordered that neither comes twice in a row."""
    for shift in range(len(leads)):
        for place, body in enumerate(bodies):
            yield f"{leads[(place + shift) % len(leads)]}, {body}"


class Variety:
    """The sentences already spoken in a call, and the choice of one that was not.

    Args:
        said: Everything said so far.
        leads: What makes a new sentence of a wording that was said already.
    """

    def __init__(self, said: Iterable[str], leads: Leads) -> None:
        self._leads = leads
        self._used: set[str] = set()
        self._words: list[list[str]] = []
        for text in sorted(said):
            self._note(text)
            # what was noted as one utterance counts for each of its sentences
            parts = re.split(r"(?<=[.?!])\s+", text.strip())
            for part in parts if len(parts) > 1 else ():
                self._note(part)

    def choose(self, bodies: Sequence[str]) -> str:
        """Take the first wording that is new and least like what was said; make new ones when they run out.

        Args:
            bodies: The wordings, best first, each with a small first letter and one closing mark; at least one.
        """
        fresh = [body for body in bodies if normal(body) not in self._used]
        if fresh:
            chosen = self._least_alike(fresh[:_WEIGHED])
        else:
            chosen = next(body for body in self._made(bodies) if normal(body) not in self._used)
        text = sentence(chosen)
        self._note(text)
        return text

    def _made(self, bodies: Sequence[str]) -> Iterator[str]:
        leads = self._leads.questions if bodies[0].endswith("?") else self._leads.statements
        once = bodies[:12]
        yield from crossed(leads, once)
        for shift in range(1, len(leads)):
            turned = leads[shift:] + leads[:shift]
            pairs = [f"{first}, {second}" for first, second in zip(leads, turned, strict=True)]
            yield from crossed(pairs, once)
        for time in count(2):
            for body in once:
                yield f"{self._leads.numbered(time)}, {body}"

    def _note(self, text: str) -> None:
        reduced = normal(text)
        self._used.add(reduced)
        self._words.append(reduced.split())

    def _least_alike(self, bodies: Sequence[str]) -> str:
        best, least = bodies[0], self._likeness(bodies[0])
        for body in bodies[1:]:
            if least == 0:
                break
            alike = self._likeness(body)
            if alike < least:
                best, least = body, alike
        return best

    def _likeness(self, body: str) -> int:
        words = normal(body).split()
        ends = words[-1:]
        return (
            max(
                (
                    _shared(words, other)
                    for other in self._words
                    if other and words and (other[0] == words[0] or other[-1:] == ends)
                ),
                default=0,
            )
            // 3
        )


def _shared(words: list[str], others: list[str]) -> int:
    """How many words two sentences have in common at their beginning and their end."""
    return _same(words, others) + _same(words[::-1], others[::-1])


def _same(words: list[str], others: list[str]) -> int:
    for place, (word, other) in enumerate(zip(words, others, strict=False)):
        if word != other:
            return place
    return min(len(words), len(others))
