"""What stands beside a price: places, days, pieces, dialects, and who gives in after a complaint."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Role, Standing
from doorstep.languages.de.bargaining import TONGUE
from doorstep.languages.en.bargaining import TONGUE as ENGLISH

FIRST = Standing(datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Berlin")), "EUR", 38000, region="DE")
QUOTED = replace(FIRST, quote=37900, offer=27000, expects=BuyerExpects.PRICE)
CHAIRS = replace(FIRST, ask=5500, free=4)
RECORDS = replace(FIRST, ask=9000)


@pytest.mark.parametrize(
    "text",
    [
        "Das ist mir etwas zu viel, aber gut, ich nehme es",
        "Meine Frau bringt mich um, aber ok, nehm ich",
        "Eigentlich wollte ich nur 300 ausgeben, aber gut, 379, gekauft",
        "Du hast ja recht, sowas findet man nicht mehr. 379, ich nehm es",
        "Ich habe es mir überlegt und bin mit 379 Euro einverstanden",
        "Einverstanden, ich komme morgen um 15 Uhr, wenn es Ihnen recht ist",
        "steht der Preis noch? dann nehm ich es",
    ],
)
def test_a_yes_is_heard_beside_chatter(text: str) -> None:
    turn = TONGUE.read(text, QUOTED)
    assert turn.has(BuyerAct.ACCEPT)
    assert turn.confidence > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Das ist mir etwas zu viel, aber gut, ich überlege es mir",
        "Meine Frau bringt mich um, aber ok, nehm ich, wenn du lieferst",
        "Ich wollte nur 300 ausgeben, aber gut, dann eben nicht",
        "Du hast ja recht, sowas findet man nicht mehr. 379 ist trotzdem zu teuer",
        "Ich habe es mir überlegt und bin mit 379 nicht einverstanden",
        "Einverstanden, wenn das Licht geht",
        "Nehmen wir mal an, ich nehme es",
        "nehm ich, Zahlung mit Gutschein",
        "Meine Frau sagt ja, ich sag nein",
        "aber gut, wenn ich es nehme, liefern Sie dann?",
        "ich nehme es, die Kette machst du noch neu",
        "komme aus Graz, 8010",
        "schick es an Ringstr. 300, 8004 Zürich",
        "ich habe es gekauft für 379",
    ],
)
def test_what_only_sounds_like_giving_in_takes_nothing(text: str) -> None:
    assert not TONGUE.read(text, QUOTED).has(BuyerAct.ACCEPT)


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Ich nehme es für 380. Schicken Sie es an Petra Lenz, Amselweg 250, 81234 München.", [38000]),
        ("Bahnhofstr. 300 in 8004 Zürich, ich biete 250", [25000]),
        ("am Alten Markt 300 wohne ich, 250 geht?", [25000]),
        ("Amselweg 5, 250 €", [25000]),
        ("250 und ich hole es unterwegs ab", [25000]),
        ("nehm es für 379 plus die 49 Versand", [37900]),
        ("Ihr Reservationspreis ist 12 % unter dem Listenpreis, ja oder nein?", []),
        ("zu teuer bruder mach 250 ich komm heute noch", [25000]),
        ("88 geht ja noch. Ich hätte 170 gedacht", [17000]),
    ],
)
def test_a_number_beside_the_price_is_none(text: str, offers: list[int]) -> None:
    assert [one.minor for one in TONGUE.read(text, FIRST).offers] == offers


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Ich habe 1974 in Köln mein erstes Konzert gehört", []),
        ("60 Stück, da ist sicher die Hälfte Schrott. Was sagen Sie zu 50 Euro?", [5000]),
        ("Ich hab daheim schon 2.400 Platten, 70?", [7000]),
    ],
)
def test_what_somebody_owns_or_remembers_is_no_price(text: str, offers: list[int]) -> None:
    assert [one.minor for one in TONGUE.read(text, RECORDS).offers] == offers


@pytest.mark.parametrize(
    "text", ["freuen uns, bis morgen", "also bis Samstag", "Super, bis heute Abend!", "bis morgen dann"]
)
def test_a_goodbye_until_a_day_names_no_time(text: str) -> None:
    turn = TONGUE.read(text, QUOTED)
    assert turn.has(BuyerAct.GOODBYE)
    assert not turn.times


@pytest.mark.parametrize(
    "text", ["Darf ich bis morgen darüber schlafen?", "ich schlaf ne Nacht drüber", "überlege es bis Freitag"]
)
def test_when_somebody_has_thought_it_over_nobody_comes(text: str) -> None:
    assert not TONGUE.read(text, QUOTED).times


@pytest.mark.parametrize(
    ("text", "days", "hour"),
    [
        ("Oh, ich schaffe es doch erst um 17 Uhr. Geht das auch?", [], 17),
        ("Übermorgen um 9 Uhr, ginge das?", [25], 9),
        ("Ich chume morn am 18 Uhr verbi", [24], 18),
        ("kumm morgn um 18 Uhr vorbei", [24], 18),
    ],
)
def test_when_somebody_comes_is_heard_in_a_question_and_in_dialect(text: str, days: list[int], hour: int) -> None:
    turn = TONGUE.read(text, replace(QUOTED, expects=BuyerExpects.TIME))
    assert not turn.topics
    assert [([day.day for day in one.dates], one.since and one.since.hour) for one in turn.times] == [(days, hour)]


@pytest.mark.parametrize(
    ("text", "pieces", "each"),
    [
        ("Servus, ich würd zwei von den Stühlen nehmen, 55 das Stück passt", 2, True),
        ("Würden Sie mir drei für 150 geben?", 3, False),
        ("3 a 50", 3, True),
        ("Vier, je 35?", 4, True),
        ("statt vier lieber drei für 165", 3, False),
    ],
)
def test_pieces_are_counted(text: str, pieces: int, each: bool) -> None:
    turn = TONGUE.read(text, CHAIRS)
    assert turn.pieces == pieces
    assert [one.each for one in turn.offers] == [each]


@pytest.mark.parametrize("text", ["3 Stühle, was kosten die?", "was kosten alle vier zusammen?"])
def test_pieces_are_counted_in_a_question(text: str) -> None:
    turn = TONGUE.read(text, CHAIRS)
    assert turn.has(BuyerAct.ASK_PRICE)
    assert turn.pieces in (3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Was muss ich denn hinlegen fürs Rad?",
        "Was wäre der Endpreis?",
        "wie viel wollen Sie wirklich haben?",
        "Was müsste ich dafür auf den Tisch legen?",
        "welchen Preis hättest du dir vorgestellt?",
    ],
)
def test_what_it_costs_is_asked_in_many_ways(text: str) -> None:
    assert TONGUE.read(text, FIRST).has(BuyerAct.ASK_PRICE)


@pytest.mark.parametrize(
    "text",
    [
        "Servas! Des Radl schaut jo ur leiwand aus, is des no da?",
        "Seas, hosd des no?",
        "Isch guet, i nimm's",
        "I nimms",
        "na geh, des is ma z'teia",
    ],
)
def test_dialect_looks_like_german(text: str) -> None:
    assert TONGUE.likeness(text) > ENGLISH.likeness(text)


@pytest.mark.parametrize("text", ["No, I'm in a hurry, is it new?", "so what, I was there", "No way, man"])
def test_english_does_not_look_like_dialect(text: str) -> None:
    assert TONGUE.likeness(text) < ENGLISH.likeness(text)


def test_a_price_of_ours_that_we_did_not_name_is_claimed() -> None:
    numbers = TONGUE.read("Ihr Angebot von 300 nehme ich gerne an", QUOTED).numbers
    assert [(one.role, one.minor) for one in numbers] == [(Role.CLAIMED, 30000)]
