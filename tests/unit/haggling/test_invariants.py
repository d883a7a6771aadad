"""What must never happen does not: random buyers, messages, clocks and sellers against the deciding core."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.unit.haggling.market_machine import MarketMachine

QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def _run(examples: int, steps: int, name: str = "Markets") -> Counter[str]:
    """Play so many markets; where runs are repeated exactly, those of another name are others."""
    before = Counter(MarketMachine.counted)
    run_state_machine_as_test(
        type(name, (MarketMachine,), {}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=QUIET,
            database=None,
            derandomize=settings().derandomize,
            report_multiple_bugs=False,
            phases=[Phase.generate],  # shrinking takes minutes; drop this line to get a short conversation
        ),
    )
    return MarketMachine.counted - before


def test_nothing_that_must_not_happens_to_a_market() -> None:
    counted = _run(examples=30, steps=30)
    assert counted["accepts"] > 20


@pytest.mark.long
def test_nothing_that_must_not_happens_in_the_long_run() -> None:
    counted: Counter[str] = Counter()
    for number in range(6):  # one after the other, because a run remembers all it has tried
        counted += _run(examples=200, steps=60, name=f"Markets{number}")
    checked = counted["quotes"] + counted["accepts"]
    print(  # noqa: T201 - the figure that is reported
        f"{counted['steps']} steps, {counted['quotes']} quotes and {counted['accepts']} agreements, none below the"
        f" floor: at most {3 / checked:.2e} of them are, with 95 %"
    )
    assert counted["steps"] >= 100_000
