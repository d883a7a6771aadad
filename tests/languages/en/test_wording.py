"""English wording: every act has its words, no sentence comes twice, and nothing private slips out."""

from datetime import datetime

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.dialogue.slots import Address, Money, PickupPoint
from doorstep.languages.en import wording_answers, wording_repair
from doorstep.languages.en.wording import MANNER
from doorstep.languages.kit.variety import normal
from tests.languages import wording_checks as checks
from tests.languages.wording_acts import DOOR, PLACES, Cast, label

A = AssistantAct
SHOP = "Brightparcel"
NUMBER = "+12025550100"
CAST = Cast(
    hours=-6,
    shop=SHOP,
    number=NUMBER,
    name="Alex Morgan",
    home=Address("Culture West Road", "588", None, "62704", "Springfield", "IL", "US"),
    office=Address("Maple Street", "42B", None, "62704", "Springfield", "IL", "US"),
    sender="Acme Papers",
    contents="documents",
    kiosk=PickupPoint("K1", "Kiosk Elm Street", Address("Elm Street", "5")),
    hidden="behind my shed",
    currency="USD",
    apologies=wording_repair.REASONS,
    impossible=wording_answers.REASONS,
)
SPEAKER = checks.Speaker(MANNER, CAST, "US")
EVERY = SPEAKER.every
ZONE, PARCEL, OFFICE, STATUSES = CAST.zone, CAST.parcel, CAST.office, CAST.parcels
AFTERNOON, EVENING = CAST.window(23, 14, 16), CAST.window(24, 18, 20)
speak, text = SPEAKER.speak, SPEAKER.text


def test_every_act_has_words() -> None:
    checks.check_words_for_every_act(SPEAKER)


@pytest.mark.parametrize("region", ["US", "GB", "DE"])
@pytest.mark.parametrize("spoken", [True, False])
def test_every_act_becomes_one_well_formed_sentence(spoken: bool, region: str) -> None:
    checks.check_form(SPEAKER, spoken=spoken, region=region)


@pytest.mark.parametrize("one", EVERY, ids=label)
def test_what_can_recur_has_at_least_four_wordings(one: Act) -> None:
    checks.check_four_wordings(SPEAKER, one)


@pytest.mark.parametrize("one", EVERY, ids=label)
def test_the_same_act_eighty_times_never_repeats_itself(one: Act) -> None:
    checks.check_never_again(SPEAKER, [one], 80)


TURNS = [
    (act(A.APOLOGISE, reason="not_understood"), act(A.ASK_REPEAT)),
    (act(A.REPROMPT), act(A.CONFIRM_DROP_PLACE, drop_place=DOOR, done=False)),
    (act(A.INFORM_CONTENTS, contents="documents"), act(A.OFFER_SLOT, slot=AFTERNOON)),
    (act(A.THANK), act(A.GOODBYE)),
    (act(A.WAIT), act(A.WAIT), act(A.WAIT)),
]


@pytest.mark.parametrize("acts", TURNS)
def test_the_same_turn_two_hundred_times_never_repeats_a_sentence(acts: tuple[Act, ...]) -> None:
    checks.check_never_again(SPEAKER, acts, 200)


@settings(max_examples=150, deadline=None, phases=[Phase.generate])
@given(SPEAKER.calls, st.booleans())
def test_no_call_hears_a_sentence_twice_and_every_act_is_carried_out(call: list[list[Act]], spoken: bool) -> None:
    checks.check_call(SPEAKER, call, spoken=spoken)


def test_other_case_and_punctuation_count_as_the_same_sentence() -> None:
    first = text(act(A.WAIT))
    shouted = frozenset({first.upper().replace(",", " -") + "!!"})
    assert normal(speak(act(A.WAIT), said=shouted)[0].text) != normal(first)


def test_an_utterance_of_several_sentences_counts_for_each_of_them() -> None:
    first = text(act(A.WAIT))
    assert speak(act(A.WAIT), said=frozenset({f"Hello there. {first} Does that suit you?"}))[0].text != first


