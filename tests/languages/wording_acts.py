"""Every assistant act with values of a language's own world, for the tests of wording."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from doorstep.dialogue.acts import Act, ActValue, AssistantAct, act
from doorstep.dialogue.events import OffReason
from doorstep.dialogue.slots import (
    Address,
    AddressPart,
    DropKind,
    DropPlace,
    Money,
    Parcel,
    ParcelStatus,
    PickupPoint,
    Window,
)

A = AssistantAct
DOOR = DropPlace(DropKind.DOOR)
PLACES = (DOOR, DropPlace(DropKind.NEIGHBOUR), DropPlace(DropKind.CARETAKER))
# Whatever their values, these are said before anybody is known, or to a machine.
PUBLIC = (A.GREET, A.DISCLOSE, A.INTRODUCE, A.STATE_PURPOSE, A.VERIFY, A.LEAVE_MESSAGE, A.GOODBYE)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what the acts of a test speak of.

    Args:
        hours: How far the zone is from Greenwich, in hours.
        shop: Who the call is on behalf of.
        number: Where to call back.
        name: Whose parcel it is.
        home: Where it goes.
        office: Where it goes instead.
        sender: Who sent it.
        contents: What is in it.
        kiosk: Where it can be collected.
        hidden: What a customer says about a place to leave it.
        currency: What it is paid in.
        apologies: The reasons to apologise with a wording of their own.
        impossible: The reasons that something cannot be, with a wording of their own.
    """

    hours: int
    shop: str
    number: str
    name: str
    home: Address
    office: Address
    sender: str
    contents: str
    kiosk: PickupPoint
    hidden: str
    currency: str
    apologies: Iterable[str]
    impossible: Iterable[str]

    @property
    def zone(self) -> timezone:
        """The zone of the person spoken with."""
        return timezone(timedelta(hours=self.hours))

    @property
    def now(self) -> datetime:
        """The moment of speaking, a Monday morning."""
        return datetime(2026, 11, 23, 9, 0, tzinfo=self.zone)

    def window(self, day: int, start: int, end: int) -> Window:
        """A window in that November, from one hour to another."""
        begins = datetime(2026, 11, day, start, tzinfo=self.zone)
        return Window(begins, datetime(2026, 11, day, end, tzinfo=self.zone))

    @property
    def parcel(self) -> Parcel:
        """The parcel of the call."""
        planned = self.window(23, 10, 12)
        return Parcel("P1", "ZTO", self.sender, self.contents, address=self.home, planned=planned)

    @property
    def parcels(self) -> list[Parcel]:
        """Other parcels, of every status, with and without a day."""
        return [
            Parcel("P2", "ZTO", "Booknook", "a book", status, expected=expected)
            for status in ParcelStatus
            for expected in (None, date(2026, 11, 24))
        ]


def confirmed(kind: AssistantAct, **values: ActValue) -> list[Act]:
    """An act that asks until it is stored, both ways."""
    return [act(kind, done=False, **values), act(kind, done=True, **values)]


def label(one: Act) -> str:
    """Name an act in a test's title."""
    return "-".join([one.kind, *(f"{name}" for name in one.values)])


def every_act(cast: Cast) -> list[Act]:
    """Every act in each of its shapes."""
    return [*_about_us(cast), *_about_times(cast), *_about_places(cast), *_answers(cast), *_repairs(cast)]


def _about_us(cast: Cast) -> list[Act]:
    return [
        act(A.GREET),
        act(A.DISCLOSE, merchant=cast.shop),
        act(A.INTRODUCE, merchant=cast.shop),
        act(A.INTRODUCE, merchant=cast.shop, callback_number=cast.number),
        act(A.STATE_PURPOSE, merchant=cast.shop),
        act(A.ASK_IDENTITY, name=cast.name),
        act(A.ASK_IDENTITY),
        act(A.VERIFY, attempt=1),
        act(A.VERIFY, attempt=2),
        act(A.VERIFY, attempt=1, keys=True),
        act(A.VERIFY, attempt=2, keys=True),
        act(A.INFORM_PURPOSE, merchant=cast.shop),
        act(A.INFORM_ROBOT, merchant=cast.shop),
        act(A.INFORM_DATA_USE, merchant=cast.shop, recorded=False),
        act(A.INFORM_DATA_USE, merchant=cast.shop, recorded=True),
        act(A.TRANSFER),
        act(A.PRESS, digits="1"),
        act(A.LEAVE_MESSAGE, merchant=cast.shop, callback_number=cast.number),
        act(A.LEAVE_MESSAGE, merchant=cast.shop),
        act(A.THANK),
        act(A.GOODBYE, merchant=cast.shop),
        act(A.STATE_PURPOSE, merchant=cast.shop, asked_back=True),
        *(act(A.GOODBYE, merchant=cast.shop, reason=reason) for reason in OffReason),
        act(A.GOODBYE, merchant=cast.shop, reason=OffReason.CLOSING, again=True),
    ]


