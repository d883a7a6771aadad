"""Questions the customer asks back: each gets its answer, then the conversation returns to its own question."""

from collections.abc import Callable
from typing import Final, TypeAlias

from doorstep.dialogue.acts import Act, AssistantAct, CustomerAct, act
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Parcel
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.facts import status_of
from doorstep.skills.delivery.state import Goal, Reading, State, edit, want

Answer: TypeAlias = Callable[[State, Understanding], tuple[Act, ...]]


def hear_questions(state: State, turn: Understanding) -> Reading:
    """Queue the answer to every question of the turn."""
    asked = [one.act for one in turn.acts if one.act in ANSWERS]
    if CustomerAct.OTHER_PARCEL in asked:
        asked = [one for one in asked if one not in (CustomerAct.ASK_STATUS, CustomerAct.ASK_TIME)]
        if {CustomerAct.ASK_CONTENTS, CustomerAct.ASK_SENDER} & set(asked) and len(state.skill.world.parcels) > 1:
            asked.remove(CustomerAct.OTHER_PARCEL)  # the answer about the other parcel says enough
    elsewhere = turn.has(CustomerAct.REJECT_TIME, CustomerAct.PROPOSE_TIME) and state.skill.goal is Goal.TIME
    if CustomerAct.ASK_TIME in asked and elsewhere:
        asked.remove(CustomerAct.ASK_TIME)  # "what other times are there?" asks for the list, not for the plan
        state = edit(state, listed=True)
    for question in asked:
        state = state.answering(*ANSWERS[question](state, turn))
    if turn.has(CustomerAct.OTHER_PARCEL):
        turn = turn.without(CustomerAct.PROPOSE_TIME)  # "does it come today too?" wishes no time for this one
    return state, turn.without(*ANSWERS)


def hear_complaint(state: State, turn: Understanding) -> Reading:
    """Apologise and note a complaint, once for the same words."""
    if not turn.has(CustomerAct.COMPLAIN):
        return state, turn
    state = state.answering(act(AssistantAct.APOLOGISE, reason="complaint"))
    noted = want(state, EffectKind.NOTE_TAKEN, parcel=state.skill.parcel, text=turn.text)
    return noted, turn.without(CustomerAct.COMPLAIN)


def hear_chatter(state: State, turn: Understanding) -> Reading:
    """Answer greetings and things that are not this assistant's business briefly."""
    rest = {heard.act for heard in turn.acts}
    if rest and rest <= {CustomerAct.GREET}:
        state = state.answering(_introduce(state))
    if CustomerAct.OUT_OF_SCOPE in rest:
        state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="out_of_scope"))
    if CustomerAct.SMALL_TALK in rest:
        state = state.answering(act(AssistantAct.REPROMPT))
    return state, turn.without(CustomerAct.GREET, CustomerAct.OUT_OF_SCOPE, CustomerAct.SMALL_TALK)


def _choosing(state: State) -> bool:
    """Whether another time than the planned one is being looked for."""
    planned = state.skill.current.planned
    return state.skill.goal is Goal.TIME and planned not in state.skill.table


def _introduce(state: State) -> Act:
    merchant = state.skill.world.merchant
    return act(AssistantAct.INTRODUCE, merchant=merchant.name, callback_number=merchant.callback_number)


def _who(state: State, turn: Understanding) -> tuple[Act, ...]:
    """Say who is calling and why; the parcel itself tells why where it is still to be said."""
    owed = {one.kind for one in state.unheard}
    if AssistantAct.STATE_PARCEL in owed:
        return (_introduce(state),)
    return (_introduce(state), *_why(state, turn))


def _why(state: State, _: Understanding) -> tuple[Act, ...]:
    merchant = state.skill.world.merchant.name
    if state.skill.cleared:
        return (act(AssistantAct.INFORM_PURPOSE, merchant=merchant),)
    return (act(AssistantAct.STATE_PURPOSE, merchant=merchant),)


def _private(answer: Answer) -> Answer:
    """Answer only who is allowed to hear it."""

    def guarded(state: State, turn: Understanding) -> tuple[Act, ...]:
        if state.skill.cleared:
            return answer(state, turn)
        return (act(AssistantAct.INFORM_IMPOSSIBLE, reason="private"),)

    return guarded


def _meant(state: State, turn: Understanding) -> Parcel:
    """The parcel a question is about: the other one where it was named and there is one."""
    others = [parcel for parcel in state.skill.world.parcels if parcel.id != state.skill.parcel]
    return others[0] if others and turn.has(CustomerAct.OTHER_PARCEL) else state.skill.current


def _contents(state: State, turn: Understanding) -> tuple[Act, ...]:
    return (act(AssistantAct.INFORM_CONTENTS, contents=_meant(state, turn).contents),)


def _sender(state: State, turn: Understanding) -> tuple[Act, ...]:
    return (act(AssistantAct.INFORM_SENDER, sender=_meant(state, turn).sender),)


def _status(state: State, _: Understanding) -> tuple[Act, ...]:
    return (status_of(state, state.skill.current, other=False),)


def _other(state: State, _: Understanding) -> tuple[Act, ...]:
    others = [parcel for parcel in state.skill.world.parcels if parcel.id != state.skill.parcel]
    if not others:
        return (act(AssistantAct.INFORM_IMPOSSIBLE, reason="unknown"),)
    return tuple(status_of(state, parcel, other=True) for parcel in others)


def _cost(state: State, turn: Understanding) -> tuple[Act, ...]:
    prices = state.skill.world.prices
    moving = state.skill.goal is Goal.ADDRESS or turn.has(CustomerAct.CHANGE_ADDRESS)
    cost = prices.address_change if moving else prices.redelivery
    if cost is None:
        return (act(AssistantAct.INFORM_IMPOSSIBLE, reason="cost_unknown"),)
    return (act(AssistantAct.INFORM_COST, cost=cost, topic="address_change" if moving else "redelivery"),)


def _robot(state: State, _: Understanding) -> tuple[Act, ...]:
    return (act(AssistantAct.INFORM_ROBOT, merchant=state.skill.world.merchant.name),)


def _use_of_facts(state: State, _: Understanding) -> tuple[Act, ...]:
    merchant = state.skill.world.merchant.name
    return (act(AssistantAct.INFORM_DATA_USE, merchant=merchant, recorded=state.skill.recording is True),)


def _time(state: State, turn: Understanding) -> tuple[Act, ...]:
    return () if _choosing(state) else _status(state, turn)


ANSWERS: Final[dict[CustomerAct, Answer]] = {
    CustomerAct.ASK_WHO: _who,
    CustomerAct.ASK_WHY: _why,
    CustomerAct.ASK_CONTENTS: _private(_contents),
    CustomerAct.ASK_SENDER: _private(_sender),
    CustomerAct.ASK_STATUS: _private(_status),
    CustomerAct.ASK_TIME: _private(_time),
    CustomerAct.OTHER_PARCEL: _private(_other),
    CustomerAct.ASK_COST: _cost,
    CustomerAct.ASK_ROBOT: _robot,
    CustomerAct.ASK_DATA: _use_of_facts,
}
