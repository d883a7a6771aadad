"""Rows of places: what is read, what is left out and why."""

import gzip

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.errors import BadInput
from doorstep.ports.address_register import Entry
from doorstep.runtime.register_rows import RegisterRows, read_columns, read_register


def read(text: str, country: str | None = "DE", columns: str = "") -> RegisterRows:
    return read_register(text.encode(), country, read_columns(columns))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("header", ["plz,ort,straße", "PLZ,Ort,Strasse", '"Post_Code","City","Street Name"'])
def test_usual_columns_are_found(separator: str, header: str) -> None:
    rows = read(f"{header}\n01069,Dresden,Prager Str.\n".replace(",", separator))
    assert rows.entries == (Entry("DE", "01069", "Dresden", "Prager Straße"),)
    assert not rows.complaints


def test_columns_can_be_given_and_others_stand_by() -> None:
    text = "id;kommune;nummer;weg\n7;Dresden;01069;Prager Straße\n"
    rows = read(text, columns="postcode=nummer, place=Kommune, street=weg")
    assert rows.entries == (Entry("DE", "01069", "Dresden", "Prager Straße"),)


def test_a_file_without_header_is_read_by_the_numbers_of_its_columns() -> None:
    rows = read("US\t62704\tSpringfield\nUS\t62707\tSherman\n", None, "country=1,postcode=2,place=3")
    assert rows.entries == (Entry("US", "62704", "Springfield"), Entry("US", "62707", "Sherman"))


def test_a_column_names_the_country_of_each_row() -> None:
    rows = read("land,plz,ort\nat,1070,Wien\nCH,8001,Zürich\n,01069,Dresden\n")
    assert [(one.country, one.place) for one in rows.entries] == [("AT", "Wien"), ("CH", "Zürich"), ("DE", "Dresden")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_usual_encodings_are_read(encoding: str) -> None:
    content = "plz;ort\n91550;Dinkelsbühl\n".encode(encoding)
    assert read_register(content, "DE", {}).entries[0].place == "Dinkelsbühl"
    assert read_register(gzip.compress(content), "DE", {}).entries[0].place == "Dinkelsbühl"


def test_every_bad_row_is_told_with_its_line_and_its_reason() -> None:
    rows = read(
        "plz,ort,strasse\n01069,Dresden,Prager Straße\n1069,Dresden,\n,Dresden,\n01069,,Wiener Platz\n\n"
        '01069,"Dresden,\n01069,Dresden\n01069,Dresden,???\n01069,' + "x" * 81 + ",\n99999,Nirgends,"
    )
    assert [entry.place for entry in rows.entries] == ["Dresden", "Nirgends"]
    assert [(one.line, one.text) for one in rows.complaints] == [
        (3, "postcode is none of DE; a leading zero may be lost"),
        (4, "postcode is none of DE; a leading zero may be lost"),
        (5, "place is missing"),
        (7, "a quotation mark is opened and not closed"),
        (8, "has 2 columns, too few"),
        (9, "street is no name"),
        (10, "place is longer than 80 characters"),
    ]


@pytest.mark.parametrize(
    ("country", "given", "kept"),
    [
        ("US", "62704-1234", "62704"),
        ("GB", "sw1a2aa", "SW1A 2AA"),
        ("GB", "BS9", "BS9"),
        ("AT", "A-1070", "1070"),
        ("NL", "1012 ab", "1012AB"),
        ("GB", "12345", None),
        ("CH", "80011", None),
    ],
)
def test_postcodes_have_the_form_of_their_country(country: str, given: str, kept: str | None) -> None:
    rows = read(f"postcode,town\n{given},Somewhere\n", country)
    assert [entry.postcode for entry in rows.entries] == ([kept] if kept else [])


def test_the_same_row_is_taken_once() -> None:
    assert len(read("plz,ort\n" + "01069,Dresden\n" * 3).entries) == 1


@pytest.mark.parametrize(
    ("content", "columns", "words"),
    [
        (b"", "", "is empty"),
        (b"\x00\x01\x02", "", "no text"),
        (b"PK\x03\x04", "", "no text"),
        (b"\x1f\x8bnothing packed", "", "cannot be unpacked"),
        (gzip.compress(b"plz,ort\n" * 99)[:-9], "", "cannot be unpacked"),
        (b"plz;strasse\n", "", "no column for place"),
        (b"one,two\n", "", "no column for postcode and place"),
        (b"plz,ort\n", "street=weg", "no column weg"),
        (b"plz,ort\n", "street", "--columns has to be like"),
        (b"plz,ort\n", "house=3", "--columns has to be like"),
    ],
)
def test_a_file_nothing_can_be_read_of_is_refused(content: bytes, columns: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_register(content, "DE", read_columns(columns))


def test_the_country_has_to_be_known() -> None:
    with pytest.raises(BadInput, match="--country"):
        read("plz,ort\n01069,Dresden\n", None)
    assert read("plz,ort\n01069,Dresden\n", "Germany").complaints[0].text.startswith("country has to be")


@settings(phases=[Phase.generate], max_examples=200)
@given(st.text(st.characters(exclude_characters="\0"), max_size=200))
def test_any_row_is_taken_or_told(text: str) -> None:
    rows = read_register(f"plz,ort\n{text}\n".encode("utf-8", "replace"), "DE", {})
    lines = [line for line in f"plz,ort\n{text}\n".encode("utf-8", "replace").decode().splitlines()[1:] if line.strip()]
    assert len(rows.entries) + len(rows.complaints) <= len(lines)
