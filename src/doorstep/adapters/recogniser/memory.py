"""Recogniser without a model for tests: it hears what a script says, one utterance after the other."""

import asyncio
from collections.abc import Iterable

from doorstep.errors import WorkerLost
from doorstep.ports.recogniser import RecogniserRequest, Transcript


class MemoryRecogniser:
    """Gives the scripted transcripts in order, an empty one at the end of the script; works at one utterance at a time.

    Args:
        script: What is heard; `None` stands for a process that dies over the utterance. Only an utterance that is
            finished takes its line: one that is cancelled leaves it to the next.
        seconds: How long each takes on the event loop's clock.
    """

    def __init__(self, script: Iterable[str | Transcript | None] = (), *, seconds: float = 0.0) -> None:
        self._script = iter(script)
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._running = asyncio.Event()
        self._running.set()
        self._lost: asyncio.Future[None] | None = None
        self.begun: list[RecogniserRequest] = []
        self.finished: list[RecogniserRequest] = []

    async def start(self) -> None:
        """There is nothing to load."""

    async def transcribe(self, request: RecogniserRequest) -> Transcript:
        """Hear the next line of the script; no sound is no words and takes no line."""
        if not request.pcm:
            return Transcript("", no_speech=1.0)
        async with self._turn:
            self.begun.append(request)
            await self._work()
            line = next(self._script, "")
            self.finished.append(request)
        if line is None:
            raise WorkerLost("the recogniser died while it worked")
        return Transcript(line) if isinstance(line, str) else line

    async def close(self) -> None:
        """There is nothing to end."""

    def freeze(self) -> None:
        """Finish nothing until `thaw` or `kill`."""
        self._running.clear()

    def thaw(self) -> None:
        """Go on."""
        self._running.set()

    def kill(self) -> None:
        """Die over the utterance in progress, be there again for the next."""
        if self._lost is not None and not self._lost.done():
            self._lost.set_exception(WorkerLost("the recogniser died while it worked"))
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
