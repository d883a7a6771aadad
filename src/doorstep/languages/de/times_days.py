"""Days as people name them in German: weekdays, weeks, habits, days ahead; written and spoken dates are beside."""

import re
from typing import TypeAlias

from doorstep.languages.de.times_dates import DATES
from doorstep.languages.de.times_holidays import NAMES, next_holiday
from doorstep.languages.de.times_words import COUNT, FULL_WEEKDAY, MONTH, NUMBERS, count, month, weekday
from doorstep.languages.kit.times_calendar import (
    ONE_DAY,
    Calendar,
    DayReader,
    Days,
    coming,
    day_after_mentioned,
    days_ahead,
    longest_days,
    mentioned_day,
    month_end,
    named_weekday,
    next_named,
    recurring,
    single,
    span_of_days,
    third_of_month,
    weekday_with_number,
    weekend,
    whole_month,
    whole_year,
)
from doorstep.languages.kit.times_patterns import pattern

_Match: TypeAlias = re.Match[str]


def _days_from_today(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    offset = 3 if words.startswith("überüber") else 2 if words.startswith("über") else 0
    return single(calendar.today + (offset or (0 if words.startswith("heut") else 1)) * ONE_DAY)


def _next_day(_: _Match, calendar: Calendar) -> Days:
    return day_after_mentioned(calendar)


def _that_day(_: _Match, calendar: Calendar) -> Days | None:
    return mentioned_day(calendar)


def _weekday(found: _Match, calendar: Calendar) -> Days:
    number = weekday(found["weekday"])
    if found["plural"] or found["every"]:
        return recurring((number,), calendar)
    which = found["which"] or ""
    after_next = "übernächst" in which or bool(found["week"] and "übernächst" in found["week"])
    far = after_next or "nächst" in which or bool(found["week"] and "dies" not in found["week"])
    day = next_named(number, calendar) if far else coming(number, calendar)
    if found["week"] and "dies" in found["week"]:
        day = calendar.monday + number * ONE_DAY
    weeks = _weeks(found["ahead"]) if found["ahead"] else 0
    return named_weekday(number, day + (7 * after_next + 7 * weeks) * ONE_DAY, calendar)


def _weeks(words: str) -> int:
    """Count the weeks of "in einer Woche", "in vierzehn Tagen", "über acht Tage"."""
    number = count(re.split(r"\s+", words.strip())[1])
    return number if "woche" in words else {8: 1, 14: 2, 15: 2}.get(number, 1)


def _weeks_from(found: _Match, calendar: Calendar) -> Days:
    return single(calendar.today + ((found["anchor"] == "morgen") + 7 * _weeks(found["ahead"])) * ONE_DAY)


def _in_days(found: _Match, calendar: Calendar) -> Days:
    number = count(found["number"])
    if found["unit"].startswith("t"):
        return single(calendar.today + {8: 7, 15: 14}.get(number, number) * ONE_DAY)
    return single(calendar.today + (7 if found["unit"].startswith("w") else 30) * number * ONE_DAY)


def _week(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    monday = calendar.monday
    if "übernächst" in words or "drauf" in words or "danach" in words:
        monday += 14 * ONE_DAY
    elif "nächst" in words or "kommend" in words or "folgend" in words:
        monday += 7 * ONE_DAY
    first, last = monday, monday + 6 * ONE_DAY
    if "ende" in words:
        first, last = monday + 3 * ONE_DAY, monday + 4 * ONE_DAY
    elif "anfang" in words or "beginn" in words:
        last = monday + ONE_DAY
    elif "mitte" in words:
        first = last = monday + 2 * ONE_DAY
    return days_ahead(first, last, calendar)


def _weekend(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    if "wochenenden" in words or "jede" in words or "immer" in words:
        return recurring((5, 6), calendar)
    if "übernächst" in words:
        return weekend(calendar, weeks=2)
    return weekend(calendar, weeks=1, unless_free=True) if "nächst" in words else weekend(calendar)


def _weekdays(_: _Match, calendar: Calendar) -> Days:
    return recurring((0, 1, 2, 3, 4), calendar)


def _month(found: _Match, calendar: Calendar) -> Days:
    if found["month"]:
        return whole_month(month(found["month"]), calendar)
    return whole_month((calendar.today.month + ("nächst" in found.group()) - 1) % 12 + 1, calendar)


def _third_of_month(found: _Match, calendar: Calendar) -> Days:
    """Give the days of "Anfang", "Mitte" or "Ende Dezember"."""
    return third_of_month(month(found["month"]), {"a": 1, "m": 2}.get(found["third"][0], 3), calendar)


def _month_end(_: _Match, calendar: Calendar) -> Days:
    return month_end(calendar)


def _year(found: _Match, calendar: Calendar) -> Days:
    return whole_year(calendar, this="heuer" in found.group() or "dies" in found.group())


def _weekday_number(found: _Match, calendar: Calendar) -> Days | None:
    return weekday_with_number(weekday(found["weekday"]), count(found["number"]), calendar)


def _holiday(found: _Match, calendar: Calendar) -> Days | None:
    day = next_holiday(found["name"], calendar.today)
    return single(day) if day else None


def _christmas(found: _Match, calendar: Calendar) -> Days | None:
    """Give both days of Christmas for "an Weihnachten", and those between it and the new year."""
    first = next_holiday("weihnachten", calendar.today)
    if first is None:
        return None
    if "zwischen" in found.group():
        return Days(span_of_days(first + 2 * ONE_DAY, first + 6 * ONE_DAY))
    return Days((first, first + ONE_DAY))


_WHICH = r"(?:(?:über)?nächste[nrsm]?|kommende[nrsm]?|diese[nrsm]?|folgende[nrsm]?|dem|den|der)"
_AHEAD = (
    r"(?:in einer woche|in zwei wochen|in drei wochen|in (?:acht|8|vierzehn|14|fünfzehn) tagen|"
    r"über (?:eine|acht|vierzehn) (?:woche|tage))"
)
_THEN = r"(?=vormittag|nachmittag|abend|morgen|früh|mittag|nacht|\b)"
_NUMBER_WORD = r"(?:" + "|".join(word for word, value in NUMBERS.items() if 13 <= value <= 31) + r")"
_PATTERNS: tuple[tuple[str, DayReader], ...] = (
    (r"heute?(?=\b|abend|nacht)|(?:über)*morgen(?=\b|früh|abend|vormittag|nachmittag|mittag)", _days_from_today),
    (
        (
            r"(?:am |den )?(?:nächsten|folgenden|darauffolgenden) tag|(?:am |den )?tag d(?:a)?(?:rauf|danach|nach)|"
            r"einen tag später|tags darauf"
        ),
        _next_day,
    ),
    (r"(?:am |der )?(?:gleichen|selben|gleiche|selbe) tag|am selben tag|an (?:dem|diesem) tag", _that_day),
    (
        (
            rf"(?:(?P<which>{_WHICH}) )?(?P<every>jeden |jeweils |"
            rf"immer )?(?:am )?(?P<weekday>{FULL_WEEKDAY})(?P<plural>en|s)?{_THEN}(?:,(?= (?:den |der |dem "
            rf")?\d+\.)|,(?= (?:den|der|dem) ))?"
            r"(?:,? (?:(?P<week>(?:in )?(?:der )?(?:(?:über)?nächste[rn]?|kommende[rn]?|diese[rn]?) woche)|"
            rf"(?P<ahead>{_AHEAD})))?"
        ),
        _weekday,
    ),
    (
        (
            r"(?P<which>(?!))?(?P<every>(?!))?(?P<plural>(?!))?(?P<week>(?!))?(?P<ahead>(?!))?(?P<weekday>mo|"
            r"di|mi|do|fr|sa|so(?=[.,] ?\d| \d{1,2}\.\d))"
            r"(?=[.,]|[ -]\d| (?:ab|bis|um|vor|nach|zw|oder|und|früh|vorm|nachm|abend|mittag|morgen|den|der|"
            r"nicht|geht|passt)|/| ?$)"
            r"(?:\.(?=,? ?(?:den )?\d))?"
        ),
        _weekday,
    ),
    (r"(?P<anchor>heute?|morgen) (?P<ahead>" + _AHEAD + ")", _weeks_from),
    (rf"(?:heute )?in (?P<number>{COUNT}) (?P<unit>tagen?|wochen?|monaten?|monat)(?! lang)", _in_days),
    (
        (
            r"(?:(?:am |zum )?(?:ende?|anfang|beginn|mitte)(?: der| dieser|"
            r" von der)?(?: (?:über)?nächste[rn]?| kommende[rn]?| folgende[rn]?)? woche|"
            r"wochenanfang|wochenmitte|anfang der (?:nächsten |kommenden )?woche|"
            r"(?:in |die )?(?:der |die |dieser |diese )?(?:übernächste[rn]?|nächste[rn]?|kommende[rn]?|"
            r"folgende[rn]?) woche|"
            r"(?:in )?diese[rn]? woche|(?:die )?(?:ganze|restliche) woche|die woche(?: (?:drauf|darauf|"
            r"danach))?|rest der woche)"
        ),
        _week,
    ),
    (
        (
            r"(?:(?:am |an |übers |dieses |diesem |das |dem |kommende[sn] |nächste[sn] |übernächste[sn] |"
            r"jede[sn] |immer am )*)wochenenden?(?: über)?"
        ),
        _weekend,
    ),
    (
        (
            r"werktags|(?:an )?(?:den )?(?:werktagen|wochentagen|wochentags)|unter der woche|(?:jeden|"
            r"jedem) (?:werk|wochen)tag|"
            r"montags? bis freitags?|mo ?(?:-|bis) ?fr"
        ),
        _weekdays,
    ),
    (
        (
            rf"(?:(?:im|den ganzen|ganzen|ab) (?P<month>{MONTH})(?! ?\d)|(?:im )?(?:nächsten|diesen|"
            r"kommenden) monat)"
        ),
        _month,
    ),
    (r"(?:zum |am |gegen )?(?:monatsende|ende des monats|ende (?:dieses|vom) monats?)", _month_end),
    (
        (
            r"(?:im |ins )?(?:neue[ns]? jahr|nächste[sn]? jahr|kommende[ns] jahr|anfang (?:des|"
            r"nächsten) jahres)|(?:noch )?(?:heuer|dieses jahr)"
        ),
        _year,
    ),
    (
        (
            rf"(?P<weekday>{FULL_WEEKDAY}),? (?:den |der |dem )?(?P<number>\d{{1,2}}(?! ?(?:uhr|h\b|[:./-]|\d|"
            rf"bis))|{_NUMBER_WORD}(?! uhr))\b"
        ),
        _weekday_number,
    ),
    (
        (
            r"(?:an |zu |über |die )?weihnachten(?: über)?|(?:an den )?(?:weihnachts)?feiertagen?|"
            r"(?:zwischen weihnachten und (?:neujahr|silvester)|zwischen den (?:jahren|feiertagen))"
        ),
        _christmas,
    ),
    (rf"(?:(?:am|an|zu|der|dem|den|über) )?(?P<name>{NAMES})", _holiday),
    (rf"(?:zu |gegen )?(?P<third>anfang|mitte|ende?) (?P<month>{MONTH})(?! ?\d)", _third_of_month),
    *DATES,
)
_COMPILED = tuple((re.compile(rf"\b(?:{pattern(source)})"), reader) for source, reader in _PATTERNS)
_BESIDE = re.compile(
    pattern(
        (
            r"(?:am |der |den )?(?:tag|abend) (?P<side>nach|vor) (?=(?:dem )?(?:\d|weihn|ostern|neu|heilig|"
            r"silv)|"
        )
        + FULL_WEEKDAY
        + ")"
    )
)
_MORNING = re.compile(r"(?:heute|tag|tags|woch|mittwoch|abend|guten?|am|den|jeden)\s+$|tag$|woch$")


def read_day(text: str, place: int, calendar: Calendar) -> tuple[Days, int] | None:
    """Read the days named at a place of a cleaned text; gives them and where their words end."""
    if text.startswith("morgen", place) and _MORNING.search(text, max(0, place - 20), place):
        return None
    beside = _BESIDE.match(text, place)
    anchor = read_day(text, beside.end(), calendar) if beside else None
    if beside and anchor:
        step = ONE_DAY if beside["side"] == "nach" else -ONE_DAY
        return Days((anchor[0].dates[0] + step,)), anchor[1]
    return longest_days(_COMPILED, text, place, calendar)
