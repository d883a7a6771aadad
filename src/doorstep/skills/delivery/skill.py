"""The delivery skill as the core sees it: it takes events in and brings its table of rules."""

from dataclasses import dataclass, replace
from typing import assert_never

from doorstep.dialogue.acts import AssistantAct, CustomerAct, Expects, Heard, act
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.dialogue.policy import Policy
from doorstep.dialogue.repair import MISSES
from doorstep.dialogue.slots import Address, Window
from doorstep.dialogue.state import Signal
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.skills.delivery.hear_address import digits_mean, hear_address, missing_part, piece_typed
from doorstep.skills.delivery.hear_endings import hear_closing, hear_refusal
from doorstep.skills.delivery.hear_number import hear_number
from doorstep.skills.delivery.hear_people import (
    hear_away,
    hear_human,
    hear_identity,
    hear_opt_out,
    hear_recording,
    hear_wrong_person,
    keep_private,
    next_goal,
    promise_person,
)
from doorstep.skills.delivery.hear_places import hear_places
from doorstep.skills.delivery.hear_questions import hear_chatter, hear_complaint, hear_questions
from doorstep.skills.delivery.hear_times import hear_times
from doorstep.skills.delivery.offers import arrange, free_windows
from doorstep.skills.delivery.outcome import Disposition, keep
from doorstep.skills.delivery.recall import why_again
from doorstep.skills.delivery.rules import POLICY
from doorstep.skills.delivery.sayings import keyed
from doorstep.skills.delivery.state import DeliveryState, Goal, State, edit, to, want

READERS = (
    hear_opt_out,
    hear_recording,
    hear_wrong_person,
    hear_number,
    hear_human,
    hear_identity,
    hear_refusal,
    hear_away,
    hear_complaint,
    hear_places,
    hear_questions,
    hear_address,
    hear_times,
    hear_closing,
    hear_chatter,
)
"""Who takes what out of a turn, in this order; a reader leaves the acts it answered out for those after it."""


