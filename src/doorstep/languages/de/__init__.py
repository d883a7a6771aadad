"""German: understands and speaks, for Germany, Austria and Switzerland."""

from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.de.phrasebook import PHRASEBOOK
from doorstep.languages.de.understand import TABLES, understand
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.pack import Encode, LanguagePack


class German(Beginning):
    """Understands; what it says is still to come."""

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        return understand(text, context)


def pack(encode: Encode | None = None) -> LanguagePack:
    """The German language pack, made ready to answer at once."""
    del encode
    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return German("de", ("DE", "AT", "CH"))
