"""What the German act model hears in words that no rule explains."""

from typing import Final

from doorstep.languages.de.act_weights import COEFFICIENTS, LABELS, TEMPERATURE, UNITS
from doorstep.languages.kit import act_model
from doorstep.languages.kit.reading import Reading
from doorstep.languages.pack import Encode

MODEL: Final = act_model.ActModel(LABELS, UNITS, TEMPERATURE, COEFFICIENTS)
CONJUNCTIONS: Final = "und|aber|also|sondern|denn"


def hear_second_voice(reading: Reading, written: str, encode: Encode) -> None:
    """Let the model say what the rules left open."""
    act_model.hear_second_voice(reading, written, encode, MODEL, CONJUNCTIONS)
