"""A boot: one run of a process, told from every other, and known to be gone where that can be seen."""

import os
import socket
from pathlib import Path
from typing import Final

_STARTED: Final = 19
"""Where `/proc/…/stat` tells, after the name, when a process was started; tells a process from a later one's number."""


def this_boot() -> str:
    """Name this run of this process unlike any other on any machine."""
    return f"{socket.gethostname()} {os.getpid()} {_started(os.getpid())}"


def gone(boot: str) -> bool:
    """Whether that process has ended for certain; one on another machine cannot be seen."""
    host, _, rest = boot.partition(" ")
    number, _, started = rest.partition(" ")
    if host != socket.gethostname() or not number.isdigit() or not Path("/proc").is_dir():
        return False
    return _started(int(number)) != started


def _started(process: int) -> str:
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[_STARTED]
