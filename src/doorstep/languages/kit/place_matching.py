"""What was heard of an address, held against a register of postcodes, towns and streets.

What stands in the register is certain; what is no name there but sounds like exactly one is replaced by it and
doubtful; what follows from the rest is filled in. A house number is never touched, and where several names fit equally
well nothing is chosen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from doorstep.dialogue.slots import Address, AddressPart
from doorstep.languages.kit.place_names import core, fold, words
from doorstep.languages.kit.place_sounds import LONGEST, distance, sound

MARGIN: Final = 2
"""Of several names that sound alike one is taken where it lies so many letters nearer than the next."""
SHORTEST_MISSPELT: Final = 4
"""Letters a name needs before a wrong letter is forgiven: Elm is not Elk."""
LEAST_ALIKE: Final = 3
"""So many letters of a name, or half of them, may differ where it sounds alike; keys leave vowels out."""
MOST_CANDIDATES: Final = 5
BEGINNING: Final = 2
"""First letters that have to be right where a whole town is searched for a misspelt street."""


@dataclass(frozen=True, slots=True)
class Place:
    """A town under one of its postcodes."""

    country: str
    postcode: str
    name: str


@dataclass(frozen=True, slots=True)
class Street:
    """A street in one town under one postcode, with its folded form and the key of its sound."""

    name: str
    folded: str
    sound: str
    place: Place


@dataclass(frozen=True, slots=True)
class Likeness:
    """Which streets of a place are sought: None is any.

    Args:
        folded: With this folded name.
        sound: With this sound.
        beginning: With these first letters of the folded name.
        most: So many at most.
    """

    folded: str | None = None
    sound: str | None = None
    beginning: str = ""
    most: int = -1

    def fits(self, street: Street) -> bool:
        """Whether a street is like that."""
        return (
            self.folded in (None, street.folded)
            and self.sound in (None, street.sound)
            and street.folded.startswith(self.beginning)
        )


ANY: Final = Likeness()


class PlaceLookup(Protocol):
    """Where places are looked up; a spelling of any kind finds the name it stands for."""

    def places(self, country: str, postcode: str) -> tuple[Place, ...]:
        """The towns a postcode belongs to."""
        ...

    def postcodes(self, country: str, place: str) -> tuple[Place, ...]:
        """The postcodes of every town of this name, whatever follows the name ("Halle" finds "Halle (Saale)")."""
        ...

    def sounding(self, country: str, key: str) -> tuple[Place, ...]:
        """The towns whose name has this sound."""
        ...

    def streets(
        self, country: str, *, postcode: str | None = None, place: str | None = None, like: Likeness = ANY
    ) -> tuple[Street, ...]:
        """The streets under a postcode, or of every town of a name, or under both, that are like what is sought."""
        ...


@dataclass(frozen=True, slots=True)
class RegisterMatch:
    """The best reading of an address.

    Args:
        address: The address, as heard where the register has nothing better.
        certain: Parts that stand in the register as heard.
        doubtful: Parts that do not, were replaced, or do not fit together; the read-back spells them.
        filled: Parts that were not heard and follow from the rest.
        replaced: Doubtful parts that were put in the place of what was heard.
        candidates: Where several names fit equally well, the addresses they give.
    """

    address: Address
    certain: frozenset[AddressPart] = field(default=frozenset())
    doubtful: frozenset[AddressPart] = field(default=frozenset())
    filled: frozenset[AddressPart] = field(default=frozenset())
    replaced: frozenset[AddressPart] = field(default=frozenset())
    candidates: tuple[Address, ...] = ()

    def sure(self, part: AddressPart, value: str) -> "RegisterMatch":
        """The same with a part that stands in the register."""
        return replace(self, address=_with(self.address, part, value), certain=self.certain | {part})

    def doubt(self, *parts: AddressPart) -> "RegisterMatch":
        """The same with parts that are left as heard and doubtful."""
        return replace(self, certain=self.certain - {*parts}, doubtful=self.doubtful | {*parts})

    def swap(self, part: AddressPart, value: str) -> "RegisterMatch":
        """The same with what sounds like the part in its place."""
        swapped = replace(self.doubt(part), replaced=self.replaced | {part})
        return replace(swapped, address=_with(self.address, part, value))

    def fill(self, part: AddressPart, values: Iterable[str]) -> "RegisterMatch":
        """The same with a part that was not heard, where just one value is left for it."""
        left = set(values)
        if len(left) != 1 or getattr(self.address, part.value) is not None:
            return self
        return replace(self, address=_with(self.address, part, left.pop()), filled=self.filled | {part})

    def choices(self, part: AddressPart, values: Iterable[str]) -> "RegisterMatch":
        """The same with the addresses that several values of a part give."""
        several = tuple(_with(self.address, part, value) for value in dict.fromkeys(values))
        return replace(self, candidates=(*self.candidates, *several)[:MOST_CANDIDATES])


def match_address(lookup: PlaceLookup, heard: Address, alternatives: Sequence[Address] = ()) -> RegisterMatch:
    """Find the reading of an address that fits the register best.

    Args:
        lookup: The register.
        heard: The address as far as it is known, with its country; without one nothing is looked up.
        alternatives: What else may have been heard, likeliest first; it lends street, postcode and town only.
    """
    if heard.country is None:
        return RegisterMatch(heard)
    country = heard.country
    best = _read(lookup, heard, country)
    for other in alternatives:
        lent = replace(
            heard,
            street=other.street or heard.street,
            postcode=other.postcode or heard.postcode,
            city=other.city or heard.city,
        )
        read = _lent(_read(lookup, lent, country), heard, country)
        best = read if _worth(read) > _worth(best) else best
    return best


def _worth(match: RegisterMatch) -> int:
    return 2 * len(match.certain) + 2 * len(match.replaced) - len(match.doubtful)


def _lent(match: RegisterMatch, heard: Address, country: str) -> RegisterMatch:
    """What stands in another reading than the likeliest is doubtful, however well it fits."""
    for part in (AddressPart.STREET, AddressPart.POSTCODE, AddressPart.CITY):
        before, after = getattr(heard, part.value), getattr(match.address, part.value)
        if before is not None and after is not None and fold(before, country) != fold(after, country):
            fits = {part} & match.certain
            match = replace(match.doubt(part), replaced=match.replaced | fits)
    return match


def _read(lookup: PlaceLookup, heard: Address, country: str) -> RegisterMatch:
    return _street(lookup, _town(lookup, RegisterMatch(heard), country), country)


def _town(lookup: PlaceLookup, match: RegisterMatch, country: str) -> RegisterMatch:
    """Hold postcode and town against each other."""
    postcode, city = match.address.postcode, match.address.city
    places = lookup.places(country, postcode) if postcode else ()
    if not places:
        match = match.doubt(AddressPart.POSTCODE) if postcode else match
        return _town_alone(lookup, match, city, country) if city else match
    match = match.sure(AddressPart.POSTCODE, postcode or "")
    names = tuple(dict.fromkeys(place.name for place in places))
    if city is None:
        return match.fill(AddressPart.CITY, names)
    same = tuple(name for name in names if _begins(words(name, country), words(city, country)))
    if same:
        return match.sure(AddressPart.CITY, same[0])
    alike = _towns(names, city, country)
    if not alike and not lookup.postcodes(country, city):
        alike = names  # what was heard is no town anywhere, so the postcode tells
    if len(alike) == 1:
        return match.swap(AddressPart.CITY, alike[0])
    unsure = (AddressPart.CITY,) if alike else (AddressPart.POSTCODE, AddressPart.CITY)
    return match.doubt(*unsure).choices(AddressPart.CITY, names)


def _town_alone(lookup: PlaceLookup, match: RegisterMatch, city: str, country: str) -> RegisterMatch:
    places = lookup.postcodes(country, city)
    if places:
        names = {place.name for place in places}
        return match.sure(AddressPart.CITY, names.pop() if len(names) == 1 else city)
    names = {place.name for place in lookup.sounding(country, sound(fold(city, country), country))}
    alike = _towns(names, city, country)
    if len(alike) == 1:
        return match.swap(AddressPart.CITY, alike[0])
    return match.doubt(AddressPart.CITY).choices(AddressPart.CITY, alike)


def _street(lookup: PlaceLookup, match: RegisterMatch, country: str) -> RegisterMatch:
    """Look for the street under the postcode, else in the town; what it settles is filled in."""
    address = match.address
    coded = AddressPart.POSTCODE in match.certain
    placed = bool(address.city) and AddressPart.CITY in match.certain | match.replaced
    if not coded and not placed:
        return match
    scope = _Scope(lookup, country, address.postcode if coded else None, address.city if placed else None)
    if address.street is None or not scope.streets(Likeness(most=1)):
        return _filled_from(lookup.postcodes(country, address.city or "") if placed else (), match)
    return _among(scope, match, address.street)


@dataclass(frozen=True, slots=True)
class _Scope:
    """The streets that may be meant: under a postcode, in a town, or both."""

    lookup: PlaceLookup
    country: str
    postcode: str | None
    town: str | None

    def streets(self, like: Likeness) -> tuple[Street, ...]:
        return self.lookup.streets(self.country, postcode=self.postcode, place=self.town, like=like)

    def around(self, like: Likeness) -> tuple[Street, ...]:
        """In the whole town, where a postcode narrowed it."""
        if self.postcode is None or self.town is None:
            return ()
        return self.lookup.streets(self.country, place=self.town, like=like)

    def near(self, folded: str) -> tuple[Street, ...]:
        """Those to be compared letter by letter: all under a postcode, in a whole town those that begin alike."""
        return self.streets(ANY if self.postcode is not None else Likeness(beginning=folded[:BEGINNING]))


def _among(scope: _Scope, match: RegisterMatch, heard: str) -> RegisterMatch:
    folded = fold(heard, scope.country)
    same = scope.streets(Likeness(folded=folded))
    if same:
        return _filled_from((street.place for street in same), match.sure(AddressPart.STREET, same[0].name))
    elsewhere = scope.around(Likeness(folded=folded))
    if elsewhere:
        sure = match.sure(AddressPart.STREET, elsewhere[0].name).doubt(AddressPart.POSTCODE)
        return sure.choices(AddressPart.POSTCODE, (street.place.postcode for street in elsewhere))
    alike, streets = _sounding(scope, folded)
    if len(alike) == 1:
        meant = tuple(street.place for street in streets if street.name == alike[0])
        return _filled_from(meant, match.swap(AddressPart.STREET, alike[0]))
    return match.doubt(AddressPart.STREET).choices(AddressPart.STREET, alike)


def _filled_from(places: Iterable[Place], match: RegisterMatch) -> RegisterMatch:
    known = tuple(places)
    match = match.fill(AddressPart.POSTCODE, (place.postcode for place in known))
    return match.fill(AddressPart.CITY, (place.name for place in known))


def _sounding(scope: _Scope, folded: str) -> tuple[tuple[str, ...], tuple[Street, ...]]:
    """The names that sound like it, have it for a name with a type word behind it, or nearly its letters."""
    country = scope.country
    bare, heard = core(folded, country) == folded, core(folded, country)
    found = scope.streets(Likeness(sound=sound(folded, country)))
    alike = {
        _Alike(distance(one.folded, folded, LONGEST), one.name)
        for one in found
        if distance(core(one.folded, country), heard, LONGEST) <= max(LEAST_ALIKE, (len(heard) + 1) // 2)
    }
    if alike:
        return _nearest(alike), found
    most = len(heard) // SHORTEST_MISSPELT
    found = scope.near(folded)
    for one in {street.folded: street for street in found}.values():
        kept = core(one.folded, country)
        if bare and kept == folded:
            alike.add(_Alike(0, one.name))
        elif most and one.folded[len(kept) :] == folded[len(heard) :] and distance(kept, heard, most) <= most:
            alike.add(_Alike(distance(kept, heard, most), one.name))
    return _nearest(alike), found


def _towns(names: Iterable[str], city: str, country: str) -> tuple[str, ...]:
    """The names of towns that sound like it or nearly have its letters."""
    folded = fold(city, country)
    key, most = sound(folded, country), len(folded) // SHORTEST_MISSPELT
    spelt = {name: fold(name, country) for name in names}
    alike = {_Alike(distance(one, folded, LONGEST), name) for name, one in spelt.items() if sound(one, country) == key}
    if not alike and most:
        near = ((distance(one, folded, most), name) for name, one in spelt.items())
        alike = {_Alike(far, name) for far, name in near if far <= most}
    return _nearest(alike)


@dataclass(frozen=True, slots=True, order=True)
class _Alike:
    """A name that may be meant, and how many letters lie between it and what was heard."""

    far: int
    name: str


def _nearest(alike: set[_Alike]) -> tuple[str, ...]:
    """The names that may be meant, nearest first; just one where the next lies well behind it."""
    found = sorted(alike)
    if len(found) > 1 and found[1].far - found[0].far >= MARGIN:
        found = found[:1]
    return tuple(one.name for one in found)


def _begins(name: tuple[str, ...], heard: tuple[str, ...]) -> bool:
    return bool(heard) and (name[: len(heard)] == heard or "".join(name) == "".join(heard))


def _with(address: Address, part: AddressPart, value: str) -> Address:
    return replace(address, **{part.value: value})
