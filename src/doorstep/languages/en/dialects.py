"""Regional spellings in their usual form, so that the phrase tables need not know each: "dinnae ring", "callin me"."""

import re
from typing import Final

_DROPPED_G: Final = re.compile(
    r"\b((?:call|ring|bring|hang|phon|telephon|dial|text|bother|pester|harass|hassl|annoy|com|go|do|be|hav|tak|want|"
    r"need|gett|talk|"
    r"speak|deliver|sleep|work|driv|wait|liv|look|stopp|send|leav|sign|tell|mak|lett|keep|walk|hear|expect|mov|putt|"
    r"eat|drink|cook|bath|rest|wash|shopp|fish|teach|play|visit|answer|collect|refus|accept|cancel|return|say|ask|try|"
    r"runn|sitt|feel|pay|cost|joke|jok|kidd|blow|contact|messag|giv|thank|even|morn|noth|someth|anyth|"
    r"everyth)in)'?(?![\w'])"
)
_NOT_ENDING: Final = re.compile(
    r"\b(do|did|does|could|would|should|is|was|has|have|had|are|were|must|need)(?:nae|na)\b"
)
_NO_AS_NOT: Final = re.compile(
    r"(?<!\w)(?<!answer )(i|s|m|re|ll|is|am|are|was|will|can|could|would|do|does|did|have|has|we) no (?=(?:in|here|"
    r"hame|home|about|"
    r"around|up|back|well|be|being|speak|talk|want|wanting|taking|having|going|getting|ringing|phoning|calling|needing|"
    r"him|her|me|interested|coming|bothered|available|the (?:man|person|one|right)|at (?:home|hame|work)|giving|"
    r"accepting|get|hear|ring|phone)\b)"
)
_I: Final = re.compile(
    r"\bah(?='(?:m|ve|ll|d)\b)|(?<=\bcan )ah\b|^ah(?= (?:want|need|think|never|am|have|dinnae|cannae)\b)"
)
_WORDS: Final = {
    "dinnae": "do not",
    "dinna": "do not",
    "dinni": "do not",
    "cannae": "can not",
    "canna": "can not",
    "widnae": "would not",
    "willnae": "will not",
    "winnae": "will not",
    "willna": "will not",
    "wisnae": "was not",
    "disnae": "does not",
    "amn't": "am not",
    "aint": "is not",
    "nae": "no",
    "naebody": "nobody",
    "somebdy": "somebody",
    "nowt": "nothing",
    "owt": "anything",
    "mair": "more",
    "tae": "to",
    "hame": "home",
    "oot": "out",
    "aboot": "about",
    "doon": "down",
    "roon": "round",
    "hoose": "house",
    "yer": "your",
    "ye": "you",
    "youse": "you",
    "yous": "you",
    "yiz": "you",
    "wi'": "with",
    "aff": "off",
    "auld": "old",
    "yis": "you",
    "ya'll": "you all",
    "yall": "you all",
    "youall": "you all",
    "wrang": "wrong",
    "whae": "who",
    "d'you": "do you",
    "d'ya": "do you",
    "name's": "name is",
    "haud": "hold",
    "gie": "give",
    "the noo": "just now",
}
_ONE_OF: Final = re.compile(r"(?<![\w'])(?:" + "|".join(map(re.escape, _WORDS)) + r")(?![\w'])")
_KIN: Final = (
    r"(?:mum|mummy|mam|mammy|mom|mommy|dad|daddy|gran|granny|nan|nana|grandad|grandpa|grandma|wife|husband|missus|boss|"
    r"sir|madam|son|daughter|brother|sister|mother|father|himself|herself|everyone|everybody|nobody|manager|alex|"
    r"morgan)"
)
_IS_BEFORE: Final = (
    r"(?:in (?:the|a|bed|hospital|surgery|work|school|town|with|court|theatre|her|his)|on (?:the|a|holiday|vacation|"
    r"his|"
    r"her|nights|shift|another)|having|sleeping|resting|poorly|back|off|over|round|up|down|under|getting|"
    r"in(?= [.,?!]|$|"
    r"[.,?!])|upstairs|downstairs|outside|deaf|ill|abroad|travelling|cooking|napping|eating|too|only|unavailable|dead)"
)
_KIN_IS: Final = re.compile(rf"(?<!at )(?<!to )(?<!at my )(?<!to my )(?<!from my )\b({_KIN})'s (?={_IS_BEFORE}\b)")


def usual(lowered: str) -> str:
    """Bring dialect words and dropped endings of a turn in lower case into the forms that phrases are written in."""
    words = _KIN_IS.sub(r"\1 is ", _I.sub("i", lowered))
    words = _NO_AS_NOT.sub(r"\1 not ", _DROPPED_G.sub(r"\1g", words))
    words = _NOT_ENDING.sub(r"\1 not", words)
    return _ONE_OF.sub(lambda match: _WORDS[match.group()], words)
