"""What can be told about a parcel."""

from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.dialogue.slots import Parcel
from doorstep.skills.delivery.state import State


def status_of(state: State, parcel: Parcel, *, other: bool) -> Act:
    """Tell how far a parcel is, with the window agreed or planned for it."""
    slot = state.skill.promised(parcel.id).appointment or parcel.planned
    return act(AssistantAct.INFORM_STATUS, parcel=parcel, other=other, slot=slot)
