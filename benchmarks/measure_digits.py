"""Digits over the telephone: postcodes, house numbers and phone numbers in noise, and the talk until they are right.

`.venv/bin/python -m benchmarks.measure_digits [--noise FOLDER] [--language de] [--items 60]`

Pico's voices, high and low, fast and slow, say the digits as people do. The sound goes over the telephone channel at
15 dB (noise from the WAV files of a folder where one is given, else coloured noise) to the recogniser as in a call:
with the prompt of the open question and the words that may well be said, and its words and other readings to the real
conversation. Where the assistant asks again or reads back something else, the customer says it once more in other
words, four times at most; where it offers the keys of the telephone, the customer types. A postcode counts as right
where the conversation took it as proof; a postcode or house number of a new address where the whole address is read
back rightly with it; a telephone number to call back where it is read back, before it is promised. What the
conversation stored though it was wrong is counted beside.
"""

import argparse
import asyncio
import os
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.speaking import Line, Sound, noises_in
from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.bootstrap.conversations import conversation
from doorstep.bootstrap.packs import language
from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address
from doorstep.languages.pack import LanguagePack
from doorstep.ports.call_store import CallPlace
from doorstep.ports.conversation import Reply
from doorstep.runtime.vocabulary import prompted
from doorstep.skills.delivery.world import Verification, World
from doorstep.testing.customers_scenario import ADDRESSES, Scenario
from doorstep.testing.customers_world import world_of

SNR_DECIBEL = 15.0
STORING = frozenset({EffectKind.ADDRESS_CHANGED, EffectKind.CALLBACK_SCHEDULED})
"""What nobody agreed to in these talks: whatever of it is stored is wrong."""

