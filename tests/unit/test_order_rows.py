import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.slots import ParcelStatus
from doorstep.errors import BadInput
from doorstep.runtime.order_rows import COLUMNS, Rows, read_rows

HEADER = ",".join((*COLUMNS, "gate"))
GOOD = (
    "A1,Alex Morgan,+12025550123,en,Culture West Road,588,,62704,Springfield,IL,US,ZTO,Acme Papers,documents,"
    "2026-11-23T10:00:00-06:00,2026-11-23T12:00:00-06:00,blue"
)


def row(order: str, name: str = "Kim Lee", phone: str = "+12025550124", **others: str) -> str:
    cells = {"order_id": order, "recipient_name": name, "phone": phone, **others}
    return ",".join(cells.get(column, "") for column in (*COLUMNS, "gate"))


def read(*rows: str, header: str = HEADER, end: str = "\n") -> Rows:
    return read_rows(end.join((header, *rows, "")).encode(), ("en", "de"))


def complaints(rows: Rows) -> list[tuple[int, str]]:
    return [(one.line, one.text) for one in rows.complaints]


def test_a_row_becomes_an_order() -> None:
    (order,) = read(GOOD).orders
    assert (order.recipient, order.phone, order.language) == ("Alex Morgan", "+12025550123", "en")
    assert (order.parcel.id, order.parcel.carrier, order.parcel.contents) == ("A1", "ZTO", "documents")
    assert order.parcel.address is not None
    assert (order.parcel.address.house_number, order.parcel.address.unit) == ("588", None)
    assert order.parcel.planned is not None
    assert order.parcel.status is ParcelStatus.PLANNED


def test_further_columns_are_kept_as_notes() -> None:
    assert read(GOOD).orders[0].notes == {"gate": "blue"}


