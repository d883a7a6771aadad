"""Charts of a simulated day, in the terminal and as a picture."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from doorstep.runtime.day_figures import Day

STEPS: Final = (5, 15, 60, 120, 360)
"""Minutes between the times that are named on an axis."""

MOST_TICKS: Final = 8


def show(day: "Day", start: datetime) -> None:
    """Print calls begun a minute, people waiting, and calls at once on each line.

    Raises:
        SettingsError: The library for charts is not installed.
    """
    from doorstep.errors import SettingsError

    try:
        import plotext  # type: ignore[import-untyped]  # it has no types
    except ModuleNotFoundError:
        raise SettingsError("Charts need the extra doorstep[plots].") from None
    minutes = list(range(len(day.waiting)))
    ticks, figure = _ticks(day, start), plotext.figure
    for title, curves in _charts(day):
        figure.clear()
        figure.plot_size(100, 16)
        figure.title(title)
        for curve in curves:
            drawn = figure.signal(minutes, curve)
            drawn.lines()
            figure.draw(drawn)
        figure.ruler(0).ticks(list(ticks), list(ticks.values()))
        typer.echo(figure.build().string(colorless=True))


def draw(day: "Day", start: datetime, file: Path) -> None:
    """Draw the same into a picture, with what became of the contacts.

    Raises:
        SettingsError: The library for pictures is not installed.
    """
    from doorstep.errors import SettingsError

    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise SettingsError("Pictures need the extra doorstep[plots].") from None
    charts = _charts(day)
    figure = Figure(figsize=(11, 3 * (len(charts) + 1)), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(charts) + 1, 1)
    ticks = _ticks(day, start)
    for axis, (title, curves) in zip(axes, charts, strict=False):
        for curve in curves:
            axis.plot(range(len(curve)), curve, linewidth=0.8)
        axis.set_title(title)
        axis.set_xticks(list(ticks), list(ticks.values()))
    names = sorted(day.outcomes)
    axes[-1].bar(names, [day.outcomes[name] for name in names])
    axes[-1].set_title("What became of the contacts")
    figure.savefig(file, format="png", dpi=110)


def _charts(day: "Day") -> "list[tuple[str, list[Sequence[int]]]]":
    """List the charts: what each shows, and its curves; the second of a line is its limit."""
    charts: list[tuple[str, list[Sequence[int]]]] = [
        ("Calls begun a minute", [day.begun()]),
        ("People who are due and wait", [day.waiting]),
    ]
    for name, limits in day.limits.items():
        limit = [limits.calls_at_once] * len(day.waiting)
        charts.append((f"Calls at once on {name}, of {limits.calls_at_once}", [day.going_on(name), limit]))
    return charts


def _ticks(day: "Day", start: datetime) -> dict[int, str]:
    """Choose the minutes that are named on the axis, with their names."""
    minutes = len(day.waiting)
    step = next(step for step in STEPS if minutes <= MOST_TICKS * step or step == STEPS[-1])
    return {minute: f"{start + timedelta(minutes=minute):%H:%M}" for minute in range(0, minutes, step)}
