"""What closes a sale at the price that stands in plain words, and its look-alikes that close nothing."""

from dataclasses import replace
from datetime import datetime
from typing import Final

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Standing
from doorstep.languages.kit.bargain_whole import closes

FIRST: Final = Standing(datetime.fromisoformat("2026-11-23T10:00:00-06:00"), "USD", 18000)
QUOTED: Final = replace(FIRST, quote=16500, offer=13000, expects=BuyerExpects.PRICE)
CHAIRS: Final = replace(FIRST, ask=5500, free=4)
OPEN: Final = (BuyerAct.CONDITION, BuyerAct.UNCLEAR, BuyerAct.REJECT, BuyerAct.RETRACT, BuyerAct.LEAVE)

TAKEN: Final = {
    "en": """
        Okay, in that case we'll take the camera for 165, thank you.
        Then I shall have it for 165 please
        Very well, 165 is agreeable to us.
        165 is agreeable. We shall buy it.
        alright love, 165 it is, i'll grab it x
        ok mate 165 it is, i'll have it xx
        right then hun, I'll get it for 165 😊
        I agree to the 165 dollars, we'll take the camera
        165 done, i'm buying it
        165 done, we are taking it
        Well then, I am going to take it for 165, dear
        I would be happy to take it for 165
        we'd like to have it at 165, many thanks
        165 is fine by me, I'll go for it
        165 works for us, we will buy it
        165 is ok with us, lovely
        My husband agrees, we'll take it
        My wife is happy with it, we'll buy it
    """,
    "de": """
        Na gut, dann nehmen wir sie für 165, danke schön
        Also gut, wir kaufen sie für 165
        Meine Frau ist einverstanden, wir nehmen sie
        Mein Mann ist einverstanden, wir kaufen sie für 165
        Ok dann kauf ich sie für 165
        Dann nehme ich die Kamera für 165, lieber Herr Verkäufer
        165 sind in Ordnung, ich nehm sie
        165 geht klar, nehm ich
        165 passt uns, wir nehmen sie
        165 ist ok für uns, wir kaufen sie
        Hundertfünfundsechzig sind in Ordnung, wir holen sie am Freitag um 16 Uhr ab
        ja gut, 165, ich kauf sie 😊
    """,
}
NOT_TAKEN: Final = {
    "en": """
        I'd take it for 165 if the shutter worked
        Would you not take it for 165 after the repair?
        I can't take it for 165
        We shall take it for 165 once it is repaired
        I'll take it for 165 when my cousin has looked at it
        165 is not agreeable to us
        165 would be agreeable if you throw in the bag
        My husband agrees with me that 165 is too much
        My wife is happy with it but wants a lower price
        165 isn't fine by me
        I agree to the 165 dollars if you deliver
        I don't agree to the 165 dollars
        165 done? i'm not buying it
        Is a memory card included? if yes 165
        does it come with the strap? If so I'll take it for 165
        I'll take it for 165 provided the meter works
        I'm buying it for 165 as soon as I am paid
        I'd have taken it for 165 last week
        is it still available and does the flash work? if so 165
        Does it work and is it available? If yes I'll have it for 165
        I'd get one for 165 elsewhere
        Then my neighbour will take it for 165
        I was happy to take it for 165 before
    """,
    "de": """
        Nicht für 165
        Ich nehme an, 165 ist der letzte Preis
        Wir kaufen sie erst wenn wir sie gesehen haben, für 165
        Ich würde sie für 165 nehmen, wenn der Verschluss geht
        Sie würden sie für 165 nicht hergeben, oder?
        165 sind nicht in Ordnung
        165 geht klar, falls der Blitz dabei ist
        165 passt uns, sofern die Tasche mitkommt
        Ist eine Tasche mit dabei? wenn ja 165
        funktioniert der Blitz? Falls ja nehme ich sie für 165
        Gibt es eine Anleitung dazu? Wenn ja, 165
        Ist der Akku neu? dann 165, sofern ja
        Ist sie noch da und geht der Blitz? wenn ja 165
        Meine Frau ist nicht einverstanden, wir kaufen sie für 165 nicht
        Meine Frau ist einverstanden, wenn wir sie für 150 kaufen
        Dann kauft mein Bruder sie eben woanders für 165
        165 wären in Ordnung, wenn du lieferst
        Wir nehmen sie für 165 vorausgesetzt sie wird verschickt
        Ich kaufe sie für 165 sobald mein Geld da ist
    """,
}


def lines(text: str) -> list[str]:
    """The lines of a list without blanks."""
    return [one.strip() for one in text.strip().splitlines()]


