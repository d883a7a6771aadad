"""A seller whose finished turns somebody puts into other words."""

import re
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

import pytest

from doorstep.bootstrap.haggling import sale, tongues
from doorstep.ports.wording import Draft
from doorstep.runtime.haggle_input import Wrote
from doorstep.runtime.haggle_listing import read_listing

LISTING = Path(__file__).parents[2] / "examples/bicycle.json"
AT = datetime.fromisoformat("2026-11-23T10:00:00-06:00")


class Writes:
    """Rewords a turn at once, by its price."""

    seconds = 1.0

    def __init__(self, form: str) -> None:
        self.form = form

    def reword(self, draft: Draft) -> Future[str]:
        done: Future[str] = Future()
        price = re.findall(r"\$\d+", " ".join(draft.sentences))[-1]
        done.set_result(" ".join((*draft.kept, self.form.format(price=price))))
        return done

    def close(self) -> None:
        pass


@pytest.mark.parametrize(("form", "taken"), [("What about {price}?", True), ("What about $1?", False)])
def test_other_words_are_sent_where_they_say_the_same(form: str, *, taken: bool) -> None:
    told = LISTING.read_text(encoding="utf-8").replace('"expected_buyers_per_day": 1.0', '"expected_buyers_per_day": 0')
    selling = sale(read_listing(told, tongues()), Writes(form))
    selling.take(Wrote("b1", "hello", AT, "1"))
    (turn,) = selling.take(Wrote("b1", "would you take 250?", AT, "2"))
    amount = turn["amount"]
    assert isinstance(amount, dict)
    price = f"${amount['minor'] // 100}"
    assert (turn["text"] == form.format(price=price)) is taken
    assert price in str(turn["text"])
