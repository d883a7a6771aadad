"""Postcodes of Germany, Austria and Switzerland: five or four digits, in one piece or split, a country before."""

import re

DIGITS = {"DE": 5, "AT": 4, "CH": 4}
"""How many digits a postcode of the country has."""
_COUNTRY = re.compile(r"\b(?:de?|a|at|ö|ch|fl|li)[ -]+(?=\d{4,5}\b)")
_SHAPES = {
    "DE": re.compile(r"(?<![\d/])(?:0[1-9]|[1-9]\d)\d{3}(?![\d/])"),
    "AT": re.compile(r"(?<![\d/])[1-9]\d{3}(?![\d/])"),
    "CH": re.compile(r"(?<![\d/])[1-9]\d{3}(?![\d/])"),
}


def length(region: str) -> int:
    """How many digits a postcode has in the country."""
    return DIGITS.get(region, DIGITS["DE"])


def shape(region: str) -> re.Pattern[str]:
    """What a postcode of the country looks like."""
    return _SHAPES.get(region, _SHAPES["DE"])


def postcodes_written(words: str) -> str:
    """Write postcodes without the country before them; number words are expected as digits already."""
    return _COUNTRY.sub("", words)
