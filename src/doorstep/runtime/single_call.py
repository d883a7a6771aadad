"""One call outside a campaign."""

import uuid
from collections.abc import Callable
from datetime import datetime

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.errors import BadInput
from doorstep.ports.call_store import AttemptResult, CallPlace, CallStore, Closing
from doorstep.ports.telephone import Line, MediaJob
from doorstep.runtime.audit_records import MadeCall, Pseudonym, call_record
from doorstep.runtime.boot import this_boot
from doorstep.runtime.call_log import CallLog, PlaceCall
from doorstep.runtime.world_file import write_world
from doorstep.skills.delivery.world import World


def refuse_opted_out(world: World, calls: CallStore) -> None:
    """Make sure that the recipient may be called.

    Raises:
        BadInput: The number opted out.
    """
    if world.recipient.phone is not None and calls.suppressed(world.recipient.phone):
        raise BadInput("This number must not be called: its owner does not want to be called again.")


async def single_call(
    world: World,
    uri: str,
    place_call: PlaceCall,
    calls: CallStore,
    *,
    record: str | None,
    show: Callable[[Line], None],
    pseudonym: Pseudonym,
) -> CallLog:
    """Make one call with the slots of its own world, and store its end whatever happens.

    Args:
        world: Whom it is made to, and what may be known.
        uri: The address to ring.
        place_call: Makes it.
        calls: Where it is kept.
        record: The folder for recordings; None: none are made.
        show: Is shown every line of it.
        pseudonym: Hides the number in the audit log.

    Raises:
        BadInput: The number opted out.
        DoorstepError: The call could not be made; that is stored too.
    """
    refuse_opted_out(world, calls)
    call = f"call-{uuid.uuid4()}"
    place = CallPlace(call, call, world.recipient.phone)
    calls.add_slots(place.pool, world.slots)
    log = CallLog(calls, call, lambda: datetime.now(world.now.tzinfo), show)
    dialled_at: datetime | None = None

    async def admit() -> bool:
        nonlocal dialled_at
        moment = log.clock()  # the world's own time is only what is spoken of
        dialled_at = moment if calls.begin_attempt(place, moment, this_boot()) else None
        return dialled_at is not None

    try:
        await place_call(MediaJob(place, uri, write_world(world), record), log.take, admit)
    finally:
        if dialled_at is not None:
            _close(calls, place, log.result(record), dialled_at, pseudonym)
    if dialled_at is None:
        raise BadInput("The call was not made, because the recipient has just asked not to be called again.")
    return log


def _close(
    calls: CallStore, place: CallPlace, result: AttemptResult, dialled_at: datetime, pseudonym: Pseudonym
) -> None:
    effects = {str(one["effect"]) for one in calls.promised(place.call)}
    call = MadeCall(place, None, dialled_at, result, effects)
    calls.finish_attempt(place.call, result, Closing(record=call_record(call, None, CallingRules(), pseudonym)))
