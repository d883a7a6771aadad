"""What kind a telephone number is: nobody makes us ring an expensive one."""

from functools import lru_cache
from typing import Final

_DEAR: Final = ("PREMIUM_RATE", "SHARED_COST")
_ORDINARY: Final = ("FIXED_LINE", "MOBILE", "FIXED_LINE_OR_MOBILE", "VOIP", "TOLL_FREE")


def expensive(number: str) -> bool:
    """Whether ringing a number in E.164 costs more than a call: premium rates, shared costs."""
    return _kind(number)[0] in _DEAR


def ordinary_country(number: str) -> str | None:
    """Tell the country of an ordinary number; None for others: premium rate, shared cost, satellite, none at all."""
    kind, country = _kind(number)
    return country if kind in _ORDINARY else None


@lru_cache(maxsize=1_000)
def _kind(number: str) -> tuple[str, str | None]:
    from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse, region_code_for_number

    try:
        parsed = parse(number)
    except NumberParseException:
        return "", None
    return PhoneNumberType.to_string(number_type(parsed)), region_code_for_number(parsed)
