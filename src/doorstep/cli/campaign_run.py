"""`doorstep campaign run`: call everybody of one campaign who is due."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorstep.cli.names import DEFAULT, Name
from doorstep.cli.worker import Pace, Simulated

if TYPE_CHECKING:
    from datetime import datetime

    from doorstep.bootstrap.storage import Stores
    from doorstep.ports.campaign_store import Campaign
    from doorstep.runtime.attempt import Show


def run(
    name: Name = DEFAULT,
    world: Annotated[Path | None, typer.Option(help="World file with what is the same for all, in a new form.")] = None,
    to: Annotated[
        str | None, typer.Option(help="Address to ring in place of that of the settings; {phone} is the number.")
    ] = None,
    record: Annotated[Path | None, typer.Option(help="Keep recordings here, where settings and people allow.")] = None,
    now: Annotated[str | None, typer.Option(help="Call as if it were this time, to try things out.")] = None,
    simulated: Simulated = None,
    pace: Pace = 1.0,
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Write every line of every call as JSON.")] = False,
) -> None:
    """Call everybody who is due; cut short, it goes on where it was, and nobody is dialled twice.

    It ends when nobody is due within the next minute, and says when the next call may be made; `doorstep up` goes on.
    """
    from doorstep.bootstrap.campaigns import calling, telephone, work
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.addresses import campaign_address
    from doorstep.cli.moments import played_pace, running_clock
    from doorstep.cli.names import found
    from doorstep.cli.recordings import recording_folder
    from doorstep.cli.stopping import run_until_stopped
    from doorstep.config import load_settings

    settings = load_settings()
    opened = stores(settings)
    campaign = found(opened.campaigns, name) if world is None else _renewed(opened, name, world)
    _may_run(campaign)
    folder = recording_folder(settings, record)
    uri = None if simulated is not None else campaign_address(settings, to)
    clock = running_clock(now, None, played_pace(simulated, pace))
    laid_out = work(settings, opened, clock=clock, only=name, uri=uri)
    phone = telephone(settings, opened, simulated, pace, clock)
    how = calling(settings, phone, record=folder, show=_shown(jsonl=jsonl), while_due=True)
    made = run_until_stopped(lambda stop: laid_out.call(how, stop))
    calls = "1 call" if made == 1 else f"{made} calls"
    typer.echo(f"Campaign {name}: {calls} made{_since(opened, name, laid_out.desk.clock())}.", err=jsonl)


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


def _shown(*, jsonl: bool) -> "Show":
    from doorstep.cli.call_lines import CallLines

    lines = CallLines(jsonl=jsonl)
    return lambda contact, told: lines.show(told, contact.orders[0].parcel.id)


def _since(opened: "Stores", name: str, now: "datetime") -> str:
    """Say what comes now: it was paused or cancelled meanwhile, or when the next call is due."""
    from doorstep.ports.campaign_store import CampaignState

    campaign, due = opened.campaigns.campaign(name), opened.campaigns.next_due(now, name)
    if campaign is not None and campaign.state is not CampaignState.ACTIVE:
        return f"; it was {campaign.state.value} meanwhile"
    return "" if due is None else f"; the next is due at {due.astimezone().isoformat(timespec='minutes')}"
