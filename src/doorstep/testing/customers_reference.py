"""The customer of the reference call, who reacts to what is heard: with the drop place, a new address or an evening."""

from enum import StrEnum
from typing import Final

from doorstep.testing.customers_face import CutIn, Move
from doorstep.testing.customers_hearing import Asked, Caught
from doorstep.testing.customers_lines import LINES, Ways

CUT_IN_SECONDS: Final = 2.2
"""Into the opening; by then one sentence was heard."""

FEWEST_LETTERS: Final = 12
"""Less text than that is no sentence of the assistant's, but a mishearing."""


class Ending(StrEnum):
    """What the customer is after; DOOR is rows 1 to 14, OFFICE ending 15a, EVENING ending 15b."""

    DOOR = "door"
    OFFICE = "office"
    EVENING = "evening"


class ReferenceCustomer:
    """Plays the customer of the reference call; deterministic.

    Args:
        ending: What the customer is after.
        recorded: Whether the call opens by asking for consent to record; the customer then cuts in one turn later.
        language: What the customer speaks.
    """

    def __init__(self, ending: Ending = Ending.DOOR, *, recorded: bool = False, language: str = "en") -> None:
        self._ending = ending
        self._lines = LINES[language]
        self._utterances = 0
        self._cut_in_at = 2 if recorded else 1
        self._said: dict[Ways, int] = {}
        self._last: Ways = self._lines.yes
        self._silent = self._agreed = False
        self._who = 0

    def cuts_in(self) -> CutIn | None:
        """Row 2: ask who it is in the middle of the opening."""
        self._utterances += 1
        if self._utterances != self._cut_in_at:
            return None
        self._who = 1
        return CutIn(self._say(self._lines.who).text, CUT_IN_SECONDS)

    def hears(self, text: str) -> Move:
        """Answer what was asked, and push on with what the customer is after."""
        caught = self._lines.catch(text)
        if caught.asked in (Asked.GOODBYE, Asked.NOTHING):
            return Move() if len(caught.text) > FEWEST_LETTERS else Move(self._lines.sorry)
        if self._who == 1:
            self._who = 2
            if not self._lines.introduction.search(caught.text):
                return self._say(self._lines.who)
        return self._answer(caught)

    def _answer(self, caught: Caught) -> Move:
        if caught.asked is Asked.REPEAT:
            return self._say(self._last)
        if caught.asked in self._lines.simple:
            return self._say(self._lines.simple[caught.asked])
        if caught.asked is Asked.ANYTHING_ELSE:
            return self._say(
                self._lines.closing if self._lines.other_parcel in self._said else self._lines.other_parcel
            )
        if caught.asked is Asked.PLACE_RIGHT or (caught.asked is Asked.OTHER and self._lines.door in self._said):
            return self._place_right(caught)
        if caught.asked is Asked.ADDRESS_RIGHT:
            return self._address_right(caught)
        return self._time(caught)

    def _time(self, caught: Caught) -> Move:
        refusal = self._lines.at_work if self._ending is Ending.EVENING else self._lines.not_home
        if refusal not in self._said:
            return self._say(refusal)
        if self._ending is Ending.EVENING:
            return self._say(self._lines.suits if caught.hours and caught.hours.since >= 18 else refusal)
        if self._lines.what not in self._said:
            return self._say(self._lines.what)
        if self._ending is Ending.DOOR:
            return self._say(self._lines.door)
        return self._say(self._lines.suits if self._agreed and caught.hours else self._lines.office)

    def _place_right(self, caught: Caught) -> Move:
        """Rows 10 and 12: say nothing to the first read-back, then confirm and ask in one breath."""
        if self._lines.elsewhere.search(caught.text):
            return self._say(self._lines.door)
        if not self._silent:
            self._silent = True
            return Move()
        if self._lines.other_parcel in self._said:
            return self._say(self._lines.yes)
        asked = self._say(self._lines.other_parcel)
        question = f"{asked.text[0].lower()}{asked.text[1:]}"
        return Move(self._lines.yes_and.format(question=question))

    def _address_right(self, caught: Caught) -> Move:
        """Ending 15a: correct the house number, then insist until everything is right."""
        if not any(number in caught.text for number in self._lines.office_number):
            return self._say(self._lines.number)
        if self._lines.office_postcode not in caught.digits():
            return Move(self._lines.not_that_code.format(code=self._say(self._lines.postcode).text))
        self._agreed = True
        return self._say(self._lines.yes)

    def _say(self, ways: Ways) -> Move:
        """Say it; every further time in other words."""
        count = self._said.get(ways, 0)
        self._said[ways] = count + 1
        self._last = ways
        return Move(ways[min(count, len(ways) - 1)])
