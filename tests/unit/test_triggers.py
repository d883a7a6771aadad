"""The words a phrase needs: told cautiously, so that no phrase that applies is passed over."""

import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from doorstep.languages.kit.triggers import triggers


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("call(?:s|ed)? me", {"call"}),
        ("(?:i|we) (?:am|are) driving", {"driving"}),
        ("colou?r", {"colo"}),
        ("a|bb|ccc", {"a", "bb", "ccc"}),
        ("(?<!not )yes", {"yes"}),
        ("no(?: more)? calls", {"calls"}),
        ("(?P<core>stop ~ calling)", {"calling"}),
        ("(?:do )*", set()),
        ("(?:|x)", set()),
        (r"\bfoo\b", {"foo"}),
        ("[abc]+", set()),
        ("x{0,2}yz", {"yz"}),
    ],
)
def test_what_a_phrase_needs(pattern: str, needed: set[str]) -> None:
    assert triggers(pattern) == needed


words = st.sampled_from(["call", "calls", "me", "no", "more", "stop", "driving", "am", "yes"])
piece = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        inner.map(lambda part: f"(?:{part})?"),
        st.lists(inner, min_size=1, max_size=3).map(" ".join),
    ),
    max_leaves=6,
)


@settings(phases=[Phase.generate], max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(piece, min_size=1, max_size=3).map(" ".join), st.lists(words, max_size=5).map(" ".join))
def test_a_phrase_that_applies_is_never_passed_over(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        needed = triggers(pattern)
        assert not needed or any(one in text for one in needed)
