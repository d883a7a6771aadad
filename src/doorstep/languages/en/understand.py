"""English understanding: a turn's words to dialogue acts and values, by rules read in the light of what was asked."""

import re
from dataclasses import dataclass, field

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.slots import Address, DropKind, DropPlace, Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en.address import read_address
from doorstep.languages.en.answers import ANSWERS, PICK, TRAPS
from doorstep.languages.en.choices import matching, picked
from doorstep.languages.en.drop_places import find_places
from doorstep.languages.en.names import STAND_IN, name_given, same_person, with_stand_in
from doorstep.languages.en.normalise import plain
from doorstep.languages.en.questions import ASK_REPEAT, ASKS, COMPLAIN, CORRECT, OTHER_PARCEL
from doorstep.languages.en.requests import AVAILABILITY, CHANGE_ADDRESS
from doorstep.languages.en.rules import Hit, Rule, mark, read
from doorstep.languages.en.safety import SAFETY
from doorstep.languages.en.spelling import numbers_written
from doorstep.languages.en.talk import BUSY, CALL_BACK, COURTESY, HOLD_ON, OUT_OF_SCOPE
from doorstep.languages.en.times import read_times

A = CustomerAct
_YES_NO = frozenset({A.AFFIRM, A.DENY})
_ADDRESS_TALK = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})
_PLACE_TALK = frozenset({Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION})
_TIME_ACTS = frozenset({A.UNAVAILABLE, A.PROPOSE_TIME, A.REJECT_TIME, A.CALL_BACK})


@dataclass(slots=True)
class _Reading:
    """What has been found so far in one turn; `open` are the words with all explained ones marked as taken."""

    words: str
    open: str
    context: Context
    hits: list[Hit] = field(default_factory=list)
    address: Address = Address()
    place: DropPlace | None = None
    times: tuple[TimeConstraint, ...] = ()
    choice: int | None = None
    self_corrected: bool = False

    def apply(self, table: tuple[Rule, ...]) -> None:
        """Read one table over the words that are still open."""
        hits, self.open = read(table, self.open, self.context.expects)
        self.hits.extend(hit for hit in hits if hit.act is not None)

    def has(self, *acts: CustomerAct) -> bool:
        """Whether one of the acts has been found."""
        return any(hit.act in acts for hit in self.hits)

    def add(self, act: CustomerAct, confidence: float, at: int | None = None) -> None:
        """Note an act that follows from values or context."""
        place = len(self.words) if at is None else at
        self.hits.append(Hit(act, confidence, place, place))

    def drop(self, *acts: CustomerAct) -> None:
        """Take acts back."""
        self.hits = [hit for hit in self.hits if hit.act not in acts]


def understand(text: str, context: Context) -> Understanding:
    """Read acts and values out of a customer's words; any text is accepted, nothing is raised."""
    turn = plain(text)
    if not re.search(r"\w", turn.words):
        return Understanding(text)
    words = with_stand_in(turn.words, context.recipient)
    reading = _Reading(words, words, context)
    read = read_times(turn.written, context)
    reading.times = read.constraints
    reading.apply(SAFETY)
    reading.apply(HOLD_ON)
    _read_places(reading)
    reading.apply(OTHER_PARCEL)
    reading.apply(ASK_REPEAT)
    reading.apply(COMPLAIN)
    reading.apply(BUSY)
    reading.apply(CALL_BACK)
    reading.apply(CHANGE_ADDRESS)
    _read_address(reading, turn.words)
    reading.apply(ASKS)
    reading.apply(CORRECT)
    reading.apply(TRAPS)
    reading.apply(PICK)
    reading.apply(AVAILABILITY)
    reading.apply(ANSWERS)
    reading.apply(COURTESY)
    reading.apply(OUT_OF_SCOPE)
    name = name_given(turn.written)
    _read_name(reading, name)
    _settle(reading)
    return Understanding(
        text=text,
        acts=_heard(reading.hits),
        choice=reading.choice,
        times=reading.times,
        address=reading.address,
        drop_place=reading.place,
        numbers=_numbers(turn.words, reading),
        name=name,
        phone=None,
        self_corrected=reading.self_corrected,
    )


