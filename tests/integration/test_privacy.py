"""Rights: what is kept about a number is handed out in full, and erased so that nothing is found any more."""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from doorstep.adapters.audit_key.file import PublicKeys
from doorstep.adapters.store.sql.privacy import SqlPrivacy
from doorstep.adapters.store.sql.privacy_scope import IMPERSONAL, concerning, scope_of
from doorstep.adapters.store.sql.schema import metadata
from doorstep.adapters.store.sql.tables import attempts, consents, orders, slots
from doorstep.campaigns.case import Consent, Purpose
from doorstep.campaigns.next_step import Wait
from doorstep.errors import BadInput, OperatorError
from doorstep.interface.audit_chain import check
from doorstep.ports.call_store import CallPlace
from doorstep.ports.campaign_store import ContactState
from doorstep.ports.outbox import DeliveryState, OutgoingEvent
from doorstep.ports.privacy import CallSound
from doorstep.runtime.audit_export import exported
from doorstep.runtime.audit_records import erasure_record
from doorstep.runtime.privacy import Privacy
from doorstep.runtime.privacy_sounds import SoundFiles
from tests.integration.kept_people import CAMPAIGN, NOW, ODA, PIET, POOL, Filled


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    return Filled(tmp_path)


def privacy(filled: Filled) -> Privacy:
    store = SqlPrivacy(filled.database, filled.ledger)
    return Privacy(store, filled.log, SoundFiles(filled.recordings))


def test_every_table_is_either_erased_from_or_holds_nobody(filled: Filled) -> None:
    with filled.database.reading() as connection:
        personal = set(concerning(scope_of(connection, ODA.phone)))
    assert personal | IMPERSONAL == set(metadata.sorted_tables)
    assert not personal & IMPERSONAL


def test_erasing_leaves_nothing_in_any_table(filled: Filled) -> None:
    filled.called(ODA)
    filled.called(PIET)
    with filled.database.reading() as connection:
        personal = {table.name for table in concerning(scope_of(connection, ODA.phone))}
    traced = {table for table, _ in filled.found(*ODA.traces, ODA.order)}
    assert traced == personal - {"suppressions", "audit_entries"}, "this test has to fill every table about people"
    others = filled.found(*PIET.traces)
    counts = privacy(filled).erase(ODA.phone, NOW)
    assert filled.found(*ODA.traces) == set()
    assert filled.found(*PIET.traces) == others
    assert counts == {
        "cases": 1,
        "orders": 1,
        "calls": 1,
        "promises": 4,
        "words": 2,
        "places": 1,
        "messages": 1,
        "consents": 1,
        "recordings": 1,
        "recordings_elsewhere": 0,
    }


def test_erasing_leaves_nothing_in_the_files(filled: Filled) -> None:
    filled.called(ODA)
    privacy(filled).erase(ODA.phone, NOW)
    for path in filled.folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert [trace for trace in ODA.traces if trace.encode() in content] == [], path.name
    assert list(filled.recordings.iterdir()) == []


def dialled_meanwhile(filled: Filled) -> bool:
    """Erase somebody who waits, and let another thread try to dial them before that is done."""
    contact = filled.contact(ODA)
    place = CallPlace("call-late", POOL, ODA.phone, contact.key)
    store = SqlPrivacy(filled.database, filled.ledger)
    with ThreadPoolExecutor(1) as thread:
        begun: list[Future[bool]] = []

        def discard(sounds: Sequence[CallSound]) -> Mapping[str, int]:
            begun.append(thread.submit(filled.calls.begin_attempt, place, NOW))
            return {}

        store.erase(ODA.phone, discard, lambda counts: erasure_record(ODA.phone, NOW, counts, filled.key.pseudonym))
        return begun[0].result()


def test_nobody_is_dialled_while_they_are_erased(filled: Filled) -> None:
    assert not dialled_meanwhile(filled)
    assert filled.found(*ODA.traces) == set()


@pytest.mark.system
def test_nobody_is_dialled_while_they_are_erased_on_postgresql(postgresql_store: str, tmp_path: Path) -> None:
    filled = Filled(tmp_path, postgresql_store)
    assert not dialled_meanwhile(filled)
    assert filled.found(*ODA.traces) == set()
    filled.database.close()


@pytest.mark.system
def test_erasing_works_the_same_on_postgresql(postgresql_store: str, tmp_path: Path) -> None:
    filled = Filled(tmp_path, postgresql_store)
    filled.called(ODA)
    filled.called(PIET)
    others = filled.found(*PIET.traces)
    kept = json.dumps(privacy(filled).export(ODA.phone, NOW))
    assert [trace for trace in ODA.traces if trace not in kept] == []
    privacy(filled).erase(ODA.phone, NOW)
    assert filled.found(*ODA.traces) == set()
    assert filled.found(*PIET.traces) == others
    filled.database.close()


def test_the_place_on_the_tour_stays_taken(filled: Filled) -> None:
    filled.called(ODA)
    privacy(filled).erase(ODA.phone, NOW)
    with filled.database.reading() as connection:
        assert connection.scalars(select(slots.c.taken)).all() == [1]


