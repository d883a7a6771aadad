"""`doorstep audit`: the log of what has to be shown later."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from doorstep.interface.audit_chain import Head

audit = typer.Typer(help="Show and check the log of what has to be shown later.", no_args_is_help=True)


@audit.command()
def export(
    after: Annotated[int, typer.Option("--after", help="Only entries behind this number.", min=0)] = 0,
) -> None:
    """Print the log, one JSON object a line."""
    from doorstep.cli.files import write_line

    for line in _stored(after):
        write_line(line)


@audit.command()
def key() -> None:
    """Print the public key that the log's signatures are checked with."""
    from doorstep.bootstrap.audit import audit_key
    from doorstep.config import load_settings

    typer.echo(audit_key(load_settings()).public)


@audit.command()
def verify(
    file: Annotated[Path | None, typer.Argument(help="An exported log, JSON Lines.")] = None,
    *,
    store: Annotated[bool, typer.Option("--store", help="Check the log in the store of the settings.")] = False,
    keys: Annotated[
        list[str] | None, typer.Option("--key", help="A public key that may have signed; else that of the settings.")
    ] = None,
    head: Annotated[
        str | None, typer.Option("--head", help="NUMBER:DIGEST as an earlier check printed it; the log must hold it.")
    ] = None,
) -> None:
    """Check that nothing was changed, left out, put in or moved; without a store, wherever the file was taken to."""
    from doorstep.bootstrap.audit import genuine_with
    from doorstep.errors import BadInput
    from doorstep.interface.audit_chain import check

    if (file is None) is not store:
        raise BadInput("Name a file to check, or --store for the log in the store.")
    noted = None if head is None else _head(head)
    genuine = genuine_with(keys or [_own_key()])
    verdict = check(_stored(0) if file is None else _lines(file), genuine, noted)
    if verdict.problem is not None:
        typer.echo(verdict.problem)
        raise typer.Exit(1)
    last = verdict.head
    typer.echo(f"The log is whole: {last.number} entries, head {last.number}:{last.digest}")


def _own_key() -> str:
    """Read the public key of the settings; a check makes no key."""
    from doorstep.bootstrap.audit import audit_key
    from doorstep.config import load_settings
    from doorstep.errors import BadInput

    settings = load_settings()
    if not settings.audit.key_file.exists():
        raise BadInput("The key file of the settings is not there; name the public key with --key.")
    return audit_key(settings).public


def _stored(after: int) -> Iterator[str]:
    from doorstep.bootstrap.audit import audit_log
    from doorstep.config import load_settings
    from doorstep.runtime.audit_export import exported

    return exported(audit_log(load_settings()).entries(after))


def _lines(file: Path) -> Iterable[bytes]:
    from doorstep.errors import BadInput

    try:
        with file.open("rb") as lines:
            yield from lines
    except OSError:
        raise BadInput(f"The file {file} cannot be read.") from None


def _head(text: str) -> "Head":
    from doorstep.errors import BadInput
    from doorstep.interface.audit_chain import Head

    number, _, digest = text.partition(":")
    if not number.isascii() or not number.isdigit() or not digest:
        raise BadInput("A head is NUMBER:DIGEST, as `doorstep audit verify` prints it.")
    return Head(int(number), digest)
