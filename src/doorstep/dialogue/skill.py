"""What a skill brings to the core: how it takes things in, and its table of rules."""

from typing import Protocol, TypeVar

from doorstep.dialogue.commands import Effect
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.dialogue.policy import Policy
from doorstep.dialogue.state import DialogueState
from doorstep.dialogue.understanding import Context, Understanding

S = TypeVar("S")


class Skill(Protocol[S]):
    """One thing the assistant can do. Everything is a pure function of the state."""

    @property
    def name(self) -> str:
        """The skill's folder name."""
        ...

    @property
    def policy(self) -> Policy[S]:
        """The ordered rule table, ending in a row that always applies."""
        ...

    def answered(self, state: DialogueState[S]) -> DialogueState[S]:
        """Take in that the line is open."""
        ...

    def heard(self, state: DialogueState[S], turn: Understanding) -> DialogueState[S]:
        """Take in what the customer said."""
        ...

    def typed(self, state: DialogueState[S], digits: str) -> Understanding:
        """Read keys that were pressed as an answer to the open question."""
        ...

    def silent(self, state: DialogueState[S]) -> DialogueState[S]:
        """Take in that nothing was said."""
        ...

    def machine(self, state: DialogueState[S], kind: AnsweredBy) -> DialogueState[S]:
        """Take in that something other than a person picked up."""
        ...

    def effected(self, state: DialogueState[S], effect: Effect, *, done: bool) -> DialogueState[S]:
        """Take in that an effect was performed, or could not be."""
        ...

    def transfer_failed(self, state: DialogueState[S]) -> DialogueState[S]:
        """Take in that the customer could not be connected and is still on the line."""
        ...

    def called_off(self, state: DialogueState[S], reason: OffReason) -> DialogueState[S]:
        """Take in that our side has to end the conversation."""
        ...

    def hung_up(self, state: DialogueState[S]) -> DialogueState[S]:
        """Take in that the line is closed."""
        ...

    def context(self, state: DialogueState[S]) -> Context:
        """What the language pack is told about the moment."""
        ...
