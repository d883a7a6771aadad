"""What a language pack makes of the customer's words, and what it is told about the moment they were said in."""

from dataclasses import dataclass, replace
from datetime import datetime

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.slots import Address, AddressPart, DropPlace, PickupPoint, TimeConstraint, Window


@dataclass(frozen=True, slots=True)
class Context:
    """What was just asked and what is on the table: "fourteen" or "the second one" mean something only here.

    Args:
        now: The moment of speaking, with the recipient's zone.
        expects: The open question.
        region: Country of usage: US GB DE AT CH.
        offered: The windows on offer, in the order they were said; also settles a.m. and p.m.
        free: Every window that can still be had; settles which Tuesday is meant.
        address: The address being collected or read back, None while none is.
        part: The piece of address asked for, where one is.
        filled: Parts of that address that were not said and followed from others.
        pickup_points: The shops and lockers that can be named.
        recipient: Name of the person called, to be recognised but never guessed aloud.
    """

    now: datetime
    expects: Expects = Expects.NONE
    region: str = "US"
    offered: tuple[Window, ...] = ()
    free: tuple[Window, ...] = ()
    address: Address | None = None
    part: str | None = None
    filled: tuple[AddressPart, ...] = ()
    pickup_points: tuple[PickupPoint, ...] = ()
    recipient: str | None = None


@dataclass(frozen=True, slots=True)
class Understanding:
    """The acts and values of one turn.

    Args:
        text: The words.
        acts: What was done with them.
        choice: Which of several offers was picked, from 1.
        times: When it suits and when not.
        address: Only what was said of an address, after a correction the last value.
        drop_place: Where the parcel may be left.
        numbers: Digit strings as meant.
        name: A person's name that was said.
        phone: A telephone number as E.164.
        self_corrected: Whether a value was taken back and replaced within this turn; such a value is read back.
        doubtful: Parts of the address known so far that may be misheard; an address register tells.
        filled: Parts of `address` that were not said and follow from others by an address register.
        absent: Parts of the address known so far that are said not to exist.
        wrong: Parts of it that are said to be wrong, without another value.
    """

    text: str
    acts: tuple[Heard, ...] = ()
    choice: int | None = None
    times: tuple[TimeConstraint, ...] = ()
    address: Address = Address()
    drop_place: DropPlace | None = None
    numbers: tuple[str, ...] = ()
    name: str | None = None
    phone: str | None = None
    self_corrected: bool = False
    doubtful: tuple[AddressPart, ...] = ()
    filled: tuple[AddressPart, ...] = ()
    absent: tuple[AddressPart, ...] = ()
    wrong: tuple[AddressPart, ...] = ()

    def has(self, *wanted: CustomerAct) -> bool:
        """Whether any of the acts stands in this turn."""
        return any(heard.act in wanted for heard in self.acts)

    def confidence(self, wanted: CustomerAct) -> float:
        """How sure the pack is of an act, 0 where it does not stand in this turn."""
        return max((heard.confidence for heard in self.acts if heard.act is wanted), default=0.0)

    def without(self, *dropped: CustomerAct) -> "Understanding":
        """The same turn with some acts left out, for instance once they were answered."""
        return replace(self, acts=tuple(heard for heard in self.acts if heard.act not in dropped))
