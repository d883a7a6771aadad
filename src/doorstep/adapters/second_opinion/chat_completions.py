"""Second opinion from a language model behind an OpenAI-compatible endpoint."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, Final

from doorstep.adapters.chat_model import ChatModel, Task
from doorstep.ports.second_opinion import Claim, Question
from doorstep.ports.second_opinion_settings import SecondOpinionSettings

_TASK: Final = Task(
    "You label what a parcel recipient said on the phone. Answer with JSON only: "
    '{"acts": [{"label": one of the given labels, "span": the exact words it is read from}]}. '
    "Give no label that is not in the list and no words that were not said; give an empty list where none fits.",
    temperature=0,
    most_tokens=200,
)


class ChatCompletions:
    """Asks a chat model; an answer that is late or not of the form counts as none."""

    def __init__(self, settings: SecondOpinionSettings) -> None:
        self._model = ChatModel(settings, _TASK, threads="second-opinion")

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        return self._model.seconds

    def ask(self, question: Question) -> Future[Sequence[Claim]]:
        """Begin to ask; the future gives the claims, none where there is no usable answer."""
        labels = [str(label) for label in question.labels]
        asked = {
            "language": question.language,
            "open_question": str(question.expects),
            "words": question.words,
            "labels": labels,
        }
        return self._model.ask(asked, lambda answer: _claims(answer, labels), ())

    def close(self) -> None:
        """Wait for nothing any more."""
        self._model.close()


def _claims(answer: Any, labels: Sequence[str]) -> Sequence[Claim]:
    """The claims of an answer; a label that is not on the list makes the whole answer unusable."""
    claims = [Claim(str(one["label"]), str(one["span"])) for one in answer["acts"]]
    return claims if all(claim.label in labels for claim in claims) else ()
