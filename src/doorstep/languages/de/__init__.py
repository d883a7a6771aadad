"""German: understands and speaks, for Germany, Austria and Switzerland."""

from doorstep.languages.de import listening
from doorstep.languages.de.phrasebook import PHRASEBOOK
from doorstep.languages.de.samples import SAMPLES
from doorstep.languages.de.understand import READER, TABLES
from doorstep.languages.de.wording import verbalise
from doorstep.languages.kit.assembled import Assembled
from doorstep.languages.kit.judgement import judgement
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import Encode, LanguagePack


def pack(encode: Encode | None = None, weights: bytes | None = None) -> LanguagePack:
    """The German language pack, made ready to answer at once.

    Args:
        encode: A sentence encoder; without it, or without weights, the rules read alone.
        weights: The trained weights of the language.
    """
    for table in TABLES:
        PHRASEBOOK.prepare(table)
    judged = judgement(encode, weights)
    return Assembled("de", ("DE", "AT", "CH"), written(SAMPLES), READER.read, verbalise, listening, judged)
