"""The loss at a fifth of wrong words lies between the levels measured, and what was heard is kept in a file."""

import asyncio
from pathlib import Path

import pytest

from benchmarks.measure_heard import Hearsay, Level, Saying, at_portion
from benchmarks.speaking import Line
from benchmarks.understanding.act_scores import ActScore
from doorstep.ports.speech_settings import SynthesiserEngine

WRITTEN = ActScore(rows=100, right=90)


def level(wrong: int, right: int) -> Level:
    return Level(15.0, said=100, wrong=wrong, acts=ActScore(rows=100, right=right))


@pytest.mark.parametrize(
    ("levels", "loss"),
    [
        ([level(10, 84), level(30, 74)], 11.0),
        ([level(30, 74), level(10, 84)], 11.0),
        ([level(40, 70)], 10.0),
        ([level(20, 80)], 10.0),
        ([level(10, 84)], None),
    ],
)
def test_the_loss_lies_on_the_line_between_the_levels_around_it(levels: list[Level], loss: float | None) -> None:
    assert at_portion(WRITTEN, levels) == (None if loss is None else pytest.approx(loss))


def test_what_was_heard_is_not_said_again(tmp_path: Path) -> None:
    saying = Saying("tuesday suits me", "A time is offered.", SynthesiserEngine.PICO, 3, 15.0)
    path = tmp_path / "heard.jsonl"
    path.write_text(f'["{saying.key()}", "Two stays suit me.", ["Tuesday suits me."]]\n', encoding="utf-8")
    hearsay = Hearsay(path)
    asyncio.run(hearsay.listen(Line("en"), [saying]))
    assert hearsay[saying].text == "Two stays suit me."
    assert hearsay[saying].others == ("Tuesday suits me.",)
