"""Disfl-QA: a number, year or month that is taken back within the sentence; the last value wins."""

import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.understanding.figures import SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.moments import plain_moment
from benchmarks.understanding.public_sets import PublicSet
from doorstep.dialogue.acts import Expects

NUMBER = re.compile(r"\d[\d,]*")


def correction_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """The sentences in which one number replaces another: it is read, and the one taken back is not."""
    if run.code != "en":
        return
    rows = PublicSet(folder, "corrections/disfl_qa.train.jsonl")
    if not rows.there():
        yield skipped("Disfl-QA", rows.name)
        return
    cases = [(row["disfluent"], *taken) for row in rows if (taken := replaced(row["disfluent"], row["original"]))]
    moment = plain_moment(run.code, Expects.ADDRESS_PART)
    right, kept = 0, 0
    for words, gone, meant in cases:
        read = {one for number in run.hear(words, moment).numbers for one in (number, number.lstrip("0"))}
        kept += gone in read
        right += meant in read and gone not in read
    total = len(cases)
    naive = sum(numbers(words)[-1:] == [meant] for words, _, meant in cases)
    beside = f"{share(naive, total)} (the last number)"
    yield Figure("Disfl-QA: the corrected number wins", share(right, total), total, "", beside, SAME_RUN)
    yield Figure("Disfl-QA: the number taken back is kept", share(kept, total), total)


def replaced(disfluent: str, fluent: str) -> tuple[str, str] | None:
    """The number taken back and the one that replaces it, where a sentence has just one of each; else None."""
    said, meant = numbers(disfluent), numbers(fluent)
    gone = [number for number in said if number not in meant]
    if len(gone) != 1 or len(set(meant)) != 1 or meant[0] not in said:
        return None
    return gone[0], meant[0]


def numbers(words: str) -> list[str]:
    """The numbers written in digits, without the commas of thousands."""
    return [number.replace(",", "") for number in NUMBER.findall(words)]
