"""Ports of this machine for programs that are told where to listen: not held, yet nobody else comes upon them."""

import random
import socket
from typing import Final

_PORTS: Final = range(21_000, 29_996, 4)
"""Below those that the kernel gives to connections, so that none of these takes one before it is used."""
_GIVEN: Final[set[int]] = set()


def free_port() -> int:
    """Find a port of 127.0.0.1 that nobody uses over UDP or TCP, nor the three above it; it is given once.

    Raises:
        OSError: Every port is taken.
    """
    for port in random.SystemRandom().sample(_PORTS, len(_PORTS)):  # a seed would make other processes try the same
        if port not in _GIVEN and all(_free(one) for one in range(port, port + 4)):
            _GIVEN.add(port)
            return port
    raise OSError("no port is free")


def _free(port: int) -> bool:
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                return False
    return True
