"""How well the haggling skill sells, beside every plain strategy in the same run.

.venv/bin/python -m benchmarks.measure_haggling [--data FOLDER] [--scenarios 300] [--seed B]

The folder holds `haggling/craigslist.dev.jsonl` and `haggling/amazon_products.dev.jsonl`; nothing of it belongs to this
repository, and what needs it is left out without it. Seed A is for choosing parameters, B for what is reported. What is
played in each part, and by which rules, stands at the beginning of `benchmarks/haggling/*.py`. `benchmarks/README.md`
says how to read the figures.
"""

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.haggling import arrivals, crowd, ebay, leak, pool, products, replay
from benchmarks.haggling.buyers import KINDS
from benchmarks.haggling.chat import percentile
from benchmarks.haggling.comparing import differences, figures, on_front
from doorstep.languages.en.bargaining import TONGUE
from doorstep.skills.haggling.negotiators import PLAIN, default
from doorstep.skills.haggling.strategy import Negotiator

OURS = "doorstep"
WEEKS = 400
CROWDS = 200


def sellers() -> Mapping[str, Negotiator]:
    """Ours and all plain ones."""
    return {OURS: default(), **{name: build() for name, build in PLAIN.items()}}


def main() -> int:
    arguments = argparse.ArgumentParser(description="How well the haggling skill sells.")
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--scenarios", type=int, default=300)
    arguments.add_argument("--seed", default="B")
    given = arguments.parse_args()
    begun, worked = perf_counter(), process_time()
    folder = given.data / "haggling"
    met = [*_pool(given.seed, given.scenarios), *_several(given.seed)]
    if (folder / "craigslist.dev.jsonl").is_file():
        met += _people(folder / "craigslist.dev.jsonl")
        _products(folder / "amazon_products.dev.jsonl")
    else:
        print(f"\nNo people and no products: there is nothing in {folder}.")
    _leak(given.seed)
    print("\n== Goals")
    for what, value, goal, reached in met:
        print(f"{'met   ' if reached else 'MISSED'}  {what}: {value} (goal {goal})")
    load = os.getloadavg()[0]
    spent = f"{perf_counter() - begun:.0f} s, {process_time() - worked:.0f} s of processor time"
    print(f"\n{spent}, {os.cpu_count()} cores, load {load:.1f}, seed {given.seed}")
    return 0


Goal = tuple[str, str, str, bool]


def _goal(what: str, value: float, goal: float) -> Goal:
    return what, f"{value:.3f}", f">= {goal}", value >= goal


def _pool(seed: str, count: int) -> Iterator[Goal]:
    cases = pool.scenarios(seed, count)
    kinds = ", ".join(KINDS)
    print(f"== Pool: {count} scenarios of our own, {len(KINDS)} kinds of simulated buyers ({kinds})")
    print(
        f"{'seller':14} {'agree':>6} {'share':>6} {'utility':>7} {'Nash distance':>14}  ours more: agree, share (95 %)"
    )
    played = {name: list(pool.results(seller, cases)) for name, seller in sellers().items()}
    table = {name: figures(results) for name, results in played.items()}
    for name, one in table.items():
        agree, share = differences(played[OURS], played[name])
        beside = f"[{agree.low:+.3f} {agree.high:+.3f}] [{share.low:+.3f} {share.high:+.3f}]" if name != OURS else ""
        front = " front" if on_front(name, table) else ""
        print(
            f"{name:14} {one.agreement:6.3f} {one.share:6.3f} {one.utility:7.3f} {one.distance:14.3f}  {beside}{front}"
        )
    print(f"{OURS}, by kind of buyer: " + "; ".join(_by_kind(played[OURS])))
    far = {name: figures(list(pool.results(seller, cases, timed=False))) for name, seller in sellers().items()}
    print(
        "without a deadline that tells how long they stay (agree/share): "
        + "; ".join(f"{name} {one.agreement:.3f}/{one.share:.3f}" for name, one in far.items())
    )
    like = ebay.likeness(seed)
    print(
        f"a seller as on eBay gets from the eBay buyer: {like.deals:.3f} deals (there 0.454), at {like.price:.3f} "
        f"of the ask (0.727), first offer {like.first:.3f} (0.608), {like.offers:.2f} offers (1.66)"
    )
    yield _goal("pool, agreement where a deal is possible", table[OURS].agreement, 0.74)
    yield _goal("pool, share of the room", table[OURS].share, 0.42)
    yield "pool, on the front of all sellers", str(on_front(OURS, table)), "True", on_front(OURS, table)


def _by_kind(results: list[pool.Result]) -> Iterator[str]:
    for kind in KINDS:
        one = figures([result for result in results if result.kind == kind])
        yield f"{kind} {one.agreement:.2f}/{one.share:.2f}"


