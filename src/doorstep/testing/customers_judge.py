"""Judges a conversation with a simulated customer: was the goal reached, and was any promise broken?"""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, DropPlace, PickupPoint, Window
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.conversation import Reply
from doorstep.skills.delivery.outcome import Disposition, Outcome
from doorstep.skills.delivery.world import Verification, World
from doorstep.testing.customers_scenario import Home, Scenario, Wants

_BOOKKEEPING: Final = frozenset({EffectKind.SLOT_HELD, EffectKind.SLOT_RELEASED})


class Judge:
    """Listens to everything, words and stored effects, and knows the scenario.

    Args:
        scenario: What the customer is after.
        world: What the assistant knows.
    """

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._scenario = scenario
        self._world = world
        self._sentences: Counter[str] = Counter()
        self._effects: list[Effect] = []
        self._read_back: list[Address] = []
        self._offered: list[Window] = [parcel.planned for parcel in world.parcels if parcel.planned is not None]
        self._private = private_facts(world)
        self._begun = False
        self.broken: list[str] = []

    def hears(self, reply: Reply, *, verified: bool, told_home: bool) -> None:
        """Take in a reply; `verified` and `told_home` say what the customer had shown and said before it."""
        if not self._begun and not any(act.kind is AssistantAct.DISCLOSE for act in reply.acts):
            self.broken.append("the first words did not say who calls")
        self._begun = True
        if not verified and self._world.verification is not Verification.NONE:
            self.broken += [f"private before verification: {fact}" for fact in self._private if fact in reply.text]
        for sentence in reply.sentences:
            self._sentences[sentence.text] += 1
            if self._sentences[sentence.text] == 2:
                self.broken.append(f"said twice: {sentence.text}")
        for effect in (effect for effect in reply.effects if effect.kind not in _BOOKKEEPING):
            self._stored(effect, verified=verified, told_home=told_home)
        for act in reply.acts:
            self._named(act)

    def _named(self, act: Act) -> None:
        """Note the windows and addresses that the assistant has said."""
        for value in act.values.values():
            several = value if isinstance(value, tuple) else (value,)
            self._offered += [one for one in several if isinstance(one, Window)]
            if act.kind is AssistantAct.CONFIRM_ADDRESS:
                self._read_back += [one for one in several if isinstance(one, Address)]

    def _stored(self, effect: Effect, *, verified: bool, told_home: bool) -> None:
        same = [one for one in self._effects if effect_line(one) == effect_line(effect)]
        if same and not effect.replaces and effect.kind is not EffectKind.WITHDRAWN:
            self.broken.append(f"stored twice: {effect.kind}")
        self._effects.append(effect)
        slot, address = effect.values.get("slot"), effect.values.get("address")
        if effect.kind is EffectKind.APPOINTMENT_BOOKED and isinstance(slot, Window):
            if slot not in self._offered:
                self.broken.append("booked a window that was never named")
            if told_home and not self.at_home(slot):
                self.broken.append("booked a refused time")
        if effect.kind is EffectKind.ADDRESS_CHANGED and address not in self._read_back:
            self.broken.append("changed the address without reading it back")
        if not verified and self._world.verification is not Verification.NONE and effect.kind in _NEEDS_PROOF:
            self.broken.append(f"changed before verification: {effect.kind}")

    def at_home(self, slot: Window) -> bool:
        """Whether the customer is there in a window."""
        return fits(slot, self._scenario.home, self._world)

    def close(self, outcome: Outcome, *, ended: bool) -> bool:
        """Look at the end; returns whether the goal was reached."""
        if not ended and self._scenario.hangs_up_at is None:
            self.broken.append("the conversation did not end")
        booked = [effect.values.get("slot") for effect in self._effects if effect.kind is EffectKind.APPOINTMENT_BOOKED]
        kept = outcome.parcels[0].appointment if outcome.parcels else None
        if kept is not None and kept not in booked:
            self.broken.append("the outcome names an appointment that was not stored")
        return self._scenario.hangs_up_at is not None or self._reached(outcome)

    def _reached(self, outcome: Outcome) -> bool:
        parcel, wants = outcome.parcels[0], self._scenario.wants
        address, place = parcel.address, parcel.drop_place
        reached = {
            Wants.TIME: parcel.appointment is not None and self.at_home(parcel.appointment),
            Wants.PLACE: isinstance(place, DropPlace) and place.kind.value == self._scenario.place,
            Wants.ADDRESS: isinstance(address, Address) and self._same(address),
            Wants.PICKUP: isinstance(parcel.pickup_point, PickupPoint),
            Wants.CALL_BACK: parcel.callback_at is not None,
            Wants.REFUSE: outcome.disposition is Disposition.REFUSED,
            Wants.OPT_OUT: outcome.disposition is Disposition.OPTED_OUT,
            Wants.HUMAN: outcome.disposition in (Disposition.TRANSFERRED, Disposition.CALLBACK),
            Wants.WRONG_PERSON: outcome.disposition is Disposition.WRONG_PERSON,
            Wants.NOT_HERE: outcome.disposition in _LEFT_OPEN,
        }
        if wants is Wants.TIME and not any(self.at_home(window) for window in self._windows()):
            return parcel.appointment is None
        return reached[wants]

    def _windows(self) -> Iterator[Window]:
        yield from (slot.window for slot in self._world.slots)
        yield from (parcel.planned for parcel in self._world.parcels[:1] if parcel.planned is not None)

    def _same(self, address: Address) -> bool:
        wanted = self._scenario.address
        said = (address.street or "", address.house_number or "", address.postcode or "")
        return tuple(_plain(one) for one in said) == tuple(
            _plain(one) for one in (wanted.street, wanted.house_number, wanted.postcode)
        )


_NEEDS_PROOF: Final = frozenset({EffectKind.ADDRESS_CHANGED, EffectKind.APPOINTMENT_BOOKED, EffectKind.DROP_PLACE_SET})
_LEFT_OPEN: Final = frozenset({Disposition.CALLBACK, Disposition.UNRESOLVED, Disposition.WRONG_PERSON})


def private_facts(world: World) -> tuple[str, ...]:
    """List the facts of a world that nobody but the recipient may hear."""
    facts = [fact for parcel in world.parcels for fact in (parcel.sender, parcel.contents)]
    facts += [part for parcel in world.parcels if parcel.address for part in _street(parcel.address)]
    return tuple(fact for fact in facts if fact)


def _street(address: Address) -> tuple[str | None, str | None]:
    return address.street, address.house_number


def fits(slot: Window, home: Home, world: World) -> bool:
    """Whether somebody is at home during all of a window."""
    start, end = slot.start.astimezone(world.now.tzinfo), slot.end.astimezone(world.now.tzinfo)
    day = start.date() - world.now.date()
    words = {timedelta(0): "today", timedelta(1): "tomorrow"}.get(day, ""), start.strftime("%A").lower()
    there = not home.days or any(word in home.days for word in words)
    return there and start.hour + start.minute / 60 >= home.since and end.hour + end.minute / 60 <= home.until


def _plain(text: str) -> str:
    return "".join(text.lower().split())
