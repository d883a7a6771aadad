"""The judgement learns what words and signs tell, is as often right as it says, and is stored as it was trained."""

import json
from dataclasses import replace
from datetime import timedelta
from zlib import compress, decompress

import numpy as np
import pytest

from doorstep.dialogue.acts import CustomerAct, Expects, Heard
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.errors import ModelMismatch
from doorstep.languages.coverage import NOW
from doorstep.languages.kit.judgement import judged
from doorstep.languages.kit.signs import READ, signs
from doorstep.learning.judgement import Row, Trained, train
from doorstep.learning.network import Matrix
from doorstep.learning.written import read, written
from doorstep.runtime.weights import weighing

A = CustomerAct
LABELS = tuple(map(str, CustomerAct))
MEANT = {"yes": A.AFFIRM, "gladly": A.AFFIRM, "no": A.DENY, "never": A.DENY, "what": A.ASK_CONTENTS}
BESIDE = ("well", "then", "you", "see", "really", "now")
DECISION = Context(NOW, Expects.SLOT_DECISION)


def encode(text: str) -> Matrix:
    """A number of its own for each known word."""
    known = [*MEANT, *BESIDE]
    return np.array([[float(word == one) for one in known] for word in text.split() or ["-"]], dtype=np.float32)


def turn(words: str, *acts: A) -> Understanding:
    return Understanding(words, tuple(Heard(act, 0.9) for act in acts))


def rows() -> tuple[Row, ...]:
    said = [
        (f"{' '.join(BESIDE[:before])} {word} {' '.join(BESIDE[before : before + after])}".strip(), act)
        for word, act in MEANT.items()
        for before in range(5)
        for after in range(5)
    ]
    known = signs(turn("word"), DECISION)
    return tuple(Row(encode(words), known, frozenset({str(act)}), origin=words) for words, act in said * 20)


@pytest.fixture(scope="module")
def trained() -> Trained:
    return train(rows(), LABELS, READ, seed=3)


def stored(trained: Trained) -> bytes:
    return written(trained.weights, LABELS, "x")


def heard(trained: Trained, words: str, *read_by_rules: A, expects: Expects = Expects.SLOT_DECISION) -> set[A]:
    weigh = weighing(encode, stored(trained))
    assert weigh is not None
    said, context = turn(words, *read_by_rules), Context(NOW, expects)
    probable = dict(zip(CustomerAct, weigh(words, signs(said, context)), strict=True))
    return {one.act for one in judged(said, context, probable).acts}


@pytest.mark.parametrize(("words", "act"), [("well yes you see now", A.AFFIRM), ("never", A.DENY)])
def test_words_like_the_examples_are_read_without_any_rule(trained: Trained, words: str, act: A) -> None:
    assert heard(trained, words) == {act}


def test_held_out_examples_are_read(trained: Trained) -> None:
    assert trained.right > 0.9


def test_an_act_that_needs_a_value_is_never_made_up() -> None:
    certain = dict.fromkeys(CustomerAct, 0.99)
    given = {one.act for one in judged(turn("well"), DECISION, certain).acts}
    assert not {A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.PROPOSE_TIME} & given


@pytest.mark.parametrize("question", [Expects.IDENTITY, Expects.ADDRESS_CONFIRMATION, Expects.REFUSAL_CONFIRMATION])
def test_a_yes_that_binds_is_read_by_rules_only(question: Expects) -> None:
    probable = {**dict.fromkeys(CustomerAct, 0.01), A.AFFIRM: 0.99}
    context = Context(NOW, question)
    assert not judged(turn("yes"), context, probable).has(A.AFFIRM)
    assert judged(turn("yes", A.AFFIRM), context, probable).has(A.AFFIRM)


def test_a_yes_to_a_time_that_rules_do_not_find_on_offer_is_a_time_proposed() -> None:
    probable = {**dict.fromkeys(CustomerAct, 0.01), A.AFFIRM: 0.99}
    offering = replace(DECISION, offered=(Window(NOW, NOW + timedelta(hours=2)),))
    proposed = judged(turn("tomorrow then", A.PROPOSE_TIME), offering, probable)
    assert [one.act for one in proposed.acts] == [A.PROPOSE_TIME]
    chosen = judged(turn("now then", A.PROPOSE_TIME, A.AFFIRM), offering, probable)
    assert chosen.has(A.AFFIRM)


def test_a_wish_for_no_more_calls_that_rules_read_is_never_lost() -> None:
    assert judged(turn("well", A.OPT_OUT), DECISION, dict.fromkeys(CustomerAct, 0.01)).has(A.OPT_OUT)


def test_the_same_seed_gives_the_same_weights(trained: Trained) -> None:
    assert stored(train(rows(), LABELS, READ, seed=3)) == stored(trained)


def test_what_is_stored_is_what_was_trained(trained: Trained) -> None:
    again = read(stored(trained), LABELS)
    assert all(np.allclose(again[name], array, atol=2e-3) for name, array in trained.weights.items())


def test_weights_that_were_changed_or_are_of_other_acts_are_refused(trained: Trained) -> None:
    head, _, arrays = stored(trained).partition(b"\n")
    changed = bytearray(decompress(arrays))
    changed[0] ^= 1
    other = json.dumps({**json.loads(head), "labels": ["yes"]}).encode()
    for line, body in ((head, compress(bytes(changed))), (other, arrays)):
        with pytest.raises(ModelMismatch, match="write them again"):
            weighing(encode, line + b"\n" + body)


def test_without_weights_nothing_is_weighed() -> None:
    assert weighing(encode, None) is None


def test_signs_are_always_as_many_and_between_nothing_and_one() -> None:
    few, many = signs(turn(""), DECISION), signs(turn("word " * 50, *CustomerAct), Context(NOW, Expects.NONE))
    assert len(few) == len(many)
    assert all(0.0 <= one <= 1.0 for one in (*few, *many))
