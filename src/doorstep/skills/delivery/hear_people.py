"""Who is on the line and whether they want to talk: opt-out, wrong person, bystander, busy, a human, identity."""

from dataclasses import replace
from datetime import datetime

from doorstep.dialogue.acts import Act, AssistantAct, CustomerAct, act
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Address, ParcelStatus, bare_postcode
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.callback import default_moment, moment, permitted
from doorstep.skills.delivery.facts import status_of
from doorstep.skills.delivery.outcome import Disposition
from doorstep.skills.delivery.recall import recall
from doorstep.skills.delivery.state import Goal, Reading, State, edit, to, want
from doorstep.skills.delivery.world import Opening, Verification

SURE = 0.7
"""From this confidence a wish for no more calls is stored at once; below it is asked back."""
A_PERSON = "a person calls back"
"""What stands beside a call-back that is not ours."""
TRIES = 2
"""So many failed tries of identity or verification end the conversation politely."""


def hear_opt_out(state: State, turn: Understanding) -> Reading:
    """Store "do not call me again" at once and for ever; only a doubtful one is asked back."""
    asked = state.skill.goal is Goal.OPT_OUT
    wish = turn.confidence(CustomerAct.OPT_OUT)
    if wish >= SURE or (asked and (wish > 0 or _plain_yes(turn))):
        state = to(state, Goal.FAREWELL, ending=Disposition.OPTED_OUT)
        return want(state, EffectKind.OPTED_OUT, act(AssistantAct.CONFIRM_OPT_OUT, done=True)), turn.without(
            *CustomerAct
        )
    if asked and turn.times and not turn.has(CustomerAct.DENY):
        return to(state, state.skill.resume), turn  # a time in answer to the doubt is no wish for no more calls
    if wish > 0 and turn.has(CustomerAct.BUSY):
        return state, turn.without(CustomerAct.OPT_OUT)
    if wish > 0:
        return to(state, Goal.OPT_OUT, resume=state.skill.goal), turn.without(*CustomerAct)
    if asked and turn.has(CustomerAct.DENY):
        return to(state, state.skill.resume), turn.without(CustomerAct.DENY)
    return state, turn


def hear_wrong_person(state: State, turn: Understanding) -> Reading:
    """Apologise and end where this number or person is not who was called."""
    if not turn.has(CustomerAct.WRONG_PERSON):
        return state, turn
    state = to(state, Goal.FAREWELL, ending=Disposition.WRONG_PERSON)
    return state.answering(act(AssistantAct.APOLOGISE, reason="wrong_person")), turn.without(*CustomerAct)


def hear_human(state: State, turn: Understanding) -> Reading:
    """Connect with a person where there is one, else promise a call-back by a person at once."""
    if not turn.has(CustomerAct.HUMAN):
        return state, turn
    agents = state.skill.world.human_agents
    if agents is not None:
        state = to(state, Goal.TRANSFER, ending=Disposition.TRANSFERRED)
        return want(state, EffectKind.TRANSFERRED, to=agents), turn.without(*CustomerAct)
    return promise_person(state, turn), turn.without(*CustomerAct)


def promise_person(state: State, turn: Understanding, *first: Act) -> State:
    """Promise that a person calls back, at the time named or else soon; `first` is said before the promise."""
    at = _when(state, moment(turn.times, state.now))
    number = _reach(state, turn)
    return want(
        to(state, Goal.CLOSING, by_person=True),
        EffectKind.CALLBACK_SCHEDULED,
        *first,
        act(AssistantAct.CONFIRM_CALLBACK, at=at, to=number, by_person=True, done=True),
        parcel=state.skill.parcel,
        at=at,
        to=number,
        text=A_PERSON,
    )


def hear_away(state: State, turn: Understanding) -> Reading:
    """Arrange a call-back where the person cannot talk now, or is not the one on the line."""
    away = turn.has(CustomerAct.NOT_HERE)
    if away and turn.has(CustomerAct.HOLD_ON):
        # the person is being fetched: whoever speaks next is asked for first
        return to(state, Goal.IDENTITY, resume=_business(state), known=False), turn.without(*CALLBACK_ACTS)
    asked = state.skill.goal is Goal.CALLBACK
    if away:
        state = edit(state, bystander=True)
    if not (away or asked or turn.has(CustomerAct.BUSY, CustomerAct.CALL_BACK)):
        return state, turn
    named = moment(turn.times, state.now) is not None
    leaving = turn.has(CustomerAct.CALL_BACK) and turn.has(CustomerAct.GOODBYE)
    if named or leaving or (asked and turn.has(CustomerAct.UNSURE, CustomerAct.AFFIRM)):
        return call_back(state, turn), turn.without(*CALLBACK_ACTS)
    if asked and turn.has(CustomerAct.DENY) and not away:
        return _no_callback(state, turn)
    return to(state, Goal.CALLBACK), turn.without(*CALLBACK_ACTS)


def _when(state: State, named: datetime | None) -> datetime:
    """Choose a moment we may call at: the one named, or the first after it."""
    return permitted(named or default_moment(state.now), state.skill.world.call_hours)


def _reach(state: State, turn: Understanding) -> str | None:
    """Another number to call back, as E.164; only from somebody who may redirect a promise."""
    known = state.skill.reach if state.skill.reach_agreed else None
    return (turn.phone or known) if state.skill.proved else None


def _no_callback(state: State, turn: Understanding) -> Reading:
    """No call-back is wanted: end, unless something else was asked in the same breath."""
    rest = turn.without(CustomerAct.DENY)
    if rest.acts and not state.skill.bystander:
        return to(state, Goal.TIME, refusals=0, alternatives=False), rest
    return to(state, Goal.FAREWELL, ending=Disposition.UNRESOLVED), rest


