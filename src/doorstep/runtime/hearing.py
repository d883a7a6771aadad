"""One understanding out of what was heard: the likeliest words, the recogniser's other readings, and the register."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.doubt import surer
from doorstep.dialogue.readings import PLACES, answering, dialling, digits_asked_for, empty, in_digits, proving
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import LanguagePack
from doorstep.runtime.address_mending import AddressMending

_BETTER_READ_ON: Final = PLACES | {Expects.VERIFICATION, Expects.CALLBACK_TIME}
"""Questions whose answer may stand in another reading though the first says something."""
MOST_READINGS: Final = 4
"""So many other readings are looked at."""


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
        wanted = bool(alternatives) and (empty(turn) or context.expects in _BETTER_READ_ON)
        others = [self.pack.understand(one, context) for one in alternatives[:MOST_READINGS]] if wanted else []
        if context.expects is Expects.VERIFICATION:
            turn = proving(turn, others, proof, self._known)
        elif context.expects is Expects.CALLBACK_TIME and in_digits(turn):
            turn = surer(dialling(turn, others), CustomerAct.CALL_BACK)  # a number answers the question
        elif empty(turn):
            turn = answering(turn, others, context)
        else:
            turn = digits_asked_for(turn, others, context)
        return turn if self.mending is None else self.mending.mend(turn, others, context)

    def typed(self, turn: Understanding, context: Context) -> Understanding:
        """What keys mean, with an address as the register has it and a telephone number as the region writes it."""
        if context.expects is Expects.CALLBACK_TIME:
            phone = self.pack.understand(turn.text, context).phone
            return replace(turn, acts=(Heard(CustomerAct.CALL_BACK),), phone=phone) if phone else turn
        return turn if self.mending is None else self.mending.mend(turn, (), context)

    def _known(self, postcode: str) -> bool:
        return self.mending is None or self.mending.knows(postcode)
