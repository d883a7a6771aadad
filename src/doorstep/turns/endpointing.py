"""How much quiet ends a turn, by what was said and what was asked."""

from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.turns.events import Decoded
from doorstep.turns.settings import TurnSettings

COLLECTING: Final = frozenset({Expects.VERIFICATION, Expects.ADDRESS, Expects.ADDRESS_PART})
"""Questions whose answers come in pieces: digits, a street, a name."""

OPEN: Final = frozenset({Expects.AVAILABILITY, Expects.DROP_PLACE, Expects.CALLBACK_TIME})
"""Questions that are not answered with yes or no."""


def needed_quiet(decoded: Decoded, expects: Expects, settings: TurnSettings) -> float:
    """Seconds of quiet after which these words, as an answer to this question, are the whole turn."""
    if decoded.unfinished:
        return settings.dangling
    if expects in COLLECTING:
        return settings.collecting
    if expects in OPEN:
        return settings.open_answer
    return settings.finished
