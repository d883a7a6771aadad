"""The rules of calling: whether a case may be dialled now, and what follows an attempt."""

from datetime import datetime, timedelta
from typing import Final

from doorstep.campaigns.best_time import best_moment, share
from doorstep.campaigns.calling_rules import CallingRules, Delays
from doorstep.campaigns.case import Case, in_utc
from doorstep.campaigns.consent import ConsentBasis, without_consent
from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.moments import first_moment, in_time, next_day
from doorstep.campaigns.next_step import Dial, End, NextStep, Stop, Wait
from doorstep.campaigns.outcomes import Outcome, outcome_of
from doorstep.campaigns.retry import AFTER, OWED, Then, When
from doorstep.campaigns.zone_names import known_zones

__all__ = ["TOO_LATE", "CallingRules", "ConsentBasis", "Delays", "after_attempt", "may_dial"]

PAUSE: Final = timedelta(minutes=5)
"""A campaign that does not dial is asked again so much later."""

TOO_LATE: Final = "too_late"
"""Why nobody is called any more whose deadline is too near."""

LAST_TRY: Final = timedelta(minutes=10)
"""What is left before a deadline is used for one more try, but not sooner than this."""

_HURRIED: Final = frozenset({When.SHORTLY, When.REPAIRED, When.OTHER_TIME})
"""Attempts that are brought forward where they would come too late; nobody who hung up is called back in a hurry."""


def may_dial(case: Case, now: datetime, rules: CallingRules) -> NextStep:
    """Decide whether a case is called now, later or not at all."""
    case, now = in_utc(case, now)
    stop = _called_for_no_more(case) or _missing(case, rules)
    if stop is not None:
        return stop
    if _in_vain(case) >= rules.attempts:
        return Stop(End.GIVEN_UP, "attempts")
    if not case.active:
        return _wait(case, first_moment(case, now + PAUSE, rules), "paused")
    wish = _open_wish(case)
    if wish is not None and wish > now:
        return _wished(case, wish, rules)
    owed = wish is not None or (bool(case.attempts) and outcome_of(case.attempts[-1]) in OWED)
    moment = first_moment(case, now, rules, capped=not owed)
    if moment == now:
        return Dial() if in_time(case, now) else _too_late(case)
    return _wait(case, moment, "window" if moment == first_moment(case, now, rules, capped=False) else "often")


def after_attempt(case: Case, now: datetime, rules: CallingRules) -> Wait | Stop:
    """Decide what follows the attempt that has just ended, the last one of the case."""
    case, now = in_utc(case, now)
    outcome = outcome_of(case.attempts[-1])
    if outcome is Outcome.SETTLED:
        return Stop(End.CALLED, case.attempts[-1].disposition or "agreed")
    stop = _called_for_no_more(case) or _missing(case, rules) or _enough(case, rules, outcome)
    if stop is not None:
        return stop
    wish = _open_wish(case)
    if wish is not None:
        return _wished(case, max(wish, now), rules)
    then = AFTER[outcome]
    moment = _moment(case, now, rules, outcome)
    if moment is not None and not in_time(case, moment) and then.when in _HURRIED:
        moment = _last_try(case, now, rules) or moment
    return _wait(case, moment, outcome.value, then)


def _enough(case: Case, rules: CallingRules, outcome: Outcome) -> Stop | None:
    """Tell why nobody is called again after an outcome; None where they are."""
    wish = _open_wish(case)
    then = AFTER[outcome if wish is None else Outcome.CALLBACK]
    times = sum(outcome_of(attempt) is outcome for attempt in case.attempts)
    if (then.often is not None and times > then.often) or (then.when is When.AS_WISHED and wish is None):
        return Stop(then.end, outcome.value)
    tried = AFTER[outcome].in_vain and _in_vain(case) >= rules.attempts
    return Stop(End.GIVEN_UP, "attempts") if tried else None


def _moment(case: Case, now: datetime, rules: CallingRules, outcome: Outcome) -> datetime | None:
    """Find the next attempt's moment, however late it is."""
    then, ended, delays = AFTER[outcome], case.attempts[-1].ended_at, rules.delays
    if then.when is When.AT_ONCE:
        return first_moment(case, max(now, ended + delays.cut_off * (1 + share(case))), rules, capped=False)
    if then.when in {When.SHORTLY, When.REPAIRED}:
        steps = delays.busy if then.when is When.SHORTLY else delays.network
        times = sum(AFTER[outcome_of(attempt)].when is then.when for attempt in case.attempts)
        return first_moment(case, max(now, ended + steps[min(times, len(steps)) - 1]), rules)
    earliest = next_day(case, ended) if then.when is When.NEXT_DAY else ended + delays.apart
    return best_moment(case, max(now, earliest), rules)


def _last_try(case: Case, now: datetime, rules: CallingRules) -> datetime | None:
    """Find a moment halfway to the deadline; None where it comes too soon or is no time to call."""
    left = case.deadline - now if case.deadline is not None else timedelta(0)
    moment = first_moment(case, now + max(LAST_TRY, left / 2), rules)
    return moment if moment is not None and in_time(case, moment) else None


def _called_for_no_more(case: Case) -> Stop | None:
    never = next((one for one in map(outcome_of, case.attempts) if AFTER[one].end is End.SUPPRESSED), None)
    if case.suppressed or never is Outcome.OPTED_OUT:
        return Stop(End.SUPPRESSED, "opted_out")
    if never is not None:
        return Stop(End.SUPPRESSED, never.value)
    return None if case.wanted else Stop(End.CANCELLED, "not_wanted")


def _missing(case: Case, rules: CallingRules) -> Stop | None:
    """Tell what has to be known before anybody may be called: a country with rules, where they are, and consent."""
    pack = PACKS.get(case.country or "")
    if pack is None:
        return Stop(End.BLOCKED, "country")
    if not known_zones(case.zones):
        return Stop(End.BLOCKED, "time_zone")
    recorded = rules.consent is ConsentBasis.RECORDED or case.purpose in pack.recorded
    return without_consent(case.consents, case.purpose, recorded=recorded)


def _in_vain(case: Case) -> int:
    return sum(AFTER[outcome_of(attempt)].in_vain for attempt in case.attempts)


def _open_wish(case: Case) -> datetime | None:
    """The call-back they asked for, unless they were called since then."""
    done = case.wish is None or any(attempt.dialled_at >= case.wish for attempt in case.attempts)
    return None if done else case.wish


def _wished(case: Case, wish: datetime, rules: CallingRules) -> Wait | Stop:
    return _wait(case, first_moment(case, wish, rules, capped=False), "callback", AFTER[Outcome.CALLBACK])


def _too_late(case: Case) -> Stop:
    """Give up; but where we promised to call back, a person has to keep it."""
    return Stop(End.GIVEN_UP if _open_wish(case) is None else End.PERSON, TOO_LATE)


def _wait(case: Case, moment: datetime | None, reason: str, then: Then | None = None) -> Wait | Stop:
    if moment is None:
        return Stop(End.BLOCKED, "window")
    if not in_time(case, moment):
        return _too_late(case)
    priority = None if then is None else then.priority
    return Wait(moment, reason, case.priority if priority is None else priority)
