"""What can be put into a haggle: one JSON object a line."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from doorstep.errors import BadInput
from doorstep.runtime.fields import moment
from doorstep.skills.haggling.events import SellerWord

_EVENTS: Final = (*SellerWord, "now")


@dataclass(frozen=True, slots=True)
class Wrote:
    """A buyer wrote this; `name` is what their message is known by when it comes twice."""

    buyer: str
    text: str
    at: datetime
    name: str


@dataclass(frozen=True, slots=True)
class SellerActed:
    """The seller did something about a buyer."""

    what: SellerWord
    buyer: str
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """Time has moved on to this moment."""

    at: datetime


HaggleInput: TypeAlias = Wrote | SellerActed | Moved


def read_input(line: str) -> HaggleInput:
    """Read one line.

    Raises:
        BadInput: It is no JSON object of a known form; the text says what is expected.
    """
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):  # a number of thousands of digits is a ValueError of its own
        raise BadInput("This line is not valid JSON.") from None
    if not isinstance(value, Mapping):
        raise BadInput('This line has to be a JSON object, like {"buyer": "b1", "say": "hello", "at": "…"}.')
    if "event" in value:
        return _event(value)
    if "say" not in value:
        raise BadInput('This line needs the key "say" or the key "event".')
    text, at = _words(value, "say"), _moment(value)
    name = _words(value, "id") if value.get("id") is not None else f"{at.isoformat()} {text}"
    return Wrote(_buyer(value), text, at, name)


def _event(value: Mapping[str, object]) -> HaggleInput:
    kind = value["event"]
    if kind not in _EVENTS:
        raise BadInput(f'"event" has to be one of {", ".join(_EVENTS)}.')
    if kind == "now":
        return Moved(_moment(value))
    text = _words(value, "text") if value.get("text") is not None else ""
    return SellerActed(SellerWord(str(kind)), _buyer(value), _moment(value), text)


def _buyer(value: Mapping[str, object]) -> str:
    buyer = _words(value, "buyer")
    if not buyer.strip():
        raise BadInput('"buyer" has to name somebody.')
    return buyer


def _words(value: Mapping[str, object], name: str) -> str:
    found = value.get(name)
    if not isinstance(found, str):
        raise BadInput(f'"{name}" has to be text.')
    return found.encode("utf-8", errors="replace").decode("utf-8")


def _moment(value: Mapping[str, object]) -> datetime:
    try:
        return moment(value.get("at"))
    except ValueError as error:
        raise BadInput(f'"at" {error}.') from None
