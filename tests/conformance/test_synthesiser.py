"""Every synthesiser passes the same checks, alone and behind the cache."""

import asyncio
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from doorstep.adapters.synthesiser.cache import CachedSynthesiser
from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.adapters.synthesiser.pico import PicoSynthesiser
from doorstep.adapters.synthesiser.piper import PiperSynthesiser
from doorstep.errors import InvariantBroken, ModelMissing
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.testing.speech_conformance import (
    SYNTHESISER_CHECKS,
    ProcessReins,
    SynthesiserCheck,
    SynthesiserSubject,
)

SENTENCE = "This is the automated assistant of a shop."
GERMAN = "Guten Tag, hier ist der Sprachassistent."


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="module", params=["piper", "piper higher", "pico en-US", "pico en-GB", "pico de-DE"])
def spoken(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[SynthesiserSubject]:
    engine, _, voice = str(request.param).partition(" ")
    package = "piper" if engine == "piper" else "py_nanotts"
    if find_spec(package) is None or find_spec("soxr") is None:
        pytest.skip(f"{package} or soxr is not installed")
    settings = SynthesiserSettings(SynthesiserEngine(engine), voice, pitch=1.15 if voice == "higher" else 1.0)
    synthesiser = PiperSynthesiser(settings) if engine == "piper" else PicoSynthesiser(settings)
    try:
        runner.run(synthesiser.start())
    except ModelMissing as missing:
        pytest.skip(str(missing))
    sentence = GERMAN if voice == "de-DE" else SENTENCE
    yield SynthesiserSubject(synthesiser, ProcessReins(lambda: synthesiser.process_ids), sentence)
    runner.run(synthesiser.close())


@pytest.mark.parametrize("cached", [False, True], ids=["alone", "cached"])
@pytest.mark.parametrize("check", SYNTHESISER_CHECKS, ids=lambda check: check.__name__)
def test_the_humming_synthesiser(check: SynthesiserCheck, runner: asyncio.Runner, cached: bool) -> None:
    synthesiser = MemorySynthesiser()
    outer = CachedSynthesiser(synthesiser) if cached else synthesiser
    runner.run(_checked(check, SynthesiserSubject(outer, synthesiser, SENTENCE)))


@pytest.mark.speech
@pytest.mark.parametrize("check", SYNTHESISER_CHECKS, ids=lambda check: check.__name__)
def test_the_speaking_synthesisers(check: SynthesiserCheck, runner: asyncio.Runner, spoken: SynthesiserSubject) -> None:
    runner.run(_checked(check, spoken))


def test_an_unknown_pico_voice_is_named_with_those_there_are(runner: asyncio.Runner) -> None:
    synthesiser = PicoSynthesiser(SynthesiserSettings(SynthesiserEngine.PICO, voice="xx-XX"))
    with pytest.raises(ModelMissing, match="en-GB"):
        runner.run(synthesiser.start())


def test_speaking_before_the_start_is_our_mistake(runner: asyncio.Runner) -> None:
    with pytest.raises(InvariantBroken):
        runner.run(PiperSynthesiser().synthesise(SENTENCE))


async def _checked(check: SynthesiserCheck, subject: SynthesiserSubject) -> None:
    await check(subject)
