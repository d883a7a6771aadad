"""Another number to call back: on the telephone it is read back before it is promised, and may be typed."""

from dataclasses import replace

from doorstep.dialogue.acts import CustomerAct
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.readings import in_digits, times_in_words
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.callback import moment
from doorstep.skills.delivery.hear_people import CALLBACK_ACTS, call_back
from doorstep.skills.delivery.state import Goal, Reading, State, edit, to

_PIECES = (CustomerAct.GIVE_ADDRESS, CustomerAct.GIVE_ADDRESS_PART, CustomerAct.CORRECT)
"""What digits of a telephone number may be taken for."""
_WISHES = (CustomerAct.CALL_BACK, CustomerAct.BUSY, CustomerAct.HUMAN)


def hear_number(state: State, turn: Understanding) -> Reading:
    """Take in a number to call back, the answer to its read-back, and a new one after the promise."""
    skill = state.skill
    connected = turn.has(CustomerAct.HUMAN) and skill.world.human_agents is not None
    if not skill.proved or connected or turn.has(CustomerAct.NOT_HERE):
        return state, turn
    told = turn.phone is not None or (skill.keys and in_digits(turn))
    if skill.goal is Goal.CLOSING and told and (at := _promised(state)) is not None:
        state = edit(state, due=at)
        return _dictated(state, turn) if skill.keys else (call_back(state, turn), _rest(turn))
    if not (skill.goal is Goal.CALLBACK or turn.has(*_WISHES)):
        return state, turn
    if not skill.keys:
        return (state if turn.phone is None else edit(state, reach=turn.phone, reach_agreed=True)), turn
    return _dictated(state, turn)


def _dictated(state: State, turn: Understanding) -> Reading:
    """A number said on the telephone, or what there is to say about one."""
    agreed = turn.phone == state.skill.reach and turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY)
    if turn.phone is not None and not agreed:
        return _given(state, turn)
    if state.skill.number_asked or number_doubtful(state):
        return _answered(state, turn)
    return _unread(state, turn) if turn.phone is None and in_digits(turn) else (state, turn)


def number_doubtful(state: State) -> bool:
    """Whether a number to call back was heard and is to be read back."""
    return state.skill.keys and state.skill.reach is not None and not state.skill.reach_agreed


def _given(state: State, turn: Understanding) -> Reading:
    """A number was heard: it is read back."""
    tries = state.skill.reach_tries + 1
    return _noted(state, turn, reach=turn.phone, reach_agreed=False, number_asked=False, reach_tries=tries)


def _unread(state: State, turn: Understanding) -> Reading:
    """No number, or a wrong one: it is asked for by itself."""
    return _noted(state, turn, reach=None, number_asked=True, reach_tries=state.skill.reach_tries + 1)


def _noted(state: State, turn: Understanding, **changes: object) -> Reading:
    by_person = state.skill.by_person or turn.has(CustomerAct.HUMAN)
    due = moment(times_in_words(turn), state.now) or state.skill.due
    return to(state, Goal.CALLBACK, by_person=by_person, due=due, **changes), _rest(turn)


def _rest(turn: Understanding) -> Understanding:
    return replace(turn.without(*CALLBACK_ACTS, *_PIECES, CustomerAct.HUMAN), phone=None, times=(), numbers=())


def _answered(state: State, turn: Understanding) -> Reading:
    """A yes to the number, a no to it, or to any other number at all; a time is kept until the number is settled."""
    denied = turn.has(CustomerAct.DENY, CustomerAct.CORRECT)
    if number_doubtful(state) and turn.has(CustomerAct.AFFIRM) and not denied:
        return _settled(edit(state, reach_agreed=True), turn)
    if state.skill.number_asked and not in_digits(turn) and (denied or turn.has(CustomerAct.UNSURE)):
        return _settled(edit(state, number_asked=False), turn)
    if denied or turn.numbers or in_digits(turn):
        return _unread(state, turn)
    return _noted(state, turn) if turn.times else (state, turn)


def _settled(state: State, turn: Understanding) -> Reading:
    """The number is settled: promise the call where its time is known, else ask when."""
    state = edit(state, due=moment(times_in_words(turn), state.now) or state.skill.due)
    return (state if state.skill.due is None else call_back(state, replace(turn, phone=None, times=()))), _rest(turn)


def _promised(state: State) -> object:
    """When a call-back was promised; None where none was."""
    kept = (one for one in reversed(state.skill.kept) if one.kind is EffectKind.CALLBACK_SCHEDULED)
    return next((one.values["at"] for one in kept), None)
