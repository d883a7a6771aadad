"""How people take the price that stands in a clause of their own, its look-alikes, and when somebody comes."""

from dataclasses import replace
from datetime import datetime
from typing import Final

import pytest

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Role, Standing
from doorstep.languages.de.bargaining import TONGUE
from doorstep.languages.kit.bargain_whole import closes

QUOTED: Final = Standing(
    datetime.fromisoformat("2026-11-23T10:00:00+01:00"),
    "EUR",
    18000,
    quote=16500,
    offer=13000,
    expects=BuyerExpects.PRICE,
)
TAKEN: Final = """
    Da bin ich dabei
    Damit bin ich einverstanden
    Für 165 bin ich dabei
    Bei 165 schlage ich zu
    Ich nehme Ihr Angebot von 165 Euro gerne an.
    Hiermit nehme ich Ihr Angebot über 165 Euro an.
    Wir würden das Rad gerne für 165 kaufen.
    165 ist für mich akzeptabel
    Den Preis zahle ich
    Dem stimme ich zu
    Der Deal steht
    Ich bring das Geld mit, morgen 17 Uhr
    165 liegen bereit, wann kann ich kommen?
    ok bruder 165 abgemacht wann kann ich kommen
    Nicht ganz billig, aber 165 ist ok, nehme ich
    Hätte ja gern noch gehandelt, aber 165 passt
    Teuer, aber ich nehme es
    165 nehm ich, Korb brauche ich nicht
    Der Kratzer stört nicht, 165 passt
    165 passt, verkauf es bitte keinem anderen
    165 ok nehm ich, wann ich hole sag ich noch
    Mein Mann meint, ich soll aufhören zu handeln, also: 165, ich nehme es
    Dann ja. Ich nehme Telefon für 165 Euro.
"""
NOT_TAKEN: Final = """
    Da bin ich nicht dabei
    Für 165 bin ich raus
    Den Preis zahle ich im Laden auch
    Dem stimme ich nicht zu
    Zu teuer, aber ich nehme es nur mit Rechnung
    Zu teuer, aber ich nehme es für 150
    Nicht ganz billig, aber 165 ist ok wenn der Helm dabei ist
    165, bitte keinem anderen verkaufen, ich überlege noch
    Trotz Kratzer 165? Nein
    165. Frech.
    165. Wir suchen weiter.
    165. Danke für die Info.
    165 🙄
    165 passt, gehe davon aus dass alles funktioniert
    165 ist ok, hängt vom Zustand der Kette ab
    Einverstanden, nach Besichtigung
    165 nehme ich. Über den Preis reden wir vor Ort.
    165 passt, Geld folgt
    Ich nehme es für 165, du schickst es kostenlos
    Ich zahle 165. Dafür verlegst du mir den Boden.
    Wann hast du es gekauft
"""
ELSEWHERE: Final = """
    165 gekauft, mein Zug fährt um 16 Uhr
    165 passt, rufe morgen um 10 Uhr an
    165 nehme ich, erreichbar ab 18 Uhr
    165 passt, um 20:15 ist Tatort
    165 nehme ich, schönes Wochenende
    165 nehme ich, mein Bus kommt morgen um 15:48 an, bin dann 16:30 bei dir
"""
COMING: Final = """
    165 passt, bin um 18 Uhr da, mein Zug kommt um 17:40
    165 passt, ich komme morgen um 17 Uhr und rufe vorher an
    165 passt, morgen 17 Uhr mit dem Geld
    165 passt, meine Frau kommt nach dem Zahnarzt um 17 Uhr
"""


def lines(text: str) -> list[str]:
    """The lines of a list without blanks."""
    return [one.strip() for one in text.strip().splitlines()]


def binds(turn: BuyerTurn) -> bool:
    """Whether a sale is closed on it."""
    open_ = (BuyerAct.CONDITION, BuyerAct.UNCLEAR, BuyerAct.REJECT, BuyerAct.RETRACT, BuyerAct.LEAVE)
    return closes(turn, QUOTED) and turn.confidence > 0.5 and not turn.hedged and not turn.has(*open_)


@pytest.mark.parametrize("text", lines(TAKEN))
def test_a_clause_takes_the_price_that_stands(text: str) -> None:
    assert binds(TONGUE.read(text, QUOTED))


@pytest.mark.parametrize("text", lines(NOT_TAKEN))
def test_what_only_looks_like_it_takes_nothing(text: str) -> None:
    assert not binds(TONGUE.read(text, QUOTED))


@pytest.mark.parametrize("text", lines(ELSEWHERE))
def test_the_hour_of_something_else_is_no_pickup(text: str) -> None:
    assert TONGUE.read(text, QUOTED).times == ()


@pytest.mark.parametrize("text", lines(COMING))
def test_the_hour_at_which_somebody_comes_is_heard(text: str) -> None:
    assert len(TONGUE.read(text, QUOTED).times) == 1


@pytest.mark.parametrize("text", ["ok danke", "alles klar, danke für die Info", "super, danke dir"])
def test_a_thank_you_for_an_answer_confirms_no_amount(text: str) -> None:
    asked_back = replace(QUOTED, expects=BuyerExpects.AMOUNT)
    assert not TONGUE.read(text, asked_back).has(BuyerAct.AFFIRM)
    assert TONGUE.read(f"ja, {text}", asked_back).has(BuyerAct.AFFIRM)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("ok 75 war frech, sorry. 90?", 9000),
        ("Das gab es bei Ikea für 149, ich biete 100", 10000),
        ("Neu kostete das 149, nach 5 Jahren ist sowas die Hälfte wert. 75?", 7500),
        ("Hallo, ich heiße Jens, 24, aus Kiel. 100?", 10000),
    ],
)
def test_what_was_once_is_no_offer(text: str, minor: int) -> None:
    turn = TONGUE.read(text, QUOTED)
    assert [one.minor for one in turn.numbers if one.role is Role.OFFER] == [minor]
