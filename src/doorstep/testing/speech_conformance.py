"""What every recogniser, synthesiser and voice activity has to do, fakes included; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check of a list over a started adapter:

    @pytest.mark.parametrize("check", RECOGNISER_CHECKS, ids=lambda check: check.__name__)
    def test_my_recogniser(check, runner, subject):
        runner.run(check(subject))
"""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, TypeAlias, TypeVar

import numpy as np

from doorstep.errors import InvariantBroken, WorkerLost
from doorstep.ports.recogniser import Recogniser, RecogniserRequest
from doorstep.ports.synthesiser import Synthesiser
from doorstep.ports.telephony import SAMPLE_RATE
from doorstep.ports.voice_activity import WINDOW_SAMPLES, VoiceActivity
from doorstep.speech.telephone_sound import from_bytes

PATIENCE_SECONDS: Final = 60.0

Result = TypeVar("Result")


class Reins(Protocol):
    """Holds what does the work behind an adapter."""

    def freeze(self) -> None:
        """Let nothing be finished."""
        ...

    def thaw(self) -> None:
        """Go on."""
        ...

    def kill(self) -> None:
        """Take it away in the middle of its work."""
        ...


class ProcessReins:
    """Holds worker processes by signals; `process_ids` names those alive now."""

    def __init__(self, process_ids: Callable[[], Sequence[int]]) -> None:
        self._process_ids = process_ids

    def freeze(self) -> None:
        """Stop every process where it is."""
        self._send(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let every process go on."""
        self._send(signal.SIGCONT)

    def kill(self) -> None:
        """End every process at once."""
        self._send(signal.SIGKILL)

    def _send(self, sign: signal.Signals) -> None:
        for process_id in self._process_ids():
            os.kill(process_id, sign)


@dataclass(frozen=True, slots=True)
class RecogniserSubject:
    """A started recogniser with one worker, an utterance for it, and words that are certainly heard in it."""

    recogniser: Recogniser
    reins: Reins
    utterance: RecogniserRequest
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SynthesiserSubject:
    """A started synthesiser with one worker and a sentence of at least one second for it."""

    synthesiser: Synthesiser
    reins: Reins
    sentence: str


@dataclass(frozen=True, slots=True)
class VoiceActivitySubject:
    """A voice activity and int16 mono 8 kHz speech of at least one second, without long pauses."""

    voice_activity: VoiceActivity
    speech: bytes


RecogniserCheck: TypeAlias = Callable[[RecogniserSubject], Awaitable[None]]
SynthesiserCheck: TypeAlias = Callable[[SynthesiserSubject], Awaitable[None]]
VoiceActivityCheck: TypeAlias = Callable[[VoiceActivitySubject], None]


async def hears_the_words(subject: RecogniserSubject) -> None:
    """The words of an utterance come out, with a score and a probability."""
    transcript = await subject.recogniser.transcribe(subject.utterance)
    heard = transcript.text.lower()
    _hold(all(word in heard for word in subject.words), "the words are not in the transcript")
    _hold(transcript.log_probability <= 0.0, "a log probability is at most 0")
    _hold(0.0 <= transcript.no_speech <= 1.0, "a probability lies between 0 and 1")
    _hold(transcript.cpu_seconds >= 0.0, "work costs no negative time")
    _hold(transcript.text not in transcript.alternatives, "the best reading is no alternative to itself")
    _hold(all(one == one.strip() != "" for one in transcript.alternatives), "an alternative is empty or has space")


async def takes_a_prompt(subject: RecogniserSubject) -> None:
    """A prompt of any length changes nothing about the form of the answer."""
    for prompt in ("", 'A phone call. "Yes." "No."', "word " * 2000):
        transcript = await subject.recogniser.transcribe(replace(subject.utterance, prompt=prompt))
        _hold(transcript.text == transcript.text.strip(), "a text has no space around it")


async def no_sound_is_no_words(subject: RecogniserSubject) -> None:
    """Without sound there is no text."""
    transcript = await subject.recogniser.transcribe(replace(subject.utterance, pcm=b""))
    _hold(not transcript.text, "there are words without sound")


async def answers_everybody_who_waits(subject: RecogniserSubject) -> None:
    """Utterances asked for at once are all answered."""
    wanted = [subject.recogniser.transcribe(subject.utterance) for _ in range(3)]
    transcripts = await _soon(asyncio.gather(*wanted))
    _hold(all(subject.words[0] in one.text.lower() for one in transcripts), "somebody got another answer")


async def what_is_overtaken_is_thrown_away(subject: RecogniserSubject) -> None:
    """Cancelling work in progress and waiting work costs the next utterance nothing."""
    subject.reins.freeze()
    running = asyncio.ensure_future(subject.recogniser.transcribe(subject.utterance))
    waiting = asyncio.ensure_future(subject.recogniser.transcribe(subject.utterance))
    await _let_it_begin()
    _hold(await _cancelled(running, waiting), "a cancelled task was not cancelled")
    subject.reins.thaw()
    transcript = await _soon(subject.recogniser.transcribe(subject.utterance))
    _hold(subject.words[0] in transcript.text.lower(), "the next utterance was not heard")


async def a_lost_worker_costs_one_utterance(subject: RecogniserSubject) -> None:
    """When the worker dies, the utterance in progress is lost with `WorkerLost`, and the next ones are heard."""
    subject.reins.freeze()
    lost = asyncio.ensure_future(subject.recogniser.transcribe(subject.utterance))
    await _let_it_begin()
    kept = asyncio.ensure_future(subject.recogniser.transcribe(subject.utterance))
    subject.reins.kill()
    _hold(await _is_lost(lost), "the lost utterance was not reported as lost")
    for transcript in (await _soon(kept), await _soon(subject.recogniser.transcribe(subject.utterance))):
        _hold(subject.words[0] in transcript.text.lower(), "an utterance after the loss was not heard")


RECOGNISER_CHECKS: Final[tuple[RecogniserCheck, ...]] = (
    hears_the_words,
    takes_a_prompt,
    no_sound_is_no_words,
    answers_everybody_who_waits,
    what_is_overtaken_is_thrown_away,
    a_lost_worker_costs_one_utterance,
)


async def speaks_at_a_telephone_level(subject: SynthesiserSubject) -> None:
    """A sentence is at least a second of int16 sound between -32 and -14 dB, not clipped."""
    sound = from_bytes(await subject.synthesiser.synthesise(subject.sentence))
    _hold(SAMPLE_RATE <= sound.size <= 15 * SAMPLE_RATE, "the sentence is too short or too long")
    level = 20 * np.log10(float(np.sqrt(np.mean(sound**2))))
    _hold(-32.0 <= level <= -14.0, f"the level is {level:.0f} dB")
    _hold(float(np.abs(sound).max()) < 0.99, "the sound is clipped")


async def silent_ends_are_cut(subject: SynthesiserSubject) -> None:
    """Sound begins within the first 60 ms and goes on into the last 200 ms."""
    sound = np.abs(from_bytes(await subject.synthesiser.synthesise(subject.sentence)))
    audible = np.flatnonzero(sound > 0.01 * sound.max())
    _hold(int(audible[0]) <= 0.06 * SAMPLE_RATE, "there is silence in front")
    _hold(sound.size - int(audible[-1]) <= 0.2 * SAMPLE_RATE, "there is silence behind")


async def a_longer_text_takes_longer(subject: SynthesiserSubject) -> None:
    """More words are more sound, and no words are none."""
    once = await subject.synthesiser.synthesise(subject.sentence)
    twice = await subject.synthesiser.synthesise(f"{subject.sentence} {subject.sentence}")
    _hold(len(twice) > 1.4 * len(once), "twice the text is not longer")
    _hold(await subject.synthesiser.synthesise(" \n") == b"", "blank text has sound")


async def odd_texts_do_no_harm(subject: SynthesiserSubject) -> None:
    """Mark-up, control characters, foreign signs and lone punctuation are spoken somehow or not at all."""
    for text in ("...", "[[ a_b ]] <break/> \x00\x07", "\U0001f600 漢字 ß", "a" * 300, "12:30 & 62704 #4B"):
        _hold(len(await _soon(subject.synthesiser.synthesise(text))) % 2 == 0, "half a sample")
    _hold(len(await subject.synthesiser.synthesise(subject.sentence)) > SAMPLE_RATE, "it speaks no more")


async def the_voice_has_a_lasting_name(subject: SynthesiserSubject) -> None:
    """The voice's name is not empty and stays."""
    name = subject.synthesiser.voice
    await subject.synthesiser.synthesise(subject.sentence)
    _hold(bool(name) and subject.synthesiser.voice == name, "the voice's name changes")


async def a_useless_sentence_is_thrown_away(subject: SynthesiserSubject) -> None:
    """Cancelling sentences costs the next one nothing."""
    subject.reins.freeze()
    running = asyncio.ensure_future(subject.synthesiser.synthesise(f"{subject.sentence} One."))
    waiting = asyncio.ensure_future(subject.synthesiser.synthesise(f"{subject.sentence} Two."))
    await _let_it_begin()
    _hold(await _cancelled(running, waiting), "a cancelled task was not cancelled")
    subject.reins.thaw()
    sound = await _soon(subject.synthesiser.synthesise(f"{subject.sentence} Three."))
    _hold(len(sound) > SAMPLE_RATE, "the next sentence was not spoken")


async def a_lost_worker_costs_one_sentence(subject: SynthesiserSubject) -> None:
    """When the worker dies, the sentence in progress is lost with `WorkerLost`, and the next ones are spoken."""
    subject.reins.freeze()
    lost = asyncio.ensure_future(subject.synthesiser.synthesise(f"{subject.sentence} Four."))
    await _let_it_begin()
    kept = asyncio.ensure_future(subject.synthesiser.synthesise(f"{subject.sentence} Five."))
    await _let_it_begin()
    subject.reins.kill()
    _hold(await _is_lost(lost), "the lost sentence was not reported as lost")
    again = subject.synthesiser.synthesise(f"{subject.sentence} Four.")
    _hold(all(len(sound) > SAMPLE_RATE for sound in (await _soon(kept), await _soon(again))), "it speaks no more")


SYNTHESISER_CHECKS: Final[tuple[SynthesiserCheck, ...]] = (
    speaks_at_a_telephone_level,
    silent_ends_are_cut,
    a_longer_text_takes_longer,
    odd_texts_do_no_harm,
    the_voice_has_a_lasting_name,
    a_useless_sentence_is_thrown_away,
    a_lost_worker_costs_one_sentence,
)


def silence_is_no_speech(subject: VoiceActivitySubject) -> None:
    """Digital silence stays below one half."""
    detector = subject.voice_activity.detector()
    _hold(max(detector.probability(bytes(2 * WINDOW_SAMPLES)) for _ in range(60)) < 0.5, "silence is speech")


def speech_is_speech(subject: VoiceActivitySubject) -> None:
    """Most windows of speech are above one half, and the silence after it is below again."""
    detector = subject.voice_activity.detector()
    heard = [detector.probability(window) for window in _windows(bytes(8000) + subject.speech)]
    _hold(all(0.0 <= one <= 1.0 for one in heard), "a probability lies between 0 and 1")
    speaking = heard[8000 // (2 * WINDOW_SAMPLES) :]
    _hold(sum(one > 0.5 for one in speaking) > 0.6 * len(speaking), "speech was not noticed")
    after = [detector.probability(bytes(2 * WINDOW_SAMPLES)) for _ in range(20)]
    _hold(max(after[-5:]) < 0.5, "the end of speech was not noticed")


def calls_do_not_disturb_each_other(subject: VoiceActivitySubject) -> None:
    """Two detectors side by side say what one alone says."""
    alone, first, second = (subject.voice_activity.detector() for _ in range(3))
    windows = _windows(subject.speech)
    expected = [alone.probability(window) for window in windows]
    found = []
    for window in windows:
        second.probability(bytes(2 * WINDOW_SAMPLES))
        found.append(first.probability(window))
    _hold(bool(np.allclose(expected, found, atol=1e-4)), "another call changed the result")


def half_a_window_is_refused(subject: VoiceActivitySubject) -> None:
    """Only whole windows are taken."""
    try:
        subject.voice_activity.detector().probability(bytes(WINDOW_SAMPLES))
    except InvariantBroken:
        return
    raise AssertionError("half a window was taken")


VOICE_ACTIVITY_CHECKS: Final[tuple[VoiceActivityCheck, ...]] = (
    silence_is_no_speech,
    speech_is_speech,
    calls_do_not_disturb_each_other,
    half_a_window_is_refused,
)


def _windows(pcm: bytes) -> list[bytes]:
    size = 2 * WINDOW_SAMPLES
    return [pcm[at : at + size] for at in range(0, len(pcm) - size + 1, size)]


async def _let_it_begin() -> None:
    """Let every task that can go on do so, without any time passing."""
    for _ in range(20):
        await asyncio.sleep(0)


async def _cancelled(*tasks: asyncio.Future[Result]) -> bool:
    for task in reversed(tasks):
        task.cancel()
    await asyncio.wait(tasks, timeout=PATIENCE_SECONDS)
    return all(task.cancelled() for task in tasks)


async def _is_lost(task: asyncio.Future[Result]) -> bool:
    await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
    return task.done() and not task.cancelled() and isinstance(task.exception(), WorkerLost)


async def _soon(awaitable: Awaitable[Result]) -> Result:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await awaitable


def _hold(condition: bool, sentence: str) -> None:  # noqa: FBT001 - the shape of an assertion
    if not condition:
        raise AssertionError(sentence)
