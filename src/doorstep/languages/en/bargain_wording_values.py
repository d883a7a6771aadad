"""How English writes amounts, times and terms in a chat about a second-hand thing."""

from datetime import datetime

from doorstep.dialogue.bargaining import Handover, Saying
from doorstep.dialogue.slots import Money
from doorstep.languages.en import say_times
from doorstep.languages.kit.bargain_wording import Speech, clipped, figure, value
from doorstep.languages.kit.say_values import listed, plain

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_MOST_EXTRA_WORDS = 12

CURRENCIES = {"USD": "US dollars", "EUR": "euros", "GBP": "pounds", "CHF": "Swiss francs"}
"""What prices are in."""

TOPICS = {
    "condition": "the condition",
    "defects": "defects",
    "age": "the age",
    "year": "the year",
    "mileage": "the mileage",
    "size": "the size",
    "dimensions": "the dimensions",
    "weight": "the weight",
    "colour": "the colour",
    "brand": "the brand",
    "model": "the model",
    "material": "the material",
    "storage": "the storage",
    "battery": "the battery",
    "accessories": "the accessories",
    "packaging": "the packaging",
    "receipt": "the receipt",
    "warranty": "the warranty",
    "owners": "previous owners",
    "reason": "the reason for selling",
    "location": "the location",
    "smoke_free": "smoking in the home",
    "pets": "pets in the home",
    "working": "whether it works",
    "photos": "photos",
    "service": "servicing",
    "power": "the power",
    "fits": "what it fits",
}
"""What is asked about, behind "about"."""


def money_words(money: Money, _: str) -> str:
    """Write an amount: $1,250 or $12.50; with the code where the currency has no sign here."""
    written = figure(money, ",", ".")
    sign = _SIGNS.get(money.currency)
    return f"{sign}{written}" if sign else f"{money.currency} {written}"


def moment_words(moment: datetime, now: datetime, region: str) -> str:
    """Write a point in time: "tomorrow at 3 pm", "on Wednesday at 9 am"."""
    return say_times.moment_words(moment, now, region, spoken=False)


def until_words(moment: datetime, now: datetime, region: str) -> str:
    """Write a point in time behind "until" and "by"."""
    return moment_words(moment, now, region).removeprefix("on ")


def topic_words(spoken: Saying, speech: Speech) -> str | None:
    """Name what is asked about; None where it is no usual topic."""
    words = TOPICS.get(value(spoken, "topic", str) or "")
    return words.replace("colour", "color") if words and speech.manner.region == "US" else words


def bargain(spoken: Saying, speech: Speech) -> str | None:
    """Write a price with everything it is for; None where the act carries no price."""
    amount = value(spoken, "amount", Money)
    if amount is None:
        return None
    price = speech.money(amount)
    if pieces := value(spoken, "pieces", int):
        price += f" for {pieces} pieces" if pieces > 1 else " for one piece"
    extras = [plain(one) for one in value(spoken, "extras", tuple) or () if isinstance(one, str) and plain(one)]
    added = clipped(listed(extras, "and"), _MOST_EXTRA_WORDS)
    parts = (price, *_handover(spoken, speech), f"including {added}" if added else "")
    return ", ".join(part for part in parts if part)


def _handover(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    handover = value(spoken, "handover", str)
    pickup_at = value(spoken, "pickup_at", datetime)
    if handover == Handover.SHIPPING or (handover is None and spoken.get("paid_by")):
        return ("shipped to you", _shipping(spoken, speech))
    if handover == Handover.PICKUP or pickup_at:
        return (f"pickup {speech.moment(pickup_at)}" if pickup_at else "pickup",)
    return ()


def _shipping(spoken: Saying, speech: Speech) -> str:
    amount, payer = value(spoken, "shipping", Money), value(spoken, "paid_by", str)
    if amount is not None and amount.minor == 0:
        return "free of charge"
    who = {"buyer": " paid by you", "seller": " paid by the seller"}.get(payer or "", "")
    if amount is None:
        return f"shipping{who}" if who else ""
    return f"{speech.money(amount)} shipping{who}"
