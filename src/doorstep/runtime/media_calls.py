"""The application inside a media process: ports started once, each job a call of its own."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from doorstep.ports.synthesiser import Synthesiser
from doorstep.runtime.call import Call
from doorstep.runtime.call_face import CallPorts, CallRequest, PhoneConversation
from doorstep.runtime.media_messages import Line, MediaJob
from doorstep.runtime.recording import Recording


@dataclass(frozen=True, slots=True)
class PreparedCall:
    """What a job becomes.

    Args:
        request: Whom to ring and when.
        ports: The ports, with the language of this call.
        conversation: Wired to where this call's promises are stored.
        consented: Whether the recipient has agreed to be recorded, asked while the call goes on.
    """

    request: CallRequest
    ports: CallPorts
    conversation: PhoneConversation
    consented: Callable[[], bool]


class MediaCalls:
    """Makes calls over the ports it was given; a `MediaApplication`.

    Args:
        ports: Started with the application, closed with it.
        prepare: Turns a job into a call; raises `BadInput` where the job's world cannot be read.
    """

    def __init__(self, ports: CallPorts, prepare: Callable[[MediaJob], PreparedCall]) -> None:
        self._ports = ports
        self._prepare = prepare

    async def start(self) -> None:
        """Load the models and open the sockets, side by side; where one fails, the others are closed again."""
        starting = [self._ports.telephony.start(), self._ports.recogniser.start()]
        starting += [voice.start() for voice in self._voices()]
        failures = [one for one in await asyncio.gather(*starting, return_exceptions=True) if one is not None]
        if failures:
            await self.close()
            raise failures[0]

    async def call(self, job: MediaJob, emit: Callable[[Line], None]) -> None:
        """Make one call and see it through."""
        prepared = self._prepare(job)
        recording = None
        if job.record is not None:
            recording = Recording(Path(job.record) / f"{job.call}.wav", prepared.consented)
        await Call(prepared.request, prepared.ports, prepared.conversation, emit, recording=recording).run()

    async def close(self) -> None:
        """Close the ports; one that fails to does not keep the others open."""
        closing = [self._ports.telephony.close(), self._ports.recogniser.close()]
        closing += [voice.close() for voice in self._voices()]
        await asyncio.gather(*closing, return_exceptions=True)

    def _voices(self) -> list[Synthesiser]:
        return [self._ports.synthesiser] + ([self._ports.fall_back] if self._ports.fall_back is not None else [])
