"""The application inside a media process: ports started once, each job a call of its own."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from doorstep.dialogue.events import OffReason
from doorstep.languages.pack import LanguagePack
from doorstep.ports.recogniser import Recogniser
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.ports.telephony import Telephony
from doorstep.ports.voice_activity import VoiceActivity
from doorstep.runtime.call import Call
from doorstep.runtime.call_face import CallPorts, CallRequest, PhoneConversation
from doorstep.runtime.recording import Recording
from doorstep.runtime.voices import Voices

CALL_HEADER: Final = "X-Doorstep-Call"
"""The SIP header that names the call."""


@dataclass(frozen=True, slots=True)
class SharedPorts:
    """Everything outside that the calls of one process use, in whatever language."""

    telephony: Telephony
    recogniser: Recogniser
    voice_activity: VoiceActivity
    voices: Voices


@dataclass(frozen=True, slots=True)
class PreparedCall:
    """What a job becomes.

    Args:
        request: Whom to ring and when.
        pack: The language of this call.
        conversation: Wired to where this call's promises are stored.
        consented: Whether the recipient has agreed to be recorded, asked while the call goes on.
    """

    request: CallRequest
    pack: LanguagePack
    conversation: PhoneConversation
    consented: Callable[[], bool]


class MediaCalls:
    """Makes calls over the ports it was given; a `MediaApplication`.

    Args:
        ports: Started with the application, closed with it.
        prepare: Turns a job into a call; raises `BadInput` where the job's world cannot be read.
    """

    def __init__(self, ports: SharedPorts, prepare: Callable[[MediaJob], PreparedCall]) -> None:
        self._ports = ports
        self._prepare = prepare
        self._running: dict[str, Call] = {}
        self._off: dict[str, OffReason] = {}

    async def start(self, languages: Iterable[str] = ()) -> None:
        """Load models and the voices of these languages, open sockets; where one fails, the others are closed again."""
        starting = [self._ports.telephony.start(), self._ports.recogniser.start(), self._load(languages)]
        failures = [one for one in await asyncio.gather(*starting, return_exceptions=True) if one is not None]
        if failures:
            await self.close()
            raise failures[0]

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Make one call and see it through; nobody is rung before there is a voice for it and `admit` has said yes.

        The INVITE carries the call's name, so that it is found again in the logs of the border.
        """
        prepared = self._prepare(job)
        recording = None
        if job.record is not None:
            recording = Recording(Path(job.record) / f"{job.call}.wav", prepared.consented)
        ports = await self._ports_for(prepared.pack)
        headers = {**(prepared.request.headers or {}), CALL_HEADER: job.call}
        request = replace(prepared.request, headers=headers)
        talk = prepared.conversation
        call = self._running[job.call] = Call(request, ports, talk, emit, recording=recording, admit=admit)
        try:
            if job.call in self._off:
                call.call_off(self._off.pop(job.call))
            await call.run()
        finally:
            del self._running[job.call]

    def call_off(self, call: str, reason: OffReason) -> None:
        """End a call politely; one that is still being prepared is not made."""
        if call in self._running:
            self._running[call].call_off(reason)
        else:
            self._off[call] = reason

    async def close(self) -> None:
        """Close the ports; one that fails to does not keep the others open."""
        closing = [self._ports.telephony.close(), self._ports.recogniser.close(), self._ports.voices.close()]
        await asyncio.gather(*closing, return_exceptions=True)

    async def _load(self, languages: Iterable[str]) -> None:
        for language in languages:
            await self._ports.voices.ready(language)

    async def _ports_for(self, pack: LanguagePack) -> CallPorts:
        shared, speakers = self._ports, await self._ports.voices.ready(pack.code)
        return CallPorts(
            telephony=shared.telephony,
            recogniser=shared.recogniser,
            synthesiser=speakers.first,
            voice_activity=shared.voice_activity,
            pack=pack,
            fall_back=speakers.spare,
        )
