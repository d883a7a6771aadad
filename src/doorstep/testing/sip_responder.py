"""A SIP responder: answers each call in the one way that the rung address names; knows nothing else of telephony."""

import asyncio
import re
from dataclasses import dataclass, field
from typing import Final

_FRAME_SECONDS: Final = 0.02
_PAYLOAD: Final = (b"\x8f" * 10 + b"\x0f" * 10) * 8
"""20 ms of a loud 400 Hz square wave in µ-law."""
ANNOUNCEMENT_FRAMES: Final = 50
"""An announcement lasts one second."""

_REASONS: Final = {486: "Busy Here", 603: "Decline", 404: "Not Found", 480: "Temporarily Unavailable"}


@dataclass(frozen=True, slots=True)
class Request:
    """What matters of a SIP request; `user` is the user part of the address it is for."""

    method: str
    user: str
    headers: tuple[tuple[str, str], ...]
    body: str

    def header(self, name: str) -> str:
        """Return what stands under a header; empty where it is not there."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass(slots=True)
class _Ring:
    """A call that came in, with the answers given so far."""

    request: Request
    answers: list[bytes] = field(default_factory=list)
    announcing: asyncio.Task[None] | None = None


class SipResponder(asyncio.DatagramProtocol):
    """Answers on one UDP port of this machine.

    The address says how: `sip:486@…` refuses with that status after ringing, `sip:now603@…` without ringing,
    `sip:rings@…` rings and no more, `sip:announces@…` plays a tone for a second before any answer, then refuses with
    480. Everybody else gets no reply at all.
    """

    def __init__(self) -> None:
        self._transport: asyncio.DatagramTransport | None = None
        self._rings: dict[str, _Ring] = {}
        self.port = 0

    @classmethod
    async def start(cls) -> "SipResponder":
        """Listen on a free port."""
        loop = asyncio.get_running_loop()
        transport, responder = await loop.create_datagram_endpoint(cls, local_addr=("127.0.0.1", 0))
        responder.port = int(transport.get_extra_info("sockname")[1])
        responder._transport = transport
        return responder

    def address(self, behaviour: str) -> str:
        """Return the URI that gets `behaviour`."""
        return f"sip:{behaviour}@127.0.0.1:{self.port}"

    def headers(self, name: str) -> list[str]:
        """List what every call that came in holds under a header; empty where it has none."""
        return [ring.request.header(name) for ring in self._rings.values()]

    async def close(self) -> None:
        """Stop listening and announcing."""
        tasks = [ring.announcing for ring in self._rings.values() if ring.announcing is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._transport is not None:
            self._transport.close()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Answer one request."""
        request = read_request(data)
        if request is None:
            return
        ring = self._rings.get(request.header("Call-ID"))
        if request.method == "INVITE" and ring is not None:
            for answer in ring.answers:  # a repeated INVITE gets what the first one got
                self._send(answer, addr)
        elif request.method == "INVITE":
            self._invited(request, addr)
        elif request.method == "CANCEL" and ring is not None:
            self._send(answer_to(request, 200, "OK"), addr)
            self._refuse(ring, 487, addr)
        elif request.method == "BYE":
            self._send(answer_to(request, 200, "OK"), addr)

    def _invited(self, request: Request, addr: tuple[str, int]) -> None:
        ring = self._rings[request.header("Call-ID")] = _Ring(request)
        behaviour = request.user
        status = re.fullmatch(r"(now)?([3-6]\d\d)", behaviour)
        if behaviour == "rings" or (status and not status[1]):
            self._tell(ring, answer_to(request, 180, "Ringing"), addr)
        if status:
            self._refuse(ring, int(status[2]), addr)
        if behaviour == "announces":
            ring.announcing = asyncio.ensure_future(self._announce(ring, addr))

    async def _announce(self, ring: _Ring, addr: tuple[str, int]) -> None:
        loop = asyncio.get_running_loop()
        speaker, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
        try:
            port = speaker.get_extra_info("sockname")[1]
            self._tell(ring, answer_to(ring.request, 183, "Session Progress", sound_offer(port)), addr)
            target = re.search(r"^m=audio (\d+)", ring.request.body, re.MULTILINE)
            begun = loop.time()
            for number in range(ANNOUNCEMENT_FRAMES):
                packet = (
                    b"\x80\x00" + number.to_bytes(2, "big") + (160 * number).to_bytes(4, "big") + b"DOOR" + _PAYLOAD
                )
                speaker.sendto(packet, ("127.0.0.1", int(target[1]) if target else 9))
                await asyncio.sleep(max(0.0, begun + (number + 1) * _FRAME_SECONDS - loop.time()))
        finally:
            speaker.close()
        self._refuse(ring, 480, addr)

    def _refuse(self, ring: _Ring, status: int, addr: tuple[str, int]) -> None:
        self._tell(ring, answer_to(ring.request, status, _REASONS.get(status, "Refused")), addr)

    def _tell(self, ring: _Ring, answer: bytes, addr: tuple[str, int]) -> None:
        ring.answers.append(answer)
        self._send(answer, addr)

    def _send(self, answer: bytes, addr: tuple[str, int]) -> None:
        if self._transport is not None:
            self._transport.sendto(answer, addr)


def read_request(datagram: bytes) -> Request | None:
    """Read a datagram; None where it is no request."""
    head, _, body = datagram.decode("utf-8", "replace").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    found = re.match(r"([A-Z]+) sips?:([^@;>]*)@?\S* SIP/2.0", first)
    if not found:
        return None
    pairs = (line.partition(":") for line in lines)
    headers = tuple((key.strip(), value.strip()) for key, _, value in pairs)
    return Request(found[1], found[2], headers, body)


def answer_to(request: Request, status: int, reason: str, sdp: str = "", port: int = 5060) -> bytes:
    """Write an answer, with sound where `sdp` describes it; `port` is where a later BYE reaches us."""
    lines = [f"SIP/2.0 {status} {reason}"]
    lines += [f"Via: {value}" for key, value in request.headers if key.lower() == "via"]
    lines += [f"From: {request.header('From')}", f"To: {_tagged(request.header('To'))}"]
    lines += [f"Call-ID: {request.header('Call-ID')}", f"CSeq: {request.header('CSeq')}"]
    lines += [f"Contact: <sip:responder@127.0.0.1:{port}>"]
    if sdp:
        lines.append("Content-Type: application/sdp")
    return "\r\n".join([*lines, f"Content-Length: {len(sdp)}", "", sdp]).encode()


def _tagged(to: str) -> str:
    return to if ";tag=" in to else f"{to};tag=responder"


def sound_offer(port: int) -> str:
    """Describe sound in µ-law at a port of this machine."""
    lines = ["v=0", "o=r 1 1 IN IP4 127.0.0.1", "s=-", "c=IN IP4 127.0.0.1", "t=0 0"]
    lines += [f"m=audio {port} RTP/AVP 0", "a=rtpmap:0 PCMU/8000", "a=ptime:20"]
    return "\r\n".join([*lines, ""])
