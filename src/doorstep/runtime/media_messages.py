"""What the media process and its parent say to each other: one JSON object a line, over the child's pipes."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from doorstep import errors
from doorstep.dialogue.events import OffReason
from doorstep.dialogue.slots import Address
from doorstep.errors import DoorstepError, OutsideError
from doorstep.ports.call_store import CallPlace
from doorstep.ports.feasibility import Spot
from doorstep.ports.telephone import MediaJob


def job_message(job: MediaJob) -> dict[str, object]:
    """Ask for a call."""
    return {"job": asdict(job)}


def read_job(fields: Mapping[str, Any]) -> MediaJob:
    """Read a job out of its message."""
    place = dict(fields["place"])
    spot, address = place.pop("spot"), place.pop("address")
    whole = CallPlace(
        **place,
        spot=None if spot is None else Spot(**spot),
        address=None if address is None else Address(**address),
    )
    return MediaJob(whole, fields["uri"], fields["world"], fields["record"])


def ready_message(call: str) -> dict[str, object]:
    """Say that everything for a call is ready, and ask whether somebody may be rung."""
    return {"call": call, "ready_to_ring": True}


def admission_message(call: str, *, admitted: bool) -> dict[str, object]:
    """Answer whether somebody may be rung."""
    return {"admission": call, "admitted": admitted}


def off_message(call: str, reason: OffReason) -> dict[str, object]:
    """Ask for a call to be ended politely."""
    return {"call_off": call, "reason": reason.value}


def error_message(error: BaseException) -> dict[str, object]:
    """Report an error by its type; the text of one that is not ours may hold personal data and stays behind."""
    if isinstance(error, DoorstepError):
        return {"error": type(error).__name__, "text": str(error)}
    return {"error": "OutsideError", "text": f"the call failed inside the media process ({type(error).__name__})"}


def read_error(message: Mapping[str, object]) -> DoorstepError:
    """Read an error out of its message, as the type it was."""
    text = str(message.get("text"))
    kind = getattr(errors, str(message.get("error")), OutsideError)
    if kind is errors.CallNotConnected or not (isinstance(kind, type) and issubclass(kind, DoorstepError)):
        kind = OutsideError
    error: DoorstepError = kind(text)
    return error


def encode(message: Mapping[str, object]) -> bytes:
    """Write a message as one line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> dict[str, object]:
    """Read a message from its line."""
    found = json.loads(line)
    return found if isinstance(found, dict) else {}
