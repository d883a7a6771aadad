"""One understanding out of what was heard: the likeliest words, the recogniser's other readings, and the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.readings import PLACES, answering, empty, proving
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import LanguagePack
from doorstep.runtime.address_mending import AddressMending

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
        wanted = bool(alternatives) and (empty(turn) or context.expects in PLACES | {Expects.VERIFICATION})
        others = [self.pack.understand(one, context) for one in alternatives[:MOST_READINGS]] if wanted else []
        if context.expects is Expects.VERIFICATION:
            turn = proving(turn, others, proof, self._known)
        elif empty(turn):
            turn = answering(turn, others, context)
        return turn if self.mending is None else self.mending.mend(turn, others, context)

    def mended(self, turn: Understanding, context: Context) -> Understanding:
        """The turn with its address as the register has it."""
        return turn if self.mending is None else self.mending.mend(turn, (), context)

    def _known(self, postcode: str) -> bool:
        return self.mending is None or self.mending.knows(postcode)
