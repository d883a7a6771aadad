"""What prices are rounded to: a step that follows from the ask alone, so that it tells nothing of the floor."""

FINENESS = 80  # a step is at most this part of the ask
WHOLE = 100  # minor units of a whole one
SMALLEST_WHOLE_ASK = 2_000  # from here on nobody bargains about parts of a whole one


def grid_of(ask: int) -> int:
    """Tell what to round quotes to, in minor units: 1 or 5 times a power of ten, about a hundredth of the ask."""
    step = 1
    while step * 10 * FINENESS <= ask:
        step *= 10
    if step * 5 * FINENESS <= ask:
        step *= 5
    return max(step, WHOLE) if ask >= SMALLEST_WHOLE_ASK else step


def down(amount: int, grid: int) -> int:
    """Round an amount down to the grid."""
    return amount // grid * grid


def up(amount: int, grid: int) -> int:
    """Round an amount up to the grid."""
    return -(-amount // grid) * grid
