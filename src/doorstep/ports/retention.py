"""Retention: what was kept long enough, found and taken out some at a time; of cases that are not over nothing is."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from doorstep.ports.privacy import CallSound


class RetentionStore(Protocol):
    """Finds and takes out what is old. Every method is one transaction and may raise StoreUnavailable."""

    def old_sounds(self, before: datetime, limit: int) -> Sequence[CallSound]:
        """List recordings of calls that ended before then."""
        ...

    def forget_sounds(self, calls: Collection[str]) -> None:
        """Store that calls have no recording any more."""
        ...

    def with_sound(self, calls: Collection[str]) -> frozenset[str]:
        """Tell which of these calls have a recording, or are not over."""
        ...

    def forget_words(self, before: datetime, limit: int) -> int:
        """Delete what was said in calls that ended before then; returns how many calls those were."""
        ...

    def notice_ended(self, now: datetime, limit: int) -> int:
        """Store the moment for cases that ended without any call; returns how many were not noticed before."""
        ...

    def forget_cases(self, before: datetime, limit: int) -> int:
        """Take the people out of cases that ended before then, which still count; returns how many cases those were."""
        ...

    def forget_calls(self, before: datetime, limit: int) -> int:
        """Take the people out of single calls that ended before then; returns how many calls those were."""
        ...

    def forget_messages(self, before: datetime, limit: int) -> int:
        """Delete what subscribers were told before then, arrived or not; returns how many events those were."""
        ...
