"""From a buyer's message to the words the tables of bargaining are written for."""

import re
from typing import Final

from doorstep.languages.kit.phrases import Phrasebook

_OPENED: Final = {
    "u": "you",
    "ya": "you",
    "yall": "you",
    "y'all": "you",
    "ur": "your",
    "r": "are",
    "im": "i am",
    "i'm": "i am",
    "ive": "i have",
    "ill": "i will",
    "id": "i would",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "cant": "can not",
    "can't": "can not",
    "cannot": "can not",
    "wont": "will not",
    "won't": "will not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "isnt": "is not",
    "wasnt": "was not",
    "havent": "have not",
    "aint": "is not",
    "ain't": "is not",
    "thats": "that is",
    "whats": "what is",
    "wats": "what is",
    "hows": "how is",
    "wheres": "where is",
    "its": "it is",
    "theres": "there is",
    "theyre": "they are",
    "il": "i will",
    "i'l": "i will",
    "ll": "will",
    "wil": "will",
    "tke": "take",
    "taek": "take",
    "tak": "take",
    "ugh": "",
    "meh": "",
    "argh": "",
    "sigh": "",
    "oof": "",
    "phew": "",
    "pff": "",
    "pfft": "",
    "omg": "",
    "tbh": "",
    "ngl": "",
    "youre": "you are",
    "youve": "you have",
    "youd": "you would",
    "lets": "let us",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "thx": "thanks",
    "thnx": "thanks",
    "ty": "thanks",
    "tnx": "thanks",
    "cheers": "thanks",
    "okay": "ok",
    "okey": "ok",
    "oke": "ok",
    "okie": "ok",
    "okk": "ok",
    "k": "ok",
    "kk": "ok",
    "alright": "all right",
    "allright": "all right",
    "wld": "would",
    "wud": "would",
    "woud": "would",
    "wouild": "would",
    "cud": "could",
    "wat": "what",
    "wht": "what",
    "abt": "about",
    "bout": "about",
    "nvm": "never mind",
    "nevermind": "never mind",
    "w": "with",
    "bc": "because",
    "cuz": "because",
    "cos": "because",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "acept": "accept",
    "except": "except",
    "offfer": "offer",
    "ofer": "offer",
    "offr": "offer",
    "prise": "price",
    "anymore": "any more",
    "halfway": "half way",
    "wiggle-room": "wiggle room",
    "colour": "colour",
    "color": "colour",
    "pickup": "pick up",
    "pick-up": "pick up",
    "pickin": "picking",
    "installments": "instalments",
    "installment": "instalment",
    "cheque": "check",
    "whatsap": "whatsapp",
    "watsapp": "whatsapp",
    "insta": "instagram",
    "sry": "sorry",
    "soz": "sorry",
    "yep": "yes",
    "yup": "yes",
    "yeah": "yes",
    "yea": "yes",
    "yeh": "yes",
    "yess": "yes",
    "aye": "yes",
    "yh": "yes",
    "nope": "no",
    "nah": "no",
    "mabye": "maybe",
    "mayb": "maybe",
    "prolly": "probably",
    "smth": "something",
    "sth": "something",
    "👍": "thumbsup",
    "👌": "thumbsup",
    "🤝": "thumbsup",
    "✅": "thumbsup",
    "👎": "no",
}
_ENDINGS: Final = (
    ("n't", " not"),
    ("'m", " am"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
)
_IS_AFTER: Final = frozenset(
    {"it", "that", "what", "who", "where", "when", "how", "there", "here", "he", "she", "this", "which"}
)
_SIGNS: Final = {
    "\n": ".",
    ";": ".",
    "…": ".",
    ":": ",",
    "(": ",",
    ")": ",",
    "/": ",",
    "+": "plus",
    "&": "and",
    "-": ",",
}
_TOKEN: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[.,?!;:()+&/\n…👍👎👌🤝✅]|(?<=\s)-{1,2}(?=\s)")
_ENDEARED: Final = re.compile(
    r"(?<![\w'])(?<!\bi )(?<!'d )(?<!\bid )(?<!ld )"
    r"(?<!\bwe )(?<!\bto )(?<!\bin )(?<!\bof )(?<!\ba )(?<!\bmy )(?<!\bthe )"
    r"(?:x{1,5}|love|hun|hon|honey|darling|sweetheart|babe|duck|pet|chuck|(?:dear|good|kind) (?:sir|madam))"
    r"(?=\s*(?:[,.!?;:\n()…]|[^\w\s'-]|x+\b|$))"
)
"""Kisses and what one calls a stranger kindly: they say nothing."""
_SHORTENED: Final = re.compile(r"\b(incl|inc|excl|approx|max|min|ca|pcs|ea|usd|eur|aprox|reg|re)\.")
_ONCE: Final = frozenset(".,?!")


def plain(text: str) -> str:
    """Lower-case words with single spaces, contractions open; `.` `?` `!` `,` stand as words of their own."""
    words: list[str] = []
    for token in _TOKEN.findall(_ENDEARED.sub(" ", _SHORTENED.sub(r"\1 ", text))):
        word = _SIGNS.get(token, token)
        if word in _ONCE:
            if words and (words[-1] not in _ONCE or word == "?"):
                words.append(word)
            elif words and words[-1] == "," and word != ",":
                words[-1] = word
        else:
            words += _opened(word)
    return " ".join(words)


def _opened(token: str) -> list[str]:
    if token in _OPENED:
        return _OPENED[token].split()
    for ending, opened in _ENDINGS:
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)] + opened).split()
    if token.endswith("'s") and token[:-2] in _IS_AFTER:
        return [token[:-2], "is"]
    return token.split("-") if "-" in token else [token]


_WORD_LISTS = r"""
n: (?:num|sum|few)\d+
few: few\d+
m: sum\d+
bare: (?:num|few)\d+
r: rate\d+
p: part\d+
s: sign\d+
any: (?:num|sum|few|sign|rate|part)\d+
very: (?:(?:so|just|then|really|please|maybe|perhaps|possibly|probably|still|only|even|also|actually|honestly|happily|
    gladly|definitely|certainly|easily|you|to|somehow|now|personally|realistically|ideally|rather|quite|too|today) )*
send: (?:ship|shipping|shipped|send|sending|sent|deliver|delivery|delivering|delivered|mail|mailed|mailing|post|posted|
    posting|postage|drop off)
fetch: (?:pick|picking|picked|collect|collecting|collection|come|coming|grab|grabbing|drive|driving|fetch|meet|
    stop|swing|be there|be over|head over|swing by)
"""

BOOK: Final = Phrasebook(
    _WORD_LISTS,
    soft_start="and|but|so|well|oh|ok|then|actually|look|listen|sorry|yes|please|i think|i guess|i mean|now|because|"
    "hey|hi|hello|right|hmm|hm|alright|great|cool|all right|fine|awesome|perfect|wow|um|uh|good|nice|man|dude|bro|"
    "thanks|sure|thank you|excellent|wonderful|fantastic|sweet|lovely|amazing|super",
    soft_end="please|then|though|actually|thanks|thank you|sir|madam|mate|man|bro|dude|buddy|friend|my friend|really|"
    "for me|to me|by me|with me|i think|i guess|so|now|you know|right|ok|at all|lol|haha|very much|so much|today|"
    "thumbsup",
)
"""Reads the tables of bargaining: `<n>` is a figure that may be a price, `<s>` one that is none by its form."""
