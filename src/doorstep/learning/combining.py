"""Turns of several acts, made by putting examples of single acts together as people do in one breath."""

from collections.abc import Iterator, Sequence
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.learning.examples import Example

_BEFORE: Final = frozenset({A.GREET, A.BACKCHANNEL})
"""What stands before anything else."""
_BEHIND: Final = frozenset(
    {A.THANK, A.GOODBYE, A.ASK_COST, A.ASK_CONTENTS, A.ASK_SENDER, A.ASK_TIME, A.ASK_STATUS, A.ASK_WHO, A.ASK_WHY,
     A.ASK_ROBOT, A.ASK_DATA, A.OTHER_PARCEL, A.HUMAN, A.COMPLAIN, A.SET_DROP_PLACE, A.CHANGE_ADDRESS, A.CALL_BACK}
)  # fmt: skip
"""What people add to an answer."""
_ANSWERS: Final = frozenset(
    {A.AFFIRM, A.DENY, A.UNSURE, A.UNAVAILABLE, A.REJECT_TIME, A.PROPOSE_TIME, A.COMPLAIN, A.BUSY, A.NOT_HERE,
     A.WRONG_PERSON, A.OPT_OUT, A.REFUSE_PARCEL, A.SET_DROP_PLACE, A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART}
)  # fmt: skip
_JOINTS: Final = (", {}", " {}", ". {}", ", and {}", " and {}")
_EVERY: Final = 2
"""Every so many sentences that can be added are."""


def combined(examples: Sequence[Example], also: str) -> Iterator[Example]:
    """Combinations, the same ones every time.

    Args:
        examples: Sentences of one act each, or more.
        also: The language's word for `and`.
    """
    answers, openings = _by_question(examples, _ANSWERS), _by_question(examples, _BEFORE)
    for place, tail in enumerate(examples[::_EVERY]):
        firsts = (answers if tail.acts <= _BEHIND else openings).get(tail.expects, [])
        if not firsts or not tail.acts <= _BEHIND | _ANSWERS:
            continue
        first = firsts[place * 7 % len(firsts)]
        acts = first.acts | tail.acts
        if len(acts) == len(first.acts) + len(tail.acts):
            joint = _JOINTS[place % len(_JOINTS)].replace("and", also)
            words = first.words.rstrip(" .!?") + joint.format(tail.words)
            yield Example(tail.expects, words, acts, (first.optional | tail.optional) - acts, origin=tail.words)


def _by_question(examples: Sequence[Example], acts: frozenset[A]) -> dict[Expects, list[Example]]:
    found: dict[Expects, list[Example]] = {}
    for one in examples:
        if one.acts and one.acts <= acts:
            found.setdefault(one.expects, []).append(one)
    return found
