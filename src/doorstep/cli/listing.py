"""`doorstep listing`: what is sold in chat, in the store of the settings."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from doorstep.errors import BadInput

if TYPE_CHECKING:
    from doorstep.runtime.haggling import Haggling
    from doorstep.skills.haggling.listing import Listing
    from doorstep.skills.haggling.market import Market, Offer, Quote, Thread

listing = typer.Typer(help="Put, list, show and close what is sold in chat.", no_args_is_help=True)

Id: TypeAlias = Annotated[str, typer.Argument(help="The listing's id.", show_default=False)]


@listing.command()
def put(
    path: Annotated[
        Path,
        typer.Argument(help="A listing file, or a folder of them: every .toml and .json in it.", show_default=False),
    ],
) -> None:
    """List things, or change how they are listed; where one of them cannot be used, nothing is stored."""
    from datetime import UTC, datetime

    from doorstep.bootstrap.haggling import haggling
    from doorstep.config import load_settings

    files = _files(path)
    opened = haggling(load_settings())
    listings, problems = _read(files, opened)
    for problem in problems:
        typer.echo(problem, err=True)
    if problems:
        typer.echo("Nothing was stored.", err=True)
        raise typer.Exit(2)
    for one in listings:
        opened.open(one, datetime.now(UTC))
        typer.echo(
            f"Listed: {one.id}, for {_price(one.mandate.ask, one)}, never below {_price(one.mandate.floor, one)}."
        )


@listing.command("list")
def list_() -> None:
    """List the listings: how each stands, and how many buyers have written."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from doorstep.bootstrap.haggling import haggling
    from doorstep.config import load_settings
    from doorstep.interface.haggle_lines import state_of

    table, opened = Table("id", "title", "state", "ask", "free", "buyers"), haggling(load_settings())
    for name in opened.listings():
        market = opened.stand(name).market
        ask, told = _price(market.listing.mandate.ask, market.listing), (market.listing.id, market.listing.title)
        table.add_row(*map(escape, told), state_of(market), ask, str(market.free), str(len(market.threads)))
    Console(highlight=False).print(table if table.rows else "Nothing is listed yet; do it with `doorstep listing put`.")


@listing.command()
def show(name: Id) -> None:
    """Show how a listing stands with each of its buyers."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from doorstep.bootstrap.haggling import haggling
    from doorstep.config import load_settings
    from doorstep.interface.haggle_lines import state_of

    market = haggling(load_settings()).stand(name).market
    mandate, console = market.listing.mandate, Console(highlight=False)
    console.print(f"{escape(market.listing.title)}: {state_of(market)}, {market.free} of {market.listing.pieces} free.")
    console.print(
        f"Ask {_price(mandate.ask, market.listing)}, floor {_price(mandate.floor, market.listing)} for a piece."
    )
    table = Table("buyer", "named to them", "their best offer", "stands")
    for thread in market.threads.values():
        prices = [_named(one, market) for one in (thread.quote, thread.best)]
        table.add_row(escape(thread.buyer), *prices, escape(_stands(thread, market)))
    console.print(table if table.rows else "Nobody has written yet.")


@listing.command()
def close(name: Id) -> None:
    """Take a listing down: nothing is sold any more; what was sold stays."""
    from datetime import UTC, datetime

    from doorstep.bootstrap.haggling import haggling
    from doorstep.config import load_settings
    from doorstep.interface.haggle_lines import state_of

    opened = haggling(load_settings())
    opened.close(name, datetime.now(UTC))
    typer.echo(f"The listing {name} is {state_of(opened.stand(name).market)}; nothing is sold any more.")


def _files(path: Path) -> Sequence[Path]:
    """The listing files that are meant.

    Raises:
        BadInput: It is a folder without any.
    """
    if not path.is_dir():
        return [path]
    found = sorted(one for one in path.iterdir() if one.suffix in {".toml", ".json"})
    if not found:
        raise BadInput(f"The folder {path} holds no .toml or .json file.")
    return found


def _read(files: Sequence[Path], opened: "Haggling") -> "tuple[list[Listing], list[str]]":
    """Read them all, with what is wrong with each."""
    from doorstep.bootstrap.haggling import tongues
    from doorstep.cli.files import read_text
    from doorstep.runtime.haggle_listing import read_listing

    listings: dict[str, Listing] = {}
    problems: list[str] = []
    for file in files:
        try:
            one = read_listing(read_text(file, "listing"), tongues())
            _check(one, opened)
        except BadInput as error:
            problems.append(f"{file.name}: {error}")
            continue
        if one.id in listings:
            problems.append(f"{file.name}: Another file has a listing of the id {one.id}.")
        listings[one.id] = one
    return list(listings.values()), problems


def _check(listing: "Listing", opened: "Haggling") -> None:
    """Look whether it can be listed for a chat page.

    Raises:
        BadInput: It cannot.
    """
    import re
    from datetime import UTC, datetime

    from doorstep.runtime.haggle_listing import ADDRESSABLE

    if re.fullmatch(ADDRESSABLE, listing.id) is None:
        raise BadInput("id has to be 1 to 100 letters, digits and ._~-, as it stands in the address of the chat page.")
    opened.check(listing, datetime.now(UTC))


def _stands(thread: "Thread", market: "Market") -> str:
    """How it stands with a buyer, in words."""
    hold, deal = market.hold_of(thread.buyer), market.deal_of(thread.buyer)
    told = [
        f"sold for {_price(deal.amount, market.listing)}" if deal else "",
        "paid" if deal and deal.paid else "",
        "collected" if deal and deal.collected else "",
        f"held for {_price(hold.amount, market.listing)} until {hold.expires:%Y-%m-%d %H:%M}" if hold else "",
        "you have taken over" if thread.paused else "",
        "waits for it" if thread.waiting else "",
        "has left" if thread.left else "",
        f"asks you: {', '.join(thread.asked)}" if thread.asked else "",
    ]
    return "; ".join(one for one in told if one)


def _named(price: "Quote | Offer | None", market: "Market") -> str:
    if price is None:
        return ""
    pieces = price.terms.pieces
    return _price(price.amount, market.listing) + (f" for {pieces}" if pieces > 1 else "")


def _price(minor: int, listing: "Listing") -> str:
    return f"{minor / 100:,.2f} {listing.currency}"
