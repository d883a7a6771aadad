"""Words that take a price are no acceptance as soon as anything stands beside them that speaks against it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Standing
from doorstep.languages.de.bargaining import TONGUE

STANDING = Standing(
    datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Berlin")),
    "EUR",
    40000,
    36000,
    30000,
    expects=BuyerExpects.PRICE,
    region="DE",
)
TAKING = (
    "ok",
    "ja",
    "passt",
    "deal",
    "nehm ich",
    "ich nehme es",
    "gekauft",
    "abgemacht",
    "einverstanden",
    "360 ist ok",
    "ich kaufe es für 360",
    "alles klar",
    "geht klar",
    "machen wir so",
    "gerne",
)
BEHIND = (
    "?",
    " oder?",
    " aber nur mit Versand",
    ", wenn du es bringst",
    ", sofern alles heil ist",
    ", sobald ich Geld habe",
    " unter der Bedingung dass du lieferst",
    " für 340",
    " minus 20",
    " aber 20 weniger",
    " falls 330 gehen",
    "... oder 350?",
    ", 2 Stück für 360",
    " inkl. Versand",
    " und du zahlst den Versand",
    " mit dem Schloss dazu",
    " nicht",
    " vielleicht",
    " denke ich",
    " - nein doch nicht",
    ", muss aber erst fragen",
    ", ich überleg noch",
    " hat mein Mann gesagt",
    " wie besprochen 320",
    ", ich zahle 100 an und den Rest später",
    ", zahle in Raten",
    ", nimm meine alte Uhr in Zahlung",
    ", schicke Kurier",
    " aber schreib mir auf Whatsapp",
    ", überweise dir 500 und du gibst mir den Rest zurück",
)
BEFORE = (
    "nicht ",
    "noch nicht ",
    "fast ",
    "vielleicht ",
    "könnte sein: ",
    "wenn du 340 machst, dann ",
    "bei 340 ",
    "mit Versand ",
    "nur mit Rechnung ",
    "erst Bilder, dann ",
    "würdest du sagen ",
    "mein Bruder sagt ",
    "soll ich sagen ",
    "sag mal einfach ",
    "du sollst sagen ",
)


@pytest.mark.parametrize("taking", TAKING)
def test_an_acceptance_stands_by_itself(taking: str) -> None:
    assert TONGUE.read(taking, STANDING).has(BuyerAct.ACCEPT)


@pytest.mark.parametrize("taking", TAKING)
def test_anything_against_it_makes_it_none(taking: str) -> None:
    said = [taking + behind for behind in BEHIND] + [before + taking for before in BEFORE]
    assert [text for text in said if TONGUE.read(text, STANDING).has(BuyerAct.ACCEPT)] == []


@pytest.mark.parametrize("text", ["ok", "ja", "passt", "gut"])
@pytest.mark.parametrize("expects", [BuyerExpects.AMOUNT, BuyerExpects.TIME])
def test_a_short_yes_to_another_question_takes_no_price(text: str, expects: BuyerExpects) -> None:
    standing = Standing(STANDING.now, "EUR", 40000, 36000, 30000, expects=expects, region="DE")
    turn = TONGUE.read(text, standing)
    assert turn.has(BuyerAct.AFFIRM)
    assert not turn.has(BuyerAct.ACCEPT)


def test_a_yes_to_the_price_with_another_price_is_an_offer() -> None:
    turn = TONGUE.read("ok, dann 250", STANDING)
    assert turn.has(BuyerAct.OFFER)
    assert not turn.has(BuyerAct.ACCEPT)
    assert [one.minor for one in turn.offers] == [25000]