def test_a_case_that_is_open_is_called_no_more(filled: Filled) -> None:
    filled.called(ODA, after=Wait(NOW + timedelta(hours=2), "busy"))
    filled.contact(PIET)
    privacy(filled).erase(ODA.phone, NOW)
    due = filled.campaigns.due(NOW + timedelta(days=30), 10)
    assert [contact.phone for contact in due] == [PIET.phone]
    assert filled.campaigns.states(CAMPAIGN) == {ContactState.CANCELLED: 1, ContactState.WAITING: 1}
    assert [row.order.parcel.id for row in filled.campaigns.rows(CAMPAIGN)] == [PIET.order]


def test_a_call_that_goes_on_is_left_alone(filled: Filled) -> None:
    filled.called(ODA, ends=False)
    before = filled.found(*ODA.traces)
    with pytest.raises(BadInput, match="is going on"):
        privacy(filled).erase(ODA.phone, NOW)
    assert filled.found(*ODA.traces) == before


def test_an_opt_out_holds_for_ever(filled: Filled) -> None:
    filled.called(ODA)
    filled.calls.suppress(ODA.phone, NOW)
    privacy(filled).erase(ODA.phone, NOW)
    assert filled.calls.suppressed(ODA.phone)
    assert filled.found(*ODA.traces) == {("suppressions", ODA.phone)}


def test_a_no_stays_and_a_yes_goes(filled: Filled) -> None:
    said = (
        Consent(Purpose.DELIVERY, True, NOW, ODA.proof),
        Consent(Purpose.ADVERTISING, False, NOW, ODA.proof),
    )
    filled.campaigns.add_consents(ODA.phone, said)
    privacy(filled).erase(ODA.phone, NOW)
    with filled.database.reading() as connection:
        left = connection.execute(select(consents.c.purpose, consents.c.given, consents.c.proof)).all()
    assert [tuple(row) for row in left] == [("advertising", False, "")]


def test_a_delivery_that_is_pending_tells_nothing_any_more(filled: Filled) -> None:
    contact = filled.called(ODA)
    filled.outbox.put(OutgoingEvent(f"{ODA.phone}:out", "opted_out", NOW, {}))
    privacy(filled).erase(ODA.phone, NOW)
    case, other = filled.outbox.deliveries(DeliveryState.PENDING, 10)
    assert (case.event.key, case.event.body) == (f"call-{contact.case}-1:ended", {"case": contact.case, "erased": True})
    assert (other.event.body, ODA.phone in other.event.key) == ({"erased": True}, False)


def test_all_cases_of_a_number_go_those_it_was_asked_to_be_called_back_at_included(filled: Filled) -> None:
    contact = filled.called(ODA, after=Wait(NOW + timedelta(hours=2), "callback"))
    with filled.database.writing() as connection:
        connection.exec_driver_sql("update contacts set redial = '+12025550149'")
    assert filled.campaigns.contact(contact.case) is not None
    privacy(filled).erase("+12025550149", NOW)
    assert filled.found("+12025550149", ODA.name, ODA.street, ODA.words) == set()


def test_what_is_handed_out_is_everything(filled: Filled) -> None:
    filled.called(ODA)
    filled.called(PIET)
    filled.calls.suppress(ODA.phone, NOW)
    told = json.loads(json.dumps(privacy(filled).export(ODA.phone, NOW)))
    kept = told["kept"]
    assert told["phone"] == ODA.phone
    assert {name for name, rows in kept.items() if rows} == set(kept)
    assert [trace for trace in ODA.traces if trace not in json.dumps(kept)] == []
    assert [trace for trace in PIET.traces if trace in json.dumps(kept)] == []
    assert [entry["kind"] for entry in kept["audit_entries"]] == ["call", "export"]
    assert kept["attempts"][0]["recording"].endswith(".wav")


def test_both_are_recorded_without_telling_whose(filled: Filled) -> None:
    filled.called(ODA)
    privacy(filled).export(ODA.phone, NOW)
    privacy(filled).erase(ODA.phone, NOW)
    entries = list(filled.log.entries())
    assert [entry.record.kind for entry in entries] == ["key", "call", "export", "erasure"]
    assert {entry.record.subject for entry in entries[1:]} == {filled.key.pseudonym(ODA.phone)}
    assert entries[-1].record.facts["recordings"] == 1
    lines = list(exported(entries))
    assert check(lines, PublicKeys([filled.key.public]).genuine).problem is None
    assert [trace for trace in ODA.traces if trace in "\n".join(lines)] == []


def test_a_recording_that_cannot_be_deleted_keeps_the_rest(filled: Filled) -> None:
    contact = filled.called(ODA)
    sound = filled.recordings / f"call-{contact.case}-1.wav"
    sound.unlink()
    sound.mkdir()
    before = filled.found(*ODA.traces)
    with pytest.raises(OperatorError, match="cannot be deleted"):
        privacy(filled).erase(ODA.phone, NOW)
    assert filled.found(*ODA.traces) == before


def test_recordings_of_other_machines_are_told(filled: Filled) -> None:
    contact = filled.called(ODA)
    (filled.recordings / f"call-{contact.case}-1.wav").unlink()
    counts = privacy(filled).erase(ODA.phone, NOW)
    assert (counts["recordings"], counts["recordings_elsewhere"]) == (0, 1)


def test_a_number_nobody_knows_is_harmless(filled: Filled) -> None:
    filled.called(PIET)
    others = filled.found(*PIET.traces)
    assert set(privacy(filled).erase(ODA.phone, NOW).values()) == {0}
    assert filled.found(*PIET.traces) == others
    with filled.database.reading() as connection:
        assert len(connection.execute(select(orders)).all()) == len(connection.execute(select(attempts)).all()) == 1
