"""A wrong read-back is put right by naming what is wrong with it, in every language."""

import importlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.pack import LanguagePack
from tests.languages.address_dialogue import PARTS, Block, play, read_blocks, right, written
from tests.languages.de.address_objection_cases import OBJECTIONS as GERMAN
from tests.languages.en.address_objection_cases import OBJECTIONS as ENGLISH

HERE = Path(__file__).parent
KNOWN = {
    "en": ("GB", Address("Park Road", "40", "3", "LS7 3PD", "Bradford")),
    "de": ("DE", Address("Am Hange", "40", "Hinterhaus", "34119", "Kassel")),
}


def _blocks() -> list[tuple[str, Block]]:
    return [(code, block) for code in ("en", "de") for block in read_blocks(HERE / code / "address_objections.txt")]


def _cases() -> list[tuple[str, str, str]]:
    told = (("en", ENGLISH), ("de", GERMAN))
    return [(code, *line.split(" => ")) for code, table in told for line in table.strip().splitlines()]  # type: ignore[misc]


def _pack(code: str) -> LanguagePack:
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{code}").pack()
    return pack


@pytest.mark.parametrize(("code", "block"), _blocks(), ids=lambda one: one if isinstance(one, str) else one.words())
def test_what_was_read_back_wrongly_is_right_after_one_objection(code: str, block: Block) -> None:
    heard = play(block, _pack(code))
    assert heard.objections == 1
    assert right(block, heard), written(heard.stored)


@pytest.mark.parametrize(("code", "words", "gold"), _cases())
def test_an_objection_names_what_is_otherwise_and_what_is_not(code: str, words: str, gold: str) -> None:
    region, address = KNOWN[code]
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    turn = _pack(code).understand(words, Context(now, Expects.ADDRESS_CONFIRMATION, region, address=address))
    told = [f"{part}={value}" for part in PARTS if (value := getattr(turn.address, part))]
    told += [f"no {part}" for part in turn.absent] + [f"wrong {part}" for part in turn.wrong]
    assert "; ".join(told) == gold.replace("nothing", "")
