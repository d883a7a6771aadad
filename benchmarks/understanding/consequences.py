"""What the dialogue does with a safety act that was read: acts on it at once, asks back first, or neither."""

from enum import Enum

from doorstep.dialogue.acts import CustomerAct
from doorstep.dialogue.doubt import guess, meant
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.hear_people import SURE


class Consequence(Enum):
    """What follows for an act."""

    AT_ONCE = "acted on at once"
    ASKED_BACK = "asked back first"
    NOTHING = "not noticed"


def consequence(turn: Understanding, act: CustomerAct) -> Consequence:
    """What follows from a turn for one safety act; a refusal is always asked back, a doubtful opt-out too."""
    doubtful = guess(turn)
    if doubtful is not None:
        return Consequence.ASKED_BACK if doubtful is act else Consequence.NOTHING
    if not meant(turn).has(act):
        return Consequence.NOTHING
    if act is CustomerAct.REFUSE_PARCEL or (act is CustomerAct.OPT_OUT and turn.confidence(act) < SURE):
        return Consequence.ASKED_BACK
    return Consequence.AT_ONCE
