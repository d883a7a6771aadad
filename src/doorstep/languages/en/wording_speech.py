"""The moment a sentence is said in, and the values of an act put into words for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias, TypeVar

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, DropPlace, Money, PickupPoint, Window
from doorstep.languages.en import say_numbers, say_places, say_times
from doorstep.languages.pack import Wording

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Speech:
    """What the wording of one act depends on: the call's wording and the acts beside it in the same turn.

    Args:
        wording: What the whole turn depends on.
        before: The act before it in the same turn.
        after: The act after it in the same turn.
        returning: Whether it comes back to the open question after an answer to something else.
    """

    wording: Wording
    before: Act | None = None
    after: Act | None = None
    returning: bool = False

    @property
    def american(self) -> bool:
        """Whether words differ as they do in the United States."""
        return self.wording.region == "US"

    @property
    def postcode(self) -> str:
        """The region's word for a postcode."""
        return "ZIP code" if self.american else "postcode"

    def follows(self, *kinds: AssistantAct) -> bool:
        """Whether the act before it in the same turn is one of these."""
        return self.before is not None and self.before.kind in kinds

    def precedes(self, *kinds: AssistantAct) -> bool:
        """Whether the act after it in the same turn is one of these."""
        return self.after is not None and self.after.kind in kinds

    def merchant(self, spoken: Act) -> str:
        """Who the call is on behalf of."""
        named = value(spoken, "merchant", str) or self.wording.merchant
        return say_places.plain(named) or "the shop"

    def window(self, window: Window) -> str:
        """Say a window of time."""
        return say_times.window_words(window, self.wording.now, self.wording.region, spoken=self.wording.spoken)

    def windows(self, windows: Sequence[Window]) -> str:
        """Say a few windows as alternatives."""
        return say_times.windows_words(windows, self.wording.now, self.wording.region, spoken=self.wording.spoken)

    def day(self, day: date) -> str:
        """Say a day."""
        return say_times.day_words(day, self.wording.now, self.wording.region, spoken=self.wording.spoken)

    def moment(self, moment: datetime) -> str:
        """Say a point in time."""
        return say_times.moment_words(moment, self.wording.now, self.wording.region, spoken=self.wording.spoken)

    def address(self, address: Address) -> str:
        """Read an address in full."""
        return say_places.address_words(address, self.wording.region, spoken=self.wording.spoken)

    def street(self, address: Address | None) -> str | None:
        """Say street and house number."""
        return say_places.street_line(address, self.wording.region, spoken=self.wording.spoken) if address else None

    def drop_place(self, place: DropPlace) -> str:
        """Say where the parcel is left."""
        return say_places.drop_place_words(place, self.wording.region)

    def pickup_point(self, point: PickupPoint) -> str:
        """Name a shop or locker, with its street where it is known."""
        street = self.street(point.address)
        name = say_places.plain(point.name) or "the pickup point"
        named = point.address is not None and (point.address.street or "").lower() in name.lower()
        return name if street is None or named else f"{name} at {street}"

    def phone(self, phone: str) -> str:
        """Say a telephone number in groups."""
        return say_numbers.phone_words(phone, self.wording.region, spoken=self.wording.spoken)

    def money(self, money: Money) -> str:
        """Say an amount of money."""
        return say_numbers.money_words(money, spoken=self.wording.spoken)


Phrases: TypeAlias = Callable[[Act, Speech], tuple[str, ...]]
"""The wordings of one act, best first, each with a small first letter and one closing mark."""


def value(spoken: Act, name: str, kind: type[Value]) -> Value | None:
    """Read a value of an act, None where it is absent or of another type."""
    found = spoken.values.get(name)
    return found if isinstance(found, kind) else None


def several(spoken: Act, name: str, kind: type[Value]) -> tuple[Value, ...]:
    """Read a value of an act that is a list, empty where it is absent."""
    found = spoken.values.get(name)
    return tuple(item for item in found if isinstance(item, kind)) if isinstance(found, tuple) else ()


def holds(spoken: Act, name: str) -> bool:
    """Whether a yes-or-no value of an act is yes."""
    return spoken.values.get(name) is True
