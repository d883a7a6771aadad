"""`make demo`: a campaign phones a second phone on this machine; both sides are shown live, then what was stored.

Three real programs take part: `doorstep campaign`, with its media process; the second phone, whose owner hears only
sound (`doorstep.testing.phone`); and this one, which starts them and shows what they tell. Ends with status 0 only
where the promise was stored.
"""

import asyncio
import json
import os
import socket
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from doorstep.testing.demo_screen import Screen

EXAMPLES: Final = Path(__file__).parents[3] / "examples"
RECORDINGS: Final = Path("demo")
NUMBER: Final = "+12025550123"
NOW: Final = "2026-11-23T09:00:00-06:00"
ORDER: Final = "DEMO-1"
PATIENCE_SECONDS: Final = 120.0
GOODBYE_SECONDS: Final = 10.0

_PIPE: Final = asyncio.subprocess.PIPE


class DemoFailed(Exception):
    """A part of the demo did not work; the text says which."""


def main() -> None:
    """Run the demo."""
    console = Console(highlight=False)
    try:
        with tempfile.TemporaryDirectory(prefix="doorstep-demo-") as folder:
            kept = asyncio.run(demonstrate(console, Path(folder)))
    except DemoFailed as failed:
        sys.stderr.write(f"{failed}\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(1)
    sys.exit(0 if kept else 1)


async def demonstrate(console: Console, folder: Path) -> bool:
    """Make the call and tell whether what was promised is what was stored."""
    port = free_port()
    environment = surroundings(folder, port)
    console.rule("Doorstep phones a second phone on this machine")
    with console.status("Starting the customer's phone and loading its ear"):
        phone = await start_phone(port, environment)
    try:
        console.print((await doorstep(environment, *IMPORT)).strip())
        await _call(console, phone, environment)
        stored = [json.loads(line) for line in (await doorstep(environment, *RESULTS)).splitlines()]
    finally:
        await end(phone)
    _show_results(console, stored)
    return _as_promised(console, stored)


IMPORT: Final = ("import", str(EXAMPLES / "demo.csv"), "--world", str(EXAMPLES / "reference.json"))
RUN: Final = ("run", "--now", NOW, "--record", str(RECORDINGS), "--jsonl")
RESULTS: Final = ("results", "--format", "jsonl")


def surroundings(folder: Path, port: int) -> dict[str, str]:
    """Write the demo's own settings, and make an environment in which they are the only ones."""
    settings = folder / "doorstep.toml"
    settings.write_text(
        f'[sip]\ninterface = "127.0.0.1"\n\n[calls]\nuri = "sip:{{phone}}@127.0.0.1:{port}"\n\n'
        f'[store]\nurl = "sqlite:///{folder / "demo.sqlite"}"\n\n[recording]\nallowed = true\n',
        encoding="utf-8",
    )
    ours = {name: value for name, value in os.environ.items() if not name.startswith("DOORSTEP_")}
    return {**ours, "DOORSTEP_CONFIG": str(settings)}


def free_port() -> int:
    """Find a port nobody listens at."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def start_phone(port: int, environment: Mapping[str, str], *options: str) -> asyncio.subprocess.Process:
    """Start the second phone and wait until it can be rung.

    Raises:
        DemoFailed: It did not come up.
    """
    program = (sys.executable, "-m", "doorstep.testing.phone", "--number", NUMBER, "--port", str(port))
    ours = {name: value for name, value in environment.items() if not name.startswith("DOORSTEP_")}
    phone = await asyncio.create_subprocess_exec(
        *program, *(options or ("--recorded",)), stdin=_PIPE, stdout=_PIPE, env=ours
    )
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_SECONDS):
            if (await _next_line(phone)).get("type") == "ready":
                return phone
    await end(phone)
    raise DemoFailed("The second phone did not start; `doorstep doctor` says what is missing.")


async def doorstep(environment: Mapping[str, str], *words: str) -> str:
    """Run a `doorstep campaign` command and return what it wrote.

    Raises:
        DemoFailed: It failed; its own sentence is on standard error.
    """
    process = await asyncio.create_subprocess_exec(*_program(words), stdout=_PIPE, env=dict(environment))
    written, _ = await process.communicate()
    if process.returncode:
        raise DemoFailed(f"`doorstep campaign {words[0]}` failed.")
    return written.decode()


def _program(words: Sequence[str]) -> tuple[str, ...]:
    return (str(Path(sys.executable).with_name("doorstep")), "campaign", *words, "--name", "demo")


async def _call(console: Console, phone: asyncio.subprocess.Process, environment: Mapping[str, str]) -> None:
    screen = Screen(console)
    run = await asyncio.create_subprocess_exec(*_program(RUN), stdout=_PIPE, env=dict(environment))
    follower = asyncio.create_task(_follow_phone(phone, screen))
    try:
        while line := await _next_line(run):
            screen.assistant(line)
        await run.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await follower
    finally:
        follower.cancel()
        if run.returncode is None:
            run.terminate()
            await run.wait()
    screen.close()
    if run.returncode:
        raise DemoFailed("The campaign could not be run; its own sentence stands above.")


async def _follow_phone(phone: asyncio.subprocess.Process, screen: Screen) -> None:
    while line := await _next_line(phone):
        screen.customer(line)
        if line["type"] == "ended":
            return


async def _next_line(process: asyncio.subprocess.Process) -> dict[str, Any]:
    line = await process.stdout.readline() if process.stdout is not None else b""
    found = json.loads(line) if line.strip() else {}
    return found if isinstance(found, dict) else {}


async def end(phone: asyncio.subprocess.Process) -> None:
    """End a phone: hang up, then by force where that does not help."""
    if phone.stdin is not None:
        phone.stdin.close()
    try:
        async with asyncio.timeout(GOODBYE_SECONDS):
            await phone.wait()
    except TimeoutError:
        phone.kill()
        await phone.wait()


def _show_results(console: Console, stored: Sequence[Mapping[str, Any]]) -> None:
    console.rule("What was stored")
    table = Table("order", "disposition", "drop place", "appointment", "address", "turns")
    for row in stored:
        place, window, address = row["drop_place"] or {}, row["appointment"] or {}, row["address"] or {}
        table.add_row(
            row["order_id"],
            str(row["disposition"]),
            str(place.get("kind", "")),
            str(window.get("start", "")),
            " ".join(str(address.get(name, "")) for name in ("house_number", "street", "postcode")).strip(),
            str(row["turns"]),
        )
    console.print(table)
    calls = {row["call"] for row in stored if row["call"]}
    for sound in [RECORDINGS / f"{call}.wav" for call in calls]:
        if sound.is_file():
            console.print(f"Listen to it: {sound} (stereo, the customer left, the assistant right)")


def _as_promised(console: Console, stored: Sequence[Mapping[str, Any]]) -> bool:
    order = next((row for row in stored if row["order_id"] == ORDER), None)
    kept = order is not None and (order["drop_place"] or {}).get("kind") == "door"
    if kept:
        console.print("[bold green]The promise was stored: at the door.[/bold green]")
    else:
        console.print("[bold red]The customer asked for the door, and that is not what was stored.[/bold red]")
    return kept


if __name__ == "__main__":
    main()
