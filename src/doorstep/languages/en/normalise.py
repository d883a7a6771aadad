"""Bring words into the form the rules are written for: plain lower case, contractions open, fillers gone."""

import re

from doorstep.languages.en.dialects import usual
from doorstep.languages.en.spelling import NATO_WORDS
from doorstep.languages.kit import plain_words
from doorstep.languages.kit.plain_words import Plain, PlainWords

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
_FILLER_PHRASES = re.compile(
    r"(?<!do )(?<!did )(?<!if )(?<!would )(?<!let )(?<!as )\byou know\b(?! (?:who|where|when|why|if|how|what|"
    r"that|the|my|it))"
    r"|\b(?:sort of|kind of(?! (?:a |the )?(?:parcel|package|thing|item|goods|product|contents|robot))|to be "
    r"honest|basically|honestly)\b"
)
_NUMBER_WORD = re.compile(
    r"(?:oh|o|zero|one|two|three|four|five|six|seven|eight|nine|ten|double|triple|\d+|\w+teen|\w+ty|eleven|twelve)$"
)
_NOT_THERE = re.compile(
    r"\b(is|are|was|were)(?: not|n't) there (an?|two|any|another|some|something|anything|one|more|also)\b"
)
_VERB_IS = re.compile(
    r"\b([a-z]+)'s (?=(?:not|at|out|away|here|there|asleep|gone|busy|driving|working|been|coming|probably|just|"
    r"still|never|always|already)\b)"
)
_INITIALS = re.compile(
    r"\b(?:[A-Za-z]\.){2,}|\b(?:mr|mrs|ms|dr|st|apt|no|ave|rd|jr|mt|ft|blvd|ln|ct|ste|hwy|pkwy)\.(?=[\s,])"
    r"|(?-i:\b(?!Flat|Apartment|Unit|Option|Suite|Building|No|Yes)[A-Z][a-z]+ [A-Z]\.(?= [A-Z][a-z]))",
    re.IGNORECASE,
)
_FLAT_PAIR = re.compile(r"\b(flat|apartment|apt|unit) (\d+)/(\d+)\b")
"""A Scottish flat, by floor and door: "flat 2/1"."""
_NUMBER_SIGN = re.compile(r"\s?(?:#|\bhashtag|\bhash)\s?(?=\d)")
_LETTER_NAMES = frozenset(["bee", "cee", "dee", "gee", "tee", "pee", "ess", "eff", "ell", "vee", "jay", "kay"])
"""Letters as a recogniser writes their names, said twice where a postcode has them twice."""

_TITLES = {"mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "dr": "Dr"}


def plain(text: str) -> Plain:
    """Normalise one turn; any text is accepted."""
    return _ENGLISH.plain(text)


def as_written(value: str, written: str) -> str:
    """Give the words of a value the capitals they had in the turn, where it was not written in capitals throughout."""
    return plain_words.as_written(value, written, _TITLES)


def _joined_noises(lowered: str) -> str:
    return _NOISES.sub(lambda match: match.group().replace(" ", "-"), lowered)


def _there_behind(lowered: str) -> str:
    return _NOT_THERE.sub(r"\1 there not \2", lowered.replace("isn't there", "is not there"))


def _is_opened(lowered: str) -> str:
    return _VERB_IS.sub(r"\1 is ", lowered)


def _signs_said(lowered: str) -> str:
    return _NUMBER_SIGN.sub(" number ", _FLAT_PAIR.sub(r"\1 \2 slash \3", lowered))


def _opened(token: str) -> list[str]:
    if token in _WHOLE_WORDS:
        return _WHOLE_WORDS[token].split()
    for ending, opened in _ENDINGS:
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)] + opened).split()
    if token.endswith("'s") and token[:-2] in _IS_AFTER:
        return [token[:-2], "is"]
    return [token.rstrip("'")] if token.rstrip("'") else []


def _spells(word: str, before: str) -> bool:
    """Whether a letter said twice is spelled rather than stammered: "one a a", "l l one"."""
    return (word in NATO_WORDS or word in _LETTER_NAMES) or (
        len(word) == 1 and (word not in "ai" or len(before) == 1 or _NUMBER_WORD.match(before) is not None)
    )


def _without_filler_phrases(words: str) -> str:
    return _FILLER_PHRASES.sub("", words)


_ENGLISH = PlainWords(
    abbreviations=_INITIALS,
    rewritten=(usual, _joined_noises, _there_behind, _is_opened, _signs_said),
    opened=_opened,
    fillers=_FILLERS,
    finish=_without_filler_phrases,
    number=_NUMBER_WORD,
    spells=_spells,
)
