"""A chat model behind an OpenAI-compatible endpoint, hosted or on this machine, for every adapter that asks one."""

import json
import urllib.request
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from doorstep.ports.chat_model import ChatModelSettings

_ASKED_AT_ONCE: Final = 4
_LONGEST_ANSWER: Final = 65_536

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Task:
    """What a model is asked to do with every question.

    Args:
        words: The instruction.
        temperature: How freely it may answer.
        most_tokens: How long an answer may be.
    """

    words: str
    temperature: float
    most_tokens: int


class ChatModel:
    """Asks for JSON; an answer that is late or not of the form counts as none."""

    def __init__(self, settings: ChatModelSettings, task: Task, threads: str) -> None:
        self._settings = settings
        self._task = task
        self._threads = ThreadPoolExecutor(_ASKED_AT_ONCE, thread_name_prefix=threads)

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        return self._settings.seconds

    def ask(self, question: object, read: Callable[[Any], Answer], nothing: Answer) -> Future[Answer]:
        """Begin to ask; the future gives what `read` finds in the answer, `nothing` where that is not usable."""
        return self._threads.submit(self._answer, question, read, nothing)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _answer(self, question: object, read: Callable[[Any], Answer], nothing: Answer) -> Answer:
        try:
            return read(json.loads(self._content(question)))
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            return nothing

    def _content(self, question: object) -> str:
        body = {
            "model": self._settings.model,
            "temperature": self._task.temperature,
            "max_tokens": self._task.most_tokens,
            "response_format": {"type": "json_object"},
            "messages": [
                {"role": "system", "content": self._task.words},
                {"role": "user", "content": json.dumps(question, ensure_ascii=False)},
            ],
        }
        request = urllib.request.Request(  # noqa: S310 - the settings allow http and https only
            f"{self._settings.url.rstrip('/')}/chat/completions",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Authorization": f"Bearer {self._settings.key}"},
        )
        with urllib.request.urlopen(request, timeout=self._settings.seconds) as response:  # noqa: S310
            answer: dict[str, Any] = json.loads(response.read(_LONGEST_ANSWER))
        return str(answer["choices"][0]["message"]["content"])
