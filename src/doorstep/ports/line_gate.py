"""Line gate: spaces the beginnings of calls on a line, over every process that calls on it."""

from typing import Protocol


class LineGate(Protocol):
    """Gives out moments, each once."""

    def reserve(self, line: str, spacing: float, lead: float = 0.0) -> float:
        """Reserve the next free moment to begin a call on a line.

        Args:
            line: The line's name.
            spacing: Seconds from one beginning to the next.
            lead: Seconds that have to pass before the moment.

        Returns:
            Seconds from now to that moment, by the clock of whatever is shared; 0 is now.

        Raises:
            StoreUnavailable: It could not be asked.
        """
        ...
