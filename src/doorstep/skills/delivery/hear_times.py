"""Times: what suits and what does not, an offer accepted, turned down or answered with another wish."""

from doorstep.dialogue.acts import AssistantAct, CustomerAct, act
from doorstep.dialogue.availability import suits
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Polarity, TimeConstraint, Window
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.callback import moment
from doorstep.skills.delivery.hear_people import call_back
from doorstep.skills.delivery.offers import is_planned, merge
from doorstep.skills.delivery.state import Goal, Reading, State, edit, take_back_refusal, to, want

AGAINST = (CustomerAct.DENY, CustomerAct.REJECT_TIME, CustomerAct.UNAVAILABLE)
ABOUT_TIME = (CustomerAct.PROPOSE_TIME, CustomerAct.REJECT_TIME, CustomerAct.UNAVAILABLE)
OFFERING = (AssistantAct.OFFER_SLOT, AssistantAct.OFFER_ALTERNATIVES, AssistantAct.CONFIRM_SLOT)
FAINT = 0.75
"""A yes below this confidence ("mhm") is asked back before a window is booked."""
ROUNDS = 8
"""So many turns about times without an agreement lead to a call-back too."""
NAMED_IN_VAIN = 4
"""After so many offers turned down a call-back is arranged instead."""


def hear_times(state: State, turn: Understanding) -> Reading:
    """Take in times and the answer to an offer."""
    if not state.skill.cleared:
        return _remember(state, turn)
    if state.skill.goal is Goal.TIME:
        return _negotiate(state, turn)
    if state.skill.goal is Goal.CLOSING and turn.has(*ABOUT_TIME):
        return _reopen(state, turn)
    if state.skill.goal in (Goal.DROP_PLACE, Goal.PICKUP_POINT) and turn.has(*ABOUT_TIME):
        return _negotiate(to(state, Goal.TIME, place=None, point=None), turn.without(CustomerAct.DENY))
    return _remember(state, turn)


def _remember(state: State, turn: Understanding) -> Reading:
    """Keep what was said about times for when the time is arranged."""
    if not turn.times or not turn.has(*ABOUT_TIME):
        return state, turn
    merged = merge(state.skill.constraints, turn.times)
    return edit(state, constraints=merged, alternatives=True), turn.without(*ABOUT_TIME)


def _negotiate(state: State, turn: Understanding) -> Reading:
    accepted = accepted_window(state, turn)
    if accepted is not None and _doubtful(state, turn, accepted):
        return edit(state, doubted=accepted, table=(accepted,)), turn.without(CustomerAct.AFFIRM)
    state = edit(state, doubted=None)
    if accepted is not None:
        return accept(state, accepted), turn.without(CustomerAct.AFFIRM, CustomerAct.DENY, *ABOUT_TIME)
    against = turn.has(*AGAINST)
    wishes = any(one.polarity is Polarity.WANT for one in turn.times)
    if turn.has(CustomerAct.AFFIRM) and not against and not turn.times:
        # "yes" to several windows, or to none, does not say which
        return edit(state, listed=len(state.skill.table) != 1), turn.without(CustomerAct.AFFIRM)
    if turn.has(CustomerAct.UNSURE):
        state = edit(state, listed=True, alternatives=True, refusals=0)
    if not (against or turn.has(*ABOUT_TIME) or (turn.times and turn.has(CustomerAct.AFFIRM, CustomerAct.UNSURE))):
        return state, turn.without(CustomerAct.UNSURE)
    state = _turned_down(state, turn) if against else edit(state, refusals=0)
    if turn.times:
        state = edit(state, constraints=merge(state.skill.constraints, turn.times), refusals=0)
    state = edit(state, alternatives=against and not wishes)
    state = edit(state, rounds=state.skill.rounds + 1)
    if state.skill.refusals >= NAMED_IN_VAIN or state.skill.rounds >= ROUNDS:
        state = to(state, Goal.CALLBACK)
    return state, turn.without(*AGAINST, CustomerAct.AFFIRM, CustomerAct.UNSURE, *ABOUT_TIME)


def _doubtful(state: State, turn: Understanding, window: Window) -> bool:
    """Whether a yes was so faint that it is asked back, which is done once."""
    faint = turn.choice is None and turn.confidence(CustomerAct.AFFIRM) < FAINT
    return faint and state.skill.doubted != window


