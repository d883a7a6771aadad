"""Which windows can be offered: free, not begun, not turned down, and fitting what was said."""

from datetime import datetime

from doorstep.dialogue.acts import AssistantAct, act
from doorstep.dialogue.availability import nearest, suits
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Polarity, TimeConstraint, Window
from doorstep.skills.delivery.state import DeliveryState, Goal, State, edit, want

ASK_WHEN = 2
"""After so many offers turned down without a reason it is asked when it would suit."""
LISTED = 3
"""So many windows at most are said in one breath."""


def free_windows(skill: DeliveryState, now: datetime) -> tuple[Window, ...]:
    """Every window that can still be had, the earliest first; the planned one among them while it is still ahead."""
    windows = {slot.window for slot in skill.world.slots if slot.capacity > 0}
    planned = skill.current.planned
    if planned is not None and skill.promise.address is None:
        windows.add(planned)
    return tuple(sorted(one for one in windows if one.start > now and one not in skill.gone))


def open_windows(state: State) -> tuple[Window, ...]:
    """The free windows that were not turned down."""
    declined = state.skill.declined
    return tuple(one for one in free_windows(state.skill, state.now) if one not in declined)


def is_planned(state: State, window: Window) -> bool:
    """Whether a window is the one on the tour, which needs no hold."""
    return window == state.skill.current.planned


def arrange(state: State) -> State:
    """Choose the windows on offer, ask for their holds and let go of what is no longer offered."""
    skill = state.skill
    if skill.goal is not Goal.TIME or not skill.cleared:
        return _release(edit(state, table=()), keep=())
    if asks_when(state) or at_a_loss(state):
        return _release(edit(state, table=()), keep=())
    fitting = [one for one in open_windows(state) if suits(one, skill.constraints)]
    if fitting:
        table = tuple(fitting[: LISTED if skill.listed else 1])
        state = _say_if_moved(state, table[0])
    else:
        state, table = _second_best(state)
    state = _release(edit(state, table=table), keep=table)
    for window in table:
        if not is_planned(state, window) and window not in state.skill.held and not _being_held(state, window):
            state = want(state, EffectKind.SLOT_HELD, slot=window)
    return state


def asks_when(state: State) -> bool:
    """Whether offers were turned down without a word about when it would suit, so that it is time to ask."""
    skill = state.skill
    wished = any(one.polarity is Polarity.WANT for one in skill.constraints)
    return skill.goal is Goal.TIME and skill.refusals == ASK_WHEN and not wished and bool(open_windows(state))


def at_a_loss(state: State) -> bool:
    """Whether so many offers were turned down that other ways are named before any further time."""
    return state.skill.goal is Goal.TIME and state.skill.refusals > ASK_WHEN


def _second_best(state: State) -> tuple[State, tuple[Window, ...]]:
    """Say that nothing fits and take the closest window that was not refused, if there is one."""
    skill = state.skill
    wants = any(one.polarity is Polarity.WANT for one in skill.constraints)
    close = nearest(open_windows(state), skill.constraints) if wants else None
    if wants or skill.constraints:
        reason = "time_not_free" if close is not None else "no_slots"
        state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason=reason))
    return edit(state, alternatives=True), (close,) if close is not None else ()


def _say_if_moved(state: State, first: Window) -> State:
    """Say so when what was asked for could not be had on the day spoken of."""
    skill = state.skill
    before = skill.table[0] if skill.table else skill.current.planned
    open_days = skill.constraints and not any(one.dates or one.start for one in skill.constraints)
    if before is not None and open_days and first.start.date() > before.start.date() and first not in skill.table:
        return state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="time_not_free"))
    return state


def _being_held(state: State, window: Window) -> bool:
    return any(one.effect.kind is EffectKind.SLOT_HELD and one.effect.values["slot"] == window for one in state.wanted)


def _release(state: State, keep: tuple[Window, ...]) -> State:
    """Give back every hold that is neither on offer nor about to be booked."""
    booked = {one.effect.values["slot"] for one in state.wanted if one.effect.kind is EffectKind.APPOINTMENT_BOOKED}
    for window in state.skill.held:
        if window not in keep and window not in booked:
            state = want(state, EffectKind.SLOT_RELEASED, slot=window)
    return edit(state, held=tuple(one for one in state.skill.held if one in keep or one in booked))


def merge(old: tuple[TimeConstraint, ...], new: tuple[TimeConstraint, ...]) -> tuple[TimeConstraint, ...]:
    """Join what was said before with what was said now.

    A new wish takes the place of earlier wishes; one that names only hours keeps the days wished before. What was
    refused stays refused, unless the new wish names those very hours.
    """
    wishes = [one for one in new if one.polarity is Polarity.WANT]
    refused = tuple(one for one in old if one.polarity is Polarity.REFUSE)
    if not wishes:
        return _unique((*old, *new))
    days = tuple(day for one in old if one.polarity is Polarity.WANT for day in one.dates)
    wishes = [_on_days(one, days) for one in wishes]
    kept = tuple(one for one in refused if not any(_takes_back(wish, one) for wish in wishes))
    return _unique((*kept, *(one for one in new if one.polarity is Polarity.REFUSE), *wishes))


def _unique(constraints: tuple[TimeConstraint, ...]) -> tuple[TimeConstraint, ...]:
    return tuple(dict.fromkeys(constraints))


def _on_days(wish: TimeConstraint, days: tuple[object, ...]) -> TimeConstraint:
    if wish.dates or wish.start is not None or not days:
        return wish
    return TimeConstraint(wish.polarity, days, wish.since, wish.until, text=wish.text)  # type: ignore[arg-type]  # dates


def _takes_back(wish: TimeConstraint, refused: TimeConstraint) -> bool:
    """Whether a wish for certain hours revokes an earlier refusal of the same hours."""
    if wish.since is None and wish.until is None and wish.start is None:
        return bool(wish.dates) and set(wish.dates) == set(refused.dates)
    if wish.dates and refused.dates and not set(wish.dates) & set(refused.dates):
        return False
    begins = wish.since or (wish.start.time() if wish.start else None)
    ends = wish.until or (wish.end.time() if wish.end else None)
    after = refused.until is not None and begins is not None and begins >= refused.until
    before = refused.since is not None and ends is not None and ends <= refused.since
    return not (after or before)
