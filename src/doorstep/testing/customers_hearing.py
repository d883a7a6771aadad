"""What a simulated customer makes of the assistant's words: which question it was, and which hours it named.

Plain key words, as a listener picks them up; each language has its own. They share nothing with the language packs, so
that they cannot make the packs' mistakes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """What the assistant's last words ask of the customer."""

    RECORDING = "recording"
    IDENTITY = "identity"
    POSTCODE = "postcode"
    TIME = "time"
    TIME_RIGHT = "time_right"
    WHEN = "when"
    WAYS = "ways"
    ADDRESS = "address"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    UNIT = "unit"
    CITY = "city"
    WHICH_PART = "which_part"
    ADDRESS_RIGHT = "address_right"
    PLACE_RIGHT = "place_right"
    PICKUP_RIGHT = "pickup_right"
    CALL_BACK = "call_back"
    CALL_BACK_RIGHT = "call_back_right"
    SEND_BACK = "send_back"
    STOP_CALLS = "stop_calls"
    GUESS = "guess"
    REPEAT = "repeat"
    STILL_THERE = "still_there"
    OPEN = "open"
    ANYTHING_ELSE = "anything_else"
    GOODBYE = "goodbye"
    OTHER = "other"
    """A question that was not understood."""
    NOTHING = "nothing"
    """Words without a question."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A delivery window as it was said: the day's word in English, and the hours of the clock from 0 to 24."""

    day: str
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class Caught:
    """What was caught of one utterance.

    Args:
        text: The words in lower case, numbers in digits.
        asked: The last question in it.
        hours: The first window named in it.
    """

    text: str
    asked: Asked
    hours: Hours | None = None

    def digits(self) -> str:
        """Return every digit that was said, in order."""
        return "".join(re.findall(r"\d", self.text))


@dataclass(frozen=True, slots=True)
class Listener:
    """How a language is listened to.

    Args:
        questions: What the words of a question ask; the first that matches counts.
        goodbye: Words of leave.
        plain: Writes in lower case, number words as digits.
        hours: Finds the first window in plain words.
    """

    questions: tuple[tuple[Asked, re.Pattern[str]], ...]
    goodbye: re.Pattern[str]
    plain: Callable[[str], str]
    hours: Callable[[str], Hours | None]

    def catch(self, text: str) -> Caught:
        """Make out what was asked last and which hours were named."""
        plain = self.plain(text)
        return Caught(plain, self._asked(plain), self.hours(plain))

    def _asked(self, plain: str) -> Asked:
        parts = re.findall(r"[^.?!]+[.?!]*", re.sub(r"\b([ap])\.m\.", r"\1m", plain))
        places = [place for place, part in enumerate(parts) if part.rstrip().endswith("?")]
        if places:
            last = parts[places[-1]]
            # "Is that right?" may come as a sentence of its own, and is about the one before
            before = parts[places[-1] - 1].rstrip(".?! ") if places[-1] else ""
            return self._question(last, self._question(f"{before.strip()}, {last.strip()}", Asked.OTHER))
        if self.goodbye.search(plain):
            return Asked.GOODBYE
        # the tone of a question may be lost on the line, its words seldom are
        return self._question(parts[-1], Asked.NOTHING) if parts else Asked.NOTHING

    def _question(self, part: str, otherwise: Asked) -> Asked:
        words = part.strip().rstrip("?.! ")
        return next((asked for asked, pattern in self.questions if pattern.search(words)), otherwise)
