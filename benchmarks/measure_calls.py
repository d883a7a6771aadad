"""Real calls between two processes over SIP and RTP on this machine: how many reach what was expected, and how fast.

    .venv/bin/python -m benchmarks.measure_calls [--ending door|office|evening] [--calls 10] [--snr DB] [--loss SHARE]

The second phone's owner hears only sound. Gaps and silences are measured at the customer's ear: from the last sample of
their voice on the line to the first frame of ours that is audible, and from their first sample to our last such frame.
"""

import argparse
import asyncio
import os
import platform
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median, quantiles

from doorstep.testing.customers_reference import Ending
from doorstep.testing.free_ports import free_port
from doorstep.testing.phone_process import HeldCall, Line, SecondPhone, hold_call, surroundings

WORLD = Path(__file__).parents[1] / "examples/reference.json"


def family(parent: int) -> Iterator[int]:
    """The process and everything it started."""
    yield parent
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == parent:
                yield from family(int(entry.name))


def memory(processes: Iterable[int]) -> dict[str, float]:
    """Resident and proportional memory of all of them in MiB."""
    total = {"Rss": 0.0, "Pss": 0.0}
    for process in processes:
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        for line in lines:
            name, _, rest = line.partition(":")
            if name in total:
                total[name] += int(rest.split()[0]) / 1024
    return total


def at(values: list[float], share: float) -> str:
    """A percentile, in seconds."""
    if len(values) < 2:
        return "-"
    return f"{quantiles(values, n=100, method='inclusive')[round(share * 100) - 1]:.2f} s"


def told(held: HeldCall, ending: Ending) -> str:
    """One line about a call."""
    gaps, cuts = held.end()["gaps"], held.end()["barge_ins"]
    outcome = next(iter(held.of("outcome")), {"disposition": "none"})
    state = "reached" if held.reached(ending) else "MISSED"
    return (
        f"{ending}: {state}, {outcome['disposition']}, stored {', '.join(held.effects()) or 'nothing'}; "
        f"gaps {' '.join(f'{gap:.2f}' for gap in gaps)}; barge-in {' '.join(f'{cut:.2f}' for cut in cuts)}"
    )


async def measure(given: argparse.Namespace) -> None:
    """Make the calls and print the figures."""
    print(f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f} at the start")
    gaps: list[float] = []
    cuts: list[float] = []
    most = {"Rss": 0.0, "Pss": 0.0}
    reached = 0
    endings = [given.ending] * given.calls if given.ending else [list(Ending)[n % 3] for n in range(given.calls)]

    def weigh(process: int, line: Line) -> None:
        if line["type"] in ("turn", "heard"):
            for name, size in memory(family(process)).items():
                most[name] = max(most[name], size)

    for number, ending in enumerate(endings, start=1):
        with tempfile.TemporaryDirectory() as folder:
            held = await one(ending, Path(folder), given, weigh)
        reached += held.reached(ending)
        gaps += held.end()["gaps"]
        cuts += held.end()["barge_ins"]
        print(f"{number}. {told(held, ending)}", flush=True)
        if given.show:
            for line in sorted((*held.ours, *held.theirs), key=lambda line: float(line.get("at") or 0)):
                print("    ", {name: value for name, value in line.items() if name not in ("acts", "parcels")})
    print(f"reached: {reached} of {len(endings)}; load {os.getloadavg()[0]:.1f} at the end")
    print(
        f"response gap at the customer's ear, {len(gaps)} of them: median {median(gaps):.2f} s, 95 % {at(gaps, 0.95)}"
    )
    silent = f"median {median(cuts):.2f} s, most {max(cuts):.2f} s" if cuts else "none"
    print(f"barge-in to silence at the customer's ear, {len(cuts)} of them: {silent}")
    print(f"memory of one call, all its processes: {most['Pss']:.0f} MiB (PSS), {most['Rss']:.0f} MiB (RSS)")


async def one(ending: Ending, folder: Path, given: argparse.Namespace, during: Callable[[int, Line], None]) -> HeldCall:
    """Make one call to a fresh phone."""
    port = free_port()
    options = ["--ending", ending, "--seed", str(given.seed), "--loss", str(given.loss)]
    if given.snr is not None:
        options += ["--snr", str(given.snr)]
    phone = SecondPhone(port, options)
    try:
        await phone.start()
        return await hold_call(phone, surroundings(folder, port), WORLD, during)
    finally:
        await phone.close()


def main() -> None:
    """Read the arguments and measure."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--ending", type=Ending, choices=list(Ending), help="one ending only; else all by turns")
    arguments.add_argument("--calls", type=int, default=10)
    arguments.add_argument("--snr", type=float)
    arguments.add_argument("--loss", type=float, default=0.0)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--show", action="store_true", help="print every line of both sides")
    asyncio.run(measure(arguments.parse_args()))


if __name__ == "__main__":
    main()
