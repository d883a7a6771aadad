"""One measured figure with what it is held against, and the table that all of them stand in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

NOTE = "measured on sets of our own, November 2026"
"""Where the first baselines come from: prototypes and libraries tried before the rules were written."""
SAME_RUN = "this run"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table.

    Args:
        what: What was measured, with its unit where it is no share.
        ours: The figure.
        cases: How many cases it was measured on, 0 where it could not be measured.
        wanted: The figure that is aimed at, empty where there is none.
        beside: Somebody else's figure, or a simple method's.
        source: What `beside` is and where it was measured.
    """

    what: str
    ours: str
    cases: int
    wanted: str = ""
    beside: str = ""
    source: str = ""

    def row(self) -> tuple[str, ...]:
        """Give the cells of the table."""
        return (self.what, self.ours, f"{self.cases:,}" if self.cases else "", self.wanted, self.beside, self.source)


HEADINGS = ("what", "ours", "cases", "wanted", "beside", "what stands beside it")


def share(right: int, total: int) -> str:
    """Write a share in percent; a dash where there was no case."""
    return f"{100 * right / total:.1f} %" if total else "-"


def skipped(what: str, missing: str) -> Figure:
    """Say in the table that a set is not there."""
    return Figure(what, "skipped", 0, source=f"there is no {missing}")


def table(title: str, figures: Iterable[Figure]) -> Iterator[str]:
    """Write figures as a table in Markdown, its columns aligned for reading in a terminal."""
    rows = [HEADINGS, *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    yield f"## {title}"
    yield ""
    for number, row in enumerate(rows):
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        if number == 0:
            yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    yield ""
