"""The table of rules: every row is reached by some conversation."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest

from doorstep.dialogue.bargaining import BuyerAct as A
from doorstep.dialogue.bargaining import BuyerTurn, Handover
from doorstep.skills.haggling.events import SellerWord
from doorstep.skills.haggling.listing import Authority
from doorstep.skills.haggling.rules import POLICY
from tests.unit.haggling.chat import Chat, acts, at, listing, offer


def kept() -> Chat:
    """The bicycle is kept for Ada."""
    chat = Chat()
    chat.says(offer(40_000))
    return chat


def sold() -> Chat:
    """The bicycle is sold to Ada."""
    chat = kept()
    chat.says(at(4, 17))
    return chat


def quoted() -> Chat:
    """Ada knows a price."""
    chat = Chat()
    chat.says(offer(25_000))
    return chat


def over() -> Chat:
    """The listing's time is over."""
    chat = Chat()
    chat.later(days=9)
    return chat


def nearly_over() -> Chat:
    """The listing's time is nearly over, and Ada's offer stands."""
    chat = quoted()
    chat.later(days=6, hours=23)
    return chat


def paused() -> Chat:
    """The seller talks to Ada."""
    chat = Chat()
    chat.seller(SellerWord.MESSAGE)
    return chat


def refused() -> Chat:
    """The seller did not want what was agreed with Ada."""
    chat = Chat(listing(authority=Authority.ASK_SELLER))
    chat.says(offer(40_000))
    chat.seller(SellerWord.REJECTS)
    return chat


def run_out() -> Chat:
    """Ada's quote has run out."""
    chat = quoted()
    chat.later(days=3)
    return chat


def anothers() -> Chat:
    """The bicycle is kept for Ben."""
    chat = Chat()
    chat.says(offer(40_000), "ben")
    return chat


ASKS: Final = replace(acts(A.ASK_ITEM), topics=("mileage",))
SHIPS: Final = BuyerTurn("words", (A.SET_HANDOVER,), handover=Handover.SHIPPING)

CASES: Final[tuple[tuple[str, Callable[[], Chat], BuyerTurn], ...]] = (
    ("be silent: the platform wrote", Chat, acts(A.SYSTEM)),
    ("be silent: the seller has taken over", paused, acts(A.GREET)),
    ("kept for them: free it, they step back", kept, acts(A.RETRACT)),
    ("kept for them: hand over to the seller", kept, acts(A.HUMAN)),
    ("kept for them: settle the handover", kept, SHIPS),
    ("kept for them: answer", kept, ASKS),
    ("kept for them: say it again", kept, offer(30_000)),
    ("sold to them: hand over to the seller", sold, acts(A.RETRACT)),
    ("sold to them: note the handover", sold, at(5, 18)),
    ("sold to them: answer", sold, ASKS),
    ("sold to them: be polite", sold, acts(A.THANK)),
    ("sold to them: say it again", sold, acts(A.ACCEPT)),
    ("let them go", quoted, acts(A.LEAVE)),
    ("be polite", quoted, acts(A.THANK, A.GOODBYE)),
    ("the listing is over", over, offer(40_000)),
    ("nothing is free", anothers, offer(40_000)),
    ("hand over to the seller", Chat, acts(A.HUMAN)),
    ("turn a trick away", Chat, acts(A.SCAM)),
    ("ask back: another currency", Chat, offer(40_000, currency="EUR")),
    ("ask back: the price is not clear", Chat, offer(40_000, A.UNCLEAR)),
    ("the seller has said no: hand over", refused, acts(A.ACCEPT)),
    ("agree: they take the price that stands", quoted, acts(A.ACCEPT)),
    ("name the price again: it has run out", run_out, acts(A.ACCEPT)),
    ("agree: they offer what is asked", Chat, offer(40_000)),
    ("bargain", Chat, offer(20_000)),
    ("take the offer back", quoted, acts(A.RETRACT)),
    ("keep to the price: a special wish", Chat, acts(A.SWAP)),
    ("keep to the price: they are rude", Chat, acts(A.INSULT)),
    ("meet them before the time is over", nearly_over, acts(A.GREET)),
    ("say what it costs", Chat, acts(A.ASK_PRICE)),
    ("note how they want it", quoted, SHIPS),
    ("answer questions", Chat, ASKS),
    ("say it again", quoted, acts(A.ASK_REPEAT)),
    ("keep to the price", quoted, acts(A.SMALL_TALK)),
    ("not understood", quoted, acts()),
)


@pytest.mark.parametrize(("rule", "situation", "turn"), CASES, ids=[rule for rule, _, _ in CASES])
def test_a_rule_answers_its_message(rule: str, situation: Callable[[], Chat], turn: BuyerTurn) -> None:
    assert situation().says(turn).reason == rule


def test_every_rule_is_reached() -> None:
    assert [rule for rule, _, _ in CASES] == [one.name for one in POLICY]
