"""Who runs a campaign: one process at a time, and whoever finds it dead takes over."""

import os
import socket
from datetime import datetime
from pathlib import Path
from typing import Final

from doorstep.errors import BadInput
from doorstep.ports.campaign_store import CampaignStore

_STARTED: Final = 19
"""Where `/proc/…/stat` tells, after the name, when a process was started; tells a process from a later one's number."""


def this_process() -> str:
    """Name this process unlike any other on any machine."""
    return f"{socket.gethostname()} {os.getpid()} {_started(os.getpid())}"


def take_over(campaigns: CampaignStore, name: str, now: datetime, *, by_force: bool = False) -> str:
    """Become the one that runs a campaign, and end what a dead one left open.

    Args:
        campaigns: Where campaigns are kept.
        name: Which campaign.
        now: The time.
        by_force: Whether to take it from a process that seems to live: one on another machine cannot be asked.

    Raises:
        BadInput: Another process runs it.
    """
    mine, other = this_process(), campaigns.runner(name)
    if other is not None and alive(other) and not by_force:
        raise BadInput("The campaign is being run by another process already; if that one died, say --take-over.")
    if not campaigns.claim_run(name, mine, other):
        raise BadInput("The campaign was just taken up by another process.")
    campaigns.abandon_attempts(name, now)
    return mine


def alive(runner: str) -> bool:
    """Whether that process lives; one on another machine is taken to live."""
    host, _, rest = runner.partition(" ")
    number, _, started = rest.partition(" ")
    if host != socket.gethostname() or not number.isdigit():
        return True
    return Path("/proc").is_dir() is False or _started(int(number)) == started != ""


def _started(process: int) -> str:
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[_STARTED]
