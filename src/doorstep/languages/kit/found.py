"""What the readers of a language find in words, as far as the reading of a turn needs to know."""

from collections.abc import Sequence
from typing import Protocol

from doorstep.dialogue.slots import Address, DropPlace


class PlaceFound(Protocol):
    """A drop place in the words: where it stood, and whether it is ruled out, only asked about, or past."""

    @property
    def place(self) -> DropPlace:
        """The place."""
        ...

    @property
    def start(self) -> int:
        """Where its words begin."""
        ...

    @property
    def end(self) -> int:
        """Where they end."""
        ...

    @property
    def negated(self) -> bool:
        """Whether it is ruled out."""
        ...

    @property
    def asked(self) -> bool:
        """Whether it is only asked about."""
        ...

    @property
    def past(self) -> bool:
        """Whether it belongs to a story."""
        ...


class AddressFound(Protocol):
    """The pieces of an address that were said, and whether they came as a correction."""

    @property
    def address(self) -> Address:
        """The pieces; what was not said is None."""
        ...

    @property
    def corrected(self) -> bool:
        """Whether they put something right."""
        ...


class NumberFound(Protocol):
    """A number as meant, and whether it is a place in an order."""

    @property
    def digits(self) -> str:
        """Its digits."""
        ...

    @property
    def ordinal(self) -> bool:
        """Whether a place in an order was said."""
        ...


class PhoneFound(Protocol):
    """A telephone number as E.164."""

    @property
    def number(self) -> str:
        """The number."""
        ...


class FindPlaces(Protocol):
    """Finds drop places in plain words; `expected`: whether one was asked for."""

    def __call__(self, words: str, *, expected: bool) -> Sequence[PlaceFound]:
        """The places in their order."""
        ...


class FindNumbers(Protocol):
    """Finds numbers in the words as written; `dictated`: whether digits were asked for, `taken`: what is no number."""

    def __call__(self, text: str, *, dictated: bool, taken: Sequence[tuple[int, int]]) -> Sequence[NumberFound]:
        """The numbers in their order."""
        ...
