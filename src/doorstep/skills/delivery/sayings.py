"""The turns the delivery skill can take: which acts stand in them and what they ask."""

from dataclasses import replace

from doorstep.dialogue.acts import Act, AssistantAct, Expects, act
from doorstep.dialogue.commands import Command, HangUp, Say, Transfer
from doorstep.dialogue.events import OffReason
from doorstep.dialogue.slots import AddressPart, DropKind, DropPlace
from doorstep.dialogue.speaking import CONFIRMING, turn
from doorstep.skills.delivery.hear_address import NEEDED, missing_part
from doorstep.skills.delivery.offers import is_planned
from doorstep.skills.delivery.outcome import Disposition
from doorstep.skills.delivery.state import State

Commands = tuple[Command, ...]


def _parcel(state: State) -> tuple[Act, ...]:
    """Tell the parcel once, as soon as it may be told; whoever hears what was agreed about it knows it."""
    told = state.heard | {one.kind for one in state.unheard}
    if AssistantAct.STATE_PARCEL in told or state.skill.parcel_told:
        return ()
    parcel = state.skill.current
    return (act(AssistantAct.STATE_PARCEL, parcel=parcel, slot=parcel.planned),)


def _ask(state: State, *question: Act, expects: Expects) -> Commands:
    return (turn(state, *question, expects=expects),)


def _business(state: State, *question: Act, expects: Expects) -> Commands:
    return _ask(state, *_parcel(state), *question, expects=expects)


def leave_message(state: State) -> Commands:
    """Nothing private: who calls, and the number to call back."""
    merchant = state.skill.world.merchant
    message = act(AssistantAct.LEAVE_MESSAGE, merchant=merchant.name, callback_number=merchant.callback_number)
    disclosure = act(AssistantAct.DISCLOSE, merchant=merchant.name)
    return (Say((disclosure, message), Expects.NONE), HangUp())


def screened(state: State) -> Commands:
    """Tell a screening service who calls and roughly why."""
    merchant = state.skill.world.merchant.name
    said = (act(AssistantAct.DISCLOSE, merchant=merchant), act(AssistantAct.STATE_PURPOSE, merchant=merchant))
    return (Say(said, Expects.NONE),)


def transfer(state: State) -> Commands:
    """Announce the hand-over and connect."""
    agents = state.skill.world.human_agents or ""
    return (turn(state, act(AssistantAct.TRANSFER), expects=Expects.NONE), Transfer(agents))


def call_off(state: State) -> Commands:
    """Say in a sentence why it ends here, after what was just stored; a machine is not told."""
    if state.skill.machine is not None:
        return (HangUp(),)
    unsaid = AssistantAct.DISCLOSE not in state.heard
    merchant = state.skill.world.merchant.name
    disclosure = (act(AssistantAct.DISCLOSE, merchant=merchant),) if unsaid else ()
    stored = tuple(one for one in state.unheard if one.kind in CONFIRMING and one.values.get("done"))
    reason = state.skill.off
    if reason is OffReason.DELIVERED and not state.skill.cleared:
        reason = OffReason.WITHDRAWN  # where the parcel is concerns nobody but the recipient
    again = reason is OffReason.CLOSING and not state.skill.promise.settled(slots=True)
    goodbye = act(AssistantAct.GOODBYE, merchant=merchant, reason=reason, again=again or None)
    return (Say((*disclosure, *stored, goodbye), Expects.NONE), HangUp())


def farewell(state: State) -> Commands:
    """Sum up where several things were agreed, thank where anything was, and say goodbye."""
    merchant = state.skill.world.merchant.name
    closing = [*state.answers, *_summary(state)]
    if state.skill.kept and state.skill.ending is not Disposition.OPTED_OUT:
        closing.append(act(AssistantAct.THANK))
    closing.append(act(AssistantAct.GOODBYE, merchant=merchant))
    return (Say(tuple(closing), Expects.NONE), HangUp())


def _summary(state: State) -> tuple[Act, ...]:
    promise = state.skill.promise
    kept = {
        "slot": promise.appointment,
        "address": promise.address,
        "drop_place": promise.drop_place,
        "pickup_point": promise.pickup_point,
    }
    agreed = {name: value for name, value in kept.items() if value is not None}
    if len(agreed) < 2 or state.answers or state.skill.ending is not None or AssistantAct.SUMMARISE in state.heard:
        return ()
    return (act(AssistantAct.SUMMARISE, **agreed),)


