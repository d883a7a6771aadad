"""Address register in memory, for tests and small areas."""

from collections.abc import Iterable, Sequence

from doorstep.dialogue.slots import Address
from doorstep.languages.kit.place_matching import ANY, Likeness, Place, RegisterMatch, Street, match_address
from doorstep.languages.kit.place_names import fold, postcode_key, words
from doorstep.languages.kit.place_sounds import sound
from doorstep.ports.address_register import Entry, RegisterCount


class MemoryRegister:
    """Holds the entries it is given."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        places: dict[tuple[str, ...], Place] = {}
        streets: dict[tuple[Place, str], Street] = {}
        for entry in entries:
            country = entry.country
            key = (country, postcode_key(entry.postcode, country), *words(entry.place, country))
            place = places.setdefault(key, Place(country, entry.postcode, entry.place))
            if entry.street is not None:
                folded = fold(entry.street, country)
                streets.setdefault((place, folded), Street(entry.street, folded, sound(folded, country), place))
        self._places = tuple(places.values())
        self._streets = tuple(streets.values())

    def places(self, country: str, postcode: str) -> tuple[Place, ...]:
        """The towns a postcode belongs to."""
        return tuple(place for place in self._places if _coded(place, country, postcode))

    def postcodes(self, country: str, place: str) -> tuple[Place, ...]:
        """The postcodes of every town of this name."""
        return tuple(one for one in self._places if _named(one, country, place))

    def sounding(self, country: str, key: str) -> tuple[Place, ...]:
        """The towns whose name has this sound."""
        return tuple(
            one for one in self._places if one.country == country and sound(fold(one.name, country), country) == key
        )

    def streets(
        self, country: str, *, postcode: str | None = None, place: str | None = None, like: Likeness = ANY
    ) -> tuple[Street, ...]:
        """The streets under a postcode, or of every town of a name, or under both."""
        found = tuple(
            street
            for street in self._streets
            if (postcode is not None or place is not None)
            and like.fits(street)
            and (postcode is None or _coded(street.place, country, postcode))
            and (place is None or _named(street.place, country, place))
        )
        return found if like.most < 0 else found[: like.most]

    def match(self, heard: Address, alternatives: Sequence[Address] = ()) -> RegisterMatch:
        """Find the reading of an address that fits best."""
        return match_address(self, heard, alternatives)

    def holds(self, country: str) -> bool:
        """Whether it knows anything of a country."""
        return any(place.country == country for place in self._places)

    def counts(self) -> tuple[RegisterCount, ...]:
        """How much there is, by country."""
        return tuple(self._count(country) for country in sorted({place.country for place in self._places}))

    def close(self) -> None:
        """There is nothing to let go of."""

    def _count(self, country: str) -> RegisterCount:
        here = [place for place in self._places if place.country == country]
        streets = [street for street in self._streets if street.place.country == country]
        return RegisterCount(
            country, len({one.postcode for one in here}), len({one.name for one in here}), len(streets)
        )


def _coded(place: Place, country: str, postcode: str) -> bool:
    return place.country == country and postcode_key(place.postcode, country) == postcode_key(postcode, country)


def _named(place: Place, country: str, name: str) -> bool:
    wanted, found = words(name, country), words(place.name, country)
    if place.country != country or not wanted:
        return False
    return found[: len(wanted)] == wanted or "".join(found) == "".join(wanted)
