"""Acts out of what a recogniser really hears: held-out sentences said over the telephone in more and more noise.

`.venv/bin/python -m benchmarks.measure_heard [--language de] [--rows 120] [--noise-db 60 25 15 10] [--heard FILE]`

Pico's voices, high and low, fast and slow, say a drawn sample of the held-out acts. The sound goes over the telephone
channel at each signal-to-noise ratio to the recogniser with the prompt of the open question, and its words, with what
else they may have been, are read as in a call. Beside it stand the acts read from the written words. Words wrong are
those put in, lost and exchanged, of those written (`benchmarks/understanding/word_errors.py` says what is the same
word); the loss where a fifth of the words is wrong lies on the line between the two levels around it.
"""

import argparse
import asyncio
import hashlib
import json
import os
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from benchmarks.speaking import VOICES, Line, noises_in
from benchmarks.understanding.act_scores import ActScore, score_acts
from benchmarks.understanding.language_run import LanguageRun, acts_of
from benchmarks.understanding.moments import HOMES, held_out_moment
from benchmarks.understanding.word_errors import Words, differences
from doorstep.dialogue.acts import CustomerAct
from doorstep.ports.speech_settings import SynthesiserEngine
from doorstep.runtime.hearing import Hearing
from doorstep.runtime.vocabulary import Vocabulary, prompted
from doorstep.skills.delivery.world import World
from doorstep.testing.customers_scenario import Scenario
from doorstep.testing.customers_world import world_of
from tests.languages.heldout_sets import ActRow

LEVELS = (60.0, 25.0, 15.0, 10.0)
PORTION = 0.2
"""The share of wrong words that the loss is asked for."""

UNREAD = frozenset({CustomerAct.OUT_OF_SCOPE})


@dataclass(frozen=True, slots=True)
class Heard:
    """What the recogniser made of a sentence: the likeliest words, empty where it heard none, and other readings."""

    text: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence as it is said once: its words, the recogniser's prompt, who says it, and how loud the noise is."""

    words: str
    prompt: str
    engine: SynthesiserEngine
    speaker: int
    snr_db: float

    def key(self) -> str:
        """Tell it from every other without showing its words."""
        told = json.dumps(astuple(self))
        return hashlib.sha256(told.encode()).hexdigest()[:20]


