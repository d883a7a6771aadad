"""One process makes calls in several languages: each is heard and spoken in its own, with voices loaded when needed."""

import asyncio
from datetime import UTC, datetime

from doorstep.adapters.recogniser.memory import MemoryRecogniser
from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.adapters.telephony.memory import MemoryTelephony
from doorstep.adapters.voice_activity.energy import EnergyVoiceActivity
from doorstep.dialogue.events import OffReason
from doorstep.languages.kit.beginning import Beginning
from doorstep.ports.call_store import CallPlace
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.ports.telephone import MediaJob
from doorstep.runtime.call import anyway
from doorstep.runtime.call_face import CallRequest
from doorstep.runtime.media_calls import MediaCalls, PreparedCall, SharedPorts
from doorstep.runtime.voices import Voices
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.virtual_time import run_virtually
from tests.integration.call_stage import ScriptedConversation, silence, voice

GENERAL = SynthesiserSettings(SynthesiserEngine.PICO, "en-GB")


def job(call: str, language: str) -> MediaJob:
    return MediaJob(CallPlace(call, "pool"), "sip:somebody@memory", language)


def prepared(job: MediaJob) -> PreparedCall:
    """The job's world is nothing but its language here."""
    request = CallRequest(job.uri, datetime(2026, 11, 23, 9, tzinfo=UTC), 10.0)
    return PreparedCall(request, Beginning(job.world, ("XX",)), ScriptedConversation(), lambda: False)


def test_calls_in_two_languages_are_spoken_by_two_voices_of_one_process() -> None:
    async def scene() -> None:
        voices: dict[str, MemorySynthesiser] = {}

        def make(chosen: SynthesiserSettings) -> MemorySynthesiser:
            voices[chosen.voice] = MemorySynthesiser()
            return voices[chosen.voice]

        telephony, recogniser = MemoryTelephony(), MemoryRecogniser(["hello", "yes"] * 2)
        shared = SharedPorts(telephony, recogniser, EnergyVoiceActivity(), Voices({}, GENERAL, make))
        calls = MediaCalls(shared, prepared)
        await calls.start(["en"])
        assert set(voices) == {"en-GB"}
        for language in ("en", "de"):
            call = asyncio.create_task(calls.call(job(language, language), lambda _: None, anyway))
            ringing = await anext(telephony.incoming())
            assert ringing.request.headers == {"X-Doorstep-Call": language}
            ringing.ring()
            phone = await FarPhone.answer(ringing)
            await phone.speak(silence(0.4) + voice(0.5))
            await asyncio.sleep(9.0)
            await phone.speak(voice(0.5))
            await call
            await phone.hang_up()
        assert set(voices) == {"en-GB", "de-DE"}
        assert all(voice.finished for voice in voices.values())
        assert {request.language for request in recogniser.finished[:2]} == {"en"}
        assert {request.language for request in recogniser.finished[2:]} == {"de"}
        await calls.close()

    run_virtually(scene())


def test_a_call_is_called_off_by_its_name_also_before_it_is_made() -> None:
    async def scene() -> None:
        made: list[MemorySynthesiser] = []

        def make(_: SynthesiserSettings) -> MemorySynthesiser:
            made.append(MemorySynthesiser())
            return made[-1]

        telephony = MemoryTelephony()
        shared = SharedPorts(telephony, MemoryRecogniser([]), EnergyVoiceActivity(), Voices({}, GENERAL, make))
        calls = MediaCalls(shared, prepared)
        await calls.start(["en"])
        told: dict[str, list[object]] = {"early": [], "late": []}
        early = asyncio.create_task(calls.call(job("early", "en"), told["early"].append, anyway))
        calls.call_off("early", OffReason.WITHDRAWN)
        await early
        late = asyncio.create_task(calls.call(job("late", "en"), told["late"].append, anyway))
        ringing = await anext(telephony.incoming())
        ringing.ring()
        calls.call_off("late", OffReason.WITHDRAWN)
        await late
        assert ringing.request.headers == {"X-Doorstep-Call": "late"}  # nobody was rung for the early one
        assert told["early"] == []
        *_, ended, outcome = [line for line in told["late"] if isinstance(line, dict)]
        assert (ended["cause"], outcome["disposition"]) == ("local_hangup", "unreachable")
        await calls.close()

    run_virtually(scene())
