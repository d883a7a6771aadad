"""How a simulated customer is asked what to do next, the same in text and on the phone."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Move:
    """What the customer does after listening.

    Args:
        text: What they say; empty: nothing, they keep silent.
        hangs_up: Whether they hang up, after their words where there are any.
    """

    text: str = ""
    hangs_up: bool = False


@dataclass(frozen=True, slots=True)
class CutIn:
    """Words thrown in while the assistant is still speaking.

    Args:
        text: What they say.
        after: Seconds of the assistant's voice before it; in text, that share of ten seconds.
    """

    text: str
    after: float


class Customer(Protocol):
    """Somebody on the other side, who knows nothing but the words that were heard."""

    def cuts_in(self) -> CutIn | None:
        """Say whether to cut into the utterance that begins now; asked once for each."""
        ...

    def hears(self, text: str) -> Move:
        """Take in a whole utterance and say what to do."""
        ...
