"""The transcript: events written down as JSON, read back and replayed to the same result."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import ModuleType
from typing import Any, Final, TypeAlias, TypeVar

from doorstep.dialogue import acts, events, slots, understanding
from doorstep.dialogue.engine import Step, step
from doorstep.dialogue.events import Event
from doorstep.dialogue.skill import Skill
from doorstep.dialogue.state import DialogueState
from doorstep.errors import BadInput

S = TypeVar("S")

Types: TypeAlias = Mapping[str, Any]
"""The dataclasses and enumerations that written values are read back to, by name."""


def types_of(*modules: ModuleType) -> Types:
    """Collect the dataclasses and enumerations that modules define or import."""
    return {
        name: kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, StrEnum))
    }


_TYPES: Final = types_of(acts, events, slots, understanding)
_WRITTEN: Final[Mapping[str, Callable[[Any], object]]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "timedelta": lambda seconds: timedelta(seconds=seconds),
}
"""How values of Python's own types are read back."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a conversation and the time it was taken at, with zone."""

    at: datetime
    event: Event


def write(entry: Entry) -> str:
    """Write an entry as one line of JSON."""
    return json.dumps({"at": entry.at.isoformat(), "event": encode(entry.event)}, ensure_ascii=False)


def read(line: str) -> Entry:
    """Read a line that `write` made.

    Raises:
        BadInput: The line is not of that form.
    """
    try:
        content = json.loads(line)
        return Entry(datetime.fromisoformat(content["at"]), decode(content["event"]))
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("a transcript line has to hold an event as Doorstep writes it") from error


def replay(entries: Iterable[Entry], state: DialogueState[S], skill: Skill[S]) -> list[Step[S]]:
    """Play the events again from a first state; the same events give the same steps."""
    steps: list[Step[S]] = []
    for entry in entries:
        taken = step(state, entry.event, entry.at, skill=skill)
        steps.append(taken)
        state = taken.state
    return steps


def encode(value: object) -> object:
    """Turn a value of the core into what JSON can hold; dataclasses, enumerations and times carry their name."""
    if isinstance(value, StrEnum):
        return {"$": type(value).__name__, "is": value.value}
    if is_dataclass(value) and not isinstance(value, type):
        content = {one.name: encode(getattr(value, one.name)) for one in fields(value)}
        return {"$": type(value).__name__, **content}
    if isinstance(value, datetime | date | time):
        return {"$": type(value).__name__, "is": value.isoformat()}
    if isinstance(value, timedelta):
        return {"$": "timedelta", "is": value.total_seconds()}
    if isinstance(value, frozenset):
        return {"$": "frozenset", "is": [encode(item) for item in sorted(value)]}
    if isinstance(value, Mapping):
        return {"$": "Mapping", "is": {name: encode(item) for name, item in value.items()}}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


def decode(value: Any, types: Types = _TYPES) -> Any:
    """Turn back what `encode` made; `types` are those it may hold."""
    if isinstance(value, list):
        return tuple(decode(item, types) for item in value)
    if not isinstance(value, dict):
        return value
    name = value["$"]
    if name == "Mapping":
        return {key: decode(item, types) for key, item in value["is"].items()}
    if name == "frozenset":
        return frozenset(decode(item, types) for item in value["is"])
    if name in _WRITTEN:
        return _WRITTEN[name](value["is"])
    kind = types[name]
    if issubclass(kind, StrEnum):
        return kind(value["is"])
    return kind(**{key: decode(item, types) for key, item in value.items() if key != "$"})
