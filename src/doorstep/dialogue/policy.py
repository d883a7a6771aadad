"""Ordered rule tables: the first row that applies decides, and its name explains every sentence said."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from doorstep.dialogue.commands import Command
from doorstep.dialogue.state import DialogueState
from doorstep.errors import InvariantBroken

S = TypeVar("S")
Situation = TypeVar("Situation")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Situation, Result]):
    """One row: its name, when it applies, what follows."""

    name: str
    applies: Callable[[Situation], bool]
    follows: Callable[[Situation], Result]


Table: TypeAlias = tuple[Rule[Situation, Result], ...]
Policy: TypeAlias = Table[DialogueState[S], tuple[Command, ...]]


def decide(table: Table[Situation, Result], situation: Situation) -> tuple[str, Result]:
    """Pick the first row that applies.

    Raises:
        InvariantBroken: No row applies; the last row of a table has to apply always.
    """
    for rule in table:
        if rule.applies(situation):
            return rule.name, rule.follows(situation)
    raise InvariantBroken("no rule of the table applies; its last row has to apply always")
