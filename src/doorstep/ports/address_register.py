"""Address register: the postcodes, towns and streets there are, to match what was heard and to find what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from doorstep.dialogue.slots import Address
from doorstep.languages.kit.place_matching import Place, PlaceLookup, RegisterMatch, Street

__all__ = ["AddressRegister", "Entry", "Place", "RegisterCount", "RegisterMatch", "Street"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a register: a town under a postcode, with one of its streets where streets are known."""

    country: str
    postcode: str
    place: str
    street: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterCount:
    """How much a register holds of one country."""

    country: str
    postcodes: int
    places: int
    streets: int


class AddressRegister(PlaceLookup, Protocol):
    """Looks places up, and matches whole addresses; it is read only, and answers within milliseconds.

    Countries are two-letter codes. Every method raises StoreUnavailable where the register cannot be read any more.
    """

    def match(self, heard: Address, alternatives: Sequence[Address] = ()) -> RegisterMatch:
        """Find the reading of an address that fits best; `heard` carries the country.

        Args:
            heard: The address as far as it is known.
            alternatives: What else may have been heard of it, likeliest first.
        """
        ...

    def holds(self, country: str) -> bool:
        """Whether it knows anything of a country."""
        ...

    def counts(self) -> tuple[RegisterCount, ...]:
        """How much there is, by country."""
        ...

    def close(self) -> None:
        """Let go of whatever is open."""
        ...