def _read_places(reading: _Reading) -> None:
    expects = reading.context.expects
    places = find_places(reading.open, expects in _PLACE_TALK)
    if reading.context.expects in _ADDRESS_TALK:
        places = tuple(place for place in places if re.search(r"\b(?:leave|put|with|neighbour|door)\b", reading.words))
    standing = [place for place in places if not place.negated and not place.past]
    for place in places:
        reading.open = mark(reading.open, place.start, place.end)
    if any(place.past for place in places) and not reading.has(A.COMPLAIN):
        reading.add(A.COMPLAIN, 0.8)
    if not standing:
        if any(place.negated and not place.past for place in places):
            reading.add(A.DENY, 0.85)
        return
    chosen = standing[-1]
    reading.place = chosen.place
    reading.self_corrected = any(place.place.kind is not chosen.place.kind for place in places)
    act = A.SET_PICKUP_POINT if chosen.place.kind is DropKind.PICKUP_POINT else A.SET_DROP_PLACE
    reading.add(act, 0.55 if chosen.asked else 0.93, chosen.start)
    said_no = re.search(
        r"^(?:no|nope|not|i said|wait|sorry|actually no)\b|\b(?:i said|i meant|rather)\b", reading.words
    )
    if expects is Expects.DROP_PLACE_CONFIRMATION and said_no:
        reading.add(A.CORRECT, 0.9, 0)


def _read_address(reading: _Reading, words: str) -> None:
    expects = reading.context.expects
    if reading.place is not None and expects not in _ADDRESS_TALK:
        return
    if reading.has(A.OPT_OUT, A.COMPLAIN, A.WRONG_PERSON) and expects not in _ADDRESS_TALK:
        return
    found = read_address(words, reading.context)
    address = found.address
    if address == Address() or _only_guesses(address, expects):
        return
    reading.address = address
    if found.corrected or (expects is Expects.ADDRESS_CONFIRMATION and _differs(address, reading.context.address)):
        reading.add(A.CORRECT, 0.92, 0)
    elif address.street and address.house_number:
        reading.add(A.GIVE_ADDRESS, 0.93)
    else:
        reading.add(A.GIVE_ADDRESS_PART, 0.9)


def _only_guesses(address: Address, expects: Expects) -> bool:
    """Outside the talk about addresses a lone number or name is none."""
    if expects in _ADDRESS_TALK or expects is Expects.VERIFICATION:
        return False
    strong = (address.street and address.house_number) or address.postcode
    return not strong and not (address.street and expects is Expects.NONE)


def _differs(address: Address, known: Address | None) -> bool:
    if known is None:
        return True
    said = ((name, getattr(address, name)) for name in Address.__slots__)
    return any(value is not None and (getattr(known, name) or "").lower() != value.lower() for name, value in said)


def _read_name(reading: _Reading, name: str | None) -> None:
    expects = reading.context.expects
    own = bool(
        re.search(
            rf"\b(?:this is|it is|i am|my name is|speaking is) {STAND_IN}\b|^(?:(?:yes|yeah|hello|hi) )*{STAND_IN}(?: (?:here|speaking))(?= |$)|^(?:yes )?{STAND_IN}$",
            reading.words,
        )
    )
    if own and not reading.has(A.NOT_HERE, A.WRONG_PERSON):
        reading.add(A.AFFIRM, 0.95)
        reading.drop(A.DENY)
    elif name and expects is Expects.IDENTITY and not reading.has(A.NOT_HERE, A.WRONG_PERSON):
        if same_person(name, reading.context.recipient) is False:
            reading.add(A.NOT_HERE, 0.6)


def _settle(reading: _Reading) -> None:
    """Resolve what single rules cannot see: time against offers, yes against no, what was asked."""
    _settle_times(reading)
    _settle_choice(reading)
    _settle_answers(reading)
    _settle_corrections(reading)


