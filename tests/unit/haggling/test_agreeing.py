"""Agreeing: what closes, what does not, what is kept for whom and how long."""

from dataclasses import replace
from datetime import timedelta

from doorstep.dialogue.bargaining import BuyerAct as A
from doorstep.dialogue.bargaining import BuyerTurn, Handover, SellerAct
from doorstep.skills.haggling.events import Said, SellerWord
from doorstep.skills.haggling.listing import Authority
from doorstep.skills.haggling.moves import Change, Move, Step
from tests.unit.haggling.chat import BICYCLE, Chat, acts, at, listing, offer, said

HOLD, DEAL, RELEASED = Change.HOLD, Change.DEAL, Change.RELEASED


def agreed() -> Chat:
    """A chat in which the bicycle is kept for Ada."""
    chat = Chat()
    assert chat.agrees(offer(40_000))
    return chat


def test_an_offer_of_the_ask_is_kept_at_once_and_the_handover_asked() -> None:
    chat = Chat()
    answer = chat.says(offer(40_000))
    assert chat.changes == [("ada", HOLD)]
    assert (answer.move, answer.amount) == (Move.HOLD, 40_000)
    assert said(answer) == [SellerAct.HOLD, SellerAct.ASK_HANDOVER]


def test_a_hold_becomes_a_deal_with_day_and_hour() -> None:
    chat = agreed()
    assert said(chat.says(at(4)))[-1] is SellerAct.ASK_TIME
    answer = chat.says(at(None, 17))
    assert chat.changes == [("ada", DEAL)]
    assert answer.move is Move.ACCEPT
    (deal,) = chat.market.deals
    assert deal.terms.pickup_at is not None
    assert (deal.terms.pickup_at.day, deal.terms.pickup_at.hour) == (4, 17)


def test_who_names_the_hour_with_the_price_gets_hold_and_deal_together() -> None:
    chat = Chat()
    turn = replace(at(4, 17, A.OFFER), numbers=offer(40_000).numbers)
    chat.says(turn)
    assert chat.changes == [("ada", HOLD), ("ada", DEAL)]


def test_sending_settles_the_handover() -> None:
    chat = agreed()
    chat.says(BuyerTurn("words", (A.SET_HANDOVER,), handover=Handover.SHIPPING))
    assert chat.changes == [("ada", DEAL)]
    (deal,) = chat.market.deals
    assert (deal.terms.shipping, deal.terms.shipping_paid_by) == (2_500, "buyer")


def test_a_quote_is_taken_at_its_price() -> None:
    chat = Chat()
    quote = chat.says(offer(25_000))
    assert quote.move is Move.COUNTER
    answer = chat.says(acts(A.ACCEPT))
    assert chat.changes == [("ada", HOLD)]
    assert answer.amount == quote.amount


def test_agreeing_twice_changes_nothing() -> None:
    chat = agreed()
    answer = chat.says(acts(A.ACCEPT))
    assert not chat.changes
    assert (answer.move, answer.amount) == (Move.HOLD, 40_000)
    chat.says(at(4, 17))
    answer = chat.says(acts(A.ACCEPT))
    assert not chat.changes
    assert (answer.move, answer.amount) == (Move.ACCEPT, 40_000)


def test_a_message_that_comes_again_changes_nothing() -> None:
    chat = Chat()
    event = Said("ada", offer(25_000), "m1", "en")
    chat.play(event, timedelta(0))
    market = chat.market
    assert chat.play(event, timedelta(days=1)) == Step(market)


def test_a_quote_that_has_run_out_is_named_again_and_then_taken() -> None:
    chat = Chat()
    quote = chat.says(offer(25_000))
    chat.later(days=3)
    answer = chat.says(acts(A.ACCEPT))
    assert not chat.changes
    assert (said(answer)[0], answer.amount) == (SellerAct.EXPIRED, quote.amount)
    assert chat.agrees(acts(A.ACCEPT))


