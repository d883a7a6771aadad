"""Joins neighbouring statements about time: days with hours, lists of days, leaving with coming back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from doorstep.languages.en.times_days import Days
from doorstep.languages.en.times_lexicon import Kind
from doorstep.languages.en.times_meaning import Statement
from doorstep.languages.en.times_phrases import Hours, Phrase


def joined(said: Sequence[Statement]) -> tuple[Statement, ...]:
    """Join what belongs together, each statement with the one before it."""
    result: list[Statement] = []
    for statement in said:
        earlier = result[-1] if result else None
        merged = _merged(earlier, statement) if earlier else None
        if merged:
            result[-1] = merged
        else:
            result.append(_inheriting(result, statement))
    return tuple(_listed(result))


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


def _breath(earlier: Statement, later: Statement) -> bool:
    """Whether two statements are one: same judgement, or none on the first, and no "or" between them."""
    if later.link in {Kind.OR, Kind.BUT}:
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
    _any_time_then_rest,
    _days_then_hours,
    _hours_then_days,
    _part_then_hours,
    _after_and_before,
)


def _inheriting(result: Sequence[Statement], statement: Statement) -> Statement:
    """Take over the day of the statement before: "tomorrow morning or after four"."""
    phrase = statement.phrase
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
    excepted = statement.refused and not earlier.refused
    same = statement.refused == earlier.refused and statement.link is not Kind.BREAK
    if (
        excepted
        and statement.status in {Kind.EXCEPT, Kind.NOT}
        or same
        or (earlier.phrase.hours and statement.link in {Kind.BUT, Kind.OR})
    ):
        return replace(statement, phrase=replace(phrase, days=earlier.phrase.days, side=earlier.phrase.side))
    return statement


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
    if not old.days or not new.days or old.side or new.side or old.length is not None or new.length is not None:
        return None
    linked = later.link in {Kind.OR, Kind.AND} or (later.link is Kind.BREAK and later.clause - earlier.clause <= 1)
    same_words = earlier.refused == later.refused and (earlier.status, later.status) != (Kind.NOT, None)
    if not linked or not same_words:
        return None
    if old.hours is not None and not _same_hours(old, new):
        return None
    dates = tuple(sorted({*old.days.dates, *new.days.dates}))
    recurring = old.days.recurring and new.days.recurring
    return _cover(earlier, later, days=Days(dates, recurring=recurring))


def _same_hours(old: Phrase, new: Phrase) -> bool:
    return (old.hours, old.part, old.half) == (new.hours, new.part, new.half)