CALLBACK_ACTS = (
    CustomerAct.BUSY,
    CustomerAct.CALL_BACK,
    CustomerAct.NOT_HERE,
    CustomerAct.PROPOSE_TIME,
    CustomerAct.UNAVAILABLE,
    CustomerAct.REJECT_TIME,
    CustomerAct.AFFIRM,
    CustomerAct.DENY,
    CustomerAct.UNSURE,
    CustomerAct.WRONG_PERSON,
)


def call_back(state: State, turn: Understanding) -> State:
    """Promise to call back at the time named, or else soon."""
    at = _when(state, moment(turn.times, state.now) or state.skill.due)
    number = _reach(state, turn)
    announce = act(AssistantAct.CONFIRM_CALLBACK, at=at, to=number, by_person=state.skill.by_person, done=True)
    refused = act(AssistantAct.INFORM_IMPOSSIBLE, reason="not_verified")
    said = (announce,) if number or not turn.phone else (refused, announce)
    kept = to(state, Goal.CLOSING)
    text = A_PERSON if state.skill.by_person else None
    return want(kept, EffectKind.CALLBACK_SCHEDULED, *said, parcel=state.skill.parcel, at=at, to=number, text=text)


def hear_recording(state: State, turn: Understanding) -> Reading:
    """Record only after a clear yes; anything else is a no, and the call goes on."""
    if state.skill.goal is not Goal.RECORDING:
        return state, turn
    agreed = _plain_yes(turn)
    state = next_goal(to(state, Goal.TIME, recording=agreed))
    return state, turn.without(CustomerAct.AFFIRM, CustomerAct.DENY, CustomerAct.UNSURE)


def hear_identity(state: State, turn: Understanding) -> Reading:
    """Take the answer to "am I speaking with …?" and the postcode asked for as proof."""
    goal = state.skill.goal
    if goal is Goal.IDENTITY:
        return _identity(state, turn)
    if goal is Goal.VERIFICATION:
        return _verification(state, turn)
    return state, turn


def _identity(state: State, turn: Understanding) -> Reading:
    if turn.has(CustomerAct.DENY):
        state = _failed(state, Disposition.WRONG_PERSON)
        return state, turn.without(CustomerAct.DENY)
    if turn.has(CustomerAct.AFFIRM):
        verified = state.skill.world.verification is Verification.NAME
        state = edit(state, known=True, verified=verified, tries=0)
        return next_goal(state), turn.without(CustomerAct.AFFIRM)
    return state, turn


def _verification(state: State, turn: Understanding) -> Reading:
    address = state.skill.current.address
    proofs = state.skill.world.earlier.proofs if state.skill.world.earlier is not None else ()
    expected = {bare_postcode(one) for one in (address.postcode if address is not None else None, *proofs) if one}
    said = [bare_postcode(one) for one in (turn.address.postcode, *turn.numbers) if one]
    if not expected.isdisjoint(said):
        state = replace(edit(state, verified=True, tries=0), misses=0)
        return next_goal(state), replace(turn.without(*_VERIFYING), address=Address(), numbers=())
    if turn.has(CustomerAct.CHANGE_ADDRESS) or turn.address.street is not None:
        return state, turn  # a wish for another place is no try; it is taken up once the proof was given
    if said or turn.has(CustomerAct.DENY, CustomerAct.UNSURE):
        return _failed(state, Disposition.UNRESOLVED), turn.without(*_VERIFYING)
    return state, turn


_VERIFYING = (
    CustomerAct.GIVE_ADDRESS,
    CustomerAct.GIVE_ADDRESS_PART,
    CustomerAct.CORRECT,
    CustomerAct.AFFIRM,
    CustomerAct.DENY,
    CustomerAct.UNSURE,
)


def keep_private(state: State) -> State:
    """Nothing private is arranged with somebody who is not shown to be the recipient."""
    if state.skill.cleared or state.skill.goal not in PRIVATE_GOALS:
        return state
    if state.skill.bystander:
        return to(state, Goal.CALLBACK)
    asking = Goal.IDENTITY if not state.skill.known else Goal.VERIFICATION
    return next_goal(to(state, asking, resume=state.skill.goal))


PRIVATE_GOALS = (Goal.TIME, Goal.ADDRESS, Goal.DROP_PLACE, Goal.PICKUP_POINT, Goal.REFUSAL)


def _business(state: State) -> Goal:
    skill = state.skill
    return skill.resume if skill.goal in (Goal.IDENTITY, Goal.VERIFICATION) else skill.goal


def _failed(state: State, ending: Disposition) -> State:
    """Count a failed try; the second one ends it politely."""
    tries = state.skill.tries + 1
    if tries < TRIES:
        return edit(state, tries=tries)
    state = to(state, Goal.FAREWELL, tries=tries, ending=ending)
    reason = "wrong_person" if ending is Disposition.WRONG_PERSON else None
    if reason:
        return state.answering(act(AssistantAct.APOLOGISE, reason=reason))
    return state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="not_verified"))


def next_goal(state: State) -> State:
    """What comes first: who it is, then the proof asked for, then the business in hand."""
    skill = state.skill
    world = skill.world
    asks_person = world.opening is Opening.IDENTITY or world.verification is Verification.NAME
    if asks_person and not skill.known:
        return to(state, Goal.IDENTITY)
    if world.verification is Verification.POSTCODE and not skill.verified:
        return to(edit(state, known=True), Goal.VERIFICATION)
    state = to(state, _business(state), known=True)
    if skill.current.status in (ParcelStatus.DELIVERED, ParcelStatus.RETURNED):
        return to(state.answering(status_of(state, skill.current, other=False)), Goal.CLOSING)
    return recall(state)


def _plain_yes(turn: Understanding) -> bool:
    return turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY)
