"""`doorstep campaign import`: take a file of orders in, or show what it would come to."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorstep.campaigns.case import Purpose
from doorstep.cli.names import DEFAULT, Name
from doorstep.errors import BadInput

if TYPE_CHECKING:
    from doorstep.bootstrap.storage import Stores
    from doorstep.config import Settings
    from doorstep.ports.campaign_store import Added, Campaign
    from doorstep.runtime.order_rows import Rows


def import_(
    file: Annotated[Path, typer.Argument(help="CSV or JSON Lines with one order a row.", show_default=False)],
    world: Annotated[
        Path | None,
        typer.Option(help="World file with what is the same for all: merchant, slots, drop places, verification."),
    ] = None,
    name: Name = DEFAULT,
    purpose: Annotated[
        Purpose | None, typer.Option(help="What people are called about; the law asks more of advertising.")
    ] = None,
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Store nothing; show what it would come to.")] = False,
) -> None:
    """Take orders in; every bad row is reported with its line and reason, the good ones are kept."""
    from datetime import UTC, datetime

    from doorstep.bootstrap.packs import language_codes
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import read_bytes, read_text
    from doorstep.cli.progress import working
    from doorstep.config import load_settings
    from doorstep.ports.campaign_store import Campaign, CampaignState
    from doorstep.runtime.order_rows import read_rows
    from doorstep.runtime.world_file import read_world

    text = None if world is None else read_text(world, "world file")
    template = None if text is None else read_world(text, needed=("merchant",))
    settings = load_settings()
    opened = stores(settings)
    known = opened.campaigns.campaign(name)
    _refuse_other_purpose(known, purpose)
    usual = template or read_world(known.template if known else "{}")
    with working("Reading"):
        rows = read_rows(read_bytes(file, "file of orders"), language_codes(), usual.language)
    if preview:
        new = Campaign(name, CampaignState.ACTIVE, text or "{}", purpose or Purpose.DELIVERY)
        _preview(file, rows, known or new, usual.region, settings, opened)
        return
    if text is not None or known is None:
        slots = template.slots if template else ()
        opened.campaigns.open_campaign(name, text or "{}", slots, datetime.now(UTC), purpose or Purpose.DELIVERY)
    with working("Storing"):
        added = opened.campaigns.add_orders(name, rows.orders)
    _report(file, name, rows, added)


def _refuse_other_purpose(known: "Campaign | None", purpose: Purpose | None) -> None:
    if known is not None and purpose not in {None, known.purpose}:
        raise BadInput(f"The campaign {known.name} is one of purpose {known.purpose.value}; that never changes.")


def _preview(
    file: Path, rows: "Rows", campaign: "Campaign", region: str, settings: "Settings", opened: "Stores"
) -> None:
    from datetime import UTC, datetime

    from doorstep.bootstrap.campaigns import calling_rules
    from doorstep.cli.campaign_preview import show_preview
    from doorstep.cli.progress import counted
    from doorstep.runtime.order_preview import outlooks, people

    contacts, now = people(rows.orders), datetime.now(UTC)
    with counted("Looking ahead") as passing:
        found = outlooks(passing(contacts), campaign, region, calling_rules(settings), now, opened.calls.suppressed)
    _complain(file, rows)
    show_preview(rows.orders, len(rows.complaints), found)


def _complain(file: Path, rows: "Rows") -> None:
    for complaint in rows.complaints:
        typer.echo(f"{file.name} line {complaint.line}: {complaint.text}", err=True)


def _report(file: Path, name: str, rows: "Rows", added: "Added") -> None:
    _complain(file, rows)
    counts = f"{added.new} new, {added.changed} changed, {added.known} already there"
    left_out = f"; {len(rows.complaints)} rows left out" if rows.complaints else ""
    typer.echo(f"Campaign {name}: {len(rows.orders)} orders taken ({counts}){left_out}.")
    if rows.complaints and not rows.orders:
        raise typer.Exit(2)
