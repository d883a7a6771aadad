"""Wording by a language model behind an OpenAI-compatible endpoint."""

from concurrent.futures import Future
from dataclasses import asdict
from typing import Any, Final

from doorstep.adapters.chat_model import ChatModel, Task
from doorstep.ports.wording import Draft
from doorstep.ports.wording_settings import WordingSettings

_TASK: Final = Task(
    "You reword a finished message of a second-hand seller's assistant. Say exactly what `sentences` say, in the same "
    "language, in the given tone, in at most `most_words` words. Copy every sentence of `kept` and every amount "
    "character by character, each exactly once. Add nothing: no other number, no promise, no discount, no reason, no "
    'limit, no hurry, nothing about other people. Answer with JSON only: {"text": the message}.',
    temperature=0.7,
    most_tokens=300,
)


class ChatCompletions:
    """Asks a chat model; an answer that is late or not of the form counts as none."""

    def __init__(self, settings: WordingSettings) -> None:
        self._model = ChatModel(settings, _TASK, threads="wording")

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        return self._model.seconds

    def reword(self, draft: Draft) -> Future[str]:
        """Begin to ask; the future gives the text, empty where there is no usable answer."""
        return self._model.ask(asdict(draft), _text, "")

    def close(self) -> None:
        """Wait for nothing any more."""
        self._model.close()


def _text(answer: Any) -> str:
    text = answer["text"]
    return text.strip() if isinstance(text, str) else ""
