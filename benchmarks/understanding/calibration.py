"""Whether acts are as often right as their confidence says: expected calibration error, and its plot."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Readings of about the same confidence: how many, their mean confidence, and the share that was right."""

    size: int
    confidence: float
    right: float


def bins(readings: Sequence[tuple[float, bool]], count: int = BINS) -> tuple[Bin, ...]:
    """Part readings into bins of equal size by rising confidence; readings of one confidence are dealt out evenly.

    Args:
        readings: Confidence and whether it was right.
        count: How many bins.
    """
    ordered = _evenly(readings)
    edges = [round(len(ordered) * edge / count) for edge in range(count + 1)]
    parts = [ordered[start:end] for start, end in pairwise(edges) if end > start]
    return tuple(
        Bin(len(part), sum(one for one, _ in part) / len(part), sum(hit for _, hit in part) / len(part))
        for part in parts
    )


def expected_error(parts: Sequence[Bin]) -> float:
    """Mean distance between confidence and share right, each bin weighted by its size."""
    total = sum(part.size for part in parts)
    return sum(part.size * abs(part.confidence - part.right) for part in parts) / total if total else 0.0


def _evenly(readings: Sequence[tuple[float, bool]]) -> list[tuple[float, bool]]:
    """Order by confidence, within one confidence the wrong ones spread evenly: the order of rows is no matter."""
    ordered: list[tuple[float, bool]] = []
    for confidence in sorted({one for one, _ in readings}):
        hits = [hit for one, hit in readings if one == confidence]
        total, right = len(hits), sum(hits)
        ordered += [(confidence, right * (at + 1) // total > right * at // total) for at in range(total)]
    return ordered


def plot(title: str, parts: Sequence[Bin]) -> str:
    """Draw a reliability plot as SVG: confidence to the right, share right upwards, a dot for each bin."""
    size, edge = 360, 48

    def at(right: float, up: float) -> tuple[float, float]:
        return edge + right * (size - 2 * edge), size - edge - up * (size - 2 * edge)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" font-size="11">',
        f'<g font-family="sans-serif"><rect width="{size}" height="{size}" fill="#ffffff"/>',
        f'<text x="{size / 2}" y="24" text-anchor="middle" font-size="13">{title}</text>',
        f'<text x="{size / 2}" y="{size - 10}" text-anchor="middle">confidence</text>',
        f'<text x="14" y="{size / 2}" text-anchor="middle" transform="rotate(-90 14 {size / 2})">share right</text>',
    ]
    for step in range(0, 11, 2):
        along, _ = at(step / 10, 0)
        _, up = at(0, step / 10)
        lines.append(f'<path d="M{along:.1f} {edge}V{size - edge}M{edge} {up:.1f}H{size - edge}" stroke="#dddddd"/>')
        lines.append(f'<text x="{along:.1f}" y="{size - edge + 15}" text-anchor="middle">{step / 10:.1f}</text>')
        lines.append(f'<text x="{edge - 6}" y="{up + 4:.1f}" text-anchor="end">{step / 10:.1f}</text>')
    (left, bottom), (end, top) = at(0, 0), at(1, 1)
    lines.append(f'<path d="M{left} {bottom}L{end} {top}" stroke="#888888" stroke-dasharray="4 3"/>')
    dots = [at(part.confidence, part.right) for part in parts]
    lines.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in dots)}" fill="none" stroke="#1f5fa8"/>')
    lines += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1f5fa8"/>' for x, y in dots]
    return "\n".join([*lines, "</g>", "</svg>"]) + "\n"
