"""German-speaking simulated customers."""

from typing import Final

from doorstep.testing.customers_hearing_de import catch
from doorstep.testing.customers_scenario import Home, Wants
from doorstep.testing.customers_tongue import Tongue
from doorstep.testing.customers_words_de import QUESTIONS, WORDS

_PLACES: Final = {
    "door": ("vor die Tür", r"tür"),
    "caretaker": ("beim Hausmeister", r"hausmeister|hauswart"),
    "neighbour": ("beim Nachbarn", r"nachbar"),
    "safe_place": ("in die Garage", r"garage|sicher"),
}
_GUESSES: Final = {
    Wants.TIME: r"andere zeit|zeit passt|nicht passt|\buhr\b",
    Wants.PLACE: r"abstellen|abgeben",
    Wants.ADDRESS: r"adresse",
    Wants.PICKUP: r"abholen",
    Wants.CALL_BACK: r"später angerufen",
    Wants.REFUSE: r"gar nicht haben",
    Wants.OPT_OUT: r"solche anrufe",
    Wants.HUMAN: r"mit einem menschen",
    Wants.WRONG_PERSON: r"falsch verbunden",
    Wants.NOT_HERE: r"falsch verbunden",
}
_DAYS: Final = {
    "today": "heute",
    "tomorrow": "morgen",
    "monday": "am Montag",
    "tuesday": "am Dienstag",
    "wednesday": "am Mittwoch",
    "thursday": "am Donnerstag",
    "friday": "am Freitag",
    "saturday": "am Samstag",
    "sunday": "am Sonntag",
}


def hours_in_words(home: Home) -> str:
    """Say when somebody is at home."""
    days = " oder ".join(_DAYS[day] for day in home.days)
    since = f"nach {_hour(home.since)}" if home.since > 0 else ""
    until = f"vor {_hour(home.until)}" if home.until < 24 else ""
    return " ".join(part for part in (days, since, "und" if since and until else "", until) if part) or "immer"


def _hour(hour: float) -> str:
    whole = int(hour)
    return f"{whole} Uhr 30" if hour != whole else f"{whole} Uhr"


GERMAN: Final = Tongue(
    catch=catch,
    words=WORDS,
    questions=QUESTIONS,
    places=_PLACES,
    guesses=_GUESSES,
    hours=hours_in_words,
    postcode="67433",
    any_time="Diese Woche jederzeit.",
    number_is="Nein, die Hausnummer ist {number}.",
    postcode_is="Nein, die Postleitzahl ist {postcode}.",
    part="Die Hausnummer, die ist {number}.",
    no_unit="Nein, gibt es nicht.",
    whole_address="{street} {number}, {city}.",
    handed_over=frozenset({"caretaker", "neighbour"}),
)
