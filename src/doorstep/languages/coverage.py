"""How much of the delivery skill a language pack covers, graded by the pack's own samples and by what it can say.

What a sample's meaning looks like depends on its ability:

- yes_no, safety, acts: the acts that have to be heard, separated by commas
- times: `want +1 15:00-17:00` or `refuse -12:00`: days from today (a Monday) and hours; several with `;`
- numbers: the digit strings, separated by spaces
- spelling, addresses: `street = Lark Lane; house_number = 7`: the fields that have to be read so
- drop_places: the kind, and after a comma a word of its detail
- names, phones: the name, the number as E.164
- greetings: person, voicemail, screening, ivr, fax; or backchannel, unfinished
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Final

from doorstep.dialogue.acts import Act, AssistantAct, CustomerAct, act
from doorstep.dialogue.slots import (
    Address,
    AddressPart,
    DropKind,
    DropPlace,
    Money,
    Parcel,
    PickupPoint,
    TimeConstraint,
    Window,
)
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import Ability, LanguagePack, Sample, Wording

NOW: Final = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=1)))
"""The Monday on which samples are said."""
VARIANTS: Final = 3
"""So often an act has to find new words before it counts as said."""


@dataclass(frozen=True, slots=True)
class Grade:
    """How much of one thing a pack covers.

    Args:
        subject: An ability, or `wording`.
        right: What is read or said as it has to be.
        missing: What is not: the words of a sample, the name of an act.
    """

    subject: str
    right: int
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """How much there is of it."""
        return self.right + len(self.missing)

    @property
    def share(self) -> float:
        """The covered part, 0 where there is nothing to grade by."""
        return self.right / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The grades of a pack, one for each ability and one for its wording."""

    code: str
    regions: tuple[str, ...]
    grades: tuple[Grade, ...]

    @property
    def complete(self) -> bool:
        """Whether conversations of the delivery skill can be held in this language."""
        return all(grade.total and not grade.missing for grade in self.grades)

    @property
    def share(self) -> float:
        """The mean of all grades."""
        return sum(grade.share for grade in self.grades) / len(self.grades)


def grade(pack: LanguagePack) -> Coverage:
    """Grade a pack by its samples, by the customer acts they show, and by the acts it can say."""
    abilities = tuple(_ability(pack, ability) for ability in Ability)
    return Coverage(pack.code, pack.regions, (*abilities, _acts_shown(pack), _wording(pack)))


def speaks(pack: LanguagePack) -> bool:
    """Whether the pack has words for every act of the skill."""
    return not _wording(pack).missing


def _ability(pack: LanguagePack, ability: Ability) -> Grade:
    samples = [sample for sample in pack.samples if sample.ability is ability]
    missed = tuple(sample.words for sample in samples if not _read(pack, sample))
    return Grade(str(ability), len(samples) - len(missed), missed)


def _acts_shown(pack: LanguagePack) -> Grade:
    """Every customer act has to stand in some sample."""
    heard = (Ability.YES_NO, Ability.SAFETY, Ability.ACTS)
    shown = {name.strip() for one in pack.samples if one.ability in heard for name in one.meaning.split(",")}
    missing = tuple(str(kind) for kind in CustomerAct if str(kind) not in shown)
    return Grade("acts with a sample", len(CustomerAct) - len(missing), missing)


def _wording(pack: LanguagePack) -> Grade:
    missing = tuple(str(one.kind) for one in SPOKEN if not _said(pack, one))
    return Grade("wording", len(SPOKEN) - len(missing), missing)


def _said(pack: LanguagePack, spoken: Act) -> bool:
    said: set[str] = set()
    for _ in range(VARIANTS):
        texts = {one.text for one in pack.verbalise((spoken,), Wording(NOW, frozenset(said), region=pack.regions[0]))}
        if not texts or texts & said:
            return False
        said |= texts
    return True


def _read(pack: LanguagePack, sample: Sample) -> bool:
    if sample.ability is Ability.GREETINGS:
        return _greeted(pack, sample)
    context = Context(NOW, sample.expects, pack.regions[0])
    return _MEANINGS[sample.ability](pack.understand(sample.words, context), sample.meaning)


def _greeted(pack: LanguagePack, sample: Sample) -> bool:
    if sample.meaning == "backchannel":
        return pack.backchannel(sample.words)
    if sample.meaning == "unfinished":
        return pack.unfinished(sample.words, sample.expects)
    return pack.greeting(sample.words) == sample.meaning


def _acts(turn: Understanding, meaning: str) -> bool:
    return all(turn.has(CustomerAct(name.strip())) for name in meaning.split(","))


def _times(turn: Understanding, meaning: str) -> bool:
    return {_plain(one) for one in turn.times} == {_constraint(one) for one in meaning.split(";")}


_Plain = tuple[str, frozenset[date], time | None, time | None]


def _plain(one: TimeConstraint) -> _Plain:
    return str(one.polarity), frozenset(one.dates), one.since, one.until


