"""Numbers people ask to be called back on: nobody makes us ring an expensive one, or one where we may not call."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, TypeVar

from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.next_step import Dial, End, NextStep, Stop, Wait
from doorstep.runtime.desk import Line

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
    country = _ordinary(number)
    rung = country in PACKS and any(line.serves(country) for line in lines)
    return step if rung else BARRED


@lru_cache(maxsize=1_000)
def _ordinary(number: str) -> str | None:
    """Tell the country of an ordinary number; None for others: premium rate, shared cost, satellite, none at all."""
    from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse, region_code_for_number

    kinds = PhoneNumberType
    ordinary = {kinds.FIXED_LINE, kinds.MOBILE, kinds.FIXED_LINE_OR_MOBILE, kinds.VOIP, kinds.TOLL_FREE}
    try:
        parsed = parse(number)
    except NumberParseException:
        return None
    country: str | None = region_code_for_number(parsed)
    return country if number_type(parsed) in ordinary else None
