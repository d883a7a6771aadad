"""Log lines as JSON objects, one a line, without anything about people.

A field about somebody is wrapped in `Personal`, and stays hidden wherever it is written:

    log(_LOG, "dialling", case=contact.case, line=line.name, phone=Personal(contact.phone))
"""

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, TextIO, TypeAlias

from doorstep.errors import DoorstepError

HIDDEN: Final = "(personal)"
_LEFT_OUT: Final = "(left out)"
_OWN: Final = "doorstep"


@dataclass(frozen=True, slots=True, repr=False)
class Personal:
    """Something about a person; whoever prints or formats it gets only that there was something."""

    value: object

    def __repr__(self) -> str:
        return HIDDEN


Field: TypeAlias = str | int | float | bool | datetime | Personal | None


def log(to: logging.Logger, event: str, level: int = logging.INFO, **fields: Field) -> None:
    """Write a line.

    Args:
        to: The module's logger.
        event: What happened, always in the same words.
        level: How much it matters.
        fields: What it happened to; what is about a person is wrapped in `Personal`.
    """
    to.log(level, event, extra={"fields": fields})


class LogLines(logging.Formatter):
    """Writes records as JSON.

    Of what libraries write only the words are kept into which they fill something in, and the place: they may log
    addresses that were asked for, or what a failed statement was about. Of an exception that is not ours its kind and
    its place are kept.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Write one line."""
        own = record.name.partition(".")[0] == _OWN
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage() if own else _words(record),
        }
        if own:
            line |= {name: _shown(value) for name, value in getattr(record, "fields", {}).items()}
        else:
            line["place"] = f"{record.module}, line {record.lineno}"
        if record.exc_info and record.exc_info[1] is not None:
            line["failure"] = _failure(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def write_log(stream: TextIO, level: int = logging.INFO) -> None:
    """Write the log of this process to a stream from now on: ours from `level`, libraries' from warnings on."""
    lines = logging.StreamHandler(stream)
    lines.setFormatter(LogLines())
    root = logging.getLogger()
    root.handlers = [lines]
    root.setLevel(logging.WARNING)
    logging.getLogger(_OWN).setLevel(level)


def _words(record: logging.LogRecord) -> str:
    """The words of a record that something is filled into; where nothing is, it may be filled in already."""
    return str(record.msg) if record.args else _LEFT_OUT


def _shown(value: Field) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return HIDDEN if isinstance(value, Personal) else value


def _failure(error: BaseException) -> str:
    if isinstance(error, DoorstepError):
        return f"{type(error).__name__}: {error}"
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = "" if last is None else f" in {last.tb_frame.f_globals.get('__name__')}, line {last.tb_lineno}"
    return f"{type(error).__name__}{place}"
