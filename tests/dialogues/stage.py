"""Where dialogue scripts play: a language's pack and the store in memory.

The merchant's name says what else there is: Recordparcel asks whether it may record, Registerparcel has an address
register, Keysparcel is on the phone.
"""

import json
from pathlib import Path
from typing import Any

from doorstep.adapters.address_register.memory import MemoryRegister
from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.transcript import Entry
from doorstep.languages import de, en
from doorstep.languages.pack import LanguagePack
from doorstep.ports.call_store import CallPlace
from doorstep.runtime.address_mending import mending_in
from doorstep.runtime.conversation import Conversation
from doorstep.skills.delivery.state import State, begin
from doorstep.skills.delivery.world import World
from doorstep.testing.register_conformance import ENTRIES

HERE = Path(__file__).parent
WORLDS = {"en": "world.json", "de": "world_de.json"}
ENGLISH, GERMAN = en.pack(), de.pack()
PACKS = {"en": ENGLISH, "de": GERMAN}
REGISTER = MemoryRegister(ENTRIES)


def world(language: str = "en") -> dict[str, Any]:
    """The world most scripts of a language begin with, as JSON."""
    content: dict[str, Any] = json.loads((HERE / WORLDS[language]).read_text(encoding="utf-8"))
    return content


class MemoryStage:
    """Conversations on one store in memory, and other calls that take slots away."""

    def __init__(self) -> None:
        self._calls = MemoryCalls()
        self._slots: dict[str, Any] = {}
        self._others = 0
        self.begun: State | None = None

    def conversation(self, world: World, pack: LanguagePack) -> Conversation:
        """Make a conversation that has not begun."""
        self._slots = {slot.id: slot for slot in world.slots}
        self._calls.add_slots("tour", world.slots)
        place = CallPlace("c1", "tour", world.recipient.phone)
        register = REGISTER if world.merchant.name == "Registerparcel" else None
        keys, recording = world.merchant.name == "Keysparcel", world.merchant.name == "Recordparcel"
        self.begun = begin(world, ask_recording=recording, keys=keys)
        return Conversation(
            world,
            pack,
            self._calls.promises(place),
            self._calls.journal("c1"),
            spoken=keys,
            ask_recording=recording,
            mending=mending_in(world, register),
        )

    def events(self) -> tuple[Entry, ...]:
        """What the conversation was told, as its journal has it."""
        return self._calls.events("c1")

    def take(self, slot_id: str) -> None:
        """Let other calls have every place of a slot."""
        slot = self._slots[slot_id]
        for _ in range(slot.capacity):
            self._others += 1
            promises = self._calls.promises(CallPlace(f"other-{self._others}", "tour"))
            promises.perform(Effect("hold", EffectKind.SLOT_HELD, None, {"slot": slot.window}))
            promises.perform(Effect("book", EffectKind.APPOINTMENT_BOOKED, "PX", {"slot": slot.window}))
