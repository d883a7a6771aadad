"""How a simulated customer speaks a language: words, places, the hours they are at home, and how they listen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from doorstep.testing.customers_hearing import Caught
from doorstep.testing.customers_scenario import Home, Mood, Wants


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the simulated customers.

    Args:
        catch: Makes out what was asked.
        words: What they say, by intention and mood.
        questions: What they ask back.
        places: Each kind of place: how it is said, and the pattern of its words when they are heard.
        guesses: For each wish the pattern of the words that ask it back rightly.
        hours: Says when they are at home.
        postcode: Their own, of the planned delivery.
        any_time: What somebody says who is always there.
        number_is: Corrects the house number; `{number}`.
        postcode_is: Corrects the postcode; `{postcode}`.
        part: Names the wrong part of the address; `{number}`.
        no_unit: There is no flat number.
        whole_address: The address in one breath; `{street}`, `{number}`, `{city}`.
        handed_over: The kinds of place that are people, whom it is given to.
    """

    catch: Callable[[str], Caught]
    words: Mapping[str, Mapping[Mood, tuple[str, ...]]]
    questions: tuple[str, ...]
    places: Mapping[str, tuple[str, str]]
    guesses: Mapping[Wants, str]
    hours: Callable[[Home], str]
    postcode: str
    any_time: str
    number_is: str
    postcode_is: str
    part: str
    no_unit: str
    whole_address: str
    handed_over: frozenset[str] = field(default_factory=frozenset)
