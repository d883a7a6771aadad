"""The composition root: settings in, wired application out; the only importer of adapters and of language folders."""

import importlib
import json
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from doorstep import languages
from doorstep.errors import BadInput, InvariantBroken, SettingsError
from doorstep.languages.coverage import speaks
from doorstep.languages.pack import LanguagePack
from doorstep.ports.call_store import CallPlace, CallStore
from doorstep.ports.campaign_store import CampaignStore
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.runtime.address_mending import mending_in
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.weights import Encode, stored_weights, weighing
from doorstep.skills.delivery.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from doorstep.adapters.address_register.sqlite import SqliteRegister
    from doorstep.config import Settings, UnderstandingSection
    from doorstep.ports.address_register import AddressRegister, Entry
    from doorstep.ports.recogniser import Recogniser
    from doorstep.ports.second_opinion import SecondOpinion
    from doorstep.ports.second_opinion_settings import SecondOpinionSettings
    from doorstep.ports.speech_settings import SynthesiserSettings
    from doorstep.ports.synthesiser import Synthesiser
    from doorstep.ports.telephony import Telephony
    from doorstep.ports.voice_activity import VoiceActivity
    from doorstep.runtime.advice import Advice
    from doorstep.runtime.examination import Examination
    from doorstep.runtime.media_calls import MediaCalls, PreparedCall, SharedPorts
    from doorstep.runtime.media_messages import Line, MediaJob
    from doorstep.runtime.media_process import MediaProcess

MEDIA_APPLICATION: Final = "doorstep.bootstrap:media_application"


@dataclass(frozen=True, slots=True)
class Stores:
    """Both sides of one store."""

    calls: CallStore
    campaigns: CampaignStore


def language_codes() -> tuple[str, ...]:
    """List the languages there is a folder for; a folder that is named by a two-letter code is one."""
    found = (module.name for module in pkgutil.iter_modules(languages.__path__) if module.ispkg)
    return tuple(sorted(name for name in found if len(name) == 2))


@cache
def encoder() -> Encode | None:
    """Make and load the sentence encoder, so that no turn waits for it; None where it is not installed."""
    from doorstep.runtime.installed import installed

    if not installed("encoder"):
        return None
    from doorstep.adapters.understanding.token_encoder import TokenEncoder

    return TokenEncoder().warm()


@cache
def language(code: str, *, with_encoder: bool = True) -> LanguagePack:
    """Load a language's pack by the name of its folder.

    Args:
        code: The folder's name.
        with_encoder: Whether the sentence encoder helps it, where that is installed.

    Raises:
        BadInput: There is no such language.
    """
    if code not in language_codes():
        raise BadInput(f"There is no language of this name; there are: {', '.join(language_codes())}.")
    weigh = weighing(encoder(), stored_weights(code)) if with_encoder else None
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{code}").pack(weigh)
    return pack


def talking(code: str, *, with_encoder: bool = True) -> LanguagePack:
    """Load a language's pack to hold conversations in.

    Raises:
        BadInput: There is no such language, or it has no words for some act of the skill.
    """
    pack = language(code, with_encoder=with_encoder)
    if not speaks(pack):
        raise BadInput(f"The language {code} is not complete, so no conversation can be held in it; see its coverage.")
    return pack


def conversation(
    world: World,
    promises: Promises,
    journal: Journal,
    *,
    spoken: bool,
    ask_recording: bool = False,
    with_encoder: bool = True,
    advice: "Advice | None" = None,
    register: "AddressRegister | None" = None,
) -> Conversation:
    """Wire one conversation of the delivery skill; `spoken`: for the ear, not for the eye."""
    pack = talking(world.language, with_encoder=with_encoder)
    mending = mending_in(world, register)
    return Conversation(
        world, pack, promises, journal, spoken=spoken, ask_recording=ask_recording, advice=advice, mending=mending
    )


@cache
def address_register(settings: "UnderstandingSection") -> "AddressRegister | None":
    """Open the address register of the settings; None where they name none."""
    return None if settings.address_register is None else open_register(settings.address_register)


