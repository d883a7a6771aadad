"""Where the street and its number stand among the words of a German address."""

import re
from dataclasses import dataclass

from doorstep.languages.de.address_towns import KNOWN_TOWNS
from doorstep.languages.de.address_words import (
    APART,
    DROPPED_LEADS,
    ENDED,
    GLUED,
    HEAD_LINKS,
    HEADS,
    HOUSE,
    LEADS,
    NOT_NAME,
    QUALITIES,
    STREET_KINDS,
    TOWN_HEADS,
    TOWN_LINKS,
    TOWN_TAILS,
)
from doorstep.languages.kit.word_sets import words_in

BEHIND_CARRIER = ";"
"""Stands where words that lead to an address were."""
_NUMBER = re.compile(HOUSE)
_MARKED = frozenset({",", BEHIND_CARRIER})
_LABELS = frozenset({"nummer", "hausnummer", "nr", ",", "die", "haus"})
_NO_HOUSE = re.compile(
    r"(?:uhr|euro|stück|pakete?n?|tagen?|minuten?|stunden?|wochen?|monaten?|jahren?|mal|prozent|leute|personen|"
    r"parteien|"
    r"stock|etage|meter|kilo|cent|franken|sendungen|bis \d+ uhr)"
)
_WORD = re.compile(r"[a-zäöü][\w.'-]*")
_FOREIGN = frozenset(
    {"rue", "route", "chemin", "avenue", "quai", "ruelle", "impasse", "sentier", "via", "viale", "piazza", "corso"}
    | {"vicolo", "salita", "place", "boulevard"}
)
"""Kinds of streets in western and southern Switzerland, which stand in front."""
_SQUARE = re.compile(r"[a-u]\d{1,2}")
_MAIN = re.compile(r"(?:haupt|land|ring|bundes|dorf|markt|tal|berg|heer|gürtel)(?:strasse|straße)$")
"""Streets that a town lends its name to: "Landstraßer Hauptstraße"."""
_RARELY_AT = re.compile(
    r"(?!(?:land|bundes|dorf|reichs|bezirks)strasse$)[a-zäöü-]+(?:strasse|straße|strass|str|gasse|allee)"
)
"""Streets beside which "an der" only says where: no sign reads "An der Gerbergasse"."""
_NAMED_TO = re.compile(r"(?:platz|brücke|steg|ufer|graben|kamp|rain|anger|halde|wall|bogen|winkel|brink|rampe)$")
"""Streets that are called "Zum" or "Zur" as often as somebody is sent there."""
_FIRST_NAMES = QUALITIES | words_in(
    "konrad albrecht friedrich wilhelm johann johannes karl carl max hans kurt ernst georg franz josef joseph thomas "
    "martin otto robert heinrich gottfried paul peter adolf anton rudolf hermann walter werner theodor michael erich "
    "erwin ludwig richard gerhard willy jakob andreas sebastian helene käthe sophie anne rosa clara fritz emil hugo "
    "julius gustav eduard eugen bernhard alfred ferdinand leopold sankt"
)
"""What stands before a name in -er that is a person's and not a place's: "Konrad Adenauer Straße"."""
_MOST_WORDS = 4
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class StreetFound:
    """A street among the tokens.

    Args:
        start: Its first token, words that only lead to it included.
        end: The token behind its last one, the number included.
        street: Its name.
        number: The house number, None where none follows.
        sure: How plainly it is a street: 3 by its kind, 2 by the words it begins with, 1 by its number alone.
    """

    start: int
    end: int
    street: str
    number: str | None
    sure: int


def find_street(tokens: list[str], *, collecting: bool) -> StreetFound | None:
    """The likeliest street with or without number; `collecting` lets any name with a number be one."""
    found = [
        one
        for index, token in enumerate(tokens)
        if _NUMBER.fullmatch(token) and (one := _before_number(tokens, index, collecting=collecting))
    ]
    # behind a postcode "Wagrain" is a town, although it ends as streets do, where another street has the number
    found += [
        one
        for index in range(len(tokens))
        if (one := _without_number(tokens, index, collecting=collecting))
        and not (found and one.end - one.start == 1 and re.fullmatch(r"\d{4,5}", tokens[max(one.start - 1, 0)]))
    ]
    return (
        max(found, key=lambda one: (one.sure + (one.number is not None), one.number is not None, one.start))
        if found
        else None
    )


