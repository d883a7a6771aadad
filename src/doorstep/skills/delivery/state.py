"""The delivery skill's own state: what is being arranged, what was understood, what was promised."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from doorstep.dialogue.acts import Act, ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.dialogue.slots import Address, AddressPart, DropPlace, Parcel, PickupPoint, TimeConstraint, Window
from doorstep.dialogue.state import DialogueState, Wanted
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.outcome import Disposition, ParcelOutcome
from doorstep.skills.delivery.world import Earlier, Opening, Verification, World


class Goal(StrEnum):
    """What is being arranged at the moment."""

    RECORDING = "recording"
    IDENTITY = "identity"
    VERIFICATION = "verification"
    TIME = "time"
    ADDRESS = "address"
    DROP_PLACE = "drop_place"
    PICKUP_POINT = "pickup_point"
    CALLBACK = "callback"
    REFUSAL = "refusal"
    OPT_OUT = "opt_out"
    CLOSING = "closing"
    FAREWELL = "farewell"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True)
class DeliveryState:
    """Everything the delivery skill remembers of one conversation.

    Args:
        world: What may be known.
        goal: What is being arranged.
        resume: The goal to come back to when an asked-back refusal or opt-out is taken back.
        parcel: Id of the parcel being arranged.
        known: Whether the person spoken to is who was called, as far as the policy asks for it.
        verified: Whether the verification asked for was passed.
        bystander: Whether the speaker said to be somebody else.
        tries: Failed tries of identity or verification.
        constraints: When it suits and when not, all that was said so far.
        table: The windows on offer, in the order they are said.
        listed: Whether the windows on offer are to be said as a list.
        doubted: The window that was agreed to with too little confidence, asked back once.
        declined: Windows that were turned down.
        gone: Windows whose last place was taken by somebody else.
        held: Windows held for this call.
        refusals: How many offers were turned down in a row.
        rounds: How many turns the time was talked about without an agreement.
        alternatives: Whether other ways than a time are to be named with the next offer.
        draft: The new address, as far as it was said.
        doubtful: Parts of it that may be misheard; its read-back spells them.
        filled: Parts of it that were not said and follow from others.
        absent: Address parts the customer says do not exist.
        readbacks: How often a read-back or a question for a piece was answered with a plain no.
        mended: How often the whole address was mended.
        retold: Pieces in digits that were said to be otherwise at the read-back, twice where that was in vain at once.
        place: The drop place to be confirmed.
        point: The pickup point to be confirmed.
        by_person: Whether the call-back was promised to be made by a person.
        reach: Another number to call back, given by somebody it may be agreed with.
        reach_agreed: Whether it was read back and agreed to, as it is on the telephone.
        reach_tries: How often one was heard, or heard in part.
        number_asked: Whether that number is asked for by itself.
        due: When to call back, named before the number was settled.
        promises: What holds for each parcel.
        kept: Effects that were stored, in order.
        machine: What picked up, where it was no person.
        menus: How many menus or screening services were met.
        ending: How the call ends where no promise decides it.
        hung_up: Whether the customer closed the line.
        recording: Whether the customer agreed to be recorded; None: they were not asked, or have not answered.
        keys: Whether digits can be typed on the telephone's keys.
        recalled: Whether it was told what earlier calls promised.
        off: Why our side has to end the conversation.
    """

    world: World
    parcel: str
    goal: Goal = Goal.TIME
    resume: Goal = Goal.TIME
    known: bool = False
    verified: bool = False
    bystander: bool = False
    tries: int = 0
    constraints: tuple[TimeConstraint, ...] = ()
    table: tuple[Window, ...] = ()
    listed: bool = False
    doubted: Window | None = None
    declined: tuple[Window, ...] = ()
    gone: tuple[Window, ...] = ()
    held: tuple[Window, ...] = ()
    refusals: int = 0
    rounds: int = 0
    alternatives: bool = False
    draft: Address | None = None
    doubtful: tuple[AddressPart, ...] = ()
    filled: tuple[AddressPart, ...] = ()
    absent: frozenset[AddressPart] = frozenset()
    readbacks: int = 0
    mended: int = 0
    retold: tuple[AddressPart, ...] = ()
    place: DropPlace | None = None
    point: PickupPoint | None = None
    by_person: bool = False
    reach: str | None = None
    reach_agreed: bool = False
    reach_tries: int = 0
    number_asked: bool = False
    due: datetime | None = None
    promises: tuple[ParcelOutcome, ...] = ()
    kept: tuple[Effect, ...] = ()
    machine: AnsweredBy | None = None
    menus: int = 0
    ending: Disposition | None = None
    hung_up: bool = False
    recording: bool | None = None
    keys: bool = False
    recalled: bool = False
    off: OffReason | None = None

    @property
    def cleared(self) -> bool:
        """Whether private things may be said and changed."""
        verified = self.verified or self.world.verification is Verification.NONE
        return self.known and verified and not self.bystander

    @property
    def proved(self) -> bool:
        """Whether what was promised may be redirected by the speaker: the proof asked for was given, by nobody else."""
        return not self.bystander and (self.verified or self.world.verification is Verification.NONE)

    @property
    def current(self) -> Parcel:
        """The parcel being arranged."""
        return next(parcel for parcel in self.world.parcels if parcel.id == self.parcel)

    @property
    def promise(self) -> ParcelOutcome:
        """What holds for the parcel being arranged."""
        return self.promised(self.parcel)

    @property
    def parcel_told(self) -> bool:
        """Whether the parcel being arranged is known by what was told of earlier calls."""
        earlier = self.world.earlier
        return self.recalled and earlier is not None and any(one.id == self.parcel for one in earlier.promised)

    def promised(self, parcel: str) -> ParcelOutcome:
        """What holds for one parcel."""
        return next((one for one in self.promises if one.id == parcel), ParcelOutcome(parcel))


State: TypeAlias = DialogueState[DeliveryState]

Reading: TypeAlias = tuple[State, Understanding]
"""What a reader gives back: the state, and what is left of the turn for the readers after it."""


def begin(world: World, *, ask_recording: bool = False, keys: bool = False) -> State:
    """The state before the line is open.

    Args:
        world: What may be known.
        ask_recording: The customer is asked first whether the call may be recorded.
        keys: Digits can be typed on the telephone's keys.
    """
    first = next((one for one in world.parcels if one.planned is not None), world.parcels[0])
    known = world.opening is Opening.PARCEL and world.verification is not Verification.NAME
    goal = Goal.RECORDING if ask_recording else Goal.TIME
    known_before = {one.id: one for one in world.earlier.promised} if world.earlier is not None else {}
    promises = tuple(known_before.get(one.id, ParcelOutcome(one.id)) for one in world.parcels)
    skill = DeliveryState(world, first.id, goal=goal, known=known, promises=promises, keys=keys)
    return DialogueState(skill, world.now)


def edit(state: State, **changes: Any) -> State:
    """Change fields of the skill's own state."""
    return replace(state, skill=replace(state.skill, **changes))