def _about_times(cast: Cast) -> list[Act]:
    parcel, kiosk = cast.parcel, cast.kiosk
    afternoon, evening, later = cast.window(23, 14, 16), cast.window(24, 18, 20), cast.window(30, 10, 12)
    moment = datetime(2026, 11, 24, 15, tzinfo=cast.zone)
    return [
        act(A.STATE_PARCEL, parcel=parcel, slot=parcel.planned),
        act(A.STATE_PARCEL, parcel=Parcel("P9")),
        act(A.OFFER_SLOT, slot=parcel.planned, planned=True, first=True),
        act(A.OFFER_SLOT, slot=evening, planned=False, first=False),
        act(A.OFFER_ALTERNATIVES, slots=(afternoon, evening, later)),
        act(A.OFFER_ALTERNATIVES, slots=(afternoon,), drop_places=PLACES, other_address=True),
        act(A.OFFER_ALTERNATIVES, drop_places=PLACES, pickup_points=(kiosk,), other_address=True, callback=True),
        act(A.OFFER_ALTERNATIVES, pickup_points=(kiosk,)),
        act(A.OFFER_ALTERNATIVES, callback=True),
        act(A.OFFER_ALTERNATIVES),
        act(A.ASK_AVAILABILITY),
        *confirmed(A.CONFIRM_SLOT, slot=evening, parcel="P1"),
        act(A.OFFER_CALLBACK, by_person=True),
        act(A.OFFER_CALLBACK, by_person=False),
        act(A.OFFER_CALLBACK, by_person=True, keys=True),
        act(A.OFFER_CALLBACK, by_person=False, keys=True),
        *confirmed(A.CONFIRM_CALLBACK, at=moment, by_person=False),
        act(A.CONFIRM_CALLBACK, at=moment, to=cast.number, by_person=False, done=False),
        act(A.CONFIRM_CALLBACK, to=cast.number, by_person=True, done=False, keys=True),
        *confirmed(A.CONFIRM_CALLBACK, by_person=True),
        act(A.SUMMARISE, slot=evening, address=cast.office, drop_place=DOOR),
        act(A.SUMMARISE, pickup_point=kiosk, at=moment),
        act(A.SUMMARISE),
        act(A.SUMMARISE, slot=evening, before=True),
        act(A.SUMMARISE, address=cast.office, before=True),
        act(A.SUMMARISE, slot=evening, pickup_point=kiosk, drop_place=DOOR, before=True, other=True),
        act(A.SUMMARISE, slot=evening, address=cast.office, drop_place=DOOR, before=True),
    ]


def _about_places(cast: Cast) -> list[Act]:
    street = Address(street=cast.office.street)
    return [
        act(A.ASK_ADDRESS),
        *(act(A.ASK_ADDRESS_PART, part=part, address=street) for part in AddressPart),
        act(A.ASK_ADDRESS_PART, part=AddressPart.STREET),
        act(A.ASK_ADDRESS_PART, part=AddressPart.POSTCODE, address=street, keys=True),
        act(A.ASK_ADDRESS_PART, part=AddressPart.HOUSE_NUMBER, address=street, keys=True),
        *confirmed(A.CONFIRM_ADDRESS, address=cast.office),
        act(A.CONFIRM_ADDRESS, address=cast.office, done=False, doubtful=("street", "postcode")),
        act(A.CONFIRM_ADDRESS, address=cast.office, done=False, keys=True),
        act(A.OFFER_DROP_PLACE, drop_places=PLACES),
        act(A.OFFER_DROP_PLACE, drop_places=()),
        *(
            one
            for kind in DropKind
            for detail in (None, cast.hidden)
            for one in confirmed(A.CONFIRM_DROP_PLACE, drop_place=DropPlace(kind, detail))
        ),
        *confirmed(A.CONFIRM_PICKUP_POINT, pickup_point=cast.kiosk),
    ]


def _answers(cast: Cast) -> list[Act]:
    return [
        *(act(A.INFORM_STATUS, parcel=parcel, other=other) for parcel in cast.parcels for other in (True, False)),
        act(A.INFORM_STATUS, parcel=cast.parcel, other=False, slot=cast.window(23, 14, 16)),
        act(A.INFORM_CONTENTS, contents=cast.contents),
        act(A.INFORM_CONTENTS),
        act(A.INFORM_SENDER, sender=cast.sender),
        act(A.INFORM_SENDER),
        *(
            act(A.INFORM_COST, cost=cost, topic=topic)
            for cost in (None, Money(0, cast.currency), Money(750, cast.currency))
            for topic in ("redelivery", "address_change")
        ),
        *(act(A.INFORM_IMPOSSIBLE, reason=reason) for reason in sorted(cast.impossible)),
        act(A.INFORM_IMPOSSIBLE, reason="time_not_free", slot=cast.window(24, 18, 20)),
    ]


def _repairs(cast: Cast) -> list[Act]:
    return [
        *(act(A.APOLOGISE, reason=reason) for reason in sorted(cast.apologies)),
        act(A.ASK_REPEAT),
        act(A.CLARIFY),
        *(
            act(A.CLARIFY, topic=topic)
            for topic in ("anything_else", "what_else", "which_slot", "address_part", "recording", "time", "?")
        ),
        act(A.CLARIFY, topic="address_part", keys=True),
        act(A.CLARIFY, topic="phone", keys=True),
        *(act(A.CLARIFY, guess=act(kind)) for kind in AssistantAct),  # type: ignore[arg-type]  # a guess is an act
        act(A.CLARIFY, guess=act(A.CONFIRM_DROP_PLACE, drop_place=DOOR)),  # type: ignore[arg-type]  # a guess is an act
        act(A.REPROMPT),
        act(A.WAIT),
        *confirmed(A.CONFIRM_REFUSAL),
        *confirmed(A.CONFIRM_OPT_OUT),
    ]
