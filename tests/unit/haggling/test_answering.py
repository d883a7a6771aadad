"""Answering: questions, tricks, courtesies, and when to be silent."""

from dataclasses import replace

import pytest

from doorstep.dialogue.bargaining import BuyerAct as A
from doorstep.dialogue.bargaining import BuyerTurn, Number, Role, SellerAct
from doorstep.skills.haggling.events import SellerWord
from doorstep.skills.haggling.moves import Move
from doorstep.skills.haggling.rules import POLICY
from tests.unit.haggling.chat import Chat, acts, offer, said


def test_a_program_says_that_it_is_one_in_its_first_turn_only() -> None:
    chat = Chat()
    first, second = chat.says(acts(A.GREET)), chat.says(acts(A.ASK_PRICE))
    assert [one.act for one in first.sayings][:2] == [SellerAct.GREET, SellerAct.DISCLOSE]
    assert SellerAct.DISCLOSE not in [one.act for one in second.sayings]


def test_who_asks_whether_it_is_there_is_told_the_price_and_may_take_it() -> None:
    chat = Chat()
    answer = chat.says(acts(A.ASK_AVAILABLE))
    assert (answer.move, answer.amount) == (Move.ANSWER, 40_000)
    assert chat.agrees(acts(A.ACCEPT))


def test_a_question_is_answered_from_the_listing_beside_the_price() -> None:
    answer = Chat().says(replace(offer(25_000, A.ASK_ITEM), topics=("mileage",)))
    assert said(answer) == [SellerAct.FACT, SellerAct.COUNTER]
    assert [one.get("value") for one in answer.sayings if one.act is SellerAct.FACT] == ["about 2,000"]


def test_a_question_that_the_listing_does_not_answer_goes_to_the_seller() -> None:
    chat = Chat()
    answer = chat.says(replace(acts(A.ASK_ITEM), topics=("battery",)))
    assert (answer.move, said(answer)) == (Move.HANDOVER, [SellerAct.ASKED_SELLER])
    assert chat.thread().asked == ("battery",)


@pytest.mark.parametrize(
    "act",
    [A.SCAM, A.CLAIM_PAID, A.AUTHORITY, A.INJECTION, A.FALSE_QUOTE, A.THREAT, A.INSULT, A.SWAP, A.PART_PAYMENT],
)
def test_tricks_threats_and_special_wishes_move_nothing(act: A) -> None:
    chat = Chat()
    quote = chat.says(offer(25_000)).amount
    answer = chat.says(acts(act))
    assert answer.amount == quote
    assert said(answer)[-1] is SellerAct.STAND
    assert not chat.changes


def test_a_trick_beside_an_offer_of_the_ask_does_not_close() -> None:
    for act in (A.SCAM, A.CLAIM_PAID, A.AUTHORITY, A.INJECTION, A.FALSE_QUOTE):
        assert not Chat().agrees(offer(40_000, act)), act


def test_who_agrees_rudely_agrees() -> None:
    chat = Chat()
    chat.says(offer(25_000))
    assert chat.agrees(acts(A.ACCEPT, A.INSULT))


def test_a_quote_that_was_named_may_be_claimed() -> None:
    chat = Chat()
    quote = chat.says(offer(25_000)).amount
    claim = BuyerTurn("words", (A.ACCEPT, A.FALSE_QUOTE), (Number(Role.CLAIMED, minor=quote),))
    assert chat.agrees(claim)


def test_the_platform_gets_no_answer() -> None:
    chat = Chat()
    answer = chat.says(offer(40_000, A.SYSTEM))
    assert (answer.move, answer.sayings) == (Move.SILENT, ())
    assert not chat.changes


def test_the_assistant_is_silent_for_a_buyer_the_seller_writes_to() -> None:
    chat = Chat()
    chat.says(offer(25_000))
    chat.seller(SellerWord.MESSAGE)
    assert not chat.turns
    assert chat.says(acts(A.ACCEPT)).move is Move.SILENT
    assert chat.says(offer(20_000), "ben").move is Move.COUNTER
    chat.seller(SellerWord.RESUMES)
    assert chat.agrees(acts(A.ACCEPT))


def test_who_wants_a_person_gets_the_seller() -> None:
    chat = Chat()
    assert chat.says(acts(A.HUMAN)).move is Move.HANDOVER
    assert chat.thread().asked == ("human",)


def test_who_leaves_is_let_go_and_may_come_back() -> None:
    chat = Chat()
    chat.says(offer(25_000))
    assert said(chat.says(acts(A.LEAVE)))[-1] is SellerAct.GOODBYE
    assert chat.thread().left
    assert chat.says(offer(30_000)).move is Move.COUNTER
    assert not chat.thread().left


def test_who_leaves_over_the_price_hears_one_more() -> None:
    chat = Chat()
    quote = chat.says(offer(25_000)).amount
    answer = chat.says(acts(A.LEAVE, A.REJECT))
    assert answer.amount is not None
    assert quote is not None
    assert answer.amount < quote
    assert said(chat.says(acts(A.LEAVE, A.REJECT)))[-1] is SellerAct.GOODBYE


def test_nothing_is_refused_without_a_price() -> None:
    for turn in (offer(100), acts(A.REJECT), acts(A.ASK_LOWER), acts(A.ASK_LIMIT), offer(39_900, A.CONDITION)):
        answer = Chat().says(turn)
        assert answer.move is Move.COUNTER
        assert answer.amount is not None


def test_every_rule_has_a_name_of_its_own_without_figures() -> None:
    names = [one.name for one in POLICY]
    assert len(set(names)) == len(names)
    assert not any(letter.isdigit() for name in names for letter in name)
