"""A language pack put together from the functions of its folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from doorstep.dialogue.acts import Act, CustomerAct, Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.judgement import judged
from doorstep.languages.kit.signs import signs
from doorstep.languages.pack import Sample, Sentence, Weigh, Wording


class Listening(Protocol):
    """What a language's module `listening` offers."""

    LIKELY: tuple[str, ...]
    """What customers often say, so that the answers are rendered while they still think."""

    def hint(self, expects: Expects) -> str:
        """A prompt for the recogniser: the situation and sample answers to the open question."""
        ...

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Whether the words so far ask for more."""
        ...

    def backchannel(self, text: str) -> bool:
        """Whether the words are only listening noises."""
        ...

    def greeting(self, text: str) -> AnsweredBy | None:
        """Who or what the first words of the answered call sound like."""
        ...


@dataclass(frozen=True, slots=True)
class Assembled:
    """A whole pack.

    Args:
        code: The language as a two-letter code.
        regions: The countries of usage, the usual one first.
        samples: What it is graded by.
        weekdays: What the days of the week are called, Monday first.
        reads: Reads acts and values out of words by rules, and tells whether they explain every word.
        says: Puts acts into sentences.
        listening: What helps to listen.
        weigh: Tells how probable each act is, to have the last word; without it the rules read alone.
    """

    code: str
    regions: tuple[str, ...]
    samples: tuple[Sample, ...]
    weekdays: tuple[str, ...]
    reads: Callable[[str, Context], tuple[Understanding, bool]]
    says: Callable[[Sequence[Act], Wording], tuple[Sentence, ...]]
    listening: Listening
    weigh: Weigh | None = None

    @property
    def likely(self) -> tuple[str, ...]:
        """What customers often say."""
        return self.listening.LIKELY

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        turn, explained = self.reads(text, context)
        if explained or self.weigh is None:
            return turn
        probable = self.weigh(turn.text, signs(turn, context))
        return judged(turn, context, dict(zip(CustomerAct, probable, strict=True)))

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