def want(state: State, kind: EffectKind, *announce: Act, parcel: str | None = None, **values: ActValue) -> State:
    """Ask for an effect, stored before the next word; `announce` is said once it is."""
    replaces = kind in REPLACEABLE and _standing(state, kind, parcel)
    key = f"{kind.value}-{state.effects + 1}"
    effect = Effect(key, kind, parcel, {name: value for name, value in values.items() if value is not None}, replaces)
    return replace(state, wanted=(*state.wanted, Wanted(effect, announce)), effects=state.effects + 1)


def take_back_refusal(state: State) -> State:
    """A new promise for a parcel that was refused takes the refusal back."""
    if not state.skill.promise.refused:
        return state
    state = edit(state, ending=None)
    return want(state, EffectKind.WITHDRAWN, parcel=state.skill.parcel, what=EffectKind.PARCEL_REFUSED.value)


def _standing(state: State, kind: EffectKind, parcel: str | None) -> bool:
    """Whether a promise of this kind was made and not taken back."""
    standing = kind in _promised_before(state.skill.world.earlier, parcel)
    for one in state.skill.kept:
        if one.parcel == parcel:
            taken_back = one.kind is EffectKind.WITHDRAWN and one.values.get("what") == kind.value
            standing = (standing or one.kind is kind) and not taken_back
    return standing


def _promised_before(earlier: Earlier | None, parcel: str | None) -> frozenset[EffectKind]:
    """Which kinds of promises earlier calls left for a parcel."""
    promised = earlier.promised if earlier is not None else ()
    found = next((one for one in promised if one.id == parcel), ParcelOutcome(""))
    values = {
        EffectKind.APPOINTMENT_BOOKED: found.appointment,
        EffectKind.ADDRESS_CHANGED: found.address,
        EffectKind.DROP_PLACE_SET: found.drop_place,
        EffectKind.PICKUP_POINT_SET: found.pickup_point,
    }
    return frozenset(kind for kind, value in values.items() if value is not None)


REPLACEABLE = frozenset(
    {
        EffectKind.APPOINTMENT_BOOKED,
        EffectKind.ADDRESS_CHANGED,
        EffectKind.DROP_PLACE_SET,
        EffectKind.PICKUP_POINT_SET,
        EffectKind.CALLBACK_SCHEDULED,
    }
)


def to(state: State, goal: Goal, **changes: Any) -> State:
    """Turn to another goal."""
    return edit(state, goal=goal, **changes)
