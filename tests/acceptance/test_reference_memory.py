"""The reference call by phone within memory, on virtual time: the real call, the real customer, perfect speech."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.adapters.telephony.memory import MemoryLeg, MemoryTelephony
from doorstep.adapters.voice_activity.energy import EnergyVoiceActivity
from doorstep.bootstrap.conversations import conversation
from doorstep.bootstrap.packs import language
from doorstep.languages.coverage import speaks
from doorstep.ports.call_store import CallPlace
from doorstep.ports.telephony import Cause
from doorstep.runtime.call import Call
from doorstep.runtime.call_face import CallPorts, CallRequest, CallResult
from doorstep.runtime.world_file import read_world
from doorstep.testing.customers_face import Customer, CutIn, Move
from doorstep.testing.customers_lines import LINES
from doorstep.testing.customers_reference import Ending, ReferenceCustomer
from doorstep.testing.phone_customer import PhoneCustomer, Senses
from doorstep.testing.phone_mouth import Meter
from doorstep.testing.virtual_time import run_virtually
from tests.acceptance.perfect_speech import PerfectEar, PerfectVoice, Tongue
from tests.architecture.source import ROOT

WORLDS: Final = {
    name: read_world((ROOT / "examples" / file).read_text(encoding="utf-8"))
    for name, file in (("en", "reference.json"), ("de", "reference_de.json"))
}
WORLD: Final = WORLDS["en"]
PLACE: Final = CallPlace("call-1", "pool", WORLD.recipient.phone)
SPOKEN: Final = pytest.mark.parametrize("spoken", WORLDS)
HEARD: Final = {Ending.DOOR: 6, Ending.OFFICE: 9, Ending.EVENING: 4}
"""Whole utterances that the customer hears before the goodbye."""


@dataclass
class Held:
    """A call as both sides had it, and what its store holds."""

    calls: MemoryCalls
    lines: list[Mapping[str, Any]] = field(default_factory=list)
    theirs: list[Mapping[str, Any]] = field(default_factory=list)
    result: CallResult | None = None
    cause_there: Cause | None = None
    meter: Meter = field(default_factory=Meter)
    left_over: int = 0

    def told(self) -> list[str]:
        return [str(line["effect"]) for line in self.lines if line["type"] == "effect"]

    def stored(self) -> list[str]:
        kept = (str(line["effect"]) for line in self.calls.promised(PLACE.call))
        return [effect for effect in kept if not effect.startswith("slot_")]

    def places_taken(self) -> int:
        capacity = sum(slot.capacity for slot in WORLD.slots)
        return capacity - sum(slot.capacity for slot in self.calls.free_slots(PLACE.pool))

    @property
    def parcel(self) -> Mapping[str, Any]:
        parcel: Mapping[str, Any] = self.lines[-1]["parcels"][0]
        return parcel


class HangsUp:
    """A customer who hangs up after that many utterances."""

    def __init__(self, inner: Customer, after: int) -> None:
        self._inner = inner
        self._left = after

    def cuts_in(self) -> CutIn | None:
        return self._inner.cuts_in()

    def hears(self, text: str) -> Move:
        self._left -= 1
        return Move(hangs_up=True) if self._left <= 0 else self._inner.hears(text)


class Watched:
    """A customer at whose n-th utterance something happens to the line."""

    def __init__(self, inner: Customer, at: int, happens: Callable[[], None]) -> None:
        self._inner = inner
        self._left = at
        self._happens = happens

    def cuts_in(self) -> CutIn | None:
        return self._inner.cuts_in()

    def hears(self, text: str) -> Move:
        self._left -= 1
        if self._left == 0:
            self._happens()
        return self._inner.hears(text)


Choose = Callable[[MemoryLeg], Customer]


def hold(choose: Choose, dies_at: Iterable[int] = (), spoken: str = "en") -> Held:
    """Make one call to a customer."""
    if not speaks(language(spoken, with_encoder=False)):
        pytest.skip(f"the language {spoken} is not complete; `doorstep languages` says what is missing")
    return run_virtually(_hold(choose, dies_at, spoken))


async def _hold(choose: Choose, dies_at: Iterable[int], spoken: str) -> Held:
    world, pack = WORLDS[spoken], language(spoken, with_encoder=False)
    held, tongue, telephony = Held(MemoryCalls()), Tongue(), MemoryTelephony()
    held.calls.add_slots(PLACE.pool, world.slots)
    assert held.calls.begin_attempt(PLACE, world.now)
    talk = conversation(
        world, held.calls.promises(PLACE), held.calls.journal(PLACE.call), spoken=True, with_encoder=False
    )
    ports = CallPorts(
        telephony,
        PerfectEar(tongue, dies_at),
        PerfectVoice(tongue),
        EnergyVoiceActivity(),
        pack,
    )
    request = CallRequest("sip:customer@memory", world.now, likely=pack.likely[:2])
    calling = asyncio.create_task(Call(request, ports, talk, held.lines.append).run())
    ringing = await anext(telephony.incoming())
    ringing.ring()
    leg = await ringing.answer()
    senses = Senses(PerfectVoice(tongue), PerfectEar(tongue), EnergyVoiceActivity(), spoken)
    phone = PhoneCustomer(leg, choose(leg), senses, held.theirs.append)
    held.cause_there = await phone.run()
    held.meter = phone.meter
    held.result = await calling
    await telephony.close()
    held.left_over = len(asyncio.all_tasks()) - 1
    return held


@SPOKEN
@pytest.mark.parametrize("ending", list(Ending))
def test_the_reference_call_reaches_its_result(ending: Ending, spoken: str) -> None:
    held = hold(lambda _: ReferenceCustomer(ending, language=spoken), spoken=spoken)
    expected = {
        Ending.DOOR: ["drop_place_set"],
        Ending.OFFICE: ["address_changed", "appointment_booked"],
        Ending.EVENING: ["appointment_booked"],
    }
    assert held.told() == held.stored() == expected[ending]
    assert held.places_taken() == held.stored().count("appointment_booked")
    heard = [str(line["text"]) for line in held.lines if line["type"] == "heard"]
    assert LINES[spoken].who[0] in heard
    assert held.cause_there is Cause.REMOTE_HANGUP
    assert held.result is not None
    assert held.result.cause is Cause.LOCAL_HANGUP
    assert len(held.meter.barge_ins) == 1
    assert held.left_over == 0


@SPOKEN
def test_no_sentence_reaches_the_customer_twice(spoken: str) -> None:
    held = hold(lambda _: ReferenceCustomer(Ending.OFFICE, language=spoken), spoken=spoken)
    said = [str(line["text"]) for line in held.lines if line["type"] == "turn"]
    assert len(set(said)) == len(said)


def test_silence_and_gaps_are_measured_at_the_ear_within_what_a_customer_bears() -> None:
    """On virtual time nothing but our own waiting counts, so these are the shortest gaps there can be."""
    meter = hold(lambda _: ReferenceCustomer(Ending.DOOR)).meter
    assert max(meter.gaps) <= 0.8
    assert max(meter.barge_ins) <= 0.25


@SPOKEN
@pytest.mark.parametrize(
    ("ending", "turn"), [(ending, turn) for ending in Ending for turn in range(1, HEARD[ending] + 1)]
)
def test_hanging_up_at_any_turn_leaves_nothing_half_stored(ending: Ending, turn: int, spoken: str) -> None:
    held = hold(lambda _: HangsUp(ReferenceCustomer(ending, language=spoken), turn), spoken=spoken)
    assert held.result is not None
    assert held.result.cause is Cause.REMOTE_HANGUP
    assert held.told() == held.stored()
    assert held.places_taken() == held.stored().count("appointment_booked"), "a held place was not given back"
    assert (held.parcel["drop_place"] is not None) == ("drop_place_set" in held.stored())
    assert (held.parcel["address"] is not None) == ("address_changed" in held.stored())
    assert (held.parcel["appointment"] is not None) == ("appointment_booked" in held.stored())
    assert held.left_over == 0


@pytest.mark.parametrize("turn", range(1, 8))
def test_a_network_that_is_gone_ends_the_call_as_media_lost(turn: int) -> None:
    held = hold(lambda leg: Watched(ReferenceCustomer(Ending.OFFICE), turn, leg.vanish))
    assert held.result is not None
    assert held.result.cause is Cause.MEDIA_LOST
    assert held.told() == held.stored()
    assert held.places_taken() == held.stored().count("appointment_booked")
    assert held.left_over == 0


@pytest.mark.parametrize("attempt", range(1, 7))
def test_a_recogniser_that_dies_costs_one_utterance_and_not_the_call(attempt: int) -> None:
    held = hold(lambda _: ReferenceCustomer(Ending.EVENING), dies_at=[attempt])
    assert held.stored() == ["appointment_booked"]
    assert held.left_over == 0
