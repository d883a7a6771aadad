"""Numbers people ask to be called back on: nobody makes us ring an expensive one, or one where we may not call."""

from collections.abc import Sequence
from typing import Final, TypeVar

from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.next_step import Dial, End, NextStep, Stop, Wait
from doorstep.runtime.desk import Line
from doorstep.runtime.number_kinds import ordinary_country

BARRED: Final = Stop(End.PERSON, "callback_number")
"""What becomes of a case whose next call would go to such a number: somebody looks at it first."""

_Step = TypeVar("_Step", NextStep, Wait | Stop)


def unless_barred(step: _Step, number: str | None, lines: Sequence[Line]) -> _Step | Stop:
    """Give a step, or what becomes of the case where the number of its call-back must not be rung.

    Args:
        step: What the rules say.
        number: The number that was asked for, in E.164; None: their own.
        lines: The telephone lines there are.
    """
    if number is None or not isinstance(step, Dial | Wait):
        return step
    country = ordinary_country(number)
    rung = country in PACKS and any(line.serves(country) for line in lines)
    return step if rung else BARRED
