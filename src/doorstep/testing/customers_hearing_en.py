"""What a customer makes of the assistant's English."""

import re
from typing import Final

from doorstep.testing.customers_hearing import Asked, Hours, Listener

_RIGHT: Final = r"(?:is (?:that|everything) right|\bcorrect\b|got this right|understood that|is that so)"
_PLACE: Final = r"\b(?:door|caretaker|neighbou?r|porch|garage|shed|safe place|reception|mailbox)\b"
_SHOP: Final = r"\b(?:kiosk|shop|locker|pick-?up point|parcel station)\b"
_WINDOW: Final = r"(?:between \d|from \d+ (?:to|until)|\d+ (?:and|to) \d+)"
_STREET: Final = r"(?:street|avenue|road|lane|drive|\d{5}|(?:\d ){4}\d)"

_QUESTIONS: Final[tuple[tuple[Asked, str], ...]] = (
    (Asked.RECORDING, r"\brecord"),
    (Asked.REPEAT, r"say that again|repeat that|put that another way|what was that|tell me once more$|saying it again"),
    (Asked.STILL_THERE, r"are you still (?:there|on)|can you hear me|line still working|may i go on"),
    (Asked.GUESS, r"^(?:did you mean|do i understand you right|is it that|are you saying)|if i got that right"),
    (Asked.STOP_CALLS, r"stop calling|off our list|no more of these calls"),
    (Asked.SEND_BACK, r"back to the sender|send the parcel back|refuse the parcel|parcel returned|be returned"),
    (Asked.CALL_BACK, r"(?:when|what time)\b.*\bcall|when may i ring|try you again|call again|colleague call you$"),
    (Asked.CALL_BACK_RIGHT, r"(?:call|ring) you\b.*|a call\b.*correct"),
    (Asked.ANYTHING_ELSE, r"(?:any|some)thing else|anything more|another question|what else can|^what else\b"),
    (
        Asked.IDENTITY,
        r"am i speaking|speaking (?:with|to)|^(?:is this|are you|do i have) (?!\w+ing )\w+ \w+(?: on the line)?$",
    ),
    (
        Asked.IDENTITY,
        r"person who lives|right person for|is the delivery for you|one the delivery is for|ask whether this is",
    ),
    (Asked.TIME, rf"{_WINDOW}.*\bor\b"),
    (Asked.TIME, rf"(?:offer you|how about|could come|there is room|what do you think|would)\b.*{_WINDOW}"),
    (Asked.TIME_RIGHT, rf"{_WINDOW}.*{_RIGHT}"),
    (Asked.TIME_RIGHT, rf"(?:shall i book|want the parcel to come|understood that).*{_WINDOW}"),
    (Asked.TIME, _WINDOW),
    (Asked.WHICH_PART, r"which part|what should i change|code that'?s wrong|which piece|what is the right one"),
    (Asked.WAYS, r"which would you (?:like|prefer)|what do you prefer|be best for you|another way|other ways"),
    (Asked.WAYS, r"prefer something else|something different|suits you best"),
    (Asked.WAYS, r"(?:shall|should|could|would you like us to|can) ?(?:we)?\b.*\bor\b"),
    (Asked.PICKUP_RIGHT, rf"{_SHOP}.*{_RIGHT}|(?:collect|pick).*{_SHOP}"),
    (Asked.ADDRESS_RIGHT, rf"{_STREET}.*{_RIGHT}|{_RIGHT}.*{_STREET}|shall it go to"),
    (Asked.PLACE_RIGHT, rf"{_PLACE}.*{_RIGHT}|(?:{_RIGHT}|leave|left|put|goes).*{_PLACE}"),
    (Asked.PICKUP_RIGHT, rf"collect it at|pick it up at|take the parcel to|^to .*{_RIGHT}|it should go to"),
    (Asked.POSTCODE, r"zip|post ?code|\bcode\b"),
    (Asked.ADDRESS, r"what address|bring it, with street|new address|street and (?:house )?number|address should i"),
    (Asked.HOUSE_NUMBER, r"house number|which number"),
    (Asked.STREET, r"name of the street|which street"),
    (Asked.UNIT, r"\bapartment|\bflat\b|\bfloor"),
    (Asked.CITY, r"\btown\b|\bcity\b"),
    (Asked.WHEN, r"when (?:would|will|should)|which day|what time"),
    (Asked.TIME, r"suit you|work for you|all right for you|somebody be there|take it in then|good time for you"),
    (Asked.TIME, r"does that work|would you be there"),
    (Asked.OPEN, r"like to do with|how may i help|should happen with|in a few words|would you like to know"),
    (Asked.OPEN, r"about the time, the place|may i help you with|what is it about|what is it\b"),
    (Asked.WAYS, r"would you like|shall we|is it all right if|what if we|leave it|may we"),
)
_COMPILED: Final = tuple((asked, re.compile(pattern)) for asked, pattern in _QUESTIONS)
_GOODBYE: Final = re.compile(r"\bgood ?bye\b|\bbye\b")

_SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENFOLD: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS: Final = {word: number for number, word in enumerate(_SMALL)} | {
    word: 10 * number for number, word in enumerate(_TENFOLD, start=2)
}
_NUMBER: Final = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
_TENS: Final = re.compile(r"\b([2-9])0[- ]([1-9])\b(?! \d\b)")
_DAY: Final = re.compile(
    r"this (?:morning|afternoon|evening)|today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?"
)
_CLOCK: Final = r"(noon|midday|midnight|half past \d+|\d+(?:[:.]\d\d| \d0)?)\s*([ap]\.?m\b\.?)?"
_HOURS: Final = re.compile(rf"(?:between|from)\s+{_CLOCK}\s+(?:and|to|until)\s+{_CLOCK}")


def in_digits(text: str) -> str:
    """Write in lower case and number words below a hundred as digits, as they are heard: one after the other."""
    lowered = text.lower().replace("’", "'").replace("o'clock", "")
    written = _NUMBER.sub(lambda found: str(_NUMBERS[found[0]]), lowered)
    return _TENS.sub(lambda found: found[1] + found[2], written)


def _hours(plain: str) -> Hours | None:
    found = _HOURS.search(re.sub(r"\b([ap])\.m\.?", r"\1m", plain))
    if found is None:
        return None
    days = [day for day in _DAY.finditer(plain) if day.start() < found.end() + 30]
    day = days[-1][0] if days else "today"
    until = _hour(found[3], found[4], day)
    since = _hour(found[1], found[2] or (found[4] if _clock(found[1]) < _clock(found[3]) else None), day)
    return Hours(day, since, until if until > since else until + 12)


def _clock(said: str) -> float:
    if said in ("noon", "midday"):
        return 12.0
    if said == "midnight":
        return 24.0
    if said.startswith("half past"):
        return int(said.rsplit(maxsplit=1)[-1]) + 0.5
    hour, _, minutes = re.sub(r"[. ]", ":", said).partition(":")
    return int(hour) + int(minutes or 0) / 60


def _hour(said: str, half: str | None, day: str) -> float:
    """Place an hour in the day: by what was said with it, else by the part of the day, else where deliveries are."""
    clock = _clock(said)
    if clock > 12 or said in ("noon", "midday"):
        return clock
    if half is not None:
        return clock % 12 + (12 if half.startswith("p") else 0)
    if "morning" in day:
        return clock
    if "afternoon" in day or "evening" in day:
        return clock % 12 + 12
    return clock if clock >= 7 else clock + 12


ENGLISH: Final = Listener(_COMPILED, _GOODBYE, in_digits, _hours)
catch = ENGLISH.catch
"""Make out what was asked last and which hours were named."""
