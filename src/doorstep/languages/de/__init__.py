"""German: understands and speaks, for Germany, Austria and Switzerland."""

from doorstep.languages.pack import LanguagePack, Weigh


def pack(weigh: Weigh | None = None) -> LanguagePack:
    """The German language pack, made ready to answer at once.

    Args:
        weigh: The trained weights of the language; without them the rules read alone.
    """
    from doorstep.languages.de import listening
    from doorstep.languages.de.phrasebook import PHRASEBOOK
    from doorstep.languages.de.samples import SAMPLES
    from doorstep.languages.de.say_times import WEEKDAYS
    from doorstep.languages.de.understand import READER, TABLES
    from doorstep.languages.de.wording import verbalise
    from doorstep.languages.kit.assembled import Assembled
    from doorstep.languages.kit.samples import written

    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return Assembled("de", ("DE", "AT", "CH"), written(SAMPLES), WEEKDAYS, READER.read, verbalise, listening, weigh)