def binds(turn: BuyerTurn, standing: Standing) -> bool:
    """Whether a sale is closed on it: a yes or an offer of what is asked, read well enough, that hangs on nothing."""
    return closes(turn, standing) and turn.confidence > 0.5 and not turn.hedged and not turn.has(*OPEN)


@pytest.mark.parametrize(("language", "text"), [(code, one) for code, text in TAKEN.items() for one in lines(text)])
def test_plain_words_close_a_sale(language: str, text: str) -> None:
    assert binds(tongues()[language].read(text, QUOTED), QUOTED)


@pytest.mark.parametrize(("language", "text"), [(code, one) for code, text in NOT_TAKEN.items() for one in lines(text)])
@pytest.mark.parametrize("standing", [QUOTED, replace(FIRST, ask=16500)], ids=["quoted", "asked"])
def test_what_only_looks_like_it_closes_nothing(language: str, text: str, standing: Standing) -> None:
    assert not binds(tongues()[language].read(text, standing), standing)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is a memory card with it? if yes 165"),
        ("en", "Does the flash work? If so, I'd give you 165"),
        ("en", "165 if it has the strap"),
        ("en", "if you have the charger I'll take it for 165"),
        ("en", "I'd pay 165, provided that the meter works"),
        ("de", "gibt es eine tasche dazu? wenn ja 165"),
        ("de", "Funktioniert der Blitz? Falls ja, 165."),
        ("de", "geht der blitz? wenn ja dann nehm ich sie für 165"),
        ("de", "165, sofern der Akku neu ist"),
        ("de", "wenn der Blitz geht 165"),
        ("de", "wenn der blitz geht nehm ich sie für 165"),
        ("de", "Ist eine Tasche dabei? Dann 165"),
        ("de", "165, wenn ja?"),
        ("de", "wenn sie das Kabel noch haben, nehme ich sie für 165"),
        ("de", "wenn ich sie gesehen habe nehm ich sie für 165"),
    ],
)
def test_an_offer_that_hangs_on_an_answer_is_never_firm(language: str, text: str) -> None:
    assert tongues()[language].read(text, FIRST).has(BuyerAct.CONDITION)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "hello, is it still available? if yes we'll have it for 180"),
        ("en", "If it's still available I'll take it for 180"),
        ("en", "Still for sale? If so I'll buy it for 180, thanks"),
        ("de", "Ist sie noch da? Wenn ja, nehme ich sie für 180"),
        ("de", "Falls sie noch da ist, nehme ich sie für 180"),
        ("de", "noch zu haben? falls ja nehm ich sie für 180"),
    ],
)
def test_an_offer_may_hang_on_the_thing_being_there(language: str, text: str) -> None:
    assert binds(tongues()[language].read(text, FIRST), FIRST)


@pytest.mark.parametrize(
    ("text", "pieces", "minor"),
    [
        ("vier stühle, 100 zusammen", 4, 10000),
        ("150 komplett für alle vier", 4, 15000),
        ("drei stühle, 165, ich nehm sie", 3, 16500),
        ("zwei stühle, 110, wir kaufen sie", 2, 11000),
        ("Dann nehme ich den letzten für 55", 1, 5500),
        ("den letzten für 55 bitte", 1, 5500),
    ],
)
def test_a_sum_is_for_all_the_pieces_named(text: str, pieces: int, minor: int) -> None:
    turn = tongues()["de"].read(text, CHAIRS)
    assert [(one.minor, one.each) for one in turn.numbers if one.role == "offer"] == [(minor, False)]
    assert turn.pieces == pieces
    assert turn.confidence > 0.5


def test_a_price_for_each_of_several_pieces_keeps_its_count() -> None:
    turn = tongues()["de"].read("räume wohnungen aus. 4 stühle 25 je stück ja?", CHAIRS)
    assert [(one.minor, one.each) for one in turn.numbers if one.role == "offer"] == [(2500, True)]
    assert turn.pieces == 4


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the shop would give you 100 for it at most, I'll give you 120"),
        ("en", "a dealer pays 100, I offer 120"),
        ("de", "beim ankauf kriegst du dafür höchstens 100, ich geb dir 120"),
        ("de", "der händler zahlt 100, ich biete 120"),
    ],
)
def test_somebody_elses_price_leaves_the_offer_clear(language: str, text: str) -> None:
    turn = tongues()[language].read(text, FIRST)
    assert [one.minor for one in turn.numbers if one.role == "offer"] == [12000]
    assert not turn.has(BuyerAct.UNCLEAR)
