"""The chat model behind an endpoint: a real HTTP service that answers well, badly, slowly or not at all."""

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from doorstep.adapters.second_opinion.chat_completions import ChatCompletions
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.ports.second_opinion import Claim, Question
from doorstep.ports.second_opinion_settings import SecondOpinionSettings

QUESTION = Question("somebody real please", "en", Expects.SLOT_DECISION, (CustomerAct.HUMAN, CustomerAct.ASK_WHO))


class Endpoint(ThreadingHTTPServer):
    """Answers every request with the same status and content; `hold` keeps it from answering."""

    daemon_threads = True
    status = 200
    content = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        self.hold = threading.Event()
        self.hold.set()


class Answering(BaseHTTPRequestHandler):
    """One request."""

    server: Endpoint

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, body, self.headers["Authorization"]))
        self.server.hold.wait(20)
        answer = json.dumps({"choices": [{"message": {"content": self.server.content}}]}).encode()
        with suppress(ConnectionError):  # who asked may have given up
            self.send_response(self.server.status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    server = Endpoint()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.hold.set()
    server.shutdown()
    server.server_close()
    thread.join()


def ask(endpoint: Endpoint, seconds: float = 5.0) -> list[Claim]:
    url = f"http://127.0.0.1:{endpoint.server_port}/v1"
    opinion = ChatCompletions(SecondOpinionSettings(url, "small", "secret", seconds))
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
