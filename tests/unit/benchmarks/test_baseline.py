"""The simple methods that stand beside ours do what they are said to do."""

import pytest

from benchmarks.understanding.baseline import keyword_answer, letters_and_words, trained
from doorstep.dialogue.acts import CustomerAct

EXAMPLES = {
    "ask_who": ("who is speaking", "who are you please", "who is calling me", "may I ask who that is"),
    "thank": ("thank you very much", "thanks a lot for that", "thank you so much", "many thanks to you"),
    "goodbye": ("goodbye now", "bye bye then", "goodbye and take care", "bye for now"),
    "busy": ("I am busy now", "I am driving the car", "this is a bad moment", "I am in a meeting"),
}


def test_letters_and_words_tell_acts_of_the_examples_apart() -> None:
    examples = tuple((words, act) for act, sentences in EXAMPLES.items() for words in sentences)
    model = trained(examples, letters_and_words([words for words, _ in examples]))
    act, probability = model.guess("and who are you")
    assert act is CustomerAct.ASK_WHO
    assert 0 < probability <= 1


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("sure, why not", CustomerAct.DENY),
        ("yes of course", CustomerAct.AFFIRM),
        ("I'm not sure", CustomerAct.UNSURE),
        ("I don’t eat fish", CustomerAct.DENY),
        ("two cats", None),
    ],
)
def test_keywords_answer_by_the_first_kind_of_word(words: str, act: CustomerAct | None) -> None:
    assert keyword_answer(words) is act
