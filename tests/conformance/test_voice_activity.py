"""Every voice activity passes the same checks."""

import asyncio
from importlib.util import find_spec

import numpy as np
import pytest

from doorstep.adapters.synthesiser.pico import PicoSynthesiser
from doorstep.adapters.voice_activity.energy import EnergyVoiceActivity
from doorstep.adapters.voice_activity.silero import SileroVoiceActivity
from doorstep.errors import ModelMissing
from doorstep.speech.telephone_sound import to_bytes
from doorstep.testing.channel import TelephoneChannel, noise
from doorstep.testing.speech_conformance import VOICE_ACTIVITY_CHECKS, VoiceActivityCheck, VoiceActivitySubject


@pytest.fixture(scope="module")
def speech() -> bytes:
    if find_spec("py_nanotts") is None or find_spec("soxr") is None:
        pytest.skip("py_nanotts or soxr is not installed")
    return asyncio.run(_spoken())


@pytest.fixture(scope="module")
def silero() -> SileroVoiceActivity:
    if find_spec("onnxruntime") is None:
        pytest.skip("onnxruntime is not installed")
    try:
        return SileroVoiceActivity()
    except ModelMissing as missing:
        pytest.skip(str(missing))


async def _spoken() -> bytes:
    synthesiser = PicoSynthesiser()
    await synthesiser.start()
    try:
        return await synthesiser.synthesise("Please leave the parcel with my neighbour on the second floor.")
    finally:
        await synthesiser.close()


@pytest.mark.parametrize("check", VOICE_ACTIVITY_CHECKS, ids=lambda check: check.__name__)
def test_energy(check: VoiceActivityCheck) -> None:
    babble = to_bytes(noise(16000, 0.1, np.random.default_rng(7)))
    check(VoiceActivitySubject(EnergyVoiceActivity(), babble))


@pytest.mark.speech
@pytest.mark.parametrize("check", VOICE_ACTIVITY_CHECKS, ids=lambda check: check.__name__)
def test_silero(check: VoiceActivityCheck, silero: SileroVoiceActivity, speech: bytes) -> None:
    check(VoiceActivitySubject(silero, speech))


@pytest.mark.speech
@pytest.mark.parametrize("snr", [None, 15.0], ids=["clean", "noisy"])
def test_silero_hears_speech_over_the_telephone(snr: float | None, silero: SileroVoiceActivity, speech: bytes) -> None:
    detector = silero.detector()
    heard = TelephoneChannel(snr_db=snr).carry(speech)
    windows = [detector.probability(heard[at : at + 512]) for at in range(0, len(heard) - 511, 512)]
    assert sum(one > 0.5 for one in windows) > 0.7 * len(windows)


@pytest.mark.speech
def test_silero_hears_no_speech_in_the_noise_of_a_line(silero: SileroVoiceActivity) -> None:
    detector = silero.detector()
    line = TelephoneChannel(snr_db=25.0).background(16000)
    windows = [detector.probability(line[at : at + 512]) for at in range(0, len(line) - 511, 512)]
    assert sum(one > 0.5 for one in windows) <= 2
