"""Prices as buyers name them: relative, by the piece, shipped, in another currency, doubtful."""

from dataclasses import replace

import pytest

from doorstep.dialogue.bargaining import BuyerAct as A
from doorstep.dialogue.bargaining import BuyerTurn, Handover, Number, Payer, PriceForm, Role, SellerAct
from doorstep.skills.haggling.listing import Delivery, Shipping
from doorstep.skills.haggling.moves import Move
from tests.unit.haggling.chat import BICYCLE, Chat, acts, listing, offer, said

SELLER_SENDS = replace(BICYCLE, delivery=Delivery(pickup=True, shipping=Shipping(2_500, Payer.SELLER)))


def relative(form: PriceForm, **values: object) -> BuyerTurn:
    """An offer in relation to a price."""
    number = replace(Number(Role.OFFER, form), **values)  # type: ignore[arg-type]  # by name
    return BuyerTurn("words", (A.OFFER,), (number,))


@pytest.mark.parametrize(
    ("turn", "understood"),
    [
        (relative(PriceForm.SHARE, permille=500), 20_000),
        (relative(PriceForm.SHARE, permille=800, of_ask=True), 32_000),
        (relative(PriceForm.LESS, minor=5_000), 35_000),
        (offer(25_000, shipped=True), 25_000),
    ],
)
def test_an_offer_is_understood(turn: BuyerTurn, understood: int) -> None:
    assert Chat().says(turn).offer == understood


def test_half_way_lies_between_the_quote_and_the_offer() -> None:
    chat = Chat()
    quote = chat.says(offer(20_000))
    assert quote.amount is not None
    assert chat.says(relative(PriceForm.MIDDLE)).offer == (quote.amount + 20_000) // 2


def test_a_price_by_the_piece_is_for_all_of_them() -> None:
    chat = Chat(replace(BICYCLE, pieces=3))
    answer = chat.says(offer(30_000, each=True, pieces=2))
    assert (answer.offer, answer.terms.pieces) == (60_000, 2)
    assert answer.amount is not None
    assert 60_000 < answer.amount <= 80_000


def test_shipping_in_the_price_is_no_hidden_discount() -> None:
    chat = Chat()
    for amount in (31_000, 32_000, 32_400):  # less than the floor is left of each
        assert not chat.agrees(offer(amount, shipped=True))
    chat = Chat()
    assert chat.agrees(offer(42_500, shipped=True))
    (deal,) = chat.market.deals
    assert (deal.amount, deal.terms.shipping_paid_by, deal.terms.shipping) == (42_500, Payer.SELLER, 2_500)


def test_the_seller_never_takes_less_than_the_floor_after_paying_for_shipping() -> None:
    chat = Chat(replace(SELLER_SENDS, mandate=listing(ask=33_000).mandate))
    for amount in range(28_000, 33_000, 250):
        chat.says(replace(offer(amount), handover=Handover.SHIPPING))
    amounts = [one.amount for one in chat.thread().quotes] + [one.amount for one in chat.market.deals]
    assert all(amount - 2_500 >= 30_000 for amount in amounts)


def test_sending_what_was_priced_for_pickup_is_not_agreed_to_at_that_price_where_the_seller_pays() -> None:
    chat = Chat(SELLER_SENDS)
    chat.says(replace(acts(A.ASK_PRICE, A.SET_HANDOVER), handover=Handover.PICKUP))
    thread = chat.thread()
    chat.market = chat.market.with_thread(replace(thread, quotes=(replace(thread.quotes[0], amount=31_000),)))
    answer = chat.says(replace(acts(A.ACCEPT, A.SET_HANDOVER), handover=Handover.SHIPPING))
    assert not chat.changes
    assert answer.amount == 33_500
    assert chat.agrees(acts(A.ACCEPT))
    (deal,) = chat.market.deals
    assert deal.amount == 33_500


def test_free_shipping_beside_an_agreement_is_an_offer_of_less() -> None:
    chat = Chat(listing(floor=40_000))
    chat.says(acts(A.ASK_AVAILABLE))
    wish = replace(acts(A.ACCEPT, A.SET_HANDOVER), handover=Handover.SHIPPING, shipping_paid_by=Payer.SELLER)
    assert not chat.agrees(wish)
    assert chat.agrees(replace(wish, shipping_paid_by=Payer.BUYER))


def test_another_currency_is_asked_back() -> None:
    chat = Chat()
    answer = chat.says(offer(45_000, currency="EUR"))
    assert (answer.move, said(answer)) == (Move.CLARIFY, [SellerAct.NO_CURRENCY])
    assert not chat.agrees(acts(A.AFFIRM))


def test_contradicting_prices_are_asked_back() -> None:
    turn = BuyerTurn("words", (A.OFFER,), (Number(Role.OFFER, minor=40_000), Number(Role.OFFER, minor=41_000)))
    answer = Chat().says(turn)
    assert answer.move is Move.CLARIFY


def test_a_price_far_above_the_ask_is_asked_back_and_counts_when_confirmed() -> None:
    chat = Chat()
    assert chat.says(offer(400_000)).move is Move.CLARIFY
    assert not chat.changes
    answer = chat.says(acts(A.AFFIRM))
    assert (answer.move, answer.amount) == (Move.HOLD, 400_000)


def test_a_doubtful_price_counts_when_confirmed_and_only_then() -> None:
    chat = Chat()
    assert chat.says(offer(40_000, A.UNCLEAR)).move is Move.CLARIFY
    assert not chat.agrees(acts(A.DENY))
    assert not chat.agrees(acts(A.AFFIRM))
    chat.says(offer(40_000, A.UNCLEAR))
    assert chat.agrees(acts(A.AFFIRM))


def test_nothing_and_less_than_nothing_are_no_offers() -> None:
    for amount in (0, -5_000):
        answer = Chat().says(offer(amount))
        assert (answer.move, answer.offer) == (Move.COUNTER, None)


def test_asking_again_brings_nothing_and_neither_does_taking_back_and_offering_again() -> None:
    chat = Chat()
    first = chat.says(offer(30_000)).amount
    for _ in range(20):
        assert chat.says(offer(30_000)).amount == first
        chat.says(acts(A.RETRACT))
        assert chat.says(offer(29_900)).amount == first


def test_asking_for_less_brings_a_step_once_until_they_offer_more() -> None:
    chat = Chat()
    chat.says(offer(25_000))
    once = chat.says(acts(A.ASK_LOWER)).amount
    assert once is not None
    assert chat.says(acts(A.ASK_LOWER)).amount == once
    assert chat.says(acts(A.REJECT)).amount == once
    more = chat.says(offer(30_000)).amount
    assert more is not None
    assert more < once


def test_a_fixed_price_is_fixed() -> None:
    chat = Chat(listing(floor=40_000))
    for amount in range(30_000, 40_000, 500):
        assert chat.says(offer(amount)).amount == 40_000
    assert not chat.market.holds
