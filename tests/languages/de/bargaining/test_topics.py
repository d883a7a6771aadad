"""What facts are called in German listings, what buyers ask about, and whether a message is German at all."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.bargaining import TOPICS, Standing
from doorstep.languages.de.bargaining import TONGUE

STANDING = Standing(datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Berlin")), "EUR", 40000, region="DE")


@pytest.mark.parametrize(
    ("key", "topic"),
    [
        ("Kilometerstand", "mileage"),
        ("Akku-Zustand", "battery"),
        ("akku_zustand", "battery"),
        ("groesse", "size"),
        ("Maße", "dimensions"),
        ("Nichtraucherhaushalt", "smoke_free"),
        ("TÜV", "service"),
        ("Grund für den Verkauf", "reason"),
        ("Mängel", "defects"),
        ("smoke_free", "smoke_free"),
        ("Lieblingslied", None),
        ("", None),
    ],
)
def test_the_key_of_a_fact_names_a_topic(key: str, topic: str | None) -> None:
    assert TONGUE.topic(key) == topic


def test_every_topic_is_its_own_key() -> None:
    assert [TONGUE.topic(topic) for topic in TOPICS] == list(TOPICS)


@pytest.mark.parametrize("text", ["Würdest du 250 nehmen?", "letzter preis?", "isch das no da", "zwofuffzich und gut"])
def test_german_looks_german(text: str) -> None:
    assert TONGUE.likeness(text) > 0.5


@pytest.mark.parametrize(
    "text", ["would you take 250?", "is this still available", "what's your lowest price", "八百行吗"]
)
def test_other_languages_do_not(text: str) -> None:
    assert TONGUE.likeness(text) < 0.5


@pytest.mark.parametrize("text", ["250?", "", "ok", "???"])
def test_what_could_be_any_language_says_nothing(text: str) -> None:
    assert TONGUE.likeness(text) == 0.5


def test_hours_and_years_are_no_prices() -> None:
    turn = TONGUE.read("Baujahr 2012? Dann komme ich morgen um 18 Uhr", STANDING)
    assert turn.offers == ()
    assert [one.start for one in turn.times] == [datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))]


def test_a_figure_keeps_its_place_in_the_text() -> None:
    text = "Ich würde Ihnen 1.200,50 € geben"
    (offer,) = TONGUE.read(text, STANDING).offers
    assert text[offer.start : offer.end] == "1.200,50 €"
