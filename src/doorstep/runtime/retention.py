"""Retention: what was kept for as many days as the settings say is taken out, some at a time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Final, TypeVar

from doorstep.ports.audit_log import AuditLog
from doorstep.ports.retention import RetentionStore
from doorstep.runtime.audit_records import expiry_record
from doorstep.runtime.privacy_sounds import SoundFiles

Key = TypeVar("Key")

BATCH: Final = 200
"""How many calls or cases one transaction takes on, so that calls that go on never wait long for it."""


@dataclass(frozen=True, slots=True)
class Days:
    """For how many days what is kept; see the settings."""

    recordings: int
    words: int
    results: int
    chats: int


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

    def sweep(self, now: datetime, most: int | None = None) -> Mapping[str, int]:
        """Take out what was kept long enough at that time; returns how much there was of each kind.

        Args:
            now: The time.
            most: How much of each kind at most; None: everything.

        Raises:
            OperatorError: A recording cannot be deleted.
            StoreUnavailable: What was taken out until then stays so.
        """
        store = self._store
        sound, word, result, chat = (now - timedelta(days=days) for days in self._ages())
        store.notice_ended(now)
        counts = {
            "recordings": self._expire_sounds(sound, most) + self._expire_strays(sound),
            "calls_with_words": _each(store.old_words(word)[:most], store.forget_words),
            "cases": _each(store.old_cases(result)[:most], store.forget_cases),
            "single_calls": _each(store.old_calls(result)[:most], store.forget_calls),
            "listings": _each(store.old_chats(chat)[:most], store.forget_chats),
            "messages": _each(store.old_messages(result, chat)[:most], store.forget_messages),
        }
        if any(counts.values()):
            self._log.append(expiry_record(now, counts))
        return counts

    def _ages(self) -> tuple[int, int, int, int]:
        """Give the days of each kind; sound and words go with the names they belong to, if not before."""
        days = self._days
        return min(days.recordings, days.results), min(days.words, days.results), days.results, days.chats

    def _expire_sounds(self, before: datetime, most: int | None) -> int:
        count = 0
        for batch in _batches(self._store.old_sounds(before)[:most]):
            count += self._sounds.discard(batch)["recordings"]
            self._store.forget_sounds([sound.call for sound in batch])
        return count

    def _expire_strays(self, before: datetime) -> int:
        """Delete old files that no call knows of: its process died, or another machine's sweep has forgotten them."""
        count = 0
        for batch in _batches(self._sounds.older(before)):
            kept = self._store.with_sound([sound.call for sound in batch])
            count += self._sounds.discard([sound for sound in batch if sound.call not in kept])["recordings"]
        return count


def _each(old: Sequence[Key], forget: Callable[[Sequence[Key]], None]) -> int:
    """Take out batch by batch; returns how much there was."""
    for batch in _batches(old):
        forget(batch)
    return len(old)


def _batches(several: Iterable[Key]) -> Iterator[Sequence[Key]]:
    rest = iter(several)
    while batch := list(islice(rest, BATCH)):
        yield batch
