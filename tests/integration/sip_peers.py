"""Other people's SIP programs as the other side of a call: sipp, Debian's baresip, kamailio."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from doorstep.testing.free_ports import free_port

SCENARIOS = Path(__file__).parent / "sipp"
PACKAGES = {"sipp": "sip-tester", "baresip": "baresip-core", "kamailio": "kamailio"}
MODULE_FOLDERS = (Path("/usr/lib/baresip/modules"), Path("/usr/lib/x86_64-linux-gnu/baresip/modules"))
PATIENCE_SECONDS = 60.0


def program(name: str) -> str:
    """Find a peer's program, or skip the test."""
    found = shutil.which(name) or shutil.which(f"/usr/sbin/{name}")
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: apt-get install {PACKAGES.get(name, name)})")
    return found


def listening(port: int, transport: str) -> bool:
    """Whether somebody holds the port: read off the kernel's lists, as binding it to see would take it away."""
    lists = [Path(f"/proc/net/{transport}{version}") for version in ("", "6")]
    rows = [row for kept in lists if kept.exists() for row in kept.read_text().splitlines()]
    return any(row.split()[1].endswith(f":{port:04X}") for row in rows)


async def until_listening(peer: asyncio.subprocess.Process, port: int, transport: str = "udp") -> None:
    """Wait until the peer holds its port.

    Raises:
        AssertionError: It ended, or took too long.
    """
    for _ in range(int(PATIENCE_SECONDS / 0.05)):
        if listening(port, transport):
            return
        assert peer.returncode is None, f"the peer ended with exit code {peer.returncode}"
        await asyncio.sleep(0.05)
    raise AssertionError("the peer does not listen")


@asynccontextmanager
async def running(*command: str | Path, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a peer and make sure that it is gone afterwards."""
    log = (folder / "peer.log").open("wb")
    with log:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            tell(process, signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 5)
            tell(process, signal.SIGKILL)
            await process.wait()


def tell(process: asyncio.subprocess.Process, sign: signal.Signals) -> None:
    """Signal a peer and whatever it started: a proxy has children that outlive it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, sign)


@dataclass
class Sipp:
    """A running sipp scenario."""

    process: asyncio.subprocess.Process
    uri: str

    async def succeeded(self) -> bool:
        """Wait for its end; True where every message came, in order."""
        return await asyncio.wait_for(self.process.wait(), PATIENCE_SECONDS) == 0


@asynccontextmanager
async def sipp(
    scenario: str, folder: Path, *options: str, transport: str = "udp", refusal: str = ""
) -> AsyncIterator[Sipp]:
    """Play a scenario as the called party, once; `refusal` is the status and reason of the scenario `refuses`."""
    port, media = free_port(), free_port()
    played = folder / f"{scenario}.xml"
    played.write_text((SCENARIOS / played.name).read_text().replace("486 Busy Here", refusal or "486 Busy Here"))
    command = [program("sipp"), "-sf", str(played), "-i", "127.0.0.1", "-mi", "127.0.0.1"]
    command += ["-p", str(port), "-mp", str(media), "-m", "1", "-nostdin", "-t", "t1" if transport == "tcp" else "u1"]
    async with running(*command, *options, folder=folder) as process:
        await until_listening(process, port, transport)
        yield Sipp(process, f"sip:echo@127.0.0.1:{port};transport={transport}")


@dataclass
class Baresip:
    """A running Debian baresip that answers by itself."""

    process: asyncio.subprocess.Process
    folder: Path
    port: int
    control: int

    @property
    def uri(self) -> str:
        """Where it is rung by UDP."""
        return f"sip:recipient@127.0.0.1:{self.port}"

    @property
    def tls_uri(self) -> str:
        """Where it is rung by TLS."""
        return f"sip:recipient@127.0.0.1:{self.port + 1};transport=tls"

    async def order(self, command: str, parameters: str = "") -> None:
        """Give it a command over its control port and wait for its answer: who hangs up before may not be heard."""
        message = json.dumps({"command": command, "params": parameters}).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", self.control)
        writer.write(b"%d:%s," % (len(message), message))
        async with asyncio.timeout(PATIENCE_SECONDS):
            with contextlib.suppress(asyncio.IncompleteReadError):  # it may be gone after the last command
                while not (await _told(reader)).get("response"):
                    continue
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def heard(self) -> bytes:
        """Return what its person heard, int16 at 8 kHz."""
        dumps = sorted(self.folder.glob("dump-*-dec.wav"))
        return dumps[-1].read_bytes()[44:] if dumps else b""