def town_length(tokens: list[str], start: int) -> int:
    """How many tokens from here on are the name of one town: "frankfurt am main", "bad homburg vor der höhe"."""
    if start >= len(tokens) or not _is_word(tokens[start]):
        return 0
    length = 1
    while (
        tokens[start + length - 1] in TOWN_HEADS and start + length < len(tokens) and _is_word(tokens[start + length])
    ):
        length += 1
    for words in (1, 2, 3):
        link, tail = " ".join(tokens[start + length : start + length + words]), start + length + words
        if TOWN_LINKS.fullmatch(link) and tail < len(tokens) and tokens[tail] in TOWN_TAILS:
            return length + words + 1
    return length


def _before_number(tokens: list[str], index: int, *, collecting: bool) -> StreetFound | None:
    behind = tokens[index + 1] if index + 1 < len(tokens) else ""
    if _NO_HOUSE.fullmatch(behind):
        return None
    last = index - 1
    while last >= 0 and tokens[last] in _LABELS:
        last -= 1
    number, end = tokens[index], index + 1
    if behind == "1/2":
        number, end = f"{number} 1/2", index + 2
    return _ending_at(tokens, last, end, number, collecting=collecting)


def _without_number(tokens: list[str], last: int, *, collecting: bool) -> StreetFound | None:
    """A street that is one by its kind alone."""
    if _numbered_apart(tokens, last):
        start, lead = _lead(tokens, last, _behind_town(tokens, last))
        if lead is not None and (start == 0 or tokens[start - 1] in {",", BEHIND_CARRIER}):
            return StreetFound(start, last + 1, " ".join(tokens[start : last + 1]), None, 2)
    ends = last + 1 == len(tokens) or tokens[last + 1] in {",", BEHIND_CARRIER}
    if ends and collecting and (abroad := _headed(tokens, last)) is not None and tokens[abroad] in _FOREIGN:
        return StreetFound(abroad, last + 1, " ".join(tokens[abroad : last + 1]), None, 3)
    if not (GLUED.fullmatch(tokens[last]) or tokens[last] in HEADS or re.fullmatch(STREET_KINDS, tokens[last])):
        return None
    found = _ending_at(tokens, last, last + 1, None, collecting=collecting)
    return found if found and found.sure == 3 else None


def _numbered_apart(tokens: list[str], last: int) -> bool:
    """Whether a clause ends here while its house number is said elsewhere: "Hausnummer acht, Zum Wasserturm"."""
    ends = last + 1 == len(tokens) or tokens[last + 1] in {",", BEHIND_CARRIER}
    return (
        ends
        and _is_word(tokens[last])
        and tokens[last] not in HEADS
        and not {"hausnummer", "nummer"}.isdisjoint(tokens)
    )


def _ending_at(tokens: list[str], last: int, end: int, number: str | None, *, collecting: bool) -> StreetFound | None:
    if last < 0:
        return None
    floor = _behind_town(tokens, last)
    headed = _headed(tokens, last)
    if headed is not None:
        return StreetFound(headed, end, " ".join(tokens[headed : last + 1]), number, 3)
    if _SQUARE.fullmatch(tokens[last]) and number:
        return StreetFound(last, end, tokens[last], number, 2)
    if GLUED.fullmatch(tokens[last]):
        return _glued(tokens, last, end, number, floor)
    if not _is_word(tokens[last]):
        return None
    apart = APART.fullmatch(tokens[last]) is not None
    first = _first_word(tokens, last, floor)
    return _apart(tokens, first, last, end, number, floor, kind=apart, collecting=collecting)


def _headed(tokens: list[str], last: int) -> int | None:
    """Where a street begins that has its kind in front: "straße des 17. juni", "platz der republik"."""
    for start in range(last - 1, max(last - 6, -1), -1):
        if tokens[start] in _MARKED:
            return None
        if tokens[start] in _FOREIGN and all(map(_WORD.fullmatch, tokens[start + 1 : last + 1])):
            return start
        if tokens[start] in HEADS and tokens[start + 1] in HEAD_LINKS and start + 1 < last:
            words = tokens[start + 2 : last + 1]
            if all(_WORD.fullmatch(word) or re.fullmatch(r"\d{1,2}\.", word) for word in words):
                return start
    return None


def _glued(tokens: list[str], last: int, end: int, number: str | None, floor: int) -> StreetFound:
    first = last
    while first > floor and (tokens[first - 1] in QUALITIES or re.fullmatch(r"\d{1,2}\.", tokens[first - 1])):
        first -= 1
    if (
        first > floor
        and _MAIN.match(tokens[first])
        and re.fullmatch(r"[a-zäöü]{3,}er", tokens[first - 1])
        and _is_word(tokens[first - 1])
    ):
        first -= 1
    start, lead = _lead(tokens, first, floor)
    words = tokens[first : last + 1]
    # "auf Eschenstraße 44" says what it is changed to; no street is called so
    if (
        (lead in {None, "auf", *DROPPED_LEADS} and not (lead in {"zum", "zur"} and _NAMED_TO.search(words[-1])))
        or (lead == "an der" and _RARELY_AT.fullmatch(words[-1]))
        or (start > 0 and tokens[start - 1] == BEHIND_CARRIER)
    ):
        return StreetFound(start, end, " ".join(_upright(words, lead)), number, 3)
    return StreetFound(start, end, " ".join(tokens[start : last + 1]), number, 3)