def ask_recording(state: State) -> Commands:
    """Ask whether the call may be recorded."""
    return _ask(state, act(AssistantAct.CLARIFY, topic="recording"), expects=Expects.NONE)


def ask_person(state: State) -> Commands:
    """Ask whether this is the person who was called."""
    return _ask(state, act(AssistantAct.ASK_IDENTITY, name=state.skill.world.recipient.name), expects=Expects.IDENTITY)


def ask_postcode(state: State) -> Commands:
    """Ask for the postcode on the label."""
    attempt = state.skill.tries + 1
    question = act(AssistantAct.VERIFY, attempt=attempt)
    return _ask(state, keyed(state, question) if attempt > 1 else question, expects=Expects.VERIFICATION)


def ask_piece(state: State) -> Commands:
    """Ask for the whole new address, or for the piece of it that is missing."""
    part = missing_part(state)
    draft = state.skill.draft
    if draft is None or not any(getattr(draft, needed.value) for needed in NEEDED):
        return _ask(state, act(AssistantAct.ASK_ADDRESS), expects=Expects.ADDRESS)
    question = act(AssistantAct.ASK_ADDRESS_PART, part=part, address=draft)
    before = (one for one in state.question if one.kind is AssistantAct.ASK_ADDRESS_PART)
    again = state.skill.readbacks > 0 or part in state.skill.retold or any(one["part"] is part for one in before)
    return _ask(state, keyed(state, question) if again else question, expects=Expects.ADDRESS_PART)


def keyed(state: State, question: Act) -> Act:
    """The question with the offer to type the digits on the telephone's keys, where that is possible."""
    asked = AddressPart.POSTCODE if question.kind is AssistantAct.VERIFY else question.values.get("part")
    in_digits = (
        asked is AddressPart.HOUSE_NUMBER
        or (asked is AddressPart.POSTCODE and state.skill.world.region not in LETTERED)
        or question.kind is AssistantAct.CONFIRM_ADDRESS
        or question.values.get("topic") in ("address_part", "phone")
        or (question.kind in (AssistantAct.OFFER_CALLBACK, AssistantAct.CONFIRM_CALLBACK) and state.skill.proved)
    )
    return act(question.kind, **{**question.values, "keys": True}) if state.skill.keys and in_digits else question


LETTERED = ("GB",)
"""Regions whose postcodes hold letters."""
OFTEN = 2
"""An address that was put right so often is hard to hear."""


def ask_which_part(state: State) -> Commands:
    """The question which piece was misread stands among the answers already; digits may be typed."""
    return _ask(replace(state, answers=tuple(keyed(state, one) for one in state.answers)), expects=Expects.ADDRESS)


def read_address(state: State) -> Commands:
    """Read the whole address back; where it was put right again and again, its digits may be typed."""
    skill = state.skill
    question = act(AssistantAct.CONFIRM_ADDRESS, address=skill.draft, done=False, doubtful=skill.doubtful or None)
    again = max(skill.mended, len(skill.retold)) >= OFTEN
    return _ask(state, keyed(state, question) if again else question, expects=Expects.ADDRESS_CONFIRMATION)


def offer_places(state: State) -> Commands:
    """Name the places where the parcel may be left."""
    return _ask(state, act(AssistantAct.OFFER_DROP_PLACE, drop_places=_drop_places(state)), expects=Expects.DROP_PLACE)


def _drop_places(state: State) -> tuple[DropPlace, ...]:
    return tuple(DropPlace(kind) for kind in state.skill.world.drop_places if kind is not DropKind.PICKUP_POINT)


def read_place(state: State) -> Commands:
    """Read the drop place back."""
    question = act(AssistantAct.CONFIRM_DROP_PLACE, drop_place=state.skill.place, done=False)
    return _ask(state, question, expects=Expects.DROP_PLACE_CONFIRMATION)


def offer_points(state: State) -> Commands:
    """Name the pickup points."""
    points = state.skill.world.pickup_points
    return _ask(state, act(AssistantAct.OFFER_ALTERNATIVES, pickup_points=points), expects=Expects.DROP_PLACE)


