"""What `doorstep campaign import --preview` shows of a list before anything is stored."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.console import Console

    from doorstep.ports.campaign_store import Order
    from doorstep.runtime.order_preview import Outlook

SHOWN: Final = 5
"""Rows that are shown as they were understood."""


def show_preview(orders: "Sequence[Order]", left_out: int, found: "Sequence[Outlook]") -> None:
    """Show how many orders there are, the first of them, and who could be called now."""
    from rich.console import Console

    console = Console(highlight=False)
    persons = sum(one.people for one in found)
    console.print(f"{len(orders)} orders for {persons} people; {left_out} rows left out. Nothing was stored.")
    if orders:
        for order in orders[:SHOWN]:
            console.print(_plain(_written(order)), soft_wrap=True)
        _show_outlooks(console, found)


def _written(order: "Order") -> str:
    """Write an order in one line, what is not known left out."""
    planned, calling = order.parcel.planned, order.calling
    spot = calling.spot
    parts = (
        f"{order.parcel.id}: {order.recipient}, {order.phone}, {order.language}",
        _address(order),
        f"planned {planned.start:%Y-%m-%d %H:%M}-{planned.end:%H:%M}" if planned else "",
        f"call before {calling.deadline:%Y-%m-%d %H:%M %z}" if calling.deadline else "",
        f"priority {calling.priority}",
        calling.time_zone,
        f"at {spot.latitude}, {spot.longitude}" if spot else "",
        f"consent {calling.consent}" if calling.consent else "",
    )
    return "; ".join(filter(None, parts))


def _address(order: "Order") -> str:
    address = order.parcel.address
    if address is None:
        return ""
    street = " ".join(filter(None, (address.street, address.house_number, address.unit)))
    return ", ".join(filter(None, (street, address.postcode, address.city, address.region, address.country)))


def _show_outlooks(console: "Console", found: "Sequence[Outlook]") -> None:
    from rich.table import Table

    table = Table(title="Who could be called now", title_justify="left")
    table.add_column("country")
    table.add_column("time zone", overflow="fold")
    for head in ("people", "now", "later", "never"):
        table.add_column(head, justify="right" if head in {"people", "now"} else "left", overflow="fold")
    for one in found:
        counted = (str(one.people), str(one.now), _reasons(one.later), _reasons(one.never))
        table.add_row(*map(_plain, (one.country, one.zone or "not known", *counted)))
    console.print(table)


def _reasons(counted: "Counter[str]") -> str:
    return ", ".join(f"{count} {reason.replace('_', ' ')}" for reason, count in counted.most_common())


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)
