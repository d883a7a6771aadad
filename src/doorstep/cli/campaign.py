"""`doorstep campaign`: lists of people to be called."""

import typer

from doorstep.cli.campaign_import import import_
from doorstep.cli.campaign_results import results
from doorstep.cli.campaign_run import run
from doorstep.cli.campaign_state import cancel, pause, resume
from doorstep.cli.campaign_status import status

campaign = typer.Typer(help="Call the people of a list until every case is settled.", no_args_is_help=True)
campaign.command("import")(import_)
campaign.command()(run)
campaign.command()(status)
campaign.command()(results)
campaign.command()(pause)
campaign.command()(resume)
campaign.command()(cancel)
