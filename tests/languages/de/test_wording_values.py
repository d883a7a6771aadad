"""Places, numbers and money as they are said in German."""

from datetime import UTC, datetime

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.slots import Address, DropKind, DropPlace, Money, PickupPoint
from doorstep.languages.de.number_words import pieces, value
from doorstep.languages.de.say_drop_places import drop_place_words, pickup_goal, pickup_place
from doorstep.languages.de.say_numbers import (
    before_noun,
    cardinal,
    house_number_words,
    money_words,
    one_by_one,
    ordinal,
    phone_words,
)
from doorstep.languages.de.say_places import address_words, spelled, street_words, unit_words
from doorstep.languages.pack import Wording

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("address", "region", "words"),
    [
        (Address("Keplerstr.", "17a", None, "70174", "Stuttgart", None, "DE"), "DE",
         "Keplerstraße siebzehn a, sieben null eins sieben vier Stuttgart"),
        (Address("Ahornweg", "42B", "3. OG links", "10115", "Berlin", None, "DE"), "DE",
         "Ahornweg zweiundvierzig b, drittes Obergeschoss links, eins null eins eins fünf Berlin"),
        (Address("Lindengasse", "7/2/9", None, "1070", "Wien", None, "AT"), "AT",
         "Lindengasse sieben, Stiege zwei, Tür neun, eins null sieben null Wien"),
        (Address("Lindengasse", "7", "Stiege 2 Tür 9", "1070", "Wien", None, "AT"), "AT",
         "Lindengasse sieben, Stiege zwei Tür neun, eins null sieben null Wien"),
        (Address("Seestrasse", "40", None, "8002", "Zürich", None, "CH"), "CH",
         "Seestrasse vierzig, acht null null zwei Zürich"),
        (Address("Packstation", "123", None, "70174", "Stuttgart"), "DE",
         "Packstation eins zwei drei, sieben null eins sieben vier Stuttgart"),
        (Address("Postfach", "1204"), "DE", "Postfach eins zwei null vier"),
        (Address("Keplerstraße", None, "4B"), "DE", "Keplerstraße, Wohnung vier b"),
        (Address(house_number="42b"), "DE", "Hausnummer zweiundvierzig b"),
        (Address("Maple Street", "42", None, "62704", "Springfield", "IL", "US"), "DE",
         "zweiundvierzig Maple Street, Springfield, IL, sechs zwei sieben null vier"),
        (Address(), "DE", ""),
    ],
)  # fmt: skip
def test_addresses_are_read_in_the_order_of_their_country(address: Address, region: str, words: str) -> None:
    assert address_words(address, region, spoken=True) == words


@pytest.mark.parametrize(
    ("unit", "words"),
    [("3. Stock links", "dritter Stock links"), ("2. OG", "zweites Obergeschoss"), ("EG", "Erdgeschoss"),
     ("4. Etage", "vierte Etage"), ("im 3. Stock", "im dritten Stock"), ("Whg 12", "Wohnung 12"), ("4B", "Wohnung 4B"),
     ("1. Obergeschoß", "erstes Obergeschoß"), ("Hinterhaus, 2. Stock", "Hinterhaus, zweiter Stock")],
)  # fmt: skip
def test_floors_are_written_so_that_no_dot_ends_the_sentence(unit: str, words: str) -> None:
    assert unit_words(unit, spoken=False) == words


@pytest.mark.parametrize(
    ("street", "words"),
    [("Hauptstr.", "Hauptstraße"), ("Lange Str.", "Lange Straße"), ("Marktpl.", "Marktplatz"), ("Ahornweg", "Ahornweg"),
     ("Seestrasse", "Seestrasse")],
)  # fmt: skip
def test_streets_are_written_out(street: str, words: str) -> None:
    assert street_words(street) == words


