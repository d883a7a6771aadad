"""Holidays by the names they have in Germany, Austria and Switzerland, and the days they fall on."""

from datetime import date, timedelta

from doorstep.languages.kit.times_holidays import easter, next_named_holiday

_DAY = timedelta(days=1)

NAMES = (
    r"(?:heilig(?:er|en)? ?abend|weihnachtsabend|(?:erste[rn]?|1\.) weihnachts(?:feier)?tag|"
    r"(?:zweite[rn]?|2\.) weihnachts(?:feier)?tag|weihnachten|weihnacht|christtag|stephanitag|stefanitag|stephanstag|"
    r"stefanstag|silvester|sylvester|neujahrstag|neujahr|berchtoldstag|heilige[nr]? drei könige?|dreikönigstag|"
    r"dreikönig|rosenmontag|faschingsdienstag|aschermittwoch|gründonnerstag|karfreitag|karsamstag|ostersonntag|"
    r"ostermontag|ostern|tag der arbeit|staatsfeiertag|maifeiertag|christi himmelfahrt|himmelfahrt|auffahrt|vatertag|"
    r"pfingstsonntag|pfingstmontag|pfingsten|fronleichnam|bundesfeier(?:tag)?|nationalfeiertag|mariä himmelfahrt|"
    r"tag der deutschen einheit|tag der einheit|reformationstag|allerheiligen|allerseelen|mariä empfängnis|"
    r"nikolaus(?:tag)?|nikolo)"
)
"""Every name that is known, as a pattern over a cleaned text."""


def next_holiday(words: str, today: date) -> date | None:
    """Give the day on which a holiday named like this falls next, None where the name is not known."""
    return next_named_holiday(words, today, _of_year)


def _of_year(year: int) -> dict[str, date]:
    feast = easter(year)
    return {
        **_movable(feast),
        "heilige drei": date(year, 1, 6), "heiligen drei": date(year, 1, 6), "heiliger drei": date(year, 1, 6),
        "dreikönig": date(year, 1, 6), "heilig": date(year, 12, 24), "weihnachtsabend": date(year, 12, 24),
        "erste": date(year, 12, 25), "1.": date(year, 12, 25), "weihnacht": date(year, 12, 25),
        "christtag": date(year, 12, 25), "zweite": date(year, 12, 26), "2.": date(year, 12, 26),
        "steph": date(year, 12, 26), "stef": date(year, 12, 26), "silvester": date(year, 12, 31),
        "sylvester": date(year, 12, 31), "neujahr": date(year, 1, 1), "berchtold": date(year, 1, 2),
        "tag der arbeit": date(year, 5, 1), "staatsfeiertag": date(year, 5, 1), "maifeiertag": date(year, 5, 1),
        "bundesfeier": date(year, 8, 1), "nationalfeiertag": date(year, 10, 26),
        "mariä himmel": date(year, 8, 15), "tag der": date(year, 10, 3), "reformation": date(year, 10, 31),
        "allerheil": date(year, 11, 1), "allerseel": date(year, 11, 2), "mariä empf": date(year, 12, 8),
        "nikol": date(year, 12, 6),
    }  # fmt: skip


def _movable(feast: date) -> dict[str, date]:
    """List the holidays counted from Easter Sunday."""
    return {
        "rosenmontag": feast - 48 * _DAY, "faschingsdienstag": feast - 47 * _DAY, "aschermittwoch": feast - 46 * _DAY,
        "gründonnerstag": feast - 3 * _DAY, "karfreitag": feast - 2 * _DAY, "karsamstag": feast - _DAY,
        "ostermontag": feast + _DAY, "oster": feast, "christi": feast + 39 * _DAY, "himmelfahrt": feast + 39 * _DAY,
        "auffahrt": feast + 39 * _DAY, "vatertag": feast + 39 * _DAY, "pfingstmontag": feast + 50 * _DAY,
        "pfingst": feast + 49 * _DAY, "fronleichnam": feast + 60 * _DAY,
    }  # fmt: skip
