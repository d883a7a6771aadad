"""Sentences made once: a synthesiser that remembers, shares work in progress, and renders ahead of need."""

import asyncio
import contextlib
import hashlib
import os
import tempfile
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from doorstep.errors import OutsideError, WorkerLost
from doorstep.ports.synthesiser import Synthesiser

MOST_BYTES: Final = 32 * 2**20
"""About 35 minutes of sound."""

MOST_FOLDER_BYTES: Final = 128 * 2**20


@dataclass(slots=True, eq=False)
class _Rendering:
    """A sentence being made: its sound, or None where an urgent sentence took its place."""

    sound: asyncio.Future[bytes | None]
    urgent: bool
    waiting: int = 0
    task: asyncio.Task[None] | None = field(default=None)


class CachedSynthesiser:
    """Any synthesiser with a memory of what it spoke, by voice and text.

    Args:
        inner: Who speaks.
        most_bytes: How much sound is remembered; the least recently used is forgotten first.
        folder: Where lasting sentences are kept from run to run; None: nowhere.
        lanes: How many sentences `inner` can make at once.
    """

    def __init__(
        self, inner: Synthesiser, *, most_bytes: int = MOST_BYTES, folder: Path | None = None, lanes: int = 1
    ) -> None:
        self._inner = inner
        self._most_bytes = most_bytes
        self._folder = SoundFolder(folder) if folder is not None else None
        self._lanes = lanes
        self._sounds: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0
        self._renderings: dict[str, _Rendering] = {}
        self._calm = asyncio.Event()
        self._calm.set()
        self._ahead = asyncio.Lock()
        self._closed = False

    @property
    def voice(self) -> str:
        """The inner synthesiser's voice."""
        return self._inner.voice

    async def start(self) -> None:
        """Start the inner synthesiser."""
        self._closed = False
        await self._inner.start()

    async def synthesise(self, text: str) -> bytes:
        """Speak one sentence: from memory, from work in progress, or at once, before anything rendered ahead."""
        sound = self._remembered(text)
        while sound is None:
            sound = await self._wait(text, urgent=True)
        return sound

    async def warm(self, texts: Iterable[str], *, lasting: bool = False) -> None:
        """Render sentences ahead, one after the other, whenever nobody waits for one; cancel it when they are useless.

        Args:
            texts: The sentences, the most likely one first.
            lasting: Whether they may be kept in the folder: only for fixed texts, never with personal data in them.
        """
        for text in texts:
            with contextlib.suppress(OutsideError):  # who needs the sentence later asks again and is told
                await self._warm(text, lasting=lasting)

    async def close(self) -> None:
        """Stop what is in progress and end the inner synthesiser."""
        self._closed = True
        tasks = [rendering.task for rendering in self._renderings.values() if rendering.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._inner.close()

    def has(self, text: str) -> bool:
        """Whether the sentence would be given without work."""
        return not text.strip() or text in self._sounds

    async def _warm(self, text: str, *, lasting: bool) -> None:
        async with self._ahead:
            if self.has(text):
                return
            kept = await asyncio.to_thread(self._folder.read, self.voice, text) if self._folder else None
            if kept is not None:
                self._remember(text, kept)
                return
            sound = None
            while sound is None:
                await self._calm.wait()
                sound = self._remembered(text) or await self._wait(text, urgent=False)
        if lasting and self._folder is not None:
            await asyncio.to_thread(self._folder.write, self.voice, text, sound)

    async def _wait(self, text: str, *, urgent: bool) -> bytes | None:
        rendering = self._renderings.get(text) or self._begin(text, urgent=urgent)
        if urgent and not rendering.urgent:
            rendering.urgent = True
            self._judge()
        rendering.waiting += 1
        try:
            return await asyncio.shield(rendering.sound)
        finally:
            rendering.waiting -= 1
            if not rendering.waiting and rendering.task is not None:
                rendering.task.cancel()  # nobody is left to hear it

    def _begin(self, text: str, *, urgent: bool) -> _Rendering:
        if self._closed:
            raise WorkerLost("the synthesiser was closed")
        if urgent:
            self._make_way()
        rendering = _Rendering(asyncio.get_running_loop().create_future(), urgent)
        self._renderings[text] = rendering
        rendering.task = asyncio.create_task(self._render(text, rendering))
        self._judge()
        return rendering

    def _make_way(self) -> None:
        """Throw away what is rendered ahead where the urgent sentence would have to wait for it."""
        if len(self._renderings) < self._lanes:
            return
        for text, rendering in list(self._renderings.items()):
            if not rendering.urgent and rendering.task is not None:
                del self._renderings[text]
                rendering.task.cancel()

    async def _render(self, text: str, rendering: _Rendering) -> None:
        sound: bytes | None = None
        failure: Exception | None = None
        try:
            sound = await self._inner.synthesise(text)
            self._remember(text, sound)
        except Exception as error:  # noqa: BLE001 - handed on to whoever waits for the sentence
            failure = error
        finally:
            if self._renderings.get(text) is rendering:
                del self._renderings[text]
            self._judge()
            if sound is None and self._closed:
                failure = WorkerLost("the synthesiser was closed")
            if failure is not None and rendering.waiting:
                rendering.sound.set_exception(failure)
            elif not rendering.sound.done():
                rendering.sound.set_result(sound)

    def _judge(self) -> None:
        """Render ahead only while no urgent sentence is in progress."""
        if any(rendering.urgent for rendering in self._renderings.values()):
            self._calm.clear()
        else:
            self._calm.set()

    def _remembered(self, text: str) -> bytes | None:
        if not text.strip():
            return b""
        sound = self._sounds.get(text)
        if sound is not None:
            self._sounds.move_to_end(text)
        return sound

    def _remember(self, text: str, sound: bytes) -> None:
        self._bytes += len(sound) - len(self._sounds.pop(text, b""))
        self._sounds[text] = sound
        while self._bytes > self._most_bytes and len(self._sounds) > 1:
            _, forgotten = self._sounds.popitem(last=False)
            self._bytes -= len(forgotten)


class SoundFolder:
    """Sentences on disk, named by a hash of voice and text; the oldest go first where it grows too large."""

    def __init__(self, folder: Path, most_bytes: int = MOST_FOLDER_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def read(self, voice: str, text: str) -> bytes | None:
        """Return the sound, or None where it is not there."""
        try:
            sound = self._path(voice, text).read_bytes()
        except OSError:
            return None
        return sound if len(sound) % 2 == 0 else None

    def write(self, voice: str, text: str, sound: bytes) -> None:
        """Keep the sound; a folder that cannot be written keeps nothing."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            file, new = tempfile.mkstemp(prefix=".new-", dir=self._folder)
            with os.fdopen(file, "wb") as out:
                out.write(sound)
            Path(new).replace(self._path(voice, text))
            self._prune()

    def _path(self, voice: str, text: str) -> Path:
        return self._folder / (hashlib.sha256(f"{voice}\n{text}".encode()).hexdigest() + ".pcm")

    def _prune(self) -> None:
        files = sorted(((path.stat(), path) for path in self._folder.glob("*.pcm")), key=lambda one: one[0].st_mtime_ns)
        excess = sum(status.st_size for status, _ in files) - self._most_bytes
        for status, path in files:
            if excess <= 0:
                return
            path.unlink(missing_ok=True)
            excess -= status.st_size
