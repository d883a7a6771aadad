"""The media process from outside: started once, given calls, watched; when it dies its calls are reported as failed."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from doorstep.dialogue.events import OffReason
from doorstep.errors import OutsideError
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.ports.telephony import Cause
from doorstep.runtime.media_messages import (
    admission_message,
    decode,
    encode,
    job_message,
    off_message,
    read_error,
)

PROGRAM: Final = "doorstep.runtime.media_program"
LONGEST_LINE: Final = 4 * 2**20
GOODBYE_SECONDS: Final = 8.0

PULSE_SECONDS: Final = 2.0
"""How often the process is told that its parent does not stand still."""

DIED: Final = "the media process died, and the call with it"


class MediaProcess:
    """A process that makes calls.

    Args:
        factory: Names the function that wires the application inside, as `package.module:name`.
        settings: Text that function is given.
    """

    def __init__(self, factory: str, settings: str = "") -> None:
        self._factory = factory
        self._settings = settings
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._pulse: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[None] | None = None
        self._calls: dict[str, _Pending] = {}

    @property
    def process_id(self) -> int | None:
        """The process, while it lives; for measuring and for tests."""
        alive = self._process is not None and self._process.returncode is None
        return self._process.pid if self._process is not None and alive else None

    async def start(self) -> None:
        """Start the process and wait until models are loaded and sockets are open.

        Raises:
            OperatorError: As the application inside reported.
            OutsideError: The process died before it was ready.
        """
        self._ready = asyncio.get_running_loop().create_future()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", PROGRAM, self._factory, stdin=PIPE, stdout=PIPE, limit=LONGEST_LINE
        )
        self._reading = asyncio.create_task(self._read(self._process))
        try:
            self._send({"settings": self._settings})
            await self._ready
            self._pulse = asyncio.create_task(self._beat())
        except BaseException:
            await self.close()
            raise

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Have one call made; returns when it is over, and `admit` is. Cancelling hangs up.

        Raises:
            DoorstepError: As the call reported, or `admit` raised.
            OutsideError: The process died meanwhile; what was promised before is stored, nothing half.
            Exception: What `emit` raised; the call is being hung up.
        """
        pending = self._calls[job.call] = _Pending(emit, admit, asyncio.get_running_loop().create_future())
        try:
            self._send(job_message(job))
            await asyncio.shield(pending.over)
        except asyncio.CancelledError:
            with suppress(OutsideError, TimeoutError):
                self._send({"cancel": job.call})
                async with asyncio.timeout(GOODBYE_SECONDS):
                    await asyncio.shield(pending.over)
            raise
        finally:
            if not pending.over.cancel():
                pending.over.exception()  # told already, or nobody is left to be told
            self._calls.pop(job.call, None)
            if pending.admission is not None:
                await asyncio.shield(pending.admission)  # who waits for the call knows then whether it was admitted

    def call_off(self, call: str, reason: OffReason) -> None:
        """Have a call ended politely, at the next moment our side may speak; harmless where it is over."""
        if call in self._calls:
            with suppress(OutsideError):
                self._send(off_message(call, reason))

    async def close(self) -> None:
        """End the process: its calls are hung up first; one that does not go is killed."""
        process = self._process
        if process is None:
            return
        if self._pulse is not None:
            self._pulse.cancel()
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
        if self._reading is not None:
            await self._reading
        self._process = None

    async def _beat(self) -> None:
        with suppress(OutsideError):
            while True:
                await asyncio.sleep(PULSE_SECONDS)
                self._send({"pulse": True})

    def _send(self, message: Line) -> None:
        if self._process is None or self._process.stdin is None or self._process.returncode is not None:
            raise OutsideError(DIED)
        self._process.stdin.write(encode(message))

    async def _read(self, process: Process) -> None:
        try:
            while process.stdout is not None and (line := await process.stdout.readline()):
                self._take(decode(line))
        except ValueError:
            process.kill()  # what is no message comes from no process of ours
            await process.wait()
        else:
            await process.wait()
        finally:
            self._lost()

    def _take(self, message: dict[str, object]) -> None:
        pending = self._calls.get(str(message.get("call")))
        match message:
            case {"ready": True} if self._ready is not None and not self._ready.done():
                self._ready.set_result(None)
            case {"line": dict(line)} if pending is not None:
                self._tell(pending, str(message["call"]), line)
            case {"ready_to_ring": True} if pending is not None:
                pending.admission = asyncio.create_task(self._admit(str(message["call"]), pending))
            case {"done": True} if pending is not None:
                pending.end(None)
            case {"error": _} if pending is not None:
                pending.end(read_error(message))
            case {"error": _} if self._ready is not None and not self._ready.done():
                self._ready.set_exception(read_error(message))
            case _:
                pass

    def _tell(self, pending: "_Pending", call: str, line: Line) -> None:
        if not pending.tell(line):
            with suppress(OutsideError):
                self._send({"cancel": call})  # nobody learns what happens there any more

    async def _admit(self, call: str, pending: "_Pending") -> None:
        """Ask whether somebody may be rung, and pass the answer on; where that fails, the call ends with it."""
        try:
            admitted = await pending.admit()
            self._send(admission_message(call, admitted=admitted))
        except Exception as error:  # noqa: BLE001 - whoever waits for the call is told, the other calls go on
            pending.end(error)
            with suppress(OutsideError):
                self._send({"cancel": call})

    def _lost(self) -> None:
        if self._ready is not None and not self._ready.done():
            self._ready.set_exception(OutsideError("the media process died before it was ready"))
        for pending in list(self._calls.values()):
            if not pending.over.done():
                if pending.admission is not None:  # of a call that could not ring nothing is told
                    pending.tell({"type": "ended", "cause": Cause.FAILED.value, "status": None, "reason": "media"})
                pending.end(OutsideError(DIED))


class _Pending:
    """A call in progress inside the process."""

    def __init__(self, emit: Callable[[Line], None], admit: Admit, over: asyncio.Future[None]) -> None:
        self._emit = emit
        self.admit = admit
        self.over = over
        self.admission: asyncio.Task[None] | None = None

    def tell(self, line: Line) -> bool:
        """Hand a line on; False where that failed, which ends the call with what was raised."""
        if self.over.done():
            return True
        try:
            self._emit(line)
        except Exception as error:  # noqa: BLE001 - whoever waits for the call is told, the other calls go on
            self.end(error)
            return False
        return True

    def end(self, error: Exception | None) -> None:
        if self.over.done():
            return
        if error is None:
            self.over.set_result(None)
        else:
            self.over.set_exception(error)
