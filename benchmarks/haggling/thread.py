"""A conversation about the price alone, kept as the market keeps it."""

from dataclasses import dataclass, field

from doorstep.skills.haggling.grid import grid_of
from doorstep.skills.haggling.strategy import Negotiator, Take, View


@dataclass(slots=True)
class Thread:
    """What the seller keeps of a conversation, as the market keeps it.

    Args:
        ask: The ask in minor units.
        reserve: The reserve in minor units.
        seed: The listing's.
        others: How many other buyers are expected.
    """

    ask: int
    reserve: int
    seed: int
    others: float = 0.0
    quotes: list[int] = field(default_factory=list)
    offers: list[int] = field(default_factory=list)
    rounds: int = 0
    moved: float = 0.0

    def answer(self, seller: Negotiator, offer: int | None, elapsed: float) -> int | None:
        """Take in an offer, or a word beside the price, and answer: the next quote, None where the offer is taken.

        An offer that is no higher than one before is nothing new, as in the market.
        """
        repeated = offer is None or (bool(self.offers) and offer <= max(self.offers))
        if offer is not None and self.offers[-1:] != [offer]:
            self.offers.append(offer)
        view = View(
            self.ask, self.reserve, tuple(self.quotes), tuple(self.offers), self.rounds, elapsed, grid_of(self.ask),
            self.seed, repeated, elapsed - self.moved, self.others,
        )  # fmt: skip
        self.rounds += not repeated
        answer = seller.answer(view)
        if isinstance(answer, Take):
            return None
        if self.quotes[-1:] != [answer.amount]:
            self.moved = elapsed
            self.quotes.append(answer.amount)
        return answer.amount
