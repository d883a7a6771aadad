from collections.abc import Iterable
from datetime import datetime

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Consent, Purpose
from doorstep.dialogue.slots import Address, Parcel
from doorstep.ports.campaign_store import Calling, Campaign, CampaignState, Order
from doorstep.runtime.order_consents import consents_with
from doorstep.runtime.order_preview import Outlook, outlooks, people

NOON = datetime.fromisoformat("2026-11-24T12:00:00+01:00")
UNSAID = Calling()
BERLIN = Address("Lindenstraße", "7", postcode="10115", city="Berlin", country="DE")
CHICAGO = Address("Culture West Road", "588", postcode="60601", city="Chicago", region="IL", country="US")


def order(number: int, phone: str, address: Address | None, calling: Calling = UNSAID) -> Order:
    return Order("Alex Morgan", phone, "en", Parcel(f"A{number}", address=address), {}, calling)


def looked(
    orders: Iterable[Order],
    purpose: Purpose = Purpose.DELIVERY,
    state: CampaignState = CampaignState.ACTIVE,
    suppressed: frozenset[str] = frozenset(),
) -> list[Outlook]:
    campaign = Campaign("november", state, "{}", purpose)
    rules = CallingRules()
    return list(outlooks(people(tuple(orders)), campaign, "DE", rules, NOON, lambda phone: phone in suppressed))


def test_people_are_counted_by_country_and_time_zone() -> None:
    found = looked(
        (
            order(1, "+493023125001", BERLIN),
            order(2, "+493023125001", BERLIN),
            order(3, "+493023125002", BERLIN),
            order(4, "+13125550104", CHICAGO),
        )
    )
    assert [(one.country, one.zone, one.people, one.now) for one in found] == [
        ("DE", "Europe/Berlin", 2, 2),
        ("US", "America/Chicago", 1, 0),
    ]
    assert found[1].later.total() == 1


def test_who_cannot_be_called_is_counted_with_the_reason() -> None:
    orders = (
        order(1, "+493023125001", BERLIN),
        order(2, "+493023125002", BERLIN, Calling(consent="no")),
        order(3, "+493023125003", BERLIN, Calling(deadline=NOON)),
    )
    (found,) = looked(orders, suppressed=frozenset({"+493023125001"}))
    assert found.now == 0
    assert found.never == {"opted_out": 1, "consent_withdrawn": 1, "too_late": 1}


def test_advertising_needs_consent_that_is_shown() -> None:
    orders = (order(1, "+493023125001", BERLIN), order(2, "+493023125002", BERLIN, Calling(consent="box ticked")))
    (found,) = looked(orders, Purpose.ADVERTISING)
    assert (found.now, found.never) == (1, {"consent": 1})


def test_a_paused_campaign_is_looked_at_as_if_it_ran() -> None:
    (found,) = looked((order(1, "+493023125001", BERLIN),), state=CampaignState.PAUSED)
    assert found.now == 1


def test_a_refusal_counts_whatever_other_orders_say() -> None:
    orders = [
        order(number, "+493023125001", BERLIN, Calling(consent=said)) for number, said in enumerate(("no", "form"))
    ]
    assert consents_with(orders, Purpose.DELIVERY, NOON) == (
        Consent(Purpose.DELIVERY, given=True, at=NOON, proof="form"),
        Consent(Purpose.DELIVERY, given=False, at=NOON, proof="no"),
    )
