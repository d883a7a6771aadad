"""Times, places, numbers and money as they are said in English."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from doorstep.dialogue.slots import Address, DropKind, DropPlace, Money, Window
from doorstep.languages.en.say_numbers import (
    cardinal,
    house_number_words,
    money_words,
    one_by_one,
    ordinal,
    ordinal_figure,
    phone_words,
)
from doorstep.languages.en.say_places import address_words, drop_place_words, spelled
from doorstep.languages.en.say_times import day_words, moment_words, window_words, windows_words
from doorstep.languages.kit.say_values import plain

ZONE = timezone(timedelta(hours=-6))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZONE)


def window(month: int, day: int, start: int, end: int, minute: int = 0) -> Window:
    begins = datetime(2026, month, day, start, minute, tzinfo=ZONE)
    return Window(begins, datetime(2026, month, day, 0, minute, tzinfo=ZONE) + timedelta(hours=end))


@pytest.mark.parametrize(
    ("day", "region", "words"),
    [
        (date(2026, 11, 23), "US", "today"),
        (date(2026, 11, 24), "US", "tomorrow"),
        (date(2026, 11, 22), "US", "yesterday"),
        (date(2026, 11, 25), "US", "on Wednesday"),
        (date(2026, 11, 29), "US", "on Sunday"),
        (date(2026, 11, 30), "US", "on Monday the thirtieth"),
        (date(2026, 12, 1), "US", "on Tuesday December first"),
        (date(2026, 12, 22), "GB", "on Tuesday the twenty-second of December"),
        (date(2026, 11, 20), "GB", "last Friday"),
    ],
)
def test_days_are_said_from_where_we_stand(day: date, region: str, words: str) -> None:
    assert day_words(day, NOW, region, spoken=True) == words


@pytest.mark.parametrize(
    ("one", "spoken", "written"),
    [
        (window(11, 23, 10, 12), "this morning between ten and twelve", "this morning between 10 and 12"),
        (window(11, 23, 14, 16), "this afternoon between two and four", "this afternoon between 2 and 4 pm"),
        (window(11, 23, 16, 18), "this afternoon between four and six", "this afternoon between 4 and 6 pm"),
        (window(11, 24, 18, 20), "tomorrow evening between six and eight", "tomorrow evening between 6 and 8 pm"),
        (window(11, 24, 12, 14), "tomorrow afternoon between twelve and two", "tomorrow afternoon between 12 and 2 pm"),
        (
            window(11, 24, 10, 14),
            "tomorrow between ten in the morning and two in the afternoon",
            "tomorrow between 10 am and 2 pm",
        ),
        (
            window(11, 25, 9, 11),
            "on Wednesday morning between nine and eleven",
            "on Wednesday morning between 9 and 11",
        ),
        (
            window(11, 30, 14, 16),
            "on Monday the thirtieth between two and four in the afternoon",
            "on Monday the 30th between 2 and 4 pm",
        ),
        (window(11, 23, 22, 24), "this evening between ten and midnight", "this evening between 10 and midnight"),
        (window(11, 24, 9, 10, 30), "tomorrow morning between nine thirty and ten thirty", None),
    ],
)
def test_windows_are_said_with_the_part_of_the_day(one: Window, spoken: str, written: str | None) -> None:
    assert window_words(one, NOW, "US", spoken=True) == spoken
    if written:
        assert window_words(one, NOW, "US", spoken=False) == written


def test_half_hours_are_said_the_british_way_in_britain() -> None:
    said = window_words(window(11, 24, 9, 10, 30), NOW, "GB", spoken=True)
    assert said == "tomorrow morning between half past nine and half past ten"


def test_a_window_stored_in_another_zone_is_said_in_the_zone_of_the_person() -> None:
    stored = Window(datetime(2026, 11, 23, 20, tzinfo=UTC), datetime(2026, 11, 23, 22, tzinfo=UTC))
    assert window_words(stored, NOW, "US", spoken=True) == "this afternoon between two and four"


def test_windows_of_one_half_day_share_its_name() -> None:
    said = windows_words((window(11, 24, 18, 20), window(11, 24, 20, 22)), NOW, "US", spoken=True)
    assert said == "tomorrow evening between six and eight or between eight and ten"


@pytest.mark.parametrize(
    ("moment", "spoken", "written"),
    [
        (datetime(2026, 11, 24, 15, tzinfo=ZONE), "tomorrow afternoon at three", "tomorrow at 3 pm"),
        (datetime(2026, 11, 23, 12, tzinfo=ZONE), "today at noon", "today at noon"),
        (datetime(2026, 11, 23, 9, 47, tzinfo=ZONE), "this morning at nine forty-seven", "today at 9:47 am"),
        (datetime(2026, 11, 30, 8, tzinfo=ZONE), "on Monday the thirtieth at eight in the morning", None),
    ],
)
def test_points_in_time(moment: datetime, spoken: str, written: str | None) -> None:
    assert moment_words(moment, NOW, "US", spoken=True) == spoken
    if written:
        assert moment_words(moment, NOW, "US", spoken=False) == written


@pytest.mark.parametrize(
    ("address", "region", "words"),
    [
        (
            Address("Maple St.", "588", "Apt 4", "62704", "Springfield", "IL", "US"),
            "US",
            "five eighty-eight Maple Street, apartment 4, Springfield, Illinois, six two seven zero four",
        ),
        (
            Address("King's Road", "12", "flat 2", "SW1A 2AA", "London", None, "GB"),
            "GB",
            "flat 2, twelve King's Road, London, S W one A, two A, A",
        ),
        (
            Address("Hauptstraße", "7a", None, "10115", "Berlin", None, "DE"),
            "GB",
            "Hauptstraße seven A, one zero one one five Berlin",
        ),
        (Address("Maple Street", None, "4B", None, None), "US", "Maple Street, unit four B"),
        (Address(house_number="42B"), "US", "number forty-two B"),
        (Address("Mill Lane", "4A", None, "AA1 1AB"), "GB", "four A, Mill Lane, A, A, one, one A, B"),
        (Address(), "US", ""),
    ],
)
def test_addresses_are_read_in_the_order_of_their_country(address: Address, region: str, words: str) -> None:
    assert address_words(address, region, spoken=True) == words


def test_doubtful_parts_are_spelled() -> None:
    address = Address("Mill Lane", "42B", None, "62704", "New Ely")
    assert spelled("street", address) == "Mill is spelled M, I, L, L"
    assert spelled("city", address) == "New Ely is spelled N, E, W, then E, L, Y"
    assert spelled("postcode", address) == "the code is six two seven zero four"
    assert spelled("unit", address) is None
    assert spelled("colour", address) is None


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (DropPlace(DropKind.DOOR), "at your door"),
        (DropPlace(DropKind.NEIGHBOUR), "with a neighbour"),
        (DropPlace(DropKind.NEIGHBOUR, "Mrs. Patel, second floor"), "with your neighbour, Mrs Patel, second floor"),
        (DropPlace(DropKind.CARETAKER), "with the caretaker"),
        (DropPlace(DropKind.SAFE_PLACE), "in a safe place"),
        (DropPlace(DropKind.SAFE_PLACE, "garage"), "in the garage"),
        (DropPlace(DropKind.SAFE_PLACE, "my porch"), "on your porch"),
        (DropPlace(DropKind.SAFE_PLACE, "behind my shed"), "behind your shed"),
        (DropPlace(DropKind.DOOR, "behind the planter"), "at your door, behind the planter"),
    ],
)
def test_drop_places_are_said_back_from_our_side(place: DropPlace, words: str) -> None:
    assert drop_place_words(place, "GB") == words


def test_stored_values_cannot_end_a_sentence_or_break_its_line() -> None:
    assert plain(" Acme\tInc.\nof St. Ely?! ") == "Acme Inc of St Ely"
    assert len(plain("word " * 1000)) <= 160


@pytest.mark.parametrize(
    ("number", "words"),
    [("588", "five eighty-eight"), ("42B", "forty-two B"), ("105", "one oh five"), ("200", "two hundred"),
     ("7", "seven"), ("1250", "twelve fifty"), ("12-14", "twelve to fourteen"), ("10001", "one zero zero zero one")],
)  # fmt: skip
def test_house_numbers_are_said_as_on_the_doorstep(number: str, words: str) -> None:
    assert house_number_words(number) == words


def test_cardinals_and_ordinals() -> None:
    assert [cardinal(n) for n in (0, 13, 40, 99, 305, 12_000)] == [
        "zero",
        "thirteen",
        "forty",
        "ninety-nine",
        "three hundred five",
        "twelve thousand",
    ]
    assert [ordinal(n) for n in (1, 2, 12, 20, 24, 31)] == [
        "first",
        "second",
        "twelfth",
        "twentieth",
        "twenty-fourth",
        "thirty-first",
    ]
    assert [ordinal_figure(n) for n in (1, 11, 22, 113)] == ["1st", "11th", "22nd", "113th"]


def test_codes_and_telephone_numbers_are_said_sign_by_sign() -> None:
    assert one_by_one("62704-1234") == "six two seven zero four, one two three four"
    assert phone_words("+12025550100", "US", spoken=True) == "two zero two, five five five, zero one zero zero"
    assert phone_words("+12025550100", "GB", spoken=True).startswith("plus one, two zero two")
    assert phone_words("not a number", "US", spoken=True) == ""


@pytest.mark.parametrize(
    ("money", "spoken", "written"),
    [
        (Money(0, "EUR"), "free of charge", "free of charge"),
        (Money(750, "USD"), "seven dollars and fifty cents", "$7.50"),
        (Money(100, "GBP"), "one pound", "£1"),
        (Money(50, "EUR"), "fifty cents", "€0.50"),
        (Money(1050, "SEK"), "10.50 SEK", "10.50 SEK"),
    ],
)
def test_money(money: Money, spoken: str, written: str) -> None:
    assert money_words(money, spoken=True) == spoken
    assert money_words(money, spoken=False) == written