def _settle_times(reading: _Reading) -> None:
    times = reading.times
    if not times:
        return
    expects = reading.context.expects
    if reading.has(A.ASK_TIME, A.ASK_STATUS, A.COMPLAIN, A.OTHER_PARCEL) and not reading.has(
        A.UNAVAILABLE, A.REJECT_TIME, A.DENY
    ):
        if expects not in (Expects.AVAILABILITY, Expects.CALLBACK_TIME):
            reading.times = ()
            return
    if expects is Expects.CALLBACK_TIME or reading.has(A.CALL_BACK):
        if not reading.has(A.CALL_BACK):
            reading.add(A.CALL_BACK, 0.9)
        return
    if reading.has(A.NOT_HERE, A.BUSY, A.OPT_OUT, A.WRONG_PERSON) and not reading.has(A.UNAVAILABLE):
        return
    if any(constraint.polarity is Polarity.REFUSE for constraint in times) and not reading.has(
        A.UNAVAILABLE, A.REJECT_TIME
    ):
        reading.add(A.REJECT_TIME if expects is Expects.SLOT_DECISION else A.UNAVAILABLE, 0.85)
    if any(constraint.polarity is Polarity.WANT for constraint in times):
        reading.add(A.PROPOSE_TIME, 0.9)


def _settle_choice(reading: _Reading) -> None:
    context = reading.context
    if context.expects not in (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.DROP_PLACE, Expects.NONE):
        return
    choice = picked(reading.words, context.offered)
    if (
        choice is None
        and context.offered
        and reading.has(A.PROPOSE_TIME)
        and not reading.has(A.REJECT_TIME, A.DENY, A.UNAVAILABLE)
    ):
        choice = matching(reading.times, context.offered)
    if choice is None or (reading.has(A.OTHER_PARCEL) and not context.offered) or reading.has(A.REJECT_TIME, A.DENY):
        return
    reading.choice = choice
    if not reading.has(A.AFFIRM):
        reading.add(A.AFFIRM, 0.93)
    reading.drop(A.PROPOSE_TIME)


def _settle_answers(reading: _Reading) -> None:
    expects = reading.context.expects
    if reading.has(A.AFFIRM) and expects in (Expects.SLOT_DECISION, Expects.NONE, Expects.AVAILABILITY):
        if reading.has(A.ASK_WHO, A.ASK_WHY, A.GREET, A.ASK_REPEAT) and not reading.choice:
            _drop_weak_yes(reading)
        if reading.has(A.UNAVAILABLE, A.REJECT_TIME) or (reading.has(A.PROPOSE_TIME) and reading.choice is None):
            reading.drop(A.AFFIRM)
    if reading.has(A.AFFIRM) and reading.has(A.DENY):
        last = max((hit for hit in reading.hits if hit.act in _YES_NO), key=lambda hit: hit.start)
        reading.drop(A.DENY if last.act is A.AFFIRM else A.AFFIRM)
    if reading.has(A.UNSURE) and reading.has(A.ASK_CONTENTS, A.ASK_REPEAT, A.WRONG_PERSON, A.ASK_WHO):
        reading.drop(A.UNSURE)


def _drop_weak_yes(reading: _Reading) -> None:
    weak = re.compile(r"(?:yes|yeah|yep|ok|right|sure|fine|good|well|all right|great)(?: please)?$")
    reading.hits = [
        hit for hit in reading.hits if hit.act is not A.AFFIRM or not weak.match(reading.words[hit.start : hit.end])
    ]


def _settle_corrections(reading: _Reading) -> None:
    expects = reading.context.expects
    if (
        reading.has(A.CORRECT)
        and expects in (Expects.NONE, Expects.SLOT_DECISION)
        and reading.has(A.OPT_OUT, A.WRONG_PERSON, A.HUMAN)
    ):
        reading.drop(A.CORRECT)
    if reading.has(A.CORRECT) and reading.has(A.AFFIRM) and not reading.has(A.DENY):
        reading.drop(A.AFFIRM)


def _numbers(words: str, reading: _Reading) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", numbers_written(words)))


def _heard(hits: list[Hit]) -> tuple[Heard, ...]:
    """Each act once with its best confidence, in the order of the words."""
    best: dict[CustomerAct, float] = {}
    for hit in sorted(hits, key=lambda hit: hit.start):
        if hit.act is not None:
            best[hit.act] = max(best.get(hit.act, 0.0), hit.confidence)
    return tuple(Heard(act, confidence) for act, confidence in best.items())
