"""Long sentences said in breaths."""

from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.acts import AssistantAct
from doorstep.languages.pack import Sentence
from doorstep.runtime.call_breathing import breaths, in_breaths


def test_a_long_sentence_is_split_after_its_clauses_and_a_short_one_is_not() -> None:
    text = "There is a parcel from ZTO for Culture West Road, which should come this morning between ten and twelve."
    assert breaths(text) == (
        "There is a parcel from ZTO for Culture West Road,",
        "which should come this morning between ten and twelve.",
    )
    assert breaths("Good, I have noted that.") == ("Good, I have noted that.",)


def test_the_acts_count_only_with_the_last_part() -> None:
    text = "I could offer you this afternoon between two and four, or shall we leave it at your door?"
    parts = in_breaths([Sentence(text, (AssistantAct.OFFER_SLOT,))])
    assert [part.acts for part in parts] == [(), (AssistantAct.OFFER_SLOT,)]


@given(st.text(alphabet="ab ,;.", max_size=200))
def test_the_parts_are_the_sentence(text: str) -> None:
    assert " ".join(breaths(text)) == text
