"""`doorstep slots`: the windows of tours that can be offered, and what drives them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from doorstep.cli.names import DEFAULT, Name
from doorstep.errors import BadInput

if TYPE_CHECKING:
    from doorstep.dialogue.slots import Window
    from doorstep.ports.feasibility import Spot
    from doorstep.runtime.slot_rows import PoolSlot
    from doorstep.skills.delivery.world import DeliveryArea

slots = typer.Typer(help="Take in the slots that calls offer, and show what is left of them.", no_args_is_help=True)

Pool: TypeAlias = Annotated[
    str | None, typer.Option("--pool", help="The pool itself, for slots that are not those of one campaign.")
]


@slots.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="CSV or JSON Lines with one slot a row.", show_default=False)],
    name: Name = DEFAULT,
    pool: Pool = None,
) -> None:
    """Take slots in, or renew those that are there; every bad row is reported with its line and reason."""
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import read_bytes
    from doorstep.cli.progress import working
    from doorstep.config import load_settings
    from doorstep.runtime.slot_rows import read_slots

    with working("Reading"):
        rows = read_slots(read_bytes(file, "file of slots"), _pool(name, pool))
    calls = stores(load_settings()).calls
    with working("Storing"):
        for (into, area), added in _together(rows.slots).items():
            calls.add_slots(into, [one.slot for one in added], area)
    for complaint in rows.complaints:
        typer.echo(f"{file.name} line {complaint.line}: {complaint.text}", err=True)
    pools = len({one.pool for one in rows.slots})
    left_out = f"; {len(rows.complaints)} rows left out" if rows.complaints else ""
    typer.echo(f"{len(rows.slots)} slots taken into {pools} pool{'' if pools == 1 else 's'}{left_out}.")
    if rows.complaints and not rows.slots:
        raise typer.Exit(2)


@slots.command()
def show(
    name: Name = DEFAULT,
    pool: Pool = None,
    country: Annotated[str | None, typer.Option(help="Only slots whose tour goes there, like DE.")] = None,
    postcode: Annotated[str | None, typer.Option(help="Only slots whose tour goes there.")] = None,
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object for each slot.")] = False,
) -> None:
    """Show the slots of a pool with the places that are left, those held by calls that go on taken off."""
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import write_line
    from doorstep.config import load_settings
    from doorstep.dialogue.slots import Address
    from doorstep.runtime.stream import line

    address = Address(country=country, postcode=postcode) if country or postcode else None
    found = stores(load_settings()).calls.free_slots(_pool(name, pool), address)
    for slot in found:
        start, end = slot.window.start, slot.window.end
        if jsonl:
            told = {"id": slot.id, "start": start.isoformat(), "end": end.isoformat(), "left": slot.capacity}
            write_line(line(told))
        else:
            typer.echo(f"{slot.id}: {start:%Y-%m-%d %H:%M}-{end:%H:%M %z}, {slot.capacity} left")
    if not found and not jsonl:
        typer.echo(f"There are no such slots in the pool {_pool(name, pool)}.")


@slots.command()
def tour(
    depot: Annotated[str, typer.Option(help="Where vehicles begin and end, like 52.5200,13.4050.")],
    shift: Annotated[
        str,
        typer.Option(
            help="From when to when they drive, like 2026-11-24T08:00+01:00/2026-11-24T18:00+01:00; "
            "the same hours hold on every day there are slots."
        ),
    ],
    vehicles: Annotated[int, typer.Option(min=1, max=1000, help="How many drive.")] = 1,
    speed: Annotated[float, typer.Option(min=1, max=200, help="Kilometres an hour, as the crow flies.")] = 25.0,
    name: Name = DEFAULT,
    pool: Pool = None,
) -> None:
    """Say what drives the slots of a pool; a stop the tour cannot reach is then not offered."""
    from doorstep.bootstrap.storage import stores
    from doorstep.config import load_settings
    from doorstep.ports.feasibility import Tour

    driven = Tour(_spot(depot), vehicles, _shift(shift), speed)
    stores(load_settings()).calls.set_tour(_pool(name, pool), driven)
    typer.echo(f"The slots of the pool {_pool(name, pool)} are driven by {vehicles} vehicle{'s' * (vehicles > 1)}.")


def _pool(name: str, pool: str | None) -> str:
    from doorstep.runtime.slot_rows import pool_of

    return pool_of(name) if pool is None else pool


def _together(found: "tuple[PoolSlot, ...]") -> "dict[tuple[str, DeliveryArea | None], list[PoolSlot]]":
    """Put slots of one pool and area together, so that they are stored at once."""
    together: dict[tuple[str, DeliveryArea | None], list[PoolSlot]] = {}
    for one in found:
        together.setdefault((one.pool, one.area), []).append(one)
    return together


def _spot(text: str) -> "Spot":
    from doorstep.ports.feasibility import Spot

    try:
        latitude, longitude = (float(part) for part in text.split(","))
    except ValueError:
        raise BadInput("--depot has to be latitude and longitude, like 52.5200,13.4050.") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise BadInput("--depot has to be latitude and longitude, like 52.5200,13.4050.")
    return Spot(latitude, longitude)


def _shift(text: str) -> "Window":
    from datetime import timedelta

    from doorstep.dialogue.slots import Window
    from doorstep.runtime.fields import moment

    begin, _, end = text.partition("/")
    try:
        shift = Window(moment(begin), moment(end))
    except ValueError:
        raise BadInput(
            "--shift has to be two times with an offset, like 2026-11-24T08:00+01:00/2026-11-24T18:00+01:00."
        ) from None
    if not timedelta(0) < shift.end - shift.start <= timedelta(days=1):
        raise BadInput("--shift has to end after it begins, within a day.")
    return shift