def _upright(words: list[str], lead: str | None) -> list[str]:
    """The adjective as it stands on the sign: "in der langen straße" is "lange straße"."""
    if lead and words[0] in QUALITIES and words[0].endswith("en"):
        return [words[0][:-1], *words[1:]]
    return words


def _first_word(tokens: list[str], last: int, floor: int) -> int:
    """Where the words of a street's name begin that ends here; the town before it is left out."""
    first = last
    while (
        first > floor
        and last - first < _MOST_WORDS - 1
        and _is_word(tokens[first - 1])
        and tokens[first - 1] not in ENDED
    ):
        first -= 1
    return first


def _behind_town(tokens: list[str], last: int) -> int:
    """Where a street that ends here may begin at the earliest: behind its clause's first words if they are a town."""
    start = last
    while (
        start > 0 and tokens[start - 1] not in {",", BEHIND_CARRIER} and not re.fullmatch(r"\d{4,5}", tokens[start - 1])
    ):
        start -= 1
    coded = start > 0 and tokens[start - 1].isdigit()
    led = start + (tokens[start] in {"in", "nach"})
    if coded or tokens[led] in KNOWN_TOWNS or (tokens[led] in TOWN_HEADS and led > start):
        behind = led + town_length(tokens, led)
        quarter = last - behind == 2 and tokens[last - 1].endswith("er") and re.fullmatch(STREET_KINDS, tokens[last])
        if quarter and _is_word(tokens[behind]) and tokens[behind] not in _FIRST_NAMES:
            behind += 1
        return min(behind, last)
    return start


def _apart(
    tokens: list[str], first: int, last: int, end: int, number: str | None, floor: int, *, kind: bool, collecting: bool
) -> StreetFound | None:
    """A street whose kind is a word of its own, that begins with "am" or the like, or that only a number shows."""
    start, lead = _lead(tokens, first, floor)
    named = tokens[first : last + 1]
    typed = kind and re.fullmatch(STREET_KINDS, tokens[last]) is not None
    if typed and len(named) > 1:
        bent = lead is not None and named[0].endswith("en")
        keeps = bent and (lead not in DROPPED_LEADS or (lead in {"im", "zum"} and named[0] in QUALITIES))
        words = tokens[start : last + 1] if keeps else _upright(named, lead)
        return StreetFound(start, end, " ".join(words), number, 3)
    if lead is not None and number is not None:
        start = _saint(tokens, start, floor)
    if lead is not None and (number is not None or collecting) and len(tokens[last]) > 1:
        return StreetFound(start, end, " ".join(tokens[start : last + 1]), number, 2)
    short = len(tokens[last]) < _SHORTEST_NAME and tokens[last] != "au"
    if number is None or tokens[last] in ENDED or short or not (collecting or kind):
        return None
    if (len(named) == 1 and named[0] in NOT_NAME) or tokens[max(first - 1, 0)] in {"ein", "eine", "einem", "einer"}:
        return None
    if first > floor and tokens[first - 1] == "gut":
        return StreetFound(first - 1, end, " ".join(tokens[first - 1 : last + 1]), number, 2)
    return StreetFound(first, end, " ".join(named), number, 1)


def _saint(tokens: list[str], start: int, floor: int) -> int:
    """Where a hamlet's name begins whose second part begins as a street does: "Maria am Bichl"."""
    for words in (1, 2):
        first = start - words
        if (
            first >= floor
            and tokens[first] in {"maria", "mariä", "sankt", "st", "heilig", "heiligen"}
            and (first == 0 or tokens[first - 1] in _MARKED)
        ):
            return first
    return start


def _lead(tokens: list[str], first: int, floor: int) -> tuple[int, str | None]:
    """The words before a street that lead to it or begin its name, and where they start."""
    for words in (2, 1):
        lead = " ".join(tokens[max(first - words, 0) : first])
        if first - words >= floor and LEADS.fullmatch(lead + " "):
            return first - words, lead
        if words == 2 and lead in {"in die", "auf die", "in das", "an die", "in den"}:
            return first - words, "in den"
    if first > floor and tokens[first - 1] in {"ins", "nach", "die", "der", "den", "dem", "das"}:
        return first - 1, "in der"
    return first, None


def _is_word(token: str) -> bool:
    return _WORD.fullmatch(token) is not None and token not in ENDED
