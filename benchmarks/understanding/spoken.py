"""EVI: postcodes and names as a recogniser heard them in real calls, its first hypothesis and all of them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.understanding.figures import SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.moments import plain_moment
from benchmarks.understanding.public_sets import PublicSet, spread
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.understanding import Context

POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
CALLS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in a call: what the recogniser made of it, the likeliest first, and what was really said."""

    call: str
    heard: tuple[str, ...]
    gold: str


def spoken_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Measure what is there for this language; the calls are British."""
    if run.code != "en":
        return
    rows = PublicSet(folder, "calls/evi.dev.jsonl.gz")
    if not rows.there():
        yield skipped("EVI", rows.name)
        return
    answers: dict[str, list[Answer]] = defaultdict(list)
    for row in rows:
        if row["gold"]:
            heard = tuple(dict.fromkeys([row["asr"], *row["nbest"]]))
            answers[row["item"]].append(Answer(row["dialogue"], heard, row["gold"]))
    calls = set(spread(sorted({one.call for one in answers["postcode"]}), CALLS))
    yield from postcode_figures(run, [one for one in answers["postcode"] if one.call in calls])
    yield from name_figures(run, [one for one in answers["name"] if one.call in calls])


def postcode_figures(run: LanguageRun, answers: Sequence[Answer]) -> Iterator[Figure]:
    """Postcodes from the first hypothesis, from the first that holds one, and among all of them."""
    moment = plain_moment(run.code, Expects.VERIFICATION, "GB")

    def read(words: str) -> str:
        return compact(run.hear(words, moment).address.postcode or "")

    hypotheses = [(one, [read(words) for words in one.heard]) for one in answers]
    first = [found[0] == compact(one.gold) for one, found in hypotheses]
    chosen = [next(filter(None, found), "") == compact(one.gold) for one, found in hypotheses]
    among = [compact(one.gold) in found for one, found in hypotheses]
    bare = [bare_postcode(one.heard) == compact(one.gold) for one in answers]
    total = len(answers)
    beside = f"{share(sum(bare), total)} (letters and digits as written, first hypothesis that fits the pattern)"
    yield Figure("EVI: postcode right, first hypothesis", share(sum(first), total), total, "", beside, SAME_RUN)
    yield Figure("EVI: postcode right, first hypothesis that holds one", share(sum(chosen), total), total)
    yield Figure("EVI: right postcode among all hypotheses", share(sum(among), total), total)
    once = {one.call for (one, _), hit in zip(hypotheses, chosen, strict=True) if hit}
    calls = {one.call for one in answers}
    yield Figure("EVI: postcode right in one of three tries", share(len(once), len(calls)), len(calls))


def name_figures(run: LanguageRun, answers: Sequence[Answer]) -> Iterator[Figure]:
    """Whether the expected person is recognised by the name said, and somebody else is not taken for them."""
    others = [*answers[len(answers) // 2 :], *answers[: len(answers) // 2]]
    total = len(answers)

    def known(words: Sequence[str], name: str) -> bool:
        moment = _expecting(run, name)
        return any(run.hear(one, moment).has(CustomerAct.AFFIRM) for one in words)

    first = sum(known(one.heard[:1], one.gold) for one in answers)
    every = sum(known(one.heard, one.gold) for one in answers)
    strangers = [(one, other) for one, other in zip(answers, others, strict=True) if one.gold != other.gold]
    wrong = sum(known(one.heard[:1], other.gold) for one, other in strangers)
    same = sum(_letters(one.heard[0]) == _letters(one.gold) for one in answers)
    beside = f"{share(same, total)} (same letters)"
    yield Figure("EVI: expected name known, first hypothesis", share(first, total), total, "", beside, SAME_RUN)
    yield Figure("EVI: expected name known in any hypothesis", share(every, total), total)
    yield Figure("EVI: somebody else taken for the expected one", share(wrong, len(strangers)), len(strangers))


def _expecting(run: LanguageRun, name: str) -> Context:
    plain = plain_moment(run.code, Expects.IDENTITY, "GB")
    return Context(plain.now, plain.expects, plain.region, recipient=name)


def bare_postcode(heard: Sequence[str]) -> str:
    """The first hypothesis whose letters and digits make a postcode; empty where none does."""
    return next((found for found in map(compact, heard) if POSTCODE.fullmatch(found)), "")


def compact(words: str) -> str:
    """Only the letters and digits, in capitals."""
    return re.sub(r"\W", "", words).upper()


_letters: Callable[[str], str] = compact
