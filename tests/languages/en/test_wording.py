"""English wording: every act has its words, no sentence comes twice, and nothing private slips out."""

import re
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import Act, ActValue, AssistantAct, act
from doorstep.dialogue.slots import (
    Address,
    AddressPart,
    DropKind,
    DropPlace,
    Money,
    Parcel,
    ParcelStatus,
    PickupPoint,
    Window,
)
from doorstep.languages.en import wording_answers, wording_repair
from doorstep.languages.en.wording import PHRASES, verbalise
from doorstep.languages.kit.variety import normal
from doorstep.languages.pack import Sentence, Wording

A = AssistantAct
ZONE = timezone(timedelta(hours=-6))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZONE)


def window(day: int, start: int, end: int) -> Window:
    return Window(datetime(2026, 11, day, start, tzinfo=ZONE), datetime(2026, 11, day, end, tzinfo=ZONE))


SHOP = "Brightparcel"
NUMBER = "+12025550100"
HOME = Address("Culture West Road", "588", None, "62704", "Springfield", "IL", "US")
OFFICE = Address("Maple Street", "42B", None, "62704", "Springfield", "IL", "US")
PARCEL = Parcel("P1", "ZTO", "Acme Papers", "documents", address=HOME, planned=window(23, 10, 12))
DOOR = DropPlace(DropKind.DOOR)
PLACES = (DOOR, DropPlace(DropKind.NEIGHBOUR), DropPlace(DropKind.CARETAKER))
KIOSK = PickupPoint("K1", "Kiosk Elm Street", Address("Elm Street", "5"))
AFTERNOON, EVENING, LATER = window(23, 14, 16), window(24, 18, 20), window(30, 10, 12)
STATUSES = [
    Parcel("P2", "ZTO", "Booknook", "a book", status, expected=expected)
    for status in ParcelStatus
    for expected in (None, date(2026, 11, 24))
]


def confirmed(kind: AssistantAct, **values: ActValue) -> list[Act]:
    return [act(kind, done=False, **values), act(kind, done=True, **values)]