def _several(seed: str) -> Iterator[Goal]:
    print(
        f"\n== Several buyers for one thing: sold / utility over {WEEKS} listings each; columns: "
        + ", ".join(f"{one.days} days {one.a_day:g} a day" for one in arrivals.COMING)
    )
    weeks = {coming: arrivals.weeks(seed, WEEKS, coming) for coming in arrivals.COMING}
    usual = arrivals.Coming(7, 1.0)
    right = wrong = 1.0
    beliefs = {
        "right": arrivals.Belief(),
        "limits -20 %": arrivals.Belief(limits=0.8),
        "limits +20 %": arrivals.Belief(limits=1.2),
        "buyers -20 %": arrivals.Belief(number=0.8),
        "buyers +20 %": arrivals.Belief(number=1.2),
    }
    rows = [(f"{OURS}, {name}", default(), arrivals.with_value_of_waiting(one)) for name, one in beliefs.items()]
    rows += [(f"{name}, at the floor", seller, arrivals.at_floor) for name, seller in sellers().items()]
    for buyer in (arrivals.truthful, arrivals.haggling):
        print(f"{buyer.__name__} buyers")
        for name, seller, least in rows:
            sold = {one: arrivals.sales(seller, least, buyer, one, weeks[one]) for one in arrivals.COMING}
            print(f"  {name:26} " + "  ".join(f"{one.sold:.2f}/{one.utility:.3f}" for one in sold.values()))
            if buyer is arrivals.truthful and name == f"{OURS}, right":
                right = sold[usual].utility
            elif buyer is arrivals.truthful and name.startswith(f"{OURS}, ") and "floor" not in name:
                wrong = min(wrong, sold[usual].utility)
    yield _goal("several truthful buyers, 7 days, 1 a day, right belief", right, 0.83)
    yield _goal("the same, belief wrong by 20 % (worst of four)", wrong, 0.78)
    many = crowd.crowds(seed, CROWDS)
    print(f"{CROWDS} markets with four buyers at once, {many.events} events, {many.deals} deals")
    yield (
        "pieces promised twice, below the floor",
        f"{many.twice}, {many.breaches}",
        "0, 0",
        many.twice + many.breaches == 0,
    )


def _people(path: Path) -> Iterator[Goal]:
    cases = replay.dialogues(path)
    print(f"\n== Replay of {len(cases)} human buyers: deal rate / utility")
    human, best = replay.people(cases), replay.oracle(cases)
    print(f"human sellers {human.rate:.3f}/{human.utility:.3f}, oracle {best.rate:.3f}/{best.utility:.3f}")
    print("in numbers; patience known: price in each turn, or to offers only; unknown: to offers only")
    for name, seller in sellers().items():
        scores = [
            replay.in_numbers(cases, seller, told=told, every=every)
            for told, every in ((True, True), (True, False), (False, False))
        ]
        print(f"  {name:14} " + "  ".join(f"{one.rate:.3f}/{one.utility:.3f}" for one in scores))
    told, strict, untold = (
        replay.in_text(cases, TONGUE, told=told, insists=insists)
        for told, insists in ((True, True), (True, False), (False, True))
    )
    print(f"in text, the listing ends with their patience: {told.rate:.3f}/{told.utility:.3f}")
    print(f"  words that would take too much left out instead: {strict.rate:.3f}/{strict.utility:.3f}")
    print(f"in text, the listing ends a week later: {untold.rate:.3f}/{untold.utility:.3f}")
    print(
        f"  {told.left_out} messages would have taken too much, {told.unheard} acceptances were not understood, "
        f"{told.breaches + strict.breaches + untold.breaches} deals below the floor"
    )
    times = [*told.seconds, *strict.seconds, *untold.seconds]
    slow = percentile(times, 0.95) * 1000
    print(
        f"processor time of a message, read, decided and worded: median {percentile(times, 0.5) * 1000:.1f} ms, "
        f"95 % {slow:.1f} ms, most {max(times) * 1000:.1f} ms of {len(times)}"
    )
    yield _goal("people in text, deal rate", told.rate, 0.67)
    yield _goal("people in text, utility", told.utility, 0.355)
    yield "processor time of a message, 95 %", f"{slow:.1f} ms", "<= 20 ms", slow <= 20


def _products(path: Path) -> None:
    if not path.is_file():
        return
    cases = products.products(path)
    print(
        "\n== Amazon products against the narrator buyer (a sanity check): deals of those possible, wrong deals, share"
    )
    for name, seller in sellers().items():
        one = products.games(seller, cases)
        print(f"  {name:14} {one.deals:.3f} of {one.possible}  {one.wrong} of {one.impossible}  {one.share:.3f}")


def _leak(seed: str) -> None:
    print("\n== What quotes tell of the floor: mean |guess - floor| / (ask - floor) after so many quotes")
    print(f"{'seller':14} quotes  last quote   line  shrinking  learned: last, all")
    for name in (OURS, "linear", "boulware", "three_steps"):
        for quotes in (leak.EARLY, leak.LATE):
            one = leak.errors(sellers()[name], seed, quotes)
            print(
                f"{name:14} {quotes:6} {one.last:11.3f} {one.line:6.3f} {one.shrinking:10.3f} "
                f"{one.learned_last:14.3f} {one.learned_all:.3f}"
            )


if __name__ == "__main__":
    sys.exit(main())
