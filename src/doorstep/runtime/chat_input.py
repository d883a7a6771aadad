"""What can be put into a conversation in text: one JSON object a line."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar

from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.errors import BadInput
from doorstep.runtime.fields import moment, spoken

_Choice = TypeVar("_Choice", bound=StrEnum)

_DIGITS: Final = re.compile(r"[0-9*#A-D]+")
_EVENTS: Final = ("silence", "interrupt", "dtmf", "hangup", "answered_by", "now", "called_off")


@dataclass(frozen=True, slots=True)
class Said:
    """The customer said this; nothing at all counts as silence."""

    text: str


@dataclass(frozen=True, slots=True)
class Silent:
    """The no-input timer ran out."""


@dataclass(frozen=True, slots=True)
class CutIn:
    """The customer cut in; `heard` is what of the running utterance had been played."""

    heard: str
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """The customer pressed keys."""

    digits: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The line is closed."""


@dataclass(frozen=True, slots=True)
class Picked:
    """It became clear who or what picked up."""

    kind: AnsweredBy


@dataclass(frozen=True, slots=True)
class Later:
    """Time moves on to this moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Off:
    """Our side has to end the conversation."""

    reason: OffReason


ChatInput: TypeAlias = Said | Silent | CutIn | Pressed | Closed | Picked | Later | Off


def read_input(line: str) -> ChatInput:
    """Read one line.

    Raises:
        BadInput: It is no JSON object of a known form; the text says what is expected.
    """
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):  # a number of thousands of digits is a ValueError of its own
        raise BadInput("This line is not valid JSON.") from None
    if not isinstance(value, Mapping):
        raise BadInput('This line has to be a JSON object, like {"say": "yes"}.')
    if "event" in value:
        return _event(value)
    if "say" not in value:
        raise BadInput('This line needs the key "say" or the key "event".')
    return _said(_words(value, "say"))


def _said(text: str) -> Said | Silent:
    return Said(text) if text.strip() else Silent()


def _event(value: Mapping[str, object]) -> ChatInput:
    match value["event"]:
        case "silence":
            return Silent()
        case "interrupt":
            return CutIn(_words(value, "heard", ""), _words(value, "say", ""))
        case "dtmf":
            return Pressed(_digits(value))
        case "hangup":
            return Closed()
        case "answered_by":
            return Picked(_one_of(AnsweredBy, value, "kind"))
        case "now":
            return Later(_moment(value))
        case "called_off":
            return Off(_one_of(OffReason, value, "reason"))
        case _:
            raise BadInput(f'"event" has to be one of {", ".join(_EVENTS)}.')


def _words(value: Mapping[str, object], name: str, default: str | None = None) -> str:
    found = value.get(name, default)
    if not isinstance(found, str):
        raise BadInput(f'"{name}" has to be text.')
    return spoken(found)


def _digits(value: Mapping[str, object]) -> str:
    found = _words(value, "digits")
    if not _DIGITS.fullmatch(found):
        raise BadInput('"digits" has to be keys of a telephone: 0 to 9, * and #.')
    return found


def _one_of(kind: type[_Choice], value: Mapping[str, object], name: str) -> _Choice:
    try:
        return kind(_words(value, name))
    except ValueError:
        raise BadInput(f'"{name}" has to be one of {", ".join(kind)}.') from None


def _moment(value: Mapping[str, object]) -> datetime:
    try:
        return moment(value.get("at"))
    except ValueError as error:
        raise BadInput(f'"at" {error}.') from None
