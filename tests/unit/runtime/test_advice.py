"""A second opinion counts only where it agrees, stands in the words, and comes in time; nothing personal is sent."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.doubt import guess
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.ports.second_opinion import Claim, Question
from doorstep.runtime.advice import Advice, hidden

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")
CONTEXT = Context(NOW, Expects.SLOT_DECISION, recipient="Alex Morgan", address=Address("Maple Street", "42"))
WORDS = "could Alex have somebody real on the line at 42 Maple Street, number 0152 123"
DOUBT = Understanding(WORDS, (Heard(CustomerAct.HUMAN, 0.4), Heard(CustomerAct.ASK_WHO, 0.35)))


class Told:
    """Answers with the same claims each time, or never."""

    seconds = 0.0

    def __init__(self, *claims: Claim, late: bool = False) -> None:
        self.questions: list[Question] = []
        self._claims = claims
        self._late = late

    def ask(self, question: Question) -> Future[Sequence[Claim]]:
        self.questions.append(question)
        answer: Future[Sequence[Claim]] = Future()
        if not self._late:
            answer.set_result(self._claims)
        return answer

    def close(self) -> None:
        pass


def settled(opinion: Told) -> Understanding:
    return Advice(opinion, "en").settle(DOUBT, CONTEXT)


def test_agreement_makes_the_guess_sure() -> None:
    turn = settled(Told(Claim("human", "somebody real")))
    assert guess(turn) is None
    assert turn.confidence(CustomerAct.HUMAN) >= 0.55
    assert turn.confidence(CustomerAct.ASK_WHO) == 0.35


@pytest.mark.parametrize(
    "opinion",
    [
        Told(Claim("ask_who", "somebody real")),
        Told(Claim("human", "words that were not said")),
        Told(Claim("human", " ")),
        Told(),
        Told(Claim("human", "somebody real"), late=True),
    ],
)
def test_anything_else_leaves_the_doubt_to_be_asked_back(opinion: Told) -> None:
    assert settled(opinion) == DOUBT


def test_a_clear_turn_is_not_asked_about() -> None:
    opinion = Told()
    clear = Understanding("yes", (Heard(CustomerAct.AFFIRM, 0.95),))
    assert Advice(opinion, "en").settle(clear, CONTEXT) == clear
    assert opinion.questions == []


def test_names_numbers_and_addresses_are_not_sent() -> None:
    sent = hidden(DOUBT, CONTEXT)
    assert not any(private in sent.lower() for private in ("alex", "42", "maple", "0152", "123"))
    assert "somebody real on the line" in sent


def test_it_is_asked_once_while_the_words_are_still_coming() -> None:
    opinion = Told(Claim("human", "somebody real"))
    advice = Advice(opinion, "en", patience=0)
    advice.consider(DOUBT, CONTEXT)
    assert guess(advice.settle(DOUBT, CONTEXT)) is None
    assert len(opinion.questions) == 1
    assert opinion.questions[0].labels[:2] == (CustomerAct.HUMAN, CustomerAct.ASK_WHO)
    assert set(opinion.questions[0].labels) == set(CustomerAct)
