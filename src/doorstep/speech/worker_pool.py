"""The outside of the speech processes: start them, hand out work, notice a death, start again, leave none behind.

A process gets one piece of work at a time. Work whose task was cancelled before it began is not begun; work in
progress is told that nobody waits for it, and its answer is dropped.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Final, TypeVar

from doorstep.errors import DoorstepError, ModelMismatch, ModelMissing, SettingsError, WorkerLost
from doorstep.speech.frames import SIZES, Frame, Head, decode, encode, sizes

_T = TypeVar("_T")

LOAD_SECONDS: Final = 120.0
WORK_SECONDS: Final = 60.0
GOODBYE_SECONDS: Final = 2.0

ONE_THREAD: Final = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "HF_HUB_OFFLINE": "1",
    "PYTHONUNBUFFERED": "1",
}
"""Each process computes on one core and asks nobody outside for anything."""

_OPERATOR_ERRORS: Final[dict[str, type[DoorstepError]]] = {
    error.__name__: error for error in (ModelMissing, ModelMismatch, SettingsError)
}


@dataclass(frozen=True, slots=True)
class WorkerProgram:
    """What runs in a process of its own.

    Args:
        module: The module that `python -m` runs; it calls `worker_program.serve`.
        title: What the process is, for error sentences ("the recogniser").
        settings: The first frame it gets.
        niceness: How far it stands back behind the media process.
    """

    module: str
    title: str
    settings: Head = field(default_factory=dict)
    niceness: int = 5


@dataclass(frozen=True, slots=True)
class _Job:
    head: Head
    body: bytes
    answer: asyncio.Future[Frame]


async def _whole(work: Awaitable[_T]) -> _T:
    """Wait for work that must not stay half done: being cancelled meanwhile takes effect after it."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    return task.result()


