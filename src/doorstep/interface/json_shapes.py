"""The JSON shapes of the interface: values, acts, effects, outcomes and what a pack understood."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

from doorstep.dialogue.acts import Act
from doorstep.dialogue.commands import Effect
from doorstep.dialogue.slots import Address, DropPlace, Money, Parcel, PickupPoint, TimeConstraint, Window
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.outcome import Outcome, ParcelOutcome


def effect_line(effect: Effect) -> dict[str, object]:
    """Show one thing that was stored; `replaces` stands only where it took an earlier promise's place."""
    shown: dict[str, object] = {"type": "effect", "effect": effect.kind.value, "parcel": effect.parcel}
    shown.update({name: json_value(value) for name, value in effect.values.items()})
    return shown | {"replaces": True} if effect.replaces else shown


def outcome_line(outcome: Outcome) -> dict[str, object]:
    """Show how the conversation ended."""
    return {
        "type": "outcome",
        "disposition": outcome.disposition.value,
        "parcels": [parcel_outcome(parcel) for parcel in outcome.parcels],
        "disclosed": outcome.disclosed,
        "turns": outcome.turns,
        "recording_consent": outcome.recording_consent,
    }


def understanding_object(understood: Understanding) -> dict[str, object]:
    """Show what a language pack made of a text."""
    return {
        "text": understood.text,
        "acts": [{"act": heard.act.value, "confidence": round(heard.confidence, 3)} for heard in understood.acts],
        "choice": understood.choice,
        "times": [json_value(constraint) for constraint in understood.times],
        "address": json_value(understood.address),
        "drop_place": json_value(understood.drop_place),
        "numbers": list(understood.numbers),
        "name": understood.name,
        "phone": understood.phone,
    }


def act_object(act: Act) -> dict[str, object]:
    """Show an assistant act with its values."""
    return {"act": act.kind.value, **{name: json_value(value) for name, value in act.values.items()}}


def json_value(value: object) -> object:
    """Write a value the way the interface names it; a parcel is its id.

    Raises:
        TypeError: Nothing is known about values of this type.
    """
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime | date | time):
        return value.strftime("%H:%M") if isinstance(value, time) else value.isoformat()
    if isinstance(value, Sequence):
        return [json_value(each) for each in value]
    return _record(value)


def _record(value: object) -> object:
    match value:  # open match: what is not here is seldom
        case Window():
            return {"start": value.start.isoformat(), "end": value.end.isoformat()}
        case Address():
            return address_object(value)
        case DropPlace():
            return {"kind": value.kind.value, "detail": value.detail}
        case PickupPoint():
            return {"id": value.id, "name": value.name}
        case Money():
            return {"minor": value.minor, "currency": value.currency}
        case _:
            return _seldom(value)


def _seldom(value: object) -> object:
    match value:  # open match: any type can be handed in
        case Parcel():
            return value.id
        case TimeConstraint():
            return _constraint(value)
        case Act():
            return act_object(value)
        case _:
            raise TypeError(f"a value of type {type(value).__name__} has no form in JSON")


def address_object(address: Address) -> dict[str, object]:
    """Write an address with every part, null where it is not known."""
    return {
        "street": address.street,
        "house_number": address.house_number,
        "unit": address.unit,
        "postcode": address.postcode,
        "city": address.city,
        "region": address.region,
        "country": address.country,
    }


def _constraint(value: TimeConstraint) -> dict[str, object]:
    return {
        "polarity": value.polarity.value,
        "start": json_value(value.start),
        "end": json_value(value.end),
        "dates": [day.isoformat() for day in value.dates],
        "from": json_value(value.since),
        "to": json_value(value.until),
        "text": value.text,
    }


def parcel_outcome(parcel: ParcelOutcome) -> dict[str, object]:
    """Show what holds for a parcel."""
    return {
        "id": parcel.id,
        "appointment": json_value(parcel.appointment),
        "address": json_value(parcel.address),
        "drop_place": json_value(parcel.drop_place),
        "pickup_point": json_value(parcel.pickup_point),
        "callback_at": json_value(parcel.callback_at),
        "refused": parcel.refused,
    }
