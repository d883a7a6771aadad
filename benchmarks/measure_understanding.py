"""How well and at what cost each language understands, in one table each, other figures beside ours.

.venv/bin/python -m benchmarks.measure_understanding [--data FOLDER] [--page FILE] [--language CODE] [--missed]
"""

import argparse
import sys
from collections.abc import Iterator
from os import cpu_count, environ, getloadavg
from pathlib import Path

from benchmarks.understanding.calibration import plot
from benchmarks.understanding.cost import cost_figures, memory_figures
from benchmarks.understanding.figures import table
from benchmarks.understanding.held_out import SECTIONS, missed, reliability
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.public import public_figures
from doorstep.bootstrap.packs import language_codes

ROOT = Path(__file__).parents[1]
MARK = "<!-- What follows is written by `make bench-understanding`. -->\n"


def main() -> None:
    """Measure every language that there is a pack for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data", help="folder of public sets")
    parser.add_argument("--page", type=Path, help="page to renew, with the reliability plots beside it")
    parser.add_argument("--language", choices=language_codes(), action="append", help="only this one; all by default")
    parser.add_argument("--own", action="store_true", help="only our own held-out sets")
    parser.add_argument("--missed", action="store_true", help="print held-out rows read wrong; never for rule authors")
    options = parser.parse_args()
    codes = tuple(options.language or language_codes())
    if options.missed:
        for code in codes:
            _say(missed(LanguageRun.of(code)))
        return
    lines = _say(_measured(codes, options.data, own=options.own))
    if options.page is not None:
        _renew(options.page, codes, lines)


def _measured(codes: tuple[str, ...], folder: Path, *, own: bool) -> Iterator[str]:
    """Measure languages one after the other and give the lines of their tables as they come."""
    threads = environ.get("OPENBLAS_NUM_THREADS", "as many as cores")
    yield f"Measured on {cpu_count()} cores under a load of {getloadavg()[0]:.1f}; threads of the encoder: {threads}."
    yield ""
    for code in codes:
        run = LanguageRun.of(code)
        yield from table(f"{code}: our own held-out sets", (figure for part in SECTIONS for figure in part(run)))
        if not own:
            yield from table(f"{code}: public sets", public_figures(run, folder))
            yield from table(f"{code}: cost", cost_figures(run))
    if len(codes) > 1 and not own:
        yield from table("Every language at once", memory_figures(*codes))


def _renew(page: Path, codes: tuple[str, ...], lines: list[str]) -> None:
    """Write the tables below the mark in the page, and a reliability plot for each language beside it."""
    before = page.read_text(encoding="utf-8").partition(MARK)[0]
    for code in codes:
        run = LanguageRun.of(code)
        if run.acts:
            name, title = f"reliability-{code}.svg", f"Held-out acts, {code}"
            (page.parent / name).write_text(plot(title, reliability(run)), encoding="utf-8")
            lines += [f"## {code}: how often acts are right, by their confidence", "", f"![{title}]({name})", ""]
    page.write_text(before + MARK + "\n" + "\n".join(lines).rstrip() + "\n", encoding="utf-8")


def _say(lines: Iterator[str]) -> list[str]:
    """Print lines as they come, and give them all."""
    said = []
    for line in lines:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        said.append(line)
    return said


if __name__ == "__main__":
    main()
