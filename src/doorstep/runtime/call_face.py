"""What a phone call needs of its surroundings: the conversation, the ports, and where its lines go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from doorstep.languages.pack import LanguagePack, Sentence
from doorstep.ports.conversation import Reply, Talk
from doorstep.ports.recogniser import Recogniser
from doorstep.ports.synthesiser import Synthesiser
from doorstep.ports.telephony import Cause, Telephony
from doorstep.ports.voice_activity import VoiceActivity
from doorstep.skills.delivery.outcome import Outcome

Emit: TypeAlias = Callable[[Mapping[str, object]], None]
"""Takes each line of the call as soon as it is true, as objects ready for JSON."""


class PhoneConversation(Talk, Protocol):
    """The side of a conversation that a call drives; `runtime.conversation.Conversation` is one."""

    def say(self, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        """Take in what the customer said; `alternatives` are the recogniser's other readings, likeliest first."""
        ...

    def cut_in(self, heard: str, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        """Take in what the customer said over our utterance, of which only `heard` was really played."""
        ...

    def preview(
        self, text: str | None, now: datetime, heard: str | None = None, alternatives: Sequence[str] = ()
    ) -> tuple[Sentence, ...]:
        """What would be said to `text` (None: silence, at first the opening), nothing performed.

        `heard` is what of the running utterance would have been played, None for all of it.
        """
        ...

    def vocabulary(self, now: datetime) -> tuple[str, ...]:
        """Names and codes that may well be said next, for the recogniser; bounded in length."""
        ...


@dataclass(frozen=True, slots=True)
class CallPorts:
    """Everything outside that a call uses; started and closed by whoever made it.

    Args:
        fall_back: The voice to go on with where the first is lost twice.
    """

    telephony: Telephony
    recogniser: Recogniser
    synthesiser: Synthesiser
    voice_activity: VoiceActivity
    pack: LanguagePack
    fall_back: Synthesiser | None = None


@dataclass(frozen=True, slots=True)
class CallRequest:
    """One call to be made.

    Args:
        uri: Whom to ring.
        started: The time at which the call is started, in the recipient's zone; time goes on from there.
        ring_seconds: How long it may ring.
        headers: Extra SIP headers.
        likely: What customers often say, to render the answers ahead ("yes", "no").
    """

    uri: str
    started: datetime
    ring_seconds: float = 30.0
    headers: Mapping[str, str] | None = None
    likely: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallResult:
    """How a call went.

    Args:
        outcome: What was agreed.
        cause: Why the line ended.
        status: The SIP status where there was one.
        seconds: From answer to end; 0 where nobody answered.
        gaps: Seconds from the end of each customer's turn to our first sound.
    """

    outcome: Outcome
    cause: Cause
    status: int | None = None
    seconds: float = 0.0
    gaps: tuple[float, ...] = ()
