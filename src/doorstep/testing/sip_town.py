"""A town of simulated telephones on one SIP port: the rung number says how its owner behaves.

They are real SIP user agents with sound in µ-law, and know nothing of Doorstep: who answers says one prepared sentence
after the other, each once the caller has spoken and paused. Every INVITE is written down as it comes.
"""

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from doorstep.testing.sip_responder import Request, answer_to, read_request, sound_offer

FRAME: Final = 160
"""Samples of 20 ms at 8 kHz."""

PICK_UP_SECONDS: Final = 0.5
PAUSE_SECONDS: Final = 0.9
"""Quiet of the caller after which the owner of a phone speaks."""

LEAST_FRAMES: Final = 15
"""Frames of sound without which the caller has not said anything yet."""

LOUD: Final = 500.0

_MAGNITUDES: Final = np.array([(((code & 15) * 8 + 132) << (code >> 4 & 7)) - 132 for code in range(128)])


@dataclass(frozen=True, slots=True)
class Owner:
    """How the owner of a telephone behaves.

    Args:
        refuses: The status a call is refused with after ringing; None: it is not.
        answers: Whether they pick up; who neither refuses nor answers lets it ring.
        says: Int16 mono 8 kHz sounds, said one after the other.
        hangs_up_after: Seconds after the answer in which they hang up; None: never by themselves.
    """

    refuses: int | None = None
    answers: bool = False
    says: Sequence[bytes] = ()
    hangs_up_after: float | None = None


@dataclass(slots=True)
class Rung:
    """One call as the town saw it.

    Args:
        request: The INVITE.
        number: Who was rung.
        call: The name that the call carries in its headers.
        at: When, in seconds since 1970.
        owner: How they behave.
        answers: What was answered so far, sent again to a repeated INVITE.
        ended: How it ended here: refused, cancelled, hung_up by the owner, caller_hung_up; empty while it goes on.
        said: How many of their sentences they said.
        heard_at: When the caller was heard last, in seconds since 1970.
    """

    request: Request
    number: str
    call: str
    at: float
    owner: Owner
    answers: list[bytes] = field(default_factory=list)
    ended: str = ""
    said: int = 0
    heard_at: float = 0.0
    talking: asyncio.Task[None] | None = None


