"""The calibration error is the distance between what confidence says and what came of it."""

import re

import pytest

from benchmarks.understanding.calibration import bins, expected_error, plot


def test_readings_that_are_right_as_often_as_they_say_have_no_error() -> None:
    readings = [(0.75, at % 4 != 0) for at in range(400)]
    assert expected_error(bins(readings)) < 0.02


def test_readings_that_are_too_sure_have_the_distance_as_error() -> None:
    readings = [(0.9, at % 2 == 0) for at in range(400)]
    assert expected_error(bins(readings)) == pytest.approx(0.4, abs=0.01)


def test_bins_are_of_equal_size_and_the_order_of_readings_is_no_matter() -> None:
    readings = [(at % 7 / 10, at % 3 == 0) for at in range(100)]
    parts = bins(readings)
    assert [part.size for part in parts] == [10] * 10
    assert parts == bins(readings[::-1])


def test_few_readings_make_fewer_bins() -> None:
    assert [part.size for part in bins([(0.5, True), (0.9, True)])] == [1, 1]
    assert expected_error(bins([])) == 0


def test_the_plot_has_a_dot_for_each_bin() -> None:
    picture = plot("Acts", bins([(at / 100, at % 2 == 0) for at in range(100)]))
    assert len(re.findall("<circle ", picture)) == 10