def test_after_the_deadline_nothing_closes() -> None:
    chat = Chat()
    chat.says(offer(25_000))
    chat.later(days=8)
    assert chat.says(acts(A.ACCEPT)).move is Move.REJECT
    assert chat.says(offer(50_000)).move is Move.REJECT
    assert not chat.market.holds


def test_only_the_seller_closes_where_they_want_to_be_asked() -> None:
    chat = Chat(listing(authority=Authority.ASK_SELLER))
    answer = chat.says(replace(at(4, 17, A.OFFER), numbers=offer(40_000).numbers))
    assert chat.changes == [("ada", HOLD)]
    assert answer.sayings[-1].get("seller_confirms") is True
    chat.says(acts(A.ACCEPT))
    assert not chat.changes
    chat.seller(SellerWord.ACCEPTS)
    assert chat.changes == [("ada", DEAL)]
    assert [one.move for one in chat.turns] == [Move.ACCEPT]


def test_what_the_seller_refuses_is_free_again() -> None:
    chat = Chat(listing(authority=Authority.ASK_SELLER))
    chat.says(offer(40_000))
    chat.seller(SellerWord.REJECTS)
    assert chat.changes == [("ada", RELEASED)]
    assert chat.market.free == 1


def test_the_seller_may_take_an_offer_that_was_not_taken_but_not_one_below_the_floor() -> None:
    chat = Chat()
    chat.says(offer(29_000))
    chat.seller(SellerWord.ACCEPTS)
    assert not chat.changes
    chat.says(offer(31_000))
    chat.seller(SellerWord.ACCEPTS)
    assert chat.changes == [("ada", HOLD), ("ada", DEAL)]


def test_others_wait_while_it_is_kept_and_are_told_when_it_is_free() -> None:
    chat = agreed()
    assert chat.says(offer(41_000), "ben").move is Move.RESERVED
    chat.waits(hours=49)
    assert chat.changes == [("ada", RELEASED)]
    assert [one.buyer for one in chat.turns] == ["ada", "ben"]
    assert chat.agrees(acts(A.ACCEPT), "ben")


def test_a_message_after_a_hold_ran_out_gets_one_turn_and_the_others_are_told_next() -> None:
    chat = agreed()
    chat.says(offer(41_000), "ben")
    chat.later(hours=49)
    answer = chat.says(acts(A.GREET), "ben")
    assert chat.changes == [("ada", RELEASED)]
    assert answer.move is Move.ANSWER
    chat.waits(minutes=1)
    assert [one.buyer for one in chat.turns] == ["ada"]


def test_who_steps_back_frees_it() -> None:
    chat = agreed()
    chat.says(acts(A.LEAVE))
    assert chat.changes == [("ada", RELEASED)]
    assert not chat.market.holds


def test_after_the_last_piece_the_others_hear_that_it_is_sold() -> None:
    chat = agreed()
    chat.says(at(4, 17))
    answer = chat.says(offer(41_000), "ben")
    assert said(answer) == [SellerAct.SOLD]


def test_several_pieces_go_to_several_buyers_and_no_more_than_there_are() -> None:
    chat = Chat(replace(BICYCLE, pieces=3))
    assert chat.agrees(offer(80_000, pieces=2))
    answer = chat.says(offer(80_000, pieces=2), "ben")
    assert said(answer)[0] is SellerAct.NO_QUANTITY
    assert (answer.amount, answer.terms.pieces) == (40_000, 1)
    assert chat.agrees(acts(A.ACCEPT), "ben")
    assert chat.market.free == 0


def test_what_is_hedged_conditional_or_unclear_does_not_bind() -> None:
    for turn in (
        replace(offer(40_000), hedged=True),
        offer(40_000, A.CONDITION),
        offer(40_000, A.PART_PAYMENT),
        offer(40_000, A.ASK_EXTRA),
        replace(offer(40_000), extras=("helmet",)),
        offer(40_000, A.UNCLEAR),
        replace(offer(40_000), confidence=0.3),
    ):
        assert not Chat().agrees(turn), turn