WORDS = {
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
}
POSTCODE = {
    "en": ("{digits}.", "It's {digits}.", "The ZIP code is {digits}.", "{digits}, please."),
    "de": ("{digits}.", "Das ist {digits}.", "Die Postleitzahl ist {digits}.", "{digits}, bitte."),
}
NEW_POSTCODE = {
    "en": ("{digits}.", "No, the ZIP code is {digits}.", "No, it's {digits}.", "No, {digits}."),
    "de": ("{digits}.", "Nein, die Postleitzahl ist {digits}.", "Nein, es ist {digits}.", "Nein, {digits}."),
}
HOUSE_NUMBER = {
    "en": ("No, the house number is {number}.", "No, {number}.", "It's number {number}.", "Number {number}, please."),
    "de": (
        "Nein, die Hausnummer ist {number}.",
        "Nein, Hausnummer {number}.",
        "Es ist Nummer {number}.",
        "Hausnummer {number}, bitte.",
    ),
}
PHONE = {
    "en": ("Call me on {digits}.", "My number is {digits}.", "{digits}.", "The number is {digits}."),
    "de": ("Rufen Sie mich unter {digits} an.", "Meine Nummer ist {digits}.", "{digits}.", "Die Nummer ist {digits}."),
}
BUSY = {"en": "I'm busy, call me back later.", "de": "Ich habe gerade keine Zeit, rufen Sie später an."}
ELSEWHERE = {"en": "I'd like it at another address.", "de": "Ich möchte es an eine andere Adresse."}
NEW_ADDRESS = {"en": "{number} Maple Street, Springfield {postcode}", "de": "Waldstraße {number}, {postcode} Rosenheim"}
AREAS = {"en": (62701, 62799), "de": (67433, 67499)}
PHONES = {"en": ("202", "555", "01{:02}", "+1"), "de": ("0171", "392", "00{:02}", "+49")}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item: right as first heard, right when the talk about it was over, typed, stored wrongly."""

    first: bool
    repaired: bool
    typed: bool
    wrong: bool


class Talk:
    """One conversation about one item, spoken over the line."""

    def __init__(self, line: Line, pack: LanguagePack, world: World, speaker: int) -> None:
        calls, place = MemoryCalls(), CallPlace("call", "pool", world.recipient.phone)
        calls.add_slots(place.pool, world.slots)
        promises, journal = calls.promises(place), calls.journal(place.call)
        self._talk = conversation(world, promises, journal, spoken=True, with_encoder=False)
        self._line, self._pack, self._world, self._speaker = line, pack, world, speaker
        self.typed = False
        self.stored: list[Effect] = []
        self.reply = self._talk.answered(world.now)

    async def say(self, text: str) -> Reply:
        """Say something and take the answer."""
        now = self._world.now
        prompt = prompted(self._pack.hint(self.reply.expects), self._talk.vocabulary(now))
        heard = await self._line.heard(self._speaker, text, prompt, SNR_DECIBEL)
        others = heard.alternatives
        return self._took(self._talk.say(heard.text, now, others) if heard.text else self._talk.silence(now))

    def write(self, text: str) -> Reply:
        """Let something be heard for certain, to come to the question that is measured."""
        return self._took(self._talk.say(text, self._world.now))

    def type(self, digits: str) -> Reply:
        """Type on the keys of the telephone."""
        self.typed = True
        return self._took(self._talk.digits(digits, self._world.now))

    def _took(self, reply: Reply) -> Reply:
        self.reply = reply
        self.stored += [effect for effect in reply.effects if effect.kind in STORING]
        return reply

    def offers_keys(self) -> bool:
        """Whether the last question may be answered on the keys."""
        return any(act.values.get("keys") for act in self.reply.acts)


def said(code: str, digits: str, chance: random.Random) -> str:
    """Say digits one by one, in words or figures, sometimes in groups."""
    words = [WORDS[code][int(digit)] for digit in digits]
    if chance.random() < 0.5:
        return ", ".join(words) if chance.random() < 0.5 else " ".join(words)
    return f"{' '.join(words[:-2])}, {' '.join(words[-2:])}"


def ways(code: str, sentences: tuple[str, ...], digits: str, chance: random.Random) -> list[str]:
    """Say a code several times, each time in other words."""
    return [sentence.format(digits=said(code, digits, chance)) for sentence in sentences]


async def settle(talk: Talk, texts: Sequence[str], digits: str, right: Callable[[Reply], bool]) -> Result:
    """Talk until the assistant has it right, or nothing more is asked."""
    tries = 0
    for text in texts:
        if right(talk.reply) or talk.reply.ended:
            break
        tries += 1
        if talk.offers_keys():
            talk.type(digits)
        else:
            await talk.say(text)
    done = right(talk.reply)
    return Result(first=done and tries == 1, repaired=done, typed=talk.typed, wrong=bool(talk.stored))


async def proof(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Say one's own postcode to prove who one is."""
    code = str(chance.randint(*AREAS[line.code]))
    world = world_of(Scenario("proof", verification=Verification.POSTCODE, language=line.code))
    home = world.parcels[0].address or Address()
    parcel = replace(world.parcels[0], address=replace(home, postcode=code))
    talk = Talk(line, pack, replace(world, parcels=(parcel,)), speaker)
    return await settle(talk, ways(line.code, POSTCODE[line.code], code, chance), code, _verified)


