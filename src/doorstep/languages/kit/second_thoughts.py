"""What is said around a place or an address: hedges that belong to it, taking a change of address back."""

import re
from dataclasses import dataclass

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, TimeConstraint
from doorstep.languages.kit.phrases import mark
from doorstep.languages.kit.reading import Reading

ADDRESSES = (Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION)
"""The questions under which an address is collected."""
NOT_ADDRESSES = tuple(one for one in Expects if one not in ADDRESSES)
"""All the others."""
PLACES = (Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION)
"""The questions under which a place for the parcel is collected."""


@dataclass(frozen=True, slots=True)
class SecondThoughts:
    """How people of one language hedge and take back.

    Args:
        hedge: "I guess" behind something named.
        back_home: The parcel shall come to the address it was meant for.
        taken_back: "Never mind", leading a turn.
        without_more: What may follow it, to the end of the turn, for it to be all that was said.
    """

    hedge: re.Pattern[str]
    back_home: re.Pattern[str]
    taken_back: re.Pattern[str]
    without_more: re.Pattern[str]

    def hear_hedges(self, reading: Reading) -> None:
        """Let "I guess" behind a place belong to the place: it is no yes to something else."""
        for match in self.hedge.finditer(reading.open):
            reading.open = mark(reading.open, match.start(), match.end())

    def hear_taking_back(self, reading: Reading) -> None:
        """Take "never mind, bring it home" while an address is collected for a plain no to changing it.

        A time that only stands in a good-bye ("have a nice weekend") is taken back as well.
        """
        reading.times = _outside(reading, A.GOODBYE)
        if reading.context.expects not in ADDRESSES or reading.address.street or reading.address.house_number:
            return
        back = self.taken_back.search(reading.words)
        home = self.back_home.search(reading.words)
        if home or (back and self.without_more.match(reading.words, back.end())):
            reading.drop(A.CORRECT, A.CHANGE_ADDRESS, A.AFFIRM, A.COMPLAIN, A.GIVE_ADDRESS_PART, A.UNSURE)
            reading.address = Address()
            reading.self_corrected = False
            reading.add(A.DENY, 0.93)


def drop_errand_times(reading: Reading) -> None:
    """A time said with an errand is the errand's, none of the delivery's."""
    reading.times = _outside(reading, A.OUT_OF_SCOPE)


def _outside(reading: Reading, act: A) -> tuple[TimeConstraint, ...]:
    """The times that do not stand in the words of an act."""
    said = " ".join(reading.said(act))
    return tuple(one for one in reading.times if not one.text or one.text.lower() not in said)
