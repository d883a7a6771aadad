"""A second opinion on half-understood words: asked early, checked, and used only where it agrees with the pack."""

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from dataclasses import fields
from typing import Final

from doorstep.dialogue.acts import CustomerAct
from doorstep.dialogue.doubt import ASKED_BACK, guess, surer
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.ports.second_opinion import Claim, Question, SecondOpinion

HIDDEN: Final = "…"
"""Stands for every name, number and piece of an address that leaves this machine's hands."""
_NUMBER: Final = re.compile(r"\d[\d\s./-]*")


class Advice:
    """Asks for second opinions of one conversation and remembers what was asked already.

    Args:
        opinion: Who is asked.
        language: The language as a two-letter code.
        patience: Seconds to wait when an answer is due; 0 on the phone, where asking begins before the turn ends.
    """

    def __init__(self, opinion: SecondOpinion, language: str, patience: float | None = None) -> None:
        self._opinion = opinion
        self._language = language
        self._patience = opinion.seconds if patience is None else patience
        self._asked: dict[Question, Future[Sequence[Claim]]] = {}

    def consider(self, turn: Understanding, context: Context) -> None:
        """Begin to ask where the pack is in doubt about words that may become a turn."""
        if guess(turn) is not None:
            self._ask(self._question(turn, context))

    def settle(self, turn: Understanding, context: Context) -> Understanding:
        """The turn with its guess made sure where the second opinion agrees; else as it was, to be asked back."""
        best = guess(turn)
        if best is None:
            return turn
        question = self._question(turn, context)
        try:
            claims = self._ask(question).result(self._patience)
        except TooLate:
            return turn
        if not any(claim.label == best and _stands_in(claim.span, question.words) for claim in claims):
            return turn
        return surer(turn, best)

    def _ask(self, question: Question) -> Future[Sequence[Claim]]:
        if question not in self._asked:
            self._asked[question] = self._opinion.ask(question)
        return self._asked[question]

    def _question(self, turn: Understanding, context: Context) -> Question:
        own = sorted(turn.acts, key=lambda heard: -heard.confidence)
        labels = dict.fromkeys([heard.act for heard in own] + list(ASKED_BACK) + list(CustomerAct))
        return Question(hidden(turn, context), self._language, context.expects, tuple(labels))


def hidden(turn: Understanding, context: Context) -> str:
    """The words with every number, name and piece of an address taken out."""
    words = turn.text
    for private in sorted(_private(turn, context), key=len, reverse=True):
        words = re.sub(rf"\b{re.escape(private)}\b", HIDDEN, words, flags=re.IGNORECASE)
    return _NUMBER.sub(HIDDEN + " ", words).strip()


def _private(turn: Understanding, context: Context) -> Iterator[str]:
    values = [turn.name, context.recipient, turn.drop_place.detail if turn.drop_place else None]
    for address in filter(None, (turn.address, context.address)):
        values += [getattr(address, one.name) for one in fields(address)]
    for value in filter(None, values):
        yield from (word for word in re.findall(r"\w+", value) if len(word) > 1)


def _stands_in(span: str, words: str) -> bool:
    return bool(span.strip()) and span.strip().lower() in words.lower()
