"""What can be read in a chat, and what subscribers are told of it: all for their buyers, nothing of the mandate."""

import json
from datetime import timedelta

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.runtime.haggling import Haggling, Message
from doorstep.skills.haggling.events import SellerWord
from tests.integration.haggling_stage import BICYCLE, ID, NOW, TAKE_IT, Watched

LATER = NOW + timedelta(hours=48)


@pytest.fixture
def store() -> Watched:
    return Watched()


@pytest.fixture
def haggling(store: Watched) -> Haggling:
    haggling = Haggling(store, tongues())
    haggling.open(BICYCLE, NOW)
    return haggling


def read(found: list[Message]) -> list[tuple[int, str]]:
    return [(one.number, one.author.value) for one in found]


def test_a_chat_holds_what_its_buyer_the_assistant_and_the_seller_wrote(haggling: Haggling) -> None:
    haggling.say(ID, "web:1", "Would you take 250?", NOW, "m1")
    haggling.say(ID, "web:2", TAKE_IT, NOW, "m1")
    haggling.seller(ID, SellerWord.MESSAGE, "web:1", NOW, "Sorry, it went to somebody else.")
    haggling.say(ID, "web:1", "What a pity", NOW, "m2")
    chat = list(haggling.messages(ID, "web:1"))
    assert read(chat) == [(2, "buyer"), (2, "assistant"), (4, "seller"), (5, "buyer")]
    assert (chat[0].text, chat[2].text) == ("Would you take 250?", "Sorry, it went to somebody else.")
    assert chat[0].at == NOW
    assert list(haggling.messages(ID, "web:1", after=2)) == chat[2:]
    assert read(list(haggling.messages(ID, "web:2"))) == [(3, "buyer"), (3, "assistant")]
    assert list(haggling.messages(ID, "web:3")) == []
    assert list(haggling.messages("L2", "web:1")) == []


def test_subscribers_are_told_what_buyers_have_to_be_shown(haggling: Haggling, store: Watched) -> None:
    *_, turn = haggling.say(ID, "web:1", "Would you take 250?", NOW, "m1")
    haggling.seller(ID, SellerWord.MESSAGE, "web:1", NOW, "I'll call you.")
    haggling.say(ID, "web:1", "When?", NOW, "m2")
    answer, own = store.told
    at = NOW.isoformat()
    whose = {"listing": ID, "buyer": "web:1", "at": at}
    assert (answer.kind, own.kind, answer.at) == ("haggle.message", "haggle.message", NOW)
    assert answer.body == {**whose, "number": 2, "author": "assistant", "text": turn["text"]}
    assert own.body == {**whose, "number": 3, "author": "seller", "text": "I'll call you."}


def test_subscribers_are_told_what_became_of_the_pieces(haggling: Haggling, store: Watched) -> None:
    haggling.say(ID, "web:1", TAKE_IT, NOW, "m1")
    haggling.passed(LATER)
    haggling.say(ID, "web:1", TAKE_IT, LATER, "m2")
    haggling.seller(ID, SellerWord.ACCEPTS, "web:1", LATER)
    changed = [one.body for one in store.told if one.kind == "haggle.changed"]
    assert [(one["change"], one["state"]) for one in changed] == [
        ("hold", "held"),
        ("released", "open"),
        ("hold", "held"),
        ("deal", "sold"),
    ]
    assert set(changed[0]) == {"listing", "buyer", "change", "amount", "terms", "state"}
    assert changed[0]["amount"] == {"minor": 40000, "currency": "USD"}


@pytest.mark.parametrize(
    ("buyer", "only"), [("market:ann", "market"), ("market:ann:2", "market"), ("web:1f", None), ("ann", None)]
)
def test_a_marketplace_is_told_of_its_own_buyers_only(
    haggling: Haggling, store: Watched, buyer: str, only: str | None
) -> None:
    haggling.say(ID, buyer, TAKE_IT, NOW, "m1")
    assert [one.only for one in store.told] == [only, only]
    assert all(one.asked_for for one in store.told)


def test_no_subscriber_is_told_of_the_mandate_or_why_something_was_decided(haggling: Haggling, store: Watched) -> None:
    haggling.say(ID, "web:1", "Would you take 100?", NOW, "m1")
    haggling.say(ID, "web:1", TAKE_IT, NOW, "m2")
    told = json.dumps([one.body for one in store.told])
    assert "reason" not in told
    assert str(BICYCLE.mandate.floor) not in told


def test_every_event_has_a_name_of_its_own_even_where_a_listing_begins_anew(haggling: Haggling, store: Watched) -> None:
    haggling.say(ID, "web:1", TAKE_IT, NOW, "m1")
    store.delete(ID)
    haggling.open(BICYCLE, LATER)
    haggling.say(ID, "web:1", TAKE_IT, LATER, "m1")
    assert len({one.key for one in store.told}) == len(store.told) == 4
