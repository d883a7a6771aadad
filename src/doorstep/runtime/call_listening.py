"""Words out of sound while the call goes on: one task an attempt, thrown away when the customer speaks on."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.errors import WorkerLost
from doorstep.languages.pack import LanguagePack
from doorstep.ports.recogniser import Recogniser, RecogniserRequest, Transcript
from doorstep.runtime.vocabulary import prompted
from doorstep.turns.commands import DropDecoding, StartDecoding
from doorstep.turns.events import Decoded, DecodingLost

NOBODY: Final = 0.8
"""Probability that nobody spoke above which doubtful words are taken for noise."""

DOUBTFUL: Final = -0.8
"""Mean log probability a token below which words are doubtful."""


class Listening:
    """Runs the recogniser for one call; results are handed to `tell` as turn events.

    Args:
        recogniser: The port.
        pack: The language: prompts, and what it makes of the words.
        tell: Takes each result.
    """

    def __init__(
        self, recogniser: Recogniser, pack: LanguagePack, tell: Callable[[Decoded | DecodingLost], None]
    ) -> None:
        self._recogniser = recogniser
        self._pack = pack
        self._tell = tell
        self._tasks: dict[tuple[int, int], asyncio.Task[None]] = {}

    def start(self, command: StartDecoding, pcm: bytes, expects: Expects, named: Sequence[str] = ()) -> None:
        """Begin an attempt on this sound; `named` are names and codes that may well be said."""
        key = (command.utterance, command.attempt)
        prompt = prompted(self._pack.hint(expects), named)
        task = asyncio.create_task(self._decode(key, RecogniserRequest(pcm, self._pack.code, prompt), expects))
        self._tasks[key] = task
        task.add_done_callback(lambda _: self._tasks.pop(key, None))

    def drop(self, command: DropDecoding) -> None:
        """Throw an attempt away."""
        task = self._tasks.pop((command.utterance, command.attempt), None)
        if task is not None:
            task.cancel()

    async def settle(self, seconds: float) -> None:
        """Wait until what is in progress is done, so long at most."""
        tasks = list(self._tasks.values())
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)

    async def close(self) -> None:
        """Throw everything away."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def _decode(self, key: tuple[int, int], request: RecogniserRequest, expects: Expects) -> None:
        try:
            transcript = await self._recogniser.transcribe(request)
        except WorkerLost:
            self._tell(DecodingLost(*key))
            return
        text = words(transcript)
        self._tell(
            Decoded(
                *key,
                text,
                unfinished=self._pack.unfinished(text, expects),
                backchannel=self._pack.backchannel(text),
                greeting=self._pack.greeting(text) if text else None,
                alternatives=transcript.alternatives if text else (),
            )
        )


def words(transcript: Transcript) -> str:
    """The words of a transcript, empty where they are more likely noise than speech."""
    if transcript.no_speech >= NOBODY and transcript.log_probability < DOUBTFUL:
        return ""
    return transcript.text.strip()
