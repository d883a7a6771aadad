"""The lines of calls as they go on: JSON for programs, both sides with their gaps for people."""

from collections.abc import Mapping

from doorstep.cli.files import write_line
from doorstep.runtime.stream import line


class CallLines:
    """Writes the lines of calls, each as soon as it is true.

    Args:
        jsonl: Whether for programs.
    """

    def __init__(self, *, jsonl: bool) -> None:
        self._jsonl = jsonl

    def show(self, told: Mapping[str, object], order: str | None = None) -> None:
        """Write one line; `order` says which call of a campaign it is of."""
        if self._jsonl:
            write_line(line({**told, "order": order} if order is not None else told))
        else:
            self._show(told, order)

    def _show(self, told: Mapping[str, object], order: str | None) -> None:
        from rich.console import Console
        from rich.markup import escape

        text = _words(told)
        if text is not None:
            style = _STYLES.get(str(told.get("type")), "dim")
            which = "" if order is None else f"[dim]{escape(order)}[/dim] "
            Console(highlight=False).print(f"{which}[{style}]{escape(text)}[/{style}]", soft_wrap=True)


_STYLES = {"turn": "bold green", "heard": "bold cyan", "effect": "magenta", "outcome": "bold"}


def _words(told: Mapping[str, object]) -> str | None:
    match told.get("type"):
        case "ringing":
            return "ringing"
        case "answered":
            return "answered"
        case "turn":
            gap = told.get("gap")
            return f"assistant  {told.get('text')}" + (f"  ({gap} s)" if gap is not None else "")
        case "heard":
            return f"customer   {told.get('text')}"
        case "effect":
            return f"stored     {told.get('effect')} {told.get('parcel') or ''}".rstrip()
        case "ended":
            return f"the line is closed: {told.get('cause')}"
        case "outcome":
            return f"outcome: {told.get('disposition')}"
        case _:
            return None
