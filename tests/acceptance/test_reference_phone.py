"""The reference call by real programs over SIP and sound on this machine, once each; and what breaks in mid-call."""

import asyncio
import os
import shutil
import signal
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from doorstep.bootstrap.packs import language
from doorstep.languages.coverage import speaks
from doorstep.testing.customers_reference import Ending
from doorstep.testing.free_ports import free_port
from doorstep.testing.phone_process import HeldCall, Line, SecondPhone, hold_call, surroundings
from tests.acceptance.processes import alive, called, family
from tests.architecture.source import ROOT

pytestmark = [pytest.mark.phone, pytest.mark.speech, pytest.mark.long]

WORLDS = {"en": ROOT / "examples/reference.json", "de": ROOT / "examples/reference_de.json"}
ATTEMPTS = 2
"""A busy machine may starve a call of the processor once, and a recogniser may mishear a word once."""

During = Callable[[int, Line], None]

for _part in ("baresip", "ctranslate2", "py_nanotts", "onnxruntime"):
    pytest.importorskip(_part, reason=f"{_part} is not installed; `make setup` installs it")


class Call:
    """One call with everything that is seen of it."""

    def __init__(self, ending: Ending, folder: Path, spoken: str = "en") -> None:
        self.port = free_port()
        self.phone = SecondPhone(self.port, ["--ending", ending, "--language", spoken])
        self._world = WORLDS[spoken]
        self._folder = folder
        self.processes: set[int] = set()

    async def hold(self, during: During = lambda _, __: None) -> HeldCall:
        def watch(process: int, line: Line) -> None:
            self.processes |= {process, *family(process), self.phone.process_id, *family(self.phone.process_id)}
            during(process, line)

        try:
            await self.phone.start()
            return await hold_call(self.phone, surroundings(self._folder, self.port), self._world, watch)
        finally:
            await self.phone.close()

    def require_nothing_left(self) -> None:
        assert len(self.processes) > 4, "the programs of both sides were not seen"
        assert not [process for process in self.processes if alive(process)]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", self.port))


def retried(
    ending: Ending,
    folder: Path,
    good: Callable[[HeldCall], bool],
    make: Callable[[Call], During],
    spoken: str = "en",
) -> HeldCall:
    """Hold a call, and once more where it did not go as it shall."""
    for attempt in range(ATTEMPTS):
        place = folder / str(attempt)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        call = Call(ending, place, spoken)
        held = asyncio.run(call.hold(make(call)))
        call.require_nothing_left()
        if good(held):
            break
    return held


def test_the_reference_call_over_sip_with_sound(tmp_path: Path) -> None:
    held = retried(Ending.DOOR, tmp_path, lambda held: held.reached(Ending.DOOR), lambda _: lambda _, __: None)
    assert held.reached(Ending.DOOR), [line.get("text") for line in held.ours]
    assert held.status == 0
    assert held.effects().count("drop_place_set") == 1 or "caretaker" in str(held.of("effect")[0])
    assert held.end()["gaps"]
    assert held.end()["barge_ins"]
    sentences = [str(turn["text"]) for turn in held.of("turn")]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.skipif(
    not os.environ.get("DOORSTEP_TEST_GERMAN_PHONE"),
    reason="Whisper hears the German voice only on a quiet machine: run `make test-german-phone`",
)
@pytest.mark.parametrize("ending", list(Ending))
def test_the_reference_call_over_sip_in_german(ending: Ending, tmp_path: Path) -> None:
    if not speaks(language("de", with_encoder=False)):
        pytest.skip("the language de is not complete; `doorstep languages` says what is missing")
    held = retried(ending, tmp_path, lambda held: held.reached(ending), lambda _: lambda _, __: None, "de")
    assert held.reached(ending), [line.get("text") for line in (*held.ours, *held.theirs)]
    assert held.status == 0
    sentences = [str(turn["text"]) for turn in held.of("turn")]
    assert len(set(sentences)) == len(sentences)
    assert held.end()["barge_ins"]


def test_a_recogniser_killed_in_mid_call_costs_an_utterance_and_not_the_call(tmp_path: Path) -> None:
    killed: list[int] = []

    def make(_: Call) -> During:
        killed.clear()

        def during(process: int, line: Line) -> None:
            if line["type"] == "heard" and "began" not in line and not killed and line["at"] > 3:
                killed.extend(one for one in family(process) if called(one, "whisper"))
                for one in killed:
                    os.kill(one, signal.SIGKILL)

        return during

    held = retried(Ending.EVENING, tmp_path, lambda held: held.reached(Ending.EVENING), make)
    assert killed, "no recogniser was found to kill"
    assert held.reached(Ending.EVENING), [line.get("text") for line in held.ours]


def test_a_phone_that_is_gone_in_mid_call_ends_it_as_media_lost(tmp_path: Path) -> None:
    def make(call: Call) -> During:
        def during(process: int, line: Line) -> None:
            if line["type"] == "cut_in":
                os.kill(call.phone.process_id, signal.SIGKILL)

        return during

    held = retried(Ending.DOOR, tmp_path, lambda held: bool(held.of("ended")), make)
    assert [line["cause"] for line in held.of("ended")] == ["media_lost"]
    assert held.effects() == []
    assert held.of("outcome")[0]["disposition"] in ("hung_up", "unresolved")
