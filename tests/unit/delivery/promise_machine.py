"""A conversation with a random customer in a random world; every promise of the design is checked at every step."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from doorstep.dialogue.acts import Act, AssistantAct, CustomerAct
from doorstep.dialogue.commands import Command, Effect, EffectKind, HangUp, Perform, Say, Transfer
from doorstep.dialogue.engine import step
from doorstep.dialogue.events import (
    Answered,
    AnsweredBy,
    AnswererKnown,
    CalledOff,
    Digits,
    EffectDone,
    Event,
    HungUp,
    OffReason,
    Silence,
    Spoken,
    TransferFailed,
    UserTurn,
)
from doorstep.dialogue.repair import TURNS
from doorstep.dialogue.slots import Window
from doorstep.dialogue.speaking import CONFIRMING
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.hear_people import SURE
from doorstep.skills.delivery.outcome import ParcelOutcome
from doorstep.skills.delivery.skill import DeliverySkill
from doorstep.skills.delivery.state import State, begin
from doorstep.skills.delivery.world import Again, Earlier, Verification, World
from tests.unit.delivery.random_customer import turns, worlds

A = AssistantAct
PRIVATE = {A.STATE_PARCEL, A.INFORM_CONTENTS, A.INFORM_SENDER, A.INFORM_STATUS, A.SUMMARISE, A.OFFER_SLOT}
STORED = {
    A.CONFIRM_SLOT: EffectKind.APPOINTMENT_BOOKED,
    A.CONFIRM_ADDRESS: EffectKind.ADDRESS_CHANGED,
    A.CONFIRM_DROP_PLACE: EffectKind.DROP_PLACE_SET,
    A.CONFIRM_PICKUP_POINT: EffectKind.PICKUP_POINT_SET,
    A.CONFIRM_CALLBACK: EffectKind.CALLBACK_SCHEDULED,
    A.CONFIRM_REFUSAL: EffectKind.PARCEL_REFUSED,
    A.CONFIRM_OPT_OUT: EffectKind.OPTED_OUT,
}


class PromiseMachine(RuleBasedStateMachine):
    """Drives the engine as the runtime does and checks what comes out."""

    steps = 0  # events taken so far, over all conversations

    @initialize(world=worlds, recording=st.booleans())
    def open(self, world: World, recording: bool) -> None:
        self.begin(world, recording=recording)

    def begin(self, world: World, *, recording: bool) -> None:
        self.world = world
        self.skill = DeliverySkill()
        self.state: State = begin(world, ask_recording=recording)
        self.now = world.now
        self.keys: set[str] = set()
        self.stored: list[Effect] = []
        self.held: set[Window] = set()
        self.offered: set[Window] = set()
        self.last: tuple[Act, ...] = ()
        self.turns = 0
        self.transferred = False
        self.opted_out = False
        self.machine = False
        self.refuse_effects = False
        self.first = True
        self.affirmed: Understanding | None = None
        self.read_back: object = None
        self.feed(Answered())

    # what the runtime does

    def feed(self, event: Event) -> None:
        type(self).steps += 1
        taken = step(self.state, event, self.now, skill=self.skill)
        self.state = taken.state
        commands = taken.commands
        while any(isinstance(one, Perform) for one in commands):
            effect = next(one.effect for one in commands if isinstance(one, Perform))
            done = self.perform(effect)
            taken = step(self.state, EffectDone(effect.key, done), self.now, skill=self.skill)
            self.state = taken.state
            commands = taken.commands
        self.check_said(commands)

    def play(self, share: int) -> None:
        """Let the first acts of our last turn be heard."""
        heard = self.last[:share]
        for one in heard:
            if one.kind is A.CONFIRM_ADDRESS and not one.values.get("done"):
                self.read_back = one["address"]
        self.feed(Spoken(tuple(one.kind for one in heard), complete=share >= len(self.last)))

    def perform(self, effect: Effect) -> bool:
        assert effect.key not in self.keys, "the same key twice"
        self.keys.add(effect.key)
        if effect.kind in (EffectKind.SLOT_HELD, EffectKind.APPOINTMENT_BOOKED) and self.refuse_effects:
            self.refuse_effects = False
            return False
        self.check_effect(effect)
        self.stored.append(effect)
        return True

    # the promises

    def check_effect(self, effect: Effect) -> None:
        slot = effect.values.get("slot")
        if effect.kind is EffectKind.SLOT_HELD and isinstance(slot, Window):
            assert any(one.window == slot for one in self.world.slots)
            self.held.add(slot)
        if effect.kind is EffectKind.SLOT_RELEASED and isinstance(slot, Window):
            self.held.discard(slot)
        if effect.kind is EffectKind.APPOINTMENT_BOOKED:
            assert slot in self.offered, "promise 1: booked what was never offered"
            assert slot in self.held or slot == self.world.parcels[0].planned, "promise 1: booked without a hold"
            assert isinstance(slot, Window)
            assert slot.start > self.now, "a slot that has begun was booked"
        if effect.kind is EffectKind.ADDRESS_CHANGED:
            assert self.read_back == effect.values["address"], "promise 2: not read back to the end"
            assert self.affirmed is not None
            assert self.affirmed.has(CustomerAct.AFFIRM), "promise 2: not affirmed"
            assert self.verified(), "promise 2: changed for somebody who is not verified"

    def verified(self) -> bool:
        return self.world.verification is Verification.NONE or self.state.skill.verified

    def check_said(self, commands: tuple[Command, ...]) -> None:
        for say in (one for one in commands if isinstance(one, Say)):
            self.turns += 1
            kinds = {one.kind for one in say.acts}
            if self.first:
                self.first = False
                assert [one.kind for one in say.acts][:2] == [A.GREET, A.DISCLOSE], "promise 4"
                self.check_reopened(say)
            if self.machine:
                assert kinds <= {A.DISCLOSE, A.LEAVE_MESSAGE, A.STATE_PURPOSE, A.PRESS}, "promise 3: machine"
            elif not self.verified():
                assert not kinds & PRIVATE, "promise 3: private before it may be"
            self.check_confirmations(say)
            self.offered |= {one["slot"] for one in say.acts if one.kind is A.OFFER_SLOT}  # type: ignore[misc]  # a window
            for one in say.acts:
                listed = one.values.get("slots")
                if isinstance(listed, tuple):
                    self.offered |= {each for each in listed if isinstance(each, Window)}
            self.last = say.acts
        self.transferred = any(isinstance(one, Transfer) for one in commands)
        assert any(isinstance(one, Say | HangUp) for one in commands) or self.state.ended or not commands

    def check_reopened(self, say: Say) -> None:
        """A further call says why it comes next, and asks for nothing that was agreed in the one before."""
        if self.world.earlier is None:
            return
        assert say.acts[2].kind is A.APOLOGISE
        if self.promised_before().settled(slots=True):
            assert not {one.kind for one in say.acts} & {A.OFFER_SLOT, A.OFFER_ALTERNATIVES, A.ASK_AVAILABILITY}

    def promised_before(self) -> ParcelOutcome:
        """What the call before left for the parcel in hand."""
        promised = self.world.earlier.promised if self.world.earlier is not None else ()
        return next((one for one in promised if one.id == self.state.skill.parcel), ParcelOutcome(""))

    def check_confirmations(self, say: Say) -> None:
        for one in say.acts:
            if one.kind in CONFIRMING and one.values.get("done"):
                assert self.stands(STORED[one.kind], one), "promise 7: said before it was stored"

    def stands(self, kind: EffectKind, said: Act) -> bool:
        """Whether what is said to be stored is the last of its kind and was not taken back."""
        name = {
            A.CONFIRM_SLOT: "slot",
            A.CONFIRM_ADDRESS: "address",
            A.CONFIRM_DROP_PLACE: "drop_place",
            A.CONFIRM_PICKUP_POINT: "pickup_point",
            A.CONFIRM_CALLBACK: "at",
        }.get(said.kind)
        for effect in reversed(self.stored):
            if effect.kind is EffectKind.WITHDRAWN and effect.values.get("what") == kind.value:
                return False
            if effect.kind is EffectKind.PARCEL_REFUSED and kind is EffectKind.APPOINTMENT_BOOKED:
                return False
            if effect.kind is kind:
                return name is None or effect.values.get(name) == said.values.get(name)
        before = self.promised_before()
        if kind is EffectKind.APPOINTMENT_BOOKED:
            return before.appointment is not None and before.appointment == said.values.get(name or "")
        if kind is EffectKind.DROP_PLACE_SET:
            return before.drop_place is not None and before.drop_place == said.values.get(name or "")
        return kind is EffectKind.PARCEL_REFUSED and before.refused

    # what customers do

    @precondition(lambda self: not self.state.ended)
    @rule(turn=turns)
    def speak(self, turn: Understanding) -> None:
        self.affirmed = turn
        self.play(len(self.last))
        self.feed(UserTurn(turn))
        self.check_opt_out(turn)
        self.affirmed = None

    @precondition(lambda self: not self.state.ended)
    @rule(turn=turns, share=st.integers(0, 5))
    def cut_in(self, turn: Understanding, share: int) -> None:
        self.affirmed = turn
        self.play(share)
        self.feed(UserTurn(turn))
        self.check_opt_out(turn)
        self.affirmed = None

    def check_opt_out(self, turn: Understanding) -> None:
        if turn.confidence(CustomerAct.OPT_OUT) >= SURE:
            assert any(one.kind is EffectKind.OPTED_OUT for one in self.stored), "promise 5"
            assert self.state.ended

    @precondition(lambda self: not self.state.ended)
    @rule()
    def say_nothing(self) -> None:
        self.play(len(self.last))
        self.feed(Silence())

    @precondition(lambda self: not self.state.ended)
    @rule(digits=st.sampled_from(["1", "2", "62704", "62705", "9"]))
    def press(self, digits: str) -> None:
        self.play(len(self.last))
        self.feed(Digits(digits))

    @precondition(lambda self: not self.state.ended and self.turns == 1)
    @rule(kind=st.sampled_from(AnsweredBy))
    def answer_as(self, kind: AnsweredBy) -> None:
        self.machine = kind is not AnsweredBy.PERSON
        self.feed(AnswererKnown(kind))
        self.machine = False

    @precondition(lambda self: self.transferred and not self.state.ended)
    @rule()
    def fail_transfer(self) -> None:
        self.feed(TransferFailed())

    @precondition(lambda self: self.state.ended)
    @rule(recording=st.booleans())
    def call_again(self, recording: bool) -> None:
        left = (replace(one, callback_at=None) for one in self.state.skill.promises)
        promised = tuple(one for one in left if one != ParcelOutcome(one.id))
        self.begin(replace(self.world, earlier=Earlier(Again.CUT_OFF, promised)), recording=recording)

    @precondition(lambda self: not self.state.ended)
    @rule(reason=st.sampled_from(OffReason), share=st.integers(0, 5))
    def call_off(self, reason: OffReason, share: int) -> None:
        self.play(share)
        before = self.state.skill
        self.feed(CalledOff(reason))
        assert self.state.ended, "a call that is called off ends within one turn"
        assert before.machine is not None or self.last[-1].kind is A.GOODBYE
        assert self.state.skill.promises == before.promises

    @precondition(lambda self: not self.state.ended)
    @rule()
    def hang_up(self) -> None:
        self.feed(HungUp())
        assert self.state.ended

    @rule(hours=st.integers(0, 5))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def let_others_book(self) -> None:
        self.refuse_effects = True

    @invariant()
    def ends(self) -> None:
        if hasattr(self, "turns"):
            assert self.turns <= TURNS + 2, "promise 6"
