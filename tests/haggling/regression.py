"""Least squares with a little ridge, for a buyer who has learnt from many listings what prices say about floors."""

from collections.abc import Sequence

RIDGE = 1e-6


def fitted(rows: Sequence[Sequence[float]], wanted: Sequence[float]) -> list[float]:
    """The weights with the least squared error."""
    size = len(rows[0])
    table = [
        [sum(row[i] * row[j] for row in rows) + RIDGE * (i == j) for j in range(size)]
        + [sum(row[i] * value for row, value in zip(rows, wanted, strict=True))]
        for i in range(size)
    ]
    for i in range(size):
        best = max(range(i, size), key=lambda k: abs(table[k][i]))
        table[i], table[best] = table[best], table[i]
        for k in range(size):
            if k != i:
                factor = table[k][i] / table[i][i]
                table[k] = [one - factor * other for one, other in zip(table[k], table[i], strict=True)]
    return [table[i][size] / table[i][i] for i in range(size)]


def valued(weights: Sequence[float], row: Sequence[float]) -> float:
    """What the weights make of a row."""
    return sum(weight * one for weight, one in zip(weights, row, strict=True))
