"""The tree of commands; a command's libraries are loaded when it runs, so that help comes at once."""

from typing import Annotated

import typer

from doorstep.cli.api import api
from doorstep.cli.audit import audit
from doorstep.cli.call import call
from doorstep.cli.campaign import campaign
from doorstep.cli.campaign_slots import slots
from doorstep.cli.chat import chat
from doorstep.cli.doctor import doctor
from doorstep.cli.haggle import haggle
from doorstep.cli.keys import keys
from doorstep.cli.languages import languages
from doorstep.cli.learn import learn
from doorstep.cli.listing import listing
from doorstep.cli.privacy import privacy
from doorstep.cli.register import register
from doorstep.cli.simulate import simulate
from doorstep.cli.understand import understand
from doorstep.cli.up import up
from doorstep.cli.webhooks import webhooks
from doorstep.cli.worker import scheduler, worker

application = typer.Typer(
    name="doorstep",
    help="Talks to people on a merchant's behalf until something is agreed.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
application.command()(chat)
application.command()(understand)
application.command()(call)
application.command()(haggle)
application.add_typer(listing, name="listing")
application.add_typer(campaign, name="campaign")
application.add_typer(slots, name="slots")
application.command()(up)
application.command()(worker)
application.command()(scheduler)
application.command()(api)
application.add_typer(simulate, name="simulate")
application.add_typer(keys, name="key")
application.add_typer(webhooks, name="webhooks")
application.add_typer(audit, name="audit")
application.add_typer(privacy, name="privacy")
application.add_typer(learn, name="learn")
application.add_typer(languages, name="languages")
application.add_typer(register, name="register")
application.command()(doctor)


def _version(wanted: bool) -> None:  # noqa: FBT001 - the form Typer calls it in
    if wanted:
        from importlib.metadata import version

        typer.echo(version("doorstep"))
        raise typer.Exit


@application.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Talks to people on a merchant's behalf until something is agreed."""
