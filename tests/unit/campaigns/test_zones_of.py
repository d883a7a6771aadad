from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.campaigns.american_states import NAMES, ZONES, state_of_name, state_of_postcode
from doorstep.campaigns.zone_names import known_zones
from doorstep.campaigns.zones_of import COUNTRY_ZONES, named_zone, state_of, zones_of
from doorstep.dialogue.slots import Address


def test_every_zone_in_the_tables_exists() -> None:
    for zones in (*ZONES.values(), *COUNTRY_ZONES.values()):
        assert known_zones(zones)


def test_every_state_has_a_name() -> None:
    assert set(NAMES.values()) == set(ZONES)


@pytest.mark.parametrize(
    ("country", "zone"),
    [("DE", "Europe/Berlin"), ("AT", "Europe/Vienna"), ("CH", "Europe/Zurich"), ("GB", "Europe/London")],
)
def test_a_country_of_one_zone_is_enough(country: str, zone: str) -> None:
    assert zones_of(None, country, (), ()) == (zone,)


@pytest.mark.parametrize("region", ["NY", "ny", "New York", "new  york", "N.Y.", "US-NY"])
def test_a_state_is_known_by_code_and_name(region: str) -> None:
    assert zones_of(Address(region=region), "US", (), ()) == ("America/New_York",)


@pytest.mark.parametrize(
    ("postcode", "state"),
    [
        ("10001", "NY"),
        ("00501", "NY"),
        ("00901", "PR"),
        ("20001", "DC"),
        ("20101", "VA"),
        ("33101", "FL"),
        ("73301", "TX"),
        ("73401", "OK"),
        ("79901", "TX"),
        ("88501", "TX"),
        ("85001", "AZ"),
        ("90210-1234", "CA"),
        ("96701", "HI"),
        ("99501", "AK"),
        ("09001", None),
        ("34001", None),
        ("96201", None),
        ("96799", "AS"),
        ("96940", None),
        ("10115 Berlin", None),
        ("1011", None),
        ("SW1A 1AA", None),
        ("١٠٠٠١", None),
        ("", None),
    ],
)
def test_a_postcode_tells_the_state(postcode: str, state: str | None) -> None:
    assert state_of_postcode(postcode) == state


def test_a_state_with_two_zones_gives_both() -> None:
    assert zones_of(Address(region="TN"), "US", (), ()) == ("America/Chicago", "America/New_York")


def test_a_state_and_a_postcode_that_contradict_each_other_both_count() -> None:
    address = Address(region="CA", postcode="10001")
    assert zones_of(address, "US", (), ()) == ("America/Los_Angeles", "America/New_York")
    assert state_of(address, "US") is None
    assert state_of(Address(region="CA"), "US") == "CA"
    assert state_of(Address(region="CA"), "DE") is None


def test_the_zones_of_the_number_are_added() -> None:
    address = Address(postcode="10001")
    assert zones_of(address, "US", ("America/Los_Angeles",), ()) == ("America/New_York", "America/Los_Angeles")
    assert zones_of(None, "DE", ("Europe/Berlin", "Europe/Rome"), ()) == ("Europe/Berlin", "Europe/Rome")


def test_a_number_that_belongs_to_no_place_says_nothing() -> None:
    anywhere = tuple(zone for zones in ZONES.values() for zone in zones)
    assert zones_of(Address(postcode="10001"), "US", anywhere, ()) == ("America/New_York",)
    assert zones_of(None, "US", anywhere, ()) == ()
    assert zones_of(None, "US", ("Etc/Unknown", "Etc/UTC"), ()) == ()


def test_a_planned_delivery_tells_the_zone_only_where_the_address_does_not() -> None:
    planned = [datetime(2026, 3, 2, 14, tzinfo=timezone(timedelta(hours=-6)))]
    assert zones_of(None, "US", (), planned) == ("America/Chicago",)
    assert zones_of(Address(region="NY"), "US", (), planned) == ("America/New_York",)
    winter = datetime(2026, 1, 5, 14, tzinfo=timezone(timedelta(hours=-7)))
    assert zones_of(None, "US", (), [winter]) == ("America/Denver", "America/Phoenix")
    summer = datetime(2026, 7, 6, 14, tzinfo=timezone(timedelta(hours=-7)))
    assert zones_of(None, "US", (), [winter, summer]) == ("America/Phoenix",)


def test_where_nothing_is_known_there_is_no_zone() -> None:
    assert zones_of(None, None, (), ()) == ()
    assert zones_of(Address(city="Springfield"), "US", (), ()) == ()
    assert zones_of(Address(postcode="10115"), "FR", (), ()) == ()
    odd = [datetime(2026, 3, 2, 14, tzinfo=ZoneInfo("Asia/Kolkata"))]
    assert zones_of(None, "US", (), odd) == ()


def test_a_named_zone_has_to_exist() -> None:
    assert named_zone("Europe/Berlin") == ("Europe/Berlin",)
    for wrong in ("", "Berlin", "Europe", "Europe/", "../Berlin", "localtime", "posix/Europe/Berlin", "Europe/Nowhere"):
        assert named_zone(wrong) == ()


@given(st.text(max_size=12), st.text(max_size=12), st.lists(st.text(max_size=20), max_size=3))
def test_whatever_stands_there_gives_zones_that_exist(region: str, postcode: str, phone: list[str]) -> None:
    zones = zones_of(Address(region=region, postcode=postcode), "US", phone, ())
    assert zones == () or known_zones(zones)
    assert state_of_name(region) is None or state_of_name(region) in ZONES
