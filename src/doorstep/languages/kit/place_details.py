"""Who takes a parcel in and where they live, said without the place: "no, Mrs Muller, first floor"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import DropKind, DropPlace
from doorstep.languages.kit.names import STAND_IN
from doorstep.languages.kit.phrases import mark
from doorstep.languages.kit.reading import Reading

_PERSON_TALK = frozenset({Expects.ANYTHING_ELSE, Expects.NONE, Expects.SLOT_DECISION, Expects.DROP_PLACE})
_ELSEWHERE = (A.WRONG_PERSON, A.NOT_HERE, A.OPT_OUT, A.REFUSE_PARCEL, A.HUMAN, A.COMPLAIN)
_MOST_NAMES = 2


@dataclass(frozen=True, slots=True)
class DetailWords:
    """How one language names people and floors; every pattern is read over plain words.

    Args:
        called: Somebody named by "called", the name in group `name`.
        titled: Somebody named with a title, in group `name`.
        titled_before: The same right before a place.
        where: A floor, number or side of the house.
        ruled_out: Words right before it by which it is ruled out.
        written: How a name and a floor are written.
        no_titled: A "no" in front of a person that only puts another name right.
        echo: An answer that repeats what is right.
        mending: Words that put something right.
        taken_back: What was taken back, to the end.
        no_name: Words that are no name.
    """

    called: re.Pattern[str]
    titled: re.Pattern[str]
    titled_before: re.Pattern[str]
    where: re.Pattern[str]
    ruled_out: re.Pattern[str]
    written: Callable[[str], str]
    no_titled: re.Pattern[str]
    echo: re.Pattern[str]
    mending: re.Pattern[str]
    taken_back: re.Pattern[str]
    no_name: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class PlaceDetails:
    """Takes up the people and floors of one language."""

    words: DetailWords

    def with_detail(self, place: DropPlace, before: str, behind: str) -> DropPlace:
        """The place with the name said right before or behind it, and the floor or number said behind it."""
        if place.kind is not DropKind.NEIGHBOUR:
            return place
        name, where, _ = self._said(behind)
        titled = self.words.titled_before.search(before)
        name = name or (self.words.written(titled.group("name")) if titled else None)
        known = place.detail.split(", ") if place.detail else []
        pieces = [name, *known, where]
        return replace(place, detail=", ".join(dict.fromkeys(piece for piece in pieces if piece)) or None)

    def take_detail(self, reading: Reading) -> None:
        """Take a person or floor named alone for the neighbour spoken of: corrected at the read-back, else in doubt."""
        expects = reading.context.expects
        confirming = expects is Expects.DROP_PLACE_CONFIRMATION
        if reading.place is not None or not (confirming or expects in _PERSON_TALK):
            return
        name, where, spans = self._said(reading.words)
        named = self.words.called.search(reading.words) is not None
        if (
            not (name or where)
            or STAND_IN in (name or "").lower().split()
            or (not confirming and not named)
            or self.words.echo.search(reading.words)
        ):
            return
        if reading.has(*_ELSEWHERE):
            return
        for start, end in spans:
            reading.open = mark(reading.open, start, end)
        _set(reading, ", ".join(piece for piece in (name, where) if piece))

    def doubt_wrong_person(self, reading: Reading) -> None:
        """Take "no, Mrs Muller" for another name only where it was asked who speaks."""
        if reading.context.expects is Expects.IDENTITY:
            return
        for hit in [one for one in reading.hits if one.act is A.WRONG_PERSON]:
            if self.words.no_titled.match(reading.words, hit.start):
                reading.hits.remove(hit)
                kept = reading.words[hit.start : hit.end]
                reading.open = reading.open[: hit.start] + kept + reading.open[hit.end :]

    def take_bare_name(self, reading: Reading, written: str) -> None:
        """At the read-back of a place, take a name no phrase explains for the neighbour's: "no, Patel"."""
        if reading.context.expects is not Expects.DROP_PLACE_CONFIRMATION or reading.place is not None:
            return
        others = {hit.act for hit in reading.hits} - {A.DENY, A.CORRECT}
        if reading.times or others or not self.words.mending.search(reading.words):
            return
        capitals = {word.lower() for word in re.findall(r"(?<=[\w,.] )[A-ZÄÖÜ][\w'-]+", written)}
        left = [word for word in self.words.taken_back.sub("", reading.open).split() if word in capitals]
        names = [word for word in left if not self.words.no_name.fullmatch(word)]
        if 0 < len(names) <= _MOST_NAMES:
            _set(reading, " ".join(names))

    def _said(self, words: str) -> tuple[str | None, str | None, list[tuple[int, int]]]:
        """A name, a floor or number, and where they stand; what is taken back is left out."""
        called = self.words.called.search(words) or self.words.titled.search(words)
        places = [
            one for one in self.words.where.finditer(words) if not self.words.ruled_out.search(words[: one.start()])
        ]
        said = dict.fromkeys(self.words.written(next(part for part in one.groups() if part)) for one in places)
        spans = [match.span() for match in ([called] if called else []) + places]
        name = self.words.written(called.group("name")) if called else None
        return name, ", ".join(said) or None, spans


def _set(reading: Reading, detail: str) -> None:
    expects = reading.context.expects
    reading.place = DropPlace(DropKind.NEIGHBOUR, detail)
    asked = expects in (Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION)
    reading.add(A.SET_DROP_PLACE, 0.9 if asked else 0.55)
    if expects is Expects.DROP_PLACE_CONFIRMATION:
        reading.add(A.CORRECT, 0.9, 0)
