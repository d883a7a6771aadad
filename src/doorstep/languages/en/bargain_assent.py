"""Whether an English buyer's words take the price that stands: strict, since a wrong yes costs more than a question."""

import re
from typing import Final

_STRONG: Final = re.compile(
    r"\b(?:(?:i|we)(?: will| am going to| would like to| shall|)(?: just| gladly| happily| definitely)? (?:take|buy|"
    r"have) (?:it|this|that|them|the [a-z]+)"
    r"(?! (?:for|if|when|over|back|up|down|off|out|under|below|at (?:num|sum)|from|to|away|with|slow|easy|only|once))"
    r"|(?:i|we) (?:accept|agree)(?! (?:if|only|when|that|with you|it is))(?: (?:your|the) (?:offer|price|terms))?"
    r"|(?:it|that) is a deal|(?:it is )?a deal|you (?:have )?(?:got )?(?:yourself )?a deal|(?:we|"
    r"you) have (?:got )?a deal|(?:deal|agreed|sold)"
    r"|(?:i|we) (?:am|are)? ?(?:buying|taking) it|consider it (?:sold|done)|let us (?:do (?:it|this|that)|"
    r"shake on it)|shake on it|you (?:have )?(?:convinced|persuaded) me"
    r"|sounds? (?:like a deal|good|great|perfect|fair|fine|awesome|excellent|reasonable|wonderful|good to me)|"
    r"(?:that|it|this|price) (?:works|will work|is (?:a )?(?:fine|ok|perfect|good|great|acceptable|fair)(?: price)?)"
    r"|i can (?:do|live with|work with) (?:that|it)|(?:let us|we can) do that|you got it)(?![\w'])"
)
"""Words that take a price wherever they stand in a message."""
_CLAUSE_OF_YES: Final = re.compile(
    r"(?:(?:and|so|well|oh|then|ok|yes|all right|right|great|perfect|cool|sure|fine|good|thanks|thank you|wow|hey|hi|"
    r"hello) )*"
    r"(?:ok|yes|sure|fine|perfect|done|yes please|ok then|all right|works|works for me|works few\d+ me|fine by me|"
    r"fine with me|ok by me|ok with me|good for me|thumbsup|"
    r"absolutely|certainly|definitely|of course|for sure|sure thing|why not|fair enough|you got it|you win|"
    r"ok ok you win|happy with that|i am happy|very well|exactly|"
    r"correct|right|that is right|please do|gladly|yes sir|"
    r"ok deal|yes deal|that is fine|that is ok|that is good|all good|am in|i am in|i am ok with (?:that|it)|"
    r"i am happy with (?:that|it)|ok good|ok cool|ok great|ok perfect|ok fine|ok sure|ok thanks|it is|no problem|"
    r"agree|confirmed|i confirm)"
    r"(?: (?:then|please|thanks|thank you|man|bro|mate|sir|dude|buddy|my friend|for me|with me|by me|to me|so much|"
    r"very much|let us do (?:it|this|that)|thumbsup|ok|yes|great|cool|perfect|price|it is|deal|that is|fine|good))*"
)
_YES_AND_COMING: Final = re.compile(
    r"(?:ok|yes|sure|perfect|great|all right|cool|awesome|good|fine)(?: (?:ok|then|great|cool|perfect|so|and|thanks|"
    r"thank you))*"
    r"(?: (?:see you|i (?:will|can) (?:pick|come|be|get|grab|collect|stop|swing|drive|head|meet)|(?:when|where|"
    r"what time) (?:can|do|should|could|would) (?:i|we)"
    r"|can i (?:pick|come|collect|get it)|pick up|let me (?:pick|come)|on my way|i am on my way)\b[^.?!,]*)?"
)
"""A yes that goes straight on to the handover; joy alone is none."""
_JOY_ALONE: Final = re.compile(r"(?:great|cool|awesome|good|ok thanks|so|and|thanks|thank you| )+")
_COURTESY: Final = re.compile(
    r"(?:(?:ok|great|perfect|thanks|thank you|hi|hello|hey|good (?:morning|day|evening|afternoon)|cool|awesome|nice|"
    r"wonderful|excellent|lovely|super|very|so|much|man|bro|mate|sir|"
    r"dude|buddy|my friend|again|for|your|time|the|quick|reply|help|see you|then|there|cheers|bye|talk soon|"
    r"looking forward(?: to it)?|have a (?:nice|good|great) (?:day|one|evening|weekend)|"
    r"you|too|brilliant|good|sounds|happy|glad|best|regards|a lot|soon|have|day|please|and|it is|excited|"
    r"i am (?:so )?(?:happy|excited|glad)|pleasure|doing business|with|cash|in|cash in hand|"
    r"i have (?:the )?cash(?: ready)?|i will (?:bring|pay)(?: in)? (?:the )?cash|i will bring the (?:money|cash)|"
    r"paying cash|thumbsup) ?)+"
)
_BLOCKED: Final = re.compile(
    r"\b(?:but|however|although|unless|if|maybe|perhaps|probably|possibly|let me|think|thinking|consider|considering|"
    r"wait|hold on|hang on|"
    r"not(?! a problem)|no(?! problem| worries| rush| need| prob)|never|none|nothing|except|only if|almost|"
    r"would(?! like to (?:take|buy|have))|wouldnt|might|let you know|get back|depends|depending|provided|as long as|"
    r"assuming|condition that|"
    r"wish|hope|hoping|instead|do we have|is it a|did we|have we|shall we|is that a|not yet|ask my|talk to|"
    r"check with|discuss|sleep on|first|before i|question|wondering|too (?:much|high)|lower|less|cheaper|better|"
    r"discount|"
    r"more like|rather|except|without|minus|prefer|as soon as you lower|when you (?:drop|lower)|could(?! i| we|"
    r" you (?:hold|tell|send|give|deliver))|should|unfortunately|sadly|sorry|actually|still|though(?=$| ,? ?\?)|"
    r"said|says|told|wants|somebody|someone|friend said|what|why|until you|joking|kidding|lol jk|jk|sike|later|"
    r"tomorrow i (?:will )?(?:decide|tell)|decide|see about|like to know|to know|know)\b"
)
"""Words beside which nothing is taken for a yes."""
_ARRANGING: Final = re.compile(
    r"\b(?:pick|picking|collect|come|coming|get it|grab|meet|address|when|where|cash|pay|venmo|paypal|deliver|"
    r"delivery|ship|shipping|drop|available|"
    r"today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|"
    r"evening|noon|sign\d+|see you|"
    r"located|location|hold|reserve|be there|on my way|time)\b"
)
_HANDING_OVER: Final = re.compile(
    r"\b(?:when|where|what time) (?:can|do|should|could|would) (?:i|we) (?:pick|come|collect|get it|meet|get|grab)|"
    r"i (?:will|can) (?:pick|come|be there|collect)\b"
)
_PRICE_CLAUSE: Final = re.compile(
    r"(?:(?:ok|yes|all right|sure|great|perfect|fine|good|deal|agreed|then|so|and|well|cool|thanks|let us do|"
    r"let us go with|let us say|i accept|"
    r"i (?:will|can) (?:do|pay|give you|take it for|take it at|go with|buy it for|manage|afford|have it for)|"
    r"i agree (?:to|with|on)|for|at|"
    r"it is|make it|the|you got it|works|sold|done|price of|that is|sounds good|i am ok with|i am fine with|"
    r"happy with|will do|can do) )*"
    r"(?:few|num|sum)\d+"
    r"(?: (?:it is|then|is (?:fine|ok|good|perfect|great|alright|all right|a deal|fair)(?: with me| for me| by me)?|"
    r"works(?: for me)?|ok|deal|cash|sounds (?:good|fair|great|perfect|fine)(?: to me)?|"
    r"sold|done|agreed|please|thanks|thank you|fine|good|for it|that is|great|perfect|all right|is a deal|for me|"
    r"it be|will (?:do|work)|and deal|man|bro|mate|sir|and|let us do it))*"
)
"""The price that stands, named with nothing but agreement around it."""
_SENTENCE: Final = re.compile(r"[^.?!]+[.?!]?")
_CLAUSE: Final = re.compile(r"[^.?!,]+")


