"""`make demo`: a campaign phones a second phone on this machine; both sides are shown live, then what was stored.

Three real programs take part: `doorstep campaign`, with its media process; the second phone, whose owner hears only
sound (`doorstep.testing.phone`); and this one, which starts them and shows what they tell. Ends with status 0 only
where the promise was stored.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from doorstep.testing.demo_screen import Screen
from doorstep.testing.free_ports import free_port
from doorstep.testing.phone_process import (
    GOODBYE_SECONDS,
    PartFailed,
    SecondPhone,
    command,
    next_line,
    surroundings,
)

EXAMPLES: Final = Path(__file__).parents[3] / "examples"
RECORDINGS: Final = Path("demo")
NOW: Final = "2026-11-23T09:00:00-06:00"
ORDER: Final = "DEMO-1"

_PIPE: Final = asyncio.subprocess.PIPE


def main() -> None:
    """Run the demo."""
    console = Console(highlight=False)
    try:
        with tempfile.TemporaryDirectory(prefix="doorstep-demo-") as folder:
            kept = asyncio.run(demonstrate(console, Path(folder)))
    except PartFailed as failed:
        sys.stderr.write(f"{failed}\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(1)
    sys.exit(0 if kept else 1)


async def demonstrate(console: Console, folder: Path) -> bool:
    """Make the call and tell whether what was promised is what was stored."""
    if not EXAMPLES.is_dir():
        raise PartFailed("The demo needs the folder examples/ of the repository; run it from a clone.")
    port = free_port()
    environment = surroundings(folder, port)
    console.rule("Doorstep phones a second phone on this machine")
    phone = SecondPhone(port, ("--recorded",))
    try:
        with console.status("Starting the customer's phone and loading its ear"):
            await phone.start()
        console.print((await doorstep(environment, *IMPORT)).strip())
        await _call(console, phone, environment)
        stored = [json.loads(line) for line in (await doorstep(environment, *RESULTS)).splitlines()]
    finally:
        await phone.close()
    _show_results(console, stored)
    return _as_promised(console, stored)


IMPORT: Final = ("import", str(EXAMPLES / "demo.csv"), "--world", str(EXAMPLES / "reference.json"))
RUN: Final = ("run", "--now", NOW, "--record", str(RECORDINGS), "--jsonl")
NAME: Final = ("--name", "demo")
RESULTS: Final = ("results", "--format", "jsonl")


async def doorstep(environment: Mapping[str, str], *words: str) -> str:
    """Run a `doorstep campaign` command and return what it wrote.

    Raises:
        PartFailed: It failed; its own sentence is on standard error.
    """
    process = await asyncio.create_subprocess_exec(
        *command("campaign", *words, *NAME), stdout=_PIPE, env=dict(environment)
    )
    written, _ = await process.communicate()
    if process.returncode:
        raise PartFailed(f"`doorstep campaign {words[0]}` failed.")
    return written.decode()


async def _call(console: Console, phone: SecondPhone, environment: Mapping[str, str]) -> None:
    screen = Screen(console)
    run = await asyncio.create_subprocess_exec(*command("campaign", *RUN, *NAME), stdout=_PIPE, env=dict(environment))
    follower = asyncio.create_task(_follow_phone(phone, screen))
    try:
        while line := await next_line(run):
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
        raise PartFailed("The campaign could not be run; its own sentence stands above.")


async def _follow_phone(phone: SecondPhone, screen: Screen) -> None:
    while line := await phone.next_line():
        screen.customer(line)
        if line["type"] == "ended":
            return


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
            told = f"Listen to it: {sound} (stereo, the customer left, the assistant right)"
            console.print(told, soft_wrap=True)


def _as_promised(console: Console, stored: Sequence[Mapping[str, Any]]) -> bool:
    order = next((row for row in stored if row["order_id"] == ORDER), None)
    kept = order is not None and (order["drop_place"] or {}).get("kind") == "door"
    if kept:
        console.print("[bold green]The promise was stored: at the door.[/bold green]")
    else:
        console.print("[bold red]The customer asked for the door, and that is not what was stored.[/bold red]")
        console.print("Run it again: a word was misheard, which happens in about one call of ten.", soft_wrap=True)
    return kept


if __name__ == "__main__":
    main()
