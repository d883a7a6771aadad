"""Every case that ends is told once, in the transaction that ends it, also where nobody had planned its end."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from doorstep.adapters.audit_key.file import FileKey
from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.privacy import SqlPrivacy
from doorstep.campaigns.case import Consent, Purpose
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.dialogue.commands import EffectKind
from doorstep.errors import StoreUnavailable
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, Closing
from doorstep.ports.campaign_store import CampaignState, ContactState
from doorstep.ports.outbox import DeliveryState, Subscription
from doorstep.runtime.webhook_events import case_closed
from doorstep.testing.store_conformance import NAME, NOW, OTHER, PHONE, Store, campaign, effect, order, place
from tests.sqlite_stores import new_store


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_store"))
    database.migrate()
    SqlOutbox(database).subscribe(Subscription("shop", "https://shop.example.com/hook", "secret"))
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> Store:
    return Store(SqlCalls(database, closed=case_closed), SqlCampaigns(database, closed=case_closed))


def told(database: Database) -> list[tuple[str, Mapping[str, object]]]:
    """What is told, in the order it was stored: the event's key and what it says comes next."""
    found = SqlOutbox(database).deliveries(DeliveryState.PENDING, 100)
    return [(one.event.key, one.event.body["next"]) for one in found]  # type: ignore[misc]  # a JSON object


def after(state: str, reason: str) -> Mapping[str, object]:
    return {"state": state, "at": None, "reason": reason}


def test_who_opts_out_is_told_of_in_every_campaign(database: Database, store: Store) -> None:
    (here,) = campaign(store, order(1), order(2))
    (there,) = campaign(store, order(1), name="december")
    campaign(store, order(3, OTHER), name="january")
    store.calls.suppress(PHONE, NOW)
    store.calls.suppress(PHONE, NOW)
    closed = after("suppressed", "opted_out")
    assert told(database) == [(f"case-{here.case}:closed", closed), (f"case-{there.case}:closed", closed)]
    first, _ = SqlOutbox(database).deliveries(DeliveryState.PENDING, 100)
    orders = first.event.body["orders"]
    assert isinstance(orders, list)
    assert [one["order_id"] for one in orders] == ["order 1", "order 2"]
    assert (first.event.at, first.event.kind) == (NOW, "case.closed")


def test_an_opt_out_in_a_call_ends_what_waits_elsewhere(database: Database, store: Store) -> None:
    (here,) = campaign(store, order(1))
    (there,) = campaign(store, order(1), name="december")
    assert store.calls.begin_attempt(place(here), NOW)
    assert store.calls.promises(place(here)).perform(effect("1", EffectKind.OPTED_OUT, None))
    assert [key for key, _ in told(database)] == [f"case-{there.case}:closed"]


def test_an_order_that_is_taken_back_is_told_with_what_it_was(database: Database, store: Store) -> None:
    (contact, _) = campaign(store, order(1), order(2), order(3, OTHER))
    store.campaigns.cancel_order("order 1", "delivered")
    assert told(database) == []
    store.campaigns.cancel_order("order 2", "withdrawn")
    store.campaigns.cancel_order("order 2", "withdrawn")
    assert told(database) == [(f"case-{contact.case}:closed", after("cancelled", "withdrawn"))]
    (event,) = (one.event for one in SqlOutbox(database).deliveries(DeliveryState.PENDING, 100))
    orders = event.body["orders"]
    assert isinstance(orders, list)
    assert [(one["order_id"], one["standing"]) for one in orders] == [
        ("order 1", "cancelled"),
        ("order 2", "cancelled"),
    ]


