"""A conversation in text: inputs in, the lines of the stream out."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeAlias, assert_never

from doorstep.dialogue.events import AnsweredBy
from doorstep.errors import BadInput
from doorstep.ports.conversation import Reply
from doorstep.runtime.chat_input import (
    ChatInput,
    Closed,
    CutIn,
    Later,
    Off,
    Picked,
    Pressed,
    Said,
    Silent,
    read_input,
)
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.stream import effect_lines, error_line, line, outcome_line, turn_line

Line: TypeAlias = dict[str, object]


class Chat:
    """One conversation in text; hands out the lines each input leads to, the outcome last."""

    def __init__(self, conversation: Conversation, now: datetime) -> None:
        self._conversation = conversation
        self._now = now
        self.over = False

    def open(self) -> list[Line]:
        """Begin: the assistant speaks first."""
        return self._reply(self._conversation.answered(self._now))

    def take(self, given: ChatInput) -> list[Line]:
        """Put one input in; what it made the assistant store stands before what it made it say.

        Raises:
            BadInput: The input sets the clock back.
        """
        match given:
            case Later():
                return self._move_on(given.at)
            case Closed():
                return self.close()
            case Picked():
                return self._picked(given.kind)
            case Silent() | Said() | CutIn() | Pressed() | Off():
                return self._reply(self._answer(given))
            case _:
                assert_never(given)

    def close(self) -> list[Line]:
        """Close the line and say how the conversation ended; nothing once it is over."""
        if self.over:
            return []
        self.over = True
        self._conversation.hang_up(self._now)
        return [outcome_line(self._conversation.outcome())]

    def _answer(self, given: Silent | Said | CutIn | Pressed | Off) -> Reply:
        match given:
            case Silent():
                return self._conversation.silence(self._now)
            case Said():
                return self._conversation.say(given.text, self._now)
            case CutIn():
                return self._conversation.cut_in(given.heard, given.text, self._now)
            case Pressed():
                return self._conversation.digits(given.digits, self._now)
            case Off():
                return self._conversation.call_off(given.reason, self._now)
            case _:
                assert_never(given)

    def _move_on(self, at: datetime) -> list[Line]:
        if at < self._now:
            raise BadInput("Time does not run backwards: this is earlier than the conversation's clock.")
        self._now = at
        return []

    def _picked(self, kind: AnsweredBy) -> list[Line]:
        reply = self._conversation.answerer(kind, self._now)
        return [] if reply is None else self._reply(reply)

    def _reply(self, reply: Reply) -> list[Line]:
        turn = [turn_line(reply)] if reply.sentences else []  # a machine may be hung up on without a word
        lines = [*effect_lines(reply.effects), *turn]
        return [*lines, *self.close()] if reply.ended or reply.transfer_to else lines


def run_lines(chat: Chat, lines: Iterable[bytes], write: Callable[[str], None]) -> None:
    """Run a conversation over JSON Lines; a line that cannot be read is answered by an error line, and it goes on.

    Args:
        chat: The conversation, not yet opened.
        lines: Standard input.
        write: Writes and flushes one line of output.
    """
    _write(write, chat.open())
    for number, raw in enumerate(lines, start=1):
        if chat.over:
            break
        text = raw.decode("utf-8", errors="replace").strip()
        if text:
            _write(write, _answer(chat, text, number))
    _write(write, chat.close())


def _answer(chat: Chat, text: str, number: int) -> list[Line]:
    try:
        return chat.take(read_input(text))
    except BadInput as error:
        return [error_line(number, str(error))]


def _write(write: Callable[[str], None], lines: Iterable[Line]) -> None:
    for each in lines:
        write(line(each))
