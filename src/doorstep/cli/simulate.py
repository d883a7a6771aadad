"""`doorstep simulate`: a day of calls that nobody hears, to see whether lines and limits are enough for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from doorstep.ports.campaign_store import Order
    from doorstep.runtime.day_figures import Day, Limits

simulate = typer.Typer(help="Play calls that nobody hears, to see whether lines and limits are enough.")


@simulate.callback()
def _simulate() -> None:
    """Play calls that nobody hears, to see whether lines and limits are enough."""


@simulate.command()
def day(
    calls: Annotated[int, typer.Option(help="How many invented people are called.", min=1, max=60_000)] = 50_000,
    orders: Annotated[Path | None, typer.Option(help="A file of orders in place of invented people.")] = None,
    line: Annotated[
        list[str] | None, typer.Option("--line", help="name:calls at once:calls a second; those of the settings else.")
    ] = None,
    start: Annotated[str, typer.Option(help="When the day begins.")] = "2026-11-23T08:00:00-05:00",
    hours: Annotated[float, typer.Option(help="How long it is.", min=0.1, max=72)] = 14.0,
    seed: Annotated[int, typer.Option(help="Another one draws another day.")] = 1,
    store: Annotated[Path | None, typer.Option(help="Keep the store in this new file.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw a picture (PNG) into this file.")] = None,
) -> None:
    """Play a day on virtual time: real rules, store and pacing, calls that go as on an ordinary day."""
    from tempfile import TemporaryDirectory

    from doorstep.bootstrap.simulation import Simulation, invented_orders, share_places, simulate_day
    from doorstep.cli.moments import given_moment
    from doorstep.cli.progress import filling
    from doorstep.cli.simulate_charts import draw, show
    from doorstep.config import load_settings
    from doorstep.errors import BadInput
    from doorstep.testing.virtual_time import run_virtually

    settings = load_settings()
    if store is not None and store.exists():
        raise BadInput("The file for the store is there already; name a new one.")
    begin, lines = given_moment(start, "--start"), _lines(line, settings.lines)
    people = invented_orders(calls) if orders is None else _read(orders)
    slots = share_places(len(people), begin, (8, 10, 12, 14, 16, 18))
    with TemporaryDirectory() as folder:
        plan = Simulation(begin, hours, lines, slots, store, Path(folder) / "dial.log", seed)
        with filling("Playing", hours) as passed:
            played = simulate_day(settings, plan, people, run_virtually, passed)
    _tell(played)
    show(played, begin)
    if plot is not None:
        draw(played, begin, plot)
        typer.echo(f"The picture is in {plot}.")


def _lines(given: list[str] | None, known: object) -> "dict[str, Limits]":
    """Read what each line carries."""
    from collections.abc import Mapping

    from doorstep.errors import BadInput
    from doorstep.runtime.day_figures import Limits

    if not given and isinstance(known, Mapping):
        return {name: Limits(one.calls_at_once, one.calls_per_second) for name, one in known.items()}
    found = {}
    for one in given or ():
        name, _, rest = one.partition(":")
        at_once, _, rate = rest.partition(":")
        try:
            found[name] = Limits(int(at_once), float(rate))
        except ValueError:
            raise BadInput("--line is name:calls at once:calls a second, like north:100:3.") from None
        if not name or found[name].calls_at_once < 1 or found[name].calls_per_second <= 0:
            raise BadInput("--line is name:calls at once:calls a second, like north:100:3.")
    return found


def _read(file: Path) -> "list[Order]":
    from doorstep.bootstrap.packs import language_codes
    from doorstep.cli.files import read_bytes
    from doorstep.runtime.order_rows import read_rows

    return list(read_rows(read_bytes(file, "file of orders"), language_codes(), "en").orders)


def _tell(played: "Day") -> None:
    """Print the figures of the day."""
    from doorstep.runtime.day_figures import most_at_once, most_within

    people, calls = sum(played.outcomes.values()), len(played.calls)
    typer.echo(f"{people} people, {calls} calls, {played.seconds:.0f} seconds of processor time.")
    typer.echo("Contacts: " + ", ".join(f"{number} {name}" for name, number in sorted(played.outcomes.items())) + ".")
    typer.echo("Calls: " + ", ".join(f"{number} {name}" for name, number in sorted(played.causes.items())) + ".")
    tried = ", ".join(f"{number} with {times}" for times, number in sorted(played.attempts().items()))
    typer.echo(f"Cases by attempts: {tried}.")
    for name, limits in played.limits.items():
        mine = played.of(name)
        within = most_within((call.began for call in mine), max(1.0, 1 / limits.calls_per_second))
        typer.echo(
            f"Line {name}: {len(mine)} calls, at most {most_at_once(mine)} at once of {limits.calls_at_once},"
            f" at most {within} begun within a second of {limits.calls_per_second:g}."
        )
    if played.calls:
        local = [call.hour for call in played.calls]
        typer.echo(f"By the recipients' clocks, calls began from {_clock(min(local))} to {_clock(max(local))}.")


def _clock(hour: float) -> str:
    return f"{int(hour):02d}:{round(hour % 1 * 60):02d}"
