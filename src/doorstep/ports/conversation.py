"""Conversation: what a chat, a call, a script or a simulated customer talks to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from doorstep.dialogue.acts import Act, Expects
from doorstep.dialogue.commands import Effect
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.languages.pack import Sentence
from doorstep.skills.delivery.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Reply:
    """What the assistant does after an event.

    Args:
        sentences: What to say, in order.
        acts: The acts behind it.
        expects: The open question.
        rule: The name of the rule that decided.
        effects: What was stored before this reply, in order.
        transfer_to: Where to connect the customer once the sentences were heard.
        ended: Whether to hang up once the sentences were heard.
    """

    sentences: tuple[Sentence, ...] = ()
    acts: tuple[Act, ...] = ()
    expects: Expects = Expects.NONE
    rule: str = ""
    effects: tuple[Effect, ...] = ()
    transfer_to: str | None = None
    ended: bool = False

    @property
    def text(self) -> str:
        """The whole utterance."""
        return " ".join(sentence.text for sentence in self.sentences)


class Talk(Protocol):
    """One conversation; every method takes the time it happens at, with zone."""

    def answered(self, now: datetime) -> Reply:
        """Open the conversation."""
        ...

    def say(self, text: str, now: datetime) -> Reply:
        """Take in what the customer said after our whole utterance was heard."""
        ...

    def cut_in(self, heard: str, text: str, now: datetime) -> Reply:
        """Take in what the customer said over our utterance, of which only `heard` was really played."""
        ...

    def silence(self, now: datetime) -> Reply:
        """Take in that the no-input timer ran out."""
        ...

    def digits(self, digits: str, now: datetime) -> Reply:
        """Take in keys that were pressed."""
        ...

    def answerer(self, kind: AnsweredBy, now: datetime) -> Reply | None:
        """Take in who or what picked up; None where the conversation goes on as it was."""
        ...

    def transfer_failed(self, now: datetime) -> Reply:
        """Take in that the customer could not be connected and is still here."""
        ...

    def call_off(self, reason: OffReason, now: datetime, heard: str | None = None) -> Reply:
        """Take leave because our side has to end it; `heard` is what of the running utterance was played.

        What was stored is said, then a goodbye with the reason; nothing where the conversation is over.
        """
        ...

    def hang_up(self, now: datetime, heard: str | None = None) -> None:
        """Close the conversation; `heard` is what of the running utterance was played, None for all of it."""
        ...

    def outcome(self) -> Outcome:
        """How it ended, or how it would end now."""
        ...
