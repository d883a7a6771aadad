import json
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.slots import DropKind, Money, ParcelStatus
from doorstep.errors import BadInput
from doorstep.runtime.world_file import NEEDED_FOR_A_CALL, read_world, write_world
from doorstep.skills.delivery.world import Opening, Verification

WINDOW = {"start": "2026-11-23T14:00:00-06:00", "end": "2026-11-23T16:00:00-06:00"}
WORLD: dict[str, object] = {
    "now": "2026-11-23T09:00:00-06:00",
    "language": "en",
    "region": "US",
    "merchant": {"name": "Brightparcel", "callback_number": "+12025550100"},
    "recipient": {"name": "Alex Morgan", "phone": "+12025550123"},
    "parcels": [
        {
            "id": "P1",
            "carrier": "ZTO",
            "sender": "Acme Papers",
            "contents": "documents",
            "status": "planned",
            "address": {"street": "Culture West Road", "house_number": "588", "unit": None, "postcode": "62704"},
            "planned": WINDOW,
        },
        {"id": "P2", "status": "in_transit", "expected": "2026-11-24"},
    ],
    "slots": [{"id": "S1", **WINDOW, "capacity": 2}],
    "drop_places": ["door", "neighbour"],
    "pickup_points": [{"id": "K1", "name": "Kiosk Elm Street", "address": {"street": "Elm Street"}}],
    "delivery_area": {"country": "US", "postcodes": ["62701-62799", "60601"]},
    "verification": "postcode",
    "opening": "identity",
    "human_agents": "sip:agents@example.com",
    "prices": {"redelivery": {"minor": 250, "currency": "USD"}, "address_change": None},
    "earlier": {
        "kind": "cut_off",
        "promised": [
            {
                "id": "P1",
                "appointment": WINDOW,
                "address": {"street": "Oak Lane", "house_number": "12"},
                "drop_place": {"kind": "neighbour", "detail": "Meier"},
                "pickup_point": {"id": "K1", "name": "Kiosk Elm Street"},
            },
            {"id": "P2", "refused": True},
        ],
        "proofs": ["62704"],
    },
}


def with_change(**changes: object) -> str:
    return json.dumps(WORLD | changes)


def refusal(text: str) -> str:
    with pytest.raises(BadInput) as caught:
        read_world(text)
    return str(caught.value)


def test_a_full_file_reads_to_the_world_it_describes() -> None:
    world = read_world(json.dumps(WORLD))
    assert world.now == datetime.fromisoformat("2026-11-23T09:00:00-06:00")
    assert world.now.utcoffset() == timedelta(hours=-6)
    assert world.recipient.phone == "+12025550123"
    assert world.parcels[1].status is ParcelStatus.IN_TRANSIT
    assert world.slots[0].capacity == 2
    assert world.drop_places == (DropKind.DOOR, DropKind.NEIGHBOUR)
    assert world.delivery_area is not None
    assert world.delivery_area.postcodes == (("62701", "62799"), ("60601", "60601"))
    assert (world.verification, world.opening) == (Verification.POSTCODE, Opening.IDENTITY)
    assert world.prices.redelivery == Money(250, "USD")
    assert world.prices.address_change is None


def test_a_world_written_down_reads_back_to_itself() -> None:
    world = read_world(json.dumps(WORLD))
    assert read_world(write_world(world)) == world


def test_missing_keys_have_the_defaults_of_the_interface() -> None:
    world = read_world("{}")
    assert world.now == datetime.fromisoformat("2026-11-23T09:00:00-06:00")
    assert (world.language, world.region) == ("en", "US")
    assert world.drop_places == tuple(DropKind)
    assert (world.verification, world.opening) == (Verification.NONE, Opening.PARCEL)
    assert world.human_agents is None
    assert world.slots == ()
    assert world.prices.redelivery == Money(0, "USD")
    assert read_world(write_world(world)) == world


def test_a_real_call_without_a_time_is_made_now_in_the_zone_of_its_slots() -> None:
    now = datetime.fromisoformat("2027-01-05T10:00:00+00:00")
    assert read_world("{}", now=now).now == now
    here = read_world(json.dumps({"slots": WORLD["slots"]}), now=now).now
    assert (here, here.utcoffset()) == (now, timedelta(hours=-6))
    assert read_world(json.dumps(WORLD), now=now).now != now


