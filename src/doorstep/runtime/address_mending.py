"""A register put to use in a conversation: it mends the address of a turn before the turn is taken in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.errors import StoreUnavailable
from doorstep.ports.address_register import AddressRegister, RegisterMatch
from doorstep.skills.delivery.world import World

LOOKED_UP: Final = (AddressPart.STREET, AddressPart.POSTCODE, AddressPart.CITY)
"""What a register knows; a house number is never looked up."""


@dataclass(frozen=True, slots=True)
class AddressMending:
    """Mends what was understood of an address.

    Args:
        register: Where places are looked up.
        country: The country addresses are in where nobody names one.
    """

    register: AddressRegister
    country: str

    def mend(self, turn: Understanding, others: Sequence[Understanding], context: Context) -> Understanding:
        """The turn with its address as the register has it, what follows from it filled in, and what is doubtful.

        Args:
            turn: What was understood.
            others: What else may have been meant, likeliest first.
            context: What is being talked about.
        """
        said = turn.address
        if not _names_place(said) or (context.expects is Expects.VERIFICATION and said.street is None):
            return turn
        known = (context.address or Address()).without(context.filled)
        heard = known.updated(said)
        country = heard.country if heard.country and len(heard.country) == 2 else self.country
        try:
            if not self.register.holds(country):
                return turn
            match = self.register.match(replace(heard, country=country), [other.address for other in others])
        except StoreUnavailable:
            return turn  # the call goes on without the register
        match = _as_insisted(match, turn, context)
        return replace(
            turn,
            address=_told(said, known, match.address),
            doubtful=_parts(match.doubtful),
            filled=_parts(match.filled),
        )

    def knows(self, postcode: str) -> bool:
        """Whether there is such a postcode; true where that cannot be told."""
        try:
            return not self.register.holds(self.country) or bool(self.register.places(self.country, postcode))
        except StoreUnavailable:
            return True


def mending_in(world: World, register: AddressRegister | None) -> AddressMending | None:
    """Put a register to use in the world of one conversation; None where there is none."""
    area = world.delivery_area
    return None if register is None else AddressMending(register, area.country if area else world.region)


def _names_place(address: Address) -> bool:
    return any(getattr(address, part.value) is not None for part in LOOKED_UP)


def _told(said: Address, known: Address, matched: Address) -> Address:
    """What was said, with the register's values where they were said, filled in, or change what was known."""
    new = {part.value: getattr(matched, part.value) for part in LOOKED_UP}
    return replace(
        said,
        **{
            name: value
            for name, value in new.items()
            if getattr(said, name) is not None or value != getattr(known, name)
        },
    )


def _as_insisted(match: RegisterMatch, turn: Understanding, context: Context) -> RegisterMatch:
    """Who says another street after one was read back means what they say, though it sounds like the one read back."""
    before = context.address
    repeated = (
        context.expects is Expects.ADDRESS_CONFIRMATION
        and before is not None
        and turn.address.street is not None
        and AddressPart.STREET in match.replaced
        and match.address.street == before.street
        and not turn.has(CustomerAct.AFFIRM)
    )
    return replace(match, address=replace(match.address, street=turn.address.street)) if repeated else match


def _parts(parts: frozenset[AddressPart]) -> tuple[AddressPart, ...]:
    return tuple(part for part in AddressPart if part in parts)
