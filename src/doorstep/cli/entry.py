"""Where every command begins and every error ends: one clear sentence, exit status 1 or 2, no traceback."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import typer

from doorstep.errors import BadInput, DoorstepError, SettingsError

DONE: Final = 0
FAILED: Final = 1
BAD_USE: Final = 2
_TYPER_INTERRUPTED: Final = 130


def main() -> None:
    """Run the command line of this process; being told to end is like a key press: calls are hung up in order."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 done, 1 the work failed, 2 bad use or bad input."""
    try:
        return _invoke(arguments)
    except typer.TyperException as error:
        return _tell(error.format_message().replace("Value error, ", ""), BAD_USE)
    except (BadInput, SettingsError) as error:
        return _tell(str(error), BAD_USE)
    except DoorstepError as error:
        return _tell(str(error), FAILED)
    except (KeyboardInterrupt, typer.Abort):
        return _tell("Interrupted.", FAILED)
    except BrokenPipeError:
        _silence_output()
        return FAILED
    except Exception as error:  # noqa: BLE001 - the outermost place: nobody shall see a traceback
        return _tell(_unexpected(error), FAILED)


def _invoke(arguments: Sequence[str]) -> int:
    from doorstep.cli.application import application

    status = application(args=list(arguments), prog_name="doorstep", standalone_mode=False)
    sys.stdout.flush()
    if status == _TYPER_INTERRUPTED:
        raise KeyboardInterrupt
    return status if isinstance(status, int) else DONE


def _tell(sentence: str, status: int) -> int:
    sys.stderr.write(sentence.rstrip() + "\n")
    return status


def _unexpected(error: Exception) -> str:
    """Say where it happened, not what was in it: a message may quote a person's words."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = f" in {Path(last.tb_frame.f_code.co_filename).name}, line {last.tb_lineno}" if last else ""
    return f"Doorstep made a mistake it did not foresee ({type(error).__name__}{place}); please report it."


def _silence_output() -> None:
    """Keep the interpreter from complaining at exit that nobody reads any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
