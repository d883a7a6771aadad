"""Numbers as they are dictated in German: digit by digit, in pairs, as hundreds, corrected on the way."""

import re
from dataclasses import replace

from doorstep.languages.de.number_words import SCALES, TEENS, TENS, TIMES, UNITS, groups_of, ordinal, pieces, value
from doorstep.languages.de.spelling_alphabet import BEHIND_NUMBERS
from doorstep.languages.kit.numbers import NumberGrammar, NumberSpan, Run, SpokenNumbers, Token, runs_in

_FILLER = re.compile(r"\b(?:ä+h+m*|e+h+m+|ö+h+m*|h+m+|m+h+m*|halt|eben|glaube?|sozusagen)\b,?")
_LOOKALIKES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": ",", "\n": ".", "\t": " "})
_COUNTED = (
    r"stock|stockwerk|etage|og|obergeschoss|obergeschoß|geschoss|geschoß|stiege|tür|tuer|hof|aufgang|eingang|gang|bezirk|"
    r"januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|klingel|haus|"
    r"stöckli|hinterhof|hinterhaus|querstrasse|querstraße|untergeschoss|ug"
)
_TOKEN = re.compile(
    rf"(?P<ordinal>\d+\s?\.(?=\s*(?:{_COUNTED})\b)|\d+(?:te|ter|ten|tes|ste|ster|sten)\b)|"
    r"(?P<digits>\d{1,3}(?:\.\d{3})+(?![\d.])|\d+)|(?P<word>[a-zäöüß]+)|(?P<sign>[^\s])"
)
_SOUND_ALIKE = {"ein": "eins", "einz": "eins", "ains": "eins", "sex": "sechs", "sechst": "sechs", "zwie": "zwei"}
_CORRECTS = re.compile(
    r"\b(?:nein|nee|ne|nö|sondern|nicht|entschuldigung|entschuldigen|verzeihung|pardon|sorry|quatsch|blödsinn|unsinn|"
    r"moment|warten|falsch|stopp|stop|vielmehr|beziehungsweise|bzw|besser|ich meine|ich meinte|mein ich|meine ich|"
    r"korrigiere|korrektur|versprochen|vertan|ach was|doch|eigentlich|richtig ist|statt|anstatt|anstelle|müsste|"
    r"muss heißen|muss heissen|heißt|heisst|gesagt|meinte)\b"
)
_REJECTS = re.compile(
    r"\b(?:nicht|net|ned|statt|anstatt|anstelle|kein|keine|und nicht)\s+(?:(?:die|der|den|das|von|mehr|etwa|auf|in|"
    r"nummer|hausnummer)\s+)*$"
)
_LETTER = re.compile(
    r"\s?-?\s?(?P<letter>[a-z])(?:\s+(?:wie|für)\s+(?P=letter)[a-zäöüß]*)?(?![\wäöüß'’.]\w|[\wäöüß'])(?!\s?\.\s?[a-z]\b)"
)
_LONGEST_ROW = 9
"""Digits of a house number and a postcode said in one row; what is longer is another number."""
_RULES_OUT = frozenset({"nicht", "statt", "anstatt", "net", "ned"})
_MAL = {"ein": "einmal", "zwei": "zweimal", "zwo": "zweimal", "drei": "dreimal", "vier": "viermal", "fünf": "fünfmal"}
_DIGITS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_NO_LETTER = frozenset("hm")
_LETTER_WORD = re.compile(r"[\s-]+(?P<word>[a-zäöü]{3,})\b")
_LAST_HOUSE_LETTER = "l"
_IDLE_AFTER = re.compile(
    r"\s+(?:prozent|dank|mal|ahnung|bock|problemo?|punkt|grüße|viertel|augen|stück|tage|stunden?|minuten?|wochen?|sorgen)\b"
)
_IDLE_ONE = re.compile(r"\s+(?:ist|von|davon|noch|nach|nur|vorweg|muss|wäre)\b")
_IDLE_BEFORE = re.compile(r"\b(?:noch|so|nur|welches|irgend|unser|mein|kein|wieder|auch|hat|hab|habe|ist|gibt)\s+$")
_NO_ORDINAL = re.compile(r"\s+(?:sie|du|darauf|drauf)\b")


def written_in_groups(words: str, postcode: int) -> str:
    """Put digits in the place of spoken numbers the way they stand in an address.

    Single digits make one number; a postcode of so many digits at the end of a row stands apart from what is before it.

    Args:
        words: Plain words.
        postcode: How many digits a postcode has.
    """
    plain = cleaned(words)
    for run in reversed(runs_in(_GRAMMAR, plain)):
        letter = None if _is_ordinal(run[-1]) else _letter(plain, run[-1].end)
        ending = "." if _is_ordinal(run[-1]) else letter[0] if letter else ""
        end = letter[1] if letter else run[-1].end
        words = words[: run[0].start] + _arranged(_groups(run), postcode) + ending + words[end:]
    return words


