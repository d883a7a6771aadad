"""British postcodes as people say them: separate letters and digits, letter names, the spelling alphabet."""

import re

from doorstep.languages.en.spelling import NATO_WORDS

_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK "
    "FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN "
    "NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW "
    "UB W WA WC WD WF WN WR WS WV YO ZE"
).lower()
_SHAPE = re.compile(
    rf"(?P<outward>(?:{'|'.join(sorted(_AREAS.split(), key=len, reverse=True))})\d[a-z\d]?)"
    r"(?P<inward>\d(?:[abd-hjlnp-uw-z]{2}|(?!in|is|it|to|on|my|or|of|no|me|so|do|go|if|am)[a-z]{2}))"
)
_SAID_OH = re.compile(r"(?:(?<=\d)|^)o(?=[a-z]{2}$)")
_OUTWARD = re.compile(rf"(?:{'|'.join(_AREAS.split())})\d[a-z\d]?")
_INWARD = re.compile(r"\d[a-z]{2}")
_BETWEEN = frozenset({",", ".", "then", "and", "space", "gap", "dash", "again"})
_LETTER_NAMES = {
    "ay": "a",
    "bee": "b",
    "be": "b",
    "cee": "c",
    "see": "c",
    "sea": "c",
    "dee": "d",
    "ee": "e",
    "eff": "f",
    "ef": "f",
    "gee": "g",
    "jee": "g",
    "aitch": "h",
    "haitch": "h",
    "eye": "i",
    "jay": "j",
    "kay": "k",
    "ok": "k",
    "el": "l",
    "ell": "l",
    "em": "m",
    "en": "n",
    "oh": "o",
    "pee": "p",
    "cue": "q",
    "queue": "q",
    "kew": "q",
    "are": "r",
    "ar": "r",
    "ess": "s",
    "es": "s",
    "tee": "t",
    "tea": "t",
    "you": "u",
    "ew": "u",
    "vee": "v",
    "ex": "x",
    "why": "y",
    "wye": "y",
    "zed": "z",
    "zee": "z",
    "to": "2",
    "too": "2",
    "for": "4",
}
_NAMES_OF_AREAS = frozenset(_AREAS.split()) & frozenset(_LETTER_NAMES)
"""Two letters that are a part of the country or the name of one letter: "ex" for Exeter or for X."""
_HALF_BEHIND = re.compile(
    rf"(?<=[a-z,] )(?:{'|'.join(sorted(_AREAS.split(), key=len, reverse=True))}) ?\d{{1,2}}[a-z]?(?= ,|$)"
)
_LONGEST = 12
_NAMED_LETTER = re.compile(r"\b([a-z]{2,6}) (?:as in|like|for) ([a-z])[a-z]+\b")


def postcodes_written(words: str) -> str:
    """Write every British postcode in the words as "bs1 4qa"; number words are expected as digits already."""
    tokens = _NAMED_LETTER.sub(_letter, words).split()
    out: list[str] = []
    index = 0
    while index < len(tokens):
        length, code = _starting_at(tokens, index)
        out.append(code if length else tokens[index])
        index += length or 1
    return " ".join(out)


def half_behind(words: str) -> tuple[str, str | None]:
    """The words without the first half of a postcode that ends a clause, and that half: "sheffield s 12 ,"."""
    match = _HALF_BEHIND.search(words)
    if match is None:
        return words, None
    return f"{words[: match.start()]},{words[match.end() :]}", re.sub(r"\s", "", match.group())


def half_postcode(words: str, known: str | None) -> str | None:
    """The postcode of which only a half was said, as the answer to being asked for it.

    Args:
        words: What was said, number words as digits.
        known: The first half, where it was said before.
    """
    tokens = _NAMED_LETTER.sub(_letter, words).split()
    for start in range(len(tokens)):
        joined, index = "", start
        while index < len(tokens) and (tokens[index] not in _BETWEEN or not joined):
            said, taken = _characters(tokens, index)
            if not said:
                break
            joined, index = joined + said, index + taken
        joined = _SAID_OH.sub("0", joined)
        if known and _INWARD.fullmatch(joined) and _OUTWARD.fullmatch(known.lower()):
            return f"{known} {joined}"
        if _OUTWARD.fullmatch(joined):
            return joined
    return None


def _letter(match: re.Match[str]) -> str:
    """One letter for "bee as in bravo"."""
    return match.group(2) if _LETTER_NAMES.get(match.group(1)) == match.group(2) else match.group()


def _starting_at(tokens: list[str], start: int) -> tuple[int, str]:
    """How many words from here on make a whole postcode, and the postcode; 0 where they make none."""
    found = _going_on(tokens, start, "", start)
    if not found[0] and tokens[start] in _NAMES_OF_AREAS:
        return _going_on(tokens, start, tokens[start], start + 1)
    return found


def _going_on(tokens: list[str], start: int, joined: str, index: int) -> tuple[int, str]:
    """Likewise, where the words before this place make these letters."""
    best = (0, "")
    while index < min(start + _LONGEST, len(tokens)):
        if tokens[index] in _BETWEEN and joined:
            index += 1
            continue
        said, taken = _characters(tokens, index)
        joined += said
        index += taken
        if not said or len(joined) > 7:
            break
        code = _code(joined)
        best = (index - start, code) if code else best
    return best


def _characters(tokens: list[str], index: int) -> tuple[str, int]:
    """The letters or digits one word stands for, and how many words that took; nothing for an ordinary word."""
    word = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    if word in ("double", "double-u") and following in ("you", "u", ""):
        return "w", 2 if following else 1
    if word == "double" and (letter := _one(following)):
        return letter * 2, 2
    if word == "double-u":
        return "w", 1
    return _one(word), 1


def _one(word: str) -> str:
    if word in NATO_WORDS:
        return NATO_WORDS[word]
    if re.fullmatch(r"[a-z]{1,2}|\d{1,3}|[a-z]{0,2}\d{1,3}[a-z]{0,2}", word) and word not in _LETTER_NAMES:
        return word
    return _LETTER_NAMES.get(word, "")


def _code(joined: str) -> str | None:
    joined = _SAID_OH.sub("0", joined)
    match = _SHAPE.fullmatch(joined) or _SHAPE.fullmatch(re.sub(r"^([a-z])0(?=\d)", r"\1o", joined))
    return f"{match.group('outward')} {match.group('inward')}" if match else None
