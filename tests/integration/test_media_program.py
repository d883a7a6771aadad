"""The media process from inside: a parent that stands still is not waited for."""

import asyncio
from collections.abc import Callable

from doorstep.dialogue.events import OffReason
from doorstep.ports.call_store import CallPlace
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.media_messages import encode, job_message
from doorstep.runtime.media_process import PULSE_SECONDS
from doorstep.runtime.media_program import SILENT_SECONDS, Calls, listen
from doorstep.testing.virtual_time import run_virtually


class Endless:
    """Calls that go on until they are called off."""

    def __init__(self) -> None:
        self.off: dict[str, asyncio.Future[OffReason]] = {}

    async def start(self) -> None:
        return

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        off = self.off[job.call] = asyncio.get_running_loop().create_future()
        emit({"ended": (await off).value})

    def call_off(self, call: str, reason: OffReason) -> None:
        self.off[call].set_result(reason)

    async def close(self) -> None:
        return


def test_calls_end_politely_while_the_parent_stands_still_and_go_on_while_it_does_not() -> None:
    async def scene() -> None:
        application, told = Endless(), list[Line]()
        calls, reader = Calls(application, told.append), asyncio.StreamReader()
        listening = asyncio.create_task(listen(reader, calls))
        reader.feed_data(encode(job_message(MediaJob(CallPlace("c1", "pool"), "sip:x@example.com", "{}"))))
        for _ in range(20):
            await asyncio.sleep(PULSE_SECONDS)
            reader.feed_data(encode({"pulse": True}))
        assert told == []
        await asyncio.sleep(2 * SILENT_SECONDS)
        assert told == [{"call": "c1", "line": {"ended": "closing"}}, {"call": "c1", "done": True}]
        reader.feed_data(encode(job_message(MediaJob(CallPlace("c2", "pool"), "sip:x@example.com", "{}"))))
        reader.feed_eof()  # it has woken up, and ends
        await listening
        await calls.close()

    run_virtually(scene())