EVERY: list[Act] = [
    act(A.GREET),
    act(A.DISCLOSE, merchant=SHOP),
    act(A.INTRODUCE, merchant=SHOP),
    act(A.INTRODUCE, merchant=SHOP, callback_number=NUMBER),
    act(A.STATE_PURPOSE, merchant=SHOP),
    act(A.STATE_PARCEL, parcel=PARCEL, slot=PARCEL.planned),
    act(A.STATE_PARCEL, parcel=Parcel("P9")),
    act(A.ASK_IDENTITY, name="Alex Morgan"),
    act(A.VERIFY, attempt=1),
    act(A.VERIFY, attempt=2),
    act(A.OFFER_SLOT, slot=PARCEL.planned, planned=True, first=True),
    act(A.OFFER_SLOT, slot=EVENING, planned=False, first=False),
    act(A.OFFER_ALTERNATIVES, slots=(AFTERNOON, EVENING, LATER)),
    act(A.OFFER_ALTERNATIVES, slots=(AFTERNOON,), drop_places=PLACES, other_address=True),
    act(A.OFFER_ALTERNATIVES, drop_places=PLACES, pickup_points=(KIOSK,), other_address=True, callback=True),
    act(A.OFFER_ALTERNATIVES, pickup_points=(KIOSK,)),
    act(A.OFFER_ALTERNATIVES, callback=True),
    act(A.OFFER_ALTERNATIVES),
    act(A.ASK_AVAILABILITY),
    *confirmed(A.CONFIRM_SLOT, slot=EVENING, parcel="P1"),
    act(A.ASK_ADDRESS),
    *(act(A.ASK_ADDRESS_PART, part=part, address=Address(street="Maple Street")) for part in AddressPart),
    act(A.ASK_ADDRESS_PART, part=AddressPart.STREET),
    *confirmed(A.CONFIRM_ADDRESS, address=OFFICE),
    act(A.CONFIRM_ADDRESS, address=OFFICE, done=False, doubtful=("street", "postcode")),
    act(A.OFFER_DROP_PLACE, drop_places=PLACES),
    act(A.OFFER_DROP_PLACE, drop_places=()),
    *(one for kind in DropKind for one in confirmed(A.CONFIRM_DROP_PLACE, drop_place=DropPlace(kind))),
    *(
        one
        for kind in DropKind
        for one in confirmed(A.CONFIRM_DROP_PLACE, drop_place=DropPlace(kind, "behind my shed"))
    ),
    *confirmed(A.CONFIRM_PICKUP_POINT, pickup_point=KIOSK),
    *(act(A.INFORM_STATUS, parcel=parcel, other=other) for parcel in STATUSES for other in (True, False)),
    act(A.INFORM_STATUS, parcel=PARCEL, other=False, slot=AFTERNOON),
    act(A.INFORM_CONTENTS, contents="documents"),
    act(A.INFORM_CONTENTS),
    act(A.INFORM_SENDER, sender="Acme Papers"),
    act(A.INFORM_SENDER),
    *(
        act(A.INFORM_COST, cost=cost, topic=topic)
        for cost in (None, Money(0, "USD"), Money(750, "USD"))
        for topic in ("redelivery", "address_change")
    ),
    act(A.INFORM_PURPOSE, merchant=SHOP),
    act(A.INFORM_ROBOT, merchant=SHOP),
    act(A.INFORM_DATA_USE, merchant=SHOP, recorded=False),
    act(A.INFORM_DATA_USE, merchant=SHOP, recorded=True),
    *(act(A.APOLOGISE, reason=reason) for reason in sorted(wording_repair.REASONS)),
    act(A.ASK_REPEAT),
    act(A.CLARIFY),
    *(
        act(A.CLARIFY, topic=topic)
        for topic in ("anything_else", "what_else", "which_slot", "address_part", "recording", "time", "?")
    ),
    *(act(A.CLARIFY, guess=act(kind)) for kind in AssistantAct),  # type: ignore[arg-type]  # a guess is an act
    act(A.CLARIFY, guess=act(A.CONFIRM_DROP_PLACE, drop_place=DOOR)),  # type: ignore[arg-type]  # a guess is an act
    act(A.REPROMPT),
    act(A.WAIT),
    act(A.OFFER_CALLBACK, by_person=True),
    act(A.OFFER_CALLBACK, by_person=False),
    *confirmed(A.CONFIRM_CALLBACK, at=datetime(2026, 11, 24, 15, tzinfo=ZONE), by_person=False),
    *confirmed(A.CONFIRM_CALLBACK, by_person=True),
    *confirmed(A.CONFIRM_REFUSAL),
    *confirmed(A.CONFIRM_OPT_OUT),
    act(A.TRANSFER),
    act(A.PRESS, digits="1"),
    act(A.LEAVE_MESSAGE, merchant=SHOP, callback_number=NUMBER),
    act(A.LEAVE_MESSAGE, merchant=SHOP),
    *(act(A.INFORM_IMPOSSIBLE, reason=reason) for reason in sorted(wording_answers.REASONS)),
    act(A.INFORM_IMPOSSIBLE, reason="time_not_free", slot=EVENING),
    act(A.SUMMARISE, slot=EVENING, address=OFFICE, drop_place=DOOR),
    act(A.SUMMARISE, pickup_point=KIOSK, at=datetime(2026, 11, 24, 15, tzinfo=ZONE)),
    act(A.SUMMARISE),
    act(A.THANK),
    act(A.GOODBYE, merchant=SHOP),
]
# Whatever their values, these are said before anybody is known, or to a machine.
PUBLIC = (A.GREET, A.DISCLOSE, A.INTRODUCE, A.STATE_PURPOSE, A.VERIFY, A.LEAVE_MESSAGE, A.GOODBYE)


def label(one: Act) -> str:
    return "-".join([one.kind, *(f"{name}" for name in one.values)])


def speak(*acts: Act, said: frozenset[str] = frozenset(), spoken: bool = True, region: str = "US") -> list[Sentence]:
    return list(verbalise(acts, Wording(NOW, said, spoken, SHOP, region)))


