"""What holds of the turn machine whatever happens on the line."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.turns import TurnState, step
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
    DecodingLost,
    Event,
    KeyPressed,
    LineAnswered,
    LineEnded,
    PlaybackFinished,
    ReplyBegun,
    Tick,
    ToneEnded,
    ToneKind,
    VoiceStarted,
    VoiceStopped,
)
from doorstep.turns.state import Ours

HAPPENINGS = st.sampled_from(
    ["voice", "quiet", "tick", "tick", "tick", "reply", "finished", "words", "lost", "key", "beep", "end"]
)
WORDS = st.builds(
    Decoded,
    utterance=st.just(0),
    attempt=st.just(0),
    text=st.sampled_from(["", "yes", "mhm"]),
    unfinished=st.booleans(),
    backchannel=st.booleans(),
    greeting=st.sampled_from([None, *AnsweredBy]),
)
MOMENT = st.tuples(st.sampled_from([0.02, 0.02, 0.1, 0.5, 2.0]), HAPPENINGS, WORDS, st.sampled_from(list(Expects)))


class Watch:
    """Follows the commands the way the call does and checks each of them."""

    def __init__(self) -> None:
        self.state = TurnState()
        self.now = 0.0
        self.asked: tuple[int, int] | None = None
        self.speaking = False
        self.paused = False
        self.voice = False
        self.silent = 0

    def event(self, happening: str, words: Decoded, expects: Expects) -> Event:
        utterance, attempt = self.asked or (7, 7)
        events: dict[str, Event] = {
            "voice": VoiceStarted(self.now),
            "quiet": VoiceStopped(self.now),
            "tick": Tick(),
            "reply": ReplyBegun(expects),
            "finished": PlaybackFinished(),
            "words": Decoded(utterance, attempt, words.text, words.unfinished, words.backchannel, words.greeting),
            "lost": DecodingLost(utterance, attempt),
            "key": KeyPressed("1"),
            "beep": ToneEnded(ToneKind.BEEP),
            "end": LineEnded(),
        }
        return events[happening]

    def tell(self, event: Event) -> None:
        self.state, commands = step(self.state, event, self.now)
        match event:
            case ReplyBegun():
                self.speaking, self.paused = True, False
            case PlaybackFinished():
                self.speaking, self.paused = False, False
            case _:
                pass
        for command in commands:
            self.check(command)

    def check(self, command: Command) -> None:
        match command:
            case StartDecoding():
                assert self.asked is None or command.attempt == 1 or self.asked[0] == command.utterance
                assert command.since <= command.until <= self.now
                self.asked = (command.utterance, command.attempt)
            case DropDecoding():
                assert self.asked == (command.utterance, command.attempt)
                self.asked = None
            case PauseSpeaking():
                assert self.speaking
                assert not self.paused
                self.paused = True
            case ResumeSpeaking():
                assert self.speaking
                assert self.paused
                self.paused = False
            case TurnEnded():
                assert command.cut_in == self.speaking
                assert not self.speaking or self.paused, "what is dropped has fallen silent before"
                self.speaking = self.paused = False
            case NoInput():
                assert not self.speaking
                assert self.state.utterance is None
            case AnswererKnown() | DigitsCollected():
                self.speaking = self.paused = False


def play(moments: Sequence[tuple[float, str, Decoded, Expects]]) -> Watch:
    watch = Watch()
    watch.tell(LineAnswered())
    for wait, happening, words, expects in moments:
        watch.now += wait
        if happening == "finished" and (not watch.speaking or watch.paused):
            continue
        watch.tell(watch.event(happening, words, expects))
    return watch


@given(st.lists(MOMENT, max_size=60))
def test_commands_fit_together_whatever_happens(moments: list[tuple[float, str, Decoded, Expects]]) -> None:
    play(moments)


@given(st.lists(MOMENT, max_size=40))
def test_the_machine_never_waits_for_ever(moments: list[tuple[float, str, Decoded, Expects]]) -> None:
    watch = play([moment for moment in moments if moment[1] != "end"])
    watch.tell(VoiceStopped(watch.now))
    if watch.speaking and not watch.paused:
        watch.tell(PlaybackFinished())
    seen = 0
    for _ in range(300):
        watch.now += 0.1
        before = watch.state
        after, commands = step(before, Tick(), watch.now)
        watch.state = after
        seen += sum(isinstance(each, NoInput | TurnEnded | AnswererKnown | DigitsCollected) for each in commands)
        seen += sum(isinstance(each, ResumeSpeaking) for each in commands)
    assert seen or watch.state.ours is Ours.SPEAKING
