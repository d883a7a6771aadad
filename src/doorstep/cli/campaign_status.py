"""`doorstep campaign status`: how far campaigns have come."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from doorstep.ports.campaign_store import Campaign, CampaignStore

_LEFT: Final = "left to a person"


def status(
    name: Annotated[str | None, typer.Option("--name", help="Only this campaign.")] = None,
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object for each campaign.")] = False,
) -> None:
    """Tell how many people wait, were called, and how the calls ended."""
    from doorstep.bootstrap.campaigns import anybody_works
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import write_line
    from doorstep.cli.names import found
    from doorstep.config import load_settings
    from doorstep.runtime.stream import line

    settings = load_settings()
    opened = stores(settings)
    campaigns, running = opened.campaigns, anybody_works(settings, opened)
    chosen = campaigns.campaigns() if name is None else (found(campaigns, name),)
    counts = [_counts(campaigns, campaign, running=running) for campaign in chosen]
    if jsonl:
        for each in counts:
            write_line(line(each))
    else:
        _show(counts)


def _counts(campaigns: "CampaignStore", campaign: "Campaign", *, running: bool) -> dict[str, object]:
    from collections import Counter
    from datetime import UTC, datetime

    from doorstep.ports.campaign_store import ContactState
    from doorstep.runtime.results import result_of

    states, due = campaigns.states(campaign.name), campaigns.next_due(datetime.now(UTC), campaign.name)
    endings: Counter[str] = Counter()
    standings: Counter[str] = Counter()
    orders = 0
    for row in campaigns.rows(campaign.name):
        result = result_of(row)
        orders += 1
        if result.disposition is not None:
            endings[result.disposition] += 1
            standings[result.standing] += 1
    return {
        "campaign": campaign.name,
        "state": campaign.state.value,
        "running": running,
        "next_due": None if due is None else due.isoformat(),
        "orders": orders,
        "people": {state.value: states.get(state, 0) for state in ContactState},
        "orders_by_standing": dict(sorted(standings.items())),
        "orders_by_disposition": dict(sorted(endings.items())),
    }


def _show(counts: list[dict[str, object]]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(highlight=False)
    if not counts:
        console.print("There is no campaign yet; make one with `doorstep campaign import FILE`.")
    for each in counts:
        title = escape(f"campaign {each['campaign']}: {each['state']}")
        table = Table(title=title, title_justify="left", show_header=False)
        table.add_column("")
        table.add_column("", justify="right")
        for key in ("people", "orders_by_disposition"):
            numbers = each[key]
            for label, number in numbers.items() if isinstance(numbers, dict) else ():
                what = _LEFT if (key, label) == ("people", "person") else label.replace("_", " ")
                table.add_row(f"{'people' if key == 'people' else 'orders'} {what}", str(number))
        table.add_row("next call due", _when(each["next_due"]))
        table.add_row("somebody makes calls", "yes" if each["running"] else "no")
        console.print(table)


def _when(due: object) -> str:
    """Write a moment by the machine's clock."""
    from datetime import datetime

    return "-" if due is None else f"{datetime.fromisoformat(str(due)).astimezone():%Y-%m-%d %H:%M}"
