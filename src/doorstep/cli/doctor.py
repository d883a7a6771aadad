"""`doorstep doctor`: what is installed, what is found, what answers."""

import typer


def doctor() -> None:
    """Tell what is installed, found and answering.

    Ends with status 1 where a part that is installed is broken: a model with a wrong hash, a database or an account
    that does not answer.
    """
    import asyncio

    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from doorstep.bootstrap import examinations
    from doorstep.cli.progress import working
    from doorstep.config import load_settings
    from doorstep.runtime.examination import Verdict, examine

    with working("Examining"):
        findings = asyncio.run(examine(examinations(load_settings())))
    table = Table(show_header=False, box=None)
    for finding in findings:
        style = {Verdict.GOOD: "green", Verdict.ABSENT: "yellow", Verdict.BROKEN: "bold red"}[finding.verdict]
        table.add_row(f"[{style}]{finding.verdict}[/{style}]", finding.subject, escape(finding.told))
    Console(highlight=False).print(table)
    if any(finding.verdict is Verdict.BROKEN for finding in findings):
        raise typer.Exit(1)
