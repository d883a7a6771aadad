"""What saying a value takes in every language: stored words made fit, codes sign by sign, lists, hours put in place."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import phonenumbers

from doorstep.dialogue.slots import Window

_LONGEST = 160


def plain(value: str) -> str:
    """Make a stored value fit to stand inside a sentence: one line, no marks that would end it, not endless."""
    value = value if len(value) <= _LONGEST else value[:_LONGEST].rsplit(" ", 1)[0]
    text = re.sub(r"[.!?;:]+(?=\s|$)", "", re.sub(r"[\s\x00-\x1f\x7f]+", " ", value))
    return re.sub(r"\s+,", ",", text).strip(" ,")


def turned(detail: str, ours: Mapping[str, str]) -> str:
    """Say back from our side what the customer said from theirs: "my porch" is "your porch"."""
    return " ".join(ours.get(word.lower(), word) for word in plain(detail).split(" "))


def listed(items: Sequence[str], link: str) -> str:
    """Join items the way they are enumerated: "a, b or c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {link} {items[-1]}"


def sign_by_sign(code: str, digits: Sequence[str]) -> list[str]:
    """Say the groups of a code digit by digit and letter by letter.

    Args:
        code: The code; anything but letters and digits parts its groups.
        digits: The words of nought to nine.
    """
    groups = re.findall(r"[^\W_]+", code)
    return [" ".join(digits[int(sign)] if sign in "0123456789" else sign.upper() for sign in group) for group in groups]


def phone_groups(phone: str, region: str) -> tuple[list[str], str, bool]:
    """Put a telephone number into its usual groups.

    Returns:
        The groups of digits, the number as it is written, and whether it begins with a country's code.
    """
    try:
        parsed = phonenumbers.parse(phone, region)
    except phonenumbers.NumberParseException:
        groups = re.findall(r"\d{1,3}", re.sub(r"\D", "", phone))
        return groups, " ".join(groups), False
    foreign = phonenumbers.country_code_for_region(region) != parsed.country_code
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL if foreign else phonenumbers.PhoneNumberFormat.NATIONAL
    written = str(phonenumbers.format_number(parsed, form))
    return re.findall(r"\d+", written), written, foreign


def local(moment: datetime, now: datetime) -> datetime:
    """Put a moment into the zone of the person spoken with."""
    return moment.astimezone(now.tzinfo) if moment.tzinfo is not None and now.tzinfo is not None else moment


def one_day(start: datetime, end: datetime) -> bool:
    """Whether a window begins and ends on the same day; midnight ends the day before."""
    return start.date() == (end - timedelta(microseconds=1)).date() or start == end


def alternatives(windows: Iterable[Window], say: Callable[[Window], str], between: str, link: str) -> str:
    """Say a few windows as alternatives, the day once where they share it.

    Args:
        windows: The windows.
        say: How one of them is said, the day before its hours.
        between: The word the hours begin with.
        link: The word before the last one.
    """
    said: list[str] = []
    for window in windows:
        head, found, hours = say(window).partition(f" {between} ")
        if said and found and said[-1].startswith(f"{head} {between} "):
            said.append(f"{between} {hours}")
        else:
            said.append(f"{head}{found}{hours}")
    return listed(said, link)
