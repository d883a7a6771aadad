"""Whatever happens to a case: it ends, and nobody is ever called when they must not be."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.campaigns.case import Case
from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.next_step import Dial, Stop, Wait
from doorstep.campaigns.retry import AFTER, OWED
from doorstep.campaigns.rules import CallingRules, after_attempt, may_dial
from tests.unit.campaigns.cases import HOW, attempt, forbidden, moments, places

SURPLUS = sum(AFTER[outcome].often or 0 for outcome in OWED)
"""Calls that may be made beyond the attempts in vain, because they were asked for or are owed."""


@dataclass
class Life:
    """What happens to a case, as the runtime would do it, with every step looked at."""

    case: Case
    rules: CallingRules
    now: datetime
    fates: list[str]
    hours: list[int]
    owed: bool = False
    dials: list[str] = field(default_factory=list)

    def live(self) -> Stop:
        for _ in range(400):
            step = may_dial(self.case, self.now, self.rules)
            if isinstance(step, Stop):
                return step
            if isinstance(step, Wait):
                assert step.until > self.now
                self.look(step.until)
                self.now = step.until
                continue
            after = self.dial()
            if isinstance(after, Stop):
                return after
            assert after.until >= self.now
            self.look(after.until)
            self.now = after.until
        raise AssertionError("the case never ends")

    def look(self, moment: datetime) -> None:
        """Check that somebody may be called at a moment."""
        assert not forbidden(moment, self.case)
        assert self.case.deadline is None or moment < self.case.deadline
        for hour, hours in ((self.rules.first, 0), (self.rules.last, 24)):
            for zone in self.case.zones if hour is not None else ():
                there = moment.astimezone(ZoneInfo(zone)).time()
                assert there >= hour if hours == 0 else there < hour  # type: ignore[operator]  # looked at above

    def dial(self) -> Wait | Stop:
        self.look(self.now)
        if not self.owed:
            self.count()
        number = len(self.dials)
        fate = self.fates[number % len(self.fates)]
        made = attempt(fate, self.now, number + 1)
        wish = self.now + timedelta(hours=self.hours[number % len(self.hours)]) if fate == "callback" else None
        self.dials.append(fate)
        self.owed = fate in {one.value for one in OWED}
        self.case = replace(
            self.case,
            attempts=(*self.case.attempts, made),
            number_dialled=(*self.case.number_dialled, made.dialled_at),
        )
        self.now = made.ended_at
        return after_attempt(replace(self.case, wish=wish), self.now, self.rules)

    def count(self) -> None:
        """Check that one more call keeps within the attempts a day and a week."""
        pack = PACKS[self.case.country or ""]
        for zone in self.case.zones:
            today = _day(self.now, zone)
            dialled = sum(_day(one, zone) == today for one in self.case.number_dialled)
            assert dialled < min(pack.attempts_a_day, self.rules.attempts_a_day)
        week = [one for one in self.case.number_dialled if one > self.now - timedelta(days=7)]
        assert len(week) < min(pack.attempts_a_week, self.rules.attempts_a_week)


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


def _ago(now: datetime, minutes: Iterable[int]) -> tuple[datetime, ...]:
    return tuple(sorted(now - timedelta(minutes=one) for one in minutes))


@st.composite
def lives(draw: st.DrawFn) -> Life:
    now = draw(moments())
    country, zones = draw(places())
    rules = CallingRules(
        first=draw(st.sampled_from([None, None, time(7), time(10, 30)])),
        last=draw(st.sampled_from([None, None, time(22), time(18, 15)])),
        attempts=draw(st.integers(1, 6)),
        attempts_a_day=draw(st.integers(1, 4)),
        attempts_a_week=draw(st.integers(1, 7)),
    )
    case = Case(
        country,
        zones,
        number_dialled=_ago(now, draw(st.lists(st.integers(1, 11_500), max_size=4))),
        answered_before=_ago(now, draw(st.lists(st.integers(1, 100_000), max_size=5))),
        deadline=draw(st.sampled_from([None, None, now + timedelta(hours=9), now + timedelta(days=2, minutes=7)])),
    )
    fates = draw(st.lists(st.sampled_from(sorted(HOW)), min_size=1, max_size=8))
    return Life(case, rules, now.astimezone(UTC), fates, draw(st.lists(st.integers(0, 60), min_size=1, max_size=3)))


@settings(max_examples=250)
@given(lives())
def test_every_case_ends_and_is_never_called_when_it_must_not_be(life: Life) -> None:
    life.live()
    assert sum(AFTER_BY_NAME[one] for one in life.dials) <= life.rules.attempts
    assert len(life.dials) <= life.rules.attempts + SURPLUS + len(OWED)
    for last in ("opted_out", "wrong_person", "settled", "unresolved", "not_found"):
        assert last not in life.dials[:-1]
    assert life.dials.count("cut_off") <= 2
    assert life.dials.count("hung_up") <= 2


AFTER_BY_NAME = {outcome.value: then.in_vain for outcome, then in AFTER.items()}


@given(lives(), st.sampled_from(["country", "zones", "suppressed"]), st.data())
def test_unknown_country_unknown_zone_or_opt_out_means_no_call(life: Life, what: str, data: st.DataObject) -> None:
    unknown: dict[str, st.SearchStrategy[object]] = {
        "country": st.one_of(st.none(), st.text(max_size=3).filter(lambda country: country not in PACKS)),
        "zones": st.sampled_from([(), ("",), ("Europe/Nowhere",), (*life.case.zones, "nowhere")]),
        "suppressed": st.just(True),
    }
    case = replace(life.case, **{what: data.draw(unknown[what])})  # type: ignore[arg-type]  # fields by name
    assert isinstance(may_dial(case, life.now, life.rules), Stop)
    tried = replace(case, attempts=(attempt("busy", life.now - timedelta(minutes=2)),))
    assert isinstance(after_attempt(tried, life.now, life.rules), Stop)


@settings(max_examples=150)
@given(lives(), st.sampled_from(sorted(HOW)))
def test_what_follows_an_attempt_is_what_may_be_done_then(life: Life, fate: str) -> None:
    made = attempt(fate, life.now)
    dialled = (*life.case.number_dialled, made.dialled_at)
    case = replace(life.case, attempts=(made,), number_dialled=dialled)
    wish = made.ended_at + timedelta(hours=life.hours[0]) if fate == "callback" else None
    after = after_attempt(replace(case, wish=wish), made.ended_at, life.rules)
    if isinstance(after, Wait):
        assert may_dial(case, after.until, life.rules) == Dial()