async def moved(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Say the postcode of a new address, and correct what is read back."""
    given, code = ADDRESSES[line.code], str(chance.randint(*AREAS[line.code]))
    talk = Talk(line, pack, world_of(Scenario("moved", language=line.code)), speaker)
    talk.write(ELSEWHERE[line.code])
    talk.write(NEW_ADDRESS[line.code].format(number=given.house_number, postcode="").strip())
    texts = ways(line.code, NEW_POSTCODE[line.code], code, chance)
    wanted = Address(given.street, given.house_number, None, code, given.city)
    return await settle(talk, texts, code, lambda reply: _same_place(_read_back(reply), wanted))


async def house(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Correct the house number of a new address that is read back."""
    given, wanted = ADDRESSES[line.code], str(chance.randint(2, 199))
    talk = Talk(line, pack, world_of(Scenario("house", language=line.code)), speaker)
    talk.write(ELSEWHERE[line.code])
    talk.write(NEW_ADDRESS[line.code].format(number=int(wanted) + 1, postcode=given.postcode))
    texts = [sentence.format(number=wanted) for sentence in HOUSE_NUMBER[line.code]]
    place = Address(given.street, wanted, None, given.postcode, given.city)
    return await settle(talk, texts, wanted, lambda reply: _same_place(_read_back(reply), place))


async def phone(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Say on which number to be called back, and once more where it is read back otherwise."""
    *groups, last, country = PHONES[line.code]
    digits = [*groups, last.format(chance.randint(0, 99))]
    wanted = country + "".join(digits).removeprefix("0")
    talk = Talk(line, pack, world_of(Scenario("phone", language=line.code)), speaker)
    talk.write(BUSY[line.code])
    spoken = ", ".join(" ".join(WORDS[line.code][int(digit)] for digit in group) for group in digits)
    texts = [sentence.format(digits=spoken) for sentence in PHONE[line.code]]
    return await settle(talk, texts, "".join(digits), lambda reply: _number_back(reply) == wanted)


KINDS = {"postcode as proof": proof, "postcode of a new address": moved, "house number": house, "phone number": phone}


def _verified(reply: Reply) -> bool:
    return any(act.kind is AssistantAct.STATE_PARCEL for act in reply.acts)


def _read_back(reply: Reply) -> Address:
    """The address that is read back; an empty one where none is."""
    for act in reply.acts:
        address = act.values.get("address")
        if act.kind is AssistantAct.CONFIRM_ADDRESS and isinstance(address, Address):
            return address
    return Address()


def _same_place(read: Address, wanted: Address) -> bool:
    """Whether every piece is right, not only the one that was put right."""
    pieces = ("street", "house_number", "postcode", "city")
    return all(getattr(read, piece) == getattr(wanted, piece) for piece in pieces)


def _number_back(reply: Reply) -> object:
    """The number to call back that is read back; None where none is."""
    return next((act.values.get("to") for act in reply.acts if act.kind is AssistantAct.CONFIRM_CALLBACK), None)


async def measure(code: str, items: int, noises: list[Sound]) -> None:
    """Measure one language and print its table."""
    line, pack = Line(code, noises), language(code, with_encoder=False)
    chance = random.Random(7)  # noqa: S311 - reproducible, nothing secret
    await line.start()
    total = Counter[str]()
    try:
        for name, kind in KINDS.items():
            results = [await kind(line, pack, number, chance) for number in range(items // len(KINDS))]
            counts = {
                "items": len(results),
                "first": sum(one.first for one in results),
                "right": sum(one.repaired for one in results),
                "typed": sum(one.repaired and one.typed for one in results),
                "wrong": sum(one.wrong for one in results),
            }
            total.update(counts)
            print(_row(code, name, counts), flush=True)
    finally:
        await line.close()
    print(_row(code, "all", total), f"({line.utterances} utterances)", flush=True)


def _row(code: str, name: str, counts: Mapping[str, int]) -> str:
    items = max(1, counts["items"])
    shares = f"at once {counts['first'] / items:6.1%}, after the talk {counts['right'] / items:6.1%}"
    ends = f"of them typed {counts['typed']}, stored wrongly {counts['wrong']}"
    return f"{code} {name:26} {counts['items']:3} items: {shares}, {ends}"


def main() -> None:
    """Measure every language, or the one asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--noise", type=Path, help="folder with WAV files of noise")
    arguments.add_argument("--language", choices=sorted(WORDS))
    arguments.add_argument("--items", type=int, default=60, help="for each language")
    given = arguments.parse_args()
    noises = noises_in(given.noise)
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, noise: {len(noises) or 'coloured, no'} files, 15 dB")
    for code in [given.language] if given.language else sorted(WORDS):
        asyncio.run(measure(code, given.items, noises))


if __name__ == "__main__":
    main()