def test_only_three_columns_are_needed() -> None:
    (order,) = read("A1,Alex Morgan,+12025550123", header="order_id,recipient_name,phone").orders
    assert order.parcel.address is None
    assert order.parcel.status is ParcelStatus.IN_TRANSIT


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_of_spreadsheets_are_read(separator: str, end: str) -> None:
    rows = read(GOOD.replace(",", separator), header=HEADER.replace(",", separator), end=end)
    assert [order.parcel.id for order in rows.orders] == ["A1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_of_spreadsheets_are_read(encoding: str) -> None:
    rows = read_rows(f"{HEADER}\n{row('A1', 'Jörg Müller')}\n".encode(encoding), ("en",))
    assert rows.orders[0].recipient == "Jörg Müller"


def test_separators_in_a_number_are_taken_out() -> None:
    assert read(row("A1", phone="+1 (202) 555-0124")).orders[0].phone == "+12025550124"


def test_every_bad_row_is_told_with_its_line_and_the_good_ones_are_kept() -> None:
    rows = read(
        GOOD,
        row("B1", phone="12345"),
        row("B2", language="xx"),
        row("B3", name=""),
        row("B4", planned_start="2026-11-23T10:00:00-06:00"),
        row("B5", planned_start="2026-11-23T10:00:00", planned_end="2026-11-23T12:00:00"),
        row("B6", planned_start="2026-11-23T12:00:00-06:00", planned_end="2026-11-23T10:00:00-06:00"),
        row("B7", name="x" * 10_000),
        row("B8", name="Kim\x00Lee"),
        "B9,Kim Lee",
        "",
        row("C1"),
    )
    assert [order.parcel.id for order in rows.orders] == ["A1", "C1"]
    assert complaints(rows) == [
        (3, "phone has to be a telephone number in E.164, like +12025550123"),
        (4, "language has to be one of de, en"),
        (5, "recipient_name is missing"),
        (6, "planned_start and planned_end have to stand together"),
        (
            7,
            "; ".join(f"planned_{side} needs an offset, like 2026-11-23T09:00:00-06:00" for side in ("start", "end")),
        ),
        (8, "planned_end has to be after planned_start"),
        (9, "recipient_name is longer than 500 characters"),
        (10, "recipient_name must not hold control characters"),
        (11, "has 2 columns where the first line has 17"),
    ]


def test_a_quotation_mark_left_open_costs_one_row() -> None:
    rows = read(GOOD, row("B1", name='"Kim'), row("C1"), row("C2", name='"Lee, Kim"'))
    assert [order.parcel.id for order in rows.orders] == ["A1", "C1", "C2"]
    assert complaints(rows) == [(3, "a quotation mark is opened and not closed")]


def test_a_quoted_line_break_in_a_note_is_read() -> None:
    rows = read(row("A1", gate='"blue\nand green"'), row("A2"))
    assert [order.parcel.id for order in rows.orders] == ["A1", "A2"]


def test_bytes_that_are_no_utf8_cost_one_row() -> None:
    content = f"{HEADER}\n{GOOD}\n".encode() + row("B1", "Käthe").encode("latin-1") + f"\n{row('C1')}\n".encode()
    rows = read_rows(content, ("en",))
    assert [order.parcel.id for order in rows.orders] == ["A1", "C1"]
    assert complaints(rows) == [(3, "recipient_name is not UTF-8 text; save the file as UTF-8")]


def test_an_order_that_comes_twice_counts_once() -> None:
    rows = read(GOOD, GOOD, GOOD.replace("Alex", "Sam"))
    assert len(rows.orders) == 1
    assert complaints(rows) == [(4, "order_id stands on line 2 already, with other values")]


def test_complaints_do_not_repeat_what_is_private() -> None:
    rows = read(row("B1", name="Kim\x00Lee", phone="secret"))
    assert "Kim" not in rows.complaints[0].text
    assert "secret" not in rows.complaints[0].text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"a,b,c\n1,2,3\n", "missing: order_id, recipient_name, phone"),
        (b"order_id,recipient_name,phone,phone\n", "names the column phone twice"),
        (b"PK\x03\x04 spreadsheet", "no text"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_is_refused_in_one_sentence(content: bytes, expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        read_rows(content, ("en",))


def test_json_lines_are_read_the_same_way() -> None:
    lines = [
        json.dumps({"order_id": 7, "recipient_name": "Kim Lee", "phone": "+12025550124", "unit": None, "gate": "blue"}),
        "nonsense",
        "[]",
        json.dumps({"order_id": "8", "phone": "+12025550124"}),
    ]
    rows = read_rows("\n".join(lines).encode(), ("en",))
    assert [(order.parcel.id, dict(order.notes)) for order in rows.orders] == [("7", {"gate": "blue"})]
    assert complaints(rows) == [
        (2, "the line is not valid JSON"),
        (3, "the line has to be a JSON object"),
        (4, "recipient_name is missing"),
    ]


def told(content: bytes) -> str:
    try:
        rows = read_rows(content, ("en",))
    except BadInput as refused:
        return str(refused)
    return "".join(one.text for one in rows.complaints)


@given(st.binary(max_size=400), st.booleans())
def test_no_bytes_lead_to_anything_but_rows_complaints_and_one_sentence(content: bytes, with_header: bool) -> None:
    assert "Traceback" not in told(HEADER.encode() + b"\n" + content if with_header else content)


def test_a_number_of_thousands_of_digits_costs_one_line() -> None:
    good = json.dumps({"order_id": "A1", "recipient_name": "Alex Morgan", "phone": "+12025550123"})
    rows = read_rows(('{"order_id": ' + "9" * 5_000 + "}\n" + good + "\n").encode(), ("en",))
    assert complaints(rows) == [(1, "the line is not valid JSON")]
    assert [order.parcel.id for order in rows.orders] == ["A1"]


def test_a_first_line_that_is_no_csv_is_refused_in_one_sentence() -> None:
    with pytest.raises(BadInput, match="The first line has to name the columns"):
        read_rows(b"order_id," + b"x" * 200_000 + b",phone\n", ("en",))
