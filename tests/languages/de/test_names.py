"""Names in German: who speaks, whether it is the person called, and how a name is spelled."""

import pytest

from doorstep.languages.de.names import STAND_IN, name_given, same_person, with_stand_in
from doorstep.languages.de.phonetics import sounds_like
from doorstep.languages.de.spelling import letters_said, respelled, spelled_word
from tests.languages.tables import columns

GIVEN = """
Hier ist Keller | Keller
Keller am Apparat | Keller
ja, Keller hier | Keller
Ja, hier Keller | Keller
Keller mein Name | Keller
Keller ist mein Name | Keller
ich bin die Frau Dr. Sandra Keller | Sandra Keller
i bin der Huber | Huber
Grüezi, do isch, ich bin der Zbinden | Zbinden
ich heiße Özgür Yıldız | Özgür Yıldız
Guten Tag, von der Heide am Telefon | von der Heide
ich bin Herr Yilmaz | Yilmaz
Sie sprechen mit Petra Lang | Petra Lang
mein name ist petra lang | Petra Lang
hier spricht keller | Keller
hier ist frau keller | Keller
keller am apparat | Keller
ich bin zu Hause | -
Ich bin Lehrer | -
ich bin nicht da | -
Hier ist der Nachbar | -
Ja hallo? | -
Ja bitte | -
Nein, am Montag | -
Ich bin Montag wieder da | -
"""

CALLED = """
Sandra Meyer | ja hier ist meier | ja hier ist alex
Sandra Meyer | mayer | alex
Sandra Meyer | frau dr meyer ist nicht da | alex ist nicht da
Sandra Meyer | hier gibt es keine sandra | hier gibt es keine alex
Sandra Meyer | hier ist huber | hier ist huber
Jonas Keller | keller am apparat | alex am apparat
Jonas Keller | stellen sie es in den keller | stellen sie es in den keller
Ute Sommer | ich bin im sommer weg | ich bin im sommer weg
Ute Sommer | hier ist frau sommer | hier ist alex
Ute Keller | lerchenweg 12 , kellerstrasse | lerchenweg 12 , kellerstrasse
Jan Schmidt | schmitt am apparat | alex am apparat
- | keller am apparat | keller am apparat
"""

SPELLED = """
m e i e r | Meier
m-e-i-e-r | Meier
m wie martha e wie emil i wie ida e wie emil r wie richard | Meier
martha emil ida emil richard | Meier
münchen essen ingelheim essen rostock | Meier
k e doppel l e r | Keller
k e zweimal l e r | Keller
w e i scharfes s | Weiß
m ü l l e r | Müller
m u umlaut l l e r | Müller
juliett oscar sierra tango | Jost
b a | -
das ist die beste | -
"""

PUT_RIGHT = """
Beker | mit ck | Becker
Schmit | mit dt am ende | Schmidt
Schmitth | ohne h | Schmitt
Hofmann | mit doppel f | Hoffmann
Hoffmann | nur mit einem f | Hofmann
Strausberg | mit scharfem s | Straußberg
Maier | mit ey | Meyer
Lerche | das ist richtig | -
"""


@pytest.mark.parametrize(("words", "name"), columns(GIVEN))
def test_the_name_somebody_gives(words: str, name: str) -> None:
    assert (name_given(words) or "") == name


@pytest.mark.parametrize(("recipient", "words", "expected"), columns(CALLED))
def test_the_person_called_is_recognised_and_never_guessed(recipient: str, words: str, expected: str) -> None:
    assert with_stand_in(words, recipient or None) == expected.replace("alex", STAND_IN)


def test_a_name_heard_a_little_differently_is_the_same() -> None:
    assert same_person("Meier", "Sandra Meyer") is True
    assert same_person("Huber", "Sandra Meyer") is False
    assert same_person("Huber", None) is None


@pytest.mark.parametrize(("words", "spelled"), columns(SPELLED))
def test_a_spelled_name(words: str, spelled: str) -> None:
    read = spelled_word(words)
    assert (read or "") == spelled


@pytest.mark.parametrize(("name", "words", "right"), columns(PUT_RIGHT))
def test_a_name_put_right_by_its_letters(name: str, words: str, right: str) -> None:
    assert (respelled(name, words) or "") == right


def test_letters_behind_a_number() -> None:
    assert letters_said("17 anton") == "17 a"
    assert letters_said("siebzehn b wie berta") == "siebzehn b"
    assert letters_said("frau berta") == "frau berta"


def test_names_that_sound_alike() -> None:
    assert sounds_like("meier", "mayer")
    assert sounds_like("mueller", "müller")
    assert not sounds_like("huber", "weber")
