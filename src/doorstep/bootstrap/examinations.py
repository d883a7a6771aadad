"""What `doorstep doctor` tries, one examination for every part that the settings name."""

from doorstep.bootstrap.lines import telephony, voice, voice_activity
from doorstep.bootstrap.packs import encoder, language, language_codes
from doorstep.bootstrap.storage import stores
from doorstep.config import Settings
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings, VoiceActivityEngine
from doorstep.runtime.examination import Examination
from doorstep.runtime.voices import voice_for


def examinations(settings: Settings) -> tuple[Examination, ...]:
    """List what `doorstep doctor` tries with these settings."""
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


async def _look_at_database(settings: Settings) -> str:
    opened = stores(settings)
    try:
        return f"answers, tables in their newest form, {len(opened.campaigns.campaigns())} campaigns"
    finally:
        opened.calls.close()


async def _look_at_recogniser(settings: Settings) -> str:
    from doorstep.adapters.recogniser.whisper import find_whisper

    return f"model found and its hash checked: {find_whisper(settings.recogniser)}"


def _examined_voice(settings: Settings, code: str) -> Examination:
    chosen = voice_for(code, settings.voices, settings.synthesiser)
    return Examination(f"voice for {code}", lambda: _look_at_voice(chosen), chosen.engine.value)


async def _look_at_voice(chosen: SynthesiserSettings) -> str:
    from doorstep.adapters.synthesiser.pico import check_pico_voice
    from doorstep.adapters.synthesiser.piper import find_piper_voice

    if chosen.engine is SynthesiserEngine.PIPER:
        return f"voice found and its hash checked: {find_piper_voice(chosen)}"
    check_pico_voice(chosen, chosen.voice)
    return f"{voice(chosen).voice}, inside its package, hashes checked"


async def _look_at_encoder() -> str:
    encode = encoder()
    return f"model found and its hash checked, {encode('hello').shape[1] if encode else 0} numbers a word piece"


async def _look_at_voice_activity(settings: Settings) -> str:
    voice_activity(settings).detector()
    return f"{settings.voice_activity.engine.value}, loaded"


async def _look_at_account(settings: Settings) -> str:
    line = telephony(settings)
    try:
        await line.start()
    finally:
        await line.close()
    if settings.sip.register:
        return f"the registrar at {settings.sip.registrar or settings.sip.domain} accepts the account"
    return "opens; no registration is asked for, so the provider was not tried"
