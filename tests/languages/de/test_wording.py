"""German wording: every act has its words, no sentence comes twice, and nothing private slips out."""

import re

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.dialogue.slots import Address, AddressPart, DropKind, DropPlace, Money, Parcel, PickupPoint
from doorstep.languages.de import wording_answers, wording_repair
from doorstep.languages.de.wording import MANNER
from tests.languages import wording_checks as checks
from tests.languages.wording_acts import DOOR, Cast, label

A = AssistantAct
CAST = Cast(
    hours=1,
    shop="Papierhaus",
    number="+493023125123",
    name="Jonas Keller",
    home=Address("Keplerstr.", "12", None, "70174", "Stuttgart", None, "DE"),
    office=Address("Ahornweg", "42B", "3. OG", "10115", "Berlin", None, "DE"),
    sender="Buchhandel Nord",
    contents="Unterlagen",
    kiosk=PickupPoint("K1", "Kiosk am Ring", Address("Ulmenstraße", "5")),
    hidden="hinter meinem Schuppen",
    currency="EUR",
    apologies=wording_repair.REASONS,
    impossible=wording_answers.REASONS,
)
SPEAKER = checks.Speaker(MANNER, CAST, "DE")
AFTERNOON, EVENING = CAST.window(23, 14, 16), CAST.window(24, 18, 20)
ENGLISH = (
    "the", "and", "or", "your", "you", "parcel", "address", "today", "tomorrow", "between", "street", "please",
    "delivery", "driver", "postcode", "call", "sorry", "is", "that", "not", "would", "free", "unit", "then",
)  # fmt: skip


def test_every_act_has_words() -> None:
    checks.check_words_for_every_act(SPEAKER)


@pytest.mark.parametrize("region", ["DE", "AT", "CH"])
@pytest.mark.parametrize("spoken", [True, False])
def test_every_act_becomes_one_well_formed_sentence(spoken: bool, region: str) -> None:
    checks.check_form(SPEAKER, spoken=spoken, region=region)


@pytest.mark.parametrize("one", SPEAKER.every, ids=label)
def test_what_can_recur_has_at_least_four_wordings(one: Act) -> None:
    checks.check_four_wordings(SPEAKER, one)


@pytest.mark.parametrize("one", SPEAKER.every, ids=label)
def test_the_same_act_forty_times_never_repeats_itself(one: Act) -> None:
    checks.check_never_again(SPEAKER, [one], 40)


@settings(max_examples=100, deadline=None, phases=[Phase.generate])
@given(SPEAKER.calls, st.booleans())
def test_no_call_hears_a_sentence_twice_and_every_act_is_carried_out(call: list[list[Act]], spoken: bool) -> None:
    checks.check_call(SPEAKER, call, spoken=spoken)


def test_courtesies_and_leads_are_joined_to_what_follows() -> None:
    checks.check_joined(SPEAKER)


@pytest.mark.parametrize("one", [one for one in SPEAKER.every if "done" in one.values], ids=label)
def test_confirming_asks_until_it_is_stored(one: Act) -> None:
    checks.check_asks_until_stored(SPEAKER, one)


def test_nothing_private_is_said_before_the_person_is_known() -> None:
    private = ("buchhandel", "nord", "unterlagen", "kepler", "70174", "stuttgart", "jonas", "keller", "zto", "zwölf")
    checks.check_nothing_private(SPEAKER, private)


def test_every_wording_of_the_disclosure_names_the_machine_and_on_whose_behalf_it_calls() -> None:
    checks.check_wordings(SPEAKER, {A.DISCLOSE: ("automatische", "ssistent", "im Auftrag von Papierhaus")})


@pytest.mark.parametrize("one", SPEAKER.every, ids=label)
def test_no_english_word_is_among_the_german(one: Act) -> None:
    words = {word for body in SPEAKER.bodies(one) for word in re.findall(r"\w+", body.lower())}
    assert not words & set(ENGLISH)


@pytest.mark.parametrize("one", SPEAKER.every, ids=label)
def test_the_customer_is_never_called_du(one: Act) -> None:
    text = " ".join(SPEAKER.bodies(one))
    assert not re.search(r"\b(?:du|dir|dich|dein\w*|euch|sie haben|ihre[nmrs]? Paket)\b", text)


@pytest.mark.parametrize("spoken", [True, False])
def test_switzerland_writes_ss(spoken: bool) -> None:
    for one in SPEAKER.every:
        said = frozenset[str]()
        for _ in range(6):
            (sentence,) = SPEAKER.speak(one, said=said, spoken=spoken, region="CH")
            assert "ß" not in sentence.text, sentence.text
            said |= {sentence.text}


def test_a_name_keeps_its_letters_in_switzerland() -> None:
    assert "Anna Weiß" in SPEAKER.text(act(A.ASK_IDENTITY, name="Anna Weiß"), region="CH")


