"""English: understands and speaks, for the United States and Great Britain."""

from typing import Final

from doorstep.languages.en import listening
from doorstep.languages.en.judgement_weights import COEFFICIENTS, LABELS, TEMPERATURE, UNITS
from doorstep.languages.en.phrasebook import PHRASEBOOK
from doorstep.languages.en.samples import SAMPLES
from doorstep.languages.en.understand import READER, TABLES
from doorstep.languages.en.wording import verbalise
from doorstep.languages.kit.assembled import Assembled, Listening
from doorstep.languages.kit.judgement import Judgement
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import Encode, LanguagePack

LISTENING: Final = Listening(
    listening.hint, listening.unfinished, listening.backchannel, listening.greeting, listening.LIKELY
)
JUDGEMENT: Final = Judgement(LABELS, UNITS, TEMPERATURE, COEFFICIENTS)


def pack(encode: Encode | None = None) -> LanguagePack:
    """The English language pack, with a sentence encoder where there is one; made ready to answer at once."""
    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return Assembled("en", ("US", "GB"), written(SAMPLES), READER.read, verbalise, LISTENING, JUDGEMENT, encode)
