"""`doorstep languages`: which languages there are, how much each covers, and how to begin a new one."""

import json
from pathlib import Path
from typing import Annotated

import typer

languages = typer.Typer(
    help="List the languages with what each covers, or begin a new one.", invoke_without_command=True
)


@languages.callback(invoke_without_command=True)
def _list(
    context: typer.Context,
    *,
    missing: Annotated[bool, typer.Option("--missing", help="Name whatever is not covered.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Print one JSON object for each language.")] = False,
) -> None:
    """List the languages with what each covers, graded by its own samples."""
    if context.invoked_subcommand is not None:
        return
    from doorstep.bootstrap.packs import language, language_codes
    from doorstep.cli.files import write_line
    from doorstep.cli.languages_table import as_object, table
    from doorstep.languages.coverage import grade

    graded = [grade(language(code, with_encoder=False)) for code in language_codes()]
    if jsonl:
        for coverage in graded:
            write_line(json.dumps(as_object(coverage), ensure_ascii=False))
        return
    typer.echo(table(graded, missing=missing))


@languages.command()
def new(
    code: Annotated[str, typer.Argument(help="The language as a two-letter code, like fr.")],
    region: Annotated[list[str], typer.Option(help="A country of usage, like FR; the usual one first.")],
    packs: Annotated[Path, typer.Option(help="The folder of the language folders.", file_okay=False)] = Path(
        "src/doorstep/languages"
    ),
    tests: Annotated[Path | None, typer.Option(help="The folder of their tests.", file_okay=False)] = Path(
        "tests/languages"
    ),
) -> None:
    """Begin a new language: write its folder, with every thing there has to be a sample of."""
    from doorstep.errors import BadInput
    from doorstep.runtime.new_language import scaffold

    if not packs.is_dir():
        raise BadInput(f"There is no folder {packs}; run this in the repository's root or name it with --packs.")
    for path in scaffold(code, tuple(region), packs, tests if tests is not None and tests.is_dir() else None):
        typer.echo(path)
    typer.echo("Next: fill in samples.py, then raise what `doorstep languages` shows for it.")
