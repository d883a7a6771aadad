"""Second opinion from a language model behind an OpenAI-compatible endpoint, hosted or on this machine."""

import json
import urllib.request
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from doorstep.ports.second_opinion import Claim, Question
from doorstep.ports.second_opinion_settings import SecondOpinionSettings

_ASKED_AT_ONCE: Final = 4
_LONGEST_ANSWER: Final = 65_536
_TASK: Final = (
    "You label what a parcel recipient said on the phone. Answer with JSON only: "
    '{"acts": [{"label": one of the given labels, "span": the exact words it is read from}]}. '
    "Give no label that is not in the list and no words that were not said; give an empty list where none fits."
)


class ChatCompletions:
    """Asks a chat model; an answer that is late or not of the form counts as none."""

    def __init__(self, settings: SecondOpinionSettings) -> None:
        self._settings = settings
        self._threads = ThreadPoolExecutor(_ASKED_AT_ONCE, thread_name_prefix="second-opinion")

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        return self._settings.seconds

    def ask(self, question: Question) -> Future[Sequence[Claim]]:
        """Begin to ask; the future gives the claims, none where there is no usable answer."""
        return self._threads.submit(self._claims, question)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _claims(self, question: Question) -> Sequence[Claim]:
        try:
            return _read(self._answer(question), {str(label) for label in question.labels})
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            return ()

    def _answer(self, question: Question) -> str:
        body = {
            "model": self._settings.model,
            "temperature": 0,
            "max_tokens": 200,
            "response_format": {"type": "json_object"},
            "messages": [
                {"role": "system", "content": _TASK},
                {"role": "user", "content": json.dumps(_asked(question), ensure_ascii=False)},
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


def _asked(question: Question) -> dict[str, object]:
    return {
        "language": question.language,
        "open_question": str(question.expects),
        "words": question.words,
        "labels": [str(label) for label in question.labels],
    }


def _read(text: str, labels: set[str]) -> Sequence[Claim]:
    """The claims of an answer; a label that is not on the list makes the whole answer unusable."""
    claims = [Claim(str(one["label"]), str(one["span"])) for one in json.loads(text)["acts"]]
    return claims if all(claim.label in labels for claim in claims) else ()
