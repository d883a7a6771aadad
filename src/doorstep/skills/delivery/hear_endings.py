"""Refusing the parcel, "that was all", thanks and goodbye."""

from doorstep.dialogue.acts import AssistantAct, CustomerAct, act
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.outcome import Disposition
from doorstep.skills.delivery.state import Goal, Reading, State, edit, to, want


def hear_refusal(state: State, turn: Understanding) -> Reading:
    """A parcel is refused only after it was asked back and affirmed."""
    if state.skill.goal is Goal.REFUSAL:
        return _answer_refusal(state, turn)
    if not turn.has(CustomerAct.REFUSE_PARCEL):
        return state, turn
    rest = turn.without(CustomerAct.REFUSE_PARCEL, CustomerAct.DENY, CustomerAct.REJECT_TIME)
    if not state.skill.cleared:
        return edit(state, resume=Goal.REFUSAL), rest
    return to(state, Goal.REFUSAL, resume=state.skill.goal), rest


def _answer_refusal(state: State, turn: Understanding) -> Reading:
    again = turn.has(CustomerAct.REFUSE_PARCEL)
    if again and turn.has(CustomerAct.DENY) and turn.self_corrected:
        return state, turn.without(CustomerAct.REFUSE_PARCEL, CustomerAct.DENY)
    if again or (turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY)):
        announce = act(AssistantAct.CONFIRM_REFUSAL, done=True)
        state = to(state, Goal.CLOSING, ending=Disposition.REFUSED)
        kept = want(state, EffectKind.PARCEL_REFUSED, announce, parcel=state.skill.parcel)
        return kept, turn.without(CustomerAct.REFUSE_PARCEL, CustomerAct.AFFIRM)
    if turn.has(CustomerAct.DENY):
        back = state.skill.resume if state.skill.resume is not Goal.REFUSAL else Goal.TIME
        return to(state, back), turn.without(CustomerAct.DENY)
    return state, turn


def hear_closing(state: State, turn: Understanding) -> Reading:
    """End where the customer says goodbye or that there is nothing else."""
    goal = state.skill.goal
    if goal in (Goal.FAREWELL, Goal.TRANSFER):
        return state, turn
    if turn.has(CustomerAct.GOODBYE):
        return to(state, Goal.FAREWELL), turn
    if goal is not Goal.CLOSING:
        return state, turn
    if state.wanted or state.answers:
        return state, turn
    if turn.has(CustomerAct.DENY, CustomerAct.THANK):
        return to(state, Goal.FAREWELL), turn
    if turn.has(CustomerAct.AFFIRM, CustomerAct.UNSURE):
        return state.answering(act(AssistantAct.CLARIFY, topic="what_else")), turn
    return state, turn
