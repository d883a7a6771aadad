"""Haggling over one listing: inputs in, lines out. What is decided is the skill's, what is said the language's."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from doorstep.errors import BadInput
from doorstep.interface.haggle_lines import Line, changed_line, outcome_line, turn_line
from doorstep.languages.bargaining import Manner, Tongue, language_of
from doorstep.ports.wording import Writer
from doorstep.runtime.haggle_input import HaggleInput, Moved, SellerActed, Wrote, read_input
from doorstep.runtime.seller_words import seller_words
from doorstep.runtime.stream import error_line, line
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid, TimePassed
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.moves import Changed, Turn
from doorstep.skills.haggling.step import opened, standing, step


@dataclass(slots=True)
class Haggle:
    """The market of one listing with its buyers, in memory.

    Args:
        listing: What is for sale.
        tongues: The languages that can bargain, by code; that of the listing is one of them.
        writer: Who puts finished turns into other words; None: nobody.
    """

    listing: Listing
    tongues: Mapping[str, Tongue]
    writer: Writer | None = None
    market: Market = field(init=False)
    _read: dict[str, set[str]] = field(default_factory=dict)
    _answers: dict[tuple[str, str], Line] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.market = opened(self.listing)

    def take(self, given: HaggleInput) -> Sequence[Line]:
        """Put one input in.

        Returns:
            What was held, sold and freed, then turns. A message that comes again gives its turn again, nothing else.
        """
        match given:
            case Wrote():
                return self._wrote(given)
            case SellerActed():
                return self._happened(SellerDid(given.what, given.buyer, given.text), given.at)
            case Moved():
                return self._happened(TimePassed(), given.at)
            case _:
                assert_never(given)

    def outcome(self) -> Line:
        """Tell how the listing stands."""
        return outcome_line(self.market)

    def _wrote(self, given: Wrote) -> Sequence[Line]:
        known = self._answers.get((given.buyer, given.name))
        if known is not None:
            return [known]
        language = language_of(given.text, self._language(given.buyer), self.tongues)
        then = replace(self.market, now=max(self.market.now, given.at))
        turn = self.tongues[language].read(given.text, standing(then, given.buyer))
        lines = self._happened(Said(given.buyer, turn, given.name, language), given.at)
        mine = (one for one in lines if one["type"] == "turn" and one["buyer"] == given.buyer)
        self._answers[given.buyer, given.name] = next(mine)
        return lines

    def _happened(self, event: MarketEvent, at: datetime) -> Sequence[Line]:
        after = step(self.market, event, at)
        self.market = after.market
        currency = self.listing.currency
        return [changed_line(one, currency) if isinstance(one, Changed) else self._turn(one) for one in after.out]

    def _language(self, buyer: str) -> str:
        known = self.market.threads.get(buyer)
        return self.listing.language if known is None else known.language

    def _turn(self, turn: Turn) -> Line:
        tongue = self.tongues[self._language(turn.buyer)]
        read = self._read.setdefault(turn.buyer, set())
        now = self.market.now.astimezone(self.listing.mandate.opened.tzinfo)
        manner = Manner(now, frozenset(read), region=self.listing.region)
        stands = standing(self.market, turn.buyer)
        sentences = seller_words(turn.sayings, tongue, manner, stands, self.writer) if turn.sayings else ()
        read.update(sentences)
        return turn_line(turn, " ".join(sentences), self.listing.currency)


def run_lines(haggle: Haggle, lines: Iterable[bytes], write: Callable[[str], None]) -> None:
    """Haggle over JSON Lines to the end of the input; a line that cannot be read gets an error line, and it goes on.

    Args:
        haggle: The market, just opened.
        lines: Standard input.
        write: Writes and flushes one line of output.
    """
    for number, raw in enumerate(lines, start=1):
        text = raw.decode("utf-8", errors="replace").strip()
        if text:
            for each in answered(haggle, text, number):
                write(line(each))
    write(line(haggle.outcome()))


def answered(haggle: Haggle, text: str, number: int) -> Sequence[Line]:
    """Put one line of input in; what is wrong with it is told in one error line."""
    try:
        return haggle.take(read_input(text))
    except BadInput as error:
        return [error_line(number, str(error))]
