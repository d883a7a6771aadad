"""`doorstep campaign results`: what became of every order."""

from enum import StrEnum
from typing import Annotated

import typer

from doorstep.cli.names import DEFAULT, Name


class ResultFormat(StrEnum):
    """How results are written."""

    CSV = "csv"
    JSONL = "jsonl"


def results(
    name: Name = DEFAULT,
    form: Annotated[
        ResultFormat, typer.Option("--format", help="For a spreadsheet or for programs.")
    ] = ResultFormat.CSV,
) -> None:
    """Write what became of every order, in the order they came in.

    In CSV a cell that a spreadsheet would run as a formula (it begins with =, +, - or @) begins with an apostrophe;
    telephone numbers stay as they are, and JSON Lines hold every value unchanged.
    """
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.files import write_line
    from doorstep.cli.names import found
    from doorstep.config import load_settings
    from doorstep.runtime.results import csv_lines, result_of
    from doorstep.runtime.stream import line

    campaigns = stores(load_settings()).campaigns
    found(campaigns, name)
    if form is ResultFormat.JSONL:
        for row in campaigns.rows(name):
            write_line(line(result_of(row).as_object()))
    else:
        for text in csv_lines(campaigns.rows(name)):
            write_line(text)
