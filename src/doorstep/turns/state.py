"""Where a call stands between two voices."""

from dataclasses import dataclass, field
from enum import StrEnum

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.turns.events import Decoded
from doorstep.turns.settings import TurnSettings


class Ours(StrEnum):
    """What our side does: nothing, speaking (or about to), or keeping its place while the customer speaks."""

    SILENT = "silent"
    SPEAKING = "speaking"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the customer is saying.

    Args:
        number: Counts the utterances of the call from 1.
        since: When the voice set in.
        until: When it ended, None while it is heard.
        spoke: When the present stretch of voice began.
        voiced: Seconds of voice in the stretches before.
        attempt: Counts the attempts at decoding it from 1; 0 while there was none.
        decoding: The last attempt is not answered yet.
        decoded: Its words, where they are known and not overtaken.
        lost: The last attempt failed.
        over: It set in over our voice.
        cut: It has grown too long and is to be answered while it goes on.
    """

    number: int
    since: float
    until: float | None = None
    spoke: float = 0.0
    voiced: float = 0.0
    attempt: int = 0
    decoding: bool = False
    decoded: Decoded | None = None
    lost: bool = False
    over: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class TurnState:
    """Everything the turn machine remembers.

    Args:
        answered: When the call was picked up, None before.
        answerer: Who picked up, None while that is open.
        ours: What our side does.
        utterance: What the customer is saying, None while nothing is open.
        utterances: How many there were.
        expects: The open question.
        waiting: The customer asked for a moment.
        quiet_since: Since when neither side has said anything that counts.
        digits: Keys pressed so far.
        pressed: When the last one was pressed.
        deaf: Until we have finished speaking, the customer's voice counts for nothing: we cut in on endless
            talk, or say our last words.
        ended: The call is over.
    """

    settings: TurnSettings = field(default_factory=TurnSettings)
    answered: float | None = None
    answerer: AnsweredBy | None = None
    ours: Ours = Ours.SILENT
    utterance: Utterance | None = None
    utterances: int = 0
    expects: Expects = Expects.NONE
    waiting: bool = False
    quiet_since: float = 0.0
    digits: str = ""
    pressed: float = 0.0
    deaf: bool = False
    ended: bool = False
