"""`doorstep understand`: what a language pack makes of lines of text."""

from datetime import datetime
from typing import Annotated

import typer


def understand(
    language: Annotated[str, typer.Option(help="Language of the text, as a two-letter code.")],
    now: Annotated[str | None, typer.Option(help="The moment of speaking, with offset.")] = None,
    expects: Annotated[str, typer.Option(help="The open question, like slot_decision.")] = "none",
    region: Annotated[str | None, typer.Option(help="Country of usage: US, GB, DE, AT or CH.")] = None,
) -> None:
    """Show what a language pack makes of lines of text.

    Standard input holds a text on each line, or an object {"text": …, "now": …, "expects": …, "region": …} whose keys
    win over the options; standard output gets one JSON object for each, in the same order.
    """
    from doorstep.bootstrap import packs
    from doorstep.cli.files import input_lines, write_line
    from doorstep.config import load_settings
    from doorstep.runtime.reading import Defaults, read_lines

    pack = packs.language(language, with_encoder=load_settings().understanding.encoder)
    defaults = Defaults.from_options(now or datetime.now().astimezone().isoformat(), expects, region, language)
    read_lines(pack, defaults, input_lines(), write_line)
