"""The recipient's zone is found by region and offset, so that the clocks change where they do."""

from datetime import datetime, timedelta

import pytest

from doorstep.runtime.zones import zoned


@pytest.mark.parametrize(
    ("now", "region", "later"),
    [
        ("2026-10-31T09:00:00-05:00", "US", "2026-11-01T09:00:00-06:00"),
        ("2026-03-27T09:00:00+00:00", "GB", "2026-03-30T09:00:00+01:00"),
        ("2026-03-27T09:00:00+01:00", "DE", "2026-03-30T09:00:00+02:00"),
        ("2026-11-23T09:00:00+05:30", "US", "2026-11-24T09:00:00+05:30"),
    ],
)
def test_the_same_hour_on_another_day_has_that_days_offset(now: str, region: str, later: str) -> None:
    here = zoned(datetime.fromisoformat(now), region)
    then = datetime.fromisoformat(later)
    assert here == datetime.fromisoformat(now)
    assert (here + (then.replace(tzinfo=None) - here.replace(tzinfo=None))).isoformat() == later


def test_known_times_choose_between_zones_of_one_offset() -> None:
    winter = datetime.fromisoformat("2026-01-15T09:00:00-07:00")
    summer_in_arizona = datetime.fromisoformat("2026-07-15T09:00:00-07:00")
    here = zoned(winter, "US", (summer_in_arizona,))
    assert (here + timedelta(days=181)).utcoffset() == timedelta(hours=-7)
