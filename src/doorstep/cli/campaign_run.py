"""`doorstep campaign run`: call everybody who was not called yet, one after the other."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorstep.cli.names import DEFAULT, Name

if TYPE_CHECKING:
    from doorstep.bootstrap.storage import Stores
    from doorstep.config import Settings
    from doorstep.ports.campaign_store import Campaign
    from doorstep.runtime.attempt import Clock
    from doorstep.runtime.campaign import Dialling


def run(
    name: Name = DEFAULT,
    world: Annotated[Path | None, typer.Option(help="World file with what is the same for all, in a new form.")] = None,
    to: Annotated[
        str | None, typer.Option(help="Address to ring in place of that of the settings; {phone} is the number.")
    ] = None,
    record: Annotated[Path | None, typer.Option(help="Keep recordings here, where settings and people allow.")] = None,
    now: Annotated[str | None, typer.Option(help="Call as if it were this time, to try things out.")] = None,
    *,
    take: Annotated[
        bool, typer.Option("--take-over", help="Take it from a process on another machine that died.")
    ] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Write every line of every call as JSON.")] = False,
) -> None:
    """Call everybody who was not called yet; cut short, it goes on where it was, and nobody is dialled twice."""
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.addresses import campaign_address
    from doorstep.cli.interruption import run_until_told
    from doorstep.cli.names import found
    from doorstep.cli.recordings import recording_folder
    from doorstep.config import load_settings
    from doorstep.runtime.campaign import Dialling
    from doorstep.runtime.runner import take_over

    settings = load_settings()
    opened = stores(settings)
    campaign = found(opened.campaigns, name) if world is None else _renewed(opened, name, world)
    _may_run(campaign)
    clock = _clock(campaign, now)
    folder = recording_folder(settings, record)
    dialling = Dialling(campaign_address(settings, to), folder)
    runner = take_over(opened.campaigns, campaign.name, clock(), by_force=take)
    try:
        dialled = run_until_told(_run(settings, opened, campaign, clock, dialling, jsonl=jsonl))
    finally:
        opened.campaigns.leave_run(campaign.name, runner)
    typer.echo(f"Campaign {name}: {dialled} calls made.", err=jsonl)


def _may_run(campaign: "Campaign") -> None:
    """Refuse what nobody could be called with.

    Raises:
        BadInput: The campaign is paused or cancelled, or does not know its merchant.
    """
    from json import loads

    from doorstep.errors import BadInput
    from doorstep.ports.campaign_store import CampaignState

    if campaign.state is CampaignState.PAUSED:
        raise BadInput("The campaign is paused; `doorstep campaign resume` lets it go on.")
    if campaign.state is CampaignState.CANCELLED:
        raise BadInput("The campaign was cancelled, which is final.")
    if "merchant" not in loads(campaign.template):
        raise BadInput("The campaign does not know on whose behalf it calls: give a world file with --world.")


def _renewed(opened: "Stores", name: str, world: Path) -> "Campaign":
    from datetime import UTC, datetime

    from doorstep.cli.files import read_text
    from doorstep.cli.names import found
    from doorstep.runtime.world_file import read_world

    text = read_text(world, "world file")
    found(opened.campaigns, name)
    return opened.campaigns.open_campaign(name, text, read_world(text).slots, datetime.now(UTC))


def _clock(campaign: "Campaign", now: str | None) -> "Clock":
    """Tell the time in the zone of the template; from a given moment on where one is given."""
    from datetime import datetime, timedelta
    from time import monotonic

    from doorstep.cli.moments import given_moment
    from doorstep.runtime.world_file import read_world

    if now is None:
        zone = read_world(campaign.template, now=datetime.now().astimezone()).now.tzinfo
        return lambda: datetime.now(zone)
    begun, start = monotonic(), given_moment(now, "--now")
    return lambda: start + timedelta(seconds=monotonic() - begun)


async def _run(
    settings: "Settings",
    opened: "Stores",
    campaign: "Campaign",
    clock: "Clock",
    dialling: "Dialling",
    *,
    jsonl: bool,
) -> int:
    from doorstep.bootstrap.media import media_process
    from doorstep.cli.call_lines import CallLines
    from doorstep.cli.progress import working
    from doorstep.runtime.campaign import PAGE, CampaignRun

    process = media_process(settings, sorted({one.language for one in opened.campaigns.waiting(campaign.name, PAGE)}))
    running = CampaignRun(campaign, opened.calls, opened.campaigns, process.call, dialling, clock)
    lines = CallLines(jsonl=jsonl)
    try:
        if running.next_contact() is None:
            return 0
        with working("Loading models and voices"):
            await process.start()
        return await running.run(lambda contact, line: lines.show(line, contact.orders[0].parcel.id))
    finally:
        await process.close()
