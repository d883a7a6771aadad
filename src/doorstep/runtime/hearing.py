"""One understanding out of what was heard: the likeliest words, the recogniser's other readings, and the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import LanguagePack
from doorstep.runtime.address_mending import AddressMending

MOST_READINGS: Final = 4
"""So many other readings are looked at."""

_YES_OR_NO: Final = frozenset({Expects.SLOT_DECISION, Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION})
"""Questions whose yes or no may come from other readings; a consent or a person's identity never does."""
_TIMES: Final = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME})
_PLACES: Final = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART})
_AGREEING: Final = 2
"""So many other readings have to say the same yes, no or time before it counts."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """Reads what a customer said.

    Args:
        pack: The language.
        mending: The address register in use; None where there is none.
    """

    pack: LanguagePack
    mending: AddressMending | None = None

    def understand(
        self, text: str, alternatives: Sequence[str], context: Context, proof: str | None = None
    ) -> Understanding:
        """Understand the words, with what else they may have been.

        Args:
            text: The likeliest words.
            alternatives: Other readings of the recogniser, likeliest first.
            context: What was just asked and what is on the table.
            proof: The postcode that proves the recipient, where it is asked for.
        """
        turn = self.pack.understand(text, context)
        wanted = bool(alternatives) and (_empty(turn) or context.expects in _PLACES | {Expects.VERIFICATION})
        others = [self.pack.understand(one, context) for one in alternatives[:MOST_READINGS]] if wanted else []
        if context.expects is Expects.VERIFICATION:
            turn = self._proved(turn, others, proof)
        elif _empty(turn):
            turn = _repaired(turn, others, context)
        return turn if self.mending is None else self.mending.mend(turn, others, context)

    def mended(self, turn: Understanding, context: Context) -> Understanding:
        """The turn with its address as the register has it."""
        return turn if self.mending is None else self.mending.mend(turn, (), context)

    def _proved(self, turn: Understanding, others: Sequence[Understanding], proof: str | None) -> Understanding:
        """The reading with the postcode asked for, where no reading holds another postcode that there is."""
        if proof is None or plain(proof) in _codes(turn):
            return turn
        proving = [other for other in others if plain(proof) in _codes(other)]
        if not proving:
            return turn
        rivals = {code for one in (turn, *others) for code in _codes(one) if len(code) == len(plain(proof))}
        rivals -= {plain(proof)}
        if any(self.mending is None or self.mending.knows(code) for code in rivals):
            return turn
        return proving[0]


def _repaired(turn: Understanding, others: Sequence[Understanding], context: Context) -> Understanding:
    """Another reading that answers the open question, where all that answer it say the same."""
    answers = [(answer, other) for other in others if (answer := _answer(other, context)) is not None]
    least = 1 if context.expects in _PLACES else _AGREEING
    if len(answers) < least or any(answer != answers[0][0] for answer, _ in answers):
        return turn
    return answers[0][1]


def _answer(turn: Understanding, context: Context) -> object | None:
    """What a reading says to the open question, to be compared; None where it says nothing to it."""
    if context.expects in _PLACES:
        asked = getattr(turn.address, context.part) if context.part else turn.address
        return asked if asked not in (None, Address()) else None
    if context.expects in _TIMES and turn.times:
        return tuple((one.polarity, one.dates, one.since, one.until) for one in turn.times)
    if context.expects in _YES_OR_NO and turn.has(CustomerAct.AFFIRM) != turn.has(CustomerAct.DENY):
        return turn.has(CustomerAct.AFFIRM), turn.choice
    return None


def _empty(turn: Understanding) -> bool:
    return all(heard.act is CustomerAct.OUT_OF_SCOPE for heard in turn.acts)


def _codes(turn: Understanding) -> set[str]:
    return {plain(one) for one in (turn.address.postcode, *turn.numbers) if one}


def plain(postcode: str) -> str:
    """A postcode without spaces, in capitals."""
    return "".join(postcode.split()).replace("-", "").upper()
