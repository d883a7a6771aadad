"""Drop places and pickup points: named, corrected, read back where that is needed, promised."""

from doorstep.dialogue.acts import AssistantAct, CustomerAct, act
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import DropKind, DropPlace, PickupPoint
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.hear_times import accept, accepted_window
from doorstep.skills.delivery.state import Goal, Reading, State, edit, take_back_refusal, to, want

DOUBTFUL = 0.6
"""A drop place understood with less confidence is read back."""


def hear_places(state: State, turn: Understanding) -> Reading:
    """Take in where the parcel may be left or collected, and the answer to a read-back."""
    if not state.skill.cleared:
        return _not_yet(state, turn)
    if turn.has(CustomerAct.SET_PICKUP_POINT) or (turn.drop_place and turn.drop_place.kind is DropKind.PICKUP_POINT):
        return _pickup(state, turn), turn.without(*_PLACE_ACTS)
    if turn.has(CustomerAct.SET_DROP_PLACE) or (turn.drop_place is not None and _asked_place(state)):
        return _drop(state, turn), turn.without(*_PLACE_ACTS)
    if state.skill.goal is Goal.DROP_PLACE:
        return _answer_drop(state, turn)
    if state.skill.goal is Goal.PICKUP_POINT:
        return _answer_pickup(state, turn)
    return state, turn


_PLACE_ACTS = (
    CustomerAct.SET_DROP_PLACE,
    CustomerAct.SET_PICKUP_POINT,
    CustomerAct.AFFIRM,
    CustomerAct.DENY,
    CustomerAct.CORRECT,
    CustomerAct.REJECT_TIME,
    CustomerAct.UNAVAILABLE,
    CustomerAct.UNSURE,
)


def _asked_place(state: State) -> bool:
    return state.skill.goal is Goal.DROP_PLACE


def _not_yet(state: State, turn: Understanding) -> Reading:
    """Nothing is changed for somebody who is not shown to be the recipient; it is taken up afterwards."""
    if not turn.has(CustomerAct.SET_DROP_PLACE, CustomerAct.SET_PICKUP_POINT):
        return state, turn
    served = turn.drop_place is not None and turn.drop_place.kind in state.skill.world.drop_places
    if not state.skill.bystander and turn.has(CustomerAct.SET_DROP_PLACE):
        state = edit(state, resume=Goal.DROP_PLACE, place=turn.drop_place if served else None)
    state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="not_verified"))
    return state, turn.without(CustomerAct.SET_DROP_PLACE, CustomerAct.SET_PICKUP_POINT)


def _drop(state: State, turn: Understanding) -> State:
    window = accepted_window(state, turn) if state.skill.goal is Goal.TIME else None
    if window is not None and not turn.self_corrected:
        state = accept(state, window)
    skill = state.skill
    place = turn.drop_place
    if place is None:
        return to(state, Goal.DROP_PLACE, place=None)
    if place.kind not in skill.world.drop_places:
        state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="drop_place"))
        return to(state, Goal.DROP_PLACE if _choices(state) else Goal.TIME, place=None, alternatives=True)
    if _needs_readback(state, turn, place):
        return to(state, Goal.DROP_PLACE, place=place)
    return keep_place(state, turn, place)


def _needs_readback(state: State, turn: Understanding, place: DropPlace) -> bool:
    """A place that was corrected, carries a detail or was heard with doubt is read back; a plain one is not."""
    pending = state.skill.place
    before = pending or state.skill.promise.drop_place
    corrected = turn.self_corrected or turn.has(CustomerAct.CORRECT) or before not in (None, place)
    doubtful = turn.confidence(CustomerAct.SET_DROP_PLACE) < DOUBTFUL and not _asked_place(state)
    confirmed = pending == place and turn.has(CustomerAct.AFFIRM)
    return not confirmed and (corrected or doubtful or place.detail is not None)


def keep_place(state: State, turn: Understanding, place: DropPlace) -> State:
    """Promise a drop place for the parcel spoken of; a time named in the same turn is still arranged."""
    parcel = _spoken_of(state, turn)
    named = turn.has(CustomerAct.PROPOSE_TIME) and not turn.has(CustomerAct.OTHER_PARCEL)
    goal = Goal.TIME if named else Goal.CLOSING
    announce = act(AssistantAct.CONFIRM_DROP_PLACE, drop_place=place, done=True)
    state = to(state, goal, place=None)
    if state.skill.promised(parcel).drop_place == place:
        return state.answering(announce)
    state = take_back_refusal(state)
    return want(state, EffectKind.DROP_PLACE_SET, announce, parcel=parcel, drop_place=place)


