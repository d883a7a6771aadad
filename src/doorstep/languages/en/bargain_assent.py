"""Whether an English buyer's words take the price that stands: strict, since a wrong yes costs more than a question."""

import re
from typing import Final

_LEAD: Final = (
    r"(?:(?:and|so|well|oh|then|ok|yes|all right|great|perfect|cool|sure|fine|good|nice|awesome|excellent|thanks|"
    r"thank you|"
    r"wow|hey|hi|hello|in that case|fair enough|you win|very well|"
    r"at that price|for that price|i think|i guess|absolutely|"
    r"of course|"
    r"go on|hell|haha|lol|dude|man|bro|my friend|right) )*"
)
_TAIL: Final = (
    r"(?: (?:then|please|thanks|thank you|man|bro|mate|sir|dude|buddy|my friend|friend|for me|with me|by me|to me|"
    r"so much|very much|now|"
    r"today|tomorrow|tonight|thumbsup|ok|yes|great|cool|perfect|price|it is|deal|fine|good|for (?:few|num|sum)\d+|"
    r"at (?:few|num|sum)\d+|at that(?: price)?|"
    r"for that(?: price)?|for your price|cash|in cash|with cash|"
    r"many thanks|kindly|madam|to us|for us|with us|by us|right away|right now|let us do (?:it|this|"
    r"that)|sounds good|done|agreed|sold|off you|off your hands|"
    r"of course|absolutely|definitely|for sure|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)))*"
)
_ON_TO: Final = (
    r"(?: (?:(?:and |so |then )?(?:i|we) (?:will|can|am|have|could|live|get|pick|come|bring|collect|need it|"
    r"want to pick)|(?:and|then|so)(?! (?:i|we)\b)|please|"
    r"when (?:can|could|do|should|would|is|are|will)|where|what time|can i|can we|let me|see you|"
    r"my (?:wife|husband|son|dad|"
    r"brother)|ship|send|deliver|"
    r"pick|meet|on my way|cash on|just tell me|tell me where|what is (?:the|your) address)\b[^.?!,]*)?"
)
"""What goes straight on to the handover; what may not stand there is blocked elsewhere."""
_TAKING: Final = (
    r"(?:(?:i|we)(?: will| am going to| are going to| would (?:like|love) to| would be (?:happy|glad) to|"
    r" (?:am|are) happy to| shall| am| are|)(?: just| gladly| happily| definitely)? "
    r"(?:take|buy|have|grab|buying|taking|(?<=will )(?:get|go for)|(?<=shall )(?:get|go for)|(?<=to )(?:get|go for)) "
    r"(?:it|this|that|them|both|the last one|all (?:few\d+|of them)|the (?:bike|bicycle|item|car|phone|couch|sofa|desk|"
    r"table|chairs?|bed|lot|camera|lamp|bookcase))"
    r"|(?:i|we) (?:accept|agree)(?: (?:to|with))?(?: (?:your|the|this|that|it)(?: (?:offer|price|terms|deal|(?:few|"
    r"num|sum)\d+))?)?"
    r"|(?:(?:it|that) is )?(?:a )?(?:good |done |great )?deal|(?:it|that) is (?:agreed|settled)|"
    r"you (?:have )?(?:got )?(?:yourself )?a deal|(?:we|"
    r"you) have (?:got )?a deal|"
    r"agreed|sold|consider it (?:sold|done)|you (?:have )?(?:convinced|persuaded) me)"
)
_PLEASED: Final = (
    r"(?:(?:that |it |this )?sounds? (?:like a deal|good|great|perfect|fair|fine|awesome|excellent|reasonable|"
    r"wonderful|good enough)|"
    r"(?:that|it|this|the price|price|your price) (?:works|will work|will do|is (?:a )?(?:fine|ok|perfect|good|great|"
    r"acceptable|fair|all right|good price|fair price|great price|deal|good deal))|"
    r"i can (?:do|live with|work with|manage) (?:that|it)|(?:let us|we can) do (?:it|this|that)|you got it|"
    r"shake on it|let us shake on it|i will do (?:it|that))"
)
_SURE: Final = re.compile(rf"{_LEAD}{_TAKING}{_TAIL}{_ON_TO}")
"""A clause that takes a price, whatever was asked."""
_AGREEING: Final = re.compile(rf"{_LEAD}{_PLEASED}{_TAIL}{_ON_TO}")
"""A clause that takes a price where it was the question."""
_YES: Final = re.compile(
    rf"{_LEAD}(?:(?:(?:ok|fine|deal|sure|then|well|yes) )+without (?:it|that|them|(?:the|a) "
    rf"(?!fees?|costs?|charges?|shipping|delivery|postage|price|discount|deposit|tax|warranty|receipt)\w+)|ok|yes|"
    r"yes please|sure|fine|perfect|done|all right|works|works (?:few\d+|for) me|fine (?:by|with) me|"
    r"ok (?:by|with|for) me|good for me|thumbsup|absolutely|certainly|definitely|of course|for sure|sure thing|"
    r"why not|fair enough|"
    r"very well|please do|gladly|hell yes|count me in|okey dokey|dokey|am in|i am in|i am ok with (?:that|it)|"
    r"i am (?:happy|fine) with (?:that|it)|"
    r"happy with that|all good|no problem|agree|confirmed|i confirm|i want it|let us go|ok you win|you win|"
    r"that is (?:fine|ok|good|all right)|go on|you are on|that will do nicely|(?:your|the) (?:price|"
    r"offer) is (?:accepted|agreed|fine)|right you are|you have twisted my arm|"
    r"twist my arm)"
    rf"{_TAIL}"
)
_YES_AND_ON: Final = re.compile(
    r"(?:ok|yes|sure|perfect|all right|fine|great|cool|awesome|good)(?: (?:ok|then|great|cool|perfect|thanks|"
    r"thank you))*"
    r" (?:see you|i (?:will|can) (?:pick|come|be there|get it|grab it|collect|stop by|swing by|drive|head over|"
    r"meet you)|"
    r"(?:when|where|what time) (?:can|do|should|could|would) (?:i|we)|can i (?:pick|come|collect|get it)|pick up|"
    r"let me (?:pick|come)|on my way|i am on my way|(?:please )?(?:ship|send) it)\b[^.?!,]*"
)
"""A yes that goes straight on to the handover."""
_GLAD: Final = re.compile(
    r"(?:(?:great|cool|awesome|good|perfect|excellent|wonderful|nice|lovely|fantastic|thanks|thank you|so|ok|super) ?)+"
)
_HANDING_OVER: Final = re.compile(
    r"(?:(?:so|and|then) )?(?:(?:when|where|what time) (?:can|do|should|could|would) (?:i|we) (?:pick|come|collect|"
    r"get it|meet|get|grab)|"
    r"i (?:will|can) (?:pick|come|be there|collect)\b)"
)
_PRICE_CLAUSE: Final = re.compile(
    rf"{_LEAD}(?:(?:deal|agreed|let us do|let us go with|let us say|i accept|i will go with|i (?:will |can )?(?:do|"
    rf"pay|give you|take it for|take it at|go with|buy it for|"
    r"manage|afford|have it for|accept)|i agree (?:to|with|on)|for|at|it is|make it|the|works|sold|done|price of|"
    r"that is|sounds good|i am (?:ok|fine|happy) with|happy with|will do|can do|a) )*"
    r"(?:few|num|sum)\d+"
    r"(?: (?:it is|then|is (?:fine|ok|good|perfect|great|all right|a deal|fair)|works|ok|deal|cash|sounds (?:good|"
    r"fair|great|perfect|fine)|sold|done|agreed|fine|good|for it|that is|great|perfect|"
    r"all right|is a deal|it be|will (?:do|work)|and deal))*"
    rf"{_TAIL}"
)
"""The price that stands, named with nothing but agreement around it."""
_COURTESY: Final = re.compile(
    r"(?:(?:ok|great|perfect|thanks|thank you|hi|hello|hey|good (?:morning|day|evening|afternoon)|cool|awesome|nice|"
    r"wonderful|excellent|lovely|super|very|so|much|man|bro|mate|sir|"
    r"dude|buddy|my friend|again|for|your|time|the|quick|reply|help|see you|then|there|bye|talk soon|"
    r"looking forward(?: to it)?|have a (?:nice|good|great) (?:day|one|evening|weekend)|"
    r"you|too|brilliant|good|happy|glad|best|regards|a lot|soon|have|day|please|and|excited|i am (?:so )?(?:happy|"
    r"excited|glad)|pleasure|doing business|with|cash|in|cash in hand|"
    r"i have (?:the )?cash(?: ready)?|i will (?:bring|pay)(?: in)? (?:the )?cash|i will bring the (?:money|cash)|"
    r"paying cash|thumbsup|you drive a hard bargain|hard bargain|my wife will love it) ?)+"
)
_BLOCKED: Final = re.compile(
    r"\b(?:but|however|although|unless|if|maybe|perhaps|probably|possibly|let me (?:think|check|see|ask|know|talk|"
    r"sleep|get)|think about|thinking|consider|considering|consideration|wait|hold on|hang on|"
    r"not(?! a problem)|no(?! problem| worries| rush| need| prob)|never|none|nothing|except|only if|almost|"
    r"would(?! (?:(?:like|love)|be (?:happy|glad)) to (?:take|buy|have|get))|wouldnt|might|"
    r"let you know|get back|depends|depending|provided|as long as|"
    r"assuming|condition that|"
    r"wish|hope|hoping|instead|do we have|is it a|did we|have we|shall we|is that a|ask my|talk to|check with|"
    r"discuss|sleep on|first|before i|once|after i|when i get|until you|question|wondering|too (?:much|high)|lower|"
    r"less|cheaper|better|discount|"
    r"more like|rather|without|minus|prefer|could(?! i| we| you (?:hold|tell|send|give|deliver))|should|"
    r"unfortunately|sadly|sorry|actually|still|though|"
    r"said|says|told|wants|somebody|someone|joking|kidding|jk|sike|later|decide|see about|to know|another|other|else|"
    r"say|whatever|test|inspect|(?:two|few\d+) of|next month|lol|right\?)\b"
)
"""Words beside which nothing is taken for a yes."""
_HARMLESS: Final = re.compile(
    r"\b(?:no (?:problem|worries|rush|need|prob|issue)|not a problem|why not|"
    r"if (?:that is|it is|that)(?: ok| fine| works| all right)(?: (?:with|for) you)?|see you later|later today|"
    r"later this (?:week|evening|afternoon)|later tonight|"
    r"without (?:the |it|that|them)(?:\w+)?(?: then)?(?= ?(?:\.|!|,|$))|"
    r"first thing|would you like me to (?:come|pick)|could (?:i|we|you) (?:pick|come|meet|hold)|let us say)\b"
)
"""Turns in which a blocking word says nothing against it."""
_ARRANGING: Final = re.compile(
    r"\b(?:pick|picking|collect|come|coming|get it|grab|meet|address|when|where|cash|pay|paying|venmo|paypal|deliver|"
    r"delivery|ship|shipping|"
    r"today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|"
    r"evening|noon|sign\d+|see you|"
    r"located|location|hold|reserve|be there|on my way|what time)\b"
)
_ASKS: Final = re.compile(
    r"(?:and |so |ok |yes )*(?:is|are|does|do|did|has|have|was|were|what|how|which|why|who|can|could|would|will|any|"
    r"where|when)\b"
)
_SENTENCE: Final = re.compile(r"[^.?!]+[.?!]?")
_CLAUSE: Final = re.compile(r"[^.?!,]+")
_CONFIRMS: Final = re.compile(
    rf"{_LEAD}(?:right|correct|exactly|that is (?:right|correct|it)|yes i did|i did|yes exactly|it is|yes it is|"
    rf"yes that){_TAIL}"
)


