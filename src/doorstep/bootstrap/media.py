"""The process that makes calls, and what is wired inside it."""

import json
from typing import TYPE_CHECKING, Final

from doorstep.bootstrap.conversations import advice, conversation
from doorstep.bootstrap.lines import shared_ports
from doorstep.bootstrap.packs import encoder, language
from doorstep.bootstrap.registers import address_register
from doorstep.bootstrap.storage import stores
from doorstep.errors import InvariantBroken
from doorstep.ports.call_store import CallStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from doorstep.config import Settings
    from doorstep.dialogue.events import OffReason
    from doorstep.ports.telephone import Admit, Line, MediaJob
    from doorstep.runtime.media_calls import MediaCalls, PreparedCall
    from doorstep.runtime.media_process import MediaProcess


MEDIA_APPLICATION: Final = "doorstep.bootstrap.media:media_application"


def media_process(settings: "Settings", languages: "Iterable[str]" = ()) -> "MediaProcess":
    """Make the process that makes calls, not yet started; it loads the voices of `languages` before it is ready."""
    from doorstep.runtime.media_process import MediaProcess

    return MediaProcess(MEDIA_APPLICATION, json.dumps([settings.model_dump_json(), *languages]))


class MediaWiring:
    """What runs inside the media process; wired when it starts, so that whatever is missing reaches the parent."""

    def __init__(self, settings: str, languages: "Iterable[str]" = ()) -> None:
        self._settings = settings
        self._languages = tuple(languages)
        self._made: MediaCalls | None = None

    async def start(self) -> None:
        """Wire everything, load models, open sockets.

        Raises:
            OperatorError: A part or a model is missing, or not the known one; the account was refused.
            StoreUnavailable: The store does not answer.
        """
        from doorstep.config import settings_from
        from doorstep.runtime.media_calls import MediaCalls

        settings = settings_from(self._settings)
        ports, calls = shared_ports(settings), stores(settings).calls
        if settings.understanding.encoder and (loaded := encoder()):
            loaded.unpack()  # all of it now, so that no customer waits for it
        address_register(settings.understanding)  # likewise, so that a bad file is told before anybody is rung
        self._made = MediaCalls(ports, lambda job: _prepared(job, settings, calls))
        await self._made.start(self._languages)

    async def call(self, job: "MediaJob", emit: "Callable[[Line], None]", admit: "Admit") -> None:
        """Make one call and see it through."""
        if self._made is None:
            raise InvariantBroken("a call was asked for before the media process was started")
        await self._made.call(job, emit, admit)

    def call_off(self, call: str, reason: "OffReason") -> None:
        """Let a running call end politely; harmless where it is over."""
        if self._made is not None:
            self._made.call_off(call, reason)

    async def close(self) -> None:
        """Close whatever was opened."""
        if self._made is not None:
            await self._made.close()


def media_application(handed_over: str) -> MediaWiring:
    """Make what runs inside the media process, from what `media_process` hands over."""
    settings, *languages = json.loads(handed_over)
    return MediaWiring(settings, languages)


def _prepared(job: "MediaJob", settings: "Settings", calls: CallStore) -> "PreparedCall":
    from doorstep.runtime.call_face import CallRequest
    from doorstep.runtime.media_calls import PreparedCall
    from doorstep.runtime.world_file import NEEDED_FOR_A_CALL, read_world

    world = read_world(job.world, needed=NEEDED_FOR_A_CALL)
    wired = conversation(
        world,
        calls.promises(job.place),
        calls.journal(job.call),
        spoken=True,
        ask_recording=job.record is not None,
        with_encoder=settings.understanding.encoder,
        advice=advice(settings, world.language, patience=0),
        register=address_register(settings.understanding),
    )
    pack = language(world.language, with_encoder=settings.understanding.encoder)
    return PreparedCall(
        CallRequest(job.uri, world.now, settings.calls.ring_seconds, likely=pack.likely),
        pack,
        wired,
        lambda: wired.recorded,
    )
