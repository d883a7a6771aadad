"""The demo's last word."""

from io import StringIO

from rich.console import Console

from doorstep.testing.demo import ORDER, _as_promised

ADVICE = "Run it again: a word was misheard, which happens in about one call of ten."


def told(kind: str | None) -> tuple[bool, str]:
    written = StringIO()
    place = None if kind is None else {"kind": kind}
    kept = _as_promised(Console(file=written), [{"order_id": ORDER, "drop_place": place}])
    return kept, written.getvalue()


def test_a_promise_that_was_not_stored_is_no_success_and_says_what_to_do() -> None:
    kept, words = told(None)
    assert not kept
    assert ADVICE in words


def test_the_promise_that_was_stored_is_told() -> None:
    kept, words = told("door")
    assert kept
    assert ADVICE not in words
