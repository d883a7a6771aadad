"""`doorstep campaign import`: take a file of orders in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorstep.cli.names import DEFAULT, Name

if TYPE_CHECKING:
    from doorstep.ports.campaign_store import Added
    from doorstep.runtime.order_rows import Rows


def import_(
    file: Annotated[Path, typer.Argument(help="CSV or JSON Lines with one order a row.", show_default=False)],
    world: Annotated[
        Path | None,
        typer.Option(help="World file with what is the same for all: merchant, slots, drop places, verification."),
    ] = None,
    name: Name = DEFAULT,
) -> None:
    """Take orders in; every bad row is reported with its line and reason, the good ones are kept."""
    from datetime import UTC, datetime

    from doorstep.bootstrap.packs import language_codes
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import read_bytes, read_text
    from doorstep.cli.progress import working
    from doorstep.config import load_settings
    from doorstep.runtime.order_rows import read_rows
    from doorstep.runtime.world_file import read_world

    text = None if world is None else read_text(world, "world file")
    template = None if text is None else read_world(text, needed=("merchant",))
    campaigns = stores(load_settings()).campaigns
    known = campaigns.campaign(name)
    usual = template.language if template else read_world(known.template).language if known else "en"
    with working("Reading"):
        rows = read_rows(read_bytes(file, "file of orders"), language_codes(), usual)
    if text is not None or known is None:
        campaigns.open_campaign(name, text or "{}", template.slots if template else (), datetime.now(UTC))
    with working("Storing"):
        added = campaigns.add_orders(name, rows.orders)
    _report(file, name, rows, added)


def _report(file: Path, name: str, rows: "Rows", added: "Added") -> None:
    for complaint in rows.complaints:
        typer.echo(f"{file.name} line {complaint.line}: {complaint.text}", err=True)
    counts = f"{added.new} new, {added.changed} changed, {added.known} already there"
    left_out = f"; {len(rows.complaints)} rows left out" if rows.complaints else ""
    typer.echo(f"Campaign {name}: {len(rows.orders)} orders taken ({counts}){left_out}.")
    if rows.complaints and not rows.orders:
        raise typer.Exit(2)
