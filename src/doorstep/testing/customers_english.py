"""English-speaking simulated customers."""

from typing import Final

from doorstep.testing.customers_hearing_en import catch
from doorstep.testing.customers_scenario import Home, Wants
from doorstep.testing.customers_tongue import Tongue
from doorstep.testing.customers_words import QUESTIONS, WORDS

_PLACES: Final = {
    "door": ("at my door", r"door"),
    "caretaker": ("with the caretaker", r"caretaker"),
    "neighbour": ("with the neighbour", r"neighbou?r"),
    "safe_place": ("in the garage", r"garage|safe"),
}
_GUESSES: Final = {
    Wants.TIME: r"another time|suits? you",
    Wants.PLACE: r"leave the parcel|somewhere",
    Wants.ADDRESS: r"address",
    Wants.PICKUP: r"collect",
    Wants.CALL_BACK: r"call later",
    Wants.REFUSE: r"want the parcel at all",
    Wants.OPT_OUT: r"such calls",
    Wants.HUMAN: r"with a person",
    Wants.WRONG_PERSON: r"wrong person",
    Wants.NOT_HERE: r"wrong person",
}


def hours_in_words(home: Home) -> str:
    """Say when somebody is at home."""
    days = (
        f"on {' or '.join(day.capitalize() for day in home.days)}" if home.days and home.days != ("tomorrow",) else ""
    )
    days = "tomorrow" if home.days == ("tomorrow",) else days
    since = f"after {_hour(home.since)}" if home.since > 0 else ""
    until = f"before {_hour(home.until)}" if home.until < 24 else ""
    return " ".join(part for part in (days, since, "and" if since and until else "", until) if part) or "any time"


def _hour(hour: float) -> str:
    whole = int(hour)
    half = " thirty" if hour != whole else ""
    return f"{(whole - 1) % 12 + 1}{half} {'pm' if whole >= 12 else 'am'}"


ENGLISH: Final = Tongue(
    catch=catch,
    words=WORDS,
    questions=QUESTIONS,
    places=_PLACES,
    guesses=_GUESSES,
    hours=hours_in_words,
    postcode="62704",
    any_time="This week, any time.",
    number_is="No, the number is {number}.",
    postcode_is="No, the postcode is {postcode}.",
    part="The number, it's {number}.",
    no_unit="No, there is none.",
    whole_address="{number} {street}, {city}.",
)
