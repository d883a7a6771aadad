"""Bring words into the form the rules are written for: plain lower case, contractions open, fillers gone."""

import re
import unicodedata
from dataclasses import dataclass

from doorstep.languages.en.spelling import NATO_WORDS

LONGEST = 1600
"""Characters read of one turn; what comes after them is not looked at, so that any input takes bounded time."""

_WHOLE_WORDS = {
    "cannot": "can not",
    "cant": "can not",
    "can't": "can not",
    "won't": "will not",
    "wont": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "wasnt": "was not",
    "havent": "have not",
    "hasnt": "has not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "shouldnt": "should not",
    "arent": "are not",
    "im": "i am",
    "ive": "i have",
    "thats": "that is",
    "whats": "what is",
    "whos": "who is",
    "wheres": "where is",
    "whens": "when is",
    "hows": "how is",
    "theres": "there is",
    "youre": "you are",
    "youve": "you have",
    "its": "it is",
    "hes": "he is",
    "shes": "she is",
    "let's": "let us",
    "lets": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "dunno": "do not know",
    "y'all": "you all",
    "u": "you",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "okay": "ok",
    "okey": "ok",
    "k": "ok",
    "o'clock": "oclock",
    "ma'am": "madam",
    "neighbor": "neighbour",
    "neighbors": "neighbours",
    "neighbor's": "neighbour's",
    "neighbors'": "neighbours",
    "zipcode": "zip code",
    "anymore": "any more",
    "cuz": "because",
    "'cause": "because",
    "'em": "them",
    "alright": "all right",
    "dialled": "dialed",
    "goodbye": "bye",
    "bye-bye": "bye",
    "byebye": "bye",
    "mobile": "phone",
    "cellphone": "phone",
    "anybody": "anyone",
    "somebody": "someone",
    "nobody": "no one",
    "everybody": "everyone",
    "noone": "no one",
}
_ENDINGS = (("n't", " not"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"))
_IS_AFTER = frozenset(
    [
        "it",
        "that",
        "what",
        "who",
        "where",
        "when",
        "why",
        "how",
        "there",
        "here",
        "he",
        "she",
        "this",
        "everything",
        "everyone",
        "nobody",
        "someone",
        "somebody",
        "which",
        "one",
    ]
)
_FILLERS = frozenset(["uh", "uhm", "um", "umm", "er", "erm", "ehm", "ah", "uhh", "argh"])
_NOISES = re.compile(r"\b(uh huh|mm hmm|mm hm|uh uh|ta ta|a ha)\b")
_DOUBLED = re.compile(r"(?:ta|so|very|that|had|bye|no)$")
_FILLER_PHRASES = re.compile(
    r"(?<!do )(?<!did )(?<!if )(?<!would )(?<!let )(?<!as )\byou know\b(?! (?:who|where|when|why|if|how|what|"
    r"that|the|my|it))"
    r"|\b(?:sort of|kind of(?! (?:a |the )?(?:parcel|package|thing|item|goods|product|contents|robot))|to be "
    r"honest|basically|honestly)\b"
)
_NUMBER_WORD = re.compile(
    r"(?:oh|o|zero|one|two|three|four|five|six|seven|eight|nine|ten|double|triple|\d+|\w+teen|\w+ty|eleven|twelve)$"
)
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*'?|[.,?!;:]|\.\.\.")
_NOT_THERE = re.compile(
    r"\b(is|are|was|were)(?: not|n't) there (an?|two|any|another|some|something|anything|one|more|also)\b"
)
_VERB_IS = re.compile(
    r"\b([a-z]+)'s (?=(?:not|at|out|away|here|there|asleep|gone|busy|driving|working|been|coming|probably|just|"
    r"still|never|always|already)\b)"
)
_MARKS = {";": ".", ":": ",", "...": "."}
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}|\b(?:mr|mrs|ms|dr|st|apt|no|ave|rd)\.(?=\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plain:
    """One turn as it was written, and as the rules read it.

    Args:
        written: The words as given, without control characters, at most `LONGEST` characters.
        words: Lower case words with single spaces; `.` `?` `!` `,` stand as words of their own.
    """

    written: str
    words: str


def plain(text: str) -> Plain:
    """Normalise one turn; any text is accepted."""
    written = clean(text)
    lowered = _INITIALS.sub(lambda match: match.group().replace(".", ""), written).lower()
    lowered = _NOISES.sub(lambda match: match.group().replace(" ", "-"), lowered)
    lowered = _NOT_THERE.sub(r"\1 there not \2", lowered.replace("isn't there", "is not there"))
    lowered = _VERB_IS.sub(r"\1 is ", lowered)
    words: list[str] = []
    tokens = _TOKEN.findall(lowered.replace("—", " , ").replace("–", " , ").replace("…", " . ").replace("...", " . "))
    for index, token in enumerate(tokens):
        beside = tokens[max(index - 1, 0) : index] + tokens[index + 1 : index + 2]
        among_letters = len(token) == 1 and any(re.fullmatch("[b-hj-z]", one) for one in beside)
        words.extend([token] if among_letters and token.isalpha() else _open(token))
    return Plain(written, _without_fillers(words))


def clean(text: str) -> str:
    """The words without control characters, with plain quotes and single spaces, cut at a fixed length."""
    straight = unicodedata.normalize("NFKC", text[: 2 * LONGEST]).replace("’", "'").replace("‘", "'").replace("`", "'")
    visible = "".join(" " if unicodedata.category(character)[0] in "CZ" else character for character in straight)
    return " ".join(visible.split())[:LONGEST].strip()


def as_written(value: str, written: str) -> str:
    """Give the words of a value the capitals they had in the turn, where it was not written in capitals throughout."""
    if written.isupper():
        return value
    forms = {form.lower().rstrip("."): form.rstrip(".") for form in re.findall(r"[^\W_]+(?:['-][^\W_]+)*\.?", written)}
    titles = {"mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "dr": "Dr"}

    def form(match: re.Match[str]) -> str:
        said = forms.get(match.group().lower(), match.group())
        return said if any(letter.isupper() for letter in said) else titles.get(said, match.group())

    return re.sub(r"[^\W_]+(?:['-][^\W_]+)*", form, value)


def _open(token: str) -> list[str]:
    if token in _MARKS:
        return [_MARKS[token]]
    if token in _WHOLE_WORDS:
        return _WHOLE_WORDS[token].split()
    for ending, opened in _ENDINGS:
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)] + opened).split()
    if token.endswith("'s") and token[:-2] in _IS_AFTER:
        return [token[:-2], "is"]
    return [token.rstrip("'")] if token.rstrip("'") else []


def _spelling(word: str, kept: list[str]) -> bool:
    """Whether a letter said twice is spelled rather than stammered: "one a a", "l l one"."""
    before = kept[-2] if len(kept) > 1 else ""
    return word in NATO_WORDS or (
        len(word) == 1 and (word not in "ai" or len(before) == 1 or _NUMBER_WORD.match(before) is not None)
    )


def _without_fillers(words: list[str]) -> str:
    kept: list[str] = []
    for word in words:
        if word in _FILLERS:
            continue
        previous = kept[-1] if kept else ""
        if word == previous and not _NUMBER_WORD.match(word) and not _spelling(word, kept):
            continue
        if word in ".,?!" and (not previous or previous in ".?!"):
            continue
        kept.append(word)
    joined = _FILLER_PHRASES.sub("", " ".join(kept))
    return " ".join(joined.split())
