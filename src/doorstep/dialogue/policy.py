"""Ordered rule tables: the first row that applies decides, and its name explains every sentence said."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from doorstep.dialogue.commands import Command
from doorstep.dialogue.state import DialogueState
from doorstep.errors import InvariantBroken

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Rule(Generic[S]):
    """One row: its name, when it applies, what it commands."""

    name: str
    applies: Callable[[DialogueState[S]], bool]
    commands: Callable[[DialogueState[S]], tuple[Command, ...]]


Policy: TypeAlias = tuple[Rule[S], ...]


def decide(policy: Policy[S], state: DialogueState[S]) -> tuple[str, tuple[Command, ...]]:
    """Pick the first row that applies.

    Raises:
        InvariantBroken: No row applies; the last row of a table has to apply always.
    """
    for rule in policy:
        if rule.applies(state):
            return rule.name, rule.commands(state)
    raise InvariantBroken("no rule of the table applies; its last row has to apply always")
