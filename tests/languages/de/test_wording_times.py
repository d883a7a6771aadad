"""Days, hours and windows of time as they are said in German."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from doorstep.dialogue.slots import Window
from doorstep.languages.de.say_times import counted, day_words, enclosed, moment_words, window_words, windows_words

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
