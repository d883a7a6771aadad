"""Retention: what was kept long enough, found first and then taken out some at a time; never of a case not over."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from doorstep.ports.privacy import CallSound


class RetentionStore(Protocol):
    """Finds and takes out what is old. Finding keeps nobody from writing, and taking out is one short transaction.

    Every method may raise StoreUnavailable.
    """

    def old_sounds(self, before: datetime) -> Sequence[CallSound]:
        """List the recordings of calls that ended before then."""
        ...

    def forget_sounds(self, calls: Sequence[str]) -> None:
        """Store that calls have no recording any more."""
        ...

    def with_sound(self, calls: Sequence[str]) -> frozenset[str]:
        """Tell which of these calls have a recording, or are not over."""
        ...

    def old_words(self, before: datetime) -> Sequence[str]:
        """List the calls that ended before then and whose words are kept."""
        ...

    def forget_words(self, calls: Sequence[str]) -> None:
        """Delete what was said in calls."""
        ...

    def notice_ended(self, now: datetime) -> None:
        """Store the moment for cases that ended without any call and were not noticed before."""
        ...

    def old_cases(self, before: datetime) -> Sequence[int]:
        """List the cases (contacts' keys) that ended before then and whose people are known."""
        ...

    def forget_cases(self, cases: Sequence[int]) -> None:
        """Take the people out of cases, which still count; one that is open again is left alone."""
        ...

    def old_calls(self, before: datetime) -> Sequence[str]:
        """List the single calls that ended before then and whose number is known."""
        ...

    def forget_calls(self, calls: Sequence[str]) -> None:
        """Take the people out of single calls."""
        ...

    def old_chats(self, before: datetime) -> Sequence[tuple[int, int]]:
        """List the listings, by key and number of events, that nothing happened to since then.

        One of which something is held, or whose time ends later, is not among them.
        """
        ...

    def forget_chats(self, chats: Sequence[tuple[int, int]]) -> None:
        """Delete listings with all their chats; one to which something happened meanwhile is left alone."""
        ...

    def old_messages(self, before: datetime, of_chats: datetime) -> Sequence[int]:
        """List the events, by key, that subscribers were told or should have been told before then.

        Those of listings and their chats are old by a time of their own.
        """
        ...

    def forget_messages(self, messages: Sequence[int]) -> None:
        """Delete events with their deliveries."""
        ...
