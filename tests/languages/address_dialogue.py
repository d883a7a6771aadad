"""Plays how somebody gives an address on the phone through the real conversation, and compares what was understood.

A block is a country and lines:

    DE
    say: in den Lerchenweg siebzehn a, Hinterhaus, in Berlin
    asked postcode: eins null eins eins fünf
    correct: nein, siebzehn b
    gold: street=Lerchenweg; house_number=17b; unit=Hinterhaus; postcode=10115; city=Berlin

`say` lines come one after another while the address is collected, `asked PART` answers a question for that piece,
`correct` is said at the read-back, then yes. Several `gold` lines are readings that are equally right, and so are
values parted by `|`. A block with one `say` and at most one `asked` is given in one breath: there one question may
come that no line answers, and the customer answers it with the piece as it is written. Anywhere else such a question
is a failure.
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
    """What came of a block: the address read back and stored, the questions asked, and the one nobody could answer."""

    read_back: Address | None = None
    stored: Address | None = None
    questions: int = 0
    unlisted: str | None = None


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
        self._yes = YES[language]
        self._asked = {part: list(lines) for part, lines in block.asked.items()}
        self._corrections = list(block.corrections)

    def answer(self, reply: Reply, heard: Heard) -> str | None:
        """Say what comes next, None where there is nothing to say."""
        values = {one.kind: one.values for one in reply.acts}
        match reply.expects:
            case Expects.ADDRESS_CONFIRMATION:
                read_back = values.get(AssistantAct.CONFIRM_ADDRESS, {}).get("address")
                heard.read_back = read_back if isinstance(read_back, Address) else heard.read_back
                return self._corrections.pop(0) if self._corrections else self._yes
            case Expects.ADDRESS_PART:
                return self._piece(str(values.get(AssistantAct.ASK_ADDRESS_PART, {}).get("part", "which part")), heard)
            case _:
                heard.unlisted = str(reply.expects)
                return None

    def _piece(self, part: str, heard: Heard) -> str | None:
        heard.questions += 1
        if self._asked.get(part):
            return self._asked[part].pop(0)
        known = self._block.golds[0].get(part)
        if self._block.one_breath() and heard.questions == 1 and known:
            return known.split("|")[0]
        heard.unlisted = part
        return None


def right(block: Block, heard: Heard) -> bool:
    """Whether every piece is as meant and nobody was asked too much."""
    if heard.stored is None or heard.unlisted is not None:
        return False
    if block.one_breath() and heard.questions > 1:
        return False
    return any(_fits(gold, heard.stored, block.country) for gold in block.golds)


def _fits(gold: dict[str, str], address: Address, country: str) -> bool:
    return all(
        any(same(part, wanted, getattr(address, part) or "", country) for wanted in gold.get(part, "").split("|"))
        for part in PARTS
    )


def written(address: Address | None) -> str:
    """Write an address in the notation of `gold`."""
    if address is None:
        return "none"
    return "; ".join(f"{part}={value}" for part in PARTS if (value := getattr(address, part)) is not None)
