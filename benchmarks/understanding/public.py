"""Every public set of a language, in the order they stand in the table."""

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.understanding.answers import answer_figures
from benchmarks.understanding.corrections import correction_figures
from benchmarks.understanding.figures import Figure
from benchmarks.understanding.hotel_times import hotel_time_figures
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.scope import scope_figures
from benchmarks.understanding.spoken import spoken_figures
from benchmarks.understanding.time_sets import time_set_figures
from benchmarks.understanding.us_addresses import us_address_figures

SETS: tuple[Callable[[LanguageRun, Path], Iterator[Figure]], ...] = (
    time_set_figures,
    answer_figures,
    scope_figures,
    hotel_time_figures,
    us_address_figures,
    spoken_figures,
    correction_figures,
)


def public_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Measure every public set that is there for a language."""
    for measure in SETS:
        yield from measure(run, folder)
    heard = run.tally["heard"]
    yield Figure("understanding raised an error, readings", str(run.tally["raised"]), heard, "0")