def _constraint(written: str) -> _Plain:
    polarity, *rest = written.split()
    days = frozenset(NOW.date() + timedelta(days=int(word)) for word in rest if word.startswith("+"))
    hours = next((word for word in rest if not word.startswith("+")), "-")
    since, until = (time.fromisoformat(edge) if edge else None for edge in hours.split("-"))
    return polarity, days, since, until


def _fields(turn: Understanding, meaning: str) -> bool:
    pairs = (pair.partition("=") for pair in meaning.split(";"))
    return all(getattr(turn.address, name.strip()) == value.strip() for name, _, value in pairs)


def _place(turn: Understanding, meaning: str) -> bool:
    kind, _, detail = meaning.partition(",")
    place = turn.drop_place
    return place is not None and place.kind == kind.strip() and detail.strip() in (place.detail or "")


_MEANINGS: Final[dict[Ability, Callable[[Understanding, str], bool]]] = {
    Ability.YES_NO: _acts,
    Ability.SAFETY: _acts,
    Ability.ACTS: _acts,
    Ability.TIMES: _times,
    Ability.NUMBERS: lambda turn, meaning: " ".join(turn.numbers) == meaning,
    Ability.SPELLING: _fields,
    Ability.ADDRESSES: _fields,
    Ability.DROP_PLACES: _place,
    Ability.NAMES: lambda turn, meaning: turn.name == meaning,
    Ability.PHONES: lambda turn, meaning: turn.phone == meaning,
}

_A: Final = AssistantAct
_MORNING: Final = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
_LATER: Final = Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7))
_HOME: Final = Address("Lark Lane", "7", None, "10115", "Newtown")
_PARCEL: Final = Parcel("P1", "Carrier", "Sender", "documents", address=_HOME, planned=_MORNING)
_DOOR: Final = DropPlace(DropKind.DOOR)
_SHOP: Final = PickupPoint("K1", "Corner Shop", _HOME)
SPOKEN: Final[tuple[Act, ...]] = (
    act(_A.GREET),
    act(_A.DISCLOSE, merchant="Merchant"),
    act(_A.INTRODUCE, merchant="Merchant"),
    act(_A.STATE_PURPOSE, merchant="Merchant"),
    act(_A.STATE_PARCEL, parcel=_PARCEL, slot=_MORNING),
    act(_A.ASK_IDENTITY, name="Kim Lark"),
    act(_A.VERIFY, attempt=1),
    act(_A.OFFER_SLOT, slot=_LATER),
    act(_A.OFFER_ALTERNATIVES, slots=(_MORNING, _LATER), drop_places=(_DOOR,), other_address=True),
    act(_A.ASK_AVAILABILITY),
    act(_A.CONFIRM_SLOT, slot=_LATER, parcel="P1", done=True),
    act(_A.ASK_ADDRESS),
    act(_A.ASK_ADDRESS_PART, part=AddressPart.POSTCODE, address=_HOME),
    act(_A.CONFIRM_ADDRESS, address=_HOME, done=False),
    act(_A.OFFER_DROP_PLACE, drop_places=(_DOOR,)),
    act(_A.CONFIRM_DROP_PLACE, drop_place=_DOOR, done=False),
    act(_A.CONFIRM_PICKUP_POINT, pickup_point=_SHOP, done=True),
    act(_A.INFORM_STATUS, parcel=_PARCEL, other=False),
    act(_A.INFORM_CONTENTS, contents="documents"),
    act(_A.INFORM_SENDER, sender="Sender"),
    act(_A.INFORM_COST, cost=Money(250, "EUR"), topic="redelivery"),
    act(_A.INFORM_PURPOSE, merchant="Merchant"),
    act(_A.INFORM_ROBOT, merchant="Merchant"),
    act(_A.INFORM_DATA_USE, merchant="Merchant", recorded=False),
    act(_A.APOLOGISE, reason="not_understood"),
    act(_A.ASK_REPEAT),
    act(_A.CLARIFY, guess=_A.TRANSFER.value),
    act(_A.REPROMPT),
    act(_A.WAIT),
    act(_A.OFFER_CALLBACK, by_person=False),
    act(_A.CONFIRM_CALLBACK, at=_LATER.start, by_person=False, done=True),
    act(_A.CONFIRM_REFUSAL, done=False),
    act(_A.CONFIRM_OPT_OUT, done=True),
    act(_A.TRANSFER),
    act(_A.PRESS, digits="0"),
    act(_A.LEAVE_MESSAGE, merchant="Merchant", callback_number="+12025550100"),
    act(_A.INFORM_IMPOSSIBLE, reason="no_slots"),
    act(_A.SUMMARISE, slot=_LATER),
    act(_A.THANK),
    act(_A.GOODBYE, merchant="Merchant"),
    act(_A.APOLOGISE, reason="cut_off"),
    act(_A.STATE_PURPOSE, merchant="Merchant", asked_back=True),
    act(_A.SUMMARISE, slot=_LATER, before=True),
    act(_A.GOODBYE, merchant="Merchant", reason="closing", again=True),
)
"""An act of every kind that the delivery skill says, and how a further call opens or is called off; a test holds it
against the closed list. A language without words of its own for these may say what it says otherwise."""
