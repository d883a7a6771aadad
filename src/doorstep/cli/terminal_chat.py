"""A conversation in the terminal, for people: turns, what was stored, how it ended."""

from collections.abc import Mapping
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from doorstep.dialogue.events import AnsweredBy
from doorstep.errors import BadInput
from doorstep.runtime.chat import Chat, Line
from doorstep.runtime.chat_input import ChatInput, Closed, CutIn, Later, Picked, Pressed, Said, Silent
from doorstep.runtime.fields import moment, spoken

HELP: Final = """Type what you would say on the phone, or
  /silence                say nothing until the assistant asks again
  /cut HEARD | WORDS      cut in: HEARD is what you had heard of the running sentence
  /press DIGITS           press keys of the telephone
  /answered KIND          person, voicemail, screening, ivr or fax picked up
  /now TIME               time moves on, for instance to 2026-11-23T15:00:00-06:00
  /hangup                 end the call"""


def run_terminal(chat: Chat) -> None:
    """Hold one conversation with whoever sits at the terminal; end of input hangs up."""
    console = Console(highlight=False)
    console.print(f"[dim]{HELP}[/dim]\n")
    _show(console, chat.open())
    while not chat.over:
        try:
            typed = console.input("[bold cyan]you[/bold cyan]       ")
        except EOFError:
            console.print()
            break
        try:
            _show(console, chat.take(command(typed)))
        except BadInput as error:
            console.print(f"[yellow]{escape(str(error))}[/yellow]")
    _show(console, chat.close())


def command(typed: str) -> ChatInput:
    """Read what was typed: words, or a command that begins with a stroke.

    Raises:
        BadInput: There is no such command.
    """
    name, _, rest = typed.strip().partition(" ")
    if not name.startswith("/"):
        words = spoken(typed).strip()
        return Said(words) if words else Silent()
    return _command(name, rest.strip())


def _command(name: str, rest: str) -> ChatInput:
    match name:
        case "/silence":
            return Silent()
        case "/hangup":
            return Closed()
        case "/press" if rest and set(rest) <= set("0123456789*#"):
            return Pressed(rest)
        case "/cut":
            heard, _, words = rest.partition("|")
            return CutIn(heard.strip(), words.strip())
        case "/answered" if rest in set(AnsweredBy):
            return Picked(AnsweredBy(rest))
        case "/now":
            return _later(rest)
        case _:
            raise BadInput(HELP)


def _later(rest: str) -> ChatInput:
    try:
        return Later(moment(rest))
    except ValueError as error:
        raise BadInput(f"The time {error}.") from None


def _show(console: Console, lines: list[Line]) -> None:
    for each in lines:
        match each["type"]:
            case "turn":
                console.print(
                    f"[bold green]assistant[/bold green] {escape(str(each['text']))}  [dim]{each['rule']}[/dim]"
                )
            case "effect":
                console.print(f"[magenta]stored[/magenta]    {escape(_told(each))}")
            case _:
                _show_outcome(console, each)


def _told(effect: Line) -> str:
    values = {name: value for name, value in effect.items() if name not in {"type", "effect", "parcel"}}
    parcel = f" {effect['parcel']}" if effect["parcel"] else ""
    return f"{effect['effect']}{parcel} {_plain(values)}".rstrip()


def _show_outcome(console: Console, outcome: Line) -> None:
    table = Table(title=f"outcome: {outcome['disposition']}", title_justify="left")
    table.add_column("parcel")
    table.add_column("agreed")
    parcels = outcome["parcels"]
    for parcel in parcels if isinstance(parcels, list) else []:
        agreed = {name: value for name, value in parcel.items() if name != "id" and value}
        table.add_row(escape(str(parcel["id"])), escape(_plain(agreed) or "nothing"))
    console.print(table)


def _plain(values: Mapping[str, object]) -> str:
    """Write nested values as words: no quotes, no braces, nothing that is null."""
    told = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            inner = ", ".join(str(each) for each in value.values() if each is not None)
            told.append(f"{name.replace('_', ' ')}: {inner}")
        elif value is not None:
            told.append(f"{name.replace('_', ' ')}: {value}")
    return "; ".join(told)