@pytest.mark.parametrize(
    ("part", "region", "words"),
    [
        ("street", "DE", "Kepler buchstabiert K wie Kaufmann, E, P wie Paula, L, E, R"),
        ("street", "AT", "Kepler buchstabiert K wie Konrad, E, P wie Paula, L, E, R"),
        ("street", "CH", "Kepler buchstabiert K wie Kaiser, E, P wie Peter, L, E, R"),
        ("city", "DE", "Mölln buchstabiert M wie Martha, Ö, L, L, N wie Nordpol"),
        ("postcode", "DE", "die Postleitzahl zwei drei acht sieben neun"),
        ("house_number", "DE", "die Hausnummer eins zwei A"),
        ("unit", "DE", None),
        ("colour", "DE", None),
    ],
)
def test_doubtful_parts_are_spelled(part: str, region: str, words: str | None) -> None:
    assert spelled(part, Address("Keplerstraße", "12a", None, "23879", "Mölln"), region) == words


@pytest.mark.parametrize(
    ("place", "region", "words"),
    [
        (DropPlace(DropKind.DOOR), "DE", "vor Ihrer Tür"),
        (DropPlace(DropKind.DOOR, "Hintertür"), "DE", "vor der Hintertür"),
        (DropPlace(DropKind.DOOR, "Gartentor"), "DE", "vor dem Gartentor"),
        (DropPlace(DropKind.DOOR, "hinter dem Blumentopf"), "DE", "vor Ihrer Tür, hinter dem Blumentopf"),
        (DropPlace(DropKind.NEIGHBOUR), "DE", "bei einem Nachbarn"),
        (DropPlace(DropKind.NEIGHBOUR, "Meier, zweiter Stock"), "DE", "beim Nachbarn Meier, zweiter Stock"),
        (DropPlace(DropKind.NEIGHBOUR, "Meier, 2. Stock"), "DE", "beim Nachbarn Meier, zweiter Stock"),
        (DropPlace(DropKind.NEIGHBOUR, "Frau Yilmaz"), "DE", "bei Ihrer Nachbarin, Frau Yilmaz"),
        (DropPlace(DropKind.NEIGHBOUR, "Herr Huber"), "AT", "bei Ihrem Nachbarn, Herrn Huber"),
        (DropPlace(DropKind.NEIGHBOUR, "Familie Novak, gegenüber"), "AT",
         "bei Ihren Nachbarn, Familie Novak, gegenüber"),
        (DropPlace(DropKind.NEIGHBOUR, "gegenüber"), "DE", "beim Nachbarn gegenüber"),
        (DropPlace(DropKind.NEIGHBOUR, "im dritten Stock"), "DE", "beim Nachbarn im dritten Stock"),
        (DropPlace(DropKind.CARETAKER), "DE", "beim Hausmeister"),
        (DropPlace(DropKind.CARETAKER), "CH", "beim Hauswart"),
        (DropPlace(DropKind.CARETAKER, "Büro"), "DE", "beim Hausmeister im Büro"),
        (DropPlace(DropKind.CARETAKER, "Herr Kern"), "DE", "beim Hausmeister, Herr Kern"),
        (DropPlace(DropKind.PICKUP_POINT), "DE", "in einer Abholstelle"),
        (DropPlace(DropKind.SAFE_PLACE), "DE", "an einem sicheren Ort"),
        (DropPlace(DropKind.SAFE_PLACE, "Garage"), "DE", "in der Garage"),
        (DropPlace(DropKind.SAFE_PLACE, "garage"), "DE", "in der Garage"),
        (DropPlace(DropKind.SAFE_PLACE, "Schuppen"), "DE", "im Schuppen"),
        (DropPlace(DropKind.SAFE_PLACE, "Gartenhaus"), "DE", "im Gartenhaus"),
        (DropPlace(DropKind.SAFE_PLACE, "Terrasse"), "DE", "auf der Terrasse"),
        (DropPlace(DropKind.SAFE_PLACE, "Balkon"), "DE", "auf dem Balkon"),
        (DropPlace(DropKind.SAFE_PLACE, "Milchkasten"), "CH", "im Milchkasten"),
        (DropPlace(DropKind.SAFE_PLACE, "hinter meinen Schuppen"), "DE", "hinter Ihrem Schuppen"),
        (DropPlace(DropKind.SAFE_PLACE, "hinter dem Schuppen"), "DE", "hinter dem Schuppen"),
        (DropPlace(DropKind.SAFE_PLACE, "in die Garage"), "DE", "in der Garage"),
        (DropPlace(DropKind.SAFE_PLACE, "ins Gartenhaus"), "DE", "im Gartenhaus"),
        (DropPlace(DropKind.SAFE_PLACE, "in unsere Laube"), "DE", "in Ihrer Laube"),
        (DropPlace(DropKind.SAFE_PLACE, "hinter die blaue Tonne"), "DE", "hinter der blauen Tonne"),
        (DropPlace(DropKind.SAFE_PLACE, "hinter die Mülltonnen"), "DE", "hinter den Mülltonnen"),
        (DropPlace(DropKind.SAFE_PLACE, "unter das Vordach"), "DE", "unter dem Vordach"),
        (DropPlace(DropKind.SAFE_PLACE, "an den Zaun"), "DE", "am Zaun"),
        (DropPlace(DropKind.SAFE_PLACE, "auf meinen Balkon"), "DE", "auf Ihrem Balkon"),
        (DropPlace(DropKind.SAFE_PLACE, "grünen Kiste auf der Terrasse"), "DE", "in der grünen Kiste auf der Terrasse"),
        (DropPlace(DropKind.SAFE_PLACE, "Paketbox neben der Tür"), "DE", "in der Paketbox neben der Tür"),
        (DropPlace(DropKind.SAFE_PLACE, "unter die Fussmatte"), "DE", "unter der Fußmatte"),
        (DropPlace(DropKind.SAFE_PLACE, "unter die Fussmatte"), "CH", "unter der Fussmatte"),
        (DropPlace(DropKind.SAFE_PLACE, "hinter den grossen Blumentopf"), "DE", "hinter dem großen Blumentopf"),
    ],
)  # fmt: skip
def test_drop_places_are_said_back_from_our_side_in_the_dative(place: DropPlace, region: str, words: str) -> None:
    assert drop_place_words(place, region) == words


