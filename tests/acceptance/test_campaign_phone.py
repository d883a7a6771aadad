"""Campaigns over real SIP to simulated telephones, with the worker killed in the middle."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from doorstep.ports.campaign_store import ContactState
from doorstep.testing.sip_town import Owner, Town, beep
from tests.acceptance.campaign_town import Campaign, Dialled, campaign

pytestmark = [pytest.mark.phone, pytest.mark.speech]

for _part in ("baresip", "ctranslate2", "py_nanotts", "onnxruntime"):
    pytest.importorskip(_part, reason=f"{_part} is not installed; `make setup` installs it")

MORNING = "2026-11-23T10:00:00-06:00"
AFTER_THE_KILL = "2026-11-23T10:03:00-06:00"
LATER = ("2026-11-23T10:20:00-06:00", "2026-11-23T16:05:00-06:00", "2026-11-24T11:00:00-06:00")
BUSY, DECLINES, RINGS, SILENT = Owner(refuses=486), Owner(refuses=603), Owner(), Owner(answers=True)
LEAVES = Owner(answers=True, hangs_up_after=2.0)
GIVEN_UP = (ContactState.GIVEN_UP, "attempts")
ENDS = {
    "accepts": (ContactState.CALLED, "appointment"),
    "asks for a call-back": (ContactState.CALLED, "appointment"),
    "silent": (ContactState.PERSON, "unresolved"),
    "leaves": (ContactState.GIVEN_UP, "hung_up"),
    "busy": GIVEN_UP,
    "declines": GIVEN_UP,
    "rings": GIVEN_UP,
    "voicemail": GIVEN_UP,
}
"""State and reason that docs/reference/calling-rules.md gives each way, where two attempts in vain are allowed."""

ATTEMPTS = {way: 1 if way in {"accepts", "silent"} else 2 for way in ENDS}
BETWEEN = {
    "no_answer": timedelta(minutes=120),
    "declined": timedelta(minutes=120),
    "busy": timedelta(minutes=10),
    "dropped": timedelta(minutes=5),
    "cut_off": timedelta(seconds=60),
}
"""What the same tables put between two attempts at least, by how the first one ended."""


def number(place: int) -> str:
    return f"+120255501{place:02d}"


def named(ways: Sequence[str]) -> dict[str, str]:
    return {number(place): way for place, way in enumerate(ways)}


def require_nobody_rung_twice(run: Campaign) -> None:
    """Compare the telephones' own list with the store's: every attempt rang once, in order, and nothing else did."""
    stored, names = run.dialled(), [one.call for one in run.town.rung]
    assert len(names) == len(set(names)), "an attempt rang twice"
    for phone, attempts in stored.items():
        rung = [one.call for one in run.town.rung if one.number == phone]
        made = [one.call for one in attempts if one.call in rung or one.cause != "dropped"]  # killed before the INVITE
        assert rung == made
        assert [one.number for one in attempts] == [*range(1, len(attempts) + 1)]
    assert sum(map(len, stored.values())) >= len(names)


def end(way: str, first: Dialled) -> tuple[ContactState, str]:
    """State and reason for somebody whose first attempt went like that."""
    return GIVEN_UP if way == "leaves" and first.cause == "dropped" and not first.answered else ENDS[way]


def not_counted(way: str, first: Dialled) -> bool:
    """Whether the kill cost an attempt that is made up for: all but those that nobody would have answered anyway."""
    return first.cause == "dropped" and (
        way in {"accepts", "silent"} or (first.answered and way in {"leaves", "voicemail"})
    )


def require_apart(attempts: Sequence[Dialled]) -> None:
    for first, second in pairwise(attempts):
        lost = first.cause == "dropped" and first.answered
        assert second.dialled_at - first.ended_at >= BETWEEN.get("cut_off" if lost else first.cause, timedelta(0))


async def seen_through(run: Campaign) -> None:
    """Go on later that day and on the next one, then whenever somebody is due, until nobody is any more."""
    for later in LATER:
        await run.run(later)
    for _ in range(5):
        due = await run.next_due()
        if due is None:
            return
        await run.run(due)
    raise AssertionError("it does not come to an end")


def test_a_killed_campaign_rings_nobody_twice_over_sip(tmp_path: Path) -> None:
    ways = named(["rings", "busy", "rings", "declines", "leaves", "busy", "rings"])
    owners = {"rings": RINGS, "busy": BUSY, "declines": DECLINES, "leaves": LEAVES}

    def enough(town: Town) -> bool:
        return len(town.rung) >= 3 and len(town.live()) >= 2

    async def hold() -> None:
        async with campaign({phone: [owners[way]] for phone, way in ways.items()}, tmp_path) as run:
            live = {one.number for one in await run.killed_when(MORNING, enough)}
            await run.run(AFTER_THE_KILL)
            require_nobody_rung_twice(run)
            dialled, rows = run.dialled(), run.rows()
            assert live <= {phone for phone, attempts in dialled.items() if attempts[0].cause == "dropped"}
            for phone, way in ways.items():
                (attempt,) = dialled[phone]
                row = rows[phone]
                assert row.state is ContactState.WAITING
                assert row.due_at is not None
                assert row.due_at - attempt.ended_at >= BETWEEN.get(attempt.cause, timedelta(hours=8)), way

    asyncio.run(hold())


@pytest.mark.long
def test_twenty_calls_with_a_kill_in_the_middle_end_as_the_tables_say(tmp_path: Path) -> None:
    """Five of them talk, three leave the machine a message; one who was cut off is called again, with an apology."""
    first = ["accepts", "rings", "asks for a call-back", "busy", "declines", "voicemail", "accepts", "leaves"]
    second = ["silent", "asks for a call-back", "accepts", "voicemail", "voicemail", "busy", "rings", "declines"]
    ways = named([*first, *second, "leaves", "busy", "declines", "rings"])
    assert len(ways) == 20

    def enough(town: Town) -> bool:
        talking = [one for one in town.live() if one.said and one.heard_at]
        return len(town.rung) >= 8 and any(ways[one.number] == "accepts" for one in talking)

    async def hold() -> None:
        owners = await everybody()
        async with campaign({phone: owners[way] for phone, way in ways.items()}, tmp_path) as run:
            live = await run.killed_when(MORNING, enough)
            await run.run(AFTER_THE_KILL, calls=len(ways))
            require_cut_off_are_called_again(run, {one.number for one in live if one.heard_at})
            await seen_through(run)
            require_nobody_rung_twice(run)
            rows, dialled = run.rows(), run.dialled()
            for phone, way in ways.items():
                assert (rows[phone].state, rows[phone].reason) == end(way, dialled[phone][0]), (way, dialled[phone])
                assert len(dialled[phone]) == ATTEMPTS[way] + not_counted(way, dialled[phone][0]), way
                require_apart(dialled[phone])
                if way == "accepts" and dialled[phone][0].cause == "dropped" and dialled[phone][0].answered:
                    assert "we were cut off" in run.first_words(dialled[phone][1].call)

    asyncio.run(hold())


def require_cut_off_are_called_again(run: Campaign, talked: set[str]) -> None:
    """Whoever was talking when the worker died waits for one call within two minutes."""
    rows, dialled = run.rows(), run.dialled()
    cut_off = {phone for phone in talked if len(dialled[phone]) == 1 and rows[phone].reason == "cut_off"}
    assert cut_off
    for phone in cut_off:
        (attempt,) = dialled[phone]
        due = rows[phone].due_at
        assert due is not None
        assert timedelta(seconds=60) <= due - attempt.ended_at <= timedelta(seconds=120)


async def everybody() -> dict[str, Sequence[Owner]]:
    """Prepare what the owners say."""
    from doorstep.bootstrap.lines import voice
    from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings

    speaker = voice(SynthesiserSettings(engine=SynthesiserEngine.PICO, voice="en-US", speed=0.9, pitch=1.15))
    await speaker.start()

    async def says(*sentences: str) -> list[bytes]:
        return [await speaker.synthesise(one) for one in sentences]

    try:
        accepts = Owner(answers=True, says=await says("Hello?", "Yes, that suits me.", "No, thank you.", "Goodbye."))
        later = await says("Hello?", "I have no time now.", "This afternoon at four.", "No, thank you.", "Goodbye.")
        (greeting,) = await says("You have reached Alex Morgan. Please leave a message after the tone.")
    finally:
        await speaker.close()
    return {
        "accepts": [accepts],
        "asks for a call-back": [Owner(answers=True, says=later), accepts],
        "silent": [SILENT],
        "leaves": [LEAVES],
        "busy": [BUSY],
        "declines": [DECLINES],
        "rings": [RINGS],
        "voicemail": [Owner(answers=True, says=[greeting + beep()])],
    }
