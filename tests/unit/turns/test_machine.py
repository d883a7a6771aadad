"""The turn machine, played through in ticks of 20 ms."""

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.turns.commands import (
    AnswererKnown,
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
from tests.unit.turns.script import Stage, answered_by_person


def listening(expects: Expects = Expects.SLOT_DECISION) -> Stage:
    stage = answered_by_person(expects)
    stage.wait(3.0)
    stage.tell(PlaybackFinished())
    stage.log.clear()
    return stage


def test_a_finished_answer_to_a_closed_question_ends_after_half_a_second() -> None:
    stage = listening()
    stage.wait(0.5)
    stage.speak(0.4)
    ended = stage.now - 0.12
    stage.wait(1.0)
    [(at, turn)] = stage.of(TurnEnded)
    assert isinstance(turn, TurnEnded)
    assert (turn.text, turn.cut_in, turn.too_long) == ("yes", False, False)
    assert (turn.since, turn.until) == pytest.approx((ended - 0.4, ended))
    assert 0.4 <= at - ended <= 0.5


def test_decoding_starts_at_the_first_pause_and_is_dropped_when_speech_goes_on() -> None:
    stage = listening()
    stage.speak(0.6)
    stage.wait(0.08)
    assert isinstance(stage.last(), StartDecoding)
    stage.speak(0.6)
    assert [type(command) for _, command in stage.log] == [StartDecoding, DropDecoding]
    stage.wait(1.0)
    [(_, first), (_, second)] = stage.of(StartDecoding)
    assert isinstance(first, StartDecoding)
    assert isinstance(second, StartDecoding)
    assert (first.utterance, first.attempt) == (1, 1)
    assert (second.utterance, second.attempt) == (1, 2)
    assert second.since == first.since
    assert len(stage.of(TurnEnded)) == 1


def test_an_overtaken_decoding_ends_no_turn() -> None:
    stage = listening()
    stage.speak(0.6)
    stage.wait(0.08)
    stage.tell(VoiceStarted(stage.now))
    stage.tell(Decoded(1, 1, "no wait"))
    stage.wait(2.0)
    assert not stage.of(TurnEnded)


def test_an_address_is_given_more_time_and_dangling_words_most() -> None:
    gaps = []
    for expects, words in [
        (Expects.ADDRESS_CONFIRMATION, Decoded(0, 0, "yes")),
        (Expects.ADDRESS, Decoded(0, 0, "42 Maple Street")),
        (Expects.ADDRESS, Decoded(0, 0, "Maple Street and", unfinished=True)),
    ]:
        stage = listening(expects)
        stage.words = words
        stage.speak(1.0)
        ended = stage.now - 0.12
        stage.wait(2.0)
        [(at, _)] = stage.of(TurnEnded)
        gaps.append(at - ended)
    assert gaps[0] < 0.55
    assert 0.8 <= gaps[1] <= 1.2
    assert gaps[2] > 1.2


def test_a_turn_ends_only_once_its_words_are_known() -> None:
    stage = listening()
    stage.delay = 1.0
    stage.speak(0.5)
    ended = stage.now - 0.12
    stage.wait(2.0)
    [(at, _)] = stage.of(TurnEnded)
    assert at - ended >= 1.0


def test_voice_over_ours_pauses_it_at_once_and_words_end_the_turn_as_cut_in() -> None:
    stage = answered_by_person()
    stage.log.clear()
    stage.words = Decoded(0, 0, "who is this")
    stage.wait(1.0)
    stage.tell(VoiceStarted(stage.now))
    assert stage.last() == PauseSpeaking()
    stage.wait(0.8)
    stage.tell(VoiceStopped(stage.now))
    stage.wait(1.0)
    assert [type(command) for _, command in stage.log] == [PauseSpeaking, StartDecoding, TurnEnded]
    last = stage.last()
    assert isinstance(last, TurnEnded)
    assert last.cut_in


def test_a_listening_noise_does_not_stop_our_voice() -> None:
    stage = answered_by_person()
    stage.log.clear()
    stage.words = Decoded(0, 0, "mhm", backchannel=True)
    stage.wait(1.0)
    stage.speak(0.26)
    stage.wait(2.0)
    assert [type(command) for _, command in stage.log] == [PauseSpeaking, StartDecoding, ResumeSpeaking]


def test_a_long_listening_noise_resumes_once_its_words_are_known() -> None:
    stage = answered_by_person()
    stage.log.clear()
    stage.words = Decoded(0, 0, "okay, right", backchannel=True)
    stage.speak(0.9)
    stage.wait(2.0)
    assert [type(command) for _, command in stage.log] == [PauseSpeaking, StartDecoding, ResumeSpeaking]


def test_a_short_burst_with_a_meaning_stops_our_voice_after_all() -> None:
    stage = answered_by_person()
    stage.log.clear()
    stage.words = Decoded(0, 0, "no")
    stage.delay = 0.8
    stage.speak(0.26)
    stage.wait(2.0)
    assert [type(command) for _, command in stage.log] == [
        PauseSpeaking,
        StartDecoding,
        ResumeSpeaking,
        PauseSpeaking,
        TurnEnded,
    ]


def test_a_click_is_neither_decoded_nor_an_interruption() -> None:
    stage = answered_by_person()
    stage.log.clear()
    stage.speak(0.06)
    stage.wait(1.0)
    assert [type(command) for _, command in stage.log] == [PauseSpeaking, ResumeSpeaking]


def test_a_listening_noise_after_our_question_is_an_answer() -> None:
    stage = listening()
    stage.words = Decoded(0, 0, "mhm", backchannel=True)
    stage.speak(0.3)
    stage.wait(1.0)
    [(_, turn)] = stage.of(TurnEnded)
    assert isinstance(turn, TurnEnded)
    assert turn.text == "mhm"


def test_no_answer_is_noticed_and_later_after_hold_on() -> None:
    stage = listening()
    stage.wait(4.9)
    assert not stage.of(NoInput)
    stage.wait(0.2)
    assert len(stage.of(NoInput)) == 1
    stage.tell(ReplyBegun(Expects.SLOT_DECISION, waiting=True))
    stage.tell(PlaybackFinished())
    stage.wait(15.0)
    assert len(stage.of(NoInput)) == 1
    stage.wait(6.0)
    assert len(stage.of(NoInput)) == 2


def test_sound_without_words_is_no_turn() -> None:
    stage = listening()
    stage.words = Decoded(0, 0, "")
    stage.speak(0.8)
    stage.wait(1.0)
    assert not stage.of(TurnEnded)
    stage.wait(5.0)
    assert len(stage.of(NoInput)) == 1


def test_a_lost_decoding_costs_the_utterance_and_not_the_call() -> None:
    stage = listening()
    stage.delay = 99.0
    stage.speak(0.8)
    stage.wait(0.1)
    stage.tell(DecodingLost(1, 1))
    stage.wait(1.0)
    [(_, turn)] = stage.of(TurnEnded)
    assert isinstance(turn, TurnEnded)
    assert turn.text == ""


def test_a_recogniser_that_never_answers_is_given_up() -> None:
    stage = listening()
    stage.delay = 99.0
    stage.speak(0.8)
    stage.wait(5.0)
    assert len(stage.of(TurnEnded)) == 1


def test_keys_are_collected_until_a_gap_or_the_hash_key() -> None:
    stage = listening()
    for digit in "62704":
        stage.tell(KeyPressed(digit))
        stage.wait(0.5)
    assert not stage.of(DigitsCollected)
    stage.wait(2.0)
    assert stage.last() == DigitsCollected("62704")
    for digit in "12#":
        stage.tell(KeyPressed(digit))
    assert stage.last() == DigitsCollected("12")


def test_a_key_over_our_voice_silences_it() -> None:
    stage = answered_by_person()
    stage.tell(KeyPressed("1"))
    assert stage.last() == PauseSpeaking()
    stage.wait(2.1)
    assert stage.last() == DigitsCollected("1")


def test_endless_talk_is_cut_and_cannot_interrupt_the_cut() -> None:
    stage = listening()
    stage.words = Decoded(0, 0, "and then he said")
    stage.tell(VoiceStarted(stage.now))
    stage.wait(26.0)
    [(_, turn)] = stage.of(TurnEnded)
    assert isinstance(turn, TurnEnded)
    assert turn.too_long
    stage.tell(ReplyBegun(Expects.SLOT_DECISION))
    stage.tell(VoiceStopped(stage.now))
    stage.wait(0.5)
    stage.tell(VoiceStarted(stage.now))
    assert not stage.of(PauseSpeaking)
    stage.tell(PlaybackFinished())
    stage.tell(VoiceStopped(stage.now))
    stage.speak(0.5)
    stage.wait(1.0)
    assert len(stage.of(TurnEnded)) == 2


def test_a_reply_that_is_due_while_the_customer_speaks_keeps_its_place() -> None:
    stage = listening()
    stage.tell(VoiceStarted(stage.now))
    stage.tell(ReplyBegun(Expects.NONE))
    stage.words = Decoded(0, 0, "one more thing")
    stage.wait(0.6)
    stage.tell(VoiceStopped(stage.now))
    stage.wait(1.0)
    last = stage.last()
    assert isinstance(last, TurnEnded)
    assert last.cut_in


def test_nothing_happens_after_the_end() -> None:
    stage = listening()
    stage.speak(0.5)
    stage.wait(0.1)
    stage.tell(LineEnded())
    assert isinstance(stage.last(), DropDecoding)
    stage.log.clear()
    stage.wait(30.0)
    assert not stage.log


def test_a_short_hello_is_a_person() -> None:
    stage = Stage(words=Decoded(0, 0, "hello"))
    stage.tell(LineAnswered())
    stage.wait(0.7)
    stage.speak(0.5)
    ended = stage.now - 0.12
    stage.wait(1.0)
    [(at, known)] = stage.of(AnswererKnown)
    assert known == AnswererKnown(AnsweredBy.PERSON, "hello", ended)
    assert 0.45 <= at - ended <= 0.6


def test_a_long_greeting_is_a_machine_and_gets_its_message_after_a_pause() -> None:
    stage = Stage(words=Decoded(0, 0, "the person you have called"))
    stage.tell(LineAnswered())
    stage.wait(0.4)
    stage.speak(5.0)
    ended = stage.now - 0.12
    stage.wait(3.0)
    [(at, known)] = stage.of(AnswererKnown)
    assert isinstance(known, AnswererKnown)
    assert known.kind is AnsweredBy.VOICEMAIL
    assert at - ended >= 1.5


def test_a_long_greeting_that_reads_as_a_person_is_one() -> None:
    stage = Stage(words=Decoded(0, 0, "hello hello who is there", greeting=AnsweredBy.PERSON))
    stage.tell(LineAnswered())
    stage.speak(4.0)
    stage.wait(1.0)
    [(_, known)] = stage.of(AnswererKnown)
    assert isinstance(known, AnswererKnown)
    assert known.kind is AnsweredBy.PERSON


def test_a_beep_is_a_tape_even_after_our_opening_began() -> None:
    stage = answered_by_person()
    stage.wait(1.0)
    stage.tell(ToneEnded(ToneKind.BEEP))
    assert [type(command) for _, command in stage.log][-2:] == [PauseSpeaking, AnswererKnown]
    known = stage.last()
    assert isinstance(known, AnswererKnown)
    assert known.kind is AnsweredBy.VOICEMAIL


def test_a_machine_that_speaks_into_our_opening_is_recognised_by_its_words() -> None:
    stage = answered_by_person()
    stage.words = Decoded(0, 0, "please leave a message after the tone", greeting=AnsweredBy.VOICEMAIL)
    stage.speak(3.0)
    stage.wait(3.0)
    assert not stage.of(TurnEnded)
    known = stage.last()
    assert isinstance(known, AnswererKnown)
    assert known.kind is AnsweredBy.VOICEMAIL


def test_late_in_the_call_such_words_are_a_turn() -> None:
    stage = listening()
    stage.wait(4.0)
    stage.tell(ReplyBegun(Expects.DROP_PLACE))
    stage.wait(10.0)
    stage.tell(PlaybackFinished())
    stage.words = Decoded(0, 0, "leave a message with the neighbour", greeting=AnsweredBy.VOICEMAIL)
    stage.speak(2.0)
    stage.wait(2.0)
    assert len(stage.of(TurnEnded)) == 1


def test_before_the_answer_nothing_is_due() -> None:
    stage = Stage()
    stage.tell(Tick())
    stage.wait(10.0)
    assert not stage.log
