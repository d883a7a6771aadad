"""Reading text lines with a language pack: a line of text or an object in, an understanding out, in order."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, get_args

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.understanding import Context
from doorstep.errors import BadInput
from doorstep.interface.json_shapes import understanding_object
from doorstep.languages.pack import LanguagePack
from doorstep.runtime.fields import Region, moment, spoken
from doorstep.runtime.stream import error_line, line

REGIONS: Final[tuple[str, ...]] = get_args(Region)
_USUAL_REGION: Final = {"en": "US", "de": "DE"}
_KEYS: Final = frozenset({"text", "now", "expects", "region"})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for the lines that do not say otherwise."""

    now: datetime
    expects: Expects
    region: str

    @classmethod
    def from_options(cls, now: str, expects: str, region: str | None, language: str) -> "Defaults":
        """Read them from words.

        Raises:
            BadInput: One of them is none of the values it can have.
        """
        return cls(_moment(now), _expects(expects), _region(region or _USUAL_REGION.get(language, "US")))


def read_lines(pack: LanguagePack, defaults: Defaults, lines: Iterable[bytes], write: Callable[[str], None]) -> None:
    """Write one line for each line read; a line that cannot be read gets an error line in its place."""
    for number, raw in enumerate(lines, start=1):
        text = raw.decode("utf-8", errors="replace").rstrip("\r\n")
        try:
            said, context = _line(text, defaults)
            write(line({**understanding_object(pack.understand(spoken(said), context)), "text": said}))
        except BadInput as error:
            write(line(error_line(number, str(error))))


def _line(text: str, defaults: Defaults) -> tuple[str, Context]:
    value = _object(text)
    if value is None:
        return text, Context(defaults.now, defaults.expects, defaults.region)
    said = value["text"]
    if not isinstance(said, str):
        raise BadInput('"text" has to be text.')
    return said, Context(
        _moment(value["now"]) if value.get("now") is not None else defaults.now,
        _expects(value["expects"]) if value.get("expects") is not None else defaults.expects,
        _region(value["region"]) if value.get("region") is not None else defaults.region,
    )


def _object(text: str) -> Mapping[str, object] | None:
    """Read a line as an object where it is one; any other line is text that somebody said."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):  # a number of thousands of digits is a ValueError of its own
        raise BadInput("This line begins like an object and is not valid JSON.") from None
    if not isinstance(value, Mapping) or "text" not in value:
        raise BadInput('This line needs the key "text".')
    unknown = sorted(set(value) - _KEYS)
    if unknown:
        raise BadInput(f'"{unknown[0]}" is not a known key; there are: text, now, expects, region.')
    return value


def _moment(value: object) -> datetime:
    try:
        return moment(value)
    except ValueError as error:
        raise BadInput(f'"now" {error}.') from None


def _expects(value: object) -> Expects:
    try:
        return Expects(str(value))
    except ValueError:
        raise BadInput(f'"expects" has to be one of {", ".join(Expects)}.') from None


def _region(value: object) -> str:
    if value not in REGIONS:
        raise BadInput(f'"region" has to be one of {", ".join(REGIONS)}.')
    return str(value)
