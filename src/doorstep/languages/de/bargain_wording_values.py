"""How German writes amounts, times and terms in a chat about a second-hand thing."""

from datetime import datetime

from doorstep.dialogue.bargaining import Handover, Saying
from doorstep.dialogue.slots import Money
from doorstep.languages.de.say_times import WEEKDAYS, clock_words
from doorstep.languages.kit.bargain_wording import Speech, clipped, figure, value
from doorstep.languages.kit.say_values import listed, plain

_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
_NEAR = {-1: "gestern", 0: "heute", 1: "morgen"}
_MOST_EXTRA_WORDS = 12

CURRENCIES = {"EUR": "Euro", "USD": "US-Dollar", "GBP": "Pfund", "CHF": "Schweizer Franken"}
"""What prices are in, behind "in"."""

TOPICS = {
    "condition": "Zustand",
    "defects": "Mängel",
    "age": "Alter",
    "year": "Baujahr",
    "mileage": "Laufleistung",
    "size": "Größe",
    "dimensions": "Maße",
    "weight": "Gewicht",
    "colour": "Farbe",
    "brand": "Marke",
    "model": "Modell",
    "material": "Material",
    "storage": "Speicher",
    "battery": "Akku",
    "accessories": "Zubehör",
    "packaging": "Verpackung",
    "receipt": "Rechnung",
    "warranty": "Garantie",
    "owners": "Vorbesitzer",
    "reason": "Verkaufsgrund",
    "location": "Standort",
    "smoke_free": "Rauchen im Haushalt",
    "pets": "Haustiere",
    "working": "Funktion",
    "photos": "Fotos",
    "service": "Wartung",
    "power": "Leistung",
    "fits": "Passform",
}
"""What is asked about, as a keyword: it stands behind a colon or in quotation marks and needs no case."""


_FIVE_DIGITS = 10_000_00


def money_words(money: Money, region: str) -> str:
    """Write an amount: 1.250 € or 12,50 €, in Switzerland CHF 1250; with the code where the currency has no sign.

    Swiss usage groups digits from five on only.
    """
    swiss = region == "CH"
    apart = "'" if abs(money.minor) >= _FIVE_DIGITS else ""
    written = figure(money, apart if swiss else ".", "." if swiss else ",")
    if swiss and money.currency == "CHF":
        return f"CHF {written}"
    return f"{written} {_SIGNS.get(money.currency, money.currency)}"


def moment_words(moment: datetime, now: datetime, region: str) -> str:
    """Write a point in time: "morgen um 15 Uhr", "am Mittwoch um 9 Uhr", "am Montag (30.11.) um 9 Uhr"."""
    day = _day(moment, now)
    return f"{day if day in _NEAR.values() else f'am {day}'} um {clock_words(moment, region, spoken=False)}"


def until_words(moment: datetime, now: datetime, region: str) -> str:
    """Write a point in time behind "bis": "Mittwoch um 9 Uhr"."""
    return f"{_day(moment, now)} um {clock_words(moment, region, spoken=False)}"


def _day(moment: datetime, now: datetime) -> str:
    distance = (moment.date() - now.date()).days
    weekday = WEEKDAYS[moment.weekday()]
    # a date with a written month would look like the end of a sentence behind its dot
    return _NEAR.get(distance) or (weekday if 1 < distance < 7 else f"{weekday} ({moment.day}.{moment.month}.)")


def bargain(spoken: Saying, speech: Speech) -> str | None:
    """Write a price with everything it is for; None where the act carries no price."""
    amount = value(spoken, "amount", Money)
    if amount is None:
        return None
    price = speech.money(amount)
    if pieces := value(spoken, "pieces", int):
        price += f" für {pieces if pieces > 1 else 'ein'} Stück"
    extras = [plain(one) for one in value(spoken, "extras", tuple) or () if isinstance(one, str) and plain(one)]
    added = clipped(listed(extras, "und"), _MOST_EXTRA_WORDS)
    parts = (price, *_handover(spoken, speech), f"mit dabei: {added}" if added else "")
    return ", ".join(part for part in parts if part)


def _handover(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    handover = value(spoken, "handover", str)
    pickup_at = value(spoken, "pickup_at", datetime)
    if handover == Handover.SHIPPING or (handover is None and spoken.get("paid_by")):
        return (_shipping(spoken, speech),)
    if handover == Handover.PICKUP or pickup_at:
        return (f"Abholung {speech.moment(pickup_at)}" if pickup_at else "zur Abholung",)
    return ()


def _shipping(spoken: Saying, speech: Speech) -> str:
    amount, payer = value(spoken, "shipping", Money), value(spoken, "paid_by", str)
    if amount is not None and amount.minor == 0:
        return "mit kostenlosem Versand"
    who = {"buyer": " auf deine Kosten", "seller": " auf Kosten des Verkäufers"}.get(payer or "", "")
    return f"Versand{who}" if amount is None else f"Versand{who} für {speech.money(amount)}"
