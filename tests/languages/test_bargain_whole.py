"""A price that would close a sale counts for less beside words that nobody understood."""

from datetime import datetime

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerAct, Standing

STANDING = Standing(datetime.fromisoformat("2026-11-23T10:00:00-06:00"), "USD", 40000, quote=36000)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll take it for 400, can pick it up tomorrow at 5 pm"),
        ("en", "400 cash for the bike. Thanks, Noor"),
        ("en", "Hello, I would like to buy it for the full price please"),
        ("de", "Ich nehme es für 400 und hole es morgen um 17 Uhr ab"),
        ("de", "Hallo, ich gebe Ihnen 400 für das Rad. Viele Grüße, Noor"),
        ("de", "400 bar, abgemacht"),
    ],
)
def test_an_offer_that_is_read_whole_is_taken_for_what_it_says(language: str, text: str) -> None:
    turn = tongues()[language].read(text, STANDING)
    assert turn.has(BuyerAct.OFFER)
    assert turn.confidence > 0.5


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "400 in gift vouchers"),
        ("en", "I'd pay 400 once the brakes are replaced"),
        ("en", "360, and the rest of the furniture comes along"),
        ("de", "400 in Gutscheinen"),
        ("de", "Ich zahle 400, sobald die Bremsen getauscht sind"),
        ("de", "360 und das restliche Werkzeug gehört mir"),
    ],
)
def test_an_offer_beside_words_that_may_mean_anything_is_not(language: str, text: str) -> None:
    turn = tongues()[language].read(text, STANDING)
    assert not turn.has(BuyerAct.ACCEPT)
    assert turn.confidence < 0.5 or not turn.has(BuyerAct.OFFER)


@pytest.mark.parametrize(("language", "text"), [("en", "250 in gift vouchers"), ("de", "250 in Gutscheinen")])
def test_a_price_that_closes_nothing_is_bargained_about_whatever_stands_beside_it(language: str, text: str) -> None:
    turn = tongues()[language].read(text, STANDING)
    assert turn.confidence > 0.5 or not turn.has(BuyerAct.OFFER)