def read_point(state: State) -> Commands:
    """Read the pickup point back."""
    question = act(AssistantAct.CONFIRM_PICKUP_POINT, pickup_point=state.skill.point, done=False)
    return _ask(state, question, expects=Expects.DROP_PLACE_CONFIRMATION)


def _other_ways(state: State, *, callback: bool) -> Act:
    """What is possible beside a time."""
    world = state.skill.world
    return act(
        AssistantAct.OFFER_ALTERNATIVES,
        drop_places=_drop_places(state) or None,
        pickup_points=world.pickup_points or None,
        other_address=True,
        callback=callback or None,
    )


def _offer(state: State) -> Act:
    window = state.skill.table[0]
    first = not state.skill.declined
    return act(AssistantAct.OFFER_SLOT, slot=window, planned=is_planned(state, window), first=first)


def ask_for_sure(state: State) -> Commands:
    """Ask back a window that was agreed to faintly."""
    question = act(AssistantAct.CONFIRM_SLOT, slot=state.skill.doubted, parcel=state.skill.parcel, done=False)
    return _business(state, question, expects=Expects.SLOT_DECISION)


def offer_several(state: State) -> Commands:
    """Name several windows and let the customer choose."""
    several = act(AssistantAct.OFFER_ALTERNATIVES, slots=state.skill.table)
    return _business(state, several, expects=Expects.SLOT_DECISION)


def offer_with_ways(state: State) -> Commands:
    """Offer a window and name what else is possible."""
    ways = _other_ways(state, callback=False)
    return _business(state, _offer(state), ways, expects=Expects.SLOT_DECISION)


def offer_one(state: State) -> Commands:
    """Offer a window."""
    return _business(state, _offer(state), expects=Expects.SLOT_DECISION)


def ask_when(state: State) -> Commands:
    """Ask when it would suit."""
    return _business(state, act(AssistantAct.ASK_AVAILABILITY), expects=Expects.AVAILABILITY)


def only_ways(state: State) -> Commands:
    """Say what is possible where no window is left."""
    return _business(state, _other_ways(state, callback=True), expects=Expects.DROP_PLACE)


def anything_else(state: State) -> Commands:
    """Ask whether there is anything else, unless something is being asked already."""
    if any(one.kind is AssistantAct.CLARIFY for one in state.answers):
        return (turn(state, expects=Expects.ANYTHING_ELSE),)
    return (turn(state, act(AssistantAct.CLARIFY, topic="anything_else"), expects=Expects.ANYTHING_ELSE),)


def press(_: State) -> Commands:
    """Choose the operator in a menu."""
    return (Say((act(AssistantAct.PRESS, digits="0"),), Expects.NONE),)


def ask_refusal(state: State) -> Commands:
    """Ask back whether the parcel is really not wanted."""
    return _ask(state, act(AssistantAct.CONFIRM_REFUSAL, done=False), expects=Expects.REFUSAL_CONFIRMATION)


def ask_opt_out(state: State) -> Commands:
    """Ask back whether no more calls are wanted."""
    return _ask(state, act(AssistantAct.CONFIRM_OPT_OUT, done=False), expects=Expects.OPT_OUT_CONFIRMATION)


def ask_callback(state: State) -> Commands:
    """Ask when to call back."""
    question = act(AssistantAct.OFFER_CALLBACK, by_person=state.skill.by_person)
    return _ask(state, question, expects=Expects.CALLBACK_TIME)


def ask_number(state: State) -> Commands:
    """Ask for the number to call back by itself, to be said digit by digit or typed."""
    question = keyed(state, act(AssistantAct.CLARIFY, topic="phone"))
    return _ask(state, question, expects=Expects.CALLBACK_TIME)


def read_number(state: State) -> Commands:
    """Read the number to call back before it is promised; after another try it may be typed."""
    skill = state.skill
    question = act(AssistantAct.CONFIRM_CALLBACK, at=skill.due, to=skill.reach, by_person=skill.by_person, done=False)
    again = skill.reach_tries > 1
    return _ask(state, keyed(state, question) if again else question, expects=Expects.CALLBACK_TIME)
