import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.dialogue.slots import ParcelStatus
from doorstep.errors import BadInput
from doorstep.ports.campaign_store import Calling
from doorstep.ports.feasibility import Spot
from doorstep.runtime.order_rows import CALLING, COLUMNS, Rows, read_rows

HEADER = ",".join((*COLUMNS, "gate"))
WHOLE = ",".join((*COLUMNS, *CALLING))
GOOD = (
    "A1,Alex Morgan,+12025550123,en,Culture West Road,588,,62704,Springfield,IL,US,ZTO,Acme Papers,documents,"
    "2026-11-23T10:00:00-06:00,2026-11-23T12:00:00-06:00,blue"
)


def row(order: str, name: str = "Kim Lee", phone: str = "+12025550124", **others: str) -> str:
    cells = {"order_id": order, "recipient_name": name, "phone": phone, **others}
    return ",".join(cells.get(column, "") for column in (*COLUMNS, "gate"))


def calling(order: str = "A1", **given: str) -> str:
    cells = {"order_id": order, "recipient_name": "Kim Lee", "phone": "+12025550124", **given}
    return ",".join(cells.get(column, "") for column in (*COLUMNS, *CALLING))


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


@pytest.mark.parametrize(
    ("written", "kept"), [("US", "US"), ("de", "DE"), ("Germany", "DE"), ("U.S.A.", "US"), ("France", "FRANCE")]
)
def test_a_country_is_kept_as_its_code_where_it_is_one_we_know(written: str, kept: str) -> None:
    address = read(row("A1", country=written)).orders[0].parcel.address
    assert address is not None
    assert address.country == kept


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


def test_when_and_whether_to_call_is_read_and_kept_as_a_note() -> None:
    said = {
        "call_before": "2026-11-23T12:00:00-06:00",
        "priority": "5",
        "time_zone": "America/Chicago",
        "latitude": "39.8",
        "longitude": "-89.65",
        "consent": "box ticked at checkout",
    }
    (order,) = read(calling(**said), header=WHOLE).orders
    assert order.calling == Calling(
        datetime.fromisoformat("2026-11-23T12:00:00-06:00"),
        5,
        "America/Chicago",
        Spot(39.8, -89.65),
        "box ticked at checkout",
    )
    assert order.notes == said


def test_what_is_not_said_about_calling_has_its_usual_value() -> None:
    assert read(calling(), header=WHOLE).orders[0].calling == Calling()
    assert read(calling(consent="NO"), header=WHOLE).orders[0].calling.consent == "no"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"call_before": "noon"}, "call_before has to be a time like 2026-11-23T09:00:00-06:00"),
        ({"call_before": "2026-11-23T12:00:00"}, "call_before needs an offset, like 2026-11-23T09:00:00-06:00"),
        ({"priority": "0"}, "priority has to be at least 1"),
        ({"priority": "100"}, "priority has to be at most 99"),
        ({"priority": "high"}, "priority has to be a whole number"),
        ({"time_zone": "Berlin"}, "time_zone has to be the name of a time zone, like Europe/Berlin"),
        ({"time_zone": "../etc/passwd"}, "time_zone has to be the name of a time zone, like Europe/Berlin"),
        ({"time_zone": "America"}, "time_zone has to be the name of a time zone, like Europe/Berlin"),
        ({"latitude": "91", "longitude": "0"}, "latitude has to be at most 90.0"),
        ({"latitude": "nan", "longitude": "0"}, "latitude is not valid (finite number)"),
        ({"latitude": "52.5"}, "latitude and longitude have to stand together"),
    ],
)
def test_a_malformed_word_about_calling_is_a_complaint_of_its_row(said: dict[str, str], expected: str) -> None:
    rows = read(calling("B1", **said), calling("C1"), header=WHOLE)
    assert complaints(rows) == [(2, expected)]
    assert [order.parcel.id for order in rows.orders] == ["C1"]


@pytest.mark.parametrize("phone", ["+19005550123", "+499001234567", "+4918012345678"])
def test_a_number_that_charges_its_callers_is_refused(phone: str) -> None:
    assert complaints(read(row("B1", phone=phone))) == [
        (2, "phone has to be an ordinary number: this one charges whoever calls it")
    ]


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


CELL = st.one_of(
    st.sampled_from(
        ["", "A1", "+12025550123", "en", "2026-11-23T10:00:00-06:00", "52.5", "Europe/Berlin", '"', "no", "-1"]
    ),
    st.text(max_size=12),
)


def bad_rows(rows: list[dict[str, str]]) -> None:
    """Each row is an order or one clear complaint, whatever stands in its cells."""
    lines = [json.dumps(row) for row in rows]
    read_back = read_rows("\n".join(('{"note": "first"}', *lines)).encode(), ("en",))
    told = {one.line for one in read_back.complaints}
    ids = {order.parcel.id for order in read_back.orders}
    assert 1 in told
    for number, row in enumerate(rows, start=2):
        assert number in told or row["order_id"].strip() in ids
    assert len(read_back.complaints) == len(told)
    assert all(one.text and "\n" not in one.text for one in read_back.complaints)


ROW = st.fixed_dictionaries(dict.fromkeys((*COLUMNS, *CALLING, "gate"), CELL))


@given(st.lists(ROW, max_size=20))
@settings(max_examples=20)
def test_whatever_stands_in_a_row_it_is_an_order_or_one_clear_complaint(rows: list[dict[str, str]]) -> None:
    bad_rows(rows)


@pytest.mark.long
@given(st.lists(ROW, min_size=100, max_size=100))
@settings(max_examples=100)
def test_ten_thousand_malformed_rows_give_one_clear_complaint_each(rows: list[dict[str, str]]) -> None:
    bad_rows(rows)
