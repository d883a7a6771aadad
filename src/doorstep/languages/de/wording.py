"""German wording: acts into sentences that are short, polite, woven together, and never said twice in a call."""

from collections.abc import Sequence

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.languages.de.wording_answers import ANSWERS
from doorstep.languages.de.wording_opening import OPENING
from doorstep.languages.de.wording_places import PLACES
from doorstep.languages.de.wording_repair import COURTESIES, REPAIR
from doorstep.languages.de.wording_speech import SAYINGS, as_spelled
from doorstep.languages.de.wording_times import TIMES
from doorstep.languages.de.wording_variety import LEADS
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
        "um auf die Lieferung zurückzukommen",
        "und jetzt noch einmal zum Paket",
        "zurück zu meiner Frage",
        "was die Lieferung angeht",
        "und wegen der Lieferung",
        "dann noch einmal zur Lieferung",
    ),
    spelling=as_spelled,
)


def verbalise(acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
    """Put acts into sentences, in their order; none was said before and none comes twice."""
    return put_into_sentences(acts, wording, MANNER)
