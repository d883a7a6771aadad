"""Wording by a language model behind an OpenAI-compatible endpoint, hosted or on this machine."""

import json
import urllib.request
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from typing import Any, Final

from doorstep.ports.wording import Draft
from doorstep.ports.wording_settings import WordingSettings

_ASKED_AT_ONCE: Final = 4
_LONGEST_ANSWER: Final = 65_536
_TASK: Final = (
    "You reword a finished message of a second-hand seller's assistant. Say exactly what `sentences` say, in the same "
    "language, in the given tone, in at most `most_words` words. Copy every sentence of `kept` and every amount "
    "character by character, each exactly once. Add nothing: no other number, no promise, no discount, no reason, no "
    'limit, no hurry, nothing about other people. Answer with JSON only: {"text": the message}.'
)


class ChatCompletions:
    """Asks a chat model; an answer that is late or not of the form counts as none."""

    def __init__(self, settings: WordingSettings) -> None:
        self._settings = settings
        self._threads = ThreadPoolExecutor(_ASKED_AT_ONCE, thread_name_prefix="wording")

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        return self._settings.seconds

    def reword(self, draft: Draft) -> Future[str]:
        """Begin to ask; the future gives the text, empty where there is no usable answer."""
        return self._threads.submit(self._text, draft)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _text(self, draft: Draft) -> str:
        try:
            text = json.loads(self._answer(draft))["text"]
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            return ""
        return text.strip() if isinstance(text, str) else ""

    def _answer(self, draft: Draft) -> str:
        body = {
            "model": self._settings.model,
            "temperature": 0.7,
            "max_tokens": 300,
            "response_format": {"type": "json_object"},
            "messages": [
                {"role": "system", "content": _TASK},
                {"role": "user", "content": json.dumps(asdict(draft), ensure_ascii=False)},
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
