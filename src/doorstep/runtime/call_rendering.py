"""Sentences to sound, ahead of need: what is to be said now goes first, what may be said next follows."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from doorstep.errors import WorkerLost
from doorstep.ports.synthesiser import Synthesiser

REMEMBERED: Final = 400
"""Sentences whose sound is kept."""


class Rendering:
    """The voice of one call: one sentence at a time, the most urgent first, each only once.

    Args:
        synthesiser: The voice; a lost worker is tried a second time.
        fall_back: The voice to go on with where the first fails twice.
    """

    def __init__(self, synthesiser: Synthesiser, fall_back: Synthesiser | None = None) -> None:
        self._synthesiser = synthesiser
        self._fall_back = fall_back
        self._sounds: OrderedDict[str, bytes] = OrderedDict()
        self._urgent: dict[str, asyncio.Future[bytes]] = {}
        self._likely: list[str] = []
        self._wake = asyncio.Event()
        self._task = asyncio.create_task(self._work())

    def known(self, text: str) -> bytes | None:
        """The sound of a sentence, where it is there already."""
        return self._sounds.get(text)

    def ahead(self, texts: Iterable[str]) -> None:
        """Render these when nothing is urgent; takes the place of the earlier list."""
        self._likely = [text for text in dict.fromkeys(texts) if text not in self._sounds]
        self._wake.set()

    async def sound(self, text: str) -> bytes:
        """The sound of a sentence that is to be said now; empty where no voice can say it."""
        if (known := self._sounds.get(text)) is not None:
            return known
        future = self._urgent.get(text)
        if future is None:
            future = self._urgent[text] = asyncio.get_running_loop().create_future()
        self._wake.set()
        return await asyncio.shield(future)

    async def close(self) -> None:
        """Stop rendering."""
        self._task.cancel()
        for future in self._urgent.values():
            future.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _work(self) -> None:
        while True:
            text = self._next()
            if text is None:
                self._wake.clear()
                await self._wake.wait()
                continue
            pcm = self._sounds.get(text)
            if pcm is None:
                pcm = await self._render(text)
            if pcm:
                self._remember(text, pcm)
            future = self._urgent.pop(text, None)
            if future is not None and not future.done():
                future.set_result(pcm)

    def _next(self) -> str | None:
        for text in self._urgent:
            return text
        while self._likely:
            text = self._likely.pop(0)
            if text not in self._sounds:
                return text
        return None

    async def _render(self, text: str) -> bytes:
        voices = [self._synthesiser, self._synthesiser]
        if self._fall_back is not None:
            voices.append(self._fall_back)
        for voice in voices:
            with suppress(WorkerLost):
                return await voice.synthesise(text)
        return b""

    def _remember(self, text: str, pcm: bytes) -> None:
        self._sounds[text] = pcm
        while len(self._sounds) > REMEMBERED:
            self._sounds.popitem(last=False)