class WorkerPool:
    """A number of equal processes that share one queue of work."""

    def __init__(self, program: WorkerProgram, count: int = 1) -> None:
        self._program = program
        self._count = count
        self._queue: asyncio.Queue[_Job] = asyncio.Queue()
        self._places: list[asyncio.Task[None]] = []
        self._processes: dict[int, _Process | None] = {}
        self._open = False

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The processes alive now, for measuring and for tests."""
        return tuple(process.id for process in self._processes.values() if process is not None)

    async def start(self) -> None:
        """Start every process and wait until each has loaded.

        Raises:
            ModelMissing, ModelMismatch, SettingsError: As the process itself reported.
            WorkerLost: A process died while it loaded.
        """
        if self._open:
            return
        self._open = True
        loop = asyncio.get_running_loop()
        loaded = [loop.create_future() for _ in range(self._count)]
        self._places = [asyncio.create_task(self._run_place(number, first)) for number, first in enumerate(loaded)]
        try:
            await asyncio.gather(*loaded)
        except BaseException:
            for first in loaded:
                first.cancel()
            await self.close()
            raise

    async def ask(self, head: Head, body: bytes = b"") -> Frame:
        """Have one piece of work done; cancelling the task throws it away.

        Raises:
            WorkerLost: The process died over it, could not do it, or the pool is closed.
        """
        if not self._open:
            raise WorkerLost(f"{self._program.title} is not running")
        job = _Job(head, body, asyncio.get_running_loop().create_future())
        self._queue.put_nowait(job)
        return await job.answer

    async def close(self) -> None:
        """End every process; work still waiting is lost."""
        self._open = False
        places, self._places = self._places, []
        for place in places:
            place.cancel()
        await asyncio.gather(*places, return_exceptions=True)
        while not self._queue.empty():
            self._fail(self._queue.get_nowait(), WorkerLost(f"{self._program.title} was closed"))

    async def _run_place(self, number: int, loaded: asyncio.Future[None]) -> None:
        try:
            try:
                self._processes[number] = await _Process.start(self._program)
            except DoorstepError as error:
                if not loaded.done():
                    loaded.set_exception(error)
                return
            loaded.set_result(None)
            while True:
                await self._run_one(number)
        finally:
            await self._end(number)

    async def _run_one(self, number: int) -> None:
        """Take one piece of work and do it; a process that dies meanwhile is replaced at once."""
        job = await self._next_job(number)
        if job is None or job.answer.cancelled():
            return
        try:
            process = self._processes[number] or await _Process.start(self._program)
            self._processes[number] = process
            await process.work(job, self._program.title)
        except WorkerLost as error:
            self._fail(job, error)
            await self._replace(number)
        except DoorstepError as error:
            # what the operator has to mend is told at the start; to work in progress it is a loss like any other
            title = self._program.title
            self._fail(job, WorkerLost(f"{title} could not be started again ({type(error).__name__})"))
            await self._replace(number)
        except asyncio.CancelledError:
            self._fail(job, WorkerLost(f"{self._program.title} was closed"))
            raise

    async def _next_job(self, number: int) -> _Job | None:
        """Wait for work, or None where the idle process died and was replaced."""
        process = self._processes[number]
        if process is None:
            return await self._queue.get()
        arrival = asyncio.ensure_future(self._queue.get())
        try:
            await asyncio.wait({arrival, process.exit}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            if not arrival.cancel():
                self._fail(arrival.result(), WorkerLost(f"{self._program.title} was closed"))
            raise
        if process.exit.done():
            await self._replace(number)
        if arrival.done():
            return arrival.result()
        arrival.cancel()
        return None

    async def _replace(self, number: int) -> None:
        """Start afresh, so that the next piece of work finds a loaded process; where that fails it tries again."""
        await self._end(number)
        try:
            self._processes[number] = await _Process.start(self._program)
        except DoorstepError:
            self._processes[number] = None

    async def _end(self, number: int) -> None:
        process = self._processes.get(number)
        self._processes[number] = None
        if process is not None:
            await _whole(process.end())

    @staticmethod
    def _fail(job: _Job, error: DoorstepError) -> None:
        if not job.answer.done():
            job.answer.set_exception(error)


class _Process:
    """One live process and its two pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None  # noqa: S101 - both are piped
        assert process.stdout is not None  # noqa: S101
        self._process = process
        self._writer = process.stdin
        self._reader = process.stdout
        self._number = 0
        self.exit = asyncio.create_task(process.wait())

    @property
    def id(self) -> int:
        return self._process.pid

    @classmethod
    async def start(cls, program: WorkerProgram) -> "_Process":
        """Start the program and wait until it has loaded."""
        made = await cls._spawn(program)
        try:
            async with asyncio.timeout(LOAD_SECONDS):
                await made._load(program)
        except TimeoutError:
            await _whole(made.kill())
            raise WorkerLost(f"{program.title} did not load in {LOAD_SECONDS:.0f} seconds") from None
        except BaseException:
            await _whole(made.kill())
            raise
        return made

    @classmethod
    async def _spawn(cls, program: WorkerProgram) -> "_Process":
        spawning = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                program.module,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,  # libraries may print what was said; that belongs in no log
                env={**os.environ, **ONE_THREAD},
                process_group=0,  # Ctrl-C reaches the parent, which closes its processes in order
            )
        )
        try:
            return cls(await asyncio.shield(spawning))
        except asyncio.CancelledError:
            await _whole(cls._undo(spawning))
            raise
        except OSError as error:
            raise WorkerLost(f"{program.title} could not be started ({error.strerror})") from error

    @classmethod
    async def _undo(cls, spawning: Awaitable[asyncio.subprocess.Process]) -> None:
        """End what is only being started: cut off half way it would leave its pipes open."""
        await cls(await spawning).kill()

    async def work(self, job: _Job, title: str) -> None:
        """Do one piece of work and set its answer."""
        self._number += 1
        number = self._number

        def abandon(answer: asyncio.Future[Frame]) -> None:
            if answer.cancelled():
                self._write(Frame({"abandon": number}))

        job.answer.add_done_callback(abandon)
        try:
            async with asyncio.timeout(WORK_SECONDS):
                await self._send(Frame({**job.head, "work": number}, job.body))
                answer = await self._receive()
        except TimeoutError:
            raise WorkerLost(f"{title} did not answer in {WORK_SECONDS:.0f} seconds and was ended") from None
        finally:
            job.answer.remove_done_callback(abandon)
        if answer is None:
            raise WorkerLost(f"{title} died while it worked")
        if job.answer.done():
            return
        if "failed" in answer.head:
            job.answer.set_exception(WorkerLost(f"{title} could not do one piece of work ({answer.head['failed']})"))
        else:
            job.answer.set_result(answer)

    async def end(self) -> None:
        """Let the process end by closing its pipe, by force where it does not."""
        self._writer.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await asyncio.shield(self.exit)
        await self.kill()

    async def kill(self) -> None:
        """End the process by force where it lives, and both pipes."""
        if self._process.returncode is None:
            self._process.kill()
        self._writer.close()
        with contextlib.suppress(ConnectionError):
            await self._reader.read()
            await self._writer.wait_closed()
        await asyncio.shield(self.exit)

    async def _load(self, program: WorkerProgram) -> None:
        await self._send(Frame({**program.settings, "niceness": program.niceness}))
        answer = await self._receive()
        if answer is None:
            raise WorkerLost(f"{program.title} died while it loaded")
        if "failed" in answer.head:
            kind, sentence = str(answer.head["failed"]), str(answer.head.get("sentence") or "")
            if kind in _OPERATOR_ERRORS and sentence:
                raise _OPERATOR_ERRORS[kind](sentence)
            raise WorkerLost(f"{program.title} could not load ({kind})")

    async def _send(self, frame: Frame) -> None:
        self._write(frame)
        with contextlib.suppress(ConnectionError):  # the answer that does not come tells the same
            await self._writer.drain()

    def _write(self, frame: Frame) -> None:
        if not self._writer.is_closing():
            self._writer.write(encode(frame))

    async def _receive(self) -> Frame | None:
        try:
            head, body = sizes(await self._reader.readexactly(SIZES.size))
            return decode(await self._reader.readexactly(head), await self._reader.readexactly(body))
        except (asyncio.IncompleteReadError, ConnectionError, ValueError):
            return None
