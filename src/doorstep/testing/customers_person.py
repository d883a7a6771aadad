"""A simulated customer with a goal, a mood and habits, who hears only words and reacts to them; the same by seed."""

import random
import re
from collections.abc import Callable
from typing import Final

from doorstep.testing.customers_english import ENGLISH
from doorstep.testing.customers_face import CutIn, Move
from doorstep.testing.customers_german import GERMAN
from doorstep.testing.customers_hearing import Asked, Caught, Hours
from doorstep.testing.customers_scenario import Home, Scenario, Trait, Wants

PATIENCE: Final = 7
"""Refusals after which a customer gives up, unless they are stubborn."""

TONGUES: Final = {"en": ENGLISH, "de": GERMAN}

_AT_ONCE: Final = {
    Wants.CALL_BACK: "call_back",
    Wants.REFUSE: "refuse",
    Wants.OPT_OUT: "opt_out",
    Wants.HUMAN: "human",
    Wants.WRONG_PERSON: "wrong_person",
    Wants.NOT_HERE: "not_here",
    Wants.PICKUP: "pickup",
}


class Person:
    """Plays a scenario.

    Args:
        scenario: Who it is.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._tongue = tongue = TONGUES[scenario.language]
        self._chance = random.Random(scenario.seed)  # noqa: S311 - reproducible, nothing secret
        self._heard = 0
        self._waiting = list(scenario.traits)
        self._questions = list(tongue.questions[: 2 + scenario.seed % 3]) if Trait.ASKS_BACK in scenario.traits else []
        self._used: dict[str, int] = {}
        self._last: str | None = None
        self._moved = False
        self._stubborn = Trait.STUBBORN in scenario.traits
        self.verified = False
        self.told_home = False

    def cuts_in(self) -> CutIn | None:
        """Cut into the opening, where that is a habit."""
        if not self._take(Trait.CUTS_IN):
            return None
        return CutIn(self._tongue.questions[0], 1.0 + 2.0 * self._chance.random())

    def hears(self, text: str) -> Move:
        """Take in an utterance and say what to do."""
        self._heard += 1
        if self._scenario.hangs_up_at == self._heard:
            return Move(hangs_up=True)
        caught = self._tongue.catch(text)
        if caught.asked in (Asked.GOODBYE, Asked.NOTHING):
            return Move()
        return self._habit(caught) or self._reply(caught)

    def _habit(self, caught: Caught) -> Move | None:
        """Do what has little to do with the question."""
        simple = caught.asked in (Asked.RECORDING, Asked.IDENTITY, Asked.POSTCODE, Asked.STILL_THERE, Asked.REPEAT)
        if simple or self._scenario.wants in (Wants.WRONG_PERSON, Wants.NOT_HERE):
            return None
        if self._take(Trait.KEEPS_SILENT):
            return Move()
        for trait in (Trait.MUMBLES, Trait.HOLDS_ON, Trait.COMPLAINS):
            if self._take(trait):
                return self._say(
                    {Trait.MUMBLES: "mumble", Trait.HOLDS_ON: "hold_on"}.get(trait, "complain"), note=False
                )
        if self._questions:
            return Move(self._questions.pop(0))
        return None

    def _reply(self, caught: Caught) -> Move:
        answers: dict[Asked, Callable[[Caught], Move]] = {
            Asked.RECORDING: lambda _: self._say("yes"),
            Asked.IDENTITY: self._identity,
            Asked.POSTCODE: self._postcode,
            Asked.STILL_THERE: lambda _: self._say("here", note=False),
            Asked.REPEAT: lambda heard: self._say(self._last) if self._last else self._decide(heard),
            Asked.GUESS: self._guess,
            Asked.ADDRESS_RIGHT: self._address_right,
            Asked.PLACE_RIGHT: self._place_right,
            Asked.PICKUP_RIGHT: lambda _: self._yes_if(Wants.PICKUP),
            Asked.CALL_BACK: lambda _: self._say("when_to_call"),
            Asked.CALL_BACK_RIGHT: lambda _: self._say("yes"),
            Asked.SEND_BACK: lambda _: self._yes_if(Wants.REFUSE),
            Asked.STOP_CALLS: lambda _: self._yes_if(Wants.OPT_OUT),
            Asked.ANYTHING_ELSE: self._anything_else,
        }
        part = self._address_part(caught.asked)
        if part is not None:
            return Move(part)
        return answers.get(caught.asked, self._decide)(caught)

    def _identity(self, _: Caught) -> Move:
        if self._scenario.wants in (Wants.WRONG_PERSON, Wants.NOT_HERE):
            return self._say(_AT_ONCE[self._scenario.wants])
        self.verified = True
        return self._say("speaking", note=False)

    def _postcode(self, _: Caught) -> Move:
        if self._take(Trait.FORGETS_CODE):
            return self._say("forgot", note=False)
        if self._scenario.wants in (Wants.WRONG_PERSON, Wants.NOT_HERE):
            return self._say(_AT_ONCE[self._scenario.wants])
        self.verified = True
        return Move(self._scenario.address.postcode if self._moved else self._tongue.postcode)

    def _guess(self, caught: Caught) -> Move:
        right = re.search(self._tongue.guesses[self._scenario.wants], caught.text) is not None
        return self._say("yes") if right else self._goal()

    def _anything_else(self, _: Caught) -> Move:
        if self._take(Trait.OTHER_PARCEL):
            return self._say("other_parcel", note=False)
        return self._say("closing")

    def _decide(self, caught: Caught) -> Move:
        """Answer an offer or an open question by what is wanted."""
        hours = caught.hours
        for_time = self._scenario.wants is Wants.TIME or (
            self._scenario.wants is Wants.ADDRESS and self._settled(caught)
        )
        if not for_time:
            return self._goal()
        if hours is not None and caught.asked in (Asked.TIME, Asked.TIME_RIGHT, Asked.WAYS, Asked.OTHER):
            if suits(hours, self._scenario.home):
                return self._say("yes")
            self._used["no"] = self._used.get("no", 0) + 1
            return self._say("home") if self._used["no"] % 2 else self._say("no", note=False)
        if self._used.get("said home", 0) + self._used.get("said no", 0) > PATIENCE and not self._stubborn:
            return self._say("give_up")
        return self._say("home") if self._scenario.home != Home() else Move(self._tongue.any_time)

    def _settled(self, caught: Caught) -> bool:
        return self._moved and (self._scenario.address.street.lower() in caught.text or "read" in self._used)

    def _goal(self) -> Move:
        wants = self._scenario.wants
        if wants in _AT_ONCE:
            return self._say(_AT_ONCE[wants])
        if wants is Wants.PLACE:
            return self._say("place_corrected" if self._take(Trait.CORRECTS) else self._leaving())
        if wants is Wants.ADDRESS:
            self._moved = True
            return self._say("address")
        return self._say("home")

    def _leaving(self) -> str:
        return "handed" if self._scenario.place in self._tongue.handed_over else "place"

    def _address_right(self, caught: Caught) -> Move:
        address = self._scenario.address
        if not self._moved:
            return self._say("wrong")
        if not re.search(rf"\b{re.escape(address.house_number.lower())}\b", caught.text):
            return Move(self._tongue.number_is.format(number=address.house_number))
        if address.postcode not in caught.digits():
            return Move(self._tongue.postcode_is.format(postcode=address.postcode))
        self._used["read"] = 1
        return self._say("yes")

    def _place_right(self, caught: Caught) -> Move:
        if self._scenario.wants is Wants.PLACE and re.search(self._tongue.places[self._scenario.place][1], caught.text):
            return self._say("yes")
        return self._goal()

    def _address_part(self, asked: Asked) -> str | None:
        address = self._scenario.address
        parts = {
            Asked.STREET: f"{address.street}.",
            Asked.HOUSE_NUMBER: f"{address.house_number}.",
            Asked.CITY: f"{address.city}.",
            Asked.UNIT: self._tongue.no_unit,
            Asked.WHICH_PART: self._tongue.part.format(number=address.house_number),
            Asked.ADDRESS: self._tongue.whole_address.format(
                street=address.street, number=address.house_number, city=address.city
            ),
        }
        return parts.get(asked) if self._scenario.wants is Wants.ADDRESS else None

    def _yes_if(self, wants: Wants) -> Move:
        return self._say("yes") if self._scenario.wants is wants else self._say("wrong", note=False)

    def _take(self, trait: Trait) -> bool:
        """Show a habit once."""
        if trait not in self._waiting:
            return False
        self._waiting.remove(trait)
        return True

    def _say(self, intention: str, *, note: bool = True) -> Move:
        """Say it in the customer's way, every further time in other words where there are any."""
        ways = self._tongue.words[intention][self._scenario.mood]
        count = self._used.get(f"said {intention}", 0)
        self._used[f"said {intention}"] = count + 1
        if note:
            self._last = intention
        if intention == "home":
            self.told_home = True
        text = ways[count % len(ways)] if count else self._chance.choice(ways)
        address = self._scenario.address
        return Move(
            text.format(
                home=self._tongue.hours(self._scenario.home),
                place=self._tongue.places[self._scenario.place][0],
                number=address.house_number,
                street=address.street,
                city=address.city,
            )
        )


def suits(hours: Hours, home: Home) -> bool:
    """Whether somebody is at home in a window, as its words were heard."""
    day = not home.days or any(word in hours.day for word in home.days)
    return day and hours.since >= home.since and hours.until <= home.until
