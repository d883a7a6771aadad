"""What was agreed over a listing ends when the listing does, and only as whoever decides has seen it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any

import pytest

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerTurn, Standing
from doorstep.errors import BadInput
from doorstep.runtime.haggling import Haggling
from doorstep.skills.haggling.events import SellerWord
from doorstep.skills.haggling.listing import Authority
from tests.integration.haggling_stage import BICYCLE, ID, NOW, TAKE_IT, Raced

TIME = "Tomorrow at 5 pm"
ASKING = replace(BICYCLE, mandate=replace(BICYCLE.mandate, authority=Authority.ASK_SELLER))


def selling(listing: Any = BICYCLE, store: MemoryMarkets | None = None) -> Haggling:
    haggling = Haggling(store or MemoryMarkets(), tongues())
    haggling.open(listing, NOW)
    return haggling


def test_what_is_held_is_freed_when_the_listing_is_taken_down() -> None:
    haggling = selling()
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    lines = haggling.close(ID, NOW + timedelta(hours=1))
    assert [(one["type"], one["buyer"]) for one in lines] == [("released", "ann"), ("turn", "ann")]
    assert haggling.outcome(ID)["state"] == "closed"
    assert [one["type"] for one in haggling.say(ID, "ann", TIME, NOW + timedelta(hours=2), "m2")] == ["turn"]
    assert haggling.seller(ID, SellerWord.ACCEPTS, "ann", NOW + timedelta(hours=3)) == ()


def test_what_is_held_ends_with_an_earlier_deadline() -> None:
    haggling = selling()
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    deadline = NOW + timedelta(hours=5)
    haggling.open(replace(BICYCLE, mandate=replace(BICYCLE.mandate, deadline=deadline)), NOW + timedelta(hours=1))
    (hold,) = haggling.stand(ID).market.holds
    assert hold.expires == deadline
    assert [one["type"] for one in haggling.passed(deadline, ID)[ID]] == ["released", "turn"]


def test_a_yes_to_what_has_just_run_out_sells_nothing() -> None:
    haggling = selling(ASKING)
    (held, _) = haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.say(ID, "ann", "Actually, I offer 350", NOW + timedelta(minutes=1), "m2")
    late = NOW + timedelta(hours=48, seconds=5)
    lines = haggling.seller(ID, SellerWord.ACCEPTS, "ann", late, about=held["amount"]["minor"])  # type: ignore[index]  # a line
    assert {one["type"] for one in lines} <= {"released", "turn"}
    assert haggling.outcome(ID)["deals"] == []


def test_times_are_told_in_the_zone_of_the_listing_whoever_tells_the_clock() -> None:
    haggling = selling()
    (held, _) = haggling.say(ID, "ann", TAKE_IT, NOW.astimezone(UTC), "m1")
    assert held["terms"]["expires_at"] == (NOW + timedelta(hours=48)).isoformat()  # type: ignore[index]  # a line


@pytest.mark.parametrize("looks", [Haggling.check, Haggling.open])
def test_what_is_to_be_for_sale_from_a_later_day_on_is_refused(looks: Any) -> None:
    haggling = Haggling(MemoryMarkets(), tongues())
    with pytest.raises(BadInput, match="future"):
        looks(haggling, BICYCLE, BICYCLE.mandate.opened - timedelta(minutes=6))
    looks(haggling, BICYCLE, BICYCLE.mandate.opened - timedelta(minutes=4))


@dataclass(slots=True)
class Counted:
    """A tongue that counts what it reads."""

    read_so_far: list[str] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return getattr(tongues()["en"], name)

    def read(self, text: str, standing: Standing) -> BuyerTurn:
        self.read_so_far.append(text)
        return tongues()["en"].read(text, standing)


def test_a_message_is_read_once_however_often_others_come_first() -> None:
    store, counted = Raced(), Counted()
    others = selling(store=store)
    haggling = Haggling(store, MappingProxyType({"en": counted}))
    when: datetime = NOW + timedelta(minutes=1)
    store.first = [
        lambda number=number: others.say(ID, f"b{number}", "250?", when, "m1")  # type: ignore[misc]  # one for each
        for number in range(3)
    ]
    haggling.say(ID, "ann", "260?", when, "m1")
    assert counted.read_so_far == ["260?"]
    assert len(haggling.stand(ID).market.threads) == 4
