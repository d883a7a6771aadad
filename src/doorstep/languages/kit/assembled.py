"""A language pack put together from the functions of its folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from doorstep.dialogue.acts import Act, Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.judgement import Judgement
from doorstep.languages.pack import Encode, Sample, Sentence, Wording


@dataclass(frozen=True, slots=True)
class Listening:
    """What helps to listen: prompts for the recogniser, open ends, listening noises, who picked up, likely words."""

    hint: Callable[[Expects], str]
    unfinished: Callable[[str, Expects], bool]
    backchannel: Callable[[str], bool]
    greeting: Callable[[str], AnsweredBy | None]
    likely: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assembled:
    """A whole pack.

    Args:
        code: The language as a two-letter code.
        regions: The countries of usage, the usual one first.
        samples: What it is graded by.
        reads: Reads acts and values out of words by rules, and tells whether they explain every word.
        says: Puts acts into sentences.
        listening: What helps to listen.
        judgement: What has the last word on the acts, where there is an encoder.
        encode: The sentence encoder; without it the rules read alone.
    """

    code: str
    regions: tuple[str, ...]
    samples: tuple[Sample, ...]
    reads: Callable[[str, Context], tuple[Understanding, bool]]
    says: Callable[[Sequence[Act], Wording], tuple[Sentence, ...]]
    listening: Listening
    judgement: Judgement
    encode: Encode | None = None

    @property
    def likely(self) -> tuple[str, ...]:
        """What customers often say."""
        return self.listening.likely

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        turn, explained = self.reads(text, context)
        if explained or self.encode is None:
            return turn
        return self.judgement.judge(turn, context, self.encode(text))

    def verbalise(self, acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
        """Put acts into sentences, none of which has been said before."""
        return self.says(acts, wording)

    def hint(self, expects: Expects) -> str:
        """A prompt for the recogniser: the situation and sample answers to the open question."""
        return self.listening.hint(expects)

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Whether the words so far ask for more."""
        return self.listening.unfinished(text, expects)

    def backchannel(self, text: str) -> bool:
        """Whether the words are only listening noises."""
        return self.listening.backchannel(text)

    def greeting(self, text: str) -> AnsweredBy | None:
        """Who or what the first words of the answered call sound like."""
        return self.listening.greeting(text)
