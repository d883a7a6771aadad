"""Scenarios for simulated customers: who they are, what they want, how they talk, and what the assistant knows.

[[customer]]
name = "evenings only, in a hurry"
wants = "time"
mood = "impatient"
home = { since = 17 }
traits = ["cuts_in", "asks_back"]
verification = "postcode"
seed = 3
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from importlib.resources import files
from typing import Any, Final, TypeVar

from doorstep.errors import BadInput
from doorstep.skills.delivery.world import Opening, Verification


class Wants(StrEnum):
    """What a customer is after."""

    TIME = "time"
    PLACE = "place"
    ADDRESS = "address"
    PICKUP = "pickup"
    CALL_BACK = "call_back"
    REFUSE = "refuse"
    OPT_OUT = "opt_out"
    HUMAN = "human"
    WRONG_PERSON = "wrong_person"
    NOT_HERE = "not_here"


class Mood(StrEnum):
    """How a customer talks."""

    PLAIN = "plain"
    TERSE = "terse"
    CHATTY = "chatty"
    IMPATIENT = "impatient"


class Trait(StrEnum):
    """A habit that makes a conversation harder; each shows once, the questions one a turn."""

    ASKS_BACK = "asks_back"
    CORRECTS = "corrects"
    MUMBLES = "mumbles"
    CUTS_IN = "cuts_in"
    KEEPS_SILENT = "keeps_silent"
    HOLDS_ON = "holds_on"
    COMPLAINS = "complains"
    OTHER_PARCEL = "other_parcel"
    FORGETS_CODE = "forgets_code"
    STUBBORN = "stubborn"


@dataclass(frozen=True, slots=True)
class Home:
    """When somebody is there: hours of the clock, and the days by their words (none: any day)."""

    since: float = 0.0
    until: float = 24.0
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewAddress:
    """Where the parcel shall go instead."""

    street: str = "Maple Street"
    house_number: str = "42"
    postcode: str = "62703"
    city: str = "Springfield"


ADDRESSES: Final = {"en": NewAddress(), "de": NewAddress("Waldstraße", "42", "67435", "Rosenheim")}
"""Where it shall go where a scenario does not say, by language; its keys are the languages there are customers for."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One simulated customer.

    Args:
        name: Names the scenario.
        wants: What the customer is after.
        mood: How they talk.
        home: When they are at home.
        place: Where the parcel may be left, for `wants = "place"`: door, caretaker, neighbour, safe_place.
        address: Where it shall go, for `wants = "address"`.
        traits: Their habits.
        verification: What the assistant has to ask for first.
        opening: How the call begins.
        hangs_up_at: The utterance of the assistant after which they hang up.
        slots: Whether there are other delivery times than the planned one.
        human: Whether there is a person to be connected with.
        seed: The same seed gives the same conversation.
        language: What they speak.
    """

    name: str
    wants: Wants = Wants.TIME
    mood: Mood = Mood.PLAIN
    home: Home = Home()
    place: str = "door"
    address: NewAddress = NewAddress()
    traits: tuple[Trait, ...] = ()
    verification: Verification = Verification.NONE
    opening: Opening = Opening.PARCEL
    hangs_up_at: int | None = None
    slots: bool = True
    human: bool = False
    seed: int = 0
    language: str = "en"


T = TypeVar("T")
_PARTS: Final[Mapping[str, Any]] = {
    "wants": Wants,
    "mood": Mood,
    "home": lambda value: _part(Home, value),
    "traits": lambda value: tuple(Trait(one) for one in value),
    "verification": Verification,
    "opening": Opening,
}


def read_scenarios(text: str) -> tuple[Scenario, ...]:
    """Read a file of scenarios.

    Raises:
        BadInput: It is no TOML, or holds something a scenario does not have; the text names the scenario.
    """
    try:
        found = tomllib.loads(text).get("customer", [])
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"The scenarios are not valid TOML: {error}.") from None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadInput("Each scenario has to be a table [[customer]].")
    return tuple(_scenario(one, number) for number, one in enumerate(found, start=1))


def own_scenarios(language: str = "en") -> tuple[Scenario, ...]:
    """Read the scenarios of this package in a language."""
    name = "customers_scenarios.toml" if language == "en" else f"customers_scenarios_{language}.toml"
    return read_scenarios((files("doorstep.testing") / name).read_text(encoding="utf-8"))


def _scenario(given: Mapping[str, Any], number: int) -> Scenario:
    try:
        read = {name: _PARTS[name](one) if name in _PARTS else one for name, one in given.items()}
        read["address"] = _address(given.get("language", "en"), given.get("address", {}))
        return _part(Scenario, read)
    except (ValueError, TypeError, AttributeError) as error:
        raise BadInput(f"Scenario {number} ({given.get('name', 'without name')}) cannot be used: {error}.") from None


def _address(language: str, given: Mapping[str, Any]) -> NewAddress:
    if language not in ADDRESSES:
        raise ValueError(f"there are no customers who speak {language}")
    _part(NewAddress, given)
    return replace(ADDRESSES[language], **given)


def _part(kind: type[T], given: Mapping[str, Any]) -> T:
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # only called with dataclasses
    unknown = sorted(set(given) - known)
    if unknown:
        raise ValueError(f"unknown key {unknown[0]}")
    return kind(**{name: tuple(one) if isinstance(one, list) else one for name, one in given.items()})
