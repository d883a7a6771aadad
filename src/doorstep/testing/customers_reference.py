"""The customer of the reference call, who reacts to what is heard: with the drop place, a new address or an evening."""

import re
from enum import StrEnum
from typing import Final

from doorstep.testing.customers_face import CutIn, Move
from doorstep.testing.customers_hearing import Asked, Caught
from doorstep.testing.customers_hearing_en import catch

WHO: Final = ("Who is this?", "Who are you, please?", "Sorry, who is calling?")
CUT_IN_SECONDS: Final = 2.2
"""Into the opening; by then one sentence was heard."""

SORRY: Final = "Sorry, what did you say?"
FEWEST_LETTERS: Final = 12
"""Less text than that is no sentence of the assistant's, but a mishearing."""

OFFICE_POSTCODE: Final = "62703"

_INTRODUCTION: Final = r"\b(?:auto\w+|assistant|voice|call\w*|bright ?parcel)\b"


class Ending(StrEnum):
    """What the customer is after; DOOR is rows 1 to 14, OFFICE ending 15a, EVENING ending 15b."""

    DOOR = "door"
    OFFICE = "office"
    EVENING = "evening"


_NOT_HOME: Final = (
    "I'm not home in the morning.",
    "No, in the morning I'm not at home.",
    "Not in the morning, please.",
)
_AT_WORK: Final = ("I'm at work until six.", "No, I'm working until six o'clock.", "After six, please.")
_WHAT: Final = ("What is it, anyway?", "What is in the parcel?", "Just tell me what it is, please.")
_DOOR: Final = (
    "Leave it with the caretaker, no, wait, put it at my door.",
    "Please put it at my door.",
    "At my door, please.",
)
_OFFICE: Final = (
    "Can you bring it to my office instead? 42 Maple Street, Springfield.",
    "Please bring it to another address. 42 Maple Street, Springfield.",
    "To 42 Maple Street, Springfield, please.",
)
_POSTCODE: Final = ("Six two seven zero three.", "It's six, two, seven, zero, three.", "6 2 7 0 3.")
_NUMBER: Final = ("No, forty-two B.", "No, the house number is forty-two B.", "42 B, please. B as in Bravo.")
_OTHER_PARCEL: Final = (
    "There is another parcel of mine, does that come today as well?",
    "What about my other parcel, does it come today?",
    "And my second parcel? When does it come?",
)
_YES: Final = ("Yes, that's right.", "Yes, please.", "Yes, that's correct.")
_SUITS: Final = ("Yes, that suits me.", "Yes, that's fine.", "Yes, that works for me.")
_CLOSING: Final = ("No, that's all, thank you, goodbye.", "No, thank you, goodbye.", "Goodbye.")
_SIMPLE: Final = {
    Asked.RECORDING: ("Yes, that's fine.", "Yes, you may record it.", "Yes."),
    Asked.IDENTITY: ("Yes, speaking.", "Yes, that's me.", "Yes."),
    Asked.STILL_THERE: ("Yes, I'm here.", "Yes, I can hear you.", "Hello? I'm here."),
    Asked.POSTCODE: _POSTCODE,
    Asked.HOUSE_NUMBER: ("Forty-two B.", "The number is forty-two B.", "42 B."),
    Asked.STREET: ("Maple Street.", "It's Maple Street.", "Maple, like the tree."),
    Asked.CITY: ("Springfield.", "In Springfield.", "It's Springfield."),
    Asked.UNIT: ("No, there is none.", "No.", "No flat number."),
    Asked.WHICH_PART: ("The house number. It's forty-two B.", "The number, forty-two B.", "42 B."),
}


class ReferenceCustomer:
    """Plays the customer of the reference call; deterministic.

    Args:
        ending: What the customer is after.
        recorded: Whether the call opens by asking for consent to record; the customer then cuts in one turn later.
    """

    def __init__(self, ending: Ending = Ending.DOOR, *, recorded: bool = False) -> None:
        self._ending = ending
        self._utterances = 0
        self._cut_in_at = 2 if recorded else 1
        self._said: dict[tuple[str, ...], int] = {}
        self._last: tuple[str, ...] = _YES
        self._silent = False
        self._who = 0

    def cuts_in(self) -> CutIn | None:
        """Row 2: ask who it is in the middle of the opening."""
        self._utterances += 1
        if self._utterances != self._cut_in_at:
            return None
        self._who = 1
        return CutIn(self._say(WHO).text, CUT_IN_SECONDS)

    def hears(self, text: str) -> Move:
        """Answer what was asked, and push on with what the customer is after."""
        caught = catch(text)
        if caught.asked in (Asked.GOODBYE, Asked.NOTHING):
            return Move() if len(caught.text) > FEWEST_LETTERS else Move(SORRY)
        if self._who == 1:
            self._who = 2
            if not re.search(_INTRODUCTION, caught.text):
                return self._say(WHO)
        return self._answer(caught)

    def _answer(self, caught: Caught) -> Move:
        if caught.asked is Asked.REPEAT:
            return self._say(self._last)
        if caught.asked in _SIMPLE:
            return self._say(_SIMPLE[caught.asked])
        if caught.asked is Asked.ANYTHING_ELSE:
            return self._say(_CLOSING if _OTHER_PARCEL in self._said else _OTHER_PARCEL)
        if caught.asked is Asked.PLACE_RIGHT or (caught.asked is Asked.OTHER and _DOOR in self._said):
            return self._place_right(caught)
        if caught.asked is Asked.ADDRESS_RIGHT:
            return self._address_right(caught)
        return self._time(caught)

    def _time(self, caught: Caught) -> Move:
        refusal = _AT_WORK if self._ending is Ending.EVENING else _NOT_HOME
        if refusal not in self._said:
            return self._say(refusal)
        if self._ending is Ending.EVENING:
            return self._say(_SUITS if caught.hours and caught.hours.since >= 18 else refusal)
        if _WHAT not in self._said:
            return self._say(_WHAT)
        if self._ending is Ending.DOOR:
            return self._say(_DOOR)
        settled = _POSTCODE in self._said and "address" not in caught.text
        return self._say(_SUITS if settled and caught.hours else _OFFICE)

    def _place_right(self, caught: Caught) -> Move:
        """Rows 10 and 12: say nothing to the first read-back, then confirm and ask in one breath."""
        if re.search(r"caretaker|neighbou?r|safe place", caught.text):
            return self._say(_DOOR)
        if not self._silent:
            self._silent = True
            return Move()
        if _OTHER_PARCEL in self._said:
            return self._say(_YES)
        asked = self._say(_OTHER_PARCEL)
        return Move(f"Yes, and {asked.text[0].lower()}{asked.text[1:]}")

    def _address_right(self, caught: Caught) -> Move:
        """Ending 15a: correct the house number, then insist until everything is right."""
        if not any(number in caught.text for number in ("42b", "42 b", "42-b", "42 be ")):
            return self._say(_NUMBER)
        if OFFICE_POSTCODE not in caught.digits():
            return Move(f"No, the postcode is {self._say(_POSTCODE).text}")
        return self._say(_YES)

    def _say(self, ways: tuple[str, ...]) -> Move:
        """Say it; every further time in other words."""
        count = self._said.get(ways, 0)
        self._said[ways] = count + 1
        self._last = ways
        return Move(ways[min(count, len(ways) - 1)])
