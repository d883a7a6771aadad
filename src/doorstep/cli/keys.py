"""`doorstep key`: who may use the HTTP interface."""

from typing import Annotated

import typer

from doorstep.ports.key_store import Scope

keys = typer.Typer(help="Make, list and revoke the keys of the HTTP interface.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="Whose key it is, like shop.", show_default=False)]


@keys.command()
def create(
    name: Name,
    scope: Annotated[
        list[Scope] | None, typer.Option(help="What it opens; give it as often as needed.", show_default=False)
    ] = None,
) -> None:
    """Make a key and print it, this once: only its hash is kept."""
    import re
    from datetime import UTC, datetime

    from doorstep.bootstrap.api import key_store
    from doorstep.cli.files import write_line
    from doorstep.config import load_settings
    from doorstep.errors import BadInput
    from doorstep.runtime.api_keys import make_key

    if not re.fullmatch(r"[\w.-]{1,100}", name, re.ASCII):
        raise BadInput("The name of a key has 1 to 100 letters, digits, dots, hyphens or underscores.")
    if not scope:
        raise BadInput(f"A key needs at least one --scope; there are: {', '.join(Scope)}.")
    key = make_key(key_store(load_settings()), name, frozenset(scope), datetime.now(UTC))
    typer.echo(f"The key {name} was made; it is shown only now:", err=True)
    write_line(key)


@keys.command("list")
def list_() -> None:
    """List the keys: what each opens, when it was made, used (to the hour) and revoked."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from doorstep.bootstrap.api import key_store
    from doorstep.config import load_settings

    table = Table("name", "scopes", "made", "used", "revoked")
    for key in key_store(load_settings()).keys():  # noqa: SIM118 - no mapping
        moments = (key.created_at, key.used_at, key.revoked_at)
        told = ["" if moment is None else f"{moment:%Y-%m-%d %H:%M}" for moment in moments]
        table.add_row(escape(key.name), " ".join(sorted(key.scopes)), *told)
    Console(highlight=False).print(table if table.rows else "There is no key yet; make one with `doorstep key create`.")


@keys.command()
def revoke(name: Name) -> None:
    """Let a key open nothing any more, at once and for good."""
    from datetime import UTC, datetime

    from doorstep.bootstrap.api import key_store
    from doorstep.config import load_settings
    from doorstep.runtime.api_keys import revoke_key

    revoke_key(key_store(load_settings()), name, datetime.now(UTC))
    typer.echo(f"The key {name} opens nothing any more.")