async def _told(reader: asyncio.StreamReader) -> dict[str, object]:
    """Read what a baresip tells over its control port next: an answer, or an event of its own."""
    length = await reader.readuntil(b":")
    told: dict[str, object] = json.loads((await reader.readexactly(int(length[:-1]) + 1))[:-1])
    return told


@asynccontextmanager
async def baresip(
    folder: Path, said: bytes, *, srtp: bool = False, certificate: Path | None = None
) -> AsyncIterator[Baresip]:
    """Run a phone that answers at once, says `said` and then is silent."""
    modules = next((place for place in MODULE_FOLDERS if place.is_dir()), None)
    name = program("baresip")
    if modules is None:
        pytest.skip("the modules of baresip are not where Debian puts them")
    port, control = free_port(), free_port()
    write_wav(folder / "said.wav", said + bytes(16000 * 60))
    lines = [
        "poll_method epoll",
        f"sip_listen 127.0.0.1:{port}",
        "net_interface 127.0.0.1",
        "call_max_calls 8",
        "audio_source aufile,said.wav",
        "audio_player aufile,heard.wav",
        "ausrc_srate 8000",
        "auplay_srate 8000",
        "ausrc_channels 1",
        "auplay_channels 1",
        "rtp_ports 20000-20400",
        f"module_path {modules}",
        *(f"module {module}.so" for module in ("g711", "aufile", "sndfile", "srtp")),
        *(f"module_app {module}.so" for module in ("account", "menu", "ctrl_tcp")),
        f"ctrl_tcp_listen 127.0.0.1:{control}",
        "snd_path .",
    ]
    if certificate is not None:
        lines += [f"sip_certificate {certificate}", "sip_transports udp,tcp,tls"]
    account = f"<sip:recipient@127.0.0.1:{port}>;regint=0;answermode=auto;audio_codecs=pcmu,pcma"
    (folder / "config").write_text("\n".join(lines) + "\n")
    (folder / "accounts").write_text(account + (";mediaenc=srtp" if srtp else "") + "\n")
    (folder / "contacts").write_text("")
    async with running(name, "-f", folder, folder=folder) as process:
        await until_listening(process, port)
        yield Baresip(process, folder, port, control)


KAMAILIO = """
debug=0
log_stderror=yes
listen=udp:127.0.0.1:{port}
auto_aliases=no
children=1
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "auth.so"
modparam("usrloc", "db_mode", 0)
request_route {{
  if (!mf_process_maxfwd_header("10")) exit;
  if (has_totag()) {{
    if (loose_route() || (is_method("ACK") && t_check_trans())) t_relay();
    exit;
  }}
  if (is_method("CANCEL")) {{ if (t_check_trans()) t_relay(); exit; }}
  if (is_method("REGISTER|INVITE")) {{
    if (!pv_www_authenticate("127.0.0.1", "{password}", "0")) {{ www_challenge("127.0.0.1", "1"); exit; }}
    if (is_method("REGISTER")) {{ save("location"); exit; }}
    consume_credentials();
  }}
  record_route();
  if ($rU == "echo") {{ $du = "{echo}"; t_relay(); exit; }}
  if (!lookup("location")) {{ sl_send_reply("404", "Not Found"); exit; }}
  t_relay();
}}
"""


@asynccontextmanager
async def kamailio(folder: Path, password: str, echo: str) -> AsyncIterator[str]:
    """Run a registrar that routes calls for `echo` to a URI; yields its domain."""
    port = free_port()
    settings = folder / "kamailio.cfg"
    settings.write_text(KAMAILIO.format(port=port, password=password, echo=echo))
    command = [program("kamailio"), "-f", str(settings), "-DD", "-E", "-Y", str(folder)]
    command += ["-P", str(folder / "kamailio.pid")]
    async with running(*command, "-m", "16", "-M", "4", folder=folder) as process:
        await until_listening(process, port)
        yield f"127.0.0.1:{port}"


def make_certificate(folder: Path) -> Path:
    """Make a certificate with its key, one PEM file, that is its own authority for 127.0.0.1."""
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pem"
    command = [program("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    ssl.create_default_context(cafile=str(certificate))
    both.write_text(key.read_text() + certificate.read_text())
    return both


def write_wav(path: Path, pcm: bytes) -> None:
    """Write int16 mono at 8 kHz."""
    import wave

    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(pcm)


def ulaw(pcm: bytes) -> bytes:
    """Encode int16 samples by G.711 µ-law: sign, three bits of exponent, four of mantissa, all inverted."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.int32)
    sign = np.where(samples < 0, 0x80, 0)
    magnitude = np.minimum(np.abs(samples), 32635) + 132
    exponent = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    return bytes((~(sign | (exponent << 4) | mantissa) & 0xFF).astype(np.uint8))
