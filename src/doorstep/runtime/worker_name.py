"""The name of a worker: one run has it at a time, and a run that died keeps it from nobody for long."""

import asyncio

from doorstep.errors import BadInput
from doorstep.ports.workforce import Worker
from doorstep.runtime.desk import Desk


async def wait_for_name(desk: Desk, name: str, boot: str, beat_seconds: float) -> None:
    """Wait until no other run may live under a name; where it died, that takes until it counts as dead.

    Args:
        desk: Where workers are known.
        name: The name.
        boot: The run that wants it.
        beat_seconds: How often a worker says that it lives.

    Raises:
        BadInput: The other run says again that it lives.
    """
    other = await _other(desk, name, boot)
    while other is not None:
        await asyncio.sleep(beat_seconds)
        now = await _other(desk, name, boot)
        if now is not None and now.beat_at > other.beat_at:
            raise BadInput(f"A worker named {name} lives already; give this one another name.")
        other = now


async def _other(desk: Desk, name: str, boot: str) -> Worker | None:
    """Find another run of this name that may live."""
    workers = tuple(await desk.ask(desk.workforce.workers))
    living = desk.living(workers) - {boot}
    return next((one for one in workers if one.name == name and one.boot in living), None)
