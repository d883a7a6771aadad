"""Plays how somebody gives an address on the phone through the real conversation, and compares what was understood.

A block is a country and lines:

    DE
    say: in den Lerchenweg siebzehn a, Hinterhaus, in Berlin
    asked postcode: eins null eins eins fünf
    correct: nein, siebzehn b
    gold: street=Lerchenweg; house_number=17b; unit=Hinterhaus; postcode=10115; city=Berlin

`say` lines come one after another while the address is collected, `asked PART` answers a question for that piece,
`correct` is said at the read-back, then yes. Several `gold` lines are readings that are equally right, and so are
values parted by `|`.

Once the customer says more than these lines. Either a question comes that no line answers: it is answered with the
piece, or with the whole address where that is asked for, as they are written. Or the read-back is wrong: the customer
says no and names what is wrong as it is written. Whatever is wrong after that is stored wrongly. In a block with one
`say` and at most one `asked`, which is given in one breath, an answer by that line is the one time already.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from doorstep.dialogue.acts import AssistantAct, Expects
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Address
from doorstep.languages.pack import LanguagePack
from doorstep.ports.conversation import Reply
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from tests.dialogues.stage import MemoryStage, world
from tests.languages.address_spelling import same

PARTS = ("street", "house_number", "unit", "postcode", "city")
WISHES = {"en": "I need it at a different address.", "de": "Ich brauche es an eine andere Adresse."}
YES = {"en": "yes", "de": "ja"}
OBJECTIONS = {
    "en": {
        "street": "the street is {}",
        "house_number": "the number is {}",
        "unit": "it's {}",
        "postcode": "the postcode is {}",
        "city": "the city is {}",
        "nothing": "there is no {}",
    },
    "de": {
        "street": "die Straße ist {}",
        "house_number": "die Hausnummer ist {}",
        "unit": "es ist {}",
        "postcode": "die Postleitzahl ist {}",
        "city": "der Ort ist {}",
        "nothing": "es gibt kein {}",
    },
}
"""How a customer puts a wrong read-back right, after "no"; `nothing` names a piece that was read back and is not."""
NO = {"en": ("no, ", " and "), "de": ("nein, ", " und ")}
NONE = {"en": "there is none", "de": "gibt es nicht"}
WHOLE = {
    "en": ("{house_number} {street}", "{unit}", "{city}", "{postcode}"),
    "de": ("{street} {house_number}", "{unit}", "{postcode} {city}"),
}
"""The lines of an address, in the order of its writing."""
NOW = {
    "US": "2026-11-23T09:00:00-06:00",
    "GB": "2026-11-23T09:00:00+00:00",
    "DE": "2026-11-23T09:00:00+01:00",
    "AT": "2026-11-23T09:00:00+01:00",
    "CH": "2026-11-23T09:00:00+01:00",
}
OLD = {
    "US": ("Culture West Road", "588", "62704", "Springfield"),
    "GB": ("Culture Road", "58", "LS1 4AP", "Leeds"),
    "DE": ("Kulturweg", "58", "04109", "Leipzig"),
    "AT": ("Kulturgasse", "58", "1010", "Wien"),
    "CH": ("Kulturweg", "58", "8001", "Zürich"),
}
LONGEST = 20


@dataclass(slots=True)
class Block:
    """How one address is given, and what it is."""

    country: str
    says: list[str] = field(default_factory=list)
    asked: dict[str, list[str]] = field(default_factory=dict)
    corrections: list[str] = field(default_factory=list)
    golds: list[dict[str, str]] = field(default_factory=list)

    def one_breath(self) -> bool:
        """Whether the address comes whole, or with one piece left to ask for."""
        return len(self.says) == 1 and sum(map(len, self.asked.values())) <= 1

    def words(self) -> str:
        """Everything that is said."""
        answers = [f"[{part}] {line}" for part, lines in self.asked.items() for line in lines]
        return " / ".join([*self.says, *answers, *(f"[correct] {line}" for line in self.corrections)])


@dataclass(slots=True)
class Heard:
    """What came of a block.

    Args:
        read_back: The address as it was first read back.
        stored: The address as it was stored, None where the talk led nowhere.
        listed: How often a question was answered by a line of the block.
        answers: How often the customer answered one with more than these lines.
        objections: How often the customer put a wrong read-back right without a line for it.
        lost: What was expected when the customer had nothing left to say.
    """

    read_back: Address | None = None
    stored: Address | None = None
    listed: int = 0
    answers: int = 0
    objections: int = 0
    lost: str | None = None


def read_blocks(path: Path) -> Iterator[Block]:
    """Give the blocks of a file; raises `ValueError` where a line is none of a block's."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for lines in re.split(r"\n\s*\n", text.strip()):
        country, *rest = lines.splitlines()
        block = Block(country.strip())
        for line in rest:
            _take(block, line)
        yield block


def _take(block: Block, line: str) -> None:
    key, _, words = line.partition(": ")
    match key.split():
        case ["say"]:
            block.says.append(words)
        case ["asked", part] if part in PARTS:
            block.asked.setdefault(part, []).append(words)
        case ["correct"]:
            block.corrections.append(words)
        case ["gold"]:
            block.golds.append(dict(pair.split("=", 1) for pair in words.split("; ")))
        case _:
            raise ValueError(f"not a line of a block: {line}")


