import json
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.slots import Window
from doorstep.errors import BadInput
from doorstep.runtime.slot_rows import COLUMNS, PoolSlot, SlotRows, pool_of, read_slots
from doorstep.skills.delivery.world import DeliveryArea, Slot

HEADER = ",".join(COLUMNS)
START, END = "2026-11-24T14:00:00+01:00", "2026-11-24T16:00:00+01:00"
WINDOW = Window(datetime.fromisoformat(START), datetime.fromisoformat(END))


def row(slot: str = "S1", **others: str) -> str:
    cells = {"slot_id": slot, "start": START, "end": END, **others}
    return ",".join(cells.get(column, "") for column in COLUMNS)


def read(*rows: str, header: str = HEADER) -> SlotRows:
    return read_slots("\n".join((header, *rows, "")).encode(), "usual")


def told(rows: SlotRows) -> list[tuple[int, str]]:
    return [(one.line, one.text) for one in rows.complaints]


def lines_told(content: bytes) -> list[str]:
    try:
        rows = read_slots(content, "usual")
    except BadInput as refused:
        return [str(refused)]
    return [one.text for one in rows.complaints]


def test_a_row_becomes_a_slot_of_its_pool_with_its_area() -> None:
    rows = read(row(capacity="20", campaign="november", country="de", postcodes='"10115-10999; 12043"'))
    area = DeliveryArea("DE", (("10115", "10999"), ("12043", "12043")))
    assert rows == SlotRows((PoolSlot("campaign november", Slot("S1", WINDOW, 20), area),), ())


def test_three_columns_are_enough() -> None:
    rows = read(f"S1,{START},{END}", header="slot_id,start,end")
    assert rows.slots == (PoolSlot("usual", Slot("S1", WINDOW, 1)),)


def test_one_slot_may_stand_in_several_pools() -> None:
    rows = read(row(pool="north"), row(pool="south"), row())
    assert [one.pool for one in rows.slots] == ["north", "south", "usual"]


def test_every_bad_row_is_told_with_its_line_and_the_good_ones_are_kept() -> None:
    rows = read(
        row("A"),
        row("B", capacity="-1"),
        row("C", capacity="many"),
        row("D", start="14:00"),
        row("E", start=END, end=START),
        row("F", pool="x", campaign="y"),
        row("G", postcodes="10115"),
        row("H", country="Germany"),
        row("I", country="DE", postcodes="10115-"),
        row("A", capacity="2"),
        row("A"),
        row("Z"),
    )
    assert [one.slot.id for one in rows.slots] == ["A", "Z"]
    assert told(rows) == [
        (3, "capacity has to be at least 0"),
        (4, "capacity has to be a whole number"),
        (5, "start has to be a time like 2026-11-23T09:00:00-06:00"),
        (6, "has to end after it starts"),
        (7, "pool and campaign must not stand together"),
        (8, "postcodes need a country"),
        (9, "country has to be a two-letter code like DE"),
        (10, "postcodes[0] has to be a postcode or a range like 62701-62799"),
        (11, "slot_id stands on line 2 already, with other values"),
    ]


def test_a_column_nobody_knows_is_refused_since_a_misspelt_one_would_be_missed() -> None:
    rows = read(f"S1,{START},{END},5", header="slot_id,start,end,capactiy")
    assert told(rows) == [(2, "capactiy is not a known key")]


def test_json_lines_are_read_the_same_way() -> None:
    slot = {"slot_id": "S1", "start": START, "end": END, "capacity": 3, "country": "DE", "postcodes": ["10115-10999"]}
    rows = read_slots(f"{json.dumps(slot)}\nnonsense\n".encode(), pool_of("november"))
    area = DeliveryArea("DE", (("10115", "10999"),))
    assert rows.slots == (PoolSlot("campaign november", Slot("S1", WINDOW, 3), area),)
    assert told(rows) == [(2, "the line is not valid JSON")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "The file of slots is empty"),
        (b"start,end\n", "missing: slot_id"),
        (b"PK\x03\x04", "file of slots is no text"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_is_refused_in_one_sentence(content: bytes, expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        read_slots(content, "usual")


@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_lead_to_anything_but_slots_complaints_and_one_sentence(content: bytes, with_header: bool) -> None:
    told = "\n".join(lines_told(HEADER.encode() + b"\n" + content if with_header else content))
    assert "Traceback" not in told
