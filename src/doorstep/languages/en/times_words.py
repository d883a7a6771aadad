"""Building blocks of the time grammar: number words, months, weekdays and the cleaning of spoken text."""

import re

SMALL = {
    "oh": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

HOUR = (
    r"(?:twenty[ -](?:one|two|three|four)|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|eleven|twelve|ten|"
    r"one|two|three|four|five|six|seven|eight|nine|[01]?\d|2[0-4])"
)
MINUTE = (
    r"(?:(?:oh|zero)[ -](?:one|two|three|four|five|six|seven|eight|nine)|"
    r"(?:twenty|thirty|forty|fourty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|ten)"
)
MERIDIEM = r"(?:[ap] ?\.? ?m\b\.?)"
COUNT = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"a couple(?: of)?|couple(?: of)?|a few|few|twelve|fifteen|twenty|thirty|forty[- ]five|forty|ninety)"
)
ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|twelfth|eleventh|tenth|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)(?:\b|(?=\d))\.?"
)
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday|ensday)?|"
    r"thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)

_FILLER = re.compile(
    r"\b(?:uh+|um+|er+m*|ehm+|hmm*|mm+|ah+|you know|i guess|i think|i suppose|kind of|sort of|basically|well|"
    r"i'm afraid|im afraid|to be honest|(?<!would )(?<!'d )(?<!\bi )(?<!you )(?<!we )like)\b,?"
)
_IN_CASE = re.compile(
    r"\bif (?:you|they|he|she|we|i) (?:can'?t|cannot|can not|couldn'?t|don'?t|do not) (?:do|make|manage|"
    r"deliver(?: it)?|come|get it here|have)(?: it)?(?: on)?\b"
    r"|\bif (?P<when>[a-z0-9 ]{3,30}?) (?:doesn'?t|does not|won'?t|isn'?t|is not) (?:be )?"
    r"(?:work(?:ing)?|suit|possible|ok(?:ay)?|available|free)\b"
)
_HOURS_HEARD = {"for": "4", "to": "2", "too": "2", "ate": "8", "won": "1"}
_SOUND_ALIKE = re.compile(
    r"\b(?P<before>(?:at|after|before|until|till|by|around|between|past)\s+)?(?P<word>for|too?|ate|won)\b"
    r"(?=\s*[ap]\s?\.?\s?m\b|\s*o'?\s?clock|(?(before)\s*(?:$|[.,;!?]|\b(?:and|or|tomorrow|today|on|"
    r"thirty|fifteen)\b)|(?!)))"
)
_STUTTER = re.compile(r"\b([a-z']+)((?:[\s,]+\1\b)+)")
_LOOKALIKES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": ",", "\n": ".", "\t": " "})


def cleaned(text: str) -> str:
    """Lower the case and blank fillers and stutters; the length stays, so that places remain those of the text."""
    plain = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    plain = _SOUND_ALIKE.sub(_sounded, plain.translate(_LOOKALIKES))
    plain = _IN_CASE.sub(_first_wish, plain)
    plain = _FILLER.sub(lambda found: " " * len(found.group()), plain)
    return _STUTTER.sub(_once, plain)


def _first_wish(found: re.Match[str]) -> str:
    """Leave only the time of "if Saturday doesn't work": it is what is wished for first."""
    if found["when"] is None:
        return " " * len(found.group())
    start = found.start("when") - found.start()
    return (" " * start + found["when"]).ljust(len(found.group()))


def _sounded(found: re.Match[str]) -> str:
    word = found.group("word")
    return (found.group("before") or "") + _HOURS_HEARD[word].ljust(len(word))


def _once(found: re.Match[str]) -> str:
    word, again = found.group(1), found.group(2)
    if word in SMALL or word in TENS or word in {"no", "that"}:
        return found.group()
    return word + " " * len(again)


def count(word: str) -> int:
    """Read a small number in digits or words; "a" is one, "a couple" two, "a few" three."""
    word = word.strip().lower()
    if word.isdigit():
        return int(word)
    if word in {"a", "an"}:
        return 1
    if "couple" in word:
        return 2
    if word in {"a few", "few"}:
        return 3
    if word == "ninety":
        return 90
    return sum(SMALL.get(part, TENS.get(part, 0)) for part in re.split(r"[\s-]+", word))


def ordinal(word: str) -> int:
    """Read an ordinal in digits or words: "24th", "twenty-fourth"."""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits.group())
    return sum(ORDINALS.get(part, TENS.get(part, 0)) for part in re.split(r"[\s-]+", word.strip()))


def month(word: str) -> int:
    """Give the number of a month's name."""
    return MONTHS.index(word.strip(". ")[:3]) + 1


def weekday(word: str) -> int:
    """Give the number of a weekday's name, Monday being 0."""
    return WEEKDAYS.index(word.strip()[:3])
