"""English wording: acts into sentences that are short, woven together, and never said twice in a call."""

from collections.abc import Sequence
from dataclasses import dataclass

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Window
from doorstep.languages.en.wording_answers import ANSWERS
from doorstep.languages.en.wording_opening import OPENING
from doorstep.languages.en.wording_places import PLACES
from doorstep.languages.en.wording_repair import GREET_LEADS, REPAIR, REPROMPT_LEADS, THANK_LEADS
from doorstep.languages.en.wording_speech import Phrases, Speech, value
from doorstep.languages.en.wording_times import TIMES
from doorstep.languages.en.wording_variety import Variety, crossed
from doorstep.languages.pack import Sentence, Wording

PHRASES: dict[AssistantAct, Phrases] = {**OPENING, **TIMES, **PLACES, **ANSWERS, **REPAIR}
"""The wordings of every act; a test holds the table against the closed list of acts."""

RETURN_LEADS = (
    "coming back to the delivery",
    "so",
    "now, about the delivery",
    "back to my question",
    "as for the delivery",
    "and to get back to the parcel",
)
_ANSWERS = {
    AssistantAct.INTRODUCE,
    AssistantAct.STATE_PURPOSE,
    AssistantAct.INFORM_STATUS,
    AssistantAct.INFORM_CONTENTS,
    AssistantAct.INFORM_SENDER,
    AssistantAct.INFORM_COST,
    AssistantAct.INFORM_PURPOSE,
    AssistantAct.INFORM_ROBOT,
    AssistantAct.INFORM_DATA_USE,
}
_LEADING = {AssistantAct.GREET, AssistantAct.THANK, AssistantAct.REPROMPT, AssistantAct.APOLOGISE}
# An apology for these stands as a sentence of its own; the others are joined to what follows.
_GRAVE = {"complaint", "wrong_person"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """One sentence to be: the acts it carries out and the wordings to choose from."""

    kinds: tuple[AssistantAct, ...]
    bodies: tuple[str, ...]


def verbalise(acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
    """Put acts into sentences, in their order; none was said before and none comes twice."""
    variety = Variety(wording.said)
    pieces = _pieces(acts, wording)
    return tuple(Sentence(variety.choose(piece.bodies), piece.kinds) for piece in pieces)


def _pieces(acts: Sequence[Act], wording: Wording) -> list[_Piece]:
    pieces: list[_Piece] = []
    joined: list[Act] = []
    for place, spoken in enumerate(acts):
        following = acts[place + 1] if place + 1 < len(acts) else None
        if following is not None and (_leads(spoken, following) or _absorbed(spoken, following)):
            joined.append(spoken)
            continue
        lead = next((one for one in joined if one.kind in _LEADING), None)
        answered = lead is None and bool(pieces) and pieces[-1].kinds[-1] in _ANSWERS
        speech = Speech(wording, acts[place - 1] if place else None, following, returning=answered)
        bodies = PHRASES[spoken.kind](spoken, speech)
        if lead is not None:
            bodies = _led(lead, bodies, speech)
        elif answered and _returns(spoken, bodies):
            bodies = (*crossed(RETURN_LEADS, bodies), *bodies)
        pieces.append(_Piece((*(one.kind for one in joined), spoken.kind), bodies))
        joined = []
    return pieces


def _absorbed(spoken: Act, following: Act) -> bool:
    """Whether the sentence of the act that follows says this one as well."""
    match spoken.kind, following.kind:
        case (AssistantAct.DISCLOSE, AssistantAct.INTRODUCE) | (AssistantAct.INTRODUCE, AssistantAct.DISCLOSE):
            return True
        case (AssistantAct.OFFER_SLOT, AssistantAct.OFFER_ALTERNATIVES):
            return value(spoken, "slot", Window) is not None
        case _:
            return False


def _leads(spoken: Act, following: Act) -> bool:
    """Whether an act is joined to the one after it in one sentence."""
    if spoken.kind is AssistantAct.APOLOGISE:
        stored = following.values.get("done") is True
        return not stored and value(spoken, "reason", str) not in _GRAVE
    return spoken.kind in _LEADING


def _led(lead: Act, bodies: tuple[str, ...], speech: Speech) -> tuple[str, ...]:
    if lead.kind is AssistantAct.GREET:
        hour = speech.wording.now.hour
        part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
        leads = tuple(words.format(part=part) for words in GREET_LEADS)
    elif lead.kind is AssistantAct.THANK:
        leads = THANK_LEADS
    elif lead.kind is AssistantAct.REPROMPT:
        leads = REPROMPT_LEADS
    else:
        leads = tuple(words[:-1] for words in PHRASES[lead.kind](lead, speech))
    return tuple(crossed(leads, bodies))


def _returns(spoken: Act, bodies: tuple[str, ...]) -> bool:
    """Whether an act comes back to the open question after an answer."""
    return bodies[0].endswith("?") and spoken.kind not in (AssistantAct.CLARIFY, AssistantAct.ASK_REPEAT)
