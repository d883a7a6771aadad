"""German wording of the seller's side, with du: prices, terms and answers in a chat about a second-hand thing."""

from collections.abc import Sequence

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.languages.bargaining import Manner
from doorstep.languages.de.bargain_wording_answers import ANSWERS
from doorstep.languages.de.bargain_wording_claims import claims
from doorstep.languages.de.bargain_wording_handover import HANDOVER
from doorstep.languages.de.bargain_wording_prices import PRICES
from doorstep.languages.de.bargain_wording_values import moment_words, money_words, until_words
from doorstep.languages.de.say_numbers import ordinal
from doorstep.languages.kit.bargain_wording import Phrases, Voice, put_into_words
from doorstep.languages.kit.variety import Leads

__all__ = ["VOICE", "claims", "word"]

PHRASES: dict[SellerAct, Phrases] = {**PRICES, **HANDOVER, **ANSWERS}
"""The wordings of every act; a test holds the table against the closed list of acts."""

LEADS = Leads(
    questions=(
        "anders gefragt",
        "nur damit ich es richtig habe",
        "darf ich noch einmal fragen",
        "um sicherzugehen",
        "noch einmal kurz nachgefragt",
        "um darauf zurückzukommen",
        "mit anderen Worten",
        "nur zur Sicherheit",
        "ich frage noch einmal",
        "wie ich schon fragte",
    ),
    statements=(
        "wie gesagt",
        "noch einmal kurz",
        "anders gesagt",
        "um es zu wiederholen",
        "mit anderen Worten",
        "nur zur Sicherheit",
        "wie schon geschrieben",
        "ich schreibe es gern noch einmal",
        "damit es klar ist",
        "nur zur Wiederholung",
    ),
    numbered=lambda time: f"zum {ordinal(time)}n Mal",
)
"""What makes a new sentence of one that was written already."""

VOICE = Voice(PHRASES, LEADS, money_words, moment_words, until_words)


def word(sayings: Sequence[Saying], manner: Manner) -> tuple[str, ...]:
    """Put acts into sentences: at most 60 words in all, none that was said before, each amount exactly once."""
    return put_into_words(sayings, manner, VOICE)
