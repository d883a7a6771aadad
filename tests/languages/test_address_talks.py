"""Addresses given over several turns come out of the conversation as they were meant, in every language."""

import importlib
from pathlib import Path

import pytest

from doorstep.languages.pack import LanguagePack
from tests.languages.address_dialogue import at_once, play, read_blocks, written

HERE = Path(__file__).parent
LEAST = 0.92
"""Of the talks that the rules were made with; some say what only a person understands."""


@pytest.mark.parametrize("language", ["en", "de"])
def test_most_addresses_are_stored_as_they_were_meant(language: str) -> None:
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{language}").pack()
    blocks = list(read_blocks(HERE / language / "address_talks.txt"))
    missed = [
        f"{block.words()} => {written(heard.stored)}"
        for block in blocks
        if not at_once(block, heard := play(block, pack))
    ]
    assert len(missed) <= (1 - LEAST) * len(blocks), "\n".join(missed)
