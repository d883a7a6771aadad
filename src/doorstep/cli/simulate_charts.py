"""Charts of a simulated day, in the terminal and as a picture."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from doorstep.runtime.day_figures import Day

HOUR: Final = 60
"""Minutes, which the charts count in."""


def show(day: "Day", start: datetime) -> None:
    """Print calls begun a minute, people waiting, and calls at once.

    Raises:
        SettingsError: The library for charts is not installed.
    """
    from doorstep.errors import SettingsError

    try:
        import plotext  # type: ignore[import-untyped]  # it has no types
    except ModuleNotFoundError:
        raise SettingsError("Charts need the extra doorstep[plots].") from None
    minutes = list(range(len(day.waiting)))
    ticks = [(minute, _label(start, minute)) for minute in minutes if minute % (2 * HOUR) == 0]
    figure = plotext.figure
    for title, curves in _charts(day):
        figure.clear()
        figure.plot_size(100, 16)
        figure.title(title)
        for name, curve in curves.items():
            drawn = figure.signal(minutes, curve)
            drawn.lines()
            if name:
                drawn.label(name)
            figure.draw(drawn)
        figure.ruler(0).ticks([at for at, _ in ticks], [label for _, label in ticks])
        figure.show(colorless=True)


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
    hours = [minute / HOUR for minute in range(len(day.waiting))]
    for axis, (title, curves) in zip(axes, charts, strict=False):
        for name, curve in curves.items():
            axis.plot(hours, curve, linewidth=0.8, label=name or None)
        axis.set_title(title)
        axis.set_xlabel(f"hours since {start:%H:%M}")
        if len(curves) > 1:
            axis.legend(loc="upper right")
    names = sorted(day.outcomes)
    axes[-1].bar(names, [day.outcomes[name] for name in names])
    axes[-1].set_title("What became of the contacts")
    figure.savefig(file, format="png", dpi=110)


def _charts(day: "Day") -> list[tuple[str, dict[str, list[int]]]]:
    at_once = {name: day.going_on(name) for name in day.limits}
    limits = {f"limit of {name}": [one.calls_at_once] * len(day.waiting) for name, one in day.limits.items()}
    return [
        ("Calls begun a minute", {"": day.begun()}),
        ("People who are due and wait", {"": list(day.waiting)}),
        ("Calls at once", {**at_once, **limits}),
    ]


def _label(start: datetime, minute: int) -> str:
    return f"{start + timedelta(minutes=minute):%H:%M}"
