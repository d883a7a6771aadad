"""Each language is spoken by its own voice, loaded once and only where it is asked for."""

import asyncio
from pathlib import Path

import pytest

from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.errors import ModelMissing
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.runtime.installed import installed
from doorstep.runtime.voices import Voices, spare_for, voice_for

PIPER = SynthesiserSettings()
PICO = SynthesiserSettings(SynthesiserEngine.PICO)
GERMAN_FILE = SynthesiserSettings(voice_file=Path("de.onnx"), voice_sha256="0" * 64)


class CountedVoice(MemorySynthesiser):
    """Counts how often it is started and closed."""

    def __init__(self, *, missing: bool = False) -> None:
        super().__init__()
        self.started = self.closed = 0
        self._missing = missing

    async def start(self) -> None:
        self.started += 1
        if self._missing:
            raise ModelMissing("the voice is not there")

    async def close(self) -> None:
        self.closed += 1


class Made:
    """Makes counted voices and keeps them by their settings."""

    def __init__(self, missing: SynthesiserSettings | None = None) -> None:
        self._missing = missing
        self.voices: dict[SynthesiserSettings, CountedVoice] = {}

    def __call__(self, chosen: SynthesiserSettings) -> CountedVoice:
        self.voices[chosen] = CountedVoice(missing=chosen == self._missing)
        return self.voices[chosen]


@pytest.mark.parametrize(
    ("language", "own", "general", "engine", "voice"),
    [
        ("en", {}, PIPER, SynthesiserEngine.PIPER, ""),
        ("en", {}, PICO, SynthesiserEngine.PICO, ""),
        ("en", {"en": PICO}, PIPER, SynthesiserEngine.PICO, "en-US"),
        ("de", {}, PIPER, SynthesiserEngine.PICO, "de-DE"),
        ("de", {}, SynthesiserSettings(SynthesiserEngine.PICO, "en-GB"), SynthesiserEngine.PICO, "de-DE"),
        ("de", {"de": PICO}, PIPER, SynthesiserEngine.PICO, "de-DE"),
        ("de", {"de": GERMAN_FILE}, PIPER, SynthesiserEngine.PIPER, ""),
        ("fr", {"de": GERMAN_FILE}, PIPER, SynthesiserEngine.PICO, "fr-FR"),
        ("nl", {}, PIPER, SynthesiserEngine.PIPER, ""),
    ],
)
def test_the_voice_of_a_language(
    language: str,
    own: dict[str, SynthesiserSettings],
    general: SynthesiserSettings,
    engine: SynthesiserEngine,
    voice: str,
) -> None:
    chosen = voice_for(language, own, general)
    assert (chosen.engine, chosen.voice) == (engine, voice)


def test_a_general_voice_of_that_language_speaks_it_with_its_speed() -> None:
    general = SynthesiserSettings(SynthesiserEngine.PICO, "de-DE", speed=0.9)
    assert voice_for("de", {}, general) == general


def test_a_file_of_english_is_not_taken_over_for_german() -> None:
    general = SynthesiserSettings(voice_file=Path("joe.onnx"), voice_sha256="1" * 64, niceness=7)
    chosen = voice_for("de", {}, general)
    assert (chosen.voice_file, chosen.voice_sha256, chosen.niceness) == (None, "", 7)


@pytest.mark.skipif(not installed("pico"), reason="the extra 'pico' is not installed")
def test_the_spare_voice_speaks_the_same_language() -> None:
    spare = spare_for("de", GERMAN_FILE)
    assert spare is not None
    assert spare.voice == "de-DE"
    assert spare_for("de", PICO) is None
    assert spare_for("nl", PIPER) is None


def test_voices_are_loaded_once_and_only_where_they_are_asked_for() -> None:
    made = Made()

    async def speak() -> None:
        voices = Voices({"de": GERMAN_FILE}, PICO, made)
        assert not made.voices
        first, again = await asyncio.gather(voices.ready("de"), voices.ready("de"))
        assert first == again
        assert first.first is made.voices[GERMAN_FILE]
        assert PICO not in made.voices
        assert (await voices.ready("en")).first is made.voices[PICO]
        await voices.close()

    asyncio.run(speak())
    assert {voice.started for voice in made.voices.values()} == {1}
    assert {voice.closed for voice in made.voices.values()} == {1}


def test_a_voice_that_is_missing_keeps_no_other_language_from_speaking() -> None:
    made = Made(missing=GERMAN_FILE)

    async def speak() -> None:
        voices = Voices({"de": GERMAN_FILE}, PICO, made)
        for _ in range(2):
            with pytest.raises(ModelMissing):
                await voices.ready("de")
        assert (await voices.ready("en")).first is made.voices[PICO]
        await voices.close()

    asyncio.run(speak())
    assert made.voices[GERMAN_FILE].closed == 1
