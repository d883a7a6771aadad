"""Applications for the media process that need no models: what they do is named by their settings or the job's URI."""

import asyncio
import sys
from collections.abc import Callable

from doorstep.dialogue.events import OffReason
from doorstep.errors import SettingsError, StoreUnavailable
from doorstep.ports.call_store import CallPlace
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.call import anyway
from doorstep.runtime.media_process import MediaProcess

FACTORY = "tests.integration.media_stage:make"


class StageApplication:
    """Calls that do as their URI says: `talk`, `fail`, `wait` until they are called off or cancelled."""

    def __init__(self, settings: str) -> None:
        self._settings = settings
        self._off: dict[str, asyncio.Future[OffReason]] = {}

    async def start(self) -> None:
        print("a native library prints something")  # noqa: T201 - and it must not reach the parent
        if self._settings == "forget":
            asyncio.get_running_loop().call_soon(self._fail)
        if self._settings == "refuse":
            raise SettingsError("the setting is wrong")

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        if not await admit():
            return
        emit({"type": "turn", "text": f"Grüße to {job.call}"})
        if job.uri == "fail":
            raise StoreUnavailable("the database did not answer")
        if job.uri == "wait":
            off = self._off[job.call] = asyncio.get_running_loop().create_future()
            try:
                emit({"type": "turn", "text": (await off).value})
            finally:
                emit({"type": "ended", "cause": "local_hangup"})

    def call_off(self, call: str, reason: OffReason) -> None:
        self._off[call].set_result(reason)

    @staticmethod
    def _fail() -> None:
        raise LookupError("spoken words")

    async def close(self) -> None:
        return


def make(settings: str) -> StageApplication:
    """Make the application; the media process imports this by name."""
    return StageApplication(settings)


async def parent() -> None:
    """A parent that starts a call and says which process it runs in, to be killed by a test."""
    media = MediaProcess(FACTORY)
    await media.start()
    sys.stdout.write(f"{media.process_id}\n")
    sys.stdout.flush()
    await media.call(MediaJob(CallPlace("c1", "pool"), "wait", "{}"), lambda _: None, anyway)


if __name__ == "__main__":
    asyncio.run(parent())
