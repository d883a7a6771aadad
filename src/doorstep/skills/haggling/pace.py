"""How far a negotiation has come: by answers while the deadline is far, by the clock where it is near."""

from dataclasses import dataclass

from doorstep.skills.haggling.strategy import View


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a price is talked out.

    Args:
        patience: After so many answers, while the deadline is far and this buyer may be the only one.
        ease: The same where others are expected, so that this one may be lost.
        far: The deadline is far if more answers than these would fit in before it at the pace so far.
        late: At this share of the listing's time everything is said, so that a last message is left for a deal.
        least: Over so many answers a price comes down at least, however late it is.
        waiting: When nothing new was said, a price moves only after this share of the listing's time.
    """

    patience: int = 3
    ease: int = 6
    far: int = 30
    late: float = 0.85
    least: int = 6
    waiting: float = 0.08

    def stands(self, view: View) -> bool:
        """Whether nothing new was said since the price moved, and no time to speak of has passed."""
        return view.repeated and bool(view.quotes) and view.waited < self.waiting

    def timed(self, view: View) -> bool:
        """Whether the clock counts: the deadline comes before they can be expected to be tired of it."""
        return not self.relaxed(view) and self._answers(view) <= view.elapsed * self.far

    def relaxed(self, view: View) -> bool:
        """Whether others are expected, so that this buyer may be lost."""
        return view.others >= 1

    def progress(self, view: View) -> float:
        """Tell how far it has come, from 0 to 1."""
        if not self.timed(view):
            return min(1.0, self._answers(view) / (self.ease if self.relaxed(view) else self.patience))
        timed = min(1.0, view.elapsed / self.late)
        return timed if timed == 1 else min(timed, (len(view.quotes) + 1) / self.least)

    def closes(self, view: View) -> bool:
        """Whether it is time to close."""
        return self.progress(view) >= 1

    def ends(self, view: View) -> bool:
        """Whether the listing's time is nearly over."""
        return view.elapsed >= self.late

    def _answers(self, view: View) -> int:
        """Our answers so far and this one, but for one to nothing new."""
        return view.rounds + (not (view.repeated and view.quotes))
