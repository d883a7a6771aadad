"""What an act tells, before a language puts it into words: when a parcel is due, a guess, the ways on offer."""

from dataclasses import dataclass

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import DropPlace, Parcel, PickupPoint, Window
from doorstep.languages.kit.say_values import local
from doorstep.languages.kit.speech import Speech, holds, several, value


def due_time(slot: Window | None, parcel: Parcel, speech: Speech) -> str | None:
    """Say when a parcel comes, by its window or its day; None where neither is known."""
    if slot is not None:
        return speech.window(slot)
    return speech.day(parcel.expected) if parcel.expected else None


def is_over(slot: Window | None, parcel: Parcel, speech: Speech) -> bool:
    """Whether the time a parcel was due at has begun."""
    now = speech.wording.now
    if slot is not None:
        return local(slot.start, now) <= now
    return parcel.expected is not None and parcel.expected <= now.date()


def guessed(spoken: Act) -> Act | None:
    """The act that is asked back as the best guess, whole or by its name only."""
    whole = value(spoken, "guess", Act)
    if whole is not None:
        return whole
    name = value(spoken, "guess", str)
    return Act(AssistantAct(name), {}) if name in set(AssistantAct) else None


@dataclass(frozen=True, slots=True)
class Ways:
    """What is offered in one breath, three things at most.

    Args:
        slots: Windows to come in.
        places: Places to leave it at.
        address: Whether it may go to another address.
        points: Where it can be collected.
        callback: Whether a call later is among them.
    """

    slots: tuple[Window, ...]
    places: tuple[DropPlace, ...]
    address: bool
    points: tuple[PickupPoint, ...]
    callback: bool


def ways_offered(spoken: Act) -> Ways:
    """Choose what of an offer is said: one of each kind where there are several kinds."""
    slots = several(spoken, "slots", Window)
    places = several(spoken, "drop_places", DropPlace)
    points = several(spoken, "pickup_points", PickupPoint)
    address = holds(spoken, "other_address")
    others = sum((bool(places), bool(points), address))
    before_points = sum((bool(slots), bool(places), address))
    before_callback = before_points + bool(points)
    return Ways(
        slots[: 3 - min(others, 2)],
        places[: 3 if not slots and others == 1 else 1],
        address,
        points[: 1 if before_points else 2] if before_points < 3 else (),
        holds(spoken, "callback") and before_callback < 2,
    )
