"""When two spellings of a piece of an address are the same: case, ß, abbreviations of street types, number words."""

import re
import unicodedata
from typing import Final

STREET_TYPES: Final = {
    "avenue": "ave", "av": "ave", "boulevard": "blvd", "circle": "cir", "close": "cl", "court": "ct",
    "crescent": "cres", "drive": "dr", "gardens": "gdns", "grove": "gr", "highway": "hwy", "lane": "ln",
    "park": "pk", "parkway": "pkwy", "place": "pl", "road": "rd", "route": "rte", "saint": "st", "sankt": "st",
    "square": "sq", "street": "st", "terrace": "ter", "trail": "trl", "mount": "mt", "fort": "ft",
    "north": "n", "south": "s", "east": "e", "west": "w", "northwest": "nw",
    "northeast": "ne", "southwest": "sw", "southeast": "se", "doktor": "dr", "professor": "prof",
    "floor": "fl", "building": "bldg", "obergeschoss": "og", "erdgeschoss": "eg", "dachgeschoss": "dg",
    "untergeschoss": "ug", "stock": "st", "stiege": "stg", "hinterhaus": "hh", "vorderhaus": "vh",
}  # fmt: skip
NUMBERS: Final = (
    ("first", "one", "erst", "eins"), ("second", "two", "zweit", "zwei"), ("third", "three", "dritt", "drei"),
    ("fourth", "four", "viert", "vier"), ("fifth", "five", "fünft", "fünf"), ("sixth", "six", "sechst", "sechs"),
    ("seventh", "seven", "siebt", "sieben"), ("eighth", "eight", "acht", "acht"), ("ninth", "nine", "neunt", "neun"),
    ("tenth", "ten", "zehnt", "zehn"), ("eleventh", "eleven", "elft", "elf"), ("twelfth", "twelve", "zwölft", "zwölf"),
)  # fmt: skip
DESIGNATORS: Final = (
    r"\b(apartment|apt|flat|unit|suite|ste|wohnung|whg|appartement|nummer|number|no|nr|the|im|in)\b\.?|#"
)


def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for number, (english, cardinal, german, count) in enumerate(NUMBERS, 1):
        plain = _folded(german)
        words = [english, cardinal, _folded(count), f"{number}st", f"{number}nd", f"{number}rd", f"{number}th"]
        found |= {word: str(number) for word in [*words, *(f"{plain}e{ending}" for ending in ("", "r", "n", "s", "m"))]}
    return found


def _folded(text: str) -> str:
    """Fold case, ß, umlauts written out and accents."""
    text = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


WORDS: Final = _words()


def _plain(text: str, *, numbers: bool) -> str:
    text = re.sub(r"[.,'’]", " " if numbers else "", _folded(text))
    text = re.sub(r"[-–]", " ", text)
    text = re.sub(r"str(?:asse)?\b", "str", text)
    pieces = [WORDS.get(word, word) for word in text.split()] if numbers else text.split()
    return "".join(STREET_TYPES.get(word, word) for word in pieces)


def same(part: str, wanted: str, read: str, country: str) -> bool:
    """Whether a piece was read as wanted; an empty piece is only the same as an empty one."""
    if not wanted or not read:
        return wanted == read
    match part:
        case "postcode":
            return re.sub(r"\W", "", wanted).upper() == re.sub(r"\W", "", read).upper()
        case "house_number":
            return re.sub(r"\s", "", _folded(wanted)) == re.sub(r"\s", "", _folded(read))
        case "unit":
            return _unit(wanted) == _unit(read)
        case _:
            return _plain(wanted, numbers=country in {"US", "GB"}) == _plain(read, numbers=country in {"US", "GB"})


def _unit(text: str) -> str:
    text = re.sub(r"(\d)\s*\.", r"\1 ", _folded(text))
    return _plain(re.sub(DESIGNATORS, " ", text), numbers=True)
