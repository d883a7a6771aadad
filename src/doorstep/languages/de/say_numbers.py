"""Numbers, codes, telephone numbers and amounts of money, as they are said in German."""

import re

from doorstep.dialogue.slots import Money
from doorstep.languages.kit.say_values import phone_groups, sign_by_sign

ONES = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ORDINALS = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
# "Zwei" and "drei" sound alike on a narrow line. A telephone number has nothing beside it that would show the mistake,
# so its two is "zwo"; a postcode stands beside its town, a house number beside its street: there "zwei" is what people
# say.
_DIALLED = ("null", "eins", "zwo", *ONES[3:10])
# The amount of one, the unit, one hundredth, several hundredths.
_CURRENCIES = {
    "EUR": ("einen", "Euro", "Cent", "Cent"),
    "CHF": ("einen", "Franken", "Rappen", "Rappen"),
    "USD": ("einen", "Dollar", "Cent", "Cent"),
    "GBP": ("ein", "Pfund", "Penny", "Pence"),
}


def cardinal(number: int) -> str:
    """Say a whole number from 0 to 999,999 in words; larger ones stay digits."""
    return "eins" if number == 1 else _compound(number, last="eins")


def before_noun(number: int) -> str:
    """Say a number that stands before its noun: "ein Uhr", "einundzwanzig Uhr"."""
    return _compound(number, last="ein")


def _compound(number: int, last: str) -> str:
    """Write a number together; `last` is what its final one is called ("hunderteins", "hundertein Euro")."""
    if not 0 <= number < 1_000_000:
        return str(number)
    if number == 1:
        return last
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_compound(ones, 'ein')}und{_TENS[tens]}" if ones else _TENS[tens]
    size, name = (100, "hundert") if number < 1000 else (1000, "tausend")
    head, rest = divmod(number, size)
    # "hundertsechs", but "tausendeinhundertsechs": behind a thousand the hundreds are counted
    one = "ein" if size == 1000 and 100 <= rest < 200 else ""
    return (_compound(head, "ein") if head > 1 else "") + name + one + (_compound(rest, last) if rest else "")


def ordinal(number: int) -> str:
    """Say the place in a row without an ending's consonant: 3 is "dritte", 24 is "vierundzwanzigste"."""
    if number % 100 in _ORDINALS:
        head = number - number % 100
        return (cardinal(head) if head else "") + _ORDINALS[number % 100]
    return f"{cardinal(number)}{'te' if 0 < number % 100 < 20 else 'ste'}"


def one_by_one(code: str) -> str:
    """Say a code digit by digit and letter by letter, a gap in it as a pause: "sieben null eins sieben vier"."""
    return ", ".join(sign_by_sign(code, ONES))


def house_number_words(number: str) -> str:
    """Say a house number as on the doorstep: 17a "siebzehn a", 12-14 "zwölf bis vierzehn", 588 as one number."""
    said = " ".join(
        _house_figure(piece) if piece.isdigit() and piece.isascii() else _spell_short(piece)
        for piece in re.findall(r"\d+|[^\W\d_]+|[-–/]", number)
    )
    return re.sub(r"\beins Schrägstrich zwei\b", "einhalb", said) if " 1/2" in number else said


def _spell_short(piece: str) -> str:
    if piece in "-–/":
        return "Schrägstrich" if piece == "/" else "bis"
    return piece.lower() if len(piece) == 1 else piece


def _house_figure(digits: str) -> str:
    return one_by_one(digits) if len(digits) > 4 or (len(digits) > 1 and digits[0] == "0") else cardinal(int(digits))


def phone_words(phone: str, region: str, *, spoken: bool) -> str:
    """Say or write a telephone number in groups, none longer than four; with the country code where it is foreign."""
    groups, written, foreign = phone_groups(phone, region)
    if not spoken:
        return written
    short = [piece for group in groups for piece in _parted(group)]
    said = ", ".join(" ".join(_DIALLED[int(digit)] for digit in group) for group in short)
    return f"plus {said}" if foreign else said


def _parted(group: str) -> list[str]:
    # five or more digits in one breath are more than a listener writes down
    if len(group) <= 4:
        return [group]
    first = 2 if len(group) % 2 == 0 else 3
    return [group[:first], *re.findall(r"\d{2}", group[first:])]


def money_words(money: Money, region: str, *, spoken: bool) -> str:
    """Say what is to be paid: "sieben Euro fünfzig" for the ear, "7,50 €" for the eye; nothing is "kostenlos"."""
    if money.minor == 0:
        return "kostenlos" if region == "DE" else "gratis"
    whole, hundredths = divmod(abs(money.minor), 100)
    point = "." if region == "CH" else ","
    figure = f"{whole}" + (f"{point}{hundredths:02d}" if hundredths else "")
    known = _CURRENCIES.get(money.currency)
    if known is None:
        return f"{figure} {money.currency}"
    one, unit, hundredth, several = known
    if not spoken:
        return f"{figure} {'€' if money.currency == 'EUR' else unit}"
    if not whole:
        return f"{'einen' if hundredths == 1 else cardinal(hundredths)} {hundredth if hundredths == 1 else several}"
    said = f"{one if whole == 1 else before_noun(whole)} {unit}"
    return f"{said} {cardinal(hundredths)}" if hundredths else said
