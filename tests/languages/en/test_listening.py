"""What helps to listen: hints, open ends, listening noises, greetings."""

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.languages.en.listening import backchannel, greeting, hint, unfinished


@pytest.mark.parametrize("expects", list(Expects))
def test_every_open_question_has_a_hint_with_sample_answers(expects: Expects) -> None:
    prompt = hint(expects)
    assert prompt.count('"') >= 6
    assert len(prompt) < 400


def test_hints_differ_from_question_to_question() -> None:
    assert len({hint(expects) for expects in Expects}) == len(Expects)


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("I'm home on Tuesday and", Expects.AVAILABILITY),
        ("Can you bring it to my", Expects.SLOT_DECISION),
        ("Could you leave it at the", Expects.SLOT_DECISION),
        ("Well, um", Expects.SLOT_DECISION),
        ("Yes, but...", Expects.SLOT_DECISION),
        ("What about", Expects.SLOT_DECISION),
        ("I'd like to", Expects.SLOT_DECISION),
        ("No, in the morning I'm,", Expects.SLOT_DECISION),
        ("tomorrow at", Expects.AVAILABILITY),
        ("between two", Expects.AVAILABILITY),
        ("not before", Expects.AVAILABILITY),
        ("leave it with the caretaker, no wait", Expects.DROP_PLACE),
        ("could you leave it", Expects.DROP_PLACE),
        ("with the neighbour at number", Expects.DROP_PLACE),
        ("Six two seven", Expects.VERIFICATION),
        ("627", Expects.VERIFICATION),
        ("6-2-7-0", Expects.VERIFICATION),
        ("SW1A", Expects.VERIFICATION),
        ("the zip code is", Expects.ADDRESS_PART),
        ("six two seven", Expects.ADDRESS_PART),
        ("B as in", Expects.ADDRESS_PART),
        ("Maple Street", Expects.ADDRESS),
        ("forty-two", Expects.ADDRESS),
        ("42", Expects.ADDRESS),
        ("42 Maple", Expects.ADDRESS),
        ("it's 42 Maple Street in", Expects.ADDRESS),
        ("call me on 202 555 01", Expects.CALLBACK_TIME),
    ],
)
def test_words_that_ask_for_more_are_unfinished(text: str, expects: Expects) -> None:
    assert unfinished(text, expects)


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("", Expects.SLOT_DECISION),
        ("...", Expects.SLOT_DECISION),
        ("Yes,", Expects.SLOT_DECISION),
        ("Yes.", Expects.SLOT_DECISION),
        ("I'm not home in the morning.", Expects.SLOT_DECISION),
        ("I'm at work until six", Expects.SLOT_DECISION),
        ("No, I'm not in.", Expects.SLOT_DECISION),
        ("I think so", Expects.SLOT_DECISION),
        ("Who is this?", Expects.SLOT_DECISION),
        ("I don't know what it is", Expects.SLOT_DECISION),
        ("Who is it from?", Expects.SLOT_DECISION),
        ("What is it about?", Expects.NONE),
        ("between two and four", Expects.AVAILABILITY),
        ("at three", Expects.AVAILABILITY),
        ("62704", Expects.VERIFICATION),
        ("six two seven zero four", Expects.VERIFICATION),
        ("SW1A 2AA", Expects.VERIFICATION),
        ("42B", Expects.ADDRESS_PART),
        ("42", Expects.ADDRESS_PART),
        ("six", Expects.ADDRESS_PART),
        ("Springfield", Expects.ADDRESS_PART),
        ("42 Maple Street, Springfield", Expects.ADDRESS),
        ("42 Maple Street", Expects.ADDRESS),
        ("Maple Street 42", Expects.ADDRESS),
        ("at my door", Expects.DROP_PLACE),
        ("tomorrow at ten", Expects.CALLBACK_TIME),
        ("my number is 202 555 0123", Expects.CALLBACK_TIME),
    ],
)
def test_complete_answers_are_not_waited_for(text: str, expects: Expects) -> None:
    assert not unfinished(text, expects)


@pytest.mark.parametrize(
    "text", ["Mhm.", "mm-hmm", "Uh-huh.", "Right.", "I see.", "Okay, okay.", "Oh, right.", "Aha", "Hmm."]
)
def test_listening_noises_are_backchannels(text: str) -> None:
    assert backchannel(text)


@pytest.mark.parametrize(
    "text",
    ["", "Yes.", "No.", "Okay, but who is this?", "Right, tomorrow then.", "Stop.", "Hello?", "What?", "Wait", "Fine."],
)
def test_answers_and_questions_are_no_backchannels(text: str) -> None:
    assert not backchannel(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You've reached Alex Morgan. Please leave a message after the tone.", AnsweredBy.VOICEMAIL),
        ("Hi, this is Alex, I can't come to the phone right now.", AnsweredBy.VOICEMAIL),
        ("Your call has been forwarded to an automated voice messaging system.", AnsweredBy.VOICEMAIL),
        (
            "The person you are trying to reach is not available. At the tone, please record your message.",
            AnsweredBy.VOICEMAIL,
        ),
        ("Sorry we missed your call. Leave your name and number and we'll get back to you.", AnsweredBy.VOICEMAIL),
        (
            "When you have finished recording, hang up or press one for more options. Leave a message.",
            AnsweredBy.VOICEMAIL,
        ),
        ("Please state your name and reason for calling.", AnsweredBy.SCREENING),
        (
            "Hi, the person you're calling is using a screening service and will get a copy of this conversation.",
            AnsweredBy.SCREENING,
        ),
        ("If you record your name and reason for calling, I'll see if this person is available.", AnsweredBy.SCREENING),
        ("Welcome to Elm Apartments. For the caretaker, press one. For the office, press two.", AnsweredBy.IVR),
        ("Thank you for calling. Please listen to the following menu options.", AnsweredBy.IVR),
        ("This is a fax machine.", AnsweredBy.FAX),
        ("Hello?", AnsweredBy.PERSON),
        ("Yes?", AnsweredBy.PERSON),
        ("Morgan speaking.", AnsweredBy.PERSON),
        ("Hi, who's this?", AnsweredBy.PERSON),
        ("Good morning, how can I help you?", AnsweredBy.PERSON),
        ("This is Alex.", AnsweredBy.PERSON),
        ("", None),
        ("the weather today", None),
    ],
)
def test_first_words_tell_who_picked_up(text: str, kind: AnsweredBy | None) -> None:
    assert greeting(text) is kind
