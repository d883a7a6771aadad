"""English wording of the seller's side: prices, terms and answers in a chat about a second-hand thing."""

from collections.abc import Sequence

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.languages.bargaining import Manner
from doorstep.languages.en.bargain_wording_answers import ANSWERS
from doorstep.languages.en.bargain_wording_claims import claims
from doorstep.languages.en.bargain_wording_handover import HANDOVER
from doorstep.languages.en.bargain_wording_prices import PRICES
from doorstep.languages.en.bargain_wording_values import moment_words, money_words, until_words
from doorstep.languages.en.wording_variety import LEADS
from doorstep.languages.kit.bargain_wording import Phrases, Voice, put_into_words

__all__ = ["VOICE", "claims", "word"]

PHRASES: dict[SellerAct, Phrases] = {**PRICES, **HANDOVER, **ANSWERS}
"""The wordings of every act; a test holds the table against the closed list of acts."""

VOICE = Voice(PHRASES, LEADS, money_words, moment_words, until_words)


def word(sayings: Sequence[Saying], manner: Manner) -> tuple[str, ...]:
    """Put acts into sentences: at most 60 words in all, none that was said before, each amount exactly once."""
    return put_into_words(sayings, manner, VOICE)
