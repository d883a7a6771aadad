"""Published expressions of time, as `benchmarks.measure_times` scores them, in the table of their language."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure_times import QUOTED, READERS, Score, ctparse, recognizers
from benchmarks.understanding.figures import NOTE, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.public_sets import PublicSet


def time_set_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """The expressions of ctparse and of the Recognizers' specification that a constraint can hold."""
    if run.code not in READERS:
        return
    own, specified = (
        PublicSet(folder, "time/ctparse.dev.jsonl"),
        PublicSet(folder, f"time/recognizers.{run.code}.jsonl"),
    )
    if own.there():
        score = ctparse(folder / own.name, None)[f"ctparse {run.code}"]
        yield _figure("ctparse's expressions", score, "≥ 85 %")
    else:
        yield skipped("ctparse's expressions", own.name)
    if specified.there():
        beside = QUOTED.get(f"recognizers {run.code}", "")
        yield _figure("Recognizers' specification", recognizers(folder / specified.name, run.code), "", beside)
    else:
        yield skipped("Recognizers' specification", specified.name)


def _figure(name: str, score: Score, wanted: str, beside: str = "") -> Figure:
    source = f"their own cases, a part; {NOTE}" if beside else ""
    left_out = sum(score.left_out.values())
    what = f"{name}, times right ({left_out} of other kinds left out)"
    return Figure(what, share(score.right, score.total), score.total, wanted, beside, source)
