"""Digits over the telephone: postcodes, house numbers and phone numbers in noise, and the talk until they are right.

`.venv/bin/python -m benchmarks.measure_digits [--noise FOLDER] [--language de] [--items 60]`

Pico's voices, high and low, fast and slow, say the digits as people do. The sound goes over the telephone channel at
15 dB (noise from the WAV files of a folder where one is given, else coloured noise) to the recogniser with the prompt
of the open question, and its words to the real conversation. Where the assistant asks again or reads back something
else, the customer says it once more in other words; where it offers the keys of the telephone, the customer types. A
postcode counts as right where the conversation took it as proof or reads it back, a house number where the new address
is read back with it. Phone numbers are read by the language alone, in three tries at most.
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
from doorstep.dialogue.acts import AssistantAct, Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.pack import LanguagePack
from doorstep.ports.call_store import CallPlace
from doorstep.ports.conversation import Reply
from doorstep.skills.delivery.world import Verification, World
from doorstep.testing.customers_scenario import ADDRESSES, Scenario
from doorstep.testing.customers_world import world_of

SNR_DECIBEL = 15.0
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
    "en": ("Call me on {digits}.", "My number is {digits}.", "{digits}."),
    "de": ("Rufen Sie mich unter {digits} an.", "Meine Nummer ist {digits}.", "{digits}."),
}
ELSEWHERE = {"en": "I'd like it at another address.", "de": "Ich möchte es an eine andere Adresse."}
NEW_ADDRESS = {"en": "{number} Maple Street, Springfield {postcode}", "de": "Waldstraße {number}, {postcode} Rosenheim"}
AREAS = {"en": (62701, 62799), "de": (67433, 67499)}
PHONES = {"en": ("202", "555", "01{:02}", "+1"), "de": ("0171", "392", "00{:02}", "+49")}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item: right as first heard, right when the talk about it was over, typed on the keys."""

    first: bool
    repaired: bool
    typed: bool


class Talk:
    """One conversation about one item, spoken over the line."""

    def __init__(self, line: Line, pack: LanguagePack, world: World, speaker: int) -> None:
        calls, place = MemoryCalls(), CallPlace("call", "pool", world.recipient.phone)
        calls.add_slots(place.pool, world.slots)
        promises, journal = calls.promises(place), calls.journal(place.call)
        self._talk = conversation(world, promises, journal, spoken=True, with_encoder=False)
        self._line, self._pack, self._world, self._speaker = line, pack, world, speaker
        self.typed = False
        self.reply = self._talk.answered(world.now)

    async def say(self, text: str) -> Reply:
        """Say something and take the answer."""
        prompt = self._pack.hint(self.reply.expects)
        heard = (await self._line.heard(self._speaker, text, prompt, SNR_DECIBEL)).text
        self.reply = self._talk.say(heard, self._world.now) if heard else self._talk.silence(self._world.now)
        return self.reply

    def write(self, text: str) -> Reply:
        """Let something be heard for certain, to come to the question that is measured."""
        self.reply = self._talk.say(text, self._world.now)
        return self.reply

    def type(self, digits: str) -> Reply:
        """Type on the keys of the telephone."""
        self.typed = True
        self.reply = self._talk.digits(digits, self._world.now)
        return self.reply

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
    return Result(first=done and tries == 1, repaired=done, typed=talk.typed)


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
    return await settle(talk, texts, code, lambda reply: _read_back(reply).postcode == code)


async def house(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Correct the house number of a new address that is read back."""
    given, wanted = ADDRESSES[line.code], str(chance.randint(2, 199))
    talk = Talk(line, pack, world_of(Scenario("house", language=line.code)), speaker)
    talk.write(ELSEWHERE[line.code])
    talk.write(NEW_ADDRESS[line.code].format(number=int(wanted) + 1, postcode=given.postcode))
    texts = [sentence.format(number=wanted) for sentence in HOUSE_NUMBER[line.code]]
    return await settle(talk, texts, wanted, lambda reply: _read_back(reply).house_number == wanted)


async def phone(line: Line, pack: LanguagePack, speaker: int, chance: random.Random) -> Result:
    """Say a telephone number, and once more where it was read otherwise."""
    *groups, last, country = PHONES[line.code]
    digits = [*groups, last.format(chance.randint(0, 99))]
    world = world_of(Scenario("phone", language=line.code))
    context = Context(world.now, Expects.CALLBACK_TIME, region=world.region)
    spoken = ", ".join(" ".join(WORDS[line.code][int(digit)] for digit in group) for group in digits)
    for attempt, sentence in enumerate(PHONE[line.code]):
        said_so, prompt = sentence.format(digits=spoken), pack.hint(Expects.CALLBACK_TIME)
        heard = await line.heard(speaker, said_so, prompt, SNR_DECIBEL)
        if pack.understand(heard.text, context).phone == country + "".join(digits).removeprefix("0"):
            return Result(first=attempt == 0, repaired=True, typed=False)
    return Result(first=False, repaired=False, typed=False)


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
            }
            total.update(counts)
            print(_row(code, name, counts), flush=True)
    finally:
        await line.close()
    print(_row(code, "all", total), f"({line.utterances} utterances)", flush=True)


def _row(code: str, name: str, counts: Mapping[str, int]) -> str:
    items = max(1, counts["items"])
    shares = f"at once {counts['first'] / items:6.1%}, after the talk {counts['right'] / items:6.1%}"
    return f"{code} {name:26} {counts['items']:3} items: {shares}, of them typed {counts['typed']}"


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
