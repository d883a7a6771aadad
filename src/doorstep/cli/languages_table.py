"""Coverage of languages as a table for people and as JSON."""

from collections.abc import Sequence

from doorstep.languages.coverage import Coverage


def as_object(coverage: Coverage) -> dict[str, object]:
    """One language as JSON."""
    return {
        "language": coverage.code,
        "regions": list(coverage.regions),
        "complete": coverage.complete,
        "coverage": round(coverage.share, 3),
        "grades": {
            one.subject: {"right": one.right, "total": one.total, "missing": list(one.missing)}
            for one in coverage.grades
        },
    }


def table(graded: Sequence[Coverage], *, missing: bool) -> str:
    """All languages side by side, one line for each thing that is graded."""
    heads = [f"{one.code} ({' '.join(one.regions)})" for one in graded]
    widths = [max(len(head), 12) for head in heads]
    lines = [_line("", heads, widths)]
    for place, grade in enumerate(graded[0].grades):
        cells = [f"{one.grades[place].right}/{one.grades[place].total}" for one in graded]
        lines.append(_line(grade.subject, cells, widths))
    lines.append(_line("offered for calls", ["yes" if one.complete else "not yet" for one in graded], widths))
    if missing:
        for one in graded:
            lines += [f"{one.code}: {part.subject}: {name}" for part in one.grades for name in part.missing]
    return "\n".join(lines)


def _line(head: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    return f"{head:<20}" + "".join(f"{cell:>{width + 2}}" for cell, width in zip(cells, widths, strict=True))