def test_what_is_agreed_stands_in_what_is_told(database: Database, store: Store) -> None:
    (contact,) = campaign(store, order(1), order(2))
    assert store.calls.begin_attempt(place(contact), NOW)
    refused = effect("1", EffectKind.PARCEL_REFUSED, "order 1")
    assert store.calls.promises(place(contact)).perform(refused)
    assert store.calls.finish_attempt(place(contact).call, AttemptResult("dropped", NOW), Closing(Wait(NOW, "cut_off")))
    store.calls.suppress(PHONE, NOW)
    (event,) = (one.event for one in SqlOutbox(database).deliveries(DeliveryState.PENDING, 100))
    assert event.body["attempts"] == 1
    orders = event.body["orders"]
    assert isinstance(orders, list)
    assert [one["refused"] for one in orders] == [True, None]


def test_who_waited_in_a_cancelled_campaign_is_told_of_once(database: Database, store: Store) -> None:
    (contact,) = campaign(store, order(1))
    store.campaigns.set_state(NAME, CampaignState.CANCELLED)
    assert [store.campaigns.end_cancelled(10, NOW) for _ in range(2)] == [1, 0]
    assert told(database) == [(f"case-{contact.case}:closed", after("cancelled", "campaign"))]


@pytest.mark.parametrize(("reason", "state"), [("delivered", "cancelled"), ("opted_out", "suppressed")])
def test_who_is_not_to_be_called_again_meanwhile_is_told_of_with_the_end_of_the_call(
    database: Database, store: Store, reason: str, state: str
) -> None:
    (contact,) = campaign(store, order(1))
    assert store.calls.begin_attempt(place(contact), NOW)
    if reason == "delivered":
        store.campaigns.cancel_order("order 1", reason)
    else:
        store.calls.suppress(PHONE, NOW)
    assert told(database) == []
    store.calls.finish_attempt(place(contact).call, AttemptResult("busy", NOW), Closing(Wait(NOW, "busy")))
    assert told(database) == [(f"case-{contact.case}:closed", after(state, reason))]


def test_a_case_that_was_told_of_is_not_told_of_again(database: Database, store: Store) -> None:
    (contact,) = campaign(store, order(1))
    step = Stop(End.PERSON, "unresolved")
    assert store.campaigns.settle(contact.key, step, events=[case_closed(contact, step, NOW)])
    store.calls.suppress(PHONE, NOW)
    assert store.campaigns.states(NAME) == {ContactState.SUPPRESSED: 1}
    assert told(database) == [(f"case-{contact.case}:closed", after("person", "unresolved"))]


def test_a_case_that_was_only_blocked_is_told_of_when_it_ends(database: Database, store: Store) -> None:
    (contact,) = campaign(store, order(1))
    step = Stop(End.BLOCKED, "consent")
    assert store.campaigns.settle(contact.key, step, events=[case_closed(contact, step, NOW)])
    store.campaigns.add_consents(PHONE, (Consent(Purpose.DELIVERY, given=True, at=NOW, proof="form 17"),))
    store.calls.suppress(PHONE, NOW)
    assert [key for key, _ in told(database)] == [f"case-{contact.case}:blocked", f"case-{contact.case}:closed"]


def test_an_open_case_of_somebody_who_is_erased_is_told_without_them(
    database: Database, store: Store, tmp_path: Path
) -> None:
    (contact,) = campaign(store, order(1))
    privacy = SqlPrivacy(database, Ledger(FileKey(tmp_path / "key")), case_closed)
    privacy.erase(PHONE, lambda _: {}, lambda counts: AuditRecord("erasure", NOW, "somebody", dict(counts)))
    assert told(database) == [(f"case-{contact.case}:closed", after("cancelled", "erased"))]
    (event,) = (one.event for one in SqlOutbox(database).deliveries(DeliveryState.PENDING, 100))
    assert event.body["orders"] == []


def test_an_end_that_cannot_be_told_does_not_happen(database: Database, store: Store) -> None:
    campaign(store, order(1))
    with database.writing() as connection:
        connection.exec_driver_sql("alter table outgoing_events rename to gone")
    with pytest.raises(StoreUnavailable):
        store.calls.suppress(PHONE, NOW)
    with pytest.raises(StoreUnavailable):
        store.campaigns.cancel_order("order 1", "delivered")
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 1}
    assert not store.calls.suppressed(PHONE)
