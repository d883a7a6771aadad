"""Numbers, codes, telephone numbers and amounts of money, as they are said in English."""

import re

from doorstep.dialogue.slots import Money
from doorstep.languages.kit.say_values import phone_groups, sign_by_sign

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
# Unit and hundredth, singular and plural, then the sign used in writing.
_CURRENCIES = {
    "USD": ("dollar", "dollars", "cent", "cents", "$"),
    "EUR": ("euro", "euros", "cent", "cents", "€"),
    "GBP": ("pound", "pounds", "penny", "pence", "£"),
    "CHF": ("franc", "francs", "centime", "centimes", "CHF "),
}


def cardinal(number: int) -> str:
    """Say a whole number from 0 to 999,999 in words; larger ones stay digits."""
    if not 0 <= number < 1_000_000:
        return str(number)
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = divmod(number, size)
    return f"{cardinal(head)} {name}" + (f" {cardinal(rest)}" if rest else "")


def ordinal(number: int) -> str:
    """Say the place in a row: 1 is "first", 24 is "twenty-fourth"."""
    head, sign, last = cardinal(number).rpartition("-")
    if not sign:
        head, sign, last = cardinal(number).rpartition(" ")
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{head}{sign}{last}"


def ordinal_figure(number: int) -> str:
    """Write the place in a row in figures: 1st, 22nd, 13th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def one_by_one(code: str) -> str:
    """Say a code digit by digit and letter by letter, a gap in it as a pause: "SW1A 2AA", "62704"."""
    return ", ".join(letter_a_apart(group) for group in sign_by_sign(code, ONES))


def letter_a_apart(said: str) -> str:
    """Put a pause after a single letter A: run on, synthesisers take it for the article."""
    return re.sub(r"\bA (?=\S)", "A, ", said)


def house_number_words(number: str) -> str:
    """Say a house number as on the doorstep: 588 "five eighty-eight", 42B "forty-two B", 105 "one oh five"."""
    return " ".join(
        _house_figure(piece) if piece.isdigit() and piece.isascii() else _spell_short(piece)
        for piece in re.findall(r"\d+|[^\W\d_]+|[-/]", number)
    )


def _spell_short(piece: str) -> str:
    if piece in "-/":
        return "to" if piece == "-" else "stroke"
    return piece.upper() if len(piece) == 1 else piece


def _house_figure(digits: str) -> str:
    if len(digits) > 4 or (len(digits) > 1 and digits[0] == "0"):
        return one_by_one(digits)
    number = int(digits)
    if number < 100 or number % 100 == 0:
        return cardinal(number)
    head, rest = divmod(number, 100)
    tail = f"oh {ONES[rest]}" if rest < 10 else cardinal(rest)
    return f"{cardinal(head)} {tail}"


def phone_words(phone: str, region: str, *, spoken: bool) -> str:
    """Say or write a telephone number in its usual groups; with the country code where it is foreign to the region."""
    groups, written, foreign = phone_groups(phone, region)
    if not spoken:
        return written
    said = ", ".join(one_by_one(group) for group in groups)
    return f"plus {said}" if foreign else said


def money_words(money: Money, *, spoken: bool) -> str:
    """Say an amount: "seven dollars fifty" for the ear, "$7.50" for the eye; nothing is "free of charge"."""
    if money.minor == 0:
        return "free of charge"
    whole, hundredths = divmod(abs(money.minor), 100)
    known = _CURRENCIES.get(money.currency)
    if known is None:
        return f"{whole}.{hundredths:02d} {money.currency}"
    one, many, cent, cents, sign = known
    if not spoken:
        return f"{sign}{whole}" + (f".{hundredths:02d}" if hundredths else "")
    said = [f"{cardinal(whole)} {one if whole == 1 else many}"] if whole else []
    if hundredths:
        said.append(f"{cardinal(hundredths)} {cent if hundredths == 1 else cents}")
    return " and ".join(said)
