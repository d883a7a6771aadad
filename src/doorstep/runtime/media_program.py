"""The media process from inside: calls in a process of their own, so that nothing else makes their sound late.

Runs as `python -m doorstep.runtime.media_program FACTORY`; `FACTORY` names a function (`package.module:name`) that
makes a `MediaApplication` from the settings the parent sends. The end of standard input is the parent's end: every call
is hung up, and the process goes. A parent that is silent for long stands still: somebody else takes over its cases, so
the calls end, politely.
"""

import asyncio
import importlib
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, Final, Protocol

from doorstep.dialogue.events import OffReason
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.media_messages import decode, encode, error_message, read_job, ready_message

NICENESS: Final = -10
LONGEST_LINE: Final = 4 * 2**20
"""Bytes of one message; a world file is far smaller."""

GOODBYE_SECONDS: Final = 5.0
"""How long the calls have to end once the parent is gone."""

SILENT_SECONDS: Final = 10.0
"""After this long without a message the parent stands still; it sends one every `PULSE_SECONDS`."""


class MediaApplication(Protocol):
    """What the factory makes: everything a call needs, wired."""

    async def start(self) -> None:
        """Load models, open sockets.

        Raises:
            DoorstepError: Something is missing or refused.
        """
        ...

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Make one call and see it through, with nobody rung before `admit` says yes; cancelling hangs up."""
        ...

    def call_off(self, call: str, reason: OffReason) -> None:
        """End a call that is being made politely."""
        ...

    async def close(self) -> None:
        """End everything that was started."""
        ...


async def serve(make: Callable[[str], MediaApplication], output: int) -> None:
    """Take jobs from standard input until it ends; write what happens to the file descriptor `output`."""
    asyncio.get_running_loop().set_exception_handler(report)
    reader, writer = await _pipes(output)
    application = make(str(decode(await reader.readline()).get("settings", "")))
    try:
        await application.start()
    except Exception as error:  # noqa: BLE001 - every reason not to start is reported to the parent
        writer.write(encode(error_message(error)))
        await writer.drain()
        with suppress(Exception):
            await application.close()
        return
    writer.write(encode({"ready": True}))
    calls = Calls(application, lambda message: writer.write(encode(message)))
    try:
        await listen(reader, calls)
    finally:
        async with asyncio.timeout(GOODBYE_SECONDS):
            await calls.close()
            await application.close()


async def listen(reader: asyncio.StreamReader, calls: "Calls") -> None:
    """Take messages until there will be no more; while the parent is silent, end the calls politely."""
    reading = asyncio.create_task(reader.readline())
    while True:
        heard, _ = await asyncio.wait({reading}, timeout=SILENT_SECONDS)
        if not heard:
            calls.call_off(OffReason.CLOSING)
        elif line := reading.result():
            calls.take(decode(line))
            reading = asyncio.create_task(reader.readline())
        else:
            return


class Calls:
    """The calls of one media process."""

    def __init__(self, application: MediaApplication, send: Callable[[Line], None]) -> None:
        self._application = application
        self._send = send
        self._running: dict[str, asyncio.Task[None]] = {}
        self._admissions: dict[str, asyncio.Future[bool]] = {}

    def take(self, message: Line) -> None:
        """Start a call, let it ring or not, end it politely, or cancel it."""
        match message:
            case {"job": dict(fields)}:
                job = read_job(fields)
                self._running[job.call] = asyncio.create_task(self._run(job))
            case {"admission": str(call), "admitted": bool(admitted)} if call in self._admissions:
                self._admissions.pop(call).set_result(admitted)
            case {"call_off": str(call), "reason": str(reason)} if call in self._running:
                self._application.call_off(call, OffReason(reason))
            case {"cancel": str(call)} if call in self._running:
                self._running[call].cancel()
            case _:
                pass

    def call_off(self, reason: OffReason) -> None:
        """End every call politely."""
        for call in self._running:
            self._application.call_off(call, reason)

    async def close(self) -> None:
        """Hang up everywhere."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, job: MediaJob) -> None:
        try:
            await self._application.call(job, partial(self._tell, job.call), partial(self._admitted, job.call))
            self._send({"call": job.call, "done": True})
        except asyncio.CancelledError:
            self._send({"call": job.call, "done": True})
            raise
        except Exception as error:  # noqa: BLE001 - one call's failure is told to the parent, the others go on
            self._send({"call": job.call, **error_message(error)})
        finally:
            self._running.pop(job.call, None)
            self._admissions.pop(job.call, None)

    def _tell(self, call: str, line: Line) -> None:
        self._send({"call": call, "line": line})

    async def _admitted(self, call: str) -> bool:
        """Ask whether somebody may be rung now."""
        self._admissions[call] = asyncio.get_running_loop().create_future()
        self._send(ready_message(call))
        return await self._admissions[call]


async def _pipes(output: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=LONGEST_LINE)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    transport, protocol = await loop.connect_write_pipe(
        lambda: asyncio.streams.FlowControlMixin(loop), os.fdopen(output, "wb")
    )
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


def report(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Tell of an error that nobody took by its type only: its text may hold what was said."""
    error = context.get("exception")
    kind = str(context.get("message")) if error is None else type(error).__name__
    sys.stderr.write(f"doorstep: something failed inside the media process ({kind})\n")


def hurry() -> None:
    """Ask for a higher priority; say so once where it is not granted."""
    try:
        os.nice(NICENESS)
    except OSError:
        sys.stderr.write(
            "doorstep: the media process runs at normal priority (a higher one needs the right to set it);"
            " under heavy load sound may arrive late\n"
        )


def main() -> None:
    """Run the media process."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, signal.SIG_IGN)  # these are for the parent as well, which ends us in order
    module, _, name = sys.argv[1].partition(":")
    make = getattr(importlib.import_module(module), name)
    output = os.dup(1)
    os.dup2(2, 1)  # what a native library prints must not get among the messages
    hurry()
    with suppress(TimeoutError, asyncio.CancelledError):
        asyncio.run(serve(make, output))


if __name__ == "__main__":
    main()
