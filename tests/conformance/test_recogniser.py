"""Every recogniser passes the same checks."""

import asyncio
import itertools
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from doorstep.adapters.recogniser.memory import MemoryRecogniser
from doorstep.adapters.recogniser.whisper import WhisperRecogniser
from doorstep.adapters.synthesiser.pico import PicoSynthesiser
from doorstep.errors import InvariantBroken, ModelMismatch, ModelMissing, WorkerLost
from doorstep.ports.recogniser import RecogniserRequest, Transcript
from doorstep.ports.speech_settings import RecogniserSettings
from doorstep.speech.telephone_sound import to_bytes
from doorstep.testing.channel import TelephoneChannel, noise
from doorstep.testing.speech_conformance import RECOGNISER_CHECKS, ProcessReins, RecogniserCheck, RecogniserSubject

SENTENCE = "I am not at home in the morning."
PROMPT = 'Phone call about a parcel delivery. "Yes, that is fine." "No, not then." "Yes." "Tomorrow after three."'


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="module")
def whisper(runner: asyncio.Runner) -> Iterator[RecogniserSubject]:
    for package in ("faster_whisper", "py_nanotts", "soxr"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    recogniser = WhisperRecogniser()
    try:
        runner.run(recogniser.start())
    except ModelMissing as missing:
        pytest.skip(str(missing))
    request = RecogniserRequest(runner.run(_spoken(SENTENCE)), "en")
    yield RecogniserSubject(recogniser, ProcessReins(lambda: recogniser.process_ids), request, ("home", "morning"))
    runner.run(recogniser.close())


async def _spoken(text: str) -> bytes:
    synthesiser = PicoSynthesiser()
    await synthesiser.start()
    try:
        return await synthesiser.synthesise(text)
    finally:
        await synthesiser.close()


@pytest.mark.parametrize("check", RECOGNISER_CHECKS, ids=lambda check: check.__name__)
def test_the_scripted_recogniser(check: RecogniserCheck, runner: asyncio.Runner) -> None:
    recogniser = MemoryRecogniser(itertools.repeat(SENTENCE))
    request = RecogniserRequest(bytes(16000), "en")
    runner.run(_checked(check, RecogniserSubject(recogniser, recogniser, request, ("home", "morning"))))


@pytest.mark.speech
@pytest.mark.parametrize("check", RECOGNISER_CHECKS, ids=lambda check: check.__name__)
def test_whisper(check: RecogniserCheck, runner: asyncio.Runner, whisper: RecogniserSubject) -> None:
    runner.run(_checked(check, whisper))


@pytest.mark.speech
def test_whisper_takes_a_turn_longer_than_its_window(runner: asyncio.Runner, whisper: RecogniserSubject) -> None:
    pcm = whisper.utterance.pcm + bytes(16000) * 28 + whisper.utterance.pcm
    transcript = runner.run(_transcript(whisper, pcm))
    assert transcript.text.lower().count("morning") == 2


@pytest.mark.speech
@pytest.mark.parametrize("sound", ["silence", "quiet noise", "loud noise", "a knock"])
@pytest.mark.parametrize("seconds", [0.3, 1.2])
def test_whisper_takes_no_answer_from_its_prompt(
    runner: asyncio.Runner, whisper: RecogniserSubject, sound: str, seconds: float
) -> None:
    samples = int(8000 * seconds)
    level = {"silence": 0.0, "quiet noise": 0.01, "loud noise": 0.1, "a knock": 0.2}[sound]
    heard = noise(samples, level, np.random.default_rng(3))
    if sound == "a knock":
        heard = heard * np.exp(-np.arange(samples, dtype=np.float32) / 800)
    pcm = TelephoneChannel().carry(to_bytes(heard))
    assert not runner.run(_transcript(whisper, pcm)).text


@pytest.mark.speech
def test_whisper_believes_an_answer_its_prompt_names(runner: asyncio.Runner, whisper: RecogniserSubject) -> None:
    pcm = TelephoneChannel(snr_db=15).carry(runner.run(_spoken("Yes, that's fine.")))
    assert "fine" in runner.run(_transcript(whisper, pcm)).text


def test_whisper_without_its_model_does_not_start(runner: asyncio.Runner, tmp_path: Path) -> None:
    recogniser = WhisperRecogniser(RecogniserSettings(model_folder=tmp_path, cache_folder=tmp_path))
    with pytest.raises(ModelMissing):
        runner.run(recogniser.start())
    assert recogniser.process_ids == ()
    with pytest.raises(InvariantBroken):
        runner.run(recogniser.transcribe(RecogniserRequest(bytes(16000), "en")))


def test_whisper_with_another_model_does_not_start(runner: asyncio.Runner, tmp_path: Path) -> None:
    if find_spec("faster_whisper") is None or find_spec("soxr") is None:
        pytest.skip("faster_whisper or soxr is not installed")
    (tmp_path / "model.bin").write_bytes(b"poison")
    recogniser = WhisperRecogniser(RecogniserSettings(model_folder=tmp_path, cache_folder=tmp_path))
    with pytest.raises(ModelMismatch):
        runner.run(recogniser.start())
    assert recogniser.process_ids == ()


def test_a_script_can_lose_the_worker(runner: asyncio.Runner) -> None:
    async def play() -> str:
        recogniser = MemoryRecogniser(("one", None, "three"))
        request = RecogniserRequest(bytes(320), "en")
        assert (await recogniser.transcribe(request)).text == "one"
        with pytest.raises(WorkerLost):
            await recogniser.transcribe(request)
        return (await recogniser.transcribe(request)).text

    assert runner.run(play()) == "three"


async def _checked(check: RecogniserCheck, subject: RecogniserSubject) -> None:
    await check(subject)


async def _transcript(subject: RecogniserSubject, pcm: bytes) -> Transcript:
    return await subject.recogniser.transcribe(RecogniserRequest(pcm, "en", PROMPT))
