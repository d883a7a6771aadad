"""The moment a sentence is said in, and the values of an act put into words for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias, TypeVar

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, DropPlace, Money, PickupPoint, Window
from doorstep.languages.kit.say_values import plain
from doorstep.languages.pack import Wording

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Sayings:
    """How a language says each kind of value in a call's wording, for the ear or for the eye.

    Args:
        window: A window of time.
        windows: A few windows as alternatives.
        day: A day.
        moment: A point in time.
        address: An address in full.
        street: Street and house number, None where there is no street.
        drop_place: Where the parcel is left.
        pickup_point: The name of a shop or locker, with its street where it is known.
        phone: A telephone number in groups.
        money: An amount of money.
        shop: What a merchant without a name is called.
    """

    window: Callable[[Window, Wording], str]
    windows: Callable[[Sequence[Window], Wording], str]
    day: Callable[[date, Wording], str]
    moment: Callable[[datetime, Wording], str]
    address: Callable[[Address, Wording], str]
    street: Callable[[Address, Wording], str | None]
    drop_place: Callable[[DropPlace, Wording], str]
    pickup_point: Callable[[PickupPoint, Wording], str]
    phone: Callable[[str, Wording], str]
    money: Callable[[Money, Wording], str]
    shop: str


@dataclass(frozen=True, slots=True)
class Speech:
    """What the wording of one act depends on: the call's wording and the acts beside it in the same turn.

    Args:
        wording: What the whole turn depends on.
        sayings: How the language says values.
        before: The act before it in the same turn.
        after: The act after it in the same turn.
        returning: Whether it comes back to the open question after an answer to something else.
    """

    wording: Wording
    sayings: Sayings
    before: Act | None = None
    after: Act | None = None
    returning: bool = False

    def follows(self, *kinds: AssistantAct) -> bool:
        """Whether the act before it in the same turn is one of these."""
        return self.before is not None and self.before.kind in kinds

    def precedes(self, *kinds: AssistantAct) -> bool:
        """Whether the act after it in the same turn is one of these."""
        return self.after is not None and self.after.kind in kinds

    def merchant(self, spoken: Act) -> str:
        """Who the call is on behalf of."""
        named = value(spoken, "merchant", str) or self.wording.merchant
        return plain(named) or self.sayings.shop

    def window(self, window: Window) -> str:
        """Say a window of time."""
        return self.sayings.window(window, self.wording)

    def windows(self, windows: Sequence[Window]) -> str:
        """Say a few windows as alternatives."""
        return self.sayings.windows(windows, self.wording)

    def day(self, day: date) -> str:
        """Say a day."""
        return self.sayings.day(day, self.wording)

    def moment(self, moment: datetime) -> str:
        """Say a point in time."""
        return self.sayings.moment(moment, self.wording)

    def address(self, address: Address) -> str:
        """Read an address in full."""
        return self.sayings.address(address, self.wording)

    def street(self, address: Address | None) -> str | None:
        """Say street and house number."""
        return self.sayings.street(address, self.wording) if address else None

    def drop_place(self, place: DropPlace) -> str:
        """Say where the parcel is left."""
        return self.sayings.drop_place(place, self.wording)

    def pickup_point(self, point: PickupPoint) -> str:
        """Name a shop or locker, with its street where it is known."""
        return self.sayings.pickup_point(point, self.wording)

    def phone(self, phone: str) -> str:
        """Say a telephone number in groups."""
        return self.sayings.phone(phone, self.wording)

    def money(self, money: Money) -> str:
        """Say an amount of money."""
        return self.sayings.money(money, self.wording)


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
