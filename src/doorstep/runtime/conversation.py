"""One conversation: events in, words and stored promises out. The same for a chat and a call."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import Effect, HangUp, Perform, Say, Transfer
from doorstep.dialogue.engine import Step, step
from doorstep.dialogue.events import (
    Answered,
    AnsweredBy,
    AnswererKnown,
    CalledOff,
    Digits,
    EffectDone,
    Event,
    HungUp,
    OffReason,
    Silence,
    Spoken,
    TransferFailed,
    UserTurn,
)
from doorstep.dialogue.understanding import Context
from doorstep.languages.pack import LanguagePack, Sentence, Wording
from doorstep.ports.conversation import Reply
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.runtime.address_mending import AddressMending
from doorstep.runtime.advice import Advice
from doorstep.runtime.hearing import Hearing
from doorstep.runtime.vocabulary import Vocabulary
from doorstep.skills.delivery.outcome import Outcome, disposition
from doorstep.skills.delivery.skill import DeliverySkill
from doorstep.skills.delivery.state import DeliveryState, State, begin
from doorstep.skills.delivery.world import World

MISSED_END = 0.12
"""A sentence counts as heard where no more than this share of its end was cut off: people answer on the last word."""
LONGEST_TURN = 2_000
"""Characters of one turn that are looked at; nobody says more in one breath."""


class Conversation:
    """One delivery conversation over a language pack, a journal and a place where promises are stored.

    Args:
        world: What may be known.
        pack: The language it is held in.
        promises: Where effects are stored, each before the next word.
        journal: Where every event is written before it is acted on.
        spoken: Whether the words are for the ear.
        ask_recording: Whether the customer is asked first if the call may be recorded.
        advice: A second opinion on words that are half understood; None asks nobody.
        mending: The address register in use; None where there is none.
    """

    def __init__(
        self,
        world: World,
        pack: LanguagePack,
        promises: Promises,
        journal: Journal,
        *,
        spoken: bool = False,
        ask_recording: bool = False,
        advice: Advice | None = None,
        mending: AddressMending | None = None,
    ) -> None:
        self._advice = advice
        self._world = world
        self._pack = pack
        self._promises = promises
        self._journal = journal
        self._spoken = spoken
        self._skill = DeliverySkill()
        self._hearing = Hearing(pack, mending)
        self._vocabulary = Vocabulary(world, pack.weekdays, mending)
        self._state: State = begin(world, ask_recording=ask_recording, keys=spoken)
        self._said: frozenset[str] = frozenset()
        self._running: tuple[Sentence, ...] = ()

    def answered(self, now: datetime) -> Reply:
        """Open the conversation."""
        return self._take(Answered(), now)

    def say(self, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        """Take in what the customer said after our whole utterance was heard; `alternatives`: what else it may be."""
        self._heard_all(now)
        return self._take(self._turn(text, now, alternatives), now)

    def cut_in(self, heard: str, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        """Take in what the customer said over our utterance, of which only `heard` was really played."""
        self._heard_part(heard, now)
        return self._take(self._turn(text, now, alternatives), now)

    def silence(self, now: datetime) -> Reply:
        """Take in that the no-input timer ran out."""
        self._heard_all(now)
        return self._take(Silence(), now)

    def digits(self, digits: str, now: datetime) -> Reply:
        """Take in keys that were pressed."""
        self._heard_all(now)
        typed = self._skill.typed(self._state, digits)
        read = self._hearing.typed(typed, self.context(now))
        return self._take(Digits(digits) if read == typed else UserTurn(read), now)

    def answerer(self, kind: AnsweredBy, now: datetime) -> Reply | None:
        """Take in who or what picked up; None where the conversation goes on as it was."""
        reply = self._take(AnswererKnown(kind), now)
        return None if kind is AnsweredBy.PERSON else reply

    def transfer_failed(self, now: datetime) -> Reply:
        """Take in that the customer could not be connected and is still here."""
        self._heard_all(now)
        return self._take(TransferFailed(), now)

    def call_off(self, reason: OffReason, now: datetime, heard: str | None = None) -> Reply:
        """Take leave because our side has to end it; see the port."""
        if heard is None:
            self._heard_all(now)
        else:
            self._heard_part(heard, now)
        return self._take(CalledOff(reason), now)

    def hang_up(self, now: datetime, heard: str | None = None) -> None:
        """Close the conversation; `heard` is what of the running utterance was played, None for all of it."""
        try:
            if heard is None:
                self._heard_all(now)
            else:
                self._heard_part(heard, now)
            self._take(HungUp(), now)
        finally:
            self._promises.close()

    @property
    def ended(self) -> bool:
        """Whether the conversation is over."""
        return self._state.ended

    @property
    def recorded(self) -> bool:
        """Whether the customer agreed that the call may be recorded."""
        return self._state.skill.recording is True

    def outcome(self) -> Outcome:
        """How it ended, or how it would end now."""
        skill = self._state.skill
        # what earlier calls promised says how this one ended only where somebody was spoken to
        told = skill.promises if skill.machine is None or skill.kept else ()
        return Outcome(
            disposition(told, skill.ending, hung_up=skill.hung_up),
            skill.promises,
            disclosed=AssistantAct.DISCLOSE in self._state.heard,
            turns=self._state.turns,
            recording_consent=skill.recording,
        )

    def context(self, now: datetime) -> Context:
        """What was just asked and what is on the table."""
        return replace(self._skill.context(self._state), now=self._local(now))

    def vocabulary(self, now: datetime) -> tuple[str, ...]:
        """Words that may well be said next and that a recogniser cannot guess, bounded in length."""
        return self._vocabulary.words(self.context(now))

    def preview(
        self, text: str | None, now: datetime, heard: str | None = None, alternatives: Sequence[str] = ()
    ) -> tuple[Sentence, ...]:
        """Say what would be answered to `text`, without storing anything.

        Args:
            text: What the customer would say; None for silence, at first for the opening.
            now: The moment of speaking.
            heard: What of our running utterance would have been played; None for all of it.
            alternatives: What else it may be.
        """
        state = self._state
        event = self._turn(text or "", now, alternatives, ahead=True) if state.turns else Answered()
        if self._running:
            spoken = self._spoken_event(self._running, complete=True) if heard is None else self._spoken_part(heard)
            state = step(state, spoken, now, skill=self._skill).state
        taken = step(state, event, now, skill=self._skill)
        while (effect := _first_effect(taken)) is not None:
            taken = step(taken.state, EffectDone(effect.key, done=True), now, skill=self._skill)
        return self._words(taken, now)

    def _local(self, now: datetime) -> datetime:
        """The same moment in the recipient's zone, which knows when the clocks change."""
        return now.astimezone(self._world.now.tzinfo)

    def _turn(self, text: str, now: datetime, alternatives: Sequence[str], *, ahead: bool = False) -> Event:
        """What the words come to; `ahead`: the turn is not over, so nobody waits for a second opinion."""
        if not text.strip():
            return Silence()
        context = self.context(now)
        readings = [one[:LONGEST_TURN] for one in alternatives]
        address = self._state.skill.current.address
        proof = address.postcode if address is not None else None
        turn = self._hearing.understand(text[:LONGEST_TURN], readings, context, proof)
        if self._advice is None:
            return UserTurn(turn)
        if ahead:
            self._advice.consider(turn, context)
            return UserTurn(turn)
        return UserTurn(self._advice.settle(turn, context))

    def _heard_all(self, now: datetime) -> None:
        if self._running:
            self._take(self._spoken_event(self._running, complete=True), now)

    def _heard_part(self, heard: str, now: datetime) -> None:
        if self._running:
            self._take(self._spoken_part(heard), now)

    def _spoken_part(self, heard: str) -> Spoken:
        left = len(_letters(heard))
        played: list[Sentence] = []
        for sentence in self._running:
            length = len(_letters(sentence.text))
            left -= length
            if left < -length * MISSED_END:
                break
            played.append(sentence)
        return self._spoken_event(tuple(played), complete=len(played) == len(self._running))

    @staticmethod
    def _spoken_event(played: tuple[Sentence, ...], *, complete: bool) -> Spoken:
        return Spoken(tuple(kind for sentence in played for kind in sentence.acts), complete)

    def _take(self, event: Event, now: datetime) -> Reply:
        """Write the event, step, perform what is to be stored, and so on until there is something to say."""
        now = self._local(now)
        self._journal.append(event, now)
        if isinstance(event, Spoken):
            self._running = ()
        taken = step(self._state, event, now, skill=self._skill)
        self._state = taken.state
        effects: list[Effect] = []
        while (effect := _first_effect(taken)) is not None:
            done = self._promises.perform(effect)
            reported = EffectDone(effect.key, done)
            self._journal.append(reported, now)
            taken = step(self._state, reported, now, skill=self._skill)
            self._state = taken.state
            if done:
                effects.append(effect)
        return self._reply(taken, tuple(effects), now)

    def _reply(self, taken: Step[DeliveryState], effects: tuple[Effect, ...], now: datetime) -> Reply:
        says = [one for one in taken.commands if isinstance(one, Say)]
        sentences = self._words(taken, now)
        self._said |= {sentence.text for sentence in sentences}
        self._running = sentences or self._running
        transfers = [one.to for one in taken.commands if isinstance(one, Transfer)]
        return Reply(
            sentences,
            tuple(act for one in says for act in one.acts),
            says[-1].expects if says else self._state.expects,
            taken.rule,
            effects,
            transfers[0] if transfers else None,
            ended=any(isinstance(one, HangUp) for one in taken.commands),
        )

    def _words(self, taken: Step[DeliveryState], now: datetime) -> tuple[Sentence, ...]:
        acts = tuple(act for one in taken.commands if isinstance(one, Say) for act in one.acts)
        if not acts:
            return ()
        world = self._world
        wording = Wording(now, self._said, self._spoken, world.merchant.name, world.region)
        return self._pack.verbalise(acts, wording)


def _first_effect(taken: Step[DeliveryState]) -> Effect | None:
    return next((one.effect for one in taken.commands if isinstance(one, Perform)), None)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text)
