"""SIP account: what a SIP adapter has to be told about account, network and sound."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

SipTransport: TypeAlias = Literal["udp", "tcp", "tls"]


@dataclass(frozen=True, slots=True)
class SipSettings:
    """One SIP account and how its calls travel; the defaults suit a call on this machine without a provider.

    Args:
        user: The user part of our own address, which is also the caller's number shown on the other side.
        domain: The provider's host, with `:port` where it is not the usual one.
        password: For digest authentication; empty where the provider knows us by our address.
        auth_user: The name for digest authentication where it is not `user`.
        transport: How signalling travels.
        register: Whether to register, so that calls for us find their way; a trunk commonly wants none.
        registrar: Another host (or `sip:` address) to register and call through, where it is not `domain`.
        registration_seconds: How long a registration holds.
        answer_seconds: How long the registrar may take to answer.
        ca_file: Certificate authorities to check the provider's certificate against; None: those of the system.
        verify_server: Whether a TLS connection to a host without a valid certificate is refused.
        certificate: Our own certificate with its key, one PEM file, for calls that come in by TLS.
        srtp: Whether sound must be encrypted; a side that offers plain sound is then refused.
        interface: The local address or network card to use: `127.0.0.1` for calls within this machine, None else.
        listen_port: The port to be called at; None: any free one.
        rtp_ports: First and last port for sound.
        jitter_milliseconds: The least and the most that incoming sound is held back to smooth its arrival.
        media_timeout_seconds: A call without incoming sound for that long has lost its media; 0: never.
        transfer_seconds: How long the other side may take to report how a transfer went.
    """

    user: str = "doorstep"
    domain: str = "127.0.0.1"
    password: str = field(default="", repr=False)
    auth_user: str | None = None
    transport: SipTransport = "udp"
    register: bool = False
    registrar: str | None = None
    registration_seconds: int = 600
    answer_seconds: float = 5.0
    ca_file: Path | None = None
    verify_server: bool = True
    certificate: Path | None = None
    srtp: bool = False
    interface: str | None = None
    listen_port: int | None = None
    rtp_ports: tuple[int, int] = (30000, 32000)
    jitter_milliseconds: tuple[int, int] = (20, 200)
    media_timeout_seconds: int = 3
    transfer_seconds: float = 20.0
