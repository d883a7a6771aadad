"""The chat model behind an endpoint: a real HTTP service that answers well, badly, slowly or not at all."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from doorstep.adapters.second_opinion.chat_completions import ChatCompletions
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.ports.second_opinion import Claim, Question
from doorstep.ports.second_opinion_settings import SecondOpinionSettings
from tests.integration.chat_model_endpoint import Endpoint, serving

QUESTION = Question("somebody real please", "en", Expects.SLOT_DECISION, (CustomerAct.HUMAN, CustomerAct.ASK_WHO))


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with serving() as server:
        yield server


def ask(endpoint: Endpoint, seconds: float = 10.0) -> list[Claim]:
    opinion = ChatCompletions(SecondOpinionSettings(endpoint.url, "small", "secret", seconds))
    try:
        return list(opinion.ask(QUESTION).result(20))
    finally:
        opinion.close()


def content(*acts: tuple[str, str]) -> str:
    return json.dumps({"acts": [{"label": label, "span": span} for label, span in acts]})


def test_claims_come_back_and_the_closed_list_is_sent(endpoint: Endpoint) -> None:
    endpoint.content = content(("human", "somebody real"))
    assert ask(endpoint) == [Claim("human", "somebody real")]
    ((path, body, authorization),) = endpoint.asked
    assert path == "/v1/chat/completions"
    assert authorization == "Bearer secret"
    assert body["model"] == "small"
    sent = json.loads(body["messages"][1]["content"])
    assert sent["labels"] == ["human", "ask_who"]
    assert sent["open_question"] == "slot_decision"


@pytest.mark.parametrize(
    "answer",
    [
        "I think they want a human",
        "[]",
        "{}",
        '{"acts": [{"label": "human"}]}',
        '{"acts": "human"}',
        content(("human", "somebody real"), ("order_pizza", "please")),
    ],
)
def test_an_answer_of_another_form_counts_as_none(endpoint: Endpoint, answer: str) -> None:
    endpoint.content = answer
    assert ask(endpoint) == []


def test_an_error_of_the_service_counts_as_no_answer(endpoint: Endpoint) -> None:
    endpoint.status = 500
    assert ask(endpoint) == []


def test_a_service_that_does_not_answer_in_time_counts_as_no_answer(endpoint: Endpoint) -> None:
    endpoint.hold.clear()
    assert ask(endpoint, seconds=0.05) == []


def test_a_service_that_is_not_there_counts_as_no_answer() -> None:
    opinion = ChatCompletions(SecondOpinionSettings("http://127.0.0.1:9/v1", "small"))
    assert list(opinion.ask(QUESTION).result(20)) == []
    opinion.close()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"url": "ftp://example.org", "model": "m"}, "http"),
        ({"url": "http://localhost/v1"}, "name of a model"),
        ({"seconds": 0}, "above 0"),
    ],
)
def test_settings_that_cannot_work_are_refused(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        SecondOpinionSettings(**settings)
