"""The command line: `doorstep chat`, `understand`, `call`, `campaign`, `doctor`, `learn`."""

from doorstep.cli.entry import main

__all__ = ["main"]