def test_prices_that_are_not_named_are_nothing_in_the_regions_currency() -> None:
    assert read_world(with_change(region="GB", prices={})).prices.redelivery == Money(0, "GBP")


def test_a_house_number_may_be_a_number() -> None:
    world = read_world(with_change(parcels=[{"id": "P1", "address": {"house_number": 588}}]))
    assert world.parcels[0].address is not None
    assert world.parcels[0].address.house_number == "588"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"slot": []}, "slot is not a known key"),
        ({"parcels": [{"id": "P1", "address": {"zip": "1"}}]}, "parcels[0].address.zip is not a known key"),
        ({"parcels": [{"carrier": "ZTO"}]}, "parcels[0].id is missing"),
        ({"parcels": []}, "parcels needs at least one entry"),
        ({"parcels": [{"id": "A"}, {"id": "A"}]}, "parcels must not hold the same id twice"),
        ({"parcels": [{"id": "P1", "status": "lost"}]}, "parcels[0].status has to be one of 'planned'"),
        ({"parcels": [{"id": "P1", "expected": "tomorrow"}]}, "parcels[0].expected has to be a day like 2026-11-24"),
        ({"now": "2026-11-23T09:00:00"}, "now needs an offset"),
        ({"now": 1795446000}, "now has to be a time"),
        (
            {"slots": [{"id": "S", "start": WINDOW["end"], "end": WINDOW["start"]}]},
            "slots[0] has to end after it starts",
        ),
        ({"slots": [{"id": "S", **WINDOW, "capacity": -1}]}, "slots[0].capacity has to be at least 0"),
        ({"slots": {"id": "S"}}, "slots has to be a list"),
        (
            {"recipient": {"name": "Alex", "phone": "202 555 0123"}},
            "recipient.phone has to be a telephone number in E.164",
        ),
        ({"recipient": {"name": "A\x00lex"}}, "recipient.name must not hold control characters"),
        ({"merchant": {"name": ""}}, "merchant.name must not be empty"),
        ({"merchant": {"name": "x" * 10_000}}, "merchant.name is longer than 500 characters"),
        ({"merchant": "Brightparcel"}, "merchant has to be an object"),
        ({"region": "FR"}, "region has to be one of 'US'"),
        ({"language": "english"}, "language has to be a two-letter language code"),
        ({"human_agents": "0800 agents"}, "human_agents has to be a SIP address"),
        (
            {"delivery_area": {"country": "US", "postcodes": ["62701-"]}},
            "delivery_area.postcodes[0] has to be a postcode",
        ),
        (
            {"prices": {"redelivery": {"minor": 5, "currency": "$"}}},
            "prices.redelivery.currency has to be a currency's",
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_path_in_one_sentence(changes: dict[str, object], expected: str) -> None:
    told = refusal(with_change(**changes))
    assert told.startswith("The world file cannot be used: ")
    assert expected in told
    assert "\n" not in told


def test_many_problems_are_counted_and_not_all_told() -> None:
    told = refusal(json.dumps({f"key{number}": 1 for number in range(50)}))
    assert "(and 46 more)" in told
    assert len(told) < 300


def test_the_sentence_does_not_repeat_what_is_private() -> None:
    assert "Morgan" not in refusal(with_change(recipient={"name": "Alex Morgan\x07", "phone": "+12025550123"}))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"now": "2026-11-23"', "\x00"])
def test_what_is_no_json_object_is_refused_in_one_sentence(text: str) -> None:
    assert refusal(text).startswith("The world file ")


def test_a_call_needs_to_be_told_whom_it_is_for() -> None:
    with pytest.raises(BadInput, match="merchant, recipient, parcels"):
        read_world("{}", needed=NEEDED_FOR_A_CALL)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*WORLD, "id", "start", "end", "name"]), inner),
)


def answer(text: str) -> str:
    try:
        return write_world(read_world(text))
    except BadInput as refused:
        return str(refused)


@given(JSON_VALUES)
def test_any_json_leads_to_a_world_or_to_one_sentence(value: object) -> None:
    told = answer(json.dumps(value))
    assert told.startswith("{") or "\n" not in told


def test_a_number_of_thousands_of_digits_is_refused_in_one_sentence() -> None:
    assert "thousands of digits" in refusal('{"slots": ' + "9" * 5_000 + "}")
