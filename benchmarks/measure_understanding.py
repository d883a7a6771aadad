"""How well and at what cost each language understands, in one table each, other figures beside ours.

.venv/bin/python -m benchmarks.measure_understanding [--data FOLDER] [--plots FOLDER] [--language CODE] [--missed]
"""

import argparse
import sys
from os import cpu_count, getloadavg
from pathlib import Path

from benchmarks.understanding.calibration import plot
from benchmarks.understanding.cost import cost_figures, memory_figures
from benchmarks.understanding.figures import table
from benchmarks.understanding.held_out import SECTIONS, missed, reliability
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.public import public_figures
from doorstep.bootstrap import language_codes

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Measure every language that there is a pack for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data", help="folder of public sets")
    parser.add_argument("--plots", type=Path, help="folder to draw the reliability plots into; none by default")
    parser.add_argument("--language", choices=language_codes(), action="append", help="only this one; all by default")
    parser.add_argument("--own", action="store_true", help="only our own held-out sets")
    parser.add_argument("--missed", action="store_true", help="print held-out rows read wrong; never for rule authors")
    options = parser.parse_args()
    codes = tuple(options.language or language_codes())
    _say(f"{cpu_count()} cores, load {getloadavg()[0]:.1f}\n")
    for code in codes:
        run = LanguageRun.of(code)
        if options.missed:
            _say(*missed(run))
            continue
        _say(*table(f"{code}: our own held-out sets", (figure for part in SECTIONS for figure in part(run))))
        _draw(run, options.plots)
        if not options.own:
            _say(*table(f"{code}: public sets", public_figures(run, options.data)))
            _say(*table(f"{code}: cost", cost_figures(run)))
    if len(codes) > 1 and not (options.own or options.missed):
        _say(*table("Every language at once", memory_figures(*codes)))


def _draw(run: LanguageRun, folder: Path | None) -> None:
    if folder is not None and run.acts:
        parts = reliability(run)
        path = folder / f"reliability-{run.code}.svg"
        path.write_text(plot(f"Held-out acts, {run.code}", parts), encoding="utf-8")


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
