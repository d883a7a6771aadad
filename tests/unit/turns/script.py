"""A small stage for the turn machine: events at times, commands collected with the time they came at."""

from dataclasses import dataclass, field

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.turns import TurnState, step
from doorstep.turns.commands import AnswererKnown, Command, StartDecoding
from doorstep.turns.events import Decoded, Event, LineAnswered, ReplyBegun, Tick, VoiceStarted, VoiceStopped

FRAME = 0.02


@dataclass
class Stage:
    """Runs the machine in 20 ms ticks; `words` answers every decoding after `delay` seconds."""

    delay: float = 0.2
    state: TurnState = field(default_factory=TurnState)
    now: float = 0.0
    log: list[tuple[float, Command]] = field(default_factory=list)
    words: Decoded = field(default_factory=lambda: Decoded(0, 0, "yes"))
    decodings: list[tuple[float, StartDecoding]] = field(default_factory=list)

    def tell(self, event: Event) -> None:
        self.state, commands = step(self.state, event, self.now)
        for command in commands:
            self.log.append((round(self.now, 3), command))
            if isinstance(command, StartDecoding):
                self.decodings.append((self.now + self.delay, command))

    def wait(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end - 1e-9:
            self.now += FRAME
            for due, asked in [each for each in self.decodings if each[0] <= self.now]:
                self.decodings.remove((due, asked))
                words = self.words
                self.tell(
                    Decoded(
                        asked.utterance, asked.attempt, words.text, words.unfinished, words.backchannel, words.greeting
                    )
                )
            self.tell(Tick())

    def speak(self, seconds: float) -> None:
        """The customer speaks; the end is noticed 120 ms late, as the smoothing does."""
        self.tell(VoiceStarted(self.now))
        self.wait(seconds)
        ended = self.now
        self.wait(0.12)
        self.tell(VoiceStopped(ended))

    def of(self, kind: type[Command]) -> list[tuple[float, Command]]:
        return [(at, command) for at, command in self.log if isinstance(command, kind)]

    def last(self) -> Command:
        return self.log[-1][1]


def answered_by_person(expects: Expects = Expects.SLOT_DECISION) -> Stage:
    """A stage where a person has picked up and nobody speaks; the question `expects` is open."""
    stage = Stage()
    stage.tell(LineAnswered())
    stage.wait(2.0)
    assert isinstance(stage.last(), AnswererKnown)
    assert stage.state.answerer is AnsweredBy.PERSON
    stage.tell(ReplyBegun(expects))
    return stage
