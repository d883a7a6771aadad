"""English for bargaining: reads what buyers write and words what the seller's side does."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from doorstep.dialogue.bargaining import BuyerTurn, Saying, Standing
from doorstep.languages.bargaining import Manner
from doorstep.languages.en import bargain_wording
from doorstep.languages.en.bargain_reading import read
from doorstep.languages.en.bargain_topics import topic

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ENGLISH: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "the a an is are was were be it this that these those i you he she we they my your his her our their me "
        "him us them  and or but if of to in on at for with from by about would could will can do does did have "
        "has had not no yes what  when where who why how which there here any some all just only still so too "
        "very much more most less lower price  offer take accept pay cash pick up available deal sounds good "
        "great thanks thank please ok okay hi hello hey sorry  interested buy sell selling want need get give "
        "ship shipping delivery deliver come today tomorrow now i'm i'll i'd  it's that's don't can't won't "
        "you're what's bucks dollars pounds half off each let's maybe sure never u ur pls "
    ).split()
) - {"ok", "okay", "deal", "hi", "hey", "sorry", "cash", "so", "in", "an", "will"}
"""Small words of English; those that Germans write as well tell nothing."""
_FOREIGN: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "der die das den dem ein eine einen ich du sie er wir ihr es und oder aber nicht kein ist sind war haben "
        "habe hast für  mit von zu auf bei was wie wann wo warum noch auch nur schon dann gut danke bitte hallo "
        "würde würden könnte kann geht  preis euro abholen versand verfügbar nehme letzte vb festpreis morgen "
        "heute ja nein gerne mir dir mich dich ihnen le la  les el los je tu un une est pas pour que por para con "
        "no es si oui merci "
    ).split()
) - {"no", "war", "die"}


class _English:
    """The English tongue of bargaining; every method is a pure function and never raises on any text."""

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        return "en"

    def likeness(self, text: str) -> float:
        """How much the words look like English, 0 to 1; 0.5 where they do not tell."""
        words = [word.lower() for word in _WORD.findall(text[:2000].replace("’", "'"))]
        own = sum(word in _ENGLISH for word in words)
        other = sum(word in _FOREIGN or not word.isascii() for word in words)
        return (own + 0.5) / (own + other + 1)

    def read(self, text: str, standing: Standing) -> BuyerTurn:
        """Read acts, numbers and wishes out of a buyer's message."""
        return read(text, standing)

    def topic(self, key: str) -> str | None:
        """Tell which of `TOPICS` the key of a listing's fact names."""
        return topic(key)

    def word(self, sayings: Sequence[Saying], manner: Manner) -> tuple[str, ...]:
        """Put acts into sentences: at most 60 words in all, none of them said before."""
        return bargain_wording.word(sayings, manner)

    def claims(self, text: str) -> AbstractSet[str]:
        """Tell what a text of the seller's side claims or promises."""
        return bargain_wording.claims(text)


TONGUE: Final = _English()
"""What the runtime asks English for."""
