"""Incoming: a phone that can be rung, for whoever plays the other side of a call."""

from collections.abc import AsyncIterator
from typing import Protocol

from doorstep.ports.telephony import Leg, Telephony


class IncomingCall(Protocol):
    """A call that rings here and waits for somebody to take it."""

    @property
    def caller(self) -> str:
        """The caller's address as they state it: personal, never for a log line."""
        ...

    async def answer(self) -> Leg:
        """Take the call; the leg's events begin with `Picked`.

        Raises:
            CallNotConnected: The caller has given up meanwhile.
        """
        ...

    async def reject(self) -> None:
        """Refuse the call as busy; harmless when the caller has given up."""
        ...


class Phone(Telephony, Protocol):
    """A telephony that can also be rung."""

    @property
    def address(self) -> str:
        """The URI to ring this phone at, from this machine."""
        ...

    def incoming(self) -> AsyncIterator[IncomingCall]:
        """Yield the calls that come in, until the phone is closed; may be iterated once."""
        ...
