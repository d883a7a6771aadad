"""Times, places, numbers and money as they are said in German."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.slots import Address, DropKind, DropPlace, Money, PickupPoint, Window
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
from doorstep.languages.de.say_times import counted, day_words, enclosed, moment_words, window_words, windows_words
from doorstep.languages.pack import Wording

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZONE)


def at(days: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, tzinfo=ZONE) + timedelta(days=days, hours=hour, minutes=minute)


def window(days: int, start: int, end: int, minute: int = 0, last: int | None = None) -> Window:
    return Window(at(days, start, minute), at(days, end, minute if last is None else last))


@pytest.mark.parametrize(
    ("day", "region", "spoken", "written"),
    [
        (date(2026, 11, 23), "DE", "heute", "heute"),
        (date(2026, 11, 24), "DE", "morgen", "morgen"),
        (date(2026, 11, 22), "DE", "gestern", "gestern"),
        (date(2026, 11, 21), "DE", "vorgestern", "vorgestern"),
        (date(2026, 11, 25), "DE", "übermorgen, Mittwoch, den fünfundzwanzigsten November",
         "übermorgen, Mittwoch, den 25. November"),
        (date(2026, 11, 26), "DE", "am Donnerstag", "am Donnerstag"),
        (date(2026, 11, 29), "DE", "am Sonntag", "am Sonntag"),
        (date(2026, 11, 28), "AT", "am Samstag", "am Samstag"),
        (date(2026, 11, 30), "DE", "am Montag, dem dreißigsten November", "am Montag, dem 30. November"),
        (date(2026, 12, 1), "DE", "am Dienstag, dem ersten Dezember", "am Dienstag, dem 1. Dezember"),
        (date(2026, 12, 3), "DE", "am Donnerstag, dem dritten Dezember", "am Donnerstag, dem 3. Dezember"),
        (date(2026, 12, 7), "DE", "am Montag, dem siebten Dezember", "am Montag, dem 7. Dezember"),
        (date(2026, 12, 8), "CH", "am Dienstag, dem achten Dezember", "am Dienstag, dem 8. Dezember"),
        (date(2026, 12, 21), "DE", "am Montag, dem einundzwanzigsten Dezember", "am Montag, dem 21. Dezember"),
        (date(2027, 1, 4), "DE", "am Montag, dem vierten Januar", "am Montag, dem 4. Januar"),
        (date(2027, 1, 4), "AT", "am Montag, dem vierten Jänner", "am Montag, dem 4. Jänner"),
        (date(2027, 1, 4), "CH", "am Montag, dem vierten Januar", "am Montag, dem 4. Januar"),
        (date(2026, 11, 20), "DE", "am vergangenen Freitag", "am vergangenen Freitag"),
        (date(2026, 11, 13), "DE", "am Freitag, dem dreizehnten November", "am Freitag, dem 13. November"),
    ],
)  # fmt: skip
def test_days_are_said_from_where_we_stand(day: date, region: str, spoken: str, written: str) -> None:
    assert day_words(day, NOW, region, spoken=True) == spoken
    assert day_words(day, NOW, region, spoken=False) == written


@pytest.mark.parametrize(
    ("one", "spoken", "written"),
    [
        (window(0, 10, 12), "heute Vormittag zwischen zehn und zwölf Uhr", "heute Vormittag zwischen 10 und 12 Uhr"),
        (window(0, 14, 16), "heute Nachmittag zwischen vierzehn und sechzehn Uhr",
         "heute Nachmittag zwischen 14 und 16 Uhr"),
        (window(0, 12, 14), "heute Mittag zwischen zwölf und vierzehn Uhr", "heute Mittag zwischen 12 und 14 Uhr"),
        (window(0, 18, 20), "heute Abend zwischen achtzehn und zwanzig Uhr", "heute Abend zwischen 18 und 20 Uhr"),
        (window(0, 22, 24), "heute Abend zwischen zweiundzwanzig Uhr und Mitternacht",
         "heute Abend zwischen 22 und 24 Uhr"),
        (window(1, 8, 10), "morgen früh zwischen acht und zehn Uhr", "morgen früh zwischen 8 und 10 Uhr"),
        (window(0, 8, 10), "heute Morgen zwischen acht und zehn Uhr", "heute Morgen zwischen 8 und 10 Uhr"),
        (window(1, 10, 14), "morgen zwischen zehn und vierzehn Uhr", "morgen zwischen 10 und 14 Uhr"),
        (window(1, 11, 13), "morgen Mittag zwischen elf und dreizehn Uhr", "morgen Mittag zwischen 11 und 13 Uhr"),
        (window(1, 13, 15), "morgen Nachmittag zwischen dreizehn und fünfzehn Uhr",
         "morgen Nachmittag zwischen 13 und 15 Uhr"),
        (window(1, 16, 19), "morgen Nachmittag zwischen sechzehn und neunzehn Uhr",
         "morgen Nachmittag zwischen 16 und 19 Uhr"),
        (window(1, 20, 21), "morgen Abend zwischen zwanzig und einundzwanzig Uhr",
         "morgen Abend zwischen 20 und 21 Uhr"),
        (window(2, 14, 16), "übermorgen, Mittwoch, zwischen vierzehn und sechzehn Uhr",
         "übermorgen, Mittwoch, zwischen 14 und 16 Uhr"),
        (window(3, 8, 10), "am Donnerstagmorgen zwischen acht und zehn Uhr",
         "am Donnerstagmorgen zwischen 8 und 10 Uhr"),
        (window(3, 18, 20), "am Donnerstagabend zwischen achtzehn und zwanzig Uhr",
         "am Donnerstagabend zwischen 18 und 20 Uhr"),
        (window(4, 9, 12), "am Freitagvormittag zwischen neun und zwölf Uhr",
         "am Freitagvormittag zwischen 9 und 12 Uhr"),
        (window(5, 9, 17), "am Samstag zwischen neun und siebzehn Uhr", "am Samstag zwischen 9 und 17 Uhr"),
        (window(7, 14, 16), "am Montag, dem dreißigsten November, zwischen vierzehn und sechzehn Uhr",
         "am Montag, dem 30. November, zwischen 14 und 16 Uhr"),
        (window(1, 7, 9, 30), "morgen früh zwischen halb acht und halb zehn", "morgen früh zwischen 7:30 und 9:30 Uhr"),
        (window(0, 14, 16, 30), "heute Nachmittag zwischen halb drei und halb fünf",
         "heute Nachmittag zwischen 14:30 und 16:30 Uhr"),
        (window(0, 14, 16, 30, 0), "heute Nachmittag zwischen halb drei und vier Uhr",
         "heute Nachmittag zwischen 14:30 und 16:00 Uhr"),
        (window(0, 12, 13, 30), "heute Mittag zwischen halb eins und halb zwei",
         "heute Mittag zwischen 12:30 und 13:30 Uhr"),
        (window(1, 14, 16, 15, 45), "morgen Nachmittag zwischen Viertel nach zwei und Viertel vor fünf",
         "morgen Nachmittag zwischen 14:15 und 16:45 Uhr"),
        (window(1, 10, 15, 30, 0), "morgen zwischen halb elf vormittags und drei Uhr nachmittags",
         "morgen zwischen 10:30 und 15:00 Uhr"),
        (window(7, 14, 16, 30), "am Montag, dem dreißigsten November, nachmittags zwischen halb drei und halb fünf",
         "am Montag, dem 30. November, zwischen 14:30 und 16:30 Uhr"),
        (window(1, 9, 10, 10, 0), "morgen früh zwischen neun Uhr zehn und zehn Uhr", None),
        (Window(at(0, 22), at(1, 6)), "von heute Abend um zweiundzwanzig Uhr bis morgen früh um sechs Uhr",
         "von heute Abend um 22 Uhr bis morgen früh um 6 Uhr"),
    ],
)  # fmt: skip
def test_windows_are_said_with_the_part_of_the_day(one: Window, spoken: str, written: str | None) -> None:
    if written:
        assert window_words(one, NOW, "DE", spoken=False) == written
    assert window_words(one, NOW, "DE", spoken=True) == spoken


@pytest.mark.parametrize(
    ("one", "region", "words"),
    [
        (window(0, 8, 10), "AT", "heute früh zwischen 8 und 10 Uhr"),
        (window(0, 8, 10), "CH", "heute Morgen zwischen 8 und 10 Uhr"),
        (window(1, 7, 9, 30), "CH", "morgen früh zwischen 7.30 und 9.30 Uhr"),
        (window(42, 10, 12), "AT", "am Montag, dem 4. Jänner, zwischen 10 und 12 Uhr"),
    ],
)
def test_regions_write_their_own_times(one: Window, region: str, words: str) -> None:
    assert window_words(one, NOW, region, spoken=False) == words


def test_a_window_stored_in_another_zone_is_said_in_the_zone_of_the_person() -> None:
    stored = Window(datetime(2026, 11, 23, 13, tzinfo=UTC), datetime(2026, 11, 23, 15, tzinfo=UTC))
    assert window_words(stored, NOW, "DE", spoken=True) == "heute Nachmittag zwischen vierzehn und sechzehn Uhr"


@pytest.mark.parametrize(
    ("windows", "words"),
    [
        ((window(1, 18, 20), window(1, 20, 22)), "morgen Abend zwischen 18 und 20 Uhr oder zwischen 20 und 22 Uhr"),
        ((window(0, 14, 16), window(1, 8, 10)),
         "heute Nachmittag zwischen 14 und 16 Uhr oder morgen früh zwischen 8 und 10 Uhr"),
        ((window(0, 14, 16), window(1, 8, 10), window(3, 8, 10)),
         ("heute Nachmittag zwischen 14 und 16 Uhr, morgen früh zwischen 8 und 10 Uhr oder am Donnerstagmorgen "
         "zwischen 8 und 10 Uhr")),
    ],
)  # fmt: skip
def test_windows_of_one_half_day_share_its_name(windows: tuple[Window, ...], words: str) -> None:
    assert windows_words(windows, NOW, "DE", spoken=False) == words


@pytest.mark.parametrize(
    ("moment", "spoken", "written"),
    [
        (at(1, 15), "morgen Nachmittag um fünfzehn Uhr", "morgen Nachmittag um 15 Uhr"),
        (at(0, 12), "heute Mittag um zwölf Uhr", "heute Mittag um 12 Uhr"),
        (at(0, 9, 47), "heute Morgen um neun Uhr siebenundvierzig", "heute Morgen um 9:47 Uhr"),
        (at(1, 8), "morgen früh um acht Uhr", "morgen früh um 8 Uhr"),
        (at(1, 19, 30), "morgen Abend um halb acht", "morgen Abend um 19:30 Uhr"),
        (at(1, 14, 15), "morgen Nachmittag um Viertel nach zwei", "morgen Nachmittag um 14:15 Uhr"),
        (at(3, 18, 45), "am Donnerstagabend um Viertel vor sieben", "am Donnerstagabend um 18:45 Uhr"),
        (at(2, 15, 30), "übermorgen, Mittwoch, nachmittags um halb vier", "übermorgen, Mittwoch, um 15:30 Uhr"),
        (at(9, 8), "am Mittwoch, dem zweiten Dezember, um acht Uhr", "am Mittwoch, dem 2. Dezember, um 8 Uhr"),
        (at(1, 13), "morgen Mittag um dreizehn Uhr", "morgen Mittag um 13 Uhr"),
        (at(3, 0), "am Donnerstag um Mitternacht", "am Donnerstag um 0 Uhr"),
        (at(1, 1), "morgen früh um ein Uhr", "morgen früh um 1 Uhr"),
        (at(1, 21), "morgen Abend um einundzwanzig Uhr", "morgen Abend um 21 Uhr"),
        (at(1, 10, 5), "morgen Vormittag um zehn Uhr fünf", "morgen Vormittag um 10:05 Uhr"),
    ],
)
def test_points_in_time(moment: datetime, spoken: str, written: str) -> None:
    assert moment_words(moment, NOW, "DE", spoken=True) == spoken
    assert moment_words(moment, NOW, "DE", spoken=False) == written


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("am Montag, dem dreißigsten November, um acht Uhr", "Montag, den dreißigsten November, um acht Uhr"),
        ("am Freitagabend zwischen sechs und acht", "Freitagabend zwischen sechs und acht"),
        ("heute", "heute"),
        ("übermorgen, Mittwoch, den 25. November", "übermorgen, Mittwoch, den 25. November"),
    ],
)
def test_behind_fuer_stands_the_accusative(time: str, words: str) -> None:
    assert counted(time) == words


def test_a_date_is_closed_where_the_sentence_goes_on() -> None:
    assert enclosed("am Montag, dem 30. November") == "am Montag, dem 30. November,"
    assert enclosed("am Montag, dem 4. Jänner") == "am Montag, dem 4. Jänner,"
    assert enclosed("morgen") == "morgen"


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
        (DropPlace(DropKind.NEIGHBOUR, "Meier, zweiter Stock"), "DE", "beim Nachbarn, Meier, zweiter Stock"),
        (DropPlace(DropKind.NEIGHBOUR, "Meier, 2. Stock"), "DE", "beim Nachbarn, Meier, zweiter Stock"),
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
@given(st.integers(0, 999_999))
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
        ("+41446681800", "CH", "null vier vier, sechs sechs acht, eins acht, null null", "044 668 18 00"),
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
