"""What stored promises come to in the end: the effect lines of calls, one after the other."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias

Line: TypeAlias = Mapping[str, object]
"""An effect line as it is stored; see `interface.json_shapes.effect_line`."""

KEPT: Final = ("appointment", "address", "drop_place", "pickup_point", "callback_at", "refused")
"""What can be agreed about an order, by its name in an outcome."""

_BY_EFFECT: Final = {
    "appointment_booked": ("appointment", "slot"),
    "address_changed": ("address", "address"),
    "drop_place_set": ("drop_place", "drop_place"),
    "pickup_point_set": ("pickup_point", "pickup_point"),
    "callback_scheduled": ("callback_at", "at"),
}


def agreed_values(promises: Iterable[Line]) -> dict[str, object]:
    """Tell what is agreed about an order by the promises made for it, as the interface's values; null is nothing."""
    agreed: dict[str, object] = dict.fromkeys(KEPT)
    for promise in promises:
        name, value = _BY_EFFECT.get(str(promise["effect"]), ("", ""))
        if name:
            agreed[name] = promise.get(value)
        elif promise["effect"] == "parcel_refused":
            agreed |= {"refused": True, "appointment": None}
        elif promise["effect"] == "withdrawn":
            agreed |= _taken_back(str(promise.get("what")))
    return agreed


def standing_effects(promises: Iterable[Line]) -> set[str]:
    """Tell which kinds of promises hold in the end: a refusal ends the appointment, a withdrawal what it names."""
    standing: set[str] = set()
    for promise in promises:
        effect = str(promise["effect"])
        standing.add(effect)
        if effect == "parcel_refused":
            standing.discard("appointment_booked")
        elif effect == "withdrawn":
            standing.discard(str(promise.get("what")))
    return standing


def standing_callback(promises: Sequence[Line]) -> Line | None:
    """Find the last call-back that was promised and not taken back."""
    found: Line | None = None
    for promise in promises:
        if promise["effect"] == "callback_scheduled":
            found = promise
        elif promise["effect"] == "withdrawn" and promise.get("what") == "callback_scheduled":
            found = None
    return found


def about(order: str, promises: Iterable[Line]) -> list[Line]:
    """List the promises made for an order or for a call as a whole."""
    return [one for one in promises if one.get("parcel") in (None, order)]


def _taken_back(effect: str) -> dict[str, object]:
    if effect == "parcel_refused":
        return {"refused": None}
    return {_BY_EFFECT[effect][0]: None} if effect in _BY_EFFECT else {}
