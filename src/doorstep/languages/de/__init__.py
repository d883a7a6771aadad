"""German: understands and speaks, for Germany, Austria and Switzerland."""

from typing import Final

from doorstep.languages.de import listening
from doorstep.languages.de.judgement_weights import COEFFICIENTS, LABELS, TEMPERATURE, UNITS
from doorstep.languages.de.phrasebook import PHRASEBOOK
from doorstep.languages.de.samples import SAMPLES
from doorstep.languages.de.understand import READER, TABLES
from doorstep.languages.de.wording import verbalise
from doorstep.languages.kit.assembled import Assembled, Listening
from doorstep.languages.kit.judgement import Judgement
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import Encode, LanguagePack

LISTENING: Final = Listening(
    listening.hint, listening.unfinished, listening.backchannel, listening.greeting, listening.LIKELY
)
JUDGEMENT: Final = Judgement(LABELS, UNITS, TEMPERATURE, COEFFICIENTS)


def pack(encode: Encode | None = None) -> LanguagePack:
    """The German language pack, with a sentence encoder where there is one; made ready to answer at once."""
    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return Assembled("de", ("DE", "AT", "CH"), written(SAMPLES), READER.read, verbalise, LISTENING, JUDGEMENT, encode)
