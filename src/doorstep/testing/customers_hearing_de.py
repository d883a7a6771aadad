"""What a customer makes of the assistant's German."""

import re
from typing import Final

from doorstep.testing.customers_hearing import Asked, Hours, Listener

_RIGHT: Final = r"(?:richtig\b|stimmt das|passt das so)"
_PLACE: Final = r"(?:tür|hausmeister|hauswart|nachbar\w*|garage|schuppen|keller|sicheren ort|terrasse|treppenhaus)\b"
_SHOP: Final = r"\b(?:kiosk|paket ?shop|packstation|abholstelle|filiale)\b"
_CLOCK: Final = r"(halb \d+|viertel (?:vor|nach) \d+|\d+(?:[:.]\d\d)?|mitternacht)(?: uhr(?: (\d+))?)?(?: \w+s\b)?"
_WINDOW: Final = r"(?:zwischen (?:halb |viertel \w+ )?\d|von \d+ bis|\d+ (?:und|bis) \d+ uhr)"
_STREET: Final = r"(?:stra(?:ß|ss)e|weg\b|allee|gasse|platz\b|\d{5}|(?:\d,? ){4}\d)"
_ASKS_BACK: Final = r"(?:meinen sie|verstehe ich sie richtig|heißt das|wollen sie sagen|ist es so),? dass"
_ONCE_MORE: Final = r"noch einmal (?:zu )?sagen|wiederholen|anders sagen|wie war das"

_QUESTIONS: Final[tuple[tuple[Asked, str], ...]] = (
    (Asked.RECORDING, r"auf(?:zu)?zeichn|aufgezeichnet|aufnehme|aufnahme"),
    (Asked.REPEAT, rf"^(?!.*(?:postlei|hausnummer)).*(?:{_ONCE_MORE})"),
    (Asked.STILL_THERE, r"sind sie noch (?:da|am)|mich hören|verbindung noch|darf ich weiter"),
    (Asked.GUESS, _ASKS_BACK),
    (Asked.STOP_CALLS, r"nicht mehr anruf|unserer liste|mehr angerufen|solchen anrufe"),
    (Asked.SEND_BACK, r"absender zurück|zurückschick|annahme|zurückgehen"),
    (Asked.CALL_BACK, r"zurückrufen,? wann|wann darf (?:ich sie|sie jemand)|für einen anruf|noch einmal,? wann wäre"),
    (Asked.CALL_BACK, r"wieder versuchen|wann erreiche|bei ihnen,? welche|rückruf|gern den anruf"),
    (Asked.CALL_BACK_RIGHT, r"\bruf(?:e ich|t) sie\b|soll (?:ich )?sie\b.*anrufen|\bein anruf\b|sie\b.*anruf(?:e|t)$"),
    (Asked.ANYTHING_ELSE, r"sonst noch|noch mit etwas|noch etwas|noch eine frage|noch bei etwas|noch für sie tun"),
    (Asked.IDENTITY, r"spreche ich mit|mit \w+ \w+ (?:verbunden|spreche)|\w+ \w+ am telefon|person,? (?:die|für)"),
    (Asked.IDENTITY, r"ist die lieferung für sie$|wegen der lieferung richtig"),
    (Asked.IDENTITY, r"\bsind sie (?!noch|sicher|dann|denn|heute|morgen|am|mit|zu)\w+ \w+$"),
    (Asked.TIME, rf"{_WINDOW}.*\boder\b"),
    (Asked.TIME_RIGHT, rf"{_WINDOW}.*{_RIGHT}|richtig verstanden.*{_WINDOW}"),
    (Asked.TIME, _WINDOW),
    (Asked.WHICH_PART, r"was davon ist|an der adresse ändern|stimmt die straße|welchen teil|wie ist es bitte"),
    (Asked.OPEN, r"um die zeit|mit der lieferung (?:machen|passieren)|bei dem paket helfen|ein paar worten"),
    (Asked.OPEN, r"möchten sie gern wissen|womit darf|sagen sie es mir gern|worum geht"),
    (Asked.UNIT, r"wohnung|stockwerk|\bstock\b|stiege|türnummer"),
    (Asked.POSTCODE, r"post ?\w*zahl|postlei"),
    (Asked.WAYS, r"was (?:ist|passt|hätten) (?:ihnen|sie)|anderer weg|anderen wege|anders$|etwas anderes$"),
    (Asked.WAYS, r"(?:sollen|möchten|könnten|können|dürfen|würde|wäre|ist es|wollen|halten)\b.*\boder\b"),
    (Asked.PICKUP_RIGHT, rf"{_SHOP}.*(?:{_RIGHT}|bringen|holen)|abholen$|paket\b.*\bholen$"),
    (Asked.ADDRESS_RIGHT, rf"{_STREET}.*{_RIGHT}|{_RIGHT}.*{_STREET}|an diese adresse"),
    (Asked.PLACE_RIGHT, rf"{_PLACE}.*{_RIGHT}|(?:soll|möchten|dürfen|in ordnung|wäre|richtig).*{_PLACE}"),
    (Asked.PICKUP_RIGHT, rf"^also zu.*{_RIGHT}|es soll zu.*gehen"),
    (Asked.ADDRESS, r"welche adresse|wohin|neue adresse|straße und hausnummer|andere adresse|woandershin"),
    (Asked.HOUSE_NUMBER, r"hausnummer"),
    (Asked.STREET, r"straße"),
    (Asked.WAYS, r"welchen ort meinen|welcher ort wäre|wo (?:genau|darf|sollen|hätten)|aufgehoben"),
    (Asked.CITY, r"\bort\b|\bstadt\b"),
    (Asked.WHEN, r"\bwann\b|welche[mnr]? (?:tag|zeit)|wie viel uhr"),
    (
        Asked.TIME,
        r"passt ihnen|in ordnung für sie|dann (?:annehmen|jemand|zu hause)|recht$|sie da$|geht das|andere zeit",
    ),
    (Asked.WAYS, r"möchten sie|(?:sollen|dürfen) wir|in ordnung|halten sie|gibt es einen platz|ihnen helfen"),
)
_COMPILED: Final = tuple((asked, re.compile(pattern)) for asked, pattern in _QUESTIONS)
_GOODBYE: Final = re.compile(r"auf wieder(?:hören|schauen)|\bwieder hören|schönen (?:tag|abend) noch|bis bald")