def yes_somewhere(words: str) -> bool:
    """Whether words of agreement begin the message, however it goes on."""
    return bool(
        re.match(
            r"(?:ok|yes|sure|fine|perfect|great|good|right|correct|exactly|absolutely|all right|thumbsup|"
            r"yes please|sounds good)\b",
            words,
        )
    )


def takes(words: str, *, asked: bool, names_price: bool) -> bool:
    """Whether the words take the price that stands without a condition.

    Args:
        words: Plain words with figures marked.
        asked: Whether our price is the open question, so that a bare "ok" answers it.
        names_price: Whether the message names the very price that stands, and no other.
    """
    strong = any(_STRONG.search(one) for one in _sentences(words, questions=False)) and _counts(words, asked=asked)
    priced = names_price and any(_PRICE_CLAUSE.fullmatch(one) for one in _clauses(words))
    weak = asked and (priced or _says_yes(words))
    if not (strong or weak) or _BLOCKED.search(_without_arranging(words)):
        return False
    if any(not _harmless_question(one) for one in _sentences(words, questions=True)):
        return False
    return strong or all(_explained(clause, names_price=names_price) for clause in _clauses(words))


def _says_yes(words: str) -> bool:
    """Whether a clause is a yes, or glad words go with talk of the handover."""
    clauses = _clauses(words)
    if any(_CLAUSE_OF_YES.fullmatch(one) for one in clauses):
        return True
    glad = [one for one in clauses if _YES_AND_COMING.fullmatch(one)]
    return any(not _JOY_ALONE.fullmatch(one) for one in glad) or (
        bool(glad) and _HANDING_OVER.search(words) is not None
    )


