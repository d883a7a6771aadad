"""`doorstep call`: one real call."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from doorstep.config import Settings
    from doorstep.runtime.call_log import CallLog
    from doorstep.skills.delivery.world import World


def call(
    world: Annotated[Path, typer.Option(help="World file: what the assistant may know.")],
    to: Annotated[str, typer.Option(help="Whom to ring, for instance sip:me@192.0.2.10.")],
    record: Annotated[Path | None, typer.Option(help="Keep the sound here, where settings and customer allow.")] = None,
    *,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Write every line of the call as JSON.")] = False,
) -> None:
    """Ring somebody and agree on the delivery."""
    from datetime import datetime

    from doorstep.cli.addresses import call_address
    from doorstep.cli.files import read_text
    from doorstep.cli.interruption import run_until_told
    from doorstep.config import load_settings
    from doorstep.errors import BadInput, CallNotConnected
    from doorstep.runtime.world_file import NEEDED_FOR_A_CALL, read_world

    known = read_world(read_text(world, "world file"), needed=NEEDED_FOR_A_CALL, now=datetime.now().astimezone())
    if known.recipient.phone is None:
        raise BadInput("The world file cannot be used for a call without recipient.phone: an opt-out holds for it.")
    settings = load_settings()
    uri = call_address(settings, to)
    log = run_until_told(_call(settings, known, uri, record, jsonl=jsonl))
    if log.answered_at is None:
        raise CallNotConnected(log.cause)


async def _call(settings: "Settings", world: "World", to: str, record: Path | None, *, jsonl: bool) -> "CallLog":
    from doorstep.bootstrap.audit import audit_key
    from doorstep.bootstrap.media import media_process
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.call_lines import CallLines
    from doorstep.cli.progress import working
    from doorstep.cli.recordings import recording_folder
    from doorstep.runtime.single_call import refuse_opted_out, single_call

    calls, lines, process = stores(settings).calls, CallLines(jsonl=jsonl), media_process(settings, (world.language,))
    folder = recording_folder(settings, record)
    refuse_opted_out(world, calls)
    try:
        with working("Loading models and voices"):
            await process.start()
        hidden = audit_key(settings).pseudonym
        return await single_call(world, to, process.call, calls, record=folder, show=lines.show, pseudonym=hidden)
    finally:
        await process.close()
        calls.close()
