"""Places under a crowd: two hundred bookers on twenty places, a thousand rounds, and how many got one in each.

`.venv/bin/python -m benchmarks.measure_crowds [--url URL] [--rounds 1000]`

Without `--url` it measures on SQLite, one process with 200 threads. A PostgreSQL address is that of an empty database;
there 8 processes have 25 threads each. Every booker is a call of its own and books through the store as a call does.
"""

import argparse
import sys
import tempfile
from collections import Counter
from time import perf_counter
from typing import Final

from tests.conformance.booking_crowd import booked

BOOKERS: Final = 200
PLACES: Final = 20


def main() -> int:
    arguments = argparse.ArgumentParser(description="How many get one of the last places.")
    arguments.add_argument("--url", help="an empty PostgreSQL database; without it SQLite")
    arguments.add_argument("--rounds", type=int, default=1000)
    given = arguments.parse_args()
    processes = 1 if given.url is None else 8
    begun = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{folder}/store.sqlite"
        won = Counter(
            booked(url, processes=processes, threads=BOOKERS // processes, places=PLACES, rounds=given.rounds)
        )
    for places, rounds in sorted(won.items()):
        print(f"{places} of {PLACES} places given to {BOOKERS} bookers: {rounds} rounds")
    print(f"{perf_counter() - begun:.0f} s")
    return 0 if set(won) == {PLACES} else 1


if __name__ == "__main__":
    sys.exit(main())