def _spoken_of(state: State, turn: Understanding) -> str:
    """The other parcel where there is one and it was named in the same turn, else the one being arranged."""
    others = [parcel.id for parcel in state.skill.world.parcels if parcel.id != state.skill.parcel]
    return (
        others[0]
        if turn.has(CustomerAct.OTHER_PARCEL) and others and state.skill.promise.drop_place
        else state.skill.parcel
    )


def _answer_drop(state: State, turn: Understanding) -> Reading:
    place = state.skill.place
    if place is not None:
        if turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY):
            return keep_place(state, turn, place), turn.without(CustomerAct.AFFIRM, CustomerAct.CORRECT)
        if turn.has(CustomerAct.DENY, CustomerAct.CORRECT):
            return edit(state, place=None), turn.without(CustomerAct.DENY, CustomerAct.CORRECT)
        return state, turn
    choices = _choices(state)
    if turn.choice is not None and 1 <= turn.choice <= len(choices):
        return keep_place(state, turn, DropPlace(choices[turn.choice - 1])), turn.without(CustomerAct.AFFIRM)
    if turn.has(CustomerAct.AFFIRM) and len(choices) == 1:
        return keep_place(state, turn, DropPlace(choices[0])), turn.without(CustomerAct.AFFIRM)
    if turn.has(CustomerAct.DENY):
        return to(state, Goal.TIME, alternatives=False), turn.without(CustomerAct.DENY)
    return state, turn.without(CustomerAct.UNSURE)


def _choices(state: State) -> tuple[DropKind, ...]:
    """The drop places that can be named, in the merchant's order."""
    return tuple(kind for kind in state.skill.world.drop_places if kind is not DropKind.PICKUP_POINT)


def _pickup(state: State, turn: Understanding) -> State:
    points = state.skill.world.pickup_points
    if not points:
        state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="pickup_point"))
        return to(state, Goal.DROP_PLACE if _choices(state) else Goal.TIME, place=None, alternatives=True)
    return to(state, Goal.PICKUP_POINT, point=_named(points, turn.text) or (points[0] if len(points) == 1 else None))


def _named(points: tuple[PickupPoint, ...], text: str) -> PickupPoint | None:
    """The pickup point whose name shares the most words with what was said, where one does clearly."""
    said = set(text.lower().replace(",", " ").replace(".", " ").split())
    scored = sorted(((len(said & set(one.name.lower().split())), one.id, one) for one in points), reverse=True)
    clear = scored[0][0] > 0 and (len(scored) == 1 or scored[0][0] > scored[1][0])
    return scored[0][2] if clear else None


def _answer_pickup(state: State, turn: Understanding) -> Reading:
    points = state.skill.world.pickup_points
    point = state.skill.point
    if point is None:
        named = _named(points, turn.text)
        if turn.choice is not None and 1 <= turn.choice <= len(points):
            named = points[turn.choice - 1]
        if named is not None:
            return edit(state, point=named), turn.without(CustomerAct.AFFIRM)
    elif turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY):
        announce = act(AssistantAct.CONFIRM_PICKUP_POINT, pickup_point=point, done=True)
        state = to(state, Goal.CLOSING, point=None)
        state = take_back_refusal(state)
        kept = want(state, EffectKind.PICKUP_POINT_SET, announce, parcel=state.skill.parcel, pickup_point=point)
        return kept, turn.without(CustomerAct.AFFIRM)
    if turn.has(CustomerAct.DENY, CustomerAct.CORRECT) and point is not None and len(points) == 2:
        other = next(one for one in points if one != point)
        return edit(state, point=other), turn.without(CustomerAct.DENY, CustomerAct.CORRECT)
    if turn.has(CustomerAct.DENY, CustomerAct.CORRECT):
        goal = Goal.PICKUP_POINT if len(points) > 1 and point is not None else Goal.TIME
        return to(state, goal, point=None, alternatives=False), turn.without(CustomerAct.DENY, CustomerAct.CORRECT)
    return state, turn
