"""The states and territories of the United States: their time zones, names, and the postcodes that lie in them."""

import re
from collections.abc import Mapping
from typing import Final

_EASTERN: Final = "America/New_York"
_CENTRAL: Final = "America/Chicago"
_MOUNTAIN: Final = "America/Denver"
_PACIFIC: Final = "America/Los_Angeles"

ZONES: Final[Mapping[str, tuple[str, ...]]] = {
    "AK": ("America/Anchorage", "America/Adak"),
    "AL": (_CENTRAL,),
    "AR": (_CENTRAL,),
    "AS": ("Pacific/Pago_Pago",),
    "AZ": ("America/Phoenix", _MOUNTAIN),
    "CA": (_PACIFIC,),
    "CO": (_MOUNTAIN,),
    "CT": (_EASTERN,),
    "DC": (_EASTERN,),
    "DE": (_EASTERN,),
    "FL": (_EASTERN, _CENTRAL),
    "GA": (_EASTERN,),
    "GU": ("Pacific/Guam",),
    "HI": ("Pacific/Honolulu",),
    "IA": (_CENTRAL,),
    "ID": ("America/Boise", _PACIFIC),
    "IL": (_CENTRAL,),
    "IN": ("America/Indiana/Indianapolis", _CENTRAL),
    "KS": (_CENTRAL, _MOUNTAIN),
    "KY": (_EASTERN, _CENTRAL),
    "LA": (_CENTRAL,),
    "MA": (_EASTERN,),
    "MD": (_EASTERN,),
    "ME": (_EASTERN,),
    "MI": ("America/Detroit", _CENTRAL),
    "MN": (_CENTRAL,),
    "MO": (_CENTRAL,),
    "MP": ("Pacific/Saipan",),
    "MS": (_CENTRAL,),
    "MT": (_MOUNTAIN,),
    "NC": (_EASTERN,),
    "ND": (_CENTRAL, _MOUNTAIN),
    "NE": (_CENTRAL, _MOUNTAIN),
    "NH": (_EASTERN,),
    "NJ": (_EASTERN,),
    "NM": (_MOUNTAIN,),
    "NV": (_PACIFIC, _MOUNTAIN),
    "NY": (_EASTERN,),
    "OH": (_EASTERN,),
    "OK": (_CENTRAL,),
    "OR": (_PACIFIC, "America/Boise"),
    "PA": (_EASTERN,),
    "PR": ("America/Puerto_Rico",),
    "RI": (_EASTERN,),
    "SC": (_EASTERN,),
    "SD": (_CENTRAL, _MOUNTAIN),
    "TN": (_CENTRAL, _EASTERN),
    "TX": (_CENTRAL, _MOUNTAIN),
    "UT": (_MOUNTAIN,),
    "VA": (_EASTERN,),
    "VI": ("America/St_Thomas",),
    "VT": (_EASTERN,),
    "WA": (_PACIFIC,),
    "WI": (_CENTRAL,),
    "WV": (_EASTERN,),
    "WY": (_MOUNTAIN,),
}
"""Every zone kept somewhere in a state, that of most people first."""

NAMES: Final[Mapping[str, str]] = {
    "alabama": "AL",
    "alaska": "AK",
    "american samoa": "AS",
    "arizona": "AZ",
    "arkansas": "AR",
    "california": "CA",
    "colorado": "CO",
    "connecticut": "CT",
    "delaware": "DE",
    "district of columbia": "DC",
    "florida": "FL",
    "georgia": "GA",
    "guam": "GU",
    "hawaii": "HI",
    "idaho": "ID",
    "illinois": "IL",
    "indiana": "IN",
    "iowa": "IA",
    "kansas": "KS",
    "kentucky": "KY",
    "louisiana": "LA",
    "maine": "ME",
    "maryland": "MD",
    "massachusetts": "MA",
    "michigan": "MI",
    "minnesota": "MN",
    "mississippi": "MS",
    "missouri": "MO",
    "montana": "MT",
    "nebraska": "NE",
    "nevada": "NV",
    "new hampshire": "NH",
    "new jersey": "NJ",
    "new mexico": "NM",
    "new york": "NY",
    "north carolina": "NC",
    "north dakota": "ND",
    "northern mariana islands": "MP",
    "ohio": "OH",
    "oklahoma": "OK",
    "oregon": "OR",
    "pennsylvania": "PA",
    "puerto rico": "PR",
    "rhode island": "RI",
    "south carolina": "SC",
    "south dakota": "SD",
    "tennessee": "TN",
    "texas": "TX",
    "utah": "UT",
    "vermont": "VT",
    "virgin islands": "VI",
    "virginia": "VA",
    "washington": "WA",
    "washington dc": "DC",
    "west virginia": "WV",
    "wisconsin": "WI",
    "wyoming": "WY",
}
"""Codes by name, in small letters without dots."""

_POSTCODES: Final = (
    "005 NY, 006-007 PR, 008 VI, 009 PR, 010-027 MA, 028-029 RI, 030-038 NH, 039-049 ME, 050-054 VT, 055 MA, "
    "056-059 VT, 060-069 CT, 070-089 NJ, 100-149 NY, 150-196 PA, 197-199 DE, 200 DC, 201 VA, 202-205 DC, "
    "206-219 MD, 220-246 VA, 247-268 WV, 270-289 NC, 290-299 SC, 300-319 GA, 320-339 FL, 341-349 FL, 350-369 "
    "AL, 370-385 TN, 386-397 MS, 398-399 GA, 400-427 KY, 430-459 OH, 460-479 IN, 480-499 MI, 500-528 IA, "
    "530-549 WI, 550-567 MN, 569 DC, 570-577 SD, 580-588 ND, 590-599 MT, 600-629 IL, 630-658 MO, 660-679 KS, "
    "680-693 NE, 700-714 LA, 716-729 AR, 730-732 OK, 733 TX, 734-749 OK, 750-799 TX, 800-816 CO, 820-831 WY, "
    "832-838 ID, 840-847 UT, 850-865 AZ, 870-884 NM, 885 TX, 889-898 NV, 900-961 CA, 967-968 HI, 970-979 OR, "
    "980-994 WA, 995-999 AK"
)
"""The first three digits of postcodes; those of the forces abroad and of the islands of 969 tell no one zone."""

_SAMOA: Final = "96799"
"""Lies among the postcodes of Hawaii."""


def state_of_name(region: str) -> str | None:
    """Read a state's code or name; None where it is neither."""
    plain = " ".join(region.replace(".", "").casefold().removeprefix("us-").split())
    return plain.upper() if plain.upper() in ZONES else NAMES.get(plain)


def state_of_postcode(postcode: str) -> str | None:
    """Tell which state a postcode lies in; None where it is none, or may lie anywhere."""
    found = re.fullmatch(r"([0-9]{3})([0-9]{2})(?:-?[0-9]{4})?", postcode.strip())
    if found is None:
        return None
    return "AS" if "".join(found.groups()) == _SAMOA else _BY_PREFIX.get(int(found[1]))


def _by_prefix() -> Mapping[int, str]:
    found: dict[int, str] = {}
    for entry in _POSTCODES.split(", "):
        span, state = entry.split(" ")
        first, _, last = span.partition("-")
        found.update(dict.fromkeys(range(int(first), int(last or first) + 1), state))
    return found


_BY_PREFIX: Final = _by_prefix()
