"""Sentences to sound, ahead of need: what is to be said now goes first, what may be said next follows."""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from doorstep.errors import WorkerLost
from doorstep.ports.synthesiser import Synthesiser

REMEMBERED: Final = 400
"""Sentences whose sound is kept."""


PATIENCE_SECONDS: Final = 4.0
"""How long a voice may take for one sentence; after that it counts as lost."""


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
        self._waiting: Counter[str] = Counter()
        self._making: tuple[str, asyncio.Task[bytes]] | None = None
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
        self._make_way(text)
        self._waiting[text] += 1
        self._wake.set()
        try:
            return await asyncio.shield(future)
        finally:
            self._waiting[text] -= 1
            if not self._waiting[text] and self._urgent.get(text) is future:
                del self._urgent[text]  # it was dropped: the next words do not wait for it

    async def close(self) -> None:
        """Stop rendering."""
        self._task.cancel()
        for future in self._urgent.values():
            future.cancel()
        if self._making is not None:
            self._making[1].cancel()
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
                making = asyncio.create_task(self._render(text))
                self._making = (text, making)
                await asyncio.wait({making})
                self._making = None
                if making.cancelled():
                    continue
                pcm = making.result()
            if pcm:
                self._remember(text, pcm)
            if text in self._likely:
                self._likely.remove(text)
            future = self._urgent.pop(text, None)
            if future is not None and not future.done():
                future.set_result(pcm)

    def _next(self) -> str | None:
        for text in self._urgent:
            return text
        return next((text for text in self._likely if text not in self._sounds), None)

    def _make_way(self, wanted: str) -> None:
        """Throw away what is being made where nobody waits for it and another sentence is to be said now."""
        if self._making is not None and self._making[0] != wanted and self._making[0] not in self._urgent:
            self._making[1].cancel()

    async def _render(self, text: str) -> bytes:
        voices = [self._synthesiser, self._synthesiser]
        if self._fall_back is not None:
            voices.append(self._fall_back)
        for voice in voices:
            with suppress(WorkerLost, TimeoutError):
                async with asyncio.timeout(PATIENCE_SECONDS):
                    return await voice.synthesise(text)
        return b""

    def _remember(self, text: str, pcm: bytes) -> None:
        self._sounds[text] = pcm
        while len(self._sounds) > REMEMBERED:
            self._sounds.popitem(last=False)
