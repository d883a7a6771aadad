"""What the assistant may know for one delivery conversation."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from doorstep.dialogue.slots import Address, DropKind, Money, Parcel, PickupPoint, Window, bare_postcode
from doorstep.skills.delivery.outcome import ParcelOutcome


class Verification(StrEnum):
    """What has to be shown before anything private is said or changed."""

    NONE = "none"
    NAME = "name"
    POSTCODE = "postcode"


class Opening(StrEnum):
    """How the call begins: with the parcel at once, or by asking for the person."""

    PARCEL = "parcel"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Merchant:
    """On whose behalf the call is made."""

    name: str
    callback_number: str | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is called."""

    name: str
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A window of the tour with the number of stops it can still take."""

    id: str
    window: Window
    capacity: int = 1


@dataclass(frozen=True, slots=True)
class DeliveryArea:
    """Where parcels can be brought: a country and ranges of postcodes (first, last inclusive); none: everywhere."""

    country: str
    postcodes: tuple[tuple[str, str], ...] = ()

    def covers(self, address: Address) -> bool:
        """Whether an address lies inside; one without postcode does not."""
        if address.country is not None and address.country != self.country:
            return False
        if not self.postcodes:
            return True
        if address.postcode is None:
            return False
        code = bare_postcode(address.postcode)
        return any(_within(code, bare_postcode(first), bare_postcode(last)) for first, last in self.postcodes)


@dataclass(frozen=True, slots=True)
class Prices:
    """What a change costs the recipient; None is not known."""

    redelivery: Money | None = None
    address_change: Money | None = None


class Again(StrEnum):
    """Why somebody is called again: the line was lost while we talked, or they asked to be called back."""

    CUT_OFF = "cut_off"
    ASKED_BACK = "asked_back"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What earlier calls about the same parcels left.

    Args:
        kind: Why we call again; None: nobody was spoken to last, so the call opens like a first one.
        promised: What holds for each parcel something was promised for; one that is settled may be no parcel of this
            call any more.
        proofs: Postcodes that prove who it is beside the parcel's: it stands on the label and was changed since.
    """

    kind: Again | None = None
    promised: tuple[ParcelOutcome, ...] = ()
    proofs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """Everything one conversation may know.

    `now` is the moment it begins, with the recipient's zone; `call_hours` are when we may call back, none: at any time.
    """

    now: datetime
    merchant: Merchant
    recipient: Recipient
    parcels: tuple[Parcel, ...]
    language: str = "en"
    region: str = "US"
    slots: tuple[Slot, ...] = ()
    drop_places: tuple[DropKind, ...] = ()
    pickup_points: tuple[PickupPoint, ...] = ()
    delivery_area: DeliveryArea | None = None
    verification: Verification = Verification.NONE
    opening: Opening = Opening.PARCEL
    human_agents: str | None = None
    prices: Prices = Prices()
    earlier: Earlier | None = None
    call_hours: tuple[Window, ...] = ()


def _within(code: str, first: str, last: str) -> bool:
    """Compare figures by the length of the bounds, British codes by their outward part where the bounds are outward."""
    if code[:1].isalpha() and not (_FULL_BRITISH.match(first) or _FULL_BRITISH.match(last)):
        return _outward(first) <= _outward(code) <= _outward(last)
    return first <= code[: len(first)] and code[: len(last)] <= last


_FULL_BRITISH = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$")


def _outward(code: str) -> tuple[str, int, str]:
    """The outward part as area, district and suffix, so that BS9 comes before BS10 and BS1 is not BS10."""
    outward = code[:-3] if _FULL_BRITISH.match(code) else code
    letters = re.match(r"([A-Z]*)(\d*)(.*)", outward)
    area, district, suffix = letters.groups() if letters is not None else (outward, "", "")
    return area, int(district or 0), suffix
