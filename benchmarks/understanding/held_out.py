"""Our own held-out sets: acts, safety acts, times, addresses, numbers, damaged words and calibration."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from benchmarks.understanding.act_scores import ActScore, score_acts, score_safety
from benchmarks.understanding.calibration import Bin, bins, expected_error
from benchmarks.understanding.consequences import Consequence, consequence
from benchmarks.understanding.damage import Damage
from benchmarks.understanding.examples import plain, words_known
from benchmarks.understanding.figures import NOTE, SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun, acts_of, guessing
from tests.languages.address_dialogue import at_once
from tests.languages.heldout_sets import ActRow
from tests.languages.heldout_values import Score, score_addresses, score_numbers, score_times

PORTION = 0.2
SEEDS = (1, 2, 3)
KNOWN_ACTS = {"en": "70 %", "de": "80-83 %"}
KNOWN_DAMAGED = {"en": "3.5 points", "de": "9.2 points"}
KNOWN_CALIBRATION = {"en": "0.08", "de": "0.11"}
KNOWN_TIMES = {"en": "67 %; best library 27 %", "de": "70 %; best library 25 %"}
KNOWN_ADDRESSES = {
    "addresses_us": "4 of 8 (usaddress)",
    "addresses_gb": "1 of 4 (usaddress)",
    "addresses": "2 of 8 (own prototype)",
}
KNOWN_NUMBERS = {"en": "11 of 16 (text2num)", "de": "12 of 12 (text2num)"}


def act_figures(run: LanguageRun) -> Iterator[Figure]:
    """Acts on the held-out rows, ours and by the simple methods."""
    if not run.acts:
        yield skipped("acts", "held-out set of acts")
        return
    score = score_acts(run.acts, run.read)
    beside = "; ".join(
        f"{share(other.right, other.rows)} ({name})"
        for name, model in run.simple()
        for other in (score_acts(run.acts, guessing(model)),)
    )
    yield Figure(
        "acts: all of a row right", share(score.right, score.rows), score.rows, "≥ 90 %", beside, f"one act, {SAME_RUN}"
    )
    known = words_known(run.code)
    unknown = score_acts([row for row in run.acts if plain(row.words) not in known], run.read)
    yield Figure(
        "acts: all of a row right, words in no example", share(unknown.right, unknown.rows), unknown.rows, "≥ 90 %"
    )
    yield Figure(
        "acts: mean over acts of rows right", f"{100 * score.macro_rows():.1f} %", score.rows, "≥ 85 %",
        KNOWN_ACTS.get(run.code, ""), f"sentence vectors, no rules, other set; {NOTE}",
    )  # fmt: skip
    yield Figure("acts: mean over acts of F1", f"{100 * score.macro_f1():.1f} %", score.rows, "≥ 85 %")
    alone = score_acts(run.acts, lambda row: acts_of(run.understand(row.words, row.expects, offers=False)))
    yield Figure("acts: the same, offers not known", share(alone.right, alone.rows), alone.rows)


def safety_figures(run: LanguageRun) -> Iterator[Figure]:
    """Safety acts found, and sentences that only look like one taken for it."""
    if not run.safety:
        yield skipped("safety acts", "held-out set of safety acts")
        return
    for score in score_safety(run.safety, run.read):
        name = "all safety acts" if score.act is None else score.act.value
        wanted = ("≥ 98 %", "≤ 2 %") if score.act is None else ("", "")
        yield Figure(f"{name}: found", share(score.found, score.positives), score.positives, wanted[0])
        yield Figure(f"{name}: false alarms", share(score.imagined, score.look_alikes), score.look_alikes, wanted[1])
    yield from _consequence_figures(run)


def _consequence_figures(run: LanguageRun) -> Iterator[Figure]:
    """What the dialogue makes of it: a doubtful safety act is asked back before anything is done."""
    told = [(row.holds, consequence(run.understand(row.words, row.expects), row.act)) for row in run.safety]
    noticed = [one is not Consequence.NOTHING for holds, one in told if holds]
    hasty = [one is Consequence.AT_ONCE for holds, one in told if not holds]
    yield Figure("all safety acts: acted on, or asked back", share(sum(noticed), len(noticed)), len(noticed), "≥ 98 %")
    yield Figure("all safety acts: look-alikes acted on", share(sum(hasty), len(hasty)), len(hasty), "≤ 2 %")


def value_figures(run: LanguageRun) -> Iterator[Figure]:
    """Times, addresses and numbers of the held-out tables."""
    for name, score in value_scores(run):
        wanted, beside = _known(name, run.code)
        yield Figure(
            name, share(score.right, score.total), score.total, wanted, beside, beside and f"other set; {NOTE}"
        )
    for path in sorted(run.folder().glob("addresses*.txt")):
        score = score_addresses(run.pack, path, at_once)
        yield Figure(f"{path.stem}: without putting a read-back right", share(score.right, score.total), score.total)


def value_scores(run: LanguageRun) -> Iterator[tuple[str, Score]]:
    """Score every held-out table of values that is there."""
    folder = run.folder()
    if (folder / "times.txt").exists():
        yield "times", score_times(run.pack, folder / "times.txt")
    for path in sorted(folder.glob("addresses*.txt")):
        yield path.stem, score_addresses(run.pack, path)
    if (folder / "numbers.txt").exists():
        yield "numbers", score_numbers(run.pack, folder / "numbers.txt")


def _known(name: str, code: str) -> tuple[str, str]:
    match name:
        case "times":
            return "≥ 92 %", KNOWN_TIMES.get(code, "")
        case "numbers":
            return "≥ 97 %", KNOWN_NUMBERS.get(code, "")
        case _:
            return "≥ 88 %", KNOWN_ADDRESSES.get(name, "")


def damage_figures(run: LanguageRun) -> Iterator[Figure]:
    """How much is lost on acts when a fifth of the words is damaged, the mean of several draws."""
    if not run.acts:
        return
    whole = score_acts(run.acts, run.read)
    damaged = [_damaged(run, seed) for seed in SEEDS]
    scores = [score_acts(rows, run.read) for rows in damaged]
    yield Figure(
        "acts with 20 % of the words damaged",
        " ".join(share(score.right, score.rows) for score in scores),
        sum(score.rows for score in scores),
    )
    beside = [f"{KNOWN_DAMAGED[run.code]} (other set, plainer damage)"] if run.code in KNOWN_DAMAGED else []
    for name, model in run.simple():
        read = guessing(model)
        beside.append(f"{_loss(score_acts(run.acts, read), [score_acts(rows, read) for rows in damaged]):.1f} ({name})")
    yield Figure(
        "loss on acts through it, points", f"{_loss(whole, scores):.1f}", whole.rows, "≤ 5", "; ".join(beside),
        f"{NOTE}; {SAME_RUN}",
    )  # fmt: skip


def _damaged(run: LanguageRun, seed: int) -> tuple[ActRow, ...]:
    damage = Damage((word for row in run.acts for word in row.words.split()), PORTION, seed)
    return tuple(replace(row, words=damage(row.words)) for row in run.acts)


def _loss(whole: ActScore, damaged: list[ActScore]) -> float:
    return 100 * (whole.right / whole.rows - sum(one.right / one.rows for one in damaged) / len(damaged))


def calibration_figure(run: LanguageRun) -> Iterator[Figure]:
    """How far confidence is from the share that is right."""
    if not run.acts:
        return
    parts = reliability(run)
    yield Figure(
        "expected calibration error", f"{expected_error(parts):.3f}", sum(part.size for part in parts), "≤ 0.06",
        KNOWN_CALIBRATION.get(run.code, ""), f"sentence vectors after temperature, other set; {NOTE}",
    )  # fmt: skip


def reliability(run: LanguageRun) -> tuple[Bin, ...]:
    """Bins of every act read on the held-out rows: its confidence, and whether the row allows it."""
    return bins(
        [
            (heard.confidence, heard.act in row.acts | row.optional)
            for row in run.acts
            for heard in run.understand(row.words, row.expects).acts
        ]
    )


def missed(run: LanguageRun) -> Iterator[str]:
    """Every held-out row that is read wrong; not for whoever writes rules."""
    for row, read in score_acts(run.acts, run.read).wrong:
        gold = [*sorted(row.acts), *(f"{act}?" for act in sorted(row.optional))]
        yield f"{row.expects} | {row.words} | {' '.join(gold)} | read {' '.join(sorted(read)) or 'nothing'}"
    for safe in run.safety:
        if (safe.act in run.read(safe)) is not safe.holds:
            yield f"{safe.expects} | {safe.words} | {'' if safe.holds else '-'}{safe.act}"
    for name, score in value_scores(run):
        yield from (f"{name} | {one.said} | {one.gold} | read {one.read}" for one in score.missed)


SECTIONS: tuple[Callable[[LanguageRun], Iterator[Figure]], ...] = (
    act_figures, safety_figures, value_figures, damage_figures, calibration_figure,
)  # fmt: skip
