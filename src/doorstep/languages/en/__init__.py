"""English: understands and speaks, for the United States and Great Britain."""

from collections.abc import Sequence
from dataclasses import dataclass

from doorstep.dialogue.acts import Act, Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en import listening, wording
from doorstep.languages.en.phrasebook import PHRASEBOOK
from doorstep.languages.en.understand import TABLES, understand
from doorstep.languages.pack import Encode, LanguagePack, Sentence, Wording


@dataclass(frozen=True, slots=True)
class English:
    """The English pack; with a sentence encoder it also reads what no rule explains."""

    encode: Encode | None = None

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        return "en"

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        return understand(text, context, self.encode)

    def verbalise(self, acts: Sequence[Act], manner: Wording) -> tuple[Sentence, ...]:
        """Put acts into sentences, none of which has been said before."""
        return wording.verbalise(acts, manner)

    def hint(self, expects: Expects) -> str:
        """A prompt for the recogniser: the situation and sample answers to the open question."""
        return listening.hint(expects)

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Whether the words so far ask for more."""
        return listening.unfinished(text, expects)

    def backchannel(self, text: str) -> bool:
        """Whether the words are only listening noises."""
        return listening.backchannel(text)

    def greeting(self, text: str) -> AnsweredBy | None:
        """Who or what the first words of the answered call sound like."""
        return listening.greeting(text)


def pack(encode: Encode | None = None) -> LanguagePack:
    """The English language pack, with a sentence encoder where there is one; made ready to answer at once."""
    for table in TABLES:
        PHRASEBOOK.prepare(table)
    return English(encode)