def accepted_window(state: State, turn: Understanding) -> Window | None:
    """The window that was clearly agreed to, if any."""
    table = tuple(one for one in _named(state) if one in state.skill.held or is_planned(state, one))
    if turn.choice is not None and not turn.has(CustomerAct.REJECT_TIME):
        picked = table[turn.choice - 1 : turn.choice]
        return picked[0] if picked and suits(picked[0], turn.times) else None
    if not turn.has(CustomerAct.AFFIRM) or turn.has(CustomerAct.DENY, CustomerAct.REJECT_TIME):
        return None
    fitting = [window for window in table if suits(window, turn.times)]
    return fitting[0] if len(fitting) == 1 else None


def _named(state: State) -> tuple[Window, ...]:
    """The windows on offer that the open question names and the customer heard, in the order they were said."""
    unheard = {one.kind for one in state.unheard}
    named: list[Window] = []
    for one in state.question:
        slot, slots = one.values.get("slot"), one.values.get("slots", ())
        told = one.kind not in unheard or (one.values.get("planned") and AssistantAct.STATE_PARCEL not in unheard)
        several = slots if isinstance(slots, tuple) else ()
        if told and one.kind in OFFERING:
            named += [each for each in (slot, *several) if isinstance(each, Window) and each in state.skill.table]
    return tuple(named)


def accept(state: State, window: Window) -> State:
    """Book a window, unless it has begun in the meantime or is booked already."""
    if window.start <= state.now:
        state = edit(state, gone=(*state.skill.gone, window), table=())
        return state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="time_not_free"))
    parcel = state.skill.parcel
    announce = act(AssistantAct.CONFIRM_SLOT, slot=window, parcel=parcel, done=True)
    state = to(state, Goal.CLOSING, refusals=0, rounds=0, listed=False)
    state = take_back_refusal(state)
    if state.skill.promise.appointment == window:
        return state.answering(announce)
    return want(state, EffectKind.APPOINTMENT_BOOKED, announce, parcel=parcel, slot=window)


def _turned_down(state: State, turn: Understanding) -> State:
    """Strike what was on offer, unless only other hours than those were ruled out."""
    skill = state.skill
    said_no = turn.has(CustomerAct.DENY, CustomerAct.REJECT_TIME) or not turn.times
    wished = any(one.polarity is Polarity.WANT for one in turn.times)
    struck = tuple(one for one in skill.table if not suits(one, turn.times) or (said_no and not wished))
    return edit(state, declined=(*skill.declined, *struck), refusals=skill.refusals + 1)


def _reopen(state: State, turn: Understanding) -> Reading:
    """Another time after something was agreed.

    A new wish replaces it once that is booked; a plain "that won't do" takes it back at once.
    """
    if _moves_callback(state, turn):
        return call_back(state, turn), turn.without(*ABOUT_TIME)
    booked = state.skill.promise.appointment
    merged = merge(_refusals(state), turn.times)
    if booked is not None and turn.times and suits(booked, turn.times) and not turn.has(*AGAINST):
        return state, turn.without(*ABOUT_TIME, CustomerAct.AFFIRM)
    if booked is not None and turn.has(*AGAINST) and _ruled_out(booked, turn):
        state = want(state, EffectKind.WITHDRAWN, parcel=state.skill.parcel, what=EffectKind.APPOINTMENT_BOOKED.value)
        state = edit(state, declined=(*state.skill.declined, booked))
    elif not turn.has(CustomerAct.PROPOSE_TIME):
        return edit(state, constraints=merged), turn.without(*ABOUT_TIME)
    wishes = turn.has(CustomerAct.PROPOSE_TIME)
    state = to(state, Goal.TIME, constraints=merged, table=(), alternatives=not wishes)
    return state, turn.without(*AGAINST, *ABOUT_TIME, CustomerAct.CORRECT)


def _moves_callback(state: State, turn: Understanding) -> bool:
    """Whether a bare time comes right after a call-back was promised, and so is the time for that."""
    last = state.skill.kept[-1].kind if state.skill.kept else None
    bare = turn.has(CustomerAct.PROPOSE_TIME) and not turn.has(CustomerAct.AFFIRM, CustomerAct.DENY)
    return last is EffectKind.CALLBACK_SCHEDULED and bare and moment(turn.times, state.now) is not None


def _ruled_out(booked: Window, turn: Understanding) -> bool:
    """Whether an appointment is taken back: by hours that rule it out, or by a plain "that won't do"."""
    refused = [one for one in turn.times if one.polarity is Polarity.REFUSE]
    return not suits(booked, refused) if turn.times else True


def _refusals(state: State) -> tuple[TimeConstraint, ...]:
    return tuple(one for one in state.skill.constraints if one.polarity is Polarity.REFUSE)
