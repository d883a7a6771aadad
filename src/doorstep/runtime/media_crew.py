"""The media crew: the process that makes calls, started when it is first needed and again after it died."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from doorstep.dialogue.events import OffReason
from doorstep.errors import DoorstepError
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.media_process import MediaProcess


class MediaCrew:
    """Makes calls, whatever becomes of the process that makes them.

    Args:
        hire: Makes a media process, not yet started.
        carries: How many calls it can follow at the same time.
    """

    def __init__(self, hire: Callable[[], MediaProcess], carries: int) -> None:
        self.carries = carries
        self._hire = hire
        self._process: MediaProcess | None = None
        self._starting = asyncio.Lock()

    async def ready(self) -> MediaProcess:
        """Give the process, started.

        Raises:
            OperatorError: A part or a model is missing, or the account was refused.
            OutsideError: It died while it started.
        """
        async with self._starting:
            if self._process is None or self._process.process_id is None:
                if self._process is not None:
                    await self._process.close()
                self._process = self._hire()
                await self._process.start()
            return self._process

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Make one call; see `MediaProcess.call`."""
        process = await self.ready()
        await process.call(job, emit, admit)

    def call_off(self, call: str, reason: str) -> None:
        """Let a running call end politely; harmless where it is over."""
        if self._process is not None:
            with suppress(DoorstepError):
                self._process.call_off(call, OffReason(reason) if reason in set(OffReason) else OffReason.CLOSING)

    async def close(self) -> None:
        """End the process."""
        if self._process is not None:
            await self._process.close()
