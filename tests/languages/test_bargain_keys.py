"""What a listing tells is found in the words of a question: inflected, compounded, misspelt, and not by accident."""

import pytest

from doorstep.dialogue.bargaining import Told
from doorstep.languages.de.bargain_asking import ASKING as GERMAN
from doorstep.languages.en.bargain_asking import ASKING as ENGLISH
from doorstep.languages.kit.bargain_alike import alike, misspelt
from doorstep.languages.kit.bargain_asking import AskingWords
from doorstep.languages.kit.bargain_keys import keys_in

TOLD = (
    Told("accessories", "strap and lens cap"),
    Told("condition", "good, one scratch on the frame"),
    Told("gears", "8-speed hub", "gears"),
    Told("Zubehör", "Ladegerät und Hülle", "Zubehör"),
    Told("storage", "128 GB"),
)


@pytest.mark.parametrize(
    ("known", "word"),
    [("strap", "straps"), ("dent", "dented"), ("scratch", "scratches"), ("hulle", "hullen"), ("kratzer", "kratzern")],
)
def test_an_inflected_word_is_the_same(known: str, word: str) -> None:
    assert alike(known, word)


@pytest.mark.parametrize(
    ("known", "word"), [("gurt", "tragegurt"), ("hulle", "plattenhullen"), ("nabe", "nabenschaltung")]
)
def test_a_compound_is_of_its_parts(known: str, word: str) -> None:
    assert alike(known, word, compound=True)
    assert not alike(known, word)


@pytest.mark.parametrize(
    ("known", "word"),
    [
        ("charger", "charjer"),
        ("storage", "storge"),
        ("receipt", "reciept"),
        ("battery", "batery"),
        ("zustand", "zusatnd"),
    ],
)
def test_one_wrong_letter_is_seen_through(known: str, word: str) -> None:
    assert misspelt(known, word)


@pytest.mark.parametrize(
    ("known", "word"),
    [("charger", "charge"), ("stains", "stairs"), ("chain", "chair"), ("lens", "less"), ("cap", "capacity")],
)
def test_another_word_stays_another(known: str, word: str) -> None:
    assert not alike(known, word)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (ENGLISH, "does it have the strap with it?", ("accessories",)),
        (ENGLISH, "is the cap there", ("accessories",)),
        (ENGLISH, "How many speeds?", ("gears",)),
        (GERMAN, "wie viele speeds hat es, ich brauche mehr", ("gears",)),
        (ENGLISH, "is it 128gb?", ("storage",)),
        (GERMAN, "sind hüllen dabei?", ("Zubehör",)),
        (ENGLISH, "The gears, are they ok?", ("gears",)),
        (ENGLISH, "how long is the strap?", ()),
        (ENGLISH, "who made the lens?", ()),
        (ENGLISH, "is 300 good?", ()),
        (ENGLISH, "would you take less because of the scratch?", ()),
        (ENGLISH, "I like the strap. Is Saturday good?", ()),
        (ENGLISH, "My old one had a strap and a frame like that, so is tomorrow fine?", ()),
        (ENGLISH, "", ()),
        (ENGLISH, "?", ()),
    ],
)
def test_what_is_told_answers_a_question(language: AskingWords, text: str, names: tuple[str, ...]) -> None:
    assert keys_in(text, TOLD, language) == names
