"""What became of an order: one object or one row of a table, from what was stored in its call."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final

from doorstep.campaigns.disposition import disposition, standing
from doorstep.interface.json_shapes import json_value
from doorstep.ports.campaign_store import Row
from doorstep.runtime.promised import KEPT, agreed_values, standing_effects

COLUMNS: Final = (
    "order_id",
    "recipient_name",
    "phone",
    "state",
    "disposition",
    "standing",
    "cause",
    "dialled_at",
    "appointment_start",
    "appointment_end",
    "street",
    "house_number",
    "unit",
    "postcode",
    "city",
    "region",
    "country",
    "drop_place",
    "drop_place_detail",
    "pickup_point",
    "callback_at",
    "refused",
    "disclosed",
    "turns",
    "call",
    "attempts",
    "due_at",
    "reason",
)
_FORMULA: Final = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet takes for a formula."""

_NUMBER: Final = re.compile(r"\+\d+")


@dataclass(frozen=True, slots=True)
class Result:
    """One order with what was agreed about it; `agreed` holds the interface's values, null where there is none."""

    row: Row
    disposition: str | None
    standing: str
    agreed: Mapping[str, object]

    def as_object(self) -> dict[str, object]:
        """Write it as a JSON object."""
        row, result = self.row, self.row.result or {}
        return {
            "order_id": row.order.parcel.id,
            "recipient_name": row.order.recipient,
            "phone": row.order.phone,
            "state": row.state.value,
            "disposition": self.disposition,
            "standing": self.standing,
            "cause": row.cause,
            "dialled_at": json_value(row.dialled_at),
            **self.agreed,
            "disclosed": result.get("disclosed"),
            "turns": result.get("turns"),
            "call": row.call,
            "notes": dict(row.order.notes),
            "attempts": row.attempts,
            "due_at": json_value(row.due_at),
            "reason": row.reason or None,
        }

    def as_cells(self) -> dict[str, object]:
        """Write it as the cells of a table, values of values in columns of their own."""
        told = self.as_object()
        window, place = _part(told["appointment"]), _part(told["drop_place"])
        return {
            **told,
            **_part(told["address"]),
            "appointment_start": window.get("start"),
            "appointment_end": window.get("end"),
            "drop_place": place.get("kind"),
            "drop_place_detail": place.get("detail"),
            "pickup_point": _part(told["pickup_point"]).get("name"),
        }


def result_of(row: Row) -> Result:
    """Say what became of an order; where the call broke off or was about others, what was stored before counts."""
    effects = standing_effects(row.promises)
    other = _told(row) is None and bool(effects)
    outcome = None if row.result is None or other else str(row.result["disposition"])
    ending = disposition(outcome, effects, dialled=row.call is not None)
    agreed = _agreed(row)
    left = row.state.value if row.call is None else standing(ending, agreed=any(agreed.values())).value
    return Result(row, ending, left, agreed)


def csv_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Write results as CSV, header first; notes stand in columns of their own after the others.

    A note that is called like one of the others has `note_` before its name. A cell that a spreadsheet would take for a
    formula begins with an apostrophe; telephone numbers stay as they are.
    """
    results = [result_of(row) for row in rows]
    notes = sorted({name for result in results for name in result.row.order.notes})
    yield _csv([*COLUMNS, *(f"note_{name}" if name in COLUMNS else name for name in notes)])
    for result in results:
        cells = result.as_cells()
        yield _csv([*(cells.get(name) for name in COLUMNS), *(result.row.order.notes.get(name) for name in notes)])


def _agreed(row: Row) -> dict[str, object]:
    told = _told(row)
    if told is not None:
        return {name: told.get(name) for name in KEPT}
    return agreed_values(row.promises)


def _told(row: Row) -> Mapping[str, object] | None:
    """What the last conversation said about the order; None where it was not about this one."""
    return next((one for one in _parcels(row) if one.get("id") == row.order.parcel.id), None)


def _parcels(row: Row) -> list[Mapping[str, object]]:
    parcels = None if row.result is None else row.result.get("parcels")
    return [one for one in parcels if isinstance(one, Mapping)] if isinstance(parcels, list) else []


def _part(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _csv(cells: Iterable[object]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="").writerow([_cell(cell) for cell in cells])
    return written.getvalue()


def _cell(cell: object) -> str:
    """Write a cell so that no spreadsheet runs it: rows come from outside, and customers choose what is noted."""
    if cell is None:
        return ""
    text = str(cell).lower() if isinstance(cell, bool) else str(cell)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text