def text(*acts: Act, spoken: bool = True) -> str:
    return " ".join(sentence.text for sentence in speak(*acts, spoken=spoken))


def is_one_sentence(sentence: str) -> bool:
    return bool(sentence) and [found.end() for found in re.finditer(r"[.?!](?=\s|$)", sentence)] == [len(sentence)]


def asks(sentences: list[Sentence]) -> bool:
    return sentences[-1].text.endswith("?")


def test_every_act_has_words() -> None:
    assert set(PHRASES) == set(AssistantAct)
    assert {one.kind for one in EVERY} == set(AssistantAct)


@pytest.mark.parametrize("region", ["US", "GB", "DE"])
@pytest.mark.parametrize("spoken", [True, False])
def test_every_act_becomes_one_well_formed_sentence(spoken: bool, region: str) -> None:
    for one in EVERY:
        (sentence,) = speak(one, spoken=spoken, region=region)
        assert is_one_sentence(sentence.text), sentence.text
        assert sentence.acts == (one.kind,)
        assert sentence.text[0].isupper() or sentence.text[0].isdigit()
        assert not re.search(r"\s\s|,,|None|[_{}<>]| [,.?]", sentence.text), sentence.text


@pytest.mark.parametrize("one", EVERY, ids=label)
def test_what_can_recur_has_at_least_four_wordings(one: Act) -> None:
    from doorstep.languages.en.wording_speech import SAYINGS
    from doorstep.languages.kit.speech import Speech

    bodies = PHRASES[one.kind](one, Speech(Wording(NOW, merchant=SHOP), SAYINGS))
    fewest = 2 if one.kind is A.LEAVE_MESSAGE else 4
    assert len({normal(body) for body in bodies}) == len(bodies) >= fewest


@pytest.mark.parametrize("one", EVERY, ids=label)
def test_the_same_act_eighty_times_never_repeats_itself(one: Act) -> None:
    said: set[str] = set()
    for _ in range(80):
        (sentence,) = speak(one, said=frozenset(said))
        assert is_one_sentence(sentence.text), sentence.text
        said.add(sentence.text)
    assert len({normal(sentence) for sentence in said}) == 80


TURNS = [
    (act(A.APOLOGISE, reason="not_understood"), act(A.ASK_REPEAT)),
    (act(A.REPROMPT), act(A.CONFIRM_DROP_PLACE, drop_place=DOOR, done=False)),
    (act(A.INFORM_CONTENTS, contents="documents"), act(A.OFFER_SLOT, slot=AFTERNOON)),
    (act(A.THANK), act(A.GOODBYE)),
    (act(A.WAIT), act(A.WAIT), act(A.WAIT)),
]


@pytest.mark.parametrize("acts", TURNS)
def test_the_same_turn_two_hundred_times_never_repeats_a_sentence(acts: tuple[Act, ...]) -> None:
    said: list[str] = []
    for _ in range(200):
        said += [sentence.text for sentence in speak(*acts, said=frozenset(said))]
    assert len({normal(sentence) for sentence in said}) == len(said)


AWKWARD = st.one_of(
    st.sampled_from(
        ["St. James", "", " ", "?!", "Acme Inc.", "a\nb", "Ünter. Den! Linden?", "5", "x" * 5000, "\x00", "包裹"]
    ),
    st.text(max_size=40),
)
ODD = st.builds(
    lambda kind, words: act(
        kind,
        merchant=words,
        name=words,
        contents=words,
        sender=words,
        digits=words,
        callback_number=words,
        address=Address(words, words, words, words, words, words, None),
        drop_place=DropPlace(DropKind.SAFE_PLACE, words),
        pickup_point=PickupPoint("K", words),
        parcel=Parcel("P", words, words, words, address=Address(words, words)),
        doubtful=("street", "city", "nothing"),
        reason=words,
        topic=words,
    ),
    st.sampled_from(AssistantAct),
    AWKWARD,
)
CALL = st.lists(st.lists(st.one_of(st.sampled_from(EVERY), ODD), max_size=5), max_size=12)


