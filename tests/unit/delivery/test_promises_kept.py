"""Promises 1 to 7 of the design hold against random customers in random worlds."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.unit.delivery.promise_machine import PromiseMachine

QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        PromiseMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=QUIET,
            database=None,
            report_multiple_bugs=False,
            phases=[Phase.generate],  # shrinking a conversation takes minutes; drop this line to get a short one
        ),
    )


def test_promises_hold_against_random_customers() -> None:
    _run(examples=60, steps=30)


@pytest.mark.long
def test_promises_hold_in_the_long_run() -> None:
    before = PromiseMachine.steps
    _run(examples=1_000, steps=60)
    assert PromiseMachine.steps - before >= 20_000
