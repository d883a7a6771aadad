"""Examples are damaged the same way each time, by words that are like the right ones, and keep what they mean."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.learning.damaging import alikes, damaged
from doorstep.learning.examples import Example

SAID = ("leave it with the neighbour", "leave it behind the shed", "live music on Tuesday", "the neighbours are away")
MEANT = frozenset({CustomerAct.SET_DROP_PLACE})
EXAMPLES = tuple(Example(Expects.DROP_PLACE, words, MEANT, frozenset()) for words in SAID)


def test_the_same_seed_damages_the_same_way() -> None:
    first, second, other = (tuple(damaged(EXAMPLES, seed)) for seed in (1, 1, 2))
    assert first == second
    assert first != other


def test_a_damaged_example_means_what_the_whole_one_means() -> None:
    for whole, broken in zip(EXAMPLES, damaged(EXAMPLES, 1), strict=True):
        assert (broken.expects, broken.acts, broken.origin) == (whole.expects, whole.acts, whole.words)


def test_a_word_of_one_or_two_is_left_alone() -> None:
    short = Example(Expects.SLOT_DECISION, "not now", frozenset({CustomerAct.BUSY}), frozenset())
    assert not tuple(damaged((short,), 1))


def test_a_word_is_taken_for_those_most_like_it() -> None:
    found = alikes(("leave", "live", "neighbour", "neighbours", "shed", "the"))
    assert found["neighbour"][0] == "neighbours"
    assert found["leave"][0] == "live"
    assert all(word not in others for word, others in found.items())
