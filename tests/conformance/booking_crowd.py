"""A crowd that books the same places at once: processes with threads, each a call of its own."""

import subprocess
import sys
from collections import Counter

from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import AFTERNOON

BOOKERS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.dialogue.commands import EffectKind
from doorstep.ports.call_store import CallPlace
from doorstep.testing.store_conformance import AFTERNOON, effect

url, process, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
rounds = range(int(sys.argv[4]), int(sys.argv[5]))
database = Database(url)
calls, won = SqlCalls(database), []

def book(thread):
    for number in rounds:
        place = CallPlace(f"{number}-{process}-{thread}", f"round {number}")
        if calls.promises(place).perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON)):
            won.append(number)

sys.stdin.readline()
with ThreadPoolExecutor(threads) as crowd:
    list(crowd.map(book, range(threads)))
print(*won)
"""


def booked(url: str, *, processes: int, threads: int, places: int, rounds: int, first: int = 0) -> list[int]:
    """Let everybody try to book one place in each round, from the first on; returns how many got one in each."""
    database = Database(url)
    database.migrate()
    calls = SqlCalls(database)
    numbers = range(first, first + rounds)
    for number in numbers:
        calls.add_slots(f"round {number}", (Slot("S1", AFTERNOON, places),))
    given = [str(threads), str(first), str(first + rounds)]
    crowd = [
        subprocess.Popen(
            [sys.executable, "-c", BOOKERS, url, str(process), *given], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for process in range(processes)
    ]
    for one in crowd:
        assert one.stdin is not None
        one.stdin.write(b"\n")
        one.stdin.flush()
    won: Counter[int] = Counter()
    for one in crowd:
        told, _ = one.communicate(timeout=1800)
        assert one.returncode == 0
        won.update(int(number) for number in told.split())
    assert all(calls.free_slots(f"round {number}")[0].capacity == places - won[number] for number in numbers)
    database.close()
    return [won[number] for number in numbers]
