"""`doorstep webhooks`: where events are posted to, and what did not arrive."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from doorstep.ports.outbox import Delivery, Outbox, Subscription

_PAGE: Final = 500

webhooks = typer.Typer(help="Tell the shop's systems what calls came to.", no_args_is_help=True)


@webhooks.command()
def add(
    url: Annotated[str, typer.Argument(help="Where events are posted to, http or https.")],
    kind: Annotated[list[str] | None, typer.Option("--kind", help="Only events of this kind; may be repeated.")] = None,
    *,
    private: Annotated[
        bool, typer.Option("--private", help="The address may lie on this machine or in a private network.")
    ] = False,
) -> None:
    """Post events to an address from now on, and print the secret they are signed with, this once."""
    from doorstep.runtime.webhook_subscriptions import lies_in_private, new_subscription

    made = new_subscription(url, kind or (), private=private)
    if not private and lies_in_private(url):
        typer.echo("Nothing will arrive there: a private address is posted to only with --private.", err=True)
    _outbox().subscribe(made)
    typer.echo(f"Events are posted to {made.url} as {made.id}, signed with this secret:\n{made.secret}")


@webhooks.command("list")
def list_() -> None:
    """List the addresses, oldest first, and how many deliveries there are."""
    outbox = _outbox()
    for one in outbox.subscriptions():
        told = ", ".join(sorted(one.kinds)) or "every event but those of listings"
        typer.echo(f"{one.id}  {one.url}  {told}{', may be private' if one.private else ''}")
    counts = ", ".join(f"{number} {state.value}" for state, number in outbox.counts().items())
    typer.echo(f"Deliveries: {counts}.")


@webhooks.command()
def remove(webhook: Annotated[str, typer.Argument(help="Its name, as `list` shows it.")]) -> None:
    """Post nothing more to an address; what was on its way there is dropped."""
    outbox = _outbox()
    _found(outbox, webhook)
    outbox.unsubscribe(webhook)
    typer.echo(f"Nothing more is posted to {webhook}.")


@webhooks.command()
def dead() -> None:
    """List the deliveries that were given up, oldest first."""
    for one in _dead(_outbox()):
        typer.echo(f"{one.id}  {one.event.key}  {one.subscription.id}  {one.tries} tries, last: {one.problem}")


@webhooks.command()
def replay(
    deliveries: Annotated[list[int] | None, typer.Argument(help="Numbers, as `dead` shows them.")] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All that were given up.")] = False,
) -> None:
    """Try deliveries again that were given up."""
    from datetime import UTC, datetime

    from doorstep.errors import BadInput

    if bool(deliveries) is everything:
        raise BadInput("Name the deliveries to try again, or --all.")
    outbox = _outbox()
    chosen = deliveries or [one.id for one in _dead(outbox)]
    typer.echo(f"{outbox.replay(chosen, datetime.now(UTC))} deliveries are tried again.")


@webhooks.command()
def test(webhook: Annotated[str, typer.Argument(help="Its name, as `list` shows it.")]) -> None:
    """Post an event to an address now that tells nothing, and say how it went."""
    import asyncio
    from datetime import UTC, datetime

    from doorstep.bootstrap.webhooks import sender
    from doorstep.config import load_settings
    from doorstep.ports.webhook_sender import Posted
    from doorstep.runtime.webhook_events import trial_of

    subscription = _found(_outbox(), webhook)
    now = datetime.now(UTC)

    async def post() -> Posted:
        opened = sender(load_settings())
        try:
            return await opened.post(trial_of(subscription, now), now)
        finally:
            await opened.close()

    posted = asyncio.run(post())
    if not posted.arrived:
        typer.echo(f"It did not arrive: {posted.problem}.")
        raise typer.Exit(1)
    typer.echo("It arrived.")


def _outbox() -> "Outbox":
    from doorstep.bootstrap.webhooks import outbox
    from doorstep.config import load_settings

    return outbox(load_settings())


def _found(outbox: "Outbox", webhook: str) -> "Subscription":
    from doorstep.errors import BadInput

    known = {one.id: one for one in outbox.subscriptions()}
    if webhook not in known:
        raise BadInput(f"There is no webhook of this name; there are: {', '.join(known) or 'none'}.")
    return known[webhook]


def _dead(outbox: "Outbox") -> "Iterator[Delivery]":
    from doorstep.ports.outbox import DeliveryState

    last = 0
    while page := outbox.deliveries(DeliveryState.DEAD, _PAGE, last):
        yield from page
        last = page[-1].id