@settings(max_examples=150, deadline=None)
@given(CALL, st.booleans())
def test_no_call_hears_a_sentence_twice_and_every_act_is_carried_out(call: list[list[Act]], spoken: bool) -> None:
    said: list[str] = []
    for acts in call:
        sentences = speak(*acts, said=frozenset(said), spoken=spoken)
        assert [kind for sentence in sentences for kind in sentence.acts] == [one.kind for one in acts]
        assert all(is_one_sentence(sentence.text) for sentence in sentences), sentences
        said += [sentence.text for sentence in sentences]
    heard = [normal(sentence) for sentence in said]
    assert len(set(heard)) == len(heard)
    assert speak(*call[-1], said=frozenset(said)) == speak(*call[-1], said=frozenset(said)) if call else True


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
    said: set[str] = set()
    for _ in range(60):
        (sentence,) = speak(act(A.DISCLOSE, merchant=SHOP), said=frozenset(said))
        assert SHOP in sentence.text
        assert "automated" in sentence.text
        said.add(sentence.text)


def test_courtesies_and_leads_are_joined_to_what_follows() -> None:
    for acts in (
        (act(A.APOLOGISE, reason="not_heard"), act(A.ASK_REPEAT)),
        (act(A.REPROMPT), act(A.OFFER_SLOT, slot=EVENING)),
        (act(A.THANK), act(A.GOODBYE)),
        (act(A.INTRODUCE, merchant=SHOP), act(A.DISCLOSE, merchant=SHOP)),
        (act(A.OFFER_SLOT, slot=AFTERNOON), act(A.OFFER_ALTERNATIVES, drop_places=PLACES, other_address=True)),
    ):
        (sentence,) = speak(*acts)
        assert sentence.acts == tuple(one.kind for one in acts)


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
    said: set[str] = set()
    for _ in range(20):
        sentences = speak(one, said=frozenset(said))
        assert asks(sentences) != one.values["done"]
        said |= {sentence.text for sentence in sentences}


def test_an_address_is_read_back_in_full_and_spelled_where_in_doubt() -> None:
    read = text(act(A.CONFIRM_ADDRESS, address=OFFICE, done=False, doubtful=("street",)))
    assert "forty-two B Maple Street, Springfield, Illinois, six two seven zero four" in read
    assert "M, A, P, L, E" in read
    assert "42B Maple Street, Springfield, IL 62704" in text(act(A.CONFIRM_ADDRESS, address=OFFICE), spoken=False)


def test_a_voicemail_hears_the_number_in_groups() -> None:
    assert "two zero two, five five five, zero one zero zero" in text(
        act(A.LEAVE_MESSAGE, merchant=SHOP, callback_number=NUMBER)
    )


@pytest.mark.parametrize("kind", PUBLIC)
def test_nothing_private_is_said_before_the_person_is_known(kind: AssistantAct) -> None:
    crammed = act(
        kind,
        merchant=SHOP,
        callback_number=NUMBER,
        attempt=1,
        parcel=PARCEL,
        slot=AFTERNOON,
        address=HOME,
        sender="Acme Papers",
        contents="documents",
        name="Alex Morgan",
        drop_place=DOOR,
    )
    said: list[str] = []
    for _ in range(60):
        said += [sentence.text for sentence in speak(crammed, said=frozenset(said))]
    private = (
        "acme",
        "papers",
        "document",
        "culture",
        "west road",
        "62704",
        "springfield",
        "alex",
        "morgan",
        "zto",
        "588",
    )
    assert not any(word in sentence.lower() for sentence in said for word in private)


def test_the_status_of_a_parcel_tells_neither_sender_nor_contents() -> None:
    for parcel in STATUSES:
        told = text(act(A.INFORM_STATUS, parcel=parcel, other=True))
        assert "Booknook" not in told
        assert "book" not in told.replace("booked", "")


def test_the_other_parcel_is_told_with_its_day() -> None:
    told = text(act(A.INFORM_STATUS, parcel=STATUSES[3], other=True))
    assert "other parcel" in told
    assert "tomorrow" in told
