"""Places under a crowd: two hundred bookers on twenty places, a thousand rounds, and how many got one in each.

`.venv/bin/python -m benchmarks.measure_crowds [--url URL] [--rounds 1000]`

Without `--url` it measures on SQLite, one process with 200 threads, in memory where the system has a folder for that:
what is measured is who gets a place, not the disk. A PostgreSQL address is that of an empty database; there 8 processes
have 25 threads each. Every booker is a call of its own and books through the store as a call does. The rounds are
played some at a time, each time by new processes.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter
from typing import Final

from tests.conformance.booking_crowd import booked

BOOKERS: Final = 200
PLACES: Final = 20

SOME: Final = 50
"""Rounds played at a time."""

MEMORY: Final = Path("/dev/shm")  # noqa: S108 - files in it have random names and private folders
"""A folder in memory, where the system has one."""


def main() -> int:
    arguments = argparse.ArgumentParser(description="How many get one of the last places.")
    arguments.add_argument("--url", help="an empty PostgreSQL database; without it SQLite")
    arguments.add_argument("--rounds", type=int, default=1000)
    given = arguments.parse_args()
    processes = 1 if given.url is None else 8
    begun = perf_counter()
    won: Counter[int] = Counter()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        url = given.url or f"sqlite:///{folder}/store.sqlite"
        for first in range(0, given.rounds, SOME):
            rounds = min(SOME, given.rounds - first)
            threads = BOOKERS // processes
            won.update(booked(url, processes=processes, threads=threads, places=PLACES, rounds=rounds, first=first))
            print(f"{first + rounds} rounds, {perf_counter() - begun:.0f} s", flush=True)
    for places, rounds in sorted(won.items()):
        print(f"{places} of {PLACES} places given to {BOOKERS} bookers: {rounds} rounds")
    print(f"{sum(won.values())} rounds in {perf_counter() - begun:.0f} s")
    return 0 if set(won) == {PLACES} else 1


if __name__ == "__main__":
    sys.exit(main())