_SMALL: Final = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_TENFOLD: Final = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_NUMBERS: Final = (
    {word: number for number, word in enumerate(_SMALL)}
    | {word: 10 * number for number, word in enumerate(_TENFOLD, start=2)}
    | {
        f"{'ein' if ones == 1 else _SMALL[ones]}und{word}": 10 * tens + ones
        for tens, word in enumerate(_TENFOLD, start=2)
        for ones in range(1, 10)
    }
    | {"zwo": 2}
)
_NUMBER: Final = re.compile(rf"\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b")
_DATE: Final = re.compile(r"(\d)\. (?=jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)")

_WEEKDAYS: Final = {
    "montag": "monday",
    "dienstag": "tuesday",
    "mittwoch": "wednesday",
    "donnerstag": "thursday",
    "freitag": "friday",
    "samstag": "saturday",
    "sonntag": "sunday",
}
_PARTS: Final = {"vormittag": "morning", "nachmittag": "afternoon", "abend": "evening", "mittag": "noon"}
_DAY: Final = re.compile(
    rf"(heute|übermorgen|morgen|{'|'.join(_WEEKDAYS)})(?:,? ?(früh|vormittag|nachmittag|abend|mittag))?"
)
_HOURS: Final = re.compile(rf"(?:zwischen|von)\s+{_CLOCK}\s+(?:und|bis)\s+{_CLOCK}")


def in_digits(text: str) -> str:
    """Write in lower case and number words below a hundred as digits."""
    lowered = re.sub(r"\bein uhr\b", "1 uhr", text.lower())
    return _DATE.sub(r"\1 ", _NUMBER.sub(lambda found: str(_NUMBERS[found[0]]), lowered))


def _hours(plain: str) -> Hours | None:
    found = _HOURS.search(plain)
    if found is None:
        return None
    days = [day for day in _DAY.finditer(plain) if day.start() < found.start()]
    day = _day(days[-1]) if days else "today"
    since, until = _hour(found[1], found[2], day), _hour(found[3], found[4], day)
    return Hours(day, since, until if until > since else until + 12)


def _day(found: re.Match[str]) -> str:
    word = {"heute": "today", "morgen": "tomorrow", "übermorgen": "later"}.get(found[1]) or _WEEKDAYS[found[1]]
    return f"{word} {_PARTS[found[2]]}" if found[2] in _PARTS else word


def _hour(said: str, minutes: str | None, day: str) -> float:
    """Place an hour in the day; halves and quarters are said on the 12-hour clock."""
    if said == "mitternacht":
        return 24.0
    clock = re.search(r"\d+", said)
    hour = float(clock[0]) if clock else 0.0
    if ":" in said or "." in said:
        hour += int(re.split(r"[:.]", said)[1]) / 60
    for word, part in (("halb", -0.5), ("viertel vor", -0.25), ("viertel nach", 0.25)):
        hour += part if said.startswith(word) else 0.0
    late = "afternoon" in day or "evening" in day
    return hour + int(minutes or 0) / 60 + (12 if late and hour < 12 else 0)


GERMAN: Final = Listener(_COMPILED, _GOODBYE, in_digits, _hours)
catch = GERMAN.catch
"""Make out what was asked last and which hours were named."""
