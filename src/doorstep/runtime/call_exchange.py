"""An answered call, tick by tick: sound to turn events, turn commands to the conversation, replies to sound."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from doorstep.dialogue.acts import AssistantAct, Expects
from doorstep.dialogue.events import OffReason
from doorstep.ports.conversation import Reply
from doorstep.ports.telephony import Leg
from doorstep.runtime.call_audio import Incoming
from doorstep.runtime.call_breathing import in_breaths
from doorstep.runtime.call_face import Emit, PhoneConversation
from doorstep.runtime.call_listening import Listening
from doorstep.runtime.call_rendering import Rendering
from doorstep.runtime.call_speaking import Speaking
from doorstep.runtime.recording import Recording
from doorstep.runtime.stream import effect_lines
from doorstep.turns import TurnState, step
from doorstep.turns.answer_detection import MACHINES
from doorstep.turns.commands import (
    AnswererKnown,
    Command,
    DigitsCollected,
    DropDecoding,
    NoInput,
    PauseSpeaking,
    ResumeSpeaking,
    StartDecoding,
    TurnEnded,
)
from doorstep.turns.events import (
    Decoded,
    Event,
    LineAnswered,
    LineEnded,
    PlaybackFinished,
    ReplyBegun,
    Tick,
)

LEAST_LAST_WORD: Final = 0.15
"""Seconds of voice that may be a last word before hanging up; less is the click of it."""

LAST_WORD_PATIENCE: Final = 3.0
"""Seconds that are waited for the words of somebody who has hung up."""


class Exchange:
    """Joins one leg, one turn machine and one conversation.

    Args:
        leg: The answered leg.
        incoming: The customer's sound.
        speaking: Our voice.
        rendering: Where likely sentences are made ahead.
        conversation: Decides what is said.
        wall: The time of day for a moment of the loop's clock.
        emit: Takes the lines.
        likely: What customers often say.
        recording: Keeps both sides, where there is consent.
        state: The turn machine, with its settings.
    """

    def __init__(  # noqa: PLR0913 - the joint of a call has many sides; each is used by name
        self,
        *,
        leg: Leg,
        incoming: Incoming,
        speaking: Speaking,
        rendering: Rendering,
        conversation: PhoneConversation,
        wall: Callable[[float], datetime],
        emit: Emit,
        likely: tuple[str, ...] = (),
        recording: Recording | None = None,
        state: TurnState | None = None,
    ) -> None:
        self._leg = leg
        self._incoming = incoming
        self._speaking = speaking
        self._rendering = rendering
        self._conversation = conversation
        self._wall = wall
        self._emit = emit
        self._likely = likely
        self._recording = recording
        self._state = state or TurnState()
        self._listening: Listening | None = None
        self._inbox: deque[Event] = deque()
        self._foresee: deque[str | None] = deque()
        self._foreseen: list[str] = []
        self._opened = False
        self._off: OffReason | None = None
        self._answered = 0.0
        self._now = 0.0

    def begin(self, listening: Listening, now: float) -> None:
        """The line is open."""
        self._listening = listening
        self._answered = self._now = now
        self._tell(LineAnswered())

    def call_off(self, reason: OffReason) -> None:
        """Take leave at the next moment our side may speak: not over our own words, nor over the customer's."""
        self._off = reason

    def post(self, event: Event) -> None:
        """Put in an event that belongs to the next tick: words, keys."""
        self._inbox.append(event)

    def tick(self, now: float) -> Reply | None:
        """Do what 20 ms bring; returns a reply that was just heard to its end."""
        self._now = now
        tones = self._state.answerer is None or now - self._answered < self._state.settings.doubt
        sound, found = self._incoming.take(self._leg.read(), now, tones=tones)
        for event in found:
            self._tell(event)
        while self._inbox:
            self._take(self._inbox.popleft())
        self._tell(Tick())
        if self._off is not None and self._opened and self._free():
            self._take_leave(self._off)
        self._speaking.advance(now)
        finished = self._speaking.finished()
        if self._recording is not None:
            self._recording.add(sound, self._speaking.played())
        if finished is not None:
            self._tell(PlaybackFinished())
        elif self._foresee and self._speaking.rendered:
            self._look_ahead(self._foresee.popleft())
        return finished

    def reply(self, reply: Reply, asked: float | None = None) -> None:
        """Say something, or take leave where the call was called off; `asked` is when the voice it answers ended."""
        if self._off is not None and not (reply.ended or reply.transfer_to):
            last = self._conversation.call_off(self._off, self._wall(self._now), heard="")
            reply, self._off = replace(last, effects=(*reply.effects, *last.effects)), None
        for line in effect_lines(reply.effects):
            self._emit(line)
        final = reply.ended or reply.transfer_to is not None
        self._speaking.begin(reply, asked)
        waiting = any(act.kind is AssistantAct.WAIT for act in reply.acts)
        self._foreseen = []
        self._foresee = deque(() if final else (*self._likely, None))
        self._tell(ReplyBegun(reply.expects, waiting=waiting, final=final))

    def resume(self, now: float) -> None:
        """The line was on hold and is back: the silence meanwhile was not the customer's."""
        self._now = now
        if not self._speaking.busy:
            self._tell(PlaybackFinished())

    async def last_words(self, now: float) -> None:
        """The customer has hung up: what they said just before still counts, though nobody hears the answer."""
        utterance = self._state.utterance
        if self._listening is None or utterance is None or not self._talking():
            return
        until = now if utterance.until is None else utterance.until
        if until - utterance.since < LEAST_LAST_WORD:
            return
        if not utterance.decoding and utterance.decoded is None:
            self._listen(StartDecoding(utterance.number, utterance.attempt + 1, utterance.since, until))
        await self._listening.settle(LAST_WORD_PATIENCE)
        words = [event for event in (*self._inbox, utterance.decoded) if isinstance(event, Decoded)]
        decoded = next((event for event in reversed(words) if event.utterance == utterance.number), None)
        if decoded is not None and decoded.text and not decoded.backchannel:
            self._answer(TurnEnded(decoded.text, utterance.since, now, alternatives=decoded.alternatives))

    def end(self, now: float) -> str | None:
        """The line is closed; returns what of the running reply was heard, None for all of it."""
        self._now = now
        self._tell(LineEnded())
        return self._speaking.drop()

    def _free(self) -> bool:
        """Whether neither side is saying anything and no keys are being pressed."""
        return not self._speaking.busy and self._state.utterance is None and not self._state.digits

    def _take_leave(self, reason: OffReason) -> None:
        self._off = None
        self.reply(self._conversation.call_off(reason, self._wall(self._now), self._speaking.drop()))

    def _talking(self) -> bool:
        return self._state.answerer is not None and self._state.answerer not in MACHINES

    def _take(self, event: Event) -> None:
        if isinstance(event, Decoded) and event.text and self._current(event):
            # what would be said to these words is made while it is still open whether they are the whole turn
            self._look_ahead(event.text, event.alternatives, said=True)
        self._tell(event)

    def _current(self, event: Decoded) -> bool:
        utterance = self._state.utterance
        return self._talking() and utterance is not None and utterance.number == event.utterance

    def _look_ahead(self, text: str | None, others: tuple[str, ...] = (), *, said: bool = False) -> None:
        heard = self._speaking.heard() if said else None
        try:
            sentences = in_breaths(self._conversation.preview(text, self._wall(self._now), heard, others))
        except Exception as error:  # noqa: BLE001 - a guess that fails must not end a live call
            loop = asyncio.get_running_loop()
            loop.call_exception_handler({"message": f"a look-ahead failed ({type(error).__name__})"})
            return
        texts = [sentence.text for sentence in sentences]
        if said:
            self._foreseen = [*texts, *self._foreseen]
        else:
            # while the first part of a reply is heard, there is time for the rest of it
            self._foreseen += texts[:1]
        self._rendering.ahead(self._foreseen)

    def _tell(self, event: Event) -> None:
        self._state, commands = step(self._state, event, self._now)
        for command in commands:
            self._do(command)

    def _do(self, command: Command) -> None:
        match command:
            case StartDecoding() | DropDecoding():
                self._listen(command)
            case PauseSpeaking():
                self._speaking.pause()
            case ResumeSpeaking():
                self._speaking.resume()
            case TurnEnded():
                self._answer(command)
            case NoInput():
                self._ask_again()
            case DigitsCollected():
                self._speaking.drop()
                self._show("dtmf", command.digits, self._now)
                self.reply(self._conversation.digits(command.digits, self._wall(self._now)))
            case AnswererKnown():
                self._open(command)
            case _:
                assert_never(command)

    def _listen(self, command: StartDecoding | DropDecoding) -> None:
        if self._listening is None:
            return
        if isinstance(command, DropDecoding):
            self._listening.drop(command)
            return
        expects = Expects.NONE if self._state.answerer is None else self._state.expects
        clip = self._incoming.clip(command.since, command.until)
        words = () if expects is Expects.NONE else self._conversation.vocabulary(self._wall(self._now))
        self._listening.start(command, clip, expects, words)

    def _answer(self, turn: TurnEnded) -> None:
        heard = self._speaking.drop()
        self._show("heard", turn.text, turn.since)
        now = self._wall(self._now)
        if heard is None:
            self.reply(self._conversation.say(turn.text, now, turn.alternatives), turn.until)
        else:
            self.reply(self._conversation.cut_in(heard, turn.text, now, turn.alternatives), turn.until)

    def _ask_again(self) -> None:
        heard, now = self._speaking.drop(), self._wall(self._now)
        if heard is None:
            self.reply(self._conversation.silence(now))
        else:
            self.reply(self._conversation.cut_in(heard, "", now))

    def _open(self, known: AnswererKnown) -> None:
        self._speaking.drop()
        self._show("heard", known.text, self._now)
        self._emit({"type": "answered_by", "kind": known.kind.value, "at": round(self._now - self._answered, 3)})
        now = self._wall(self._now)
        if self._off is not None and known.kind in MACHINES:
            last, self._off = self._conversation.call_off(self._off, now), None
            self.reply(replace(last, sentences=(), acts=()))  # a machine need not be told
            return
        reply = self._conversation.answerer(known.kind, now)
        if reply is None and not self._opened:
            reply = self._conversation.answered(now)
        self._opened = True
        if reply is not None:
            self.reply(reply, known.until)

    def _show(self, kind: str, text: str, at: float) -> None:
        if text:
            self._emit({"type": kind, "text": text, "at": round(at - self._answered, 3)})
