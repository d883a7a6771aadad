"""Synthesiser without a voice for tests: a tone whose length and pitch follow from the text."""

import asyncio
from typing import Final

import numpy as np

from doorstep.errors import WorkerLost
from doorstep.ports.telephony import SAMPLE_RATE
from doorstep.speech.telephone_sound import SPEECH_LEVEL, to_bytes

SECONDS_PER_SIGN: Final = 0.06
"""About how long a sign of English text takes to say."""


class MemorySynthesiser:
    """Hums a tone of 60 ms a sign; works at one sentence at a time and keeps a list of them.

    Args:
        seconds: How long each sentence takes to make on the event loop's clock.
    """

    def __init__(self, *, seconds: float = 0.0) -> None:
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._running = asyncio.Event()
        self._running.set()
        self._lost: asyncio.Future[None] | None = None
        self.begun: list[str] = []
        self.finished: list[str] = []

    @property
    def voice(self) -> str:
        """The one voice there is."""
        return "memory:tone"

    async def start(self) -> None:
        """There is nothing to load."""

    async def synthesise(self, text: str) -> bytes:
        """Hum one sentence."""
        if not text.strip():
            return b""
        async with self._turn:
            self.begun.append(text)
            await self._work()
            self.finished.append(text)
        return tone(text)

    async def close(self) -> None:
        """There is nothing to end."""

    def freeze(self) -> None:
        """Finish nothing until `thaw` or `kill`."""
        self._running.clear()

    def thaw(self) -> None:
        """Go on."""
        self._running.set()

    def kill(self) -> None:
        """Die over the sentence in progress, be there again for the next."""
        if self._lost is not None and not self._lost.done():
            self._lost.set_exception(WorkerLost("the synthesiser died while it worked"))
        self._running.set()

    async def _work(self) -> None:
        self._lost = asyncio.get_running_loop().create_future()
        work = asyncio.ensure_future(self._wait())
        try:
            await asyncio.wait({work, self._lost}, return_when=asyncio.FIRST_COMPLETED)
            if self._lost.done():
                self._lost.result()
        finally:
            work.cancel()
            self._lost = None

    async def _wait(self) -> None:
        await asyncio.sleep(self._seconds)
        await self._running.wait()


def tone(text: str) -> bytes:
    """Make the tone for a text: int16 mono 8 kHz."""
    times = np.arange(int(len(text) * SECONDS_PER_SIGN * SAMPLE_RATE)) / SAMPLE_RATE
    pitch = 300 + sum(text.encode()) % 400
    wave = np.sqrt(2) * SPEECH_LEVEL * np.sin(2 * np.pi * pitch * times)
    return to_bytes(wave.astype(np.float32))
