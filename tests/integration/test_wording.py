"""The chat model that words a seller's turn: a real HTTP service that answers well, badly, slowly or not at all."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from doorstep.adapters.wording.chat_completions import ChatCompletions
from doorstep.bootstrap.wording import writer
from doorstep.dialogue.bargaining import SellerAct, Standing, saying
from doorstep.dialogue.slots import Money
from doorstep.languages.bargaining import Manner
from doorstep.languages.en.bargaining import TONGUE
from doorstep.ports.wording import Draft
from doorstep.ports.wording_settings import WordingSettings
from doorstep.runtime.seller_words import seller_words
from tests.integration.chat_model_endpoint import Endpoint, serving

DRAFT = Draft(("How about $360?", "It's a deal: $1."), ("It's a deal: $1.",), "en", "friendly", 60)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with serving() as server:
        yield server


def reword(endpoint: Endpoint, seconds: float = 10.0) -> str:
    asked = ChatCompletions(WordingSettings(endpoint.url, "small", "secret", seconds))
    try:
        return asked.reword(DRAFT).result(20)
    finally:
        asked.close()


def test_the_text_comes_back_and_only_the_finished_turn_is_sent(endpoint: Endpoint) -> None:
    endpoint.content = '{"text": " Would $360 do? "}'
    assert reword(endpoint) == "Would $360 do?"
    ((path, body, authorization),) = endpoint.asked
    assert path == "/v1/chat/completions"
    assert authorization == "Bearer secret"
    assert body["model"] == "small"
    assert json.loads(body["messages"][1]["content"]) == {
        "sentences": ["How about $360?", "It's a deal: $1."],
        "kept": ["It's a deal: $1."],
        "language": "en",
        "tone": "friendly",
        "most_words": 60,
    }


@pytest.mark.parametrize("answer", ["Sure!", "[]", "{}", '{"text": 5}', '{"text": null}', '"text"', '{"words": "a"}'])
def test_an_answer_of_another_form_counts_as_none(endpoint: Endpoint, answer: str) -> None:
    endpoint.content = answer
    assert reword(endpoint) == ""


def test_an_error_of_the_service_counts_as_no_answer(endpoint: Endpoint) -> None:
    endpoint.status = 500
    assert reword(endpoint) == ""


def test_a_service_that_does_not_answer_in_time_counts_as_no_answer(endpoint: Endpoint) -> None:
    endpoint.hold.clear()
    assert reword(endpoint, seconds=0.05) == ""


def test_a_service_that_is_not_there_counts_as_no_answer() -> None:
    asked = ChatCompletions(WordingSettings("http://127.0.0.1:9/v1", "small"))
    assert asked.reword(DRAFT).result(20) == ""
    asked.close()


@pytest.mark.parametrize(
    "settings", [{"url": "localhost"}, {"url": "http://localhost"}, {"seconds": 0.0}, {"seconds": 31.0}]
)
def test_settings_that_cannot_work_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="wording"):
        WordingSettings(**settings)


def test_a_turn_is_reworded_only_as_far_as_it_says_the_same(endpoint: Endpoint) -> None:
    counter = (saying(SellerAct.COUNTER, amount=Money(36000, "USD")),)
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    standing = Standing(now, "USD", 40000, quote=36000, offer=30000)
    asked = writer(WordingSettings(endpoint.url, "small", "secret", 10.0))
    assert asked is not None
    endpoint.content = '{"text": "Would you be comfortable with $360?"}'
    assert seller_words(counter, TONGUE, Manner(now), standing, asked) == ("Would you be comfortable with $360?",)
    endpoint.content = '{"text": "Would you be comfortable with $340?"}'
    assert seller_words(counter, TONGUE, Manner(now), standing, asked) == TONGUE.word(counter, Manner(now))
    asked.close()


def test_without_an_address_nobody_rewords() -> None:
    assert writer(WordingSettings()) is None