@pytest.mark.parametrize(
    ("name", "place", "goal"),
    [
        ("Kiosk am Ring", "beim Kiosk am Ring", "zum Kiosk am Ring"),
        ("Packstation 123", "an der Packstation 123", "zur Packstation 123"),
        ("Postfiliale Mitte", "bei der Postfiliale Mitte", "zur Postfiliale Mitte"),
        ("Schreibwaren Huber", "bei Schreibwaren Huber", "zu Schreibwaren Huber"),
        ("Trafik Novak", "bei der Trafik Novak", "zur Trafik Novak"),
        ("Reisebüro Sonnenschein", "beim Reisebüro Sonnenschein", "zum Reisebüro Sonnenschein"),
        ("", "an der Abholstelle", "zur Abholstelle"),
    ],
)
def test_pickup_points_are_named_without_guessing_their_article(name: str, place: str, goal: str) -> None:
    call = Wording(NOW, region="DE")
    assert pickup_place(PickupPoint("K", name), call) == place
    assert pickup_goal(PickupPoint("K", name), call) == goal


def test_a_pickup_point_is_said_with_its_street_once() -> None:
    call = Wording(NOW, region="DE", spoken=True)
    street = Address("Ulmenstraße", "5")
    assert pickup_place(PickupPoint("K", "Kiosk am Ring", street), call) == "beim Kiosk am Ring, Ulmenstraße fünf"
    assert pickup_place(PickupPoint("K", "Kiosk Ulmenstraße", street), call) == "beim Kiosk Ulmenstraße"


@pytest.mark.parametrize(
    ("number", "words"),
    [("588", "fünfhundertachtundachtzig"), ("17a", "siebzehn a"), ("42B", "zweiundvierzig b"), ("105", "hundertfünf"),
     ("200", "zweihundert"), ("1", "eins"), ("12-14", "zwölf bis vierzehn"), ("12–14", "zwölf bis vierzehn"),
     ("3/2", "drei Schrägstrich zwei"), ("12345", "eins zwei drei vier fünf"), ("05", "null fünf"),
     ("7 1/2", "sieben einhalb"), ("21", "einundzwanzig")],
)  # fmt: skip
def test_house_numbers_are_said_as_on_the_doorstep(number: str, words: str) -> None:
    assert house_number_words(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "null"), (1, "eins"), (2, "zwei"), (12, "zwölf"), (16, "sechzehn"), (17, "siebzehn"), (20, "zwanzig"),
     (21, "einundzwanzig"), (30, "dreißig"), (66, "sechsundsechzig"), (77, "siebenundsiebzig"), (100, "hundert"),
     (101, "hunderteins"), (121, "hunderteinundzwanzig"), (305, "dreihundertfünf"), (1000, "tausend"),
     (1116, "tausendeinhundertsechzehn"), (2026, "zweitausendsechsundzwanzig"), (12_000, "zwölftausend"), (100_001,
     "hunderttausendeins"),
     (1_000_000, "1000000")],
)  # fmt: skip
def test_cardinals(number: int, words: str) -> None:
    assert cardinal(number) == words