def yes_somewhere(words: str) -> bool:
    """Whether words of agreement begin the message, however it goes on."""
    return bool(
        re.match(
            r"(?:ok|yes|sure|fine|perfect|great|good|right|correct|exactly|absolutely|all right|thumbsup|"
            r"sounds good)\b",
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
    if _BLOCKED.search(_HARMLESS.sub(" ", words)) or not all(map(_harmless_question, _asking(words))):
        return False
    told = [clause for one in _SENTENCE.findall(words) if not one.rstrip().endswith("?") for clause in _clauses(one)]
    if any(_SURE.fullmatch(clause) for clause in told):
        return True
    agreed = any(_agrees(clause, names_price=names_price) for clause in told) or _glad_to_come(words)
    return asked and agreed and all(_explained(clause, names_price=names_price) for clause in _clauses(words))


def confirms(words: str) -> bool:
    """Whether the words say yes to what was asked, and nothing else."""
    clauses = _clauses(words)
    agreed = any(_YES.fullmatch(one) or _CONFIRMS.fullmatch(one) for one in clauses)
    return agreed and "?" not in words and not _BLOCKED.search(_HARMLESS.sub(" ", words))


def _agrees(clause: str, *, names_price: bool) -> bool:
    if names_price and _PRICE_CLAUSE.fullmatch(clause):
        return True
    return any(pattern.fullmatch(clause) for pattern in (_YES, _AGREEING, _YES_AND_ON))


def _glad_to_come(words: str) -> bool:
    """Whether glad words go with arranging the handover: "great, when can I pick it up?"."""
    clauses = _clauses(words)
    return any(map(_GLAD.fullmatch, clauses)) and any(map(_HANDING_OVER.match, clauses))


def _clauses(words: str) -> list[str]:
    return [clause for one in _CLAUSE.findall(words) if (clause := one.strip())]


def _asking(words: str) -> list[str]:
    """The clauses that ask, with or without a mark."""
    asking = [
        clauses[-1] for one in _SENTENCE.findall(words) if one.rstrip().endswith("?") and (clauses := _clauses(one))
    ]
    return asking + [clause for clause in _clauses(words) if _ASKS.match(clause) and clause not in asking]


def _harmless_question(clause: str) -> bool:
    """Whether a question only arranges the handover or the payment."""
    return bool(_ARRANGING.search(clause)) and not _SURE.fullmatch(clause) and not _AGREEING.fullmatch(clause)


def _explained(clause: str, *, names_price: bool) -> bool:
    known = _agrees(clause, names_price=names_price) or _COURTESY.fullmatch(clause) or _GLAD.fullmatch(clause)
    return bool(known or _ARRANGING.search(clause))
