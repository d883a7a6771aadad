"""English wording: acts into sentences that are short, woven together, and never said twice in a call."""

from collections.abc import Sequence

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.languages.en.wording_answers import ANSWERS
from doorstep.languages.en.wording_opening import OPENING
from doorstep.languages.en.wording_places import PLACES
from doorstep.languages.en.wording_repair import COURTESIES, REPAIR
from doorstep.languages.en.wording_speech import SAYINGS
from doorstep.languages.en.wording_times import TIMES
from doorstep.languages.en.wording_variety import LEADS
from doorstep.languages.kit.sentences import Manner, put_into_sentences
from doorstep.languages.kit.speech import Phrases
from doorstep.languages.pack import Sentence, Wording

PHRASES: dict[AssistantAct, Phrases] = {**OPENING, **TIMES, **PLACES, **ANSWERS, **REPAIR}
"""The wordings of every act; a test holds the table against the closed list of acts."""

MANNER = Manner(
    phrases=PHRASES,
    sayings=SAYINGS,
    leads=LEADS,
    courtesies=COURTESIES,
    returns=(
        "coming back to the delivery",
        "so",
        "now, about the delivery",
        "back to my question",
        "as for the delivery",
        "and to get back to the parcel",
    ),
)


def verbalise(acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
    """Put acts into sentences, in their order; none was said before and none comes twice."""
    return put_into_sentences(acts, wording, MANNER)
