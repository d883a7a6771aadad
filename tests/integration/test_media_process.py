"""Calls in a process of their own: lines come back, deaths on either side leave nothing running."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from doorstep.dialogue.events import OffReason
from doorstep.errors import OutsideError, SettingsError, StoreUnavailable
from doorstep.ports.call_store import CallPlace
from doorstep.ports.telephone import Line, MediaJob
from doorstep.runtime.call import anyway
from doorstep.runtime.media_process import MediaProcess
from tests.integration.media_stage import FACTORY

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def job(uri: str, call: str = "c1") -> MediaJob:
    return MediaJob(CallPlace(call, "pool"), uri, "{}")


def state(process: int) -> str:
    """The state letter of a process; Z where it is gone, or only waits to be collected."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


async def gone(process: int) -> bool:
    for _ in range(3000):
        if state(process) == "Z":
            return True
        await asyncio.sleep(0.02)
    return False


class Lines(list[Line]):
    """Collects lines and says when the first one came."""

    def __init__(self) -> None:
        super().__init__()
        self.first = asyncio.Event()

    def take(self, line: Line) -> None:
        self.append(line)
        self.first.set()


def test_lines_come_back_and_the_process_ends_with_its_owner() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        process, lines = media.process_id, list[Line]()
        assert process
        await media.call(job("talk"), lines.append, anyway)
        with pytest.raises(StoreUnavailable):
            await media.call(job("fail"), lines.append, anyway)
        assert lines == [{"type": "turn", "text": "Grüße to c1"}] * 2
        await media.close()
        assert await gone(process)

    asyncio.run(scene())


def test_what_keeps_it_from_starting_is_told_as_it_is() -> None:
    async def scene() -> None:
        with pytest.raises(SettingsError, match="the setting is wrong"):
            await MediaProcess(FACTORY, "refuse").start()

    asyncio.run(scene())


def test_its_death_ends_the_call_as_failed() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        lines = Lines()
        call = asyncio.create_task(media.call(job("wait"), lines.take, anyway))
        await lines.first.wait()
        os.kill(media.process_id or 0, signal.SIGKILL)
        with pytest.raises(OutsideError):
            await call
        assert lines[-1] == {"type": "ended", "cause": "failed", "status": None, "reason": "media"}
        with pytest.raises(OutsideError):
            await media.call(job("talk"), lines.append, anyway)
        await media.close()

    asyncio.run(scene())


def test_an_error_that_nobody_took_is_told_by_its_type_only(capfd: pytest.CaptureFixture[str]) -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY, "forget")
        await media.start()
        await media.call(job("talk"), lambda _: None, anyway)
        await media.close()

    asyncio.run(scene())
    told = capfd.readouterr().err
    assert "LookupError" in told
    assert "spoken words" not in told


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_only_its_parent_ends_it(sign: signal.Signals) -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        os.kill(media.process_id or 0, sign)
        lines = list[Line]()
        await media.call(job("talk"), lines.append, anyway)
        assert len(lines) == 1
        await media.close()

    asyncio.run(scene())


def test_a_call_is_called_off_and_no_other() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        told = {name: Lines() for name in ("c1", "c2")}
        calls = [asyncio.create_task(media.call(job("wait", name), told[name].take, anyway)) for name in told]
        await asyncio.gather(*(lines.first.wait() for lines in told.values()))
        media.call_off("c2", OffReason.DELIVERED)
        await calls[1]
        assert [line.get("text") for line in told["c2"]] == ["Grüße to c2", "delivered", None]
        assert len(told["c1"]) == 1
        media.call_off("c2", OffReason.CLOSING)  # it is over
        media.call_off("c9", OffReason.CLOSING)  # it never was
        media.call_off("c1", OffReason.CLOSING)
        await calls[0]
        await media.close()
        media.call_off("c1", OffReason.CLOSING)  # nobody is there any more

    asyncio.run(scene())


def test_many_calls_go_on_at_once_and_each_hears_its_own_lines() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        told = {f"c{number}": Lines() for number in range(25)}
        calls = [asyncio.create_task(media.call(job("wait", name), told[name].take, anyway)) for name in told]
        await asyncio.gather(*(lines.first.wait() for lines in told.values()))
        for name in told:
            media.call_off(name, OffReason.CLOSING)
        await asyncio.gather(*calls)
        assert {name: lines[0]["text"] for name, lines in told.items()} == {name: f"Grüße to {name}" for name in told}
        assert all(lines[-1]["type"] == "ended" for lines in told.values())
        await media.close()

    asyncio.run(scene())


def test_a_cancelled_call_is_hung_up() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        lines = Lines()
        call = asyncio.create_task(media.call(job("wait"), lines.take, anyway))
        await lines.first.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert lines[-1] == {"type": "ended", "cause": "local_hangup"}
        await media.close()

    asyncio.run(scene())


def test_a_line_that_nobody_takes_ends_its_call_and_no_other() -> None:
    def refuse(_: Line) -> None:
        raise BrokenPipeError

    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        process, lines = media.process_id, list[Line]()
        assert process
        async with asyncio.timeout(60):
            with pytest.raises(BrokenPipeError):
                await media.call(job("wait"), refuse, anyway)
            await media.call(job("talk", "c2"), lines.append, anyway)
        assert lines == [{"type": "turn", "text": "Grüße to c2"}]
        await media.close()
        assert await gone(process)

    asyncio.run(scene())


def test_a_line_that_nobody_takes_while_the_process_dies_ends_its_call() -> None:
    begun = asyncio.Event()

    def refuse_the_end(line: Line) -> None:
        begun.set()
        if line["type"] == "ended":
            raise BrokenPipeError

    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        call = asyncio.create_task(media.call(job("wait"), refuse_the_end, anyway))
        await begun.wait()
        os.kill(media.process_id or 0, signal.SIGKILL)
        async with asyncio.timeout(60):
            with pytest.raises(BrokenPipeError):
                await call
        await media.close()

    asyncio.run(scene())


def test_it_does_not_outlive_a_parent_that_is_killed() -> None:
    async def scene() -> None:
        parent = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.integration.media_stage", stdout=asyncio.subprocess.PIPE, cwd=ROOT
        )
        assert parent.stdout is not None
        process = int(await parent.stdout.readline())
        parent.kill()
        await parent.wait()
        assert await gone(process)

    asyncio.run(scene())


def test_nobody_is_rung_and_nothing_told_where_it_is_not_admitted() -> None:
    async def refuse() -> bool:
        return False

    async def fail() -> bool:
        raise StoreUnavailable("the database did not answer")

    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        lines = list[Line]()
        await media.call(job("talk"), lines.append, refuse)
        with pytest.raises(StoreUnavailable):
            await media.call(job("talk", "c2"), lines.append, fail)
        assert lines == []
        await media.call(job("talk", "c3"), lines.append, anyway)
        assert len(lines) == 1
        await media.close()

    asyncio.run(scene())


def test_who_waits_for_a_call_knows_whether_it_was_admitted_when_the_process_died_meanwhile() -> None:
    async def scene() -> None:
        media = MediaProcess(FACTORY)
        await media.start()
        passed = list[bool]()

        async def slowly() -> bool:
            os.kill(media.process_id or 0, signal.SIGKILL)
            assert await gone(media.process_id or 0)
            passed.append(True)
            return True

        with pytest.raises(OutsideError):
            await media.call(job("talk"), list[Line]().append, slowly)
        assert passed == [True]
        await media.close()

    asyncio.run(scene())
