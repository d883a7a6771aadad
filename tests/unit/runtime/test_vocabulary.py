"""Which words are named to the recogniser, and which are not."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from doorstep.adapters.address_register.memory import MemoryRegister
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.say_times import WEEKDAYS
from doorstep.ports.address_register import Entry
from doorstep.runtime.address_mending import AddressMending
from doorstep.runtime.vocabulary import LONGEST, Vocabulary, prompted
from doorstep.runtime.world_file import read_world
from doorstep.testing.register_conformance import ENTRIES
from tests.dialogues.stage import world

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")


def vocabulary(*entries: Entry, **changes: Any) -> Vocabulary:
    known = read_world(json.dumps({**world(), **changes}))
    return Vocabulary(known, WEEKDAYS, AddressMending(MemoryRegister(entries), "US") if entries else None)


def words(of: Vocabulary, expects: Expects, address: Address | None = None, part: str | None = None) -> tuple[str, ...]:
    return of.words(Context(NOW, expects, address=address, part=part))


def test_the_recipients_name_helps_where_the_person_is_asked_for() -> None:
    assert words(vocabulary(), Expects.IDENTITY) == ("Alex Morgan",)


def test_nothing_is_named_where_a_postcode_is_the_proof() -> None:
    assert words(vocabulary(*ENTRIES, verification="postcode"), Expects.VERIFICATION) == ()


def windows(*days: int) -> tuple[Window, ...]:
    """Windows so many days from now."""
    return tuple(Window(NOW + timedelta(days=day, hours=5), NOW + timedelta(days=day, hours=7)) for day in days)


@pytest.mark.parametrize(
    ("expects", "offered", "free", "named"),
    [
        (Expects.SLOT_DECISION, (3,), (1, 3), ("Thursday", "Tuesday")),
        (Expects.SLOT_DECISION, (1, 1, 3), (), ("Tuesday", "Thursday")),
        (Expects.AVAILABILITY, (), (1, 3, 8), ("Tuesday", "Thursday")),
        (Expects.AVAILABILITY, (), (0, 1, 2, 3, 4), ("Monday", "Tuesday", "Wednesday", "Thursday")),
        (Expects.DROP_PLACE, (), (1, 3), ()),
    ],
)
def test_the_next_days_are_named_where_a_time_is_asked_for(
    expects: Expects, offered: tuple[int, ...], free: tuple[int, ...], named: tuple[str, ...]
) -> None:
    context = Context(NOW, expects, offered=windows(*offered), free=windows(*free))
    assert vocabulary().words(context) == named
    assert Vocabulary(vocabulary().world, ()).words(context) == ()


def test_an_address_may_name_the_towns_of_the_area() -> None:
    assert words(vocabulary(), Expects.ADDRESS) == ("Springfield",)
    inside = vocabulary(*ENTRIES, delivery_area={"country": "US", "postcodes": ["62704", "62707"]})
    assert words(inside, Expects.ADDRESS) == ("Springfield", "Sherman")


def test_a_piece_names_its_own_kind_only() -> None:
    known = vocabulary(*ENTRIES)
    draft = Address(postcode="62706")
    assert words(known, Expects.ADDRESS_PART, draft, "street") == ("Oak Lane", "Maplewood Drive", "Lake Avenue")
    assert words(known, Expects.ADDRESS_PART, draft, "house_number") == ()
    assert words(known, Expects.ADDRESS_PART, Address("Oak Lane"), "postcode") == ("62701", "62799")
    assert words(known, Expects.ADDRESS_PART, draft, "city") == ("Springfield",)


def test_a_place_of_many_streets_names_none() -> None:
    many = [Entry("US", "62706", "Springfield", f"{number}th Street") for number in range(30)]
    assert words(vocabulary(*many), Expects.ADDRESS_PART, Address(postcode="62706"), "street") == ()


def test_the_words_are_bounded() -> None:
    long = [Entry("US", "62706", "Springfield", "Long Name of a Street " * 2 + str(number)) for number in range(20)]
    found = words(vocabulary(*long), Expects.ADDRESS_PART, Address(postcode="62706"), "street")
    assert 0 < sum(len(word) + 2 for word in found) <= LONGEST


def test_the_words_stand_before_the_prompt() -> None:
    assert prompted('A call. "Yes."', ("Oak Lane", "62706")) == 'Oak Lane, 62706. A call. "Yes."'
    assert prompted("A call.", ()) == "A call."
