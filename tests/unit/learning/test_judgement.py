"""The judgement learns what evidence tells, trusts it as often as it is right, and packs into a file."""

from zlib import compress, decompress

import numpy as np
import pytest

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.errors import ModelMismatch
from doorstep.languages.coverage import NOW
from doorstep.languages.kit.evidence import PLACES, SIGNS, VECTOR, evidence
from doorstep.languages.kit.judgement import Judgement
from doorstep.languages.kit.judgement import judgement as judgement_of
from doorstep.learning.judgement import Row, train, written

A = CustomerAct
LABELS = tuple(map(str, CustomerAct))
YES, NO, ASK = ("yes", "sure thing", "gladly"), ("no", "never", "not that"), ("what is it", "what is inside")


def vector(words: str) -> list[float]:
    """A direction for each meaning, with some noise that differs from sentence to sentence."""
    found = np.random.default_rng(len(words)).normal(0, 0.02, VECTOR)
    found[0 if words.startswith(YES) else 1 if words.startswith(NO) else 2] += 1.0
    return [float(one) for one in found / np.linalg.norm(found)]


def turn(words: str, *acts: A) -> Understanding:
    return Understanding(words, tuple(Heard(act, 0.9) for act in acts))


def row(words: str, act: A, *read: A) -> Row:
    known = evidence(turn(words, *read), Context(NOW, Expects.SLOT_DECISION), vector(words))
    return Row(known, frozenset({str(act)}), origin=words)


ROWS = tuple(
    row(f"{words}{' then' * times}", act)
    for act, sentences in ((A.AFFIRM, YES), (A.DENY, NO), (A.ASK_CONTENTS, ASK))
    for words in sentences
    for times in range(6)
)


def stored() -> bytes:
    return written(train(ROWS, LABELS, seed=3)[0], "x")


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    return Judgement(vector, stored())


def judged(judgement: Judgement, words: str, *read: A) -> tuple[A, ...]:
    said = turn(words, *read)
    heard = judgement.judge(said, Context(NOW, Expects.SLOT_DECISION))
    return tuple(one.act for one in heard.acts)


@pytest.mark.parametrize(
    ("words", "act"), [("yes indeed", A.AFFIRM), ("never ever", A.DENY), ("what is", A.ASK_CONTENTS)]
)
def test_words_like_the_examples_are_read_without_any_rule(judgement: Judgement, words: str, act: A) -> None:
    assert judged(judgement, words) == (act,)


def test_an_act_that_needs_a_value_is_never_made_up(judgement: Judgement) -> None:
    for words in (*YES, *NO, *ASK):
        assert not {A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.PROPOSE_TIME} & set(judged(judgement, words))


@pytest.mark.parametrize("question", [Expects.IDENTITY, Expects.ADDRESS_CONFIRMATION, Expects.REFUSAL_CONFIRMATION])
def test_a_yes_that_binds_is_read_by_rules_only(judgement: Judgement, question: Expects) -> None:
    heard = judgement.judge(turn("yes indeed"), Context(NOW, question))
    assert A.AFFIRM not in {one.act for one in heard.acts}
    heard = judgement.judge(turn("yes indeed", A.AFFIRM), Context(NOW, question))
    assert A.AFFIRM in {one.act for one in heard.acts}


def test_a_wish_for_no_more_calls_that_rules_read_is_never_lost(judgement: Judgement) -> None:
    assert A.OPT_OUT in judged(judgement, "yes", A.OPT_OUT)


def test_the_same_seed_gives_the_same_weights() -> None:
    first, second = (train(ROWS, LABELS, seed=3)[0] for _ in range(2))
    assert np.array_equal(first.matrix, second.matrix)
    assert first.temperature == second.temperature


def test_weights_that_were_changed_are_refused() -> None:
    line, _, coefficients = stored().partition(b"\n")
    changed = bytearray(decompress(coefficients))
    changed[0] ^= 1
    with pytest.raises(ModelMismatch, match="write them again"):
        Judgement(vector, line + b"\n" + compress(bytes(changed)))


def test_without_encoder_or_weights_there_is_no_judgement() -> None:
    assert judgement_of(None, stored()) is None
    assert judgement_of(vector, None) is None


def test_examples_of_one_origin_are_held_out_together() -> None:
    doubled = (*ROWS, *ROWS)
    _, chances = train(doubled, LABELS, seed=3)
    assert np.allclose(chances[: len(ROWS)], chances[len(ROWS) :], atol=1e-4)


def test_evidence_has_its_fixed_shape() -> None:
    known = ROWS[0].known
    assert len(known.signs) == SIGNS
    assert all(0 <= place < PLACES for place in known.words)
    assert all(0.0 <= sign <= 1.0 for sign in known.signs)
