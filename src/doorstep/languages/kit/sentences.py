"""Acts into sentences that are short, woven together and never said twice in a call, with a language's own words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Window
from doorstep.languages.kit.speech import Phrases, Sayings, Speech, value
from doorstep.languages.kit.variety import Leads, Variety, crossed
from doorstep.languages.pack import Sentence, Wording

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
_GRAVE = {"complaint", "wrong_person", "cut_off"}


def as_written(text: str, _: Wording) -> str:
    """Leave a sentence as it is: one spelling serves every region."""
    return text


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language speaks.

    Args:
        phrases: The wordings of every act.
        sayings: How values are put into words.
        leads: What makes a new sentence of one that was said already.
        courtesies: What greeting, thanks and asking again are when they are joined to what follows.
        returns: What leads back to the open question after an answer.
        spelling: How the region of a call spells a sentence.
    """

    phrases: Mapping[AssistantAct, Phrases]
    sayings: Sayings
    leads: Leads
    courtesies: Mapping[AssistantAct, Phrases]
    returns: tuple[str, ...]
    spelling: Callable[[str, Wording], str] = as_written


@dataclass(frozen=True, slots=True)
class _Piece:
    """One sentence to be: the acts it carries out, the wordings to choose from, and whether it answers a question."""

    kinds: tuple[AssistantAct, ...]
    bodies: tuple[str, ...]
    answers: bool


def put_into_sentences(acts: Sequence[Act], wording: Wording, manner: Manner) -> tuple[Sentence, ...]:
    """Put acts into sentences, in their order; none was said before and none comes twice."""
    variety = Variety(wording.said, manner.leads)
    pieces = _pieces(acts, wording, manner)
    return tuple(
        Sentence(variety.choose([manner.spelling(body, wording) for body in piece.bodies]), piece.kinds)
        for piece in pieces
    )


def _pieces(acts: Sequence[Act], wording: Wording, manner: Manner) -> list[_Piece]:
    pieces: list[_Piece] = []
    joined: list[Act] = []
    for place, spoken in enumerate(acts):
        following = acts[place + 1] if place + 1 < len(acts) else None
        if following is not None and (_leads(spoken, following) or _absorbed(spoken, following)):
            joined.append(spoken)
            continue
        lead = next((one for one in joined if one.kind in _LEADING), None)
        before = acts[place - 1] if place else None
        answered = lead is None and bool(pieces) and pieces[-1].answers
        speech = Speech(wording, manner.sayings, before, following, returning=answered)
        bodies = manner.phrases[spoken.kind](spoken, speech)
        if lead is not None:
            bodies = _led(lead, bodies, speech, manner)
        elif answered and _returns(spoken, bodies):
            bodies = (*crossed(manner.returns, bodies), *bodies)
        pieces.append(_Piece((*(one.kind for one in joined), spoken.kind), bodies, _answers(spoken)))
        joined = []
    return pieces


def _answers(spoken: Act) -> bool:
    """Whether an act answers a question of the customer's; that they asked for this call is said unasked."""
    return spoken.kind in _ANSWERS and not spoken.values.get("asked_back")


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


def _led(lead: Act, bodies: tuple[str, ...], speech: Speech, manner: Manner) -> tuple[str, ...]:
    courtesy = manner.courtesies.get(lead.kind)
    if courtesy is not None:
        leads = courtesy(lead, speech)
    else:
        leads = tuple(words[:-1] for words in manner.phrases[lead.kind](lead, speech))
    return tuple(crossed(leads, bodies))


def _returns(spoken: Act, bodies: tuple[str, ...]) -> bool:
    """Whether an act comes back to the open question after an answer."""
    return bodies[0].endswith("?") and spoken.kind not in (AssistantAct.CLARIFY, AssistantAct.ASK_REPEAT)
