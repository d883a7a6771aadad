"""German drop places are read with what was said about them; places of the past and places ruled out are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.languages.de.drop_places import find_places
from doorstep.languages.de.normalise import as_written, plain
from tests.languages.de.place_cases import PLACES
from tests.languages.tables import columns


@pytest.mark.parametrize(("expects", "words", "kind", "detail"), columns(PLACES))
def test_the_place_is_read_as_said(expects: str, words: str, kind: str, detail: str) -> None:
    turn = plain(words)
    places = find_places(turn.words, expected=expects.startswith("drop_place"))
    standing = [one.place for one in places if not one.negated and not one.past]
    said = as_written(standing[-1].detail, turn.written) if standing and standing[-1].detail else ""
    assert (standing[-1].kind.value if standing else "", said) == (kind, detail)


def test_a_place_that_is_only_asked_about_is_marked() -> None:
    (place,) = find_places(plain("gibt es bei Ihnen eine Packstation").words, expected=False)
    assert place.asked


def test_a_place_in_a_story_is_marked() -> None:
    (place,) = find_places(plain("letztes Mal lag es im Regen vor der Haustür").words, expected=False)
    assert place.past


def test_a_place_ruled_out_is_marked() -> None:
    (place,) = find_places(plain("auf keinen Fall beim Nachbarn").words, expected=False)
    assert place.negated


@given(st.text(max_size=80), st.booleans())
def test_any_text_is_read(words: str, expected: bool) -> None:
    for place in find_places(plain(words).words, expected=expected):
        assert 0 <= place.start < place.end