class Hearsay:
    """What was heard before, kept in a file, so that understanding can be measured again without speech."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[str, Heard] = {}
        for line in path.read_text(encoding="utf-8").splitlines() if path and path.exists() else ():
            key, text, others = json.loads(line)
            self._known[key] = Heard(text, tuple(others))

    def __getitem__(self, saying: Saying) -> Heard:
        return self._known[saying.key()]

    async def listen(self, line: Line, sayings: Iterable[Saying]) -> None:
        """Say and recognise what is not known yet."""
        new = [saying for saying in sayings if saying.key() not in self._known]
        if not new:
            return
        await line.start()
        try:
            for saying in new:
                pcm = line.carried(await line.spoken(saying.speaker, saying.words), saying.snr_db, saying.speaker)
                transcript = await line.recognised(pcm, saying.prompt)
                self._keep(saying, Heard(transcript.text, transcript.alternatives))
        finally:
            await line.close()

    def _keep(self, saying: Saying, heard: Heard) -> None:
        self._known[saying.key()] = heard
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([saying.key(), heard.text, heard.others]) + "\n")


@dataclass(slots=True)
class Level:
    """What came of all sentences at one level of noise."""

    snr_db: float
    said: int = 0
    wrong: int = 0
    silent: int = 0
    unread: int = 0
    acts: ActScore = field(default_factory=ActScore)
    first: ActScore = field(default_factory=ActScore)

    @property
    def errors(self) -> float:
        """The share of words that are wrong."""
        return self.wrong / max(1, self.said)


@dataclass(frozen=True)
class Sample:
    """Held-out acts that are said, always the same ones, and more of them where more are asked for."""

    run: LanguageRun
    engine: SynthesiserEngine
    most: int

    @cached_property
    def rows(self) -> list[ActRow]:
        """Draw the rows."""
        chance = random.Random(1)  # noqa: S311 - reproducible, nothing secret
        return chance.sample(self.run.acts, len(self.run.acts))[: self.most]

    @cached_property
    def world(self) -> World:
        """The world of the call, with the recipient of the held-out sets."""
        world = world_of(Scenario("heard", language=self.run.code))
        return replace(world, recipient=replace(world.recipient, name=HOMES[self.run.code][2]))

    def saying(self, row: ActRow, snr_db: float) -> Saying:
        """Give the sentence of a row, with the prompt that a call hands the recogniser under its question."""
        pack, moment = self.run.pack, held_out_moment(self.run.code, row.expects)
        prompt = prompted(pack.hint(row.expects), Vocabulary(self.world, pack.weekdays).words(moment))
        return Saying(row.words, prompt, self.engine, row.line, snr_db)

    def written(self) -> ActScore:
        """Read the rows as they are written."""
        return score_acts(self.rows, self.run.read)

    def heard(self, hearsay: Hearsay, snr_db: float) -> Level:
        """Read what was heard at one level, as a call does and from the likeliest words alone."""
        level, words, hearing = Level(snr_db), Words(self.run.code), Hearing(self.run.pack)
        for row in self.rows:
            heard, moment = hearsay[self.saying(row, snr_db)], held_out_moment(self.run.code, row.expects)
            said = words(row.words)
            level.said += len(said)
            level.wrong += differences(said, words(heard.text))
            level.silent += not heard.text
            first = read = frozenset[CustomerAct]()
            if heard.text:
                first = acts_of(self.run.pack.understand(heard.text, moment))
                read = acts_of(hearing.understand(heard.text, heard.others, moment))
            level.unread += not row.allows(read) and read <= UNREAD
            level.acts.add(row, read)
            level.first.add(row, first)
        return level


def loss(whole: ActScore, heard: ActScore) -> float:
    """How many points fewer are right than from the written words."""
    return 100 * (whole.right / whole.rows - heard.right / heard.rows)


def at_portion(whole: ActScore, levels: Sequence[Level]) -> float | None:
    """The loss where a fifth of the words is wrong, between two levels or the written words; None beyond the worst."""
    points = [(0.0, 0.0), *sorted((level.errors, loss(whole, level.acts)) for level in levels)]
    for (fewer, less), (more, greater) in pairwise(points):
        if fewer <= PORTION <= more:
            return less + (greater - less) * (PORTION - fewer) / max(1e-9, more - fewer)
    return None


def measure(code: str, given: argparse.Namespace) -> None:
    """Measure one language and print its table."""
    sample, hearsay = Sample(LanguageRun.of(code), given.engine, given.rows), Hearsay(given.heard)
    sayings = [sample.saying(row, snr_db) for row in sample.rows for snr_db in given.noise_db]
    asyncio.run(hearsay.listen(Line(code, noises_in(given.noise), given.engine), sayings))
    written = sample.written()
    levels = [sample.heard(hearsay, snr_db) for snr_db in given.noise_db]
    print(f"{code} as written, {given.engine}: {written.right / written.rows:.1%} of {written.rows} rows right")
    for level in levels:
        print(_row(code, written, level))
        if given.acts:
            print(_by_act(written, level))
    found = at_portion(written, levels)
    between = "fewer are, at every level" if found is None else f"{found:.1f} points"
    print(f"{code} loss where {PORTION:.0%} of the words are wrong: {between}", flush=True)


def _row(code: str, whole: ActScore, level: Level) -> str:
    return (
        f"{code} at {level.snr_db:4g} dB: {level.errors:6.1%} of {level.said} words wrong, "
        f"{level.acts.right / level.acts.rows:6.1%} right, loss {loss(whole, level.acts):4.1f} points "
        f"(likeliest words alone {loss(whole, level.first):4.1f}); not right and nothing read: {level.unread}, "
        f"of them nothing heard: {level.silent}"
    )


def _by_act(whole: ActScore, level: Level) -> str:
    lacking, imagined = level.acts.lacking - whole.lacking, level.acts.imagined - whole.imagined
    return f"    more lacking: {_counts(lacking)}\n    more imagined: {_counts(imagined)}"


def _counts(counts: Counter[CustomerAct]) -> str:
    return ", ".join(f"{act} {count}" for act, count in counts.most_common()) or "none"


def main() -> None:
    """Measure every language, or the one asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--language", choices=sorted({code for _, code in VOICES}))
    arguments.add_argument("--engine", type=SynthesiserEngine, default=SynthesiserEngine.PICO, help="pico or piper")
    arguments.add_argument("--rows", type=int, default=120, help="how many held-out sentences of each language")
    arguments.add_argument("--noise-db", type=float, nargs="+", default=LEVELS, help="speech above noise, in decibel")
    arguments.add_argument("--noise", type=Path, help="folder with WAV files of noise")
    arguments.add_argument("--heard", type=Path, help="file that what was heard is read from and written to")
    arguments.add_argument("--acts", action="store_true", help="count what is lacking and imagined for each act")
    given = arguments.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for engine, code in VOICES:
        if engine is given.engine and given.language in (None, code):
            measure(code, given)


if __name__ == "__main__":
    main()
