"""Both sides of a call on the terminal while it goes on, with the response gaps the customer heard."""

import asyncio
import re
from collections.abc import Mapping
from statistics import median
from typing import Any, Final

from rich.console import Console
from rich.markup import escape

HOLD_SECONDS: Final = 0.5
"""How long a line of the assistant waits for its gap, which is measured at the customer's ear."""


class Screen:
    """Shows the lines of both programs as one conversation.

    Args:
        console: Where.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._said = self._told = ""
        self._held: str | None = None
        self._gap: float | None = None
        self._gaps: list[float] = []
        self._barge_ins: list[float] = []

    def assistant(self, line: Mapping[str, Any]) -> None:
        """Show a line of the campaign."""
        match line.get("type"):
            case "ringing" | "answered":
                self._print(f"[dim]{line['type']}[/dim]")
            case "turn":
                self._release()
                self._told = self._held = str(line["text"])
                asyncio.get_running_loop().call_later(HOLD_SECONDS, self._release)
            case "heard":
                self._show_heard("assistant", str(line["text"]), self._said)
            case "effect":
                self._print(f"[magenta]           stored: {line['effect']} {escape(_value(line))}[/magenta]")
            case "outcome":
                self._print(f"[bold]outcome: {line['disposition']}[/bold]")
            case _:
                pass

    def customer(self, line: Mapping[str, Any]) -> None:
        """Show a line of the customer's phone."""
        match line.get("type"):
            case "said" | "cut_in":
                self._release()
                self._said = str(line["text"])
                how = " [dim](cuts in)[/dim]" if line["type"] == "cut_in" else ""
                self._print(f"[bold cyan]customer [/bold cyan]  {escape(self._said)}{how}")
            case "silent":
                self._release()
                self._print("[bold cyan]customer [/bold cyan]  [dim](says nothing)[/dim]")
            case "heard":
                self._show_heard("customer", str(line["text"]), self._told)
            case "gap":
                self._gap = float(line["seconds"])
                self._gaps.append(self._gap)
            case "ended":
                self._barge_ins += line["barge_ins"]
            case _:
                pass

    def close(self) -> None:
        """Show what is held back, and the figures of the call."""
        self._release()
        if self._gaps:
            told = (
                f"Response gaps at the customer's ear: median {median(self._gaps):.2f} s, most {max(self._gaps):.2f} s"
            )
            cuts = f"; silent {max(self._barge_ins):.2f} s after being cut off" if self._barge_ins else ""
            self._print(f"{told}{cuts}.")

    def _print(self, text: str) -> None:
        self._console.print(text, soft_wrap=True)

    def _release(self) -> None:
        if self._held is None:
            return
        gap = f" [yellow](after {self._gap:.2f} s)[/yellow]" if self._gap is not None else ""
        self._print(f"[bold green]assistant[/bold green]  {escape(self._held)}{gap}")
        self._held = self._gap = None

    def _show_heard(self, who: str, heard: str, said: str) -> None:
        if _letters(heard) != _letters(said) and (who == "assistant" or not heard.endswith("?")):
            self._print(f"[dim]           the {who} heard: {escape(heard)}[/dim]")


def _value(line: Mapping[str, Any]) -> str:
    place, slot = line.get("drop_place"), line.get("slot")
    if isinstance(place, Mapping):
        return str(place.get("kind"))
    return str(slot.get("start")) if isinstance(slot, Mapping) else ""


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())
