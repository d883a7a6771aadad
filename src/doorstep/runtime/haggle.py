"""`doorstep haggle`: the inputs of one listing in, lines out, in memory or wherever its haggling keeps it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from doorstep.errors import BadInput
from doorstep.interface.haggle_lines import Line
from doorstep.runtime.haggle_input import HaggleInput, Moved, SellerActed, Wrote, read_input
from doorstep.runtime.haggling import Haggling
from doorstep.runtime.stream import error_line, line
from doorstep.skills.haggling.market import Market


@dataclass(slots=True)
class Sale:
    """One listing, sold to those who write.

    Args:
        haggling: Where it is listed.
        listing: Its id.
        now: The latest moment that was told by itself; nothing counts as earlier.
    """

    haggling: Haggling
    listing: str
    now: datetime

    @property
    def market(self) -> Market:
        """The market as it stands."""
        return self.haggling.stand(self.listing).market

    def take(self, given: HaggleInput) -> Sequence[Line]:
        """Put one input in.

        Returns:
            What was held, sold and freed, then turns. A message that comes again gives its turn again, nothing else.
        """
        at = max(self.now, given.at)
        match given:
            case Wrote():
                return self.haggling.say(self.listing, given.buyer, given.text, at, given.name)
            case SellerActed():
                return self.haggling.seller(self.listing, given.what, given.buyer, at, given.text)
            case Moved():
                self.now = at
                return self.haggling.passed(at, self.listing).get(self.listing, ())
            case _:
                assert_never(given)

    def outcome(self) -> Line:
        """Tell how the listing stands."""
        return self.haggling.outcome(self.listing)


def run_lines(sale: Sale, lines: Iterable[bytes], write: Callable[[str], None]) -> None:
    """Haggle over JSON Lines to the end of the input; a line that cannot be read gets an error line, and it goes on.

    Args:
        sale: The listing, just opened.
        lines: Standard input.
        write: Writes and flushes one line of output.
    """
    for number, raw in enumerate(lines, start=1):
        text = raw.decode("utf-8", errors="replace").strip()
        if text:
            for each in answered(sale, text, number):
                write(line(each))
    write(line(sale.outcome()))


def answered(sale: Sale, text: str, number: int) -> Sequence[Line]:
    """Put one line of input in; what is wrong with it is told in one error line."""
    try:
        return sale.take(read_input(text))
    except BadInput as error:
        return [error_line(number, str(error))]