def play(block: Block, pack: LanguagePack) -> Heard:
    """Hold the conversation of a block."""
    talk, now = _conversation(block.country, pack)
    talk.answered(now)
    reply = talk.say(WISHES[pack.code], now)
    heard = Heard()
    for line in block.says:
        reply = talk.say(line, now)
    customer = _Customer(block, pack.code)
    for _ in range(LONGEST):
        answer = customer.answer(reply, heard)
        if answer is None:
            break
        reply = talk.say(answer, now)
        heard.stored = _stored(reply)
        if heard.stored is not None:
            break
    return heard


def _stored(reply: Reply) -> Address | None:
    changed = (one.values.get("address") for one in reply.effects if one.kind is EffectKind.ADDRESS_CHANGED)
    return next((address for address in changed if isinstance(address, Address)), None)


def _conversation(country: str, pack: LanguagePack) -> tuple[Conversation, datetime]:
    content: dict[str, Any] = world()
    street, number, postcode, city = OLD[country]
    address = {"street": street, "house_number": number, "postcode": postcode, "city": city, "country": country}
    parcel = {key: content["parcels"][0][key] for key in ("id", "carrier", "sender", "contents", "status")}
    for key in ("prices", "pickup_points"):
        content.pop(key)
    content |= {
        "now": NOW[country],
        "language": pack.code,
        "region": country,
        "parcels": [parcel | {"address": address}],
        "slots": [],
        "delivery_area": {"country": country, "postcodes": []},
    }
    told = read_world(json.dumps(content))
    return MemoryStage().conversation(told, pack), told.now


class _Customer:
    """What is left to be said once the lines are through: answers, corrections, the yes."""

    def __init__(self, block: Block, language: str) -> None:
        self._block = block
        self._language = language
        self._last: Address | None = None
        self._asked = {part: list(lines) for part, lines in block.asked.items()}
        self._corrections = list(block.corrections)

    def answer(self, reply: Reply, heard: Heard) -> str | None:
        """Say what comes next, None where there is nothing to say."""
        values = {one.kind: one.values for one in reply.acts}
        match reply.expects:
            case Expects.ADDRESS_CONFIRMATION:
                return self._about(values.get(AssistantAct.CONFIRM_ADDRESS, {}).get("address"), heard)
            case Expects.ADDRESS_PART:
                part = str(values.get(AssistantAct.ASK_ADDRESS_PART, {}).get("part", "which part"))
                return self._piece(part, heard)
            case Expects.ADDRESS:
                return self._whole(heard)
            case _:
                heard.lost = str(reply.expects)
                return None

    def _about(self, address: object, heard: Heard) -> str:
        if isinstance(address, Address):
            self._last = address
            heard.read_back = heard.read_back or address
        if self._corrections:
            return self._corrections.pop(0)
        if self._last is None or fits(self._block, self._last) or self._asked_enough(heard):
            return YES[self._language]
        heard.objections += 1
        return _objection(self._block, self._last, self._language)

    def _piece(self, part: str, heard: Heard) -> str | None:
        if self._asked.get(part):
            heard.listed += 1
            return self._asked[part].pop(0)
        if part not in PARTS or self._asked_enough(heard):
            heard.lost = part
            return None
        heard.answers += 1
        return _first(self._block.golds[0], part) or NONE[self._language]

    def _whole(self, heard: Heard) -> str | None:
        if self._asked_enough(heard):
            heard.lost = str(Expects.ADDRESS)
            return None
        heard.answers += 1
        pieces = {part: _first(self._block.golds[0], part) for part in PARTS}
        lines = (line.format(**pieces).strip() for line in WHOLE[self._language])
        return ", ".join(filter(None, lines))

    def _asked_enough(self, heard: Heard) -> bool:
        listed = heard.listed if self._block.one_breath() else 0
        return heard.answers + heard.objections + listed > 0


def _first(gold: dict[str, str], part: str) -> str:
    return gold.get(part, "").split("|")[0]


def _objection(block: Block, address: Address, language: str) -> str:
    """What is said to a wrong read-back: every wrong piece as it is written."""
    gold = min(block.golds, key=lambda one: len(_wrong(one, address, block.country)))
    words, (no, link) = OBJECTIONS[language], NO[language]
    told = (
        words[part].format(_first(gold, part)) if gold.get(part) else words["nothing"].format(getattr(address, part))
        for part in _wrong(gold, address, block.country)
    )
    return no + link.join(told)


def at_once(block: Block, heard: Heard) -> bool:
    """Whether the address is right and no read-back was put right; one breath may leave a piece to be asked for."""
    return right(block, heard) and heard.objections == 0 and (heard.answers == 0 or block.one_breath())


def right(block: Block, heard: Heard) -> bool:
    """Whether every piece is stored as meant, after at most one question back."""
    return heard.stored is not None and fits(block, heard.stored)


def fits(block: Block, address: Address) -> bool:
    """Whether an address is the one that is meant."""
    return any(not _wrong(gold, address, block.country) for gold in block.golds)


def _wrong(gold: dict[str, str], address: Address, country: str) -> tuple[str, ...]:
    """The pieces that are not as meant."""
    return tuple(
        part
        for part in PARTS
        if not any(same(part, one, getattr(address, part) or "", country) for one in gold.get(part, "").split("|"))
    )


def written(address: Address | None) -> str:
    """Write an address in the notation of `gold`."""
    if address is None:
        return "none"
    return "; ".join(f"{part}={value}" for part in PARTS if (value := getattr(address, part)) is not None)