@settings(max_examples=300, deadline=None, phases=[Phase.generate])
@given(st.integers(0, 19_999))
def test_every_number_that_is_said_is_understood_as_meant(number: int) -> None:
    assert value(pieces(cardinal(number))) == number


def test_before_a_noun_one_is_ein() -> None:
    assert [before_noun(number) for number in (1, 2, 21, 101)] == ["ein", "zwei", "einundzwanzig", "hundertein"]


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "erste"), (2, "zweite"), (3, "dritte"), (7, "siebte"), (8, "achte"), (12, "zwölfte"), (19, "neunzehnte"),
     (20, "zwanzigste"), (21, "einundzwanzigste"), (31, "einunddreißigste"), (100, "hundertste"), (101,
     "hunderterste")],
)  # fmt: skip
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("phone", "region", "spoken", "written"),
    [
        ("+493023125123", "DE", "null drei null, zwo drei, eins zwo, fünf eins, zwo drei", "030 23125123"),
        ("+4917139200123", "DE", "null eins sieben eins, drei neun, zwo null, null eins, zwo drei", "0171 39200123"),
        ("+41445550123", "CH", "null vier vier, fünf fünf fünf, null eins, zwo drei", "044 555 01 23"),
        ("+493023125123", "AT", "plus vier neun, drei null, zwo drei, eins zwo, fünf eins, zwo drei",
         "+49 30 23125123"),
        ("+12025550100", "DE", "plus eins, zwo null zwo, fünf fünf fünf, null eins null null", "+1 202-555-0100"),
        ("no number", "DE", "", ""),
    ],
)  # fmt: skip
def test_telephone_numbers_are_said_in_short_groups(phone: str, region: str, spoken: str, written: str) -> None:
    assert phone_words(phone, region, spoken=True) == spoken
    assert phone_words(phone, region, spoken=False) == written


def test_codes_are_said_sign_by_sign() -> None:
    assert one_by_one("70174") == "sieben null eins sieben vier"
    assert one_by_one("A-1010") == "A, eins null eins null"


@pytest.mark.parametrize(
    ("money", "region", "spoken", "written"),
    [
        (Money(0, "EUR"), "DE", "kostenlos", "kostenlos"),
        (Money(0, "EUR"), "AT", "gratis", "gratis"),
        (Money(0, "CHF"), "CH", "gratis", "gratis"),
        (Money(750, "EUR"), "DE", "sieben Euro fünfzig", "7,50 €"),
        (Money(700, "EUR"), "DE", "sieben Euro", "7 €"),
        (Money(100, "EUR"), "DE", "einen Euro", "1 €"),
        (Money(150, "EUR"), "AT", "einen Euro fünfzig", "1,50 €"),
        (Money(705, "EUR"), "DE", "sieben Euro fünf", "7,05 €"),
        (Money(50, "EUR"), "DE", "fünfzig Cent", "0,50 €"),
        (Money(1, "EUR"), "DE", "einen Cent", "0,01 €"),
        (Money(2150, "EUR"), "DE", "einundzwanzig Euro fünfzig", "21,50 €"),
        (Money(750, "CHF"), "CH", "sieben Franken fünfzig", "7.50 Franken"),
        (Money(80, "CHF"), "CH", "achtzig Rappen", "0.80 Franken"),
        (Money(100, "GBP"), "DE", "ein Pfund", "1 Pfund"),
        (Money(1050, "SEK"), "DE", "10,50 SEK", "10,50 SEK"),
    ],
)
def test_money(money: Money, region: str, spoken: str, written: str) -> None:
    assert money_words(money, region, spoken=True) == spoken
    assert money_words(money, region, spoken=False) == written
