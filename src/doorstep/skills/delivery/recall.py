"""Going on where an earlier call ended: why we call again, and what is agreed already."""

from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.skills.delivery.offers import free_windows
from doorstep.skills.delivery.outcome import ParcelOutcome
from doorstep.skills.delivery.state import Goal, State, edit, to
from doorstep.skills.delivery.world import Again


def why_again(state: State) -> tuple[Act, ...]:
    """Say why we call again; nothing of it is private."""
    earlier, merchant = state.skill.world.earlier, state.skill.world.merchant.name
    kind = earlier.kind if earlier is not None else None
    if kind is Again.CUT_OFF:
        return (act(AssistantAct.APOLOGISE, reason="cut_off"),)
    if kind is Again.ASKED_BACK:
        return (act(AssistantAct.STATE_PURPOSE, merchant=merchant, asked_back=True),)
    return ()


def recall(state: State) -> State:
    """Tell once what was promised, as soon as that may be told, and ask only for what is open.

    Of parcels that are no matter of this call any more one is named, so that nobody takes it for the one in hand.
    """
    earlier, here = state.skill.world.earlier, {one.id for one in state.skill.world.parcels}
    if earlier is None or state.skill.recalled:
        return state
    elsewhere = [one for one in earlier.promised if one.id not in here and not one.refused]
    others = tuple(said for one in elsewhere[:1] for said in _agreed(one, other=True))
    told = (*others, *_agreed(state.skill.promise))
    if not told:
        return state
    settled = state.skill.promise.settled(slots=bool(free_windows(state.skill, state.now)))
    state = edit(state.answering(*told), recalled=True)
    return to(state, Goal.CLOSING) if settled and state.skill.goal is Goal.TIME else state


def _agreed(promise: ParcelOutcome, *, other: bool = False) -> tuple[Act, ...]:
    if promise.refused:
        return (act(AssistantAct.CONFIRM_REFUSAL, done=True),)
    kept = {
        "slot": promise.appointment,
        "address": promise.address,
        "drop_place": promise.drop_place,
        "pickup_point": promise.pickup_point,
    }
    agreed = {name: value for name, value in kept.items() if value is not None}
    return (act(AssistantAct.SUMMARISE, **agreed, before=True, other=other or None),) if agreed else ()
