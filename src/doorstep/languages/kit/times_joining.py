"""Joins neighbouring statements about time: days with hours, lists of days, leaving with coming back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from doorstep.languages.kit.times_calendar import Days, span_of_days
from doorstep.languages.kit.times_hours import Hours
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesSenses
from doorstep.languages.kit.times_meaning import Statement
from doorstep.languages.kit.times_phrases import Phrase


def joined(said: Sequence[Statement], senses: TimesSenses) -> tuple[Statement, ...]:
    """Join what belongs together, each statement with the one before it."""
    result: list[Statement] = []
    for each in said:
        statement = _excepted_every_week(result, _in_the_same_week(result, each), senses)
        earlier = result[-1] if result else None
        merged = _merged(earlier, statement) if earlier else None
        if merged:
            result[-1] = merged
        else:
            result.append(_inheriting(result, statement))
    return tuple(_listed(result))


def _in_the_same_week(result: Sequence[Statement], statement: Statement) -> Statement:
    """Let "Friday" lie in the week of "next week Thursday" that was said just before."""
    old, new = (result[-1].phrase.days if result else None), statement.phrase.days
    if not old or not old.within or not new or new.weekday is None or new.recurring or len(new.dates) > 1:
        return statement
    dates = tuple(day for day in old.within if day.weekday() == new.weekday)
    if not dates or new.dates[0] >= dates[0]:
        return statement
    days = replace(new, dates=dates, within=old.within)
    return replace(statement, phrase=replace(statement.phrase, days=days))


def _excepted_every_week(result: Sequence[Statement], statement: Statement, senses: TimesSenses) -> Statement:
    """Repeat a weekday that is excepted from every day: "any day but Friday" means no Friday."""
    days = statement.phrase.days
    if statement.status is not Kind.EXCEPT or not days or days.weekday is None:
        return statement
    earlier = result[-1] if result else None
    every = bool(senses.every_day.search(statement.words)) or (
        earlier is not None and earlier.phrase.every_day and not earlier.phrase.days
    )
    on = earlier is not None and earlier.status is Kind.EXCEPT and earlier.phrase.days and earlier.phrase.days.recurring
    if not every and not on:
        return statement
    return replace(statement, phrase=replace(statement.phrase, days=Days(days.weekly or days.dates, recurring=True)))


def _merged(earlier: Statement, later: Statement) -> Statement | None:
    for rule in _RULES:
        merged = rule(earlier, later)
        if merged:
            return merged
    return None


def _alike(earlier: Statement, later: Statement) -> bool:
    return earlier.status is None or earlier.refused == later.refused


def _cover(earlier: Statement, later: Statement, **changes: object) -> Statement:
    phrase = replace(later.phrase, start=min(earlier.phrase.start, later.phrase.start), **changes)  # type: ignore[arg-type]  # fields of Phrase by name
    status = later.status if later.status is not None else earlier.status
    words = later.words if later.status is not None else earlier.words
    return replace(
        later,
        phrase=replace(phrase, end=max(earlier.phrase.end, later.phrase.end)),
        status=status,
        words=words,
        link=earlier.link,
    )


def _days_then_hours(earlier: Statement, later: Statement) -> Statement | None:
    """Join "tomorrow" with "after three", or with "I'm at work until six" in the same breath."""
    if (
        later.phrase.days
        or not (later.phrase.hours or later.phrase.all_day)
        or not earlier.phrase.days
        or not _breath(earlier, later)
    ):
        return None
    if earlier.phrase.hours is None and earlier.phrase.length is None:
        return _cover(earlier, later, days=earlier.phrase.days, side=earlier.phrase.side)
    return None


def _hours_then_days(earlier: Statement, later: Statement) -> Statement | None:
    if earlier.phrase.days or not earlier.phrase.hours or not later.phrase.days or later.phrase.hours:
        return None
    if not _breath(earlier, later) or later.phrase.length is not None:
        return None
    old = earlier.phrase
    return _cover(earlier, later, hours=old.hours, half=old.half, part=old.part)


def _part_then_hours(earlier: Statement, later: Statement) -> Statement | None:
    """Join "in the evening" with "after seven"."""
    old, new = earlier.phrase.hours, later.phrase.hours
    if not old or not new or not old.part or new.part or later.phrase.days or not _breath(earlier, later):
        return None
    return _cover(earlier, later, days=earlier.phrase.days, side=earlier.phrase.side, part=old.part)


def _any_time_then_rest(earlier: Statement, later: Statement) -> Statement | None:
    """Join "any time" with the days or hours it is bounded by."""
    bare = earlier.phrase.any_time and not (earlier.phrase.days or earlier.phrase.hours)
    if bare and (not later.refused or later.status is Kind.EXCEPT):
        return _cover(earlier, later)
    trailing = later.phrase.any_time and not (later.phrase.days or later.phrase.hours)
    return (
        replace(earlier, phrase=replace(earlier.phrase, any_time=True)) if trailing and _alike(earlier, later) else None
    )


def _after_and_before(earlier: Statement, later: Statement) -> Statement | None:
    """Join "after ten" with "but before twelve"; what is refused before and after stays two."""
    old, new = earlier.phrase.hours, later.phrase.hours
    if not old or not new or later.phrase.days or earlier.refused != later.refused:
        return None
    leaving = (earlier.status, later.status) == (Kind.LEAVE, Kind.BACK)
    opened = old.low if old.shape in {Kind.AFTER, Kind.SINCE} or leaving else None
    closed = new.high if new.high and not new.low else new.low if leaving else None
    if not opened or not closed or later.link is Kind.OR or (later.refused and not leaving):
        return None
    return _cover(earlier, replace(later, status=Kind.AWAY if later.refused else later.status),
                  hours=Hours(Kind.BETWEEN, opened, closed), days=earlier.phrase.days)  # fmt: skip


def _narrowed(earlier: Statement, later: Statement) -> Statement | None:
    """Let "so after half three" take the place of "after school": the second says more exactly what the first meant."""
    old, new = earlier.phrase.hours, later.phrase.hours
    if not old or not new or earlier.refused or later.refused or later.phrase.days or later.link is not Kind.BREAK:
        return None
    openings = {Kind.AFTER, Kind.SINCE}
    same = {old.shape, new.shape} <= openings or {old.shape, new.shape} <= {Kind.BEFORE, Kind.UNTIL, Kind.BY}
    return _cover(earlier, later, days=earlier.phrase.days) if same else None


def _days_then_length(earlier: Statement, later: Statement) -> Statement | None:
    """Join "from Friday" with "we're away for two weeks", which counts from that day."""
    old, new = earlier.phrase, later.phrase
    days_long = new.length is not None and not new.point and new.length >= timedelta(days=1)
    if not days_long or not old.days or new.days or _only_bounded_days(old) is None or not _breath(earlier, later):
        return None
    return _cover(earlier, later, days=old.days)


def _only_bounded_days(phrase: Phrase) -> Days | None:
    return phrase.days if phrase.hours is None and phrase.side in {None, Kind.SINCE} else None


def _two_days(earlier: Statement, later: Statement) -> Statement | None:
    """Join "Tuesday and Thursday" before anything is said of both: "... I'm at work until six"."""
    old, new = earlier.phrase, later.phrase
    if earlier.status is not None or later.status is not None or later.link not in {Kind.AND, Kind.OR}:
        return None
    if not old.days or not new.days or earlier.clause != later.clause or _more_than_days(old) or _more_than_days(new):
        return None
    dates = tuple(sorted({*old.days.dates, *new.days.dates}))
    return _cover(earlier, later, days=Days(dates, recurring=old.days.recurring and new.days.recurring))


def _more_than_days(phrase: Phrase) -> bool:
    return phrase.hours is not None or phrase.side is not None or phrase.length is not None or phrase.any_time


def _day_again(earlier: Statement, later: Statement) -> Statement | None:
    """Join "Wednesday" with "yes, Wednesday after four": the hours narrow the day that was named alone."""
    old, new = earlier.phrase, later.phrase
    if not old.days or not new.days or old.days.dates != new.days.dates or old.hours or old.side != new.side:
        return None
    return _cover(earlier, later) if not earlier.refused and not later.refused else None


def _away_between(earlier: Statement, later: Statement) -> Statement | None:
    """Join "I'm leaving on Wednesday" with "back on Sunday": away from the one day until before the other."""
    old, new = earlier.phrase.days, later.phrase.days
    if earlier.status not in {Kind.LEAVE, Kind.AWAY} or later.status is not Kind.BACK or not old or not new:
        return None
    if earlier.phrase.side or old.recurring or len(old.dates) > 1:
        return None
    if earlier.phrase.hours or later.phrase.hours or new.dates[0] <= old.dates[0]:
        return None
    return _cover(earlier, replace(later, status=Kind.AWAY), days=Days(span_of_days(old.dates[0], new.dates[0])[:-1]))


def _within_days(earlier: Statement, later: Statement) -> Statement | None:
    """Join "next week" with the "Tuesday" that follows it."""
    old, new = earlier.phrase.days, later.phrase.days
    week = old is not None and len(old.dates) > 1 and not old.recurring and earlier.phrase.side is None
    if not week or not new or new.weekday is None or not old or (new.dates[0] in old.dates and later.link is Kind.OR):
        return None
    if earlier.phrase.hours or later.link in {Kind.OR, Kind.AND} or not _breath(earlier, later):
        return None
    dates = tuple(day for day in old.dates if day.weekday() == new.weekday)
    return _cover(earlier, later, days=Days(dates, weekday=new.weekday, within=old.dates)) if dates else None


def _breath(earlier: Statement, later: Statement) -> bool:
    """Whether two statements are one: same judgement, or none on the first, and no "or" between them."""
    wanted = not earlier.refused and not later.refused and later.clause - earlier.clause <= 1
    if wanted and later.link is not Kind.OR:
        return True
    if later.link in {Kind.OR, Kind.BUT}:
        return False
    if earlier.refused and earlier.status and later.status and earlier.clause != later.clause:
        return False
    if later.link is Kind.AND and earlier.status is not None and later.status is not None:
        return False
    if later.status is Kind.EXCEPT or (earlier.status is Kind.NOT and later.status is not Kind.NOT):
        return False
    near = later.clause - earlier.clause <= 1
    return (
        near
        and _alike(earlier, later)
        and not (later.status is None and earlier.refused and later.clause != earlier.clause)
    )


_RULES: tuple[Callable[[Statement, Statement], Statement | None], ...] = (
    _two_days,
    _days_then_length,
    _any_time_then_rest,
    _days_then_hours,
    _hours_then_days,
    _part_then_hours,
    _after_and_before,
    _narrowed,
    _day_again,
    _away_between,
    _within_days,
)


def _inheriting(result: Sequence[Statement], statement: Statement) -> Statement:
    """Take over the day of the statement before: "tomorrow morning or after four"."""
    phrase = statement.phrase
    named = _excepted_within(result[-1], statement) if result else None
    if named:
        return replace(statement, phrase=replace(phrase, days=named))
    if (
        not result
        or phrase.days
        or not phrase.hours
        or statement.link not in {Kind.OR, Kind.AND, Kind.BUT, None, Kind.BREAK}
    ):
        return statement
    earlier = result[-1]
    if not earlier.phrase.days or (statement.clause - earlier.clause > 1) or earlier.phrase.length is not None:
        return statement
    if _other_part(earlier.phrase, phrase):
        return replace(statement, phrase=replace(phrase, days=earlier.phrase.days))
    excepted = statement.refused and not earlier.refused
    same = statement.refused == earlier.refused and statement.link is not Kind.BREAK
    if (
        (excepted and (statement.status in {Kind.EXCEPT, Kind.NOT} or statement.link is Kind.BUT))
        or same
        or (earlier.phrase.hours and statement.link in {Kind.BUT, Kind.OR})
    ):
        return replace(statement, phrase=replace(phrase, days=earlier.phrase.days, side=earlier.phrase.side))
    return statement


def _other_part(old: Phrase, new: Phrase) -> bool:
    """Whether another part of the same day is named: "tomorrow morning is bad, the afternoon is better"."""
    first = old.hours.part if old.hours else None
    second = new.hours.part if new.hours else None
    return first is not None and second is not None and first != second


def _excepted_within(earlier: Statement, later: Statement) -> Days | None:
    """Find the excepted weekday within the days it is excepted from: "any day next week but Wednesday"."""
    old, new = earlier.phrase.days, later.phrase.days
    if not old or not new or new.weekday is None or earlier.refused or not later.refused or len(old.dates) < 2:
        return None
    dates = tuple(day for day in old.dates if day.weekday() == new.weekday)
    return Days(dates, weekday=None) if dates else None


def _listed(said: Sequence[Statement]) -> list[Statement]:
    """Put lists of days together: "Tuesday or Wednesday after five" holds for both days."""
    result: list[Statement] = []
    for statement in said:
        earlier = result[-1] if result else None
        together = _together(earlier, statement) if earlier else None
        if together:
            result[-1] = together
        else:
            result.append(statement)
    return result


def _together(earlier: Statement, later: Statement) -> Statement | None:
    old, new = earlier.phrase, later.phrase
    if {earlier.status, later.status} & {Kind.BACK, Kind.LEAVE} and earlier.status is not later.status:
        return None
    if not old.days or not new.days or old.side or new.side or old.length is not None or new.length is not None:
        return None
    linked = later.link in {Kind.OR, Kind.AND} or (later.link is Kind.BREAK and later.clause - earlier.clause <= 1)
    same_words = earlier.refused == later.refused and (earlier.status, later.status) != (Kind.NOT, None)
    if not linked or not same_words:
        return None
    shared = old.hours is not None and old.hours_first and new.hours is None and later.link in {Kind.OR, Kind.AND}
    if shared:
        later = replace(later, phrase=replace(new, hours=old.hours, part=old.part, half=old.half))
    elif old.hours is not None and not _same_hours(old, new):
        return None
    dates = tuple(sorted({*old.days.dates, *new.days.dates}))
    recurring = old.days.recurring and new.days.recurring
    return _cover(earlier, later, days=Days(dates, recurring=recurring))


def _same_hours(old: Phrase, new: Phrase) -> bool:
    return (old.hours, old.part, old.half) == (new.hours, new.part, new.half)
