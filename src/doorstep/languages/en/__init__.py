"""English: understands and speaks, for the United States and Great Britain."""

from doorstep.languages.pack import LanguagePack, Weigh


def pack(weigh: Weigh | None = None) -> LanguagePack:
    """The English language pack, made ready to answer at once.

    Args:
        weigh: The trained weights of the language; without them the rules read alone.
    """
    from doorstep.languages.en import listening
    from doorstep.languages.en.phrasebook import PHRASEBOOK
    from doorstep.languages.en.samples import SAMPLES
    from doorstep.languages.en.say_times import WEEKDAYS
    from doorstep.languages.en.understand import READER, TABLES
    from doorstep.languages.en.wording import verbalise
    from doorstep.languages.kit.assembled import Assembled
    from doorstep.languages.kit.samples import written

    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return Assembled("en", ("US", "GB"), written(SAMPLES), WEEKDAYS, READER.read, verbalise, listening, weigh)
