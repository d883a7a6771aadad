"""`doorstep doctor`: what is installed, what is found, what answers."""

from typing import Final

import typer

_COLOURS: Final = {"good": "green", "absent": "yellow", "broken": "red"}


def doctor() -> None:
    """Tell what is installed, found and answering.

    Ends with status 1 where a part that is installed is broken: a model with a wrong hash, a database or an account
    that does not answer.
    """
    import asyncio

    from doorstep.bootstrap.examinations import examinations
    from doorstep.cli.progress import working
    from doorstep.config import load_settings
    from doorstep.runtime.examination import Verdict, examine

    with working("Examining"):
        findings = asyncio.run(examine(examinations(load_settings())))
    for finding in findings:
        verdict = typer.style(f"{finding.verdict.value:<7}", fg=_COLOURS[finding.verdict.value])
        typer.echo(f"{verdict} {finding.subject + ':':<16} {finding.told}")
    if any(finding.verdict is Verdict.BROKEN for finding in findings):
        raise typer.Exit(1)