def test_the_opening_says_who_calls_then_the_parcel_then_asks() -> None:
    disclosed, stated, asked = SPEAKER.speak(
        act(A.GREET),
        act(A.DISCLOSE, merchant=CAST.shop),
        act(A.STATE_PARCEL, parcel=CAST.parcel, slot=CAST.parcel.planned),
        act(A.OFFER_SLOT, slot=CAST.parcel.planned, planned=True, first=True),
    )
    assert disclosed.acts == (A.GREET, A.DISCLOSE)
    assert disclosed.text.startswith("Guten Morgen, hier spricht der automatische Assistent")
    assert all(fact in stated.text for fact in ("ZTO", "Keplerstraße zwölf", "heute Vormittag zwischen zehn und zwölf"))
    assert asked.text == "Passt Ihnen das?"


def test_after_an_answer_the_open_question_comes_back_with_a_lead() -> None:
    answer, question = SPEAKER.speak(act(A.INFORM_CONTENTS, contents="Unterlagen"), act(A.OFFER_SLOT, slot=AFTERNOON))
    assert "Unterlagen" in answer.text
    assert question.text.startswith("Um auf die Lieferung zurückzukommen, ")


def test_what_was_arranged_after_a_failure_stands_as_a_sentence_of_its_own() -> None:
    sorry, arranged = SPEAKER.speak(
        act(A.APOLOGISE, reason="trouble"),
        act(A.CONFIRM_CALLBACK, at=AFTERNOON.start, by_person=True, done=True),
    )
    assert sorry.acts == (A.APOLOGISE,)
    assert arranged.text == "Stattdessen ruft Sie heute Nachmittag um vierzehn Uhr jemand aus unserem Team an."


def test_an_address_is_read_back_in_full_and_spelled_where_in_doubt() -> None:
    asked = act(A.CONFIRM_ADDRESS, address=CAST.office, done=False, doubtful=("street",))
    assert (
        "Ahornweg zweiundvierzig b, drittes Obergeschoss, eins null eins eins fünf Berlin, "
        "Ahorn buchstabiert A, H, O, R, N wie Nordpol" in SPEAKER.text(asked)
    )
    assert "Ahornweg 42B, drittes Obergeschoss, 10115 Berlin" in SPEAKER.text(asked, spoken=False)


def test_a_voicemail_hears_the_number_in_short_groups() -> None:
    message = act(A.LEAVE_MESSAGE, merchant=CAST.shop, callback_number=CAST.number)
    assert "null drei null, zwo drei, eins zwo, fünf eins, zwo drei" in SPEAKER.text(message)


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        (act(A.OFFER_SLOT, slot=EVENING), "Würde es Ihnen morgen Abend zwischen achtzehn und zwanzig Uhr passen?"),
        (act(A.CONFIRM_SLOT, slot=CAST.window(30, 10, 12), done=True),
         "Sehr gern, Ihr Paket kommt am Montag, dem dreißigsten November, zwischen zehn und zwölf Uhr."),
        (act(A.INFORM_STATUS, parcel=CAST.parcel, slot=CAST.window(30, 10, 12)),
         "Ihr Paket ist für Montag, den dreißigsten November, zwischen zehn und zwölf Uhr geplant."),
        (act(A.CONFIRM_DROP_PLACE, drop_place=DropPlace(DropKind.NEIGHBOUR, "Meier, zweiter Stock"), done=False),
         "Also beim Nachbarn Meier, zweiter Stock, ist das richtig?"),
        (act(A.CONFIRM_DROP_PLACE, drop_place=DOOR, done=True), "Gern, der Fahrer wird es vor Ihrer Tür abstellen."),
        (act(A.CONFIRM_PICKUP_POINT, pickup_point=CAST.kiosk, done=False),
         "Also zum Kiosk am Ring, Ulmenstraße fünf, ist das richtig?"),
        (act(A.INFORM_COST, cost=Money(100, "EUR"), topic="redelivery"), "Ein neuer Termin kostet einen Euro."),
        (act(A.INFORM_COST, cost=Money(0, "EUR"), topic="address_change"), "Eine neue Adresse ist für Sie kostenlos."),
        (act(A.STATE_PARCEL, parcel=Parcel("P1", "ZTO")), "Ein Paket von ZTO für Sie steht zur Zustellung bereit."),
        (act(A.ASK_IDENTITY, name="Jonas Keller"), "Spreche ich mit Jonas Keller?"),
    ],
)  # fmt: skip
def test_sentences_are_right_in_case_and_order(spoken: Act, words: str) -> None:
    assert SPEAKER.text(spoken) == words


def test_austria_asks_for_staircase_and_door() -> None:
    asked = act(A.ASK_ADDRESS_PART, part=AddressPart.UNIT)
    assert "Stiege" in SPEAKER.text(asked, region="AT")
    assert "Stiege" not in SPEAKER.text(asked, region="DE")
