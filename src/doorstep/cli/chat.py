"""`doorstep chat`: a conversation in text, for programs (JSON Lines) or for people in the terminal."""

from pathlib import Path
from typing import Annotated

import typer


def chat(
    world: Annotated[Path, typer.Option(help="World file: what the assistant may know.")],
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Speak JSON Lines on standard input and output.")] = False,
) -> None:
    """Talk to the assistant in text, with the same core as a call."""
    from doorstep.bootstrap.conversations import text_conversation
    from doorstep.cli.files import input_lines, read_text, write_line
    from doorstep.config import load_settings
    from doorstep.runtime.chat import Chat, run_lines
    from doorstep.runtime.world_file import read_world

    known = read_world(read_text(world, "world file"))
    begun = Chat(text_conversation(known, load_settings()), known.now)
    if jsonl:
        run_lines(begun, input_lines(), write_line)
    else:
        from doorstep.cli.terminal_chat import run_terminal

        run_terminal(begun)
