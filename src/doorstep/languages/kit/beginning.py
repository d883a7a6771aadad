"""A language at its beginning: everything a pack has to have, with nothing understood and nothing said."""

from collections.abc import Sequence

from doorstep.dialogue.acts import Act, Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import Sample, Sentence, Wording


class Beginning:
    """What a new language starts from; each method that its folder writes itself raises its coverage.

    Args:
        code: The language as a two-letter code.
        regions: The countries of usage, the usual one first.
        samples: What the pack is graded by.
    """

    def __init__(self, code: str, regions: tuple[str, ...], samples: tuple[Sample, ...] = ()) -> None:
        self._code = code
        self._regions = regions
        self._samples = samples

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        return self._code

    @property
    def regions(self) -> tuple[str, ...]:
        """The countries of usage it knows, the usual one first."""
        return self._regions

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What the pack is graded by."""
        return self._samples

    @property
    def weekdays(self) -> tuple[str, ...]:
        """Name no days of the week."""
        return ()

    @property
    def likely(self) -> tuple[str, ...]:
        """What customers often say."""
        return ()

    def understand(self, text: str, context: Context) -> Understanding:
        """Read nothing."""
        del context
        return Understanding(text)

    def verbalise(self, acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
        """Say nothing."""
        del acts, wording
        return ()

    def hint(self, expects: Expects) -> str:
        """Give the recogniser no prompt."""
        del expects
        return ""

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Take every turn for finished."""
        del text, expects
        return False

    def backchannel(self, text: str) -> bool:
        """Take no words for listening noises."""
        del text
        return False

    def greeting(self, text: str) -> AnsweredBy | None:
        """Tell nothing from the first words."""
        del text
        return None
