"""The transcript: events written down as JSON, read back and replayed to the same result."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final, TypeVar

from doorstep.dialogue import acts, events, slots, understanding
from doorstep.dialogue.engine import Step, step
from doorstep.dialogue.events import Event
from doorstep.dialogue.skill import Skill
from doorstep.dialogue.state import DialogueState
from doorstep.errors import BadInput

S = TypeVar("S")

_TYPES: Final[Mapping[str, Any]] = {
    name: kind
    for module in (acts, events, slots, understanding)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, StrEnum))
}
_TIMES: Final[Mapping[str, Any]] = {"datetime": datetime, "date": date, "time": time}


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
    if isinstance(value, Mapping):
        return {"$": "Mapping", "is": {name: encode(item) for name, item in value.items()}}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    return value


def decode(value: Any) -> Any:
    """Turn back what `encode` made."""
    if isinstance(value, list):
        return tuple(decode(item) for item in value)
    if not isinstance(value, dict):
        return value
    name = value["$"]
    if name == "Mapping":
        return {key: decode(item) for key, item in value["is"].items()}
    if name in _TIMES:
        return _TIMES[name].fromisoformat(value["is"])
    kind = _TYPES[name]
    if issubclass(kind, StrEnum):
        return kind(value["is"])
    return kind(**{key: decode(item) for key, item in value.items() if key != "$"})