@cache
def second_opinion(settings: "SecondOpinionSettings") -> "SecondOpinion | None":
    """Make what is asked about half-understood words; None where the settings name nobody."""
    if not settings.url:
        return None
    from doorstep.adapters.second_opinion.chat_completions import ChatCompletions

    return ChatCompletions(settings)


def advice(settings: "Settings", language: str, patience: float | None = None) -> "Advice | None":
    """Make the second opinion of one conversation; `patience` as in `Advice`."""
    from doorstep.runtime.advice import Advice

    opinion = second_opinion(settings.second_opinion)
    return None if opinion is None else Advice(opinion, language, patience)


def text_conversation(world: World, settings: "Settings") -> Conversation:
    """Wire a conversation in text whose promises live as long as the process."""
    from doorstep.adapters.store.memory.calls import MemoryCalls

    calls, place = MemoryCalls(), CallPlace("chat", "chat", world.recipient.phone)
    calls.add_slots(place.pool, world.slots)
    return conversation(
        world,
        calls.promises(place),
        calls.journal(place.call),
        spoken=False,
        with_encoder=settings.understanding.encoder,
        advice=advice(settings, world.language),
        register=address_register(settings.understanding),
    )


def open_register(path: "Path") -> "SqliteRegister":
    """Open the file of an address register; a SettingsError says where it is none."""
    from doorstep.adapters.address_register.sqlite import SqliteRegister

    return SqliteRegister(path)


def make_register(path: "Path", entries: "Iterable[Entry]") -> None:
    """Write the file of an address register; StoreUnavailable says where that cannot be done."""
    from doorstep.adapters.address_register.sqlite import write_register

    write_register(path, entries)


def stores(settings: "Settings") -> Stores:
    """Open the store of the settings, with its tables in their newest form.

    Raises:
        SettingsError: Its address cannot be used.
        StoreUnavailable: It does not answer.
    """
    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.store.sql.campaigns import SqlCampaigns
    from doorstep.adapters.store.sql.database import Database

    database = Database(settings.store.url)
    database.migrate()
    return Stores(SqlCalls(database), SqlCampaigns(database))


def telephony(settings: "Settings") -> "Telephony":
    """Make the telephony of the settings, not yet started.

    Raises:
        SettingsError: Its library is not installed.
    """
    try:
        from doorstep.adapters.telephony.sip.agent import SipTelephony
    except ModuleNotFoundError:
        raise SettingsError("The telephone is not installed: install doorstep with the extra 'sip'.") from None
    return SipTelephony(settings.sip)


def recogniser(settings: "Settings") -> "Recogniser":
    """Make the recogniser of the settings, not yet started."""
    from doorstep.adapters.recogniser.whisper import WhisperRecogniser

    return WhisperRecogniser(settings.recogniser)


def voice(chosen: "SynthesiserSettings") -> "Synthesiser":
    """Make one voice with a memory of what it spoke, not yet started."""
    from doorstep.adapters.synthesiser.cache import CachedSynthesiser
    from doorstep.adapters.synthesiser.pico import PicoSynthesiser
    from doorstep.adapters.synthesiser.piper import PiperSynthesiser
    from doorstep.ports.speech_settings import SynthesiserEngine

    inner = PiperSynthesiser(chosen) if chosen.engine is SynthesiserEngine.PIPER else PicoSynthesiser(chosen)
    return CachedSynthesiser(inner, lanes=chosen.workers)


def voice_activity(settings: "Settings") -> "VoiceActivity":
    """Make the voice activity of the settings.

    Raises:
        OperatorError: Its model is missing or not the known one.
    """
    from doorstep.adapters.voice_activity.energy import EnergyVoiceActivity
    from doorstep.adapters.voice_activity.silero import SileroVoiceActivity
    from doorstep.ports.speech_settings import VoiceActivityEngine

    if settings.voice_activity.engine is VoiceActivityEngine.ENERGY:
        return EnergyVoiceActivity()
    return SileroVoiceActivity(settings.voice_activity)


