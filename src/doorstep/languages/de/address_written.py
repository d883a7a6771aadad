"""The words of a German turn as they stand in an address: digits, letters, labels before what they name."""

import re

from doorstep.languages.de.address_words import HOUSE
from doorstep.languages.de.number_words import TEENS, UNITS, pieces
from doorstep.languages.de.numbers import written_in_groups
from doorstep.languages.de.postcodes import length, postcodes_written
from doorstep.languages.de.spelling import letters_said

_DIALECT_AT = re.compile(r"(?<!\b[a-z] )\ba d(?:e|er)? (?=[a-zäöü]{4,})")
_DIALECT_IN = re.compile(r"(?<!\b[a-z] )\bz (?=[a-zäöü]{4,})")
MEADOW = re.compile(
    r"\b(?P<before>der|zur|obere|untere|obere[rn]|untere[rn]|grosse|kleine|lange|alte) auch(?= \d|$| [,.])"
)
"""Behind an article "auch" is the meadow "Au", which a turn's plain words hold for the dialect word."""
_DIALECT = {
    "stiagn": "stiege",
    "stiagen": "stiege",
    "stiegn": "stiege",
    "stiang": "stiege",
    "zwoate": "zweite",
    "zwoater": "zweiter",
    "zwoaten": "zweiten",
}
"""Words that only addresses need of a dialect."""
_SQUARES = {word: number for word, number in {**UNITS, **TEENS}.items() if 0 < number <= 12 and word != "ein"}
_SQUARE_NUMBER = r"\d{1,2}|" + "|".join(_SQUARES)
_SQUARES_SAID = re.compile(r"\b(?:(?:in|aus) den )?(?:mannheimer )?quadraten(?= |$)")
_SQUARE = re.compile(
    rf"(?:^|(?<=[,.;] )|(?<=\bin )|(?<=\bim )|(?<=\bquadrat )|(?<=\bist )|(?<=\badresse )|(?<=\bnach )|(?<=\ban ))"
    rf"(?P<letter>[a-u])[ -]?(?P<number>{_SQUARE_NUMBER})(?: ,)?"
    rf"(?:(?= (?:\d|{'|'.join(_SQUARES)})\w*)|(?= (?:haus)?nummer )|(?= nr )|(?= (?:in )?mannheim\b))"
)
_ONE_SQUARE = re.compile(rf"(?:(?:in|im|das|es|ist|quadrat) )*(?P<letter>[a-u])[ -]?(?P<number>{_SQUARE_NUMBER})")
_HALF = re.compile(r"\b(\d+) (?:einhalb|ein halb|1 halb|einhalbe|1 2|1/2)\b")
_SLASH = re.compile(r"(?<=\d)(?: (?:schrägstrich|strich|slash|durch|bruchstrich) | ?/ ?)(?=\d)")
_UPON = re.compile(r"(?<=\d) auf (?:der )?(?=\d{1,3}[a-z]?(?![\w.]))")
"""How staircase and door are read out in Vienna: "203 auf 12 auf 3"."""
_DASH = re.compile(r"(?<=\d)(?: (?:bindestrich|minus) | ?- ?)(?=\d)")
_RANGE = re.compile(r"(?<=\d) bis (?:zur )?(?=\d{1,4}[a-z]?(?![\w.])(?! uhr))")
_LETTER_RANGE = re.compile(r"(?P<number>\b\d{1,4})(?P<first>[a-k]) bis (?P<last>[b-l])(?![\w'])")
_NUMBER_LABEL = re.compile(
    r"(?<!meine )(?<!ihre )\b(?:(?:die|und|mit) )*(?:hausnummer|haus nummer|nummer|hausnr)"
    r"(?: (?:ist|wäre|lautet|heisst|war))+"
    rf"(?: (?:die|der|das|jetzt|also|ne|eine|de))* (?=(?!0){HOUSE}(?![\w.:])(?! \d{{3,4}}\b))"
)
"""Words around a house number that say no more than its name: "und die Hausnummer ist die"."""
_SAID_AFTER = re.compile(
    r"\b(?P<first>\d{1,4}[a-l]?)(?:(?: ,)? stimmt nicht(?: ,)?(?: es ist)? (?=\d)"
    r"| (?=\d{1,4}[a-l]? (?:meine?|meinte) ich\b))"
    r"(?P<last>\d{1,4}[a-l]?)(?: (?:meine?|meinte) ich)?"
)
"""A number taken back by what stands behind the next: "vierzig, vierzehn mein ich"."""
_LABEL_BEHIND = re.compile(
    r"(?:^|(?<=[,.;] )|(?<=\bund ))"
    rf"(?P<value>{HOUSE}|(?!(?:das|die|der|es|was|wie|wo|hier|dort|da|nicht|falsch|richtig|verkehrt|nein|ja|und)\b)"
    r"[a-zäöü][\w'-]*(?: [\w'-]+){0,3}?) (?:ist|wäre|heisst|lautet|war|nennt sich) "
    r"(?P<label>(?:die|meine|unsere) (?:hausnummer|nummer|postleitzahl|plz|strasse)|der strassenname|"
    r"(?:der|mein|unser) ort|die stadt|das dorf)(?= |$)"
)
"""A piece said before its name: "sechzehn ist die Hausnummer", "im Wiesengrund ist die Straße"."""
_CALLED_THAT = re.compile(
    r"(?:^|(?<=[,.;] ))(?P<value>(?:am|im|zum|zur|beim|(?:auf|an|in|hinter|unter|vor|bei) de[rmn]) [a-zäöü' -]+?) "
    r"(?:nennt sich|heisst)(?: (?:das|es|die|der|man|hier|da|bei uns))+(?= [,.]|$)"
)
"""A street's name said before what it is: "im hinteren Grund nennt sich das"."""
_LETTERED_AGAIN = re.compile(
    r"\b(?P<number>\d{1,4}) (?:, )?(?:(?:und zwar|also|genauer|genauer gesagt) )?(?=(?P=number)[a-l]\b)"
)
"""A house number said again with its letter: "siebzehn, siebzehn a"."""
_LETTER_SAID = re.compile(r"(?<=\d) (?:klein|kleines|mit|buchstabe|mit (?:einem )?buchstaben) (?=[a-l](?: |$))")