@dataclass(frozen=True, slots=True)
class DeliverySkill:
    """Agree when, where and how a parcel is handed over."""

    name: str = "delivery"
    policy: Policy[DeliveryState] = POLICY

    def answered(self, state: State) -> State:
        """Say who calls and that the voice is automated, then why again, then ask for recording, person, proof."""
        merchant = state.skill.world.merchant.name
        state = state.answering(act(AssistantAct.GREET), act(AssistantAct.DISCLOSE, merchant=merchant))
        state = state.answering(*why_again(state))
        if state.skill.goal is Goal.RECORDING:
            return state
        return arrange(next_goal(state))

    def heard(self, state: State, turn: Understanding) -> State:
        """Let every reader take its acts out of the turn, then arrange what is offered next."""
        if state.skill.machine in (AnsweredBy.SCREENING, AnsweredBy.IVR):
            state = edit(state, machine=None, ending=None)  # a person came to the phone after all
        before = state.skill
        state = edit(state, listed=False)
        missed = state.signal is Signal.NOT_UNDERSTOOD
        for reader in READERS:
            state, turn = reader(state, turn)
            if state.skill.goal in (Goal.FAREWELL, Goal.TRANSFER):
                break
        state = keep_private(state)
        if missed and state.skill != before:
            state = replace(state, signal=Signal.SPOKE, misses=0)
        if state.skill.goal is Goal.CLOSING and state.misses > 1:
            return to(state, Goal.FAREWELL)
        if state.misses == MISSES and state.skill.cleared and not state.skill.kept:
            state = promise_person(state, turn)
        if state.signal is Signal.NOT_UNDERSTOOD:
            state = _with_keys(state)
        state = arrange(state)
        return replace(state, idle=0) if state.skill != before else state

    def typed(self, state: State, digits: str) -> Understanding:
        """Keys are a postcode or house number where an address is spoken of, else the number of an offer."""
        if state.expects is Expects.VERIFICATION:
            return Understanding(digits, (Heard(CustomerAct.GIVE_ADDRESS_PART),), numbers=(digits,))
        if state.expects is Expects.ADDRESS_PART and (part := missing_part(state)) is not None:
            part = piece_typed(part, digits, state.skill.world.region)
            return Understanding(
                digits, (Heard(CustomerAct.GIVE_ADDRESS_PART),), address=replace(Address(), **{part.value: digits})
            )
        if state.skill.goal is Goal.ADDRESS and missing_part(state) is None:
            meant = digits_mean(digits, state.skill.world.region)
            return Understanding(
                digits, (Heard(CustomerAct.CORRECT),), address=replace(Address(), **{meant.value: digits})
            )
        offered = len(state.skill.table)
        if state.expects is Expects.SLOT_DECISION and digits.isdigit() and 1 <= int(digits) <= offered:
            return Understanding(digits, (Heard(CustomerAct.AFFIRM),), choice=int(digits))
        return Understanding(digits)

    def silent(self, state: State) -> State:
        """Silence after everything is settled is a goodbye."""
        if state.skill.goal is Goal.CLOSING and state.silences > 1:
            return to(state, Goal.FAREWELL)
        return _with_keys(state)

    def machine(self, state: State, kind: AnsweredBy) -> State:
        """Note what picked up where it is no person."""
        match kind:
            case AnsweredBy.VOICEMAIL:
                return edit(state, goal=Goal.FAREWELL, machine=kind, ending=Disposition.VOICEMAIL)
            case AnsweredBy.FAX:
                return edit(state, goal=Goal.FAREWELL, machine=kind, ending=Disposition.UNREACHABLE)
            case AnsweredBy.SCREENING | AnsweredBy.IVR:
                return edit(state, ending=Disposition.UNREACHABLE, machine=kind, menus=state.skill.menus + 1)
            case AnsweredBy.PERSON:
                return state
            case _:
                assert_never(kind)

    def effected(self, state: State, effect: Effect, *, done: bool) -> State:
        """Remember what is held, booked and promised; look for something else where it could not be stored."""
        if not done:
            return _refused(state, effect)
        if effect.kind is EffectKind.SLOT_RELEASED:
            return state
        slot = effect.values.get("slot")
        if effect.kind is EffectKind.SLOT_HELD and isinstance(slot, Window):
            return edit(state, held=(*state.skill.held, slot))
        promises = tuple(keep(one, effect) if effect.parcel in (None, one.id) else one for one in state.skill.promises)
        held = tuple(one for one in state.skill.held if effect.kind is not EffectKind.APPOINTMENT_BOOKED or one != slot)
        return edit(state, kept=(*state.skill.kept, effect), promises=promises, held=held)

    def transfer_failed(self, state: State) -> State:
        """Take the hand-over back and promise a call-back by a person instead."""
        state = edit(state, ending=None)
        state = want(state, EffectKind.WITHDRAWN, what=EffectKind.TRANSFERRED.value)
        return promise_person(state, Understanding(""), act(AssistantAct.INFORM_IMPOSSIBLE, reason="human"))

    def called_off(self, state: State, reason: OffReason) -> State:
        """Note why our side ends it."""
        return edit(state, off=reason)

    def hung_up(self, state: State) -> State:
        """Note who closed the line."""
        return edit(state, hung_up=True)

    def context(self, state: State) -> Context:
        """What was asked, what is on offer, which address is being talked about."""
        skill = state.skill
        part = missing_part(state) if skill.goal is Goal.ADDRESS else None
        booked = skill.promise.appointment
        return Context(
            now=state.now,
            expects=state.expects,
            region=skill.world.region,
            offered=skill.table or ((booked,) if skill.goal is Goal.CLOSING and booked is not None else ()),
            free=free_windows(skill, state.now),
            address=skill.draft if skill.goal is Goal.ADDRESS else None,
            part=part.value if part is not None and state.expects is Expects.ADDRESS_PART else None,
            filled=skill.filled if skill.goal is Goal.ADDRESS else (),
            pickup_points=skill.world.pickup_points,
            recipient=skill.world.recipient.name,
        )


def _with_keys(state: State) -> State:
    """After a failed try the open question offers the telephone's keys."""
    return replace(state, question=tuple(keyed(state, one) for one in state.question))


def _refused(state: State, effect: Effect) -> State:
    """The place is gone: strike the window and offer another one."""
    slot = effect.values.get("slot")
    if effect.kind in (EffectKind.SLOT_HELD, EffectKind.APPOINTMENT_BOOKED) and isinstance(slot, Window):
        table = tuple(one for one in state.skill.table if one != slot)
        state = to(state, Goal.TIME, gone=(*state.skill.gone, slot), table=table)
        if effect.kind is EffectKind.APPOINTMENT_BOOKED:
            state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="time_not_free"))
        return arrange(state)
    return state.answering(act(AssistantAct.APOLOGISE, reason="trouble"))
