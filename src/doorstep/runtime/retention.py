"""Retention: what was kept for as many days as the settings say is taken out, some at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from doorstep.ports.audit_log import AuditLog
from doorstep.ports.privacy import CallSound
from doorstep.ports.retention import RetentionStore
from doorstep.runtime.audit_records import expiry_record
from doorstep.runtime.privacy_sounds import SoundFiles

BATCH: Final = 200
"""How many calls or cases one transaction takes on, so that calls that go on never wait long for it."""


@dataclass(frozen=True, slots=True)
class Days:
    """For how many days what is kept; see the settings."""

    recordings: int
    words: int
    results: int


class Retention:
    """Takes out what is old.

    Args:
        store: Where it is kept.
        log: The audit log, which is told how much there was.
        sounds: The folder of recordings on this machine.
        days: How long what is kept.
    """

    def __init__(self, store: RetentionStore, log: AuditLog, sounds: SoundFiles, days: Days) -> None:
        self._store = store
        self._log = log
        self._sounds = sounds
        self._days = days

    def sweep(self, now: datetime) -> Mapping[str, int]:
        """Take out everything that was kept long enough at that time; returns how much there was of each kind.

        Raises:
            OperatorError: A recording cannot be deleted.
            StoreUnavailable: What was taken out until then stays so.
        """
        sound, word, result = (now - timedelta(days=days) for days in self._ages())
        _until_none(lambda limit: self._store.notice_ended(now, limit))
        counts = {
            "recordings": self._expire_sounds(sound) + self._expire_strays(sound),
            "calls_with_words": _until_none(lambda limit: self._store.forget_words(word, limit)),
            "cases": _until_none(lambda limit: self._store.forget_cases(result, limit)),
            "single_calls": _until_none(lambda limit: self._store.forget_calls(result, limit)),
            "messages": _until_none(lambda limit: self._store.forget_messages(result, limit)),
        }
        if any(counts.values()):
            self._log.append(expiry_record(now, counts))
        return counts

    def _ages(self) -> tuple[int, int, int]:
        """Give the days of each kind; sound and words go with the names they belong to, if not before."""
        days = self._days
        return min(days.recordings, days.results), min(days.words, days.results), days.results

    def _expire_sounds(self, before: datetime) -> int:
        count = 0
        while old := self._store.old_sounds(before, BATCH):
            count += self._sounds.discard(old)["recordings"]
            self._store.forget_sounds([sound.call for sound in old])
        return count

    def _expire_strays(self, before: datetime) -> int:
        """Delete old files that no call knows of: its process died, or another machine's sweep has forgotten them."""
        count = 0
        for batch in _batches(self._sounds.older(before)):
            kept = self._store.with_sound([sound.call for sound in batch])
            count += self._sounds.discard([sound for sound in batch if sound.call not in kept])["recordings"]
        return count


def _until_none(take: Callable[[int], int]) -> int:
    """Take out batch by batch until nothing is left."""
    count = 0
    while taken := take(BATCH):
        count += taken
    return count


def _batches(sounds: Iterator[CallSound]) -> Iterator[Sequence[CallSound]]:
    while batch := list(islice(sounds, BATCH)):
        yield batch
