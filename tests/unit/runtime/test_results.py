"""What became of an order: what was agreed over all its calls and why it stands there, as objects and as a table."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.slots import Parcel
from doorstep.ports.campaign_store import ContactState, Order, Row
from doorstep.runtime.results import COLUMNS, csv_lines, result_of

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ORDER = Order("Alex Morgan", "+12025550123", "en", Parcel("A1"))
SLOT = {"start": "2026-11-24T14:00:00-06:00", "end": "2026-11-24T16:00:00-06:00"}
BOOKED: dict[str, object] = {"type": "effect", "effect": "appointment_booked", "parcel": "A1", "slot": SLOT}
REFUSED: dict[str, object] = {"type": "effect", "effect": "parcel_refused", "parcel": "A1"}
WITHDRAWN: dict[str, object] = {"type": "effect", "effect": "withdrawn", "parcel": "A1", "what": "appointment_booked"}
AGREED: dict[str, object] = {
    "appointment": SLOT,
    "address": {"street": "Elm Street", "house_number": "4", "city": "Springfield", "country": "US"},
    "drop_place": {"kind": "neighbour", "detail": "Meier, second floor"},
    "pickup_point": {"id": "K1", "name": "Kiosk Elm Street"},
    "callback_at": "2026-11-24T09:00:00-06:00",
    "refused": False,
}


def about(*parcels: str, disposition: str = "unresolved", **agreed: object) -> dict[str, object]:
    """An outcome line about these parcels, nothing else agreed."""
    told = [{"id": parcel, "appointment": None, "refused": False, **agreed} for parcel in parcels]
    return {"type": "outcome", "disposition": disposition, "parcels": told, "disclosed": True, "turns": 3}


def row(result: dict[str, object] | None, *promises: dict[str, object]) -> Row:
    return Row(ORDER, ContactState.CALLED, "call-1-2", "remote_hangup", None, result, promises)


def waiting(**notes: str) -> Row:
    """An order nobody was called about yet."""
    return Row(replace(ORDER, notes=notes), ContactState.WAITING)


def table(*rows: Row) -> list[dict[str, str]]:
    """The results as a spreadsheet reads them."""
    return list(csv.DictReader(csv_lines(rows)))


def test_a_later_call_about_another_order_changes_nothing_of_this_one() -> None:
    found = result_of(row(about("A2"), BOOKED))
    assert (found.disposition, found.standing) == ("appointment", "settled")
    assert found.agreed["appointment"] == SLOT


def test_what_the_last_call_says_of_the_order_itself_counts() -> None:
    found = result_of(row(about("A1"), BOOKED))
    assert (found.disposition, found.agreed["appointment"]) == ("unresolved", None)


def test_where_nothing_was_promised_the_last_call_says_how_it_stands() -> None:
    assert result_of(row(about("A2", disposition="voicemail"))).disposition == "voicemail"


def test_a_call_that_broke_off_leaves_what_was_stored() -> None:
    assert result_of(row(None, BOOKED)).disposition == "appointment"


def test_what_was_taken_back_is_agreed_no_more() -> None:
    found = result_of(row(None, BOOKED, WITHDRAWN))
    assert (found.disposition, found.standing, found.agreed["appointment"]) == ("unreachable", "not_reached", None)
    assert result_of(row(None, BOOKED, REFUSED)).agreed == dict.fromkeys(AGREED) | {"refused": True}


def test_an_order_nobody_was_called_about_stands_as_its_contact_does() -> None:
    found = result_of(waiting())
    assert (found.disposition, found.standing) == (None, "waiting")
    assert not any(found.agreed.values())


def test_an_object_has_the_fields_of_the_interface_first_and_why_the_contact_stands_there_last() -> None:
    """Programs rely on the first ones; what was added since stands behind them."""
    made = Row(
        replace(ORDER, notes={"gate": "blue"}),
        ContactState.WAITING,
        "call-1-2",
        "busy",
        NOW,
        None,
        (),
        2,
        NOW + timedelta(hours=1),
        "busy",
    )
    assert list(result_of(made).as_object().items()) == [
        ("order_id", "A1"),
        ("recipient_name", "Alex Morgan"),
        ("phone", "+12025550123"),
        ("state", "waiting"),
        ("disposition", "unreachable"),
        ("standing", "not_reached"),
        ("cause", "busy"),
        ("dialled_at", "2026-11-23T09:00:00-06:00"),
        ("appointment", None),
        ("address", None),
        ("drop_place", None),
        ("pickup_point", None),
        ("callback_at", None),
        ("refused", None),
        ("disclosed", None),
        ("turns", None),
        ("call", "call-1-2"),
        ("notes", {"gate": "blue"}),
        ("attempts", 2),
        ("due_at", "2026-11-23T10:00:00-06:00"),
        ("reason", "busy"),
    ]


@pytest.mark.parametrize("made", [waiting(), Row(ORDER, ContactState.GIVEN_UP, reason="too_late")])
def test_who_was_never_dialled_has_no_attempts_and_maybe_a_reason(made: Row) -> None:
    told = result_of(made).as_object()
    assert (told["attempts"], told["due_at"], told["reason"]) == (0, None, made.reason or None)


def test_a_table_has_values_of_values_in_columns_of_their_own() -> None:
    (cells,) = table(replace(row(about("A1", disposition="appointment", **AGREED)), dialled_at=NOW, attempts=2))
    given: Mapping[str, str] = {
        "appointment_start": "2026-11-24T14:00:00-06:00",
        "appointment_end": "2026-11-24T16:00:00-06:00",
        "street": "Elm Street",
        "house_number": "4",
        "unit": "",
        "city": "Springfield",
        "country": "US",
        "drop_place": "neighbour",
        "drop_place_detail": "Meier, second floor",
        "pickup_point": "Kiosk Elm Street",
        "refused": "false",
        "disclosed": "true",
        "turns": "3",
        "attempts": "2",
        "due_at": "",
        "reason": "",
    }
    assert given.items() <= cells.items()
    assert list(cells) == list(COLUMNS)
    assert list(cells)[-4:] == ["call", "attempts", "due_at", "reason"]


def test_notes_are_columns_after_the_others_and_none_hides_another() -> None:
    first, second = table(waiting(gate="blue", reason="gift"), waiting(floor="3"))
    assert list(first) == [*COLUMNS, "floor", "gate", "note_reason"]
    assert (first["gate"], first["floor"], first["note_reason"], first["reason"]) == ("blue", "", "gift", "")
    assert (second["gate"], second["floor"]) == ("", "3")


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2", "@sum", " =1+1"])
def test_no_cell_is_run_by_a_spreadsheet(text: str) -> None:
    (cells,) = table(waiting(gate=text))
    assert cells["gate"] == f"'{text}"
    assert cells["phone"] == "+12025550123"


def test_a_table_of_nobody_has_its_header() -> None:
    assert list(csv_lines([])) == [",".join(COLUMNS)]
