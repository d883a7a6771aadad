"""What a phrase of time means once it is known what was said about it: constraints with days and hours."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_calendar import HORIZON, Days, span_of_days
from doorstep.languages.kit.times_clock import Clock, clock_time
from doorstep.languages.kit.times_halves import Hint, settle, settle_range
from doorstep.languages.kit.times_hours import Hours
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesSenses
from doorstep.languages.kit.times_parts import Part
from doorstep.languages.kit.times_phrases import Phrase, day_list

REFUSING = frozenset({Kind.AWAY, Kind.TAKEN, Kind.LEAVE, Kind.BACK, Kind.BAD, Kind.NOT, Kind.EXCEPT})
_CLOSING = frozenset({Kind.BEFORE, Kind.UNTIL, Kind.BY})
_OPENING = frozenset({Kind.AFTER, Kind.SINCE})
_DAY = timedelta(days=1)
_LATE = Part(time(17), time(23))


@dataclass(frozen=True, slots=True)
class Statement:
    """A phrase of time and what was said about it.

    Args:
        phrase: Days and hours.
        status: What was said about them, None where nothing was (then they are wanted).
        words: The words that said it.
        link: What joins it to the statement before: or, and, but, correction, break.
        clause: Number of the clause it stands in.
    """

    phrase: Phrase
    status: Kind | None = None
    words: str = ""
    link: Kind | None = None
    clause: int = 0

    @property
    def refused(self) -> bool:
        """Whether the hours do not suit."""
        return self.status in REFUSING


def constraints(statement: Statement, context: Context, text: str, senses: TimesSenses) -> tuple[TimeConstraint, ...]:
    """Write a statement out as constraints; none where nothing is left of it."""
    phrase = statement.phrase
    if phrase.all_day and phrase.days is None:
        offered = min((window.start.date() for window in context.offered), default=context.now.date())
        phrase = replace(phrase, days=Days((offered,)))
        statement = replace(statement, phrase=phrase)
    said = text[phrase.start : phrase.end].strip()
    polarity = Polarity.REFUSE if statement.refused else Polarity.WANT
    if phrase.length is not None:
        found = _stretch(statement, context, senses)
        return (_placed(replace(found, text=said), context.now),) if found else ()
    since, until = _hours(statement, context, senses)
    today = context.now.date()
    result: list[TimeConstraint] = []
    for dates, low, high in _days(statement, senses, today, since, until):
        result.append(_placed(TimeConstraint(polarity, dates, low, high, text=said), context.now))
    return tuple(result)


def _placed(constraint: TimeConstraint, now: datetime) -> TimeConstraint:
    """Add begin and end where the constraint is one interval."""
    if constraint.start or not constraint.dates:
        return constraint
    first, last = constraint.dates[0], constraint.dates[-1]
    clocked = constraint.since is not None or constraint.until is not None
    if first != last and (clocked or (last - first).days + 1 != len(constraint.dates)):
        return constraint
    start = datetime.combine(first, constraint.since or time(0), now.tzinfo)
    if constraint.until:
        end = datetime.combine(last, constraint.until, now.tzinfo)
    else:
        end = datetime.combine(last + _DAY, time(0), now.tzinfo)
    return replace(constraint, start=start, end=end)


def _stretch(statement: Statement, context: Context, senses: TimesSenses) -> TimeConstraint | None:
    """Read lengths of time: "for two hours", "in twenty minutes", "later today", "now until four"."""
    phrase, now = statement.phrase, context.now.replace(second=0, microsecond=0)
    length = phrase.length or timedelta(0)
    polarity = Polarity.REFUSE if statement.refused else Polarity.WANT
    if not phrase.point and length >= _DAY:
        first = phrase.days.dates[0] if phrase.days else now.date()
        return TimeConstraint(polarity, span_of_days(first, first + length - _DAY))
    start, end = now, now + length
    if phrase.point and statement.status in {Kind.BACK, Kind.HOUSE}:
        polarity = Polarity.REFUSE
    elif phrase.point:
        start, end = end, end + timedelta(hours=1)
    elif not length:
        until = _hours(statement, context, senses)[1]
        return TimeConstraint(polarity, (now.date(),), now.time(), until)
    last = end.time() if end.date() == start.date() else None
    if phrase.point and statement.status is Kind.LEAVE:
        last = None
    return TimeConstraint(polarity, (start.date(),), start.time(), last)


def _hours(statement: Statement, context: Context, senses: TimesSenses) -> tuple[time | None, time | None]:
    phrase = statement.phrase
    if phrase.hours is None:
        return None, None
    low, high = _minutes(statement, phrase.hours, context, senses)
    if phrase.part:
        low, high = _within(low, high, phrase)
    return (clock_time(low) if low is not None else None), (clock_time(high) if high is not None else None)


def _within(low: int | None, high: int | None, phrase: Phrase) -> tuple[int | None, int | None]:
    """Bound hours by the part of the day named before them."""
    part = phrase.part
    if part and part.since and low is None:
        low = part.since.hour * 60 + part.since.minute
    if part and part.until and high is None:
        high = part.until.hour * 60 + part.until.minute
    return (low, high) if low is None or high is None or low < high else (low, None)


def _minutes(
    statement: Statement, hours: Hours, context: Context, senses: TimesSenses
) -> tuple[int | None, int | None]:
    hint = _hint(statement, hours, context, senses)
    if hours.part:
        begin, close = hours.part.since, hours.part.until
        if statement.status is Kind.BACK:
            begin, close = None, hours.part.since or hours.part.until
        return _of(begin), _of(close)
    if hours.low and hours.high:
        start, end = settle_range(hours.low, hours.high, hint)
        return start, (end if end > start else None)
    edge = settle(hours.low or hours.high or Clock(720), hint)
    if statement.status is Kind.BACK:
        return None, edge
    if statement.status is Kind.LEAVE and hours.shape is not Kind.UNTIL:
        return edge, None
    if statement.status is Kind.AWAY and hours.shape is Kind.BY:
        return edge, None
    return _around(edge, hours.shape)


def _around(edge: int, shape: Kind) -> tuple[int | None, int | None]:
    if shape in _CLOSING:
        return None, edge
    if shape in _OPENING:
        return edge, None
    if shape is Kind.AROUND:
        return edge - 30, edge + 30
    return edge, edge + 60


def _of(hour: time | None) -> int | None:
    return None if hour is None else hour.hour * 60 + hour.minute


def _hint(statement: Statement, hours: Hours, context: Context, senses: TimesSenses) -> Hint:
    phrase, status = statement.phrase, statement.status
    half = phrase.half or phrase.part or (_LATE if senses.late_shift.search(statement.words) else None)
    closing = hours.shape in _CLOSING
    tables: tuple[tuple[object, ...], ...] = (context.offered, context.free)
    if senses.asleep.search(statement.words) or status is Kind.LEAVE:
        late: Iterable[int] = ()
        tables = ()
    elif status is Kind.BACK or (status is Kind.AWAY and closing):
        late = (7, 8, 9)
        tables = ()
    elif status in {Kind.AWAY, Kind.NOT} and hours.shape in _OPENING:
        late = (7, 8, 9) if status is Kind.NOT else ()
    elif status is Kind.NOT and closing:
        late = ()
    else:
        late = (7, 8) if hours.shape is Kind.AFTER else _late_by_default(hours, senses)
    windows = (context.offered, context.free) if tables else ()
    return Hint(half, day_list(phrase), context.now, windows, frozenset(late))


def _late_by_default(hours: Hours, senses: TimesSenses) -> tuple[int, ...]:
    edge = hours.low or hours.high
    return () if senses.early_fractions and edge and edge.minutes % 60 else (7,)


_Spell = tuple[tuple[date, ...], time | None, time | None]


def _days(
    statement: Statement, senses: TimesSenses, today: date, since: time | None, until: time | None
) -> list[_Spell]:
    """Write out the days a statement covers, with the hours on each run of them."""
    dates = day_list(statement.phrase)
    side = _side(statement, senses)
    if dates and side in _CLOSING:
        return _up_to(statement, side, today, since, until)
    if dates and side in _OPENING:
        return _onwards(statement, side, today, since, until)
    return [(dates, since, until)]


def _edged(phrase: Phrase) -> bool:
    """Whether the hours bound the days ("until Friday at six") rather than hold on each of them."""
    return phrase.hours is not None and phrase.hours.shape in {Kind.AT, Kind.CLOCK, Kind.AROUND, Kind.PART}


def _up_to(
    statement: Statement, side: Kind | None, today: date, since: time | None, until: time | None
) -> list[_Spell]:
    phrase = statement.phrase
    dates = day_list(phrase)
    first, last = dates[0], dates[-1]
    if side is Kind.UNTIL and statement.refused:
        return _until(first, today, since or until, inclusive=len(dates) > 1 and first <= today)
    if _edged(phrase):
        closing = side is not Kind.BEFORE and phrase.hours is not None and phrase.hours.part is not None
        return _until(last, today, until if closing else since, inclusive=False)
    end = max(first - _DAY, today) if side is Kind.BEFORE else last
    return [(span_of_days(today, end), since, until)]


def _onwards(
    statement: Statement, side: Kind | None, today: date, since: time | None, until: time | None
) -> list[_Spell]:
    dates = day_list(statement.phrase)
    first, last = dates[0], dates[-1]
    horizon = today + timedelta(days=HORIZON - 1)
    if horizon <= last:
        horizon = last + timedelta(days=HORIZON - 1)
    if _edged(statement.phrase):
        return [((last,), since or until, None), (span_of_days(last + _DAY, horizon), None, None)]
    return [(span_of_days(last + _DAY if side is Kind.AFTER else first, horizon), since, until)]


def _side(statement: Statement, senses: TimesSenses) -> Kind | None:
    phrase, words = statement.phrase, statement.words
    recurring = phrase.days is not None and phrase.days.recurring
    if statement.status is Kind.BACK and not recurring:
        homecoming = phrase.hours is None or senses.homecoming.search(words)
        return Kind.UNTIL if homecoming else None
    if statement.status is Kind.LEAVE and phrase.hours is None and senses.departure.search(words) and not recurring:
        return Kind.SINCE
    if senses.until_with_the_day and phrase.side is Kind.UNTIL and phrase.hours is None:
        return Kind.BY
    return phrase.side


def _until(first: date, today: date, edge: time | None, *, inclusive: bool) -> list[_Spell]:
    """Cover the days up to one, and that day up to an hour where one was said."""
    if inclusive:
        return [(span_of_days(today, first), None, None)]
    spells: list[_Spell] = []
    if first > today:
        spells.append((span_of_days(today, first - _DAY), None, None))
    if edge or not spells:
        spells.append(((first,), None, edge))
    return spells
