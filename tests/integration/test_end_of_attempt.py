"""The end of an attempt is stored as a whole, with what is told and what is recorded, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.adapters.audit_key.file import FileKey
from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.campaigns.next_step import Wait
from doorstep.dialogue.commands import EffectKind
from doorstep.errors import StoreUnavailable
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, Closing
from doorstep.ports.campaign_store import ContactState
from doorstep.ports.outbox import DeliveryState, OutgoingEvent, Subscription
from doorstep.testing.store_conformance import AFTERNOON, NAME, NOW, Store, campaign, effect, order, place
from tests.sqlite_stores import new_store

BUSY = AttemptResult("busy", NOW)
CLOSING = Closing(
    Wait(NOW, "busy"),
    (OutgoingEvent("call-1 ended", "attempt.ended", NOW, {"cause": "busy"}),),
    AuditRecord("call", NOW, "call-1", {"cause": "busy"}),
)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_store"))
    database.migrate()
    yield database
    database.close()


def test_everything_is_stored_with_the_end_once(database: Database, tmp_path: Path) -> None:
    ledger = Ledger(FileKey(tmp_path / "key"))
    store = Store(SqlCalls(database, ledger), SqlCampaigns(database))
    outbox, log = SqlOutbox(database), SqlAuditLog(database, ledger)
    outbox.subscribe(Subscription("shop", "https://shop.example.com/hook", "secret"))
    (contact,) = campaign(store, order(1))
    assert store.calls.begin_attempt(place(contact), NOW)
    assert store.calls.finish_attempt(place(contact).call, BUSY, CLOSING)
    assert not store.calls.finish_attempt(place(contact).call, BUSY, CLOSING)
    assert [one.event.key for one in outbox.deliveries(DeliveryState.PENDING, 10)] == ["call-1 ended"]
    assert [entry.record.subject for entry in log.entries() if entry.record.kind == "call"] == ["call-1"]


def test_what_cannot_be_recorded_is_not_stored_either(database: Database, tmp_path: Path) -> None:
    store = Store(SqlCalls(database, Ledger(FileKey(tmp_path / "key"))), SqlCampaigns(database))
    (contact,) = campaign(store, order(1))
    assert store.calls.begin_attempt(place(contact), NOW)
    held = effect("1", EffectKind.SLOT_HELD, "order 1", slot=AFTERNOON)
    assert store.calls.promises(place(contact)).perform(held)
    with database.writing() as connection:
        connection.exec_driver_sql("alter table audit_entries rename to gone")
    with pytest.raises(StoreUnavailable):
        store.calls.finish_attempt(place(contact).call, BUSY, CLOSING)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1}
    assert [one.place.call for one in store.calls.open_attempts()] == [place(contact).call]
    assert store.calls.free_slots(f"campaign {NAME}")[0].capacity == 0
    with database.writing() as connection:
        connection.exec_driver_sql("alter table gone rename to audit_entries")
    assert store.calls.finish_attempt(place(contact).call, BUSY, CLOSING)
    assert store.calls.free_slots(f"campaign {NAME}")[0].capacity == 1