class Town(asyncio.DatagramProtocol):
    """Every telephone of the town, on one UDP port of this machine.

    Args:
        owners: How the owners behave in their first call, their second and so on, by number; the last one counts for
            all that follow. Any other number does not exist.
    """

    def __init__(self, owners: Mapping[str, Sequence[Owner]]) -> None:
        self.owners = dict(owners)
        self.rung: list[Rung] = []
        self.port = 0
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self) -> None:
        """Listen on a free port."""
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=("127.0.0.1", 0))
        self.port = int(self._transport.get_extra_info("sockname")[1])

    async def close(self) -> None:
        """Fall silent."""
        tasks = [one.talking for one in self.rung if one.talking is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._transport is not None:
            self._transport.close()

    def live(self) -> list[Rung]:
        """List the calls that go on."""
        return [one for one in self.rung if not one.ended]

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Take one request; answers to ours are not waited for."""
        request = read_request(data)
        if request is None:
            return
        rung = next((one for one in self.rung if one.request.header("Call-ID") == request.header("Call-ID")), None)
        match request.method, rung:
            case "INVITE", None:
                self._ring(request, addr)
            case "INVITE", Rung():
                for answer in rung.answers:
                    self._send(answer, addr)
            case "CANCEL", Rung():
                self._send(answer_to(request, 200, "OK"), addr)
                self._refuse(rung, 487, "Request Terminated", addr)
                rung.ended = "cancelled"
            case "BYE", _:
                self._send(answer_to(request, 200, "OK"), addr)
                if rung is not None:
                    rung.ended = rung.ended or "caller_hung_up"
            case _:
                pass

    def _ring(self, request: Request, addr: tuple[str, int]) -> None:
        times = sum(one.number == request.user for one in self.rung)
        owner = (*self.owners.get(request.user, [Owner(refuses=404)])[: times + 1],)[-1]
        rung = Rung(request, request.user, request.header("X-Doorstep-Call"), time.time(), owner)
        self.rung.append(rung)
        self._tell(rung, answer_to(request, 180, "Ringing"), addr)
        if owner.refuses is not None:
            self._refuse(rung, owner.refuses, "Refused", addr)
            rung.ended = "refused"
        elif owner.answers:
            rung.talking = asyncio.ensure_future(self._talk(rung, addr))

    async def _talk(self, rung: Rung, addr: tuple[str, int]) -> None:
        await asyncio.sleep(PICK_UP_SECONDS)
        if rung.ended:
            return
        loop = asyncio.get_running_loop()
        line, sound = await loop.create_datagram_endpoint(Sound, local_addr=("127.0.0.1", 0))
        try:
            port = line.get_extra_info("sockname")[1]
            self._tell(rung, answer_to(rung.request, 200, "OK", sound_offer(port), self.port), addr)
            await _converse(rung, line, sound)
        finally:
            line.close()
        if not rung.ended:
            rung.ended = "hung_up"
            self._send(_goodbye(rung.request), addr)

    def _refuse(self, rung: Rung, status: int, reason: str, addr: tuple[str, int]) -> None:
        self._tell(rung, answer_to(rung.request, status, reason), addr)

    def _tell(self, rung: Rung, answer: bytes, addr: tuple[str, int]) -> None:
        rung.answers.append(answer)
        self._send(answer, addr)

    def _send(self, answer: bytes, addr: tuple[str, int]) -> None:
        if self._transport is not None:
            self._transport.sendto(answer, addr)


class Sound(asyncio.DatagramProtocol):
    """What arrives of the caller's sound."""

    def __init__(self) -> None:
        self.frames = 0
        self.heard_at = 0.0

    def datagram_received(self, data: bytes, _addr: tuple[str, int]) -> None:
        """Notice whether it can be heard."""
        codes = ~np.frombuffer(data[12:], dtype=np.uint8) & 127
        if codes.size and _MAGNITUDES[codes].mean() > LOUD:
            self.frames += 1
            self.heard_at = time.time()


async def _converse(rung: Rung, line: asyncio.DatagramTransport, sound: Sound) -> None:
    """Say everything in turn, then listen until one side hangs up."""
    target = re.search(r"^m=audio (\d+)", rung.request.body, re.MULTILINE)
    there = ("127.0.0.1", int(target[1]) if target else 9)
    loop = asyncio.get_running_loop()
    began, number, waiting, now_said = loop.time(), 0, [ulaw(one) for one in rung.owner.says], b""
    while not rung.ended:
        if rung.owner.hangs_up_after is not None and loop.time() - began > rung.owner.hangs_up_after:
            return
        rung.heard_at = sound.heard_at
        if not now_said and waiting and (not rung.said or _paused(sound)):
            now_said, rung.said, sound.frames = waiting.pop(0), rung.said + 1, 0
        frame, now_said = (now_said[:FRAME] or b"\xff").ljust(FRAME, b"\xff"), now_said[FRAME:]
        header = b"\x80\x00" + (number % 65536).to_bytes(2, "big") + (FRAME * number).to_bytes(4, "big") + b"TOWN"
        line.sendto(header + frame, there)
        number += 1
        await asyncio.sleep(max(0.0, began + 0.02 * number - loop.time()))


def _paused(sound: Sound) -> bool:
    return sound.frames >= LEAST_FRAMES and time.time() - sound.heard_at > PAUSE_SECONDS


def ulaw(pcm: bytes) -> bytes:
    """Encode int16 samples by G.711 µ-law: sign, three bits of exponent, four of mantissa, all inverted."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.int32)
    magnitude = np.minimum(np.abs(samples), 32635) + 132
    exponent = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    code = np.where(samples < 0, 0x80, 0) | exponent << 4 | magnitude >> (exponent + 3) & 15
    return bytes((~code & 255).astype(np.uint8))


def beep(seconds: float = 0.5, frequency: float = 1000.0) -> bytes:
    """Make the tone after which an answering machine records."""
    times = np.arange(int(8000 * seconds)) / 8000
    return (8000 * np.sin(2 * np.pi * frequency * times)).astype("<i2").tobytes()


def _goodbye(request: Request) -> bytes:
    """Write the BYE of whoever answered."""
    contact = re.search(r"sips?:[^>;\s]+", request.header("Contact"))
    me, caller = f"{request.header('To')};tag=responder", request.header("From")
    lines = [f"BYE {contact[0] if contact else 'sip:127.0.0.1'} SIP/2.0"]
    lines += [f"Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK{time.monotonic_ns()}", "Max-Forwards: 70"]
    lines += [f"From: {me}", f"To: {caller}", f"Call-ID: {request.header('Call-ID')}", "CSeq: 1 BYE"]
    return "\r\n".join([*lines, "Content-Length: 0", "", ""]).encode()
