"""What is on offer and when it is said settles in German too which hour and which day are meant."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity, TimeConstraint, Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.times import read_times
from tests.languages.de.time_cases import SAID

ZONE = ZoneInfo("Europe/Vienna")
NOW = datetime(2026, 11, 23, 9, tzinfo=ZONE)


def window(day: int, start: int, end: int, month: int = 11) -> Window:
    return Window(datetime(2026, month, day, start, tzinfo=ZONE), datetime(2026, month, day, end, tzinfo=ZONE))


def only(said: str, context: Context) -> TimeConstraint:
    (constraint,) = read_times(said, context).constraints
    return constraint


@pytest.mark.parametrize(
    ("said", "offered", "since", "until"),
    [
        ("um acht", window(24, 8, 10), time(8), time(9)),
        ("um acht", window(24, 19, 21), time(20), time(21)),
        ("um halb acht", window(24, 19, 21), time(19, 30), time(20, 30)),
        ("nach acht", window(24, 8, 10), time(8), None),
        ("nach acht am Abend", window(24, 8, 10), time(20), None),
        ("zwischen sieben und neun", window(24, 18, 20), time(19), time(21)),
        ("um drei", window(24, 8, 10), time(15), time(16)),
    ],
)
def test_the_offer_settles_the_half_of_the_day(said: str, offered: Window, since: time, until: time | None) -> None:
    read = only(said, Context(NOW, region="AT", offered=(offered,)))
    assert (read.since, read.until) == (since, until)


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("ich bin bis acht in der Arbeit", None, time(20)),
        ("ich geh um acht aus dem Haus", time(8), None),
        ("nicht vor neun", None, time(9)),
        ("hab Spätdienst bis elf", None, time(23)),
    ],
)
def test_busy_hours_have_their_own_half_of_the_day(said: str, since: time | None, until: time | None) -> None:
    read = only(said, Context(NOW, region="AT", offered=(window(24, 8, 10),)))
    assert (read.polarity, read.since, read.until) == (Polarity.REFUSE, since, until)


def test_an_hour_of_today_that_has_passed_means_the_evening() -> None:
    read = only("heute um acht", Context(NOW, region="DE"))
    assert (read.since, read.until) == (time(20), time(21))


@pytest.mark.parametrize("expects", [Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME])
def test_a_number_alone_answers_when(expects: Expects) -> None:
    assert only("drei", Context(NOW, expects, region="DE")).since == time(15)


@pytest.mark.parametrize("expects", [Expects.NONE, Expects.ADDRESS_PART, Expects.VERIFICATION, Expects.ADDRESS])
def test_a_number_alone_is_no_time_elsewhere(expects: Expects) -> None:
    assert read_times("drei", Context(NOW, expects, region="DE")).constraints == ()


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("morgen", (date(2026, 12, 31),)),
        ("Freitag", (date(2027, 1, 1),)),
        ("am 2.", (date(2027, 1, 2),)),
        ("am dritten ersten", (date(2027, 1, 3),)),
        ("am 7. Jänner", (date(2027, 1, 7),)),
        ("an Neujahr", (date(2027, 1, 1),)),
        ("am Stefanitag", (date(2027, 12, 26),)),
        ("zu Dreikönig", (date(2027, 1, 6),)),
        ("am Ostermontag", (date(2027, 3, 29),)),
        ("an Auffahrt", (date(2027, 5, 6),)),
        ("am Wochenende", (date(2027, 1, 2), date(2027, 1, 3))),
    ],
)
def test_days_run_over_the_end_of_the_year(said: str, days: tuple[date, ...]) -> None:
    assert only(said, Context(datetime(2026, 12, 30, 9, tzinfo=ZONE), region="AT")).dates == days


def test_one_interval_has_begin_and_end_in_the_zone() -> None:
    read = only("morgen zwischen zwei und vier", Context(NOW, region="AT"))
    assert (read.start, read.end) == (
        datetime(2026, 11, 24, 14, tzinfo=ZONE),
        datetime(2026, 11, 24, 16, tzinfo=ZONE),
    )


def test_a_day_that_loses_an_hour_ends_at_its_own_midnight() -> None:
    read = only("morgen", Context(datetime(2027, 3, 27, 9, tzinfo=ZONE), region="AT"))
    assert read.start is not None
    assert read.end is not None
    assert read.end.astimezone(ZoneInfo("UTC")) - read.start.astimezone(ZoneInfo("UTC")) == timedelta(hours=23)


def test_relations_to_the_offer() -> None:
    offered = (window(24, 14, 16),)
    assert only("am nächsten Tag", Context(NOW, offered=offered)).dates == (date(2026, 11, 25),)
    same = only("zur gleichen Zeit am Freitag", Context(NOW, offered=offered))
    assert (same.dates, same.since, same.until) == ((date(2026, 11, 27),), time(14), time(16))
    assert only("ich bin den ganzen Tag da", Context(NOW, offered=offered)).dates == (date(2026, 11, 24),)


@pytest.mark.parametrize(
    ("said", "flags"),
    [
        ("haben Sie auch was später?", "later"),
        ("geht's ein bisschen später", "later"),
        ("das ist mir zu früh", "later"),
        ("geht es auch früher?", "earlier"),
        ("das ist zu spät für mich", "earlier"),
        ("so bald wie möglich", "earlier"),
        ("ein anderer Tag bitte", "other"),
        ("können wir das verschieben", "other"),
        ("ist mir egal", "any_time"),
        ("mir ist beides recht", "any_time"),
        ("ich ruf später noch mal an", ""),
        ("ja", ""),
    ],
)
def test_comparisons_are_told(said: str, flags: str) -> None:
    read = read_times(said, Context(NOW, region="DE"))
    told = {name for name in ("later", "earlier", "other", "any_time") if getattr(read, name)}
    assert told == set(filter(None, flags.split()))


def test_a_question_mentions_a_time_without_setting_one() -> None:
    read = read_times("kommt das heute noch?", Context(NOW, region="DE"))
    assert read.mentions_time
    assert read.constraints == ()


PIECES = sorted({word for said, _ in SAID for word in said.split()})


@settings(phases=[Phase.generate])
@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_any_text_is_read_into_sound_constraints(said: str) -> None:
    read = read_times(said, Context(NOW, Expects.AVAILABILITY, region="DE", offered=(window(24, 8, 10),)))
    for start, end in read.spans:
        assert 0 <= start < end <= len(said)
    for one in read.constraints:
        assert one.start is None or one.end is None or one.start < one.end
        assert one.dates == tuple(sorted(set(one.dates)))
        assert all(day >= NOW.date() for day in one.dates)
