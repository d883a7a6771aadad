"""A buyer's chat through the whole text path: read, decided, worded; with the processor time of every message."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from time import process_time

from doorstep.languages.bargaining import Manner, Tongue
from doorstep.skills.haggling.events import Said
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.moves import Changed, Turn
from doorstep.skills.haggling.step import opened, standing, step

BUYER = "b1"


@dataclass(slots=True)
class Chat:
    """One buyer's conversation about a listing."""

    tongue: Tongue
    market: Market
    said: set[str] = field(default_factory=set)
    seconds: list[float] = field(default_factory=list)
    count: int = 0

    def say(self, text: str, at: datetime) -> tuple[Turn, tuple[Changed, ...]]:
        """Say something; what is answered, and what was held or sold with it."""
        begun = process_time()
        turn = self.tongue.read(text, standing(self.market, BUYER))
        self.count += 1
        after = step(self.market, Said(BUYER, turn, f"m{self.count}", self.tongue.code), at)
        answer = next(one for one in after.out if isinstance(one, Turn) and one.buyer == BUYER)
        self.said.update(self.tongue.word(answer.sayings, Manner(at, frozenset(self.said))))
        self.seconds.append(process_time() - begun)
        self.market = after.market
        return answer, tuple(one for one in after.out if isinstance(one, Changed) and one.buyer == BUYER)

    @property
    def agreed(self) -> int | None:
        """What they have agreed on, None before."""
        held = self.market.hold_of(BUYER) or self.market.deal_of(BUYER)
        return None if held is None else held.amount


def chat(tongue: Tongue, listing: Listing) -> Chat:
    """Open one."""
    return Chat(tongue, opened(listing))


def percentile(values: list[float], share: float) -> float:
    """The value that a share of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def words(sayings: set[str]) -> Iterator[int]:
    """How many words each sentence has."""
    return (len(one.split()) for one in sayings)
