"""Haggling at the terminal: whoever sits there is the buyer, and may play the seller with commands."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Final

from rich.console import Console
from rich.markup import escape

from doorstep.errors import BadInput
from doorstep.interface.haggle_lines import Line
from doorstep.runtime.haggle import Sale
from doorstep.runtime.haggle_input import HaggleInput, Moved, SellerActed, Wrote
from doorstep.skills.haggling.events import SellerWord

HELP: Final = """Type what you would write as the buyer, or
  /later HOURS     so many hours go by
  /seller WORD     play the seller: accepts, rejects, message, resumes, paid, collected
  /end             end it"""
BUYER: Final = "you"
A_MINUTE: Final = timedelta(minutes=1)
WORDS: Final = {
    "accepts": SellerWord.ACCEPTS,
    "rejects": SellerWord.REJECTS,
    "message": SellerWord.MESSAGE,
    "resumes": SellerWord.RESUMES,
    "paid": SellerWord.PAID,
    "collected": SellerWord.COLLECTED,
}


def run_terminal(sale: Sale) -> None:
    """Haggle with whoever sits at the terminal; a minute passes with every message."""
    console = Console(highlight=False)
    console.print(f"[bold]{escape(sale.market.listing.title)}[/bold]\n[dim]{HELP}[/dim]\n")
    for number in count(1):
        try:
            typed = console.input("[bold cyan]you[/bold cyan]     ").strip()
        except EOFError:
            console.print()
            break
        if typed == "/end":
            break
        try:
            _show(console, sale.take(command(typed, max(sale.now, sale.market.now) + A_MINUTE, number)))
        except BadInput as error:
            console.print(f"[yellow]{escape(str(error))}[/yellow]")
    outcome = sale.outcome()
    console.print(f"[dim]The listing is {outcome['state']}.[/dim]")


def command(typed: str, now: datetime, number: int) -> HaggleInput:
    """Read what was typed: words, or a command that begins with a stroke.

    Raises:
        BadInput: There is no such command.
    """
    name, _, rest = typed.partition(" ")
    if not name.startswith("/"):
        return Wrote(BUYER, typed, now, str(number))
    if name == "/seller" and rest in WORDS:
        return SellerActed(WORDS[rest], BUYER, now)
    if name == "/later" and rest.isdecimal() and len(rest) <= 5:
        return Moved(now + timedelta(hours=int(rest)))
    raise BadInput(HELP)


def _show(console: Console, lines: Sequence[Line]) -> None:
    for each in lines:
        if each["type"] != "turn":
            console.print(f"[magenta]{each['type']}[/magenta]    {escape(_price(each['amount']))}")
        elif each["text"]:
            told, why = escape(str(each["text"])), escape(str(each["reason"]))
            console.print(f"[bold green]seller[/bold green]  {told}  [dim]{why}[/dim]")
        else:
            console.print(f"[dim]silent: {escape(str(each['reason']))}[/dim]")


def _price(amount: object) -> str:
    return f"{amount['minor'] / 100:,.2f} {amount['currency']}" if isinstance(amount, dict) else ""