def test_conditions_beside_an_agreement_do_not_bind() -> None:
    for act in (A.CONDITION, A.ASK_EXTRA, A.SWAP, A.ASK_LOWER, A.UNCLEAR, A.CLAIM_PAID, A.INJECTION, A.RETRACT):
        chat = Chat()
        chat.says(offer(25_000))
        assert not chat.agrees(acts(A.ACCEPT, act)), act


def test_an_offer_taken_back_cannot_be_taken_by_the_seller() -> None:
    chat = Chat()
    chat.says(offer(35_000))
    chat.says(acts(A.RETRACT))
    chat.seller(SellerWord.ACCEPTS)
    assert not chat.changes
    assert not chat.thread().offers


def test_a_time_long_gone_does_not_settle_anything() -> None:
    chat = agreed()
    chat.says(at(1, 17))
    assert not chat.changes


def test_payment_and_collection_are_noted_on_the_sellers_word_only() -> None:
    chat = agreed()
    chat.says(at(4, 17))
    chat.says(acts(A.CLAIM_PAID))
    assert not chat.market.deals[0].paid
    chat.seller(SellerWord.PAID)
    chat.seller(SellerWord.COLLECTED)
    assert (chat.market.deals[0].paid, chat.market.deals[0].collected) == (True, True)


def test_a_price_that_was_agreed_does_not_rise_when_it_comes_to_nothing() -> None:
    chat = Chat()
    amount = 30_000
    while not chat.agrees(offer(amount)):
        amount += 500
    assert amount < 40_000
    chat.waits(hours=49)
    (told,) = chat.turns
    assert told.amount == amount


def test_after_the_seller_said_no_the_price_is_theirs_until_more_is_offered() -> None:
    chat = Chat(listing(authority=Authority.ASK_SELLER))
    chat.says(offer(39_000))
    while not chat.market.holds:
        chat.says(acts(A.ACCEPT))
    chat.seller(SellerWord.REJECTS)
    assert chat.says(acts(A.ACCEPT)).move is Move.HANDOVER
    assert chat.says(acts(A.ASK_LOWER)).move is Move.HANDOVER
    assert chat.agrees(offer(40_000))


def test_a_price_reckoned_with_what_they_want_to_swap_does_not_bind() -> None:
    chat = Chat()
    chat.says(acts(A.SWAP))
    assert not chat.agrees(offer(41_000))
    assert chat.agrees(acts(A.ACCEPT))


def test_more_pieces_at_a_price_that_has_run_out_are_not_agreed_to() -> None:
    chat = Chat(replace(BICYCLE, pieces=3))
    chat.says(offer(25_000))
    chat.later(days=3)
    assert not chat.agrees(replace(acts(A.ACCEPT), pieces=2))
    assert chat.agrees(acts(A.ACCEPT))


def test_who_hears_from_the_seller_gets_one_turn_though_it_became_free_meanwhile() -> None:
    chat = agreed()
    chat.says(offer(30_000), "ben")
    chat.later(hours=50)
    chat.seller(SellerWord.REJECTS, "ben")
    assert sorted(one.buyer for one in chat.turns) == ["ada", "ben"]


def test_a_price_that_may_be_meant_with_the_sending_in_it_is_named_back_with_all_terms() -> None:
    chat = Chat()
    quote = chat.says(offer(25_000)).amount
    assert quote is not None
    sent = replace(offer(quote - 100), handover=Handover.SHIPPING)
    answer = chat.says(replace(sent, acts=(*sent.acts, A.SET_HANDOVER)))
    assert not chat.changes
    assert (answer.move, answer.terms.shipping_paid_by) == (Move.COUNTER, "buyer")
    chat.says(acts(A.ACCEPT))
    assert chat.changes == [("ada", HOLD), ("ada", DEAL)]
