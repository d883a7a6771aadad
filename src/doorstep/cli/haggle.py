"""`doorstep haggle`: sell one thing in chat, for programs (JSON Lines) or for one buyer at the terminal."""

from pathlib import Path
from typing import Annotated

import typer


def haggle(
    listing: Annotated[Path, typer.Option(help="Listing file: what is for sale, and what the seller allows.")],
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Speak JSON Lines on standard input and output.")] = False,
) -> None:
    """Answer buyers of a second-hand thing, above a floor that cannot break."""
    from doorstep.bootstrap.haggling import sale, tongues
    from doorstep.bootstrap.wording import writer
    from doorstep.cli.files import input_lines, read_text, write_line
    from doorstep.config import load_settings
    from doorstep.runtime.haggle import run_lines
    from doorstep.runtime.haggle_listing import read_listing

    begun = sale(read_listing(read_text(listing, "listing"), tongues()), writer(load_settings().wording))
    if jsonl:
        run_lines(begun, input_lines(), write_line)
    else:
        from doorstep.cli.terminal_haggle import run_terminal

        run_terminal(begun)