def written_out(words: str, region: str) -> str:
    """The words with numbers, letters and postcodes as they stand in an address."""
    words = _DIALECT_AT.sub("in der ", _DIALECT_IN.sub("in ", words))
    words = " ".join(_lettered([_DIALECT.get(word, word) for word in _meant_last(words.split())]))
    words = _squares_written(words)
    text = MEADOW.sub(r"\g<before> au", written_in_groups(letters_said(words), length(region)))
    text = _LETTERED_AGAIN.sub("", text)
    text = _LETTER_SAID.sub("", _SLASH.sub("/", _DASH.sub("-", _HALF.sub(r"\1 1/2", text))))
    text = _UPON.sub("/", text) if region == "AT" else text
    text = _LETTER_RANGE.sub(r"\g<number>\g<first>-\g<last>", _RANGE.sub("-", text))
    text = _SAID_AFTER.sub(r"\g<first> nein \g<last>", text)
    text = _LABEL_BEHIND.sub(lambda match: f"{match['label']} ist {match['value']} ,", text)
    text = _CALLED_THAT.sub(r"die strasse ist \g<value> ,", text)
    text = _NUMBER_LABEL.sub(", hausnummer ", text).removeprefix(", ")
    return " ".join(postcodes_written(text).split())


def _meant_last(tokens: list[str]) -> list[str]:
    """The words with a "nein" before a number that takes the place of the one before it: "17 70 mein ich"."""
    for index in range(2, len(tokens) - 1):
        numbers = [pieces(one) for one in tokens[index - 2 : index]]
        if tokens[index] in {"mein", "meine", "meinte"} and tokens[index + 1] in {"ich", "i"} and all(numbers):
            return [*tokens[: index - 1], "nein", tokens[index - 1], *tokens[index + 2 :]]
    return tokens


def _lettered(tokens: list[str]) -> list[str]:
    """The letter a back between two numbers, where the plain words hold the article "ein" for it."""
    return [
        "a" if word == "ein" and 0 < index < len(tokens) - 1 and _counts(tokens[index - 1], tokens[index + 1]) else word
        for index, word in enumerate(tokens)
    ]


def _counts(before: str, behind: str) -> bool:
    ended = behind in {"bitte", "in", "nicht", "war", "wäre", "hinterhaus", ",", "."}
    counts = [one.isdigit() or bool(pieces(one)) for one in (before, behind)]
    return counts[0] and (counts[1] or ended) and behind not in {"hundert", "tausend"}


def _squares_written(words: str) -> str:
    """The squares of Mannheim as one word with a mark behind: "c vier nummer acht" is "c4 , nummer acht"."""
    words = " ".join(_SQUARES_SAID.sub(" , ", words).split()).removeprefix(", ")
    alone = _ONE_SQUARE.fullmatch(words)
    return _square(alone) if alone else _SQUARE.sub(lambda match: f"{_square(match)} nummer", words)


def _square(match: re.Match[str]) -> str:
    return f"{match['letter']}{_SQUARES.get(match['number'], match['number'])}"
