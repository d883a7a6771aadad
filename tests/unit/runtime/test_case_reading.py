"""A case as the rules look at it: where somebody is, by everything their orders say."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case
from doorstep.campaigns.next_step import Dial, End, Stop, Wait
from doorstep.campaigns.rules import may_dial
from doorstep.dialogue.slots import Address, Parcel
from doorstep.ports.campaign_store import Campaign, CampaignState, Contact, History, Order
from doorstep.runtime.case_reading import case_of

PATRIOTS_DAY = datetime(2026, 4, 20, 11, tzinfo=ZoneInfo("America/New_York"))
"""A holiday in Massachusetts and nowhere around it."""

MONDAY = datetime(2026, 3, 2, 15, tzinfo=ZoneInfo("Europe/Berlin"))


def case(*addresses: Address, region: str = "US", phone: str = "+16175550123") -> Case:
    orders = tuple(Order("Alex Morgan", phone, "en", Parcel(f"A{n}", address=one)) for n, one in enumerate(addresses))
    contact = Contact(1, "Alex Morgan", phone, "en", orders)
    return case_of(contact, History(), Campaign("spring", CampaignState.ACTIVE, "{}"), region)


@pytest.mark.parametrize(
    "address",
    [
        Address(postcode="02108", country="US"),
        Address(postcode="02108", region="MA", country="US"),
        Address(region="Massachusetts", country="US"),
    ],
)
def test_a_holiday_of_a_state_counts_however_the_state_is_known(address: Address) -> None:
    found = case(address)
    assert found.region == "MA"
    assert isinstance(may_dial(found, PATRIOTS_DAY, CallingRules()), Wait)


def test_a_holiday_of_another_state_does_not_count() -> None:
    found = case(Address(postcode="10001", country="US"), phone="+12125550123")
    assert may_dial(found, PATRIOTS_DAY, CallingRules()) == Dial()


@pytest.mark.parametrize("country", ["de", "DE", "DEU", "Germany", "Deutschland", " germany "])
def test_a_country_is_known_by_its_usual_names(country: str) -> None:
    found = case(Address(postcode="10115", country=country), phone="+4930231250001")
    assert (found.country, found.zones) == ("DE", ("Europe/Berlin",))


@pytest.mark.parametrize("country", ["France", "FRA", "FR", "Germny", "-"])
def test_whose_address_names_a_country_without_rules_is_not_called_by_those_of_the_campaign(country: str) -> None:
    found = case(Address(postcode="75001", country=country), region="DE", phone="+4930231250001")
    assert may_dial(found, MONDAY, CallingRules()) == Stop(End.BLOCKED, "country")


def test_an_address_without_a_country_is_where_the_campaign_s_people_are() -> None:
    assert case(Address(postcode="10115"), region="DE", phone="+4930231250001").country == "DE"
