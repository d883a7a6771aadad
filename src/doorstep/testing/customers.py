"""`python -m doorstep.testing.customers [FILE]`: simulated customers in text against the real core, and how it went.

Each customer hears only the assistant's words. Without a file the scenarios of this package are held, those in English
where no language is given; a file holds scenarios of your own (the form stands in `customers_scenario.py`). Ends with
status 1 where a promise was broken.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Final

from rich.console import Console
from rich.table import Table

from doorstep.errors import BadInput
from doorstep.ports.conversation import Reply, Talk
from doorstep.skills.delivery.world import Verification, World
from doorstep.testing.customers_face import Customer, CutIn
from doorstep.testing.customers_judge import Judge
from doorstep.testing.customers_person import Person
from doorstep.testing.customers_scenario import ADDRESSES, Scenario, own_scenarios, read_scenarios
from doorstep.testing.customers_world import world_of

MOST_TURNS: Final = 100
CUT_IN_SCALE: Final = 10.0
"""Seconds that an utterance is taken to last, for people who cut in."""


@dataclass(slots=True)
class Report:
    """How a conversation went.

    Args:
        scenario: Whose.
        reached: Whether the customer got what they wanted.
        broken: The promises that were broken, in words.
        turns: How often the assistant spoke.
        cpu: Seconds of processor time of each of its turns.
        lines: What both sides said.
    """

    scenario: Scenario
    reached: bool = False
    broken: list[str] = field(default_factory=list)
    turns: int = 0
    cpu: list[float] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def hold(scenario: Scenario, begin: Callable[[World], Talk]) -> Report:
    """Hold one conversation.

    Args:
        scenario: With whom.
        begin: Makes the conversation; what it stores has to be its own.
    """
    world = world_of(scenario)
    person, judge, report = Person(scenario), Judge(scenario, world), Report(scenario)
    talk = begin(world)
    reply = _timed(report, lambda: talk.answered(world.now))
    while report.turns < MOST_TURNS:
        verified = person.verified or scenario.verification is Verification.NONE
        judge.hears(reply, verified=verified, told_home=person.told_home)
        if reply.ended or reply.transfer_to is not None:
            break
        following = _next(person, talk, reply, world, report)
        if following is None:
            break
        reply = following
    ended = reply.ended or reply.transfer_to is not None
    talk.hang_up(world.now)
    report.reached = judge.close(talk.outcome(), ended=ended)
    report.broken = judge.broken
    return report


def _next(person: Customer, talk: Talk, reply: Reply, world: World, report: Report) -> Reply | None:
    """Let the customer answer; None where they hang up."""
    cutting = person.cuts_in()
    if cutting is not None:
        report.lines.append(f"customer   ... {cutting.text}")
        return _timed(report, lambda: talk.cut_in(heard_until(reply.text, cutting), cutting.text, world.now))
    move = person.hears(reply.text)
    if move.hangs_up:
        report.lines.append("customer   (hangs up)")
        return None
    report.lines.append(f"customer   {move.text or '(silent)'}")
    if move.text:
        return _timed(report, lambda: talk.say(move.text, world.now))
    return _timed(report, lambda: talk.silence(world.now))


def heard_until(text: str, cutting: CutIn) -> str:
    """Cut an utterance off where the customer cuts in, after a whole word."""
    share = min(1.0, cutting.after / CUT_IN_SCALE)
    return text[: round(share * len(text))].rpartition(" ")[0]


def _timed(report: Report, speak: Callable[[], Reply]) -> Reply:
    start = process_time()
    reply = speak()
    report.cpu.append(process_time() - start)
    report.turns += 1
    report.lines += [f"stored     {effect.kind}" for effect in reply.effects]
    report.lines.append(f"assistant  {reply.text}")
    return reply


def show(reports: Iterable[Report], console: Console, *, every_line: bool) -> bool:
    """Print the table; returns whether every promise was kept."""
    table = Table("customer", "wants", "mood", "reached", "turns", "CPU a turn", "broken promises")
    reports = list(reports)
    for report in reports:
        if every_line or report.broken or not report.reached:
            console.print(f"[bold]{report.scenario.name}[/bold]", *report.lines, sep="\n", markup=True)
        table.add_row(
            report.scenario.name,
            report.scenario.wants,
            report.scenario.mood,
            "yes" if report.reached else "[red]no[/red]",
            str(report.turns),
            f"{1000 * sum(report.cpu) / len(report.cpu):.1f} ms (most {1000 * max(report.cpu):.1f})",
            "\n".join(report.broken),
        )
    console.print(table)
    reached, broken = sum(report.reached for report in reports), sum(len(report.broken) for report in reports)
    console.print(f"{reached} of {len(reports)} reached what they wanted; {broken} promises broken.")
    return not broken


def main() -> None:
    """Hold the conversations and print how they went."""
    arguments = argparse.ArgumentParser(prog="python -m doorstep.testing.customers", description=__doc__)
    arguments.add_argument("file", type=Path, nargs="?", help="scenarios of your own, TOML")
    arguments.add_argument("--language", choices=sorted(ADDRESSES), default="en", help="of this package's scenarios")
    arguments.add_argument("--only", default="", help="those whose name holds this")
    arguments.add_argument("--show", action="store_true", help="print every conversation")
    given = arguments.parse_args()
    try:
        scenarios = (
            own_scenarios(given.language)
            if given.file is None
            else read_scenarios(given.file.read_text(encoding="utf-8"))
        )
    except (BadInput, OSError, UnicodeDecodeError) as error:
        sys.exit(str(error))
    from doorstep.bootstrap.conversations import text_conversation
    from doorstep.config import load_settings

    settings = load_settings()
    chosen = [scenario for scenario in scenarios if given.only in scenario.name]
    reports = [hold(scenario, lambda world: text_conversation(world, settings)) for scenario in chosen]
    sys.exit(0 if show(reports, Console(highlight=False), every_line=given.show) else 1)


if __name__ == "__main__":
    main()
