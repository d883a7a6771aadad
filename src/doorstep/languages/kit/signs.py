"""Signs of a turn that stand beside its words: the open question, what the rules read, what values there are."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import DropKind, Polarity
from doorstep.dialogue.understanding import Context, Understanding

READ: Final = slice(len(Expects), len(Expects) + len(CustomerAct))
"""Where among the signs the acts stand that the rules read."""
_LENGTHS: Final = (1, 3, 7, 15)


def signs(turn: Understanding, context: Context) -> tuple[float, ...]:
    """Numbers between 0 and 1, always as many and in the same order."""
    question = (float(one is context.expects) for one in Expects)
    read = (turn.confidence(act) for act in CustomerAct)
    return (*question, *read, *_values(turn, len(turn.text.split())))


def _values(turn: Understanding, length: int) -> tuple[float, ...]:
    wants = sum(one.polarity is Polarity.WANT for one in turn.times)
    place = turn.drop_place
    address = turn.address
    marks = (
        wants > 0,
        wants > 1,
        wants < len(turn.times),
        address.street is not None,
        address.house_number is not None,
        any((address.unit, address.postcode, address.city)),
        place is not None and place.kind is not DropKind.PICKUP_POINT,
        place is not None and place.kind is DropKind.PICKUP_POINT,
        turn.choice is not None,
        bool(turn.numbers),
        turn.name is not None,
        turn.phone is not None,
        turn.self_corrected,
        not turn.acts,
        turn.text.rstrip().endswith("?"),
    )
    return (*map(float, marks), sum(length > bound for bound in _LENGTHS) / len(_LENGTHS))