def test_the_opening_says_who_calls_then_the_parcel_then_asks() -> None:
    disclosed, stated, asked = speak(
        act(A.GREET),
        act(A.DISCLOSE, merchant=SHOP),
        act(A.STATE_PARCEL, parcel=PARCEL, slot=PARCEL.planned),
        act(A.OFFER_SLOT, slot=PARCEL.planned, planned=True, first=True),
    )
    assert disclosed.acts == (A.GREET, A.DISCLOSE)
    assert SHOP in disclosed.text
    assert "automated" in disclosed.text
    assert all(fact in stated.text for fact in ("ZTO", "Culture West Road", "this morning between ten and twelve"))
    assert asked.text.endswith("?")
    assert len(asked.text.split()) < 10


def test_every_wording_of_the_disclosure_names_the_merchant_and_the_machine() -> None:
    checks.check_wordings(SPEAKER, {A.DISCLOSE: (SHOP, "automated")})


def test_courtesies_and_leads_are_joined_to_what_follows() -> None:
    checks.check_joined(SPEAKER)


def test_after_an_answer_the_open_question_comes_back_with_a_lead() -> None:
    answer, question = speak(act(A.INFORM_CONTENTS, contents="documents"), act(A.OFFER_SLOT, slot=AFTERNOON))
    assert "documents" in answer.text
    assert question.text.startswith("Coming back to the delivery, ")


def test_a_question_come_back_to_does_not_list_the_other_ways_again() -> None:
    ways = act(A.OFFER_ALTERNATIVES, drop_places=PLACES, other_address=True)
    first = speak(act(A.OFFER_SLOT, slot=AFTERNOON), ways)
    again = speak(
        act(A.INFORM_COST, cost=Money(0, "USD")),
        act(A.OFFER_SLOT, slot=AFTERNOON),
        ways,
        said=frozenset(sentence.text for sentence in first),
    )
    assert "another address" in first[0].text
    assert "another address" not in again[1].text
    assert "this afternoon" in again[1].text


def test_what_was_arranged_after_a_failure_stands_as_a_sentence_of_its_own() -> None:
    sorry, arranged = speak(
        act(A.APOLOGISE, reason="trouble"),
        act(A.CONFIRM_CALLBACK, at=datetime(2026, 11, 24, 15, tzinfo=ZONE), by_person=True, done=True),
    )
    assert sorry.acts == (A.APOLOGISE,)
    assert arranged.text == "A colleague will call you tomorrow afternoon at three instead."


@pytest.mark.parametrize("one", [one for one in EVERY if "done" in one.values], ids=label)
def test_confirming_asks_until_it_is_stored(one: Act) -> None:
    checks.check_asks_until_stored(SPEAKER, one)


def test_an_address_is_read_back_in_full_and_spelled_where_in_doubt() -> None:
    read = text(act(A.CONFIRM_ADDRESS, address=OFFICE, done=False, doubtful=("street",)))
    assert "forty-two B Maple Street, Springfield, Illinois, six two seven zero four" in read
    assert "M, A, P, L, E" in read
    assert "42B Maple Street, Springfield, IL 62704" in text(act(A.CONFIRM_ADDRESS, address=OFFICE), spoken=False)


def test_a_voicemail_hears_the_number_in_groups() -> None:
    assert "two zero two, five five five, zero one zero zero" in text(
        act(A.LEAVE_MESSAGE, merchant=SHOP, callback_number=NUMBER)
    )


def test_nothing_private_is_said_before_the_person_is_known() -> None:
    checks.check_nothing_private(
        SPEAKER,
        ("acme", "papers", "document", "culture", "west road", "62704", "springfield", "alex", "morgan", "zto", "588"),
    )


def test_the_status_of_a_parcel_tells_neither_sender_nor_contents() -> None:
    for parcel in STATUSES:
        told = text(act(A.INFORM_STATUS, parcel=parcel, other=True))
        assert "Booknook" not in told
        assert "book" not in told.replace("booked", "")


def test_the_other_parcel_is_told_with_its_day() -> None:
    told = text(act(A.INFORM_STATUS, parcel=STATUSES[3], other=True))
    assert "other parcel" in told
    assert "tomorrow" in told
