"""What understanding costs: processor time of an utterance, memory of a pack, and the first answer of the command."""

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

from benchmarks.understanding.figures import NOTE, Figure
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.moments import held_out_moment
from doorstep.bootstrap.packs import encoder

STARTS = 3
MEMORY = """
import json, sys
from pathlib import Path

def private():
    rows = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    sizes = {row.split(":")[0]: int(row.split()[1]) for row in rows}
    return [sizes["Private_Clean"] + sizes["Private_Dirty"], sizes["Pss"], sizes["Rss"]]

from doorstep import cli
from doorstep.bootstrap import packs
from benchmarks.understanding.moments import plain_moment
from doorstep.dialogue.acts import Expects
before = private()
if encode := packs.encoder():
    encode.unpack()
for code in sys.argv[1:]:
    pack = packs.language(code)
    for sample in pack.samples:
        pack.understand(sample.words, plain_moment(code, Expects(sample.expects)))
print(json.dumps([before, private()]))
"""


def cost_figures(run: LanguageRun) -> Iterator[Figure]:
    """Processor time of the held-out utterances, after the pack's own samples have made everything ready."""
    if encode := encoder():
        encode.unpack()  # as the process that makes calls does before the first of them
    for sample in run.pack.samples:
        run.understand(sample.words, sample.expects)
    spent = []
    asked = [(row.words, row.expects) for row in run.acts] + [(row.words, row.expects) for row in run.safety]
    for words, expects in asked:
        moment = held_out_moment(run.code, expects)
        began = process_time()
        run.pack.understand(words, moment)
        spent.append(1_000 * (process_time() - began))
    if len(spent) < 2:
        return
    beside = "2.1 ms, 95th percentile 3.0"
    yield Figure(
        "CPU of an utterance, median, ms", f"{median(spent):.2f}", len(spent), "≤ 5", beside, f"encoder alone; {NOTE}"
    )
    yield Figure("CPU of an utterance, 95th percentile, ms", f"{quantiles(spent, n=20)[-1]:.2f}", len(spent), "≤ 5")
    yield from memory_figures(run.code)
    yield from start_figures(run.code)


def memory_figures(*codes: str) -> Iterator[Figure]:
    """Memory that a fresh process takes more once the packs are loaded and have read their samples, in megabytes."""
    if not Path("/proc/self/smaps_rollup").exists():
        return
    printed = subprocess.run(
        [sys.executable, "-c", MEMORY, *codes], check=True, capture_output=True, text=True, timeout=120
    ).stdout
    before, after = json.loads(printed)
    more = [(later - earlier) / 1024 for earlier, later in zip(before, after, strict=True)]
    name = f"more memory with {' and '.join(codes)} loaded, MB"
    ours = f"{more[0]:.0f} private, {more[1]:.0f} PSS, {more[2]:.0f} RSS"
    yield Figure(name, ours, 1, "≤ 200", "RSS 147 MB", f"encoder alone, whole process; {NOTE}")


def start_figures(code: str) -> Iterator[Figure]:
    """The command from start to end over one line, the best of several; wall time includes waiting for a core."""
    walls, processor = [], []
    for _ in range(STARTS):
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
        subprocess.run(
            [str(Path(sys.executable).parent / "doorstep"), "understand", "--language", code],
            input=b"hello\n", check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        walls.append(perf_counter() - began)
        processor.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    ours = f"{min(walls):.2f} wall, {min(processor):.2f} CPU (ratio {min(walls) / min(processor):.2f})"
    yield Figure("cold start of `doorstep understand`, s", ours, STARTS, "≤ 2", "1.2 s CPU", f"encoder alone; {NOTE}")
