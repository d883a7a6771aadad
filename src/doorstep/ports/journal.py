"""Journal: every event of a conversation, written before it is acted on."""

from datetime import datetime
from typing import Protocol

from doorstep.dialogue.events import Event


class Journal(Protocol):
    """The append-only list of one conversation's events."""

    def append(self, event: Event, at: datetime) -> None:
        """Write one event with the time it was taken at.

        Raises:
            StoreUnavailable: It could not be written.
        """
        ...
