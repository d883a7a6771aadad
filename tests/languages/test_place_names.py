"""Spellings of one place come to one form, names that sound alike to one key."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.languages.kit.place_names import core, fold, postcode_key, written
from doorstep.languages.kit.place_sounds import distance, sound

ONE_NAME = (
    ("DE", ("Hauptstraße", "Hauptstrasse", "Haupt Straße", "HAUPTSTR.", "Haupt-Str", "Hauptstr", "haupt street")),
    ("DE", ("Müllerweg", "Muellerweg", "MÜLLER WEG", "Mu\u0308ller-Weg")),
    ("DE", ("Sankt-Anna-Platz", "St. Anna Pl.", "st anna platz")),
    ("DE", ("Dr.-Hans-Weiß-Straße", "Doktor Hans Weiss Str.")),
    ("AT", ("Mariahilfer Straße", "Mariahilferstraße", "Mariahilfer Str.")),
    ("CH", ("Zürichstrasse", "Zuerichstraße", "Zürichstr.")),
    ("US", ("Oak Lane", "OAK LN", "oak ln.", "Oak-Lane")),
    ("US", ("North 5th Street", "N 5th St", "N. 5th Str.")),
    ("US", ("Main Street North", "Main St N")),
    ("US", ("Saint Louis Avenue", "St. Louis Ave")),
    ("GB", ("King's Road", "Kings Rd", "KING’S ROAD")),
)

ONE_SOUND = (
    ("DE", "Schäfergasse", "Schefer Gasse"),
    ("DE", "Meyerstraße", "Maierstrasse"),
    ("DE", "Philippweg", "Filipweg"),
    ("DE", "Görlitzer Straße", "Goerlitzerstr"),
    ("DE", "Cranachstraße", "Kranachstraße"),
    ("US", "Knight Street", "Nite Street"),
    ("US", "Phillips Road", "Filips Road"),
    ("US", "Culture West Road", "Kulcher West Road"),
    ("GB", "Leigh Close", "Lee Close"),
)

TWO_SOUNDS = (
    ("DE", "Hauptstraße", "Marktstraße"),
    ("DE", "Bergweg", "Burgallee"),
    ("US", "Oak Lane", "Elm Lane"),
    ("US", "Oak Lane", "Oak Street"),
)


@pytest.mark.parametrize(("country", "names"), ONE_NAME, ids=lambda value: str(value)[:30])
def test_spellings_of_one_name_are_equal(country: str, names: tuple[str, ...]) -> None:
    assert len({fold(name, country) for name in names}) == 1


@pytest.mark.parametrize(("country", "one", "other"), ONE_SOUND)
def test_names_that_sound_alike_have_one_key(country: str, one: str, other: str) -> None:
    assert sound(fold(one, country), country) == sound(fold(other, country), country)


@pytest.mark.parametrize(("country", "one", "other"), TWO_SOUNDS)
def test_names_that_sound_different_have_two(country: str, one: str, other: str) -> None:
    assert sound(fold(one, country), country) != sound(fold(other, country), country)


@pytest.mark.parametrize(
    ("name", "key"),
    [("muellerluedenscheidt", "65752682"), ("wikipedia", "3412"), ("breschnew", "17863"), ("xaver", "4837"), ("", "")],
)
def test_german_keys_are_those_of_cologne_phonetics(name: str, key: str) -> None:
    assert sound(name, "DE") == key


@pytest.mark.parametrize(
    ("country", "given", "shown"),
    [
        ("DE", "Berliner Str.", "Berliner Straße"),
        ("DE", "HAUPTSTRASSE", "Hauptstraße"),
        ("DE", "AN DER ALTEN MÜHLE", "An der Alten Mühle"),
        ("CH", "Bahnhofstr.", "Bahnhofstrasse"),
        ("US", "N MAPLE ST", "N Maple Street"),
        ("GB", "KING'S RD", "King's Road"),
        ("GB", "The Mews", "The Mews"),
        ("US", "Broadway", "Broadway"),
    ],
)
def test_names_are_written_as_they_are_read_aloud(country: str, given: str, shown: str) -> None:
    assert written(given, country) == shown


def test_the_type_word_is_no_part_of_the_core() -> None:
    assert core("hauptstrasse", "DE") == "haupt"
    assert core("oaklane", "US") == "oak"
    assert core("strasse", "DE") == "strasse"


@pytest.mark.parametrize(
    ("country", "given", "key"),
    [
        ("US", "62704-1234", "62704"),
        ("GB", "sw1a 2aa", "SW1A2AA"),
        ("GB", "GB1 2AA", "GB12AA"),
        ("DE", "D-01069", "01069"),
        ("DE", "DE 01069", "01069"),
        ("AT", " 1070", "1070"),
    ],
)
def test_postcodes_are_compared_without_spaces(country: str, given: str, key: str) -> None:
    assert postcode_key(given, country) == key


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "bc", 1), ("kitten", "sitting", 3)],
)
def test_the_distance_counts_letters(one: str, other: str, far: int) -> None:
    assert distance(one, other, 9) == distance(other, one, 9) == far
    assert distance(one, other, 2) == min(far, 3)


@settings(phases=[Phase.generate], max_examples=200)
@given(st.text(max_size=300), st.sampled_from(["DE", "CH", "US", "GB"]))
def test_any_text_is_taken(text: str, country: str) -> None:
    folded = fold(text, country)
    assert sound(folded, country).isascii()
    assert core(folded, country) in folded
    assert written(text, country) is not None
    assert distance(folded, folded[::-1], 5) <= 6