def _arranged(groups: tuple[str, ...], postcode: int) -> str:
    groups = _said_once(groups, postcode)
    total = sum(map(len, groups))
    if len(groups) == 1 or total == postcode or total > _LONGEST_ROW:
        return "".join(groups)
    behind = 0
    for place in range(len(groups) - 1, 0, -1):
        behind += len(groups[place])
        if behind == postcode:
            return f"{_arranged(groups[:place], postcode)} {''.join(groups[place:])}"
    # no number begins with a zero, so "vierzehn null zwei" is one
    joined = "0" in groups[1:] or all(len(group) == 1 for group in groups)
    return ("" if joined else " ").join(groups)


def _said_once(groups: tuple[str, ...], postcode: int) -> tuple[str, ...]:
    """The digits of a house said in two ways taken once: "eins fünf, also fünfzehn"."""
    if groups[1:2] == ("10",) and groups[0] in set("3456789") and len("".join(groups[2:])) in {0, postcode}:
        return (f"1{groups[0]}", *groups[2:])  # "acht zehn" was heard for "achtzehn"
    for count in (2, 3):
        first, last = groups[:count], groups[:1]
        behind, rest = groups[count : count + 1], groups[count + 1 :]
        single = all(len(group) == 1 for group in first) and len(first) == count
        if single and ("".join(first),) == behind and len("".join(rest)) in {0, postcode}:
            return behind + rest
        digits = groups[1 : 1 + count]
        rest = groups[1 + count :]
        if len(digits) == count and tuple(*last) == digits and len("".join(rest)) in {0, postcode}:
            return last + rest
    return groups


def cleaned(text: str) -> str:
    """Lower the case and blank fillers; the length stays, so that places remain those of the text."""
    plain = "".join(low if len(low := char.lower()) == 1 else char for char in text).translate(_LOOKALIKES)
    return _FILLER.sub(lambda found: " " * len(found.group()), plain)


def _tokens(plain: str, dictated: bool) -> list[Token]:  # noqa: FBT001 - called by place through the grammar
    found = [
        Token(match.lastgroup or "", match.group(), match.start(), match.end()) for match in _TOKEN.finditer(plain)
    ]
    if dictated:
        for index, token in enumerate(found):
            if token.word in _SOUND_ALIKE and _beside_number(found, index):
                found[index] = replace(token, word=_SOUND_ALIKE[token.word])
    merged: list[Token] = []
    for token in found:
        merged.append(token)
        while len(merged) > 1 and (one := _one_word(merged[-3:])):
            del merged[-one[1] :]
            merged.append(one[0])
    return _parted(merged)


def _parted(tokens: list[Token]) -> list[Token]:
    """Keep "nicht vierzehn vierzig" apart: the first is ruled out, the second is meant."""
    parted: list[Token] = []
    for index, token in enumerate(tokens):
        parted.append(token)
        after = [_numeric(one) for one in tokens[index + 1 : index + 3]]
        ruled_out = index > 0 and tokens[index - 1].word in _RULES_OUT and _numeric(token)
        zero = tokens[index + 1 : index + 2] and tokens[index + 1].word in {"null", "0"}
        if ruled_out and after[:1] == [True] and after[1:] != [True] and not zero:
            parted.append(Token("sign", "|", token.end, token.end))
    return parted


def _one_word(last: list[Token]) -> tuple[Token, int] | None:
    """Put number words heard apart together: "ein und zwanzig", "ein hundert", "drei mal die null"; say how many."""
    before, after = last[-2], last[-1]
    head = pieces(after.word)
    if before.word in {"ein", "eine"} and head and head[0] in {*SCALES, "und"}:
        return replace(after, word=f"ein{after.word}", start=before.start), 2
    if after.word == "mal" and before.word in _MAL:
        return Token("word", _MAL[before.word], before.start, after.end), 2
    if before.word in {"die", "der", "eine", "ne"} and len(last) == 3 and last[0].word in TIMES and _single(after):
        return replace(
            after, word=last[0].word + (after.word if head else _DIGITS[int(after.word)]), start=last[0].start
        ), 3
    if before.word != "und" or len(last) < 3 or not head:
        return None
    first = pieces(last[0].word) or ((last[0].word,) if last[0].word == "eine" else ())
    adds = first and ((first[-1] in SCALES) or ((UNITS.get(first[-1]) or first[-1] == "eine") and head[0] in TENS))
    word = "ein" if last[0].word == "eine" else last[0].word
    return (replace(after, word=f"{word}und{after.word}", start=last[0].start), 3) if adds else None


def _beside_number(found: list[Token], index: int) -> bool:
    beside = found[max(index - 1, 0) : index] + found[index + 1 : index + 2]
    return any(_numeric(near) and near.word not in _SOUND_ALIKE for near in beside)