def shared_ports(settings: "Settings") -> "SharedPorts":
    """Make everything outside that calls use, not yet started."""
    from doorstep.runtime.media_calls import SharedPorts
    from doorstep.runtime.voices import Voices

    return SharedPorts(
        telephony=telephony(settings),
        recogniser=recogniser(settings),
        voice_activity=voice_activity(settings),
        voices=Voices(settings.voices, settings.synthesiser, voice),
    )


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
        if settings.understanding.encoder and (encode := encoder()) is not None:
            encode("hello")  # loaded now, so that no customer waits for it
        address_register(settings.understanding)  # likewise, so that a bad file is told before anybody is rung
        self._made = MediaCalls(ports, lambda job: _prepared(job, settings, calls))
        await self._made.start(self._languages)

    async def call(self, job: "MediaJob", emit: "Callable[[Line], None]") -> None:
        """Make one call and see it through."""
        if self._made is None:
            raise InvariantBroken("a call was asked for before the media process was started")
        await self._made.call(job, emit)

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
    place = calls.place(job.call) or CallPlace(job.call, job.call, world.recipient.phone)
    wired = conversation(
        world,
        calls.promises(place),
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


def examinations(settings: "Settings") -> "tuple[Examination, ...]":
    """List what `doorstep doctor` tries with these settings."""
    from doorstep.ports.speech_settings import VoiceActivityEngine
    from doorstep.runtime.examination import Examination

    voice_model = "silero" if settings.voice_activity.engine is VoiceActivityEngine.SILERO else None
    return (
        Examination("languages", _look_at_languages),
        Examination("database", lambda: _look_at_database(settings)),
        Examination("recogniser", lambda: _look_at_recogniser(settings), "whisper"),
        *(_examined_voice(settings, code) for code in sorted({*language_codes(), *settings.voices})),
        Examination("sentence encoder", _look_at_encoder, "encoder"),
        Examination("voice activity", lambda: _look_at_voice_activity(settings), voice_model),
        Examination("SIP account", lambda: _look_at_account(settings), "sip"),
    )


async def _look_at_languages() -> str:
    return ", ".join(language(code).code for code in language_codes())


async def _look_at_database(settings: "Settings") -> str:
    opened = stores(settings)
    try:
        return f"answers, tables in their newest form, {len(opened.campaigns.campaigns())} campaigns"
    finally:
        opened.calls.close()


async def _look_at_recogniser(settings: "Settings") -> str:
    from doorstep.adapters.recogniser.whisper import find_whisper

    return f"model found and its hash checked: {find_whisper(settings.recogniser)}"


def _examined_voice(settings: "Settings", code: str) -> "Examination":
    from doorstep.runtime.examination import Examination
    from doorstep.runtime.voices import voice_for

    chosen = voice_for(code, settings.voices, settings.synthesiser)
    return Examination(f"voice for {code}", lambda: _look_at_voice(chosen), chosen.engine.value)


async def _look_at_voice(chosen: "SynthesiserSettings") -> str:
    from doorstep.adapters.synthesiser.pico import check_pico_voice
    from doorstep.adapters.synthesiser.piper import find_piper_voice
    from doorstep.ports.speech_settings import SynthesiserEngine

    if chosen.engine is SynthesiserEngine.PIPER:
        return f"voice found and its hash checked: {find_piper_voice(chosen)}"
    check_pico_voice(chosen, chosen.voice)
    return f"{voice(chosen).voice}, inside its package, hashes checked"


async def _look_at_encoder() -> str:
    encode = encoder()
    return f"model found and its hash checked, {encode('hello').shape[1] if encode else 0} numbers a word piece"


async def _look_at_voice_activity(settings: "Settings") -> str:
    voice_activity(settings).detector()
    return f"{settings.voice_activity.engine.value}, loaded"


async def _look_at_account(settings: "Settings") -> str:
    line = telephony(settings)
    try:
        await line.start()
    finally:
        await line.close()
    if settings.sip.register:
        return f"the registrar at {settings.sip.registrar or settings.sip.domain} accepts the account"
    return "opens; no registration is asked for, so the provider was not tried"
