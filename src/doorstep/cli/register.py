"""`doorstep register`: the postcodes, towns and streets that addresses are matched against."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from doorstep.ports.address_register import RegisterCount

register = typer.Typer(help="Make and show a register of postcodes, towns and streets.", no_args_is_help=True)


@register.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="CSV with a postcode, a town and maybe a street a row.")],
    output: Annotated[Path, typer.Option(help="The register to make; it is replaced once the new one is whole.")],
    country: Annotated[
        str | None, typer.Option(help="Country of rows that name none, as a two-letter code like DE.")
    ] = None,
    columns: Annotated[
        str, typer.Option(help="Which column holds what, like postcode=plz,place=ort,street=strasse,country=land.")
    ] = "",
    *,
    add: Annotated[bool, typer.Option("--add", help="Keep what the register holds already.")] = False,
) -> None:
    """Make a register from CSV; every bad row is reported with its line and reason, the good ones are kept."""
    from doorstep.bootstrap.registers import make_register, open_register
    from doorstep.cli.files import read_bytes
    from doorstep.cli.progress import working
    from doorstep.runtime.register_rows import read_columns, read_register

    known = open_register(output).entries() if add and output.is_file() else ()
    named = read_columns(columns)
    with working("Reading"):
        rows = read_register(read_bytes(file, "file of places"), country, named)
    for complaint in rows.complaints:
        typer.echo(f"{file.name} line {complaint.line}: {complaint.text}", err=True)
    if not rows.entries:
        typer.echo(f"No row of {file.name} could be taken; nothing was written.", err=True)
        raise typer.Exit(2)
    with working("Storing"):
        make_register(output, (*known, *rows.entries))
    left_out = f"; {len(rows.complaints)} rows left out" if rows.complaints else ""
    typer.echo(f"{output}: {_sums(open_register(output).counts())}{left_out}.")


@register.command()
def show(
    file: Annotated[Path, typer.Argument(help="A register made by `doorstep register import`.")],
) -> None:
    """Show how much a register holds, by country."""
    from doorstep.bootstrap.registers import open_register

    for count in open_register(file).counts():
        typer.echo(_sum(count))


def _sums(counts: "tuple[RegisterCount, ...]") -> str:
    return "; ".join(_sum(count) for count in counts)


def _sum(count: "RegisterCount") -> str:
    return f"{count.country} {count.postcodes} postcodes, {count.places} towns, {count.streets} streets"