def confirms(words: str) -> bool:
    """Whether the words say yes to what was asked, and nothing else."""
    agreed = any(_CLAUSE_OF_YES.fullmatch(clause) for clause in _clauses(words))
    return agreed and "?" not in words and not _BLOCKED.search(words)


_SURE: Final = re.compile(
    r"\b(?:(?:take|buy|buying|taking) (?:it|this|that|them|the [a-z]+)|deal|agreed|sold|accept|consider it)\b"
)


def _counts(words: str, *, asked: bool) -> bool:
    """Whether strong words mean a price at all: "sounds good" answers many things, "I'll take it" only one."""
    return asked or bool(_SURE.search(words))


def _sentences(words: str, *, questions: bool) -> list[str]:
    return [one.strip() for one in _SENTENCE.findall(words) if one.rstrip().endswith("?") is questions]


def _clauses(words: str) -> list[str]:
    return [clause for one in _CLAUSE.findall(words) if (clause := one.strip())]


def _harmless_question(sentence: str) -> bool:
    """Whether a question only arranges the handover or the payment."""
    clauses = _clauses(sentence)
    return bool(clauses) and bool(_ARRANGING.search(clauses[-1])) and not _STRONG.search(clauses[-1])


def _without_arranging(words: str) -> str:
    """The words without harmless turns in which a blocking word may stand."""
    return _HARMLESS.sub(" ", words)


_HARMLESS: Final = re.compile(
    r"\b(?:no (?:problem|worries|rush|need|prob|issue)|not a problem|why not|what time|what day|what is (?:the|"
    r"your) address|"
    r"what address|if (?:that is|it is|that)(?: ok| fine| works| alright| all right)(?: (?:with|for) you)?|"
    r"see you later|later today|later this (?:week|evening|afternoon)|later tonight|"
    r"(?:first thing|like to pick)|would you like me to (?:come|pick)|could (?:i|we|you) (?:pick|come|meet|hold))\b"
)


def _explained(clause: str, *, names_price: bool) -> bool:
    if _CLAUSE_OF_YES.fullmatch(clause) or _COURTESY.fullmatch(clause) or _ARRANGING.search(clause):
        return True
    return bool(_STRONG.search(clause)) or (names_price and _PRICE_CLAUSE.fullmatch(clause) is not None)
