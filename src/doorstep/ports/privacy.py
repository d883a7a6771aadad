"""Privacy: what is kept about a number, to be handed out or erased because its owner asks for it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from doorstep.ports.audit_log import AuditRecord


@dataclass(frozen=True, slots=True)
class CallSound:
    """The recording of a call.

    Args:
        call: The call.
        file: Where it is said to lie; None: nothing is known of one, but it may lie under the call's name.
    """

    call: str
    file: str | None


class PrivacyStore(Protocol):
    """Finds and erases what is kept about a number. Every method may raise StoreUnavailable."""

    def about(self, phone: str) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """Collect everything kept about a number, by kind, as JSON objects."""
        ...

    def erase(
        self,
        phone: str,
        discard: Callable[[Sequence[CallSound]], Mapping[str, int]],
        record: Callable[[Mapping[str, int]], AuditRecord],
    ) -> Mapping[str, int]:
        """Erase what is kept about a number, in one transaction.

        What stays: that the number must not be called, that its owner said no to a purpose, the places of its bookings
        without anything about whose they are, and the audit log.

        Args:
            phone: The number.
            discard: Deletes recordings and says how many there were of each kind; called before anything is committed.
            record: Says what goes into the audit log, from how much there was of each kind.

        Returns:
            How much there was of each kind.

        Raises:
            BadInput: A call with the number is going on; then nothing is erased.
        """
        ...
