"""How long we wait for an answer before asking again."""

from doorstep.dialogue.acts import Expects
from doorstep.turns.endpointing import COLLECTING
from doorstep.turns.settings import TurnSettings


def patience(expects: Expects, settings: TurnSettings, *, waiting: bool) -> float:
    """Seconds of quiet after our question until they count as no answer."""
    if waiting:
        return settings.no_input_waiting
    if expects in COLLECTING:
        return settings.no_input_collecting
    return settings.no_input
