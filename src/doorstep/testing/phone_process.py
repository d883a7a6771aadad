"""The second phone as a process, and a call to it by `doorstep call`: for demo, acceptance tests and benchmarks."""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from doorstep.ports.speech_settings import SynthesiserEngine
from doorstep.testing.customers_reference import Ending

NUMBER: Final = "+12025550123"
PATIENCE_SECONDS: Final = 120.0
GOODBYE_SECONDS: Final = 10.0

Line = Mapping[str, Any]
_OFFICES: Final = (("Maple Street", "42B", "62703"), ("Waldstraße", "42", "67435"))
_PIPE: Final = asyncio.subprocess.PIPE


class PartFailed(Exception):
    """One of the programs did not work; the text says which."""


def surroundings(folder: Path, port: int) -> dict[str, str]:
    """Write settings for calls to the second phone into `folder`; returns an environment in which they alone count."""
    settings = folder / "doorstep.toml"
    engine = SynthesiserEngine.PIPER if find_spec("piper") is not None else SynthesiserEngine.PICO
    tables = {
        "sip": 'interface = "127.0.0.1"',
        "calls": f'uri = "sip:{{phone}}@127.0.0.1:{port}"',
        "store": f'url = "sqlite:///{folder / "demo.sqlite"}"',
        "recording": "allowed = true",
        "synthesiser": f'engine = "{engine.value}"',
    }
    written = (f"[{name}]\n{line}\n" for name, line in tables.items())
    settings.write_text("\n".join(written), encoding="utf-8")
    return {**_without_ours(os.environ), "DOORSTEP_CONFIG": str(settings)}


def command(*words: str) -> tuple[str, ...]:
    """Name the installed `doorstep` with its words."""
    return (str(Path(sys.executable).with_name("doorstep")), *words)


class SecondPhone:
    """The second phone in a process of its own.

    Args:
        port: Where it is rung.
        options: Further options of `python -m doorstep.testing.phone`.
    """

    def __init__(self, port: int, options: Sequence[str] = ()) -> None:
        self._port = port
        self._options = options
        self._process: asyncio.subprocess.Process | None = None

    @property
    def address(self) -> str:
        """The URI to ring it at."""
        return f"sip:{NUMBER}@127.0.0.1:{self._port}"

    @property
    def process_id(self) -> int:
        """The process, for measuring and for tests that kill it."""
        if self._process is None:
            raise PartFailed("The second phone is not started.")
        return self._process.pid

    async def start(self) -> None:
        """Start it and wait until it can be rung.

        Raises:
            PartFailed: It did not come up; its own words are on standard error.
        """
        program = (sys.executable, "-m", "doorstep.testing.phone", "--number", NUMBER, "--port", str(self._port))
        self._process = await asyncio.create_subprocess_exec(
            *program, *self._options, stdin=_PIPE, stdout=_PIPE, env=_without_ours(os.environ)
        )
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                if (await self.next_line()).get("type") == "ready":
                    return
        await self.close()
        raise PartFailed("The second phone did not start; `doorstep doctor` says what is missing.")

    async def next_line(self) -> Line:
        """Return the next thing it tells; nothing once it is gone."""
        return {} if self._process is None else await next_line(self._process)

    async def close(self) -> None:
        """Let it hang up and end; by force where that does not help."""
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


@dataclass(slots=True)
class HeldCall:
    """A call between both processes, as each of them told it.

    Args:
        ours: The lines of `doorstep call`.
        theirs: The lines of the second phone.
        status: The exit status of `doorstep call`.
    """

    ours: list[Line] = field(default_factory=list)
    theirs: list[Line] = field(default_factory=list)
    status: int | None = None

    def of(self, kind: str) -> list[Line]:
        """Return our lines of one type."""
        return [line for line in self.ours if line["type"] == kind]

    def end(self) -> Line:
        """Return what the second phone measured, told when its call was over."""
        return next((line for line in self.theirs if line["type"] == "ended"), {"gaps": [], "barge_ins": []})

    def effects(self) -> list[str]:
        """Name what was stored, in order."""
        return [str(line["effect"]) for line in self.of("effect")]

    def reached(self, ending: Ending) -> bool:
        """Whether the expected result of the reference call was stored and told as the outcome."""
        outcome = next(iter(self.of("outcome")), None)
        if outcome is None:
            return False
        parcel = outcome["parcels"][0]
        stored = {
            Ending.DOOR: (parcel["drop_place"] or {}).get("kind") == "door",
            Ending.OFFICE: _is_office(parcel["address"] or {}),
            Ending.EVENING: str((parcel["appointment"] or {}).get("start", ""))[11:13] >= "18",
        }
        told = any(act["act"] == "inform_status" for turn in self.of("turn") for act in turn["acts"])
        return stored[ending] and told


async def hold_call(
    phone: SecondPhone,
    environment: Mapping[str, str],
    world: Path,
    during: Callable[[int, Line], None] | None = None,
) -> HeldCall:
    """Ring the second phone with `doorstep call` and follow both sides to the end.

    Args:
        phone: Started.
        environment: From `surroundings`.
        world: The world file.
        during: Called with the process id of `doorstep call` and each line of either side as it comes.
    """
    held = HeldCall()
    words = command("call", "--world", str(world), "--to", phone.address, "--jsonl")
    call = await asyncio.create_subprocess_exec(*words, stdout=_PIPE, env=dict(environment))

    async def follow() -> None:
        while line := await phone.next_line():
            held.theirs.append(line)
            if during is not None:
                during(call.pid, line)
            if line["type"] == "ended":
                return

    follower = asyncio.create_task(follow())
    try:
        while line := await next_line(call):
            held.ours.append(line)
            if during is not None:
                during(call.pid, line)
        held.status = await call.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await follower
    finally:
        follower.cancel()
        if call.returncode is None:
            call.terminate()
            await call.wait()
    return held


async def next_line(process: asyncio.subprocess.Process) -> Line:
    """Read the next JSON line a program writes; empty at its end."""
    line = await process.stdout.readline() if process.stdout is not None else b""
    found = json.loads(line) if line.strip() else {}
    return found if isinstance(found, dict) else {}


def _is_office(address: Mapping[str, Any]) -> bool:
    number = str(address.get("house_number", "")).replace(" ", "").upper()
    return (address.get("street"), number, address.get("postcode")) in _OFFICES


def _without_ours(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith("DOORSTEP_")}
