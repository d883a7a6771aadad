"""Which of a recogniser's several readings of one turn is meant, where the likeliest one does not answer."""

from collections.abc import Callable, Sequence
from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address, AddressPart, TimeConstraint, bare_postcode
from doorstep.dialogue.understanding import Context, Understanding

PLACES: Final = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART})
"""Questions that ask for an address."""
_YES_OR_NO: Final = frozenset({Expects.SLOT_DECISION, Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION})
"""Questions whose yes or no may come from other readings; a consent or a person's identity never does."""
_TIMES: Final = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME})
_ROW: Final = 6
"""So many digits are more than a day and an hour."""
_AGREEING: Final = 2
"""So many other readings have to say the same yes, no or time before it counts."""


def empty(turn: Understanding) -> bool:
    """Whether a turn says nothing that can be acted on."""
    return all(heard.act is CustomerAct.OUT_OF_SCOPE for heard in turn.acts)


def answering(turn: Understanding, others: Sequence[Understanding], context: Context) -> Understanding:
    """Another reading that answers the open question, where all that answer it say the same; else the turn.

    Args:
        turn: The likeliest reading, which is empty.
        others: The other readings, likeliest first.
        context: What was asked.
    """
    answers = [(answer, other) for other in others if (answer := _answer(other, context)) is not None]
    least = 1 if context.expects in PLACES else _AGREEING
    if len(answers) < least or any(answer != answers[0][0] for answer, _ in answers):
        return turn
    return answers[0][1]


def proving(
    turn: Understanding, others: Sequence[Understanding], proof: str | None, known: Callable[[str], bool]
) -> Understanding:
    """The reading with the postcode that proves the recipient, where no reading holds another that there is.

    Args:
        turn: The likeliest reading.
        others: The other readings, likeliest first.
        proof: The postcode; None where nothing can be proved.
        known: Whether there is such a postcode; true where that cannot be told.
    """
    if proof is None:
        return turn
    wanted = bare_postcode(proof)
    proved = [other for other in others if wanted in _codes(other)]
    if wanted in _codes(turn) or not proved:
        return turn
    rivals = {code for one in (turn, *others) for code in _codes(one) if len(code) == len(wanted)} - {wanted}
    return turn if any(known(code) for code in rivals) else proved[0]


def digits_asked_for(turn: Understanding, others: Sequence[Understanding], context: Context) -> Understanding:
    """The first reading with the postcode asked for, where the likeliest makes something else of the digits.

    Args:
        turn: The likeliest reading.
        others: The other readings, likeliest first.
        context: What was asked.
    """
    asked = context.part == AddressPart.POSTCODE.value and turn.address.postcode is None and bool(turn.numbers)
    return next((other for other in others if asked and other.address.postcode is not None), turn)


def dialling(turn: Understanding, others: Sequence[Understanding]) -> Understanding:
    """The first reading with a telephone number, where digits were said that make none.

    Args:
        turn: The likeliest reading.
        others: The other readings, likeliest first.
    """
    if turn.phone is not None or not in_digits(turn):
        return turn
    return next((other for other in others if other.phone is not None), turn)


def in_digits(turn: Understanding) -> bool:
    """Whether a row of digits was said that is part of a telephone number, and no time."""
    said = sum(map(len, turn.numbers))
    left = _figures(turn.text) - sum(_figures(one.text) for one in times_in_words(turn))
    return max(said, left) >= _ROW


def times_in_words(turn: Understanding) -> tuple[TimeConstraint, ...]:
    """The times of a turn; without those that are mere digits where a row of digits was said."""
    return tuple(one for one in turn.times if _figures(turn.text) < _ROW or any(sign.isalpha() for sign in one.text))


def _figures(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _answer(turn: Understanding, context: Context) -> object | None:
    """What a reading says to the open question, to be compared; None where it says nothing to it."""
    if context.expects in PLACES:
        asked = getattr(turn.address, context.part) if context.part else turn.address
        return asked if asked not in (None, Address()) else None
    if context.expects in _TIMES and turn.times:
        return tuple((one.polarity, one.dates, one.since, one.until) for one in turn.times)
    if context.expects in _YES_OR_NO and turn.has(CustomerAct.AFFIRM) != turn.has(CustomerAct.DENY):
        return turn.has(CustomerAct.AFFIRM), turn.choice
    return None


def _codes(turn: Understanding) -> set[str]:
    return {bare_postcode(one) for one in (turn.address.postcode, *turn.numbers) if one}
