"""CPU time of a turn in text: understand, decide, store in memory, put into words, over the dialogue scripts.

.venv/bin/python -m benchmarks.measure_turns
"""

import json
from statistics import median, quantiles
from time import process_time

from rich.console import Console
from rich.progress import track

from doorstep.bootstrap.packs import language
from doorstep.runtime.world_file import read_world
from doorstep.testing.script import Script
from tests.dialogues.stage import HERE, MemoryStage, world

ROUNDS = 5


def main() -> None:
    """Play every script several times; print milliseconds of CPU a turn."""
    pack = language("en")
    scripts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "en").glob("*/*.txt"))}
    reference: list[float] = []
    every: list[float] = []
    for name, text in track(scripts.items(), description="scripts"):
        for round_ in range(ROUNDS):
            began = process_time()
            played = Script(text, world(), read_world).play(pack, MemoryStage())
            spent = 1_000 * (process_time() - began) / max(1, len(played.rules))
            if round_:  # the first round compiles patterns
                every.append(spent)
                if name.startswith("reference_call"):
                    reference.append(spent)
    report = {
        "scripts": len(scripts),
        "ms CPU a turn, reference calls, median": round(median(reference), 2),
        "ms CPU a turn, all scripts, median": round(median(every), 2),
        "ms CPU a turn, all scripts, 95th percentile": round(quantiles(every, n=20)[-1], 2),
    }
    Console().print_json(json.dumps(report))


if __name__ == "__main__":
    main()
