"""The kinds of values files hold: text without control characters, times with an offset, numbers in E.164."""

import re
from datetime import date, datetime
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

LONGEST: Final = 500
"""Characters that one value may have; longer ones are a slip, and no voice would read them out."""

_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 2199
"""Years a time may lie in; at the ends of the calendar it could not be put into another zone."""

_E164: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Strict(BaseModel):
    """An object of a file: unknown keys are refused, numbers are taken where text is meant (house number 588)."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True, str_strip_whitespace=True)


def legible(text: str) -> str:
    """Refuse what cannot be spoken or shown.

    Raises:
        ValueError: There are control characters or halves of characters in it.
    """
    if _CONTROL.search(text):
        raise ValueError("must not hold control characters")
    return text


def spoken(text: str) -> str:
    """Put a space for each control character or half of a character, for words somebody typed."""
    return _CONTROL.sub(" ", text)


def moment(value: object) -> datetime:
    """Read a time with its offset.

    Raises:
        ValueError: It is no ISO 8601 time, or has no offset.
    """
    if isinstance(value, datetime):
        return _aware(value)
    if not isinstance(value, str):
        raise ValueError("has to be a time as text, like 2026-11-23T09:00:00-06:00")  # noqa: TRY004 - pydantic's way
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError("has to be a time like 2026-11-23T09:00:00-06:00") from None
    return _aware(found)


def day(value: object) -> date:
    """Read a day.

    Raises:
        ValueError: It is no ISO 8601 date.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise ValueError("has to be a day like 2026-11-24") from None


def phone(value: str) -> str:
    """Read a telephone number in E.164.

    Raises:
        ValueError: It is none.
    """
    if not _E164.fullmatch(value):
        raise ValueError("has to be a telephone number in E.164, like +12025550123")
    return value


def language(value: str) -> str:
    """Read a language's code.

    Raises:
        ValueError: It is none.
    """
    if not (len(value) == 2 and value.isalpha() and value.islower() and value.isascii()):
        raise ValueError("has to be a two-letter language code, like en")
    return value


def currency(value: str) -> str:
    """Read a currency's code.

    Raises:
        ValueError: It is none.
    """
    if not (len(value) == 3 and value.isalpha() and value.isupper() and value.isascii()):
        raise ValueError("has to be a currency's ISO 4217 code, like USD")
    return value


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise ValueError("needs an offset, like 2026-11-23T09:00:00-06:00")
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        raise ValueError(f"has to lie between the years {_FIRST_YEAR} and {_LAST_YEAR}")
    return value


Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=LONGEST), AfterValidator(legible)]
Moment: TypeAlias = Annotated[datetime, BeforeValidator(moment)]
Day: TypeAlias = Annotated[date, BeforeValidator(day)]
Phone: TypeAlias = Annotated[Text, AfterValidator(phone)]
Language: TypeAlias = Annotated[Text, AfterValidator(language)]
Currency: TypeAlias = Annotated[Text, AfterValidator(currency)]
Region: TypeAlias = Literal["US", "GB", "DE", "AT", "CH"]
