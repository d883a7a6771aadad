"""Everything outside that a call uses: telephone, recogniser, voices, voice activity."""

from typing import TYPE_CHECKING

from doorstep.errors import SettingsError

if TYPE_CHECKING:
    from doorstep.config import Settings
    from doorstep.ports.recogniser import Recogniser
    from doorstep.ports.speech_settings import SynthesiserSettings
    from doorstep.ports.synthesiser import Synthesiser
    from doorstep.ports.telephony import Telephony
    from doorstep.ports.voice_activity import VoiceActivity
    from doorstep.runtime.media_calls import SharedPorts


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
