"""`doorstep privacy`: what is kept about people, handed out, erased, taken out after its time; whom not to call."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, TypeAlias

import typer

privacy = typer.Typer(
    help="Hand out or erase what is kept about a number, or never call it again.", no_args_is_help=True
)

Phone: TypeAlias = Annotated[str, typer.Argument(help="The number in E.164, like +12025550123.", metavar="PHONE")]


@privacy.command()
def export(phone: Phone) -> None:
    """Print everything kept about a number as JSON."""
    import json

    from doorstep.bootstrap.privacy import privacy
    from doorstep.cli.files import write_line
    from doorstep.config import load_settings

    number = _number(phone)
    kept = privacy(load_settings()).export(number, datetime.now(UTC))
    write_line(json.dumps(kept, ensure_ascii=False, indent=2))


@privacy.command()
def erase(
    phone: Phone,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
) -> None:
    """Erase everything kept about a number, but that it must not be called; this cannot be undone."""
    from doorstep.bootstrap.privacy import privacy
    from doorstep.config import load_settings

    number = _number(phone)
    if not yes and not typer.confirm("Erase everything kept about this number? This cannot be undone."):
        raise typer.Abort
    counts = dict(privacy(load_settings()).erase(number, datetime.now(UTC)))
    elsewhere = counts.pop("recordings_elsewhere", 0)
    typer.echo(_told(counts, "Erased", "Nothing was kept about this number."))
    if elsewhere:
        typer.echo(f"{elsewhere} recordings do not lie on this machine: erase them where the calls were made.")


@privacy.command("erase-listing")
def erase_listing(
    listing: Annotated[str, typer.Argument(help="The listing's id.", metavar="LISTING")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
) -> None:
    """Erase a listing with everything that buyers and the seller wrote about it; this cannot be undone."""
    from doorstep.bootstrap.storage import markets
    from doorstep.config import load_settings
    from doorstep.runtime import privacy

    if not yes and not typer.confirm("Erase this listing with every chat about it? This cannot be undone."):
        raise typer.Abort
    privacy.erase_listing(markets(load_settings()), listing, datetime.now(UTC))
    typer.echo("Erased the listing with every chat about it.")


@privacy.command()
def suppress(phone: Phone) -> None:
    """Never call a number again, in any campaign; a call to it that goes on is ended politely. This holds for ever."""
    from doorstep.bootstrap.audit import audit_key
    from doorstep.bootstrap.storage import stores
    from doorstep.config import load_settings
    from doorstep.runtime.audit_deeds import COMMAND_LINE, done_by
    from doorstep.runtime.audit_records import opt_out_record

    number, now, settings = _number(phone), datetime.now(UTC), load_settings()
    record = opt_out_record(number, now, "command", audit_key(settings).pseudonym)
    stores(settings).calls.suppress(number, now, done_by(record, COMMAND_LINE))
    typer.echo("This number is never called again.")


@privacy.command()
def expire() -> None:
    """Take out what was kept for as many days as the settings say; whoever runs campaigns does this every night."""
    from doorstep.bootstrap.privacy import retention
    from doorstep.config import load_settings

    counts = retention(load_settings()).sweep(datetime.now(UTC))
    typer.echo(_told(counts, "Taken out", "Nothing was kept longer than the settings say."))


def _number(phone: str) -> str:
    """Read a number, however it is spaced."""
    from doorstep.errors import BadInput
    from doorstep.runtime import fields

    try:
        return fields.phone(phone.translate(str.maketrans("", "", " -()/.")))
    except ValueError as error:
        raise BadInput(f"PHONE {error}.") from None


def _told(counts: Mapping[str, int], done: str, nothing: str) -> str:
    shown = ", ".join(f"{kind.replace('_', ' ')} {count}" for kind, count in counts.items() if count)
    return f"{done}: {shown}." if shown else nothing