def _numeric(token: Token) -> bool:
    if token.kind in {"ordinal", "digits"}:
        return True
    if token.kind != "word" or token.word == "ein":
        return False
    return (bool(pieces(token.word)) and token.word != "und") or _place(token) is not None


def _place(token: Token) -> int | None:
    """The place in an order that a token names."""
    if token.kind == "ordinal":
        return int(re.sub(r"\D", "", token.word))
    return ordinal(token.word) if token.kind == "word" and not pieces(token.word) else None


def _is_ordinal(token: Token) -> bool:
    return _place(token) is not None


def _broken(run: Run, token: Token) -> bool:
    """Whether a number begins anew: behind an ordinal, before one that is no end of a number in words."""
    if not run:
        return False
    return _is_ordinal(run[-1]) or _is_ordinal(token) or (len(run[-1].word) >= 5 and run[-1].word.isdigit())


def _joins(run: Run, token: Token, behind: Run) -> bool:
    if not run or not behind:
        return False
    if token.word == "-":
        return run[-1].kind == behind[0].kind == "word" and _numeric(behind[0])
    if token.word == "und":
        return behind[0].word in TIMES and len(run) > 1 and _single(run[-1]) and _single(run[-2])
    return token.word in {",", "."} and _single(behind[0]) and all(_single(digit) for digit in run)


def _single(token: Token) -> bool:
    """Whether a word is one digit or says how often the next one comes."""
    parts = pieces(token.word)
    return (len(parts) == 1 and (parts[0] in UNITS or parts[0] in TIMES)) or (
        token.kind == "digits" and len(token.word) == 1
    )


def _idle(run: Run, plain: str) -> bool:
    """Whether a word only looks like a number: "null Ahnung", "noch eins", "zweimal" without a digit."""
    words = [token.word for token in run]
    if all(word in TIMES for word in words):
        return True
    if len(run) > 1:
        return False
    after, before = plain[run[0].end :], plain[: run[0].start]
    if _is_ordinal(run[0]):
        return bool(_NO_ORDINAL.match(after)) and words[0] == "achten"
    if words[0] in {"null", "tausend", "hundert", "zwei", "drei", "vier", "fünf"} and _IDLE_AFTER.match(after):
        return words[0] in {"null", "tausend", "hundert"} or bool(re.match(r"\s+(?:mal|augen)\b", after))
    return words[0] == "eins" and bool(_IDLE_ONE.match(after) or _IDLE_BEFORE.search(before))


def _digits(run: Run) -> str:
    return "".join(_groups(run))


def _groups(run: Run) -> tuple[str, ...]:
    place = _place(run[0])
    if place is not None:
        return (str(place),)
    parts: list[str] = []
    for index, token in enumerate(run):
        some = pieces(token.word) or (re.sub(r"\D", "", token.word),)
        if some[0] == "hundert" and len(some) > 1 and parts and parts[-1] in {**TEENS, **TENS}:
            parts.append("ein")  # "zehn hundertfünfzehn" is 10 and 115, "zwölf hundert" is 1200
        if _ends_itself(some, parts, run[index + 1 : index + 2]):
            some = (str(value(some)),)
        parts.extend(some)
    return groups_of(tuple(parts))


def _ends_itself(some: tuple[str, ...], before: list[str], behind: Run) -> bool:
    """Whether a word with a hundred in it is whole before a row of digits: "zweihundertacht sechs null null zwei"."""
    scaled = len(some) > 1 and some[-2] in SCALES and some[-1] in UNITS
    return scaled and before[-1:] != ["tausend"] and bool(behind) and _single(behind[0])


def _letter(plain: str, end: int) -> tuple[str, int] | None:
    match = _LETTER.match(plain, end)
    if match and match.group("letter") not in _NO_LETTER:
        return match.group("letter"), match.end()
    word = _LETTER_WORD.match(plain, end)
    letter = BEHIND_NUMBERS.words.get(word.group("word")) if word else None
    return (letter, word.end()) if word and letter and letter <= _LAST_HOUSE_LETTER else None


def _ending(span: NumberSpan) -> str:
    return "." if span.ordinal else span.suffix.lower()


_GRAMMAR = NumberGrammar(
    cleaned=cleaned,
    tokens=_tokens,
    numeric=_numeric,
    broken=_broken,
    joins=_joins,
    idle=_idle,
    digits=_digits,
    ordinal=_is_ordinal,
    letter=_letter,
    ending=_ending,
    corrects=_CORRECTS,
    rejects=_REJECTS,
)
_NUMBERS = SpokenNumbers(_GRAMMAR)
digit_strings = _NUMBERS.digit_strings
number_value = _NUMBERS.number_value
ordinal_value = _NUMBERS.ordinal_value
written = _NUMBERS.written
