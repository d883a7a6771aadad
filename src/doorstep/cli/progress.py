"""Showing that something takes its time, on standard error and only to people."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

_Item = TypeVar("_Item")


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show a bar that moves, with the time passed, while the block runs."""
    with _bars() as progress:
        progress.add_task(what, total=None)
        yield


@contextmanager
def counted(what: str) -> Iterator[Callable[[Sequence[_Item]], Iterable[_Item]]]:
    """Show how far a list has come; what is yielded passes a list on while it counts."""
    with _bars() as progress:
        yield lambda items: progress.track(items, description=what)


@contextmanager
def filling(what: str, whole: float) -> Iterator[Callable[[float], None]]:
    """Show how much of something is done; what is yielded is told how far it has come."""
    with _bars() as progress:
        task = progress.add_task(what, total=whole)
        yield lambda so_far: progress.update(task, completed=so_far)


def _bars() -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
