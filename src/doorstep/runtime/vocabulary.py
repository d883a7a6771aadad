"""Words a customer may well say next, to be put before the recogniser's prompt: names nobody could guess from sound."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.errors import StoreUnavailable
from doorstep.runtime.address_mending import AddressMending
from doorstep.skills.delivery.world import World

LONGEST: Final = 240
"""Characters of all words together, some sixty tokens; a prompt may have 160, and its end counts most."""
MOST_STREETS: Final = 24
"""A place with more streets gives none: a few out of many would only mislead."""
MOST_DAYS: Final = 4
"""A recogniser that is told the whole week is tempted to recite it."""
_TIMES: Final = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY})
_ADDRESSES: Final = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Finds the words for one conversation.

    Args:
        world: What may be known.
        weekdays: What the days of the week are called, Monday first; empty where none are to be named.
        mending: The address register in use; None where there is none.
    """

    world: World
    weekdays: tuple[str, ...]
    mending: AddressMending | None = None

    def words(self, context: Context) -> tuple[str, ...]:
        """The words for the open question, most fitting first, bounded in length.

        Where a postcode is the proof none is named: the recogniser would hear the right one too readily.
        """
        if context.expects is Expects.IDENTITY:
            return _bounded([self.world.recipient.name])
        if context.expects in _TIMES:
            return self._days(context)
        if context.expects not in _ADDRESSES:
            return ()
        try:
            return _bounded(self._address_words(context.address or Address(), context.part))
        except StoreUnavailable:
            return ()

    def _days(self, context: Context) -> tuple[str, ...]:
        """The days on offer, then others that can be had, so that another day than the one on offer is heard too."""
        days = tuple(dict.fromkeys(one.start.weekday() for one in (*context.offered, *context.free)))[:MOST_DAYS]
        return tuple(self.weekdays[day] for day in days) if self.weekdays else ()

    def _address_words(self, address: Address, part: str | None) -> Iterator[str]:
        area = self.world.delivery_area
        if part == "postcode" and area is not None:  # in a whole address they would be heard for house numbers
            yield from dict.fromkeys(code for span in area.postcodes for code in span)
        if part in (None, "city"):
            yield from filter(None, (address.city, self._current.city))
            yield from self._towns()
        if part in (None, "street"):
            yield from self._streets(address)

    @property
    def _current(self) -> Address:
        return next((parcel.address for parcel in self.world.parcels if parcel.address), Address())

    def _towns(self) -> Iterator[str]:
        area = self.world.delivery_area
        if self.mending is None or area is None:
            return
        for span in area.postcodes:
            for code in span:
                yield from (place.name for place in self.mending.register.places(self.mending.country, code))

    def _streets(self, address: Address) -> list[str]:
        if self.mending is None or not (address.postcode or address.city):
            return []
        streets = self.mending.register.streets(
            self.mending.country, postcode=address.postcode, place=None if address.postcode else address.city
        )
        return [street.name for street in streets] if len(streets) <= MOST_STREETS else []


def prompted(hint: str, words: Iterable[str]) -> str:
    """The prompt with the words in front, so that the sample answers keep their place at its end."""
    named = ", ".join(words)
    return f"{named}. {hint}" if named else hint


def _bounded(words: Iterable[str]) -> tuple[str, ...]:
    kept: list[str] = []
    left = LONGEST
    for word in dict.fromkeys(words):
        left -= len(word) + 2
        if left < 0:
            break
        kept.append(word)
    return tuple(kept)
