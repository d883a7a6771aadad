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


def test_what_is_too_long_to_be_read_whole_takes_nothing() -> None:
    turn = TONGUE.read("ja, nehm ich. " + "Schönes Rad! " * 200 + "Aber nur für 100", STANDING)
    assert not turn.has(BuyerAct.ACCEPT)


MENTIONS = """
ok dann ohne Aufpreis
ok ohne Preis
dann eben ohne dich
ohne Kompromisse
hab überlegt ich nehm es nicht
Ihr Preis wird von keinem akzeptiert
380 ist aber viel
380 ist ein stolzer Preis
Warum 380?
Wieso verlangen Sie 380?
Wie kommen Sie auf 380?
Stehen die 380 fest?
Sind 380 Ihr letztes Wort?
Sind die 380 mit oder ohne Versand?
Gilt der Preis von 380 noch?
Ist 380 noch aktuell?
Kostet es wirklich 380?
Kostet das 380?
Das kostet 380?
380 für ein altes Rad?
380 für so ein altes Teil, echt jetzt?
Für 380 bekomme ich es neu
Für 380 kriegt man schon ein neues
Für 380 gibt es bessere
Um 380 kauf ich mir lieber ein neues
Bei 380 muss aber alles funktionieren
Für 380 erwarte ich aber Garantie
380 wäre es mir wert, wenn der Akku neu wäre
380 hatte ich mir auch mal überlegt
Ich habe gestern 380 für mein Auto ausgegeben
ich verdiene nur 380 im Monat
380 ist mein ganzes Geld
In der Anzeige steht 380
Sie wollen also 380
Du willst 380 dafür?
Hast du 380 gesagt?
Ich sehe 380 in der Anzeige, stimmt das?
380 sehe ich da nicht
380 sind drin? Eher nicht.
mit 380 bist du zu teuer
mit 380 liegen Sie über dem Marktpreis
Der Marktwert liegt nicht bei 380
Wer soll denn 380 bezahlen
keiner zahlt dir 380
niemand gibt dir 380
ich zahle keine 380
ich zahl doch nicht 380
ich gebe keine 380 aus
statt 380 lieber weniger
unter 380 geht nichts?
weniger als 380 geht nicht?
geht es auch unter 380?
unter 380 wäre super
von den 380 noch was runter?
Was ist bei 380 alles dabei?
Was bekomme ich für 380?
ist bei den 380 das Schloss dabei?
sind die 380 verhandelbar
380 VB oder fest?
380 vb?
380 fix?
380 Festpreis?
380 oder geht da noch was
380 oder was ist letzte preis
Sagten Sie 380 oder 360?
mein Mann sagt 380 ist zu viel
380 wären Wucher
380 ist Wucher
380 kannst du knicken
380 kannst du vergessen
vergiss die 380
nie im Leben 380
auf keinen Fall 380
380? Nein danke
380? Haha
380 lol
380 hahaha
Träum weiter mit deinen 380
die 380 bekommst du nie
ob du 380 kriegst bezweifle ich
hätte ich 380 würde ich es kaufen
wenn ich 380 hätte
380 kann ich mir nicht leisten
380 habe ich leider nicht
380 sind mir zu happig
bis 380 hatte ich gesucht aber nicht für sowas
Ich suche eins unter 380
Gibt es Rabatt auf die 380?
10% auf die 380?
380 minus Rabatt?
Ist das Modell 380?
Rahmennummer 380?
Sind das 380 Watt?
wiegt das 380 Gramm
ich wohne 380 km weg
Zimmer 380
"""


@pytest.mark.parametrize("quote", [None, 38000])
def test_the_standing_price_is_taken_only_where_somebody_offers_it(quote: int | None) -> None:
    standing = Standing(STANDING.now, "EUR", 38000, quote, region="DE", expects=BuyerExpects.PRICE)
    turns = [TONGUE.read(text, standing) for text in MENTIONS.strip().splitlines()]
    taken = [
        turn.text
        for turn in turns
        if turn.has(BuyerAct.ACCEPT) or any((one.minor or 0) >= 38000 for one in turn.offers)
    ]
    assert taken == []
