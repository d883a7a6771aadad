"""Whether an English buyer's words take the price that stands: strict, since a wrong yes costs more than a question."""

import re
from typing import Final

from doorstep.languages.en.bargain_doubts import blocked

_LEAD: Final = (
    r"(?:(?:and|so|well|oh|then|ok|yes|all right|great|perfect|cool|sure|fine|good|nice|awesome|excellent|thanks|"
    r"thank you|"
    r"wow|hey|hi|hello|in that case|fair enough|you win|very well|"
    r"at that price|for that price|i think|i guess|absolutely|"
    r"of course|done|agreed|accepted|no worries|no problem|"
    r"you know what|what the hell|oh well|why not|screw it|sod it|stuff it|after all|actually|"
    r"after thinking (?:it over|about it)|(?:i|we) (?:have |had )?(?:thought (?:it over|about it)|slept on it|"
    r"talked (?:it over|"
    r"about it|to my \w+)|had a think)(?: \w+){0,3}? and|"
    r"go on|hell|haha|lol|dude|man|bro|my friend|right|sir|boss|mate|ji|yaar|bhai|seriously|final|honestly|"
    r"sweet|sweet as|yay|yippee|woo ?hoo|woop|hooray|hurray|yess+|yas+|beauty|fab|brill|brilliant|lovely|amazing|"
    r"fantastic|wonderful|super|superb|smashing|cracking|magic|wicked|ace|legend|champion|champ|sick|dope|rad|solid|"
    r"bet|word|np|nice one|good (?:stuff|man|one)|great stuff|cool beans|alrighty|righto|righty ho|okey dokey|no probs|"
    r"gotcha|got it|fair do's|fair dos|ooh|ah|aww?|ha|hehe|hahaha|gr8|grand|bingo|done and dusted|heck|heck yes|"
    r"hell yes|works|you legend|you star|you beauty|that works|sounds (?:good|great)|this is perfect|that is (?:great|"
    r"perfect|good|fine|fair)|love it|thank god|finally|at last) )*"
)
_TAIL: Final = (
    r"(?: (?:then|please|thanks|thank you|man|bro|mate|sir|ji|yaar|bhai|dude|buddy|my friend|friend|for me|with me|by "
    r"me|to me|"
    r"so much|very much|now|"
    r"today|tomorrow|tonight|thumbsup|ok|yes|great|cool|perfect|price|it is|deal|fine|good|for (?:few|num|sum)\d+|"
    r"at (?:few|num|sum)\d+|at that(?: price)?|"
    r"for that(?: price)?|for your price|cash|in cash|with cash|"
    r"many thanks|kindly|madam|to us|for us|with us|by us|right away|right now|let us do (?:it|this|"
    r"that)|sounds good|done|agreed|sold|off you|off your hands|"
    r"(?:this |tomorrow |today )?(?:arvo|morning|afternoon|evening|lunchtime|lunch time)|as it is|as is|as seen|"
    r"off you|in that case|after all|regardless|(?<!thanks )(?<!thank you )anyway|either way|straight away|final|"
    r"itself|"
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
    r"(?:(?:i|we)(?: will| am going to| are going to| would (?:still )?(?:like|love) to| would be (?:happy|glad) to|"
    r" (?:am|are) happy to| shall| am| are| (?:have )?decided to| have made up my mind to| will stop (?:haggling|"
    r"bargaining|arguing) and|)(?: just| gladly| happily| definitely| still)? "
    r"(?:take|buy|have|grab|snag|nab|bag|purchase|claim|buying|taking|snap up|snatch up|(?<=will )(?:get|go for)|"
    r"(?<=shall )(?:get|go for)|"
    r"(?<=to )(?:get|go for)) "
    r"(?:it|this|that|them|both|the last one|all (?:few\d+|of them)|the (?:bike|bicycle|item|car|phone|couch|sofa|desk|"
    r"table|chairs?|bed|lot|camera|lamp|bookcase))"
    r"|(?:i|we) (?:accept|agree)(?: (?:to|with))?(?: (?:your|the|this|that|it)(?: (?:offer|price|terms|deal|(?:few|"
    r"num|sum)\d+))?)?"
    r"|(?:(?:it|that) is )?(?:a )?(?:good |done |great )?deal|(?:it|that) is (?:agreed|settled)|"
    r"you (?:have )?(?:got )?(?:yourself )?a deal|(?:we|"
    r"you) have (?:got )?a deal|"
    r"agreed|sold|(?:you can )?consider it (?:sold|done|a deal)|you (?:have )?(?:convinced|persuaded|sold) me|"
    r"i am sold|"
    r"(?:happy|glad) to (?:take|buy|have) (?:it|them|this)|"
    r"(?:i|we) (?:will|shall|am (?:happy|glad) to|are (?:happy|glad) to) (?:just |gladly |happily )?"
    r"(?:pay (?:that|it)|(?:snap|snatch) (?:it|them|this) up)|"
    r"(?:i|we) (?:(?:will |shall )?(?:take|buy)|(?:am|are) (?:taking|buying))(?: (?:for|at) that(?: price)?)?"
    r"(?![^.?!,]* and\b)|(?:i|"
    r"we) do accept|(?:offer |price )?accepted|"
    r"(?:you can |please )?mark it (?:as )?sold|(?:you can |please )*put (?:me down(?: for (?:it|that|this))?|"
    r"(?:my|our) name (?:on|against) it|it (?:in|under) (?:my|our) name|(?:me|us) on the list for it)|let us call it "
    r"(?:a deal|done|sold)|"
    r"lock it in|(?:i )?(?:confirm|confirmed)(?: that)? (?:i|we) (?:want to buy|buy|take|will take|am taking) it|"
    r"let us go with that|done deal|(?:i|we) accept (?:your|the) (?:counter|counter ?offer|counter offer)|"
    r"(?:i|we) (?:will )?pay (?:the )?(?:full )?asking(?: price)?)"
)
_PLEASED: Final = (
    r"(?:(?:that |it |this )?sounds? (?:like a deal|good|great|perfect|fair|fine|awesome|excellent|reasonable|"
    r"wonderful|good enough)|"
    r"(?:that|it|this) would (?:be (?:fine|perfect|great|ok|all right|acceptable|lovely|good)|work|do|suit me)|"
    r"(?:that|it|this|the price|price|your price|that price|this price) (?:works|will work|will do|suits me|"
    r"will be (?:fine|"
    r"ok|perfect|great|good|all right)|is (?:a )?(?:fine|ok|perfect|good|great|"
    r"acceptable|fair|all right|good price|fair price|great price|deal|good deal))|"
    r"i (?:can|could) (?:do|live with|work with|manage) (?:that|it)|i can pay (?:that|it)|(?:let us|we can) do (?:it|"
    r"this|that)|you got it|"
    r"shake on it|let us shake on it|i will do (?:it|that))"
)
_SURE: Final = re.compile(rf"{_LEAD}{_TAKING}{_TAIL}(?P<on>{_ON_TO})")
"""A clause that takes a price, whatever was asked."""
_AGREEING: Final = re.compile(rf"{_LEAD}{_PLEASED}{_TAIL}{_ON_TO}")
"""A clause that takes a price where it was the question."""
_YES: Final = re.compile(
    rf"{_LEAD}(?:(?:(?:ok|fine|deal|sure|then|well|yes) )+without (?:it|that|them|(?:the|a) "
    rf"(?!fees?|costs?|charges?|shipping|delivery|postage|price|discount|deposit|tax|warranty|receipt)\w+)|ok|yes|"
    r"yes please|sure|fine|perfect|done|all right|works|works (?:few\d+|for) me|fine (?:by|with) me|"
    r"ok (?:by|with|for) me|good for me|thumbsup|absolutely|certainly|definitely|of course|for sure|sure thing|"
    r"why not|fair enough|yes yes|yes yes yes|(?:(?:it|that) is )?(?:a )?(?:big |definite |clear |"
    r"firm )?yes(?: from (?:me|us))?|"
    r"yessir|yes sir|mine|bet|count us in|i am (?:game|down|on board|agree)(?: (?:with|for) (?:that|it|the price))?|"
    r"i am agree (?:with )?(?:the|your) price|(?:i )?agree your price|let us proceed|go ahead|yes go ahead|(?:fine|ok|"
    r"good|cool) with "
    r"(?:that|it|me)|done and done|i will bite|i do|ye|ya|yas+|yess+|oki|okie dokie|aight|sounds like a plan|sgtm|"
    r"lgtm|wfm|can do|let us go ahead|"
    r"(?:please )?proceed|accept|(?:counter |counteroffer |offer )?accepted|sign me up|it is mine|(?:shut up and "
    r")?take my "
    r"money|seems fair|righto|happy days|affirmative|obviously|you bet(?:cha)?|(?:it is )?a? ?no brainer|(?:we )?got "
    r"a deal|"
    r"i am your (?:buyer|man)|you (?:have )?got (?:yourself )?a buyer|good enough|good enough for me|"
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
    rf"{_LEAD}(?:(?:deal|agreed|let us do|let us go with|let us say(?! (?:i|we)\b)|(?:let us )?call it|i (?:hereby "
    rf")?accept(?: "
    rf"(?:your|the) "
    r"(?:counter|counter ?offer|counter offer|offer|price)(?: of)?)?|i can swing|"
    r"(?:(?:i am|we are) (?:comfortable|good|cool) with|(?:(?:i am|we are|(?:i|we) would be) )?happy to (?:go ahead|"
    r"proceed|pay)(?: (?:at|with|"
    r"for))?|let us go ahead(?: (?:at|with))?|(?:i|we) (?:would like|wish|want) to (?:proceed|go ahead|buy (?:it|this)|"
    r"purchase (?:it|this|the \w+)|take (?:it|this))(?: with the purchase)?(?: (?:at|for|with))?|"
    r"(?:i )?confirm(?:ing)?(?: the (?:purchase|price|deal)(?: (?:at|of|for))?)?|sign me up (?:at|for)|put me down for|"
    r"i will stretch to|i will (?:snag|nab|bag|grab|get|have) it (?:for|at))|i will go with|i (?:will |can )?(?:do|"
    rf"pay|give you|take it for|take it at|go with|buy it for|"
    r"manage|afford|have it for|accept)|i agree (?:to|with|on)|for|at|it is|make it|the|works|sold|done|price of|"
    r"that is|sounds good|i am (?:ok|fine|happy) with|happy with|will do|can do|a) )*"
    r"(?:few|num|sum)\d+"
    r"(?: (?:it is|then|is (?:fine|ok|good|perfect|great|all right|a deal|fair)|works|ok|deal|cash|sounds (?:good|"
    r"fair|great|perfect|fine)|sold|done|agreed|fine|good|for it|that is|great|perfect|"
    r"all right|is a deal|it be|will (?:do|work)(?: nicely)?|and deal|mine|"
    r"does (?:the trick|it(?: for me)?)|(?:would |will )?suits?(?: (?:me|us))?(?: (?:fine|well|down to the ground))?|"
    r"is (?:a )?no brainer|wfm|works for (?:me|us)|and you have (?:got )?(?:yourself )?a deal|and i am yours|you win|"
    r"confirmed(?: from (?:my|our) side)?|from my side))*"
    rf"{_TAIL}"
)
"""The price that stands, named with nothing but agreement around it."""
_COURTESY: Final = re.compile(
    r"(?!goodbye\b)(?:(?:ok|great|perfect|thanks|thank you|hi|hello|hey|good (?:morning|day|evening|afternoon)|cool|"
    r"awesome|nice|"
    r"wonderful|excellent|lovely|super|very|so|much|man|bro|mate|sir|"
    r"dude|buddy|my friend|again|for|your|time|the|quick|reply|help|see you|then|there|bye|talk soon|"
    r"looking forward(?: to it)?|have a (?:nice|good|great) (?:day|one|evening|weekend)|"
    r"you|too|brilliant|good|happy|glad|best|regards|a lot|soon|have|day|please|and|excited|i am (?:so )?(?:happy|"
    r"excited|glad)|pleasure|doing business|with|cash|in|cash in hand|"
    r"i want to (?:buy|take|have) (?:it|them)|say no more|too easy|sweet|sweet as|"
    r"(?:i |we )?can not (?:argue with|say no to|complain about|beat|refuse) (?:that|it)|"
    r"i have (?:the )?cash(?: ready)?|i will (?:bring|pay)(?: in)? (?:the )?cash|i will bring the (?:money|cash)|"
    r"paying cash|thumbsup|you drive a hard bargain|hard bargain|my wife will love it) ?)+"
)
_ARRANGING: Final = re.compile(
    r"\b(?:pick|picking|collect|come|coming|get it|grab|meet|address|when|where|cash|pay|paying|venmo|paypal|deliver|"
    r"delivery|ship|shipping|"
    r"today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|"
    r"evening|noon|sign\d+|see you|"
    r"located|location|hold|reserve|be there|on my way|what time)\b"
)
_ASKS: Final = re.compile(
    r"(?:and |so |ok |yes )*(?:(?:is|are|does|do|did|has|have|was|were|can|could|would|will)(?! not\b)|what|how|which|"
    r"why|who|any|where|when)\b"
)
_SENTENCE: Final = re.compile(r"[^.?!]+[.?!]?")
_CLAUSE: Final = re.compile(r"[^.?!,]+")
_CONFIRMS: Final = re.compile(
    rf"{_LEAD}(?:right|correct|exactly|that is (?:right|correct|it)|yes i did|i did|yes exactly|it is|yes it is|"
    rf"yes that(?: one)?|that one|that is what i (?:said|say|meant|mean|wrote|want)|(?:as|like) i said|indeed|"
    rf"affirmative|"
    rf"precisely|spot on|quite right|you got it|yes i do){_TAIL}"
)
_RESTATES: Final = re.compile(
    r"(?:(?:yes|no|ok|correct|exactly|right|sure|that is (?:right|correct)|indeed|sorry|well|,|\.) )*"
    r"(?:(?:i (?:said|say|mean|meant|wrote)|as i said|it is|that is|of course|for|at)(?: ,)? )*(?:few|num|sum)\d+"
    r"(?: (?:yes|please|exactly|correct|that is (?:right|correct|it)|thanks|thank you|total|it is|,))*(?: [.!])*"
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
    if blocked(words) or not all(map(_harmless_question, _asking(words))):
        return False
    told = [clause for one in _SENTENCE.findall(words) for clause in _told(one)]
    if any(_SURE.fullmatch(clause) for clause in told):
        return True
    agreed = any(_agrees(clause, names_price=names_price) for clause in told) or _glad_to_come(words)
    return asked and agreed and all(_explained(clause, names_price=names_price) for clause in _clauses(words))


def without_assent(words: str) -> str:
    """The words with every clause that only takes, agrees or is polite as short as it can be said."""
    return _CLAUSE.sub(_shortened, words)


def _shortened(clause: re.Match[str]) -> str:
    said = clause.group().strip()
    marks = " ".join(one for one in said.split() if any(map(str.isdigit, one)))
    if taken := _SURE.fullmatch(said):
        on = taken["on"].strip()
        return f" i take it {marks} {f', {on}' if on else ''} "
    agreed = any(pattern.fullmatch(said) for pattern in (_YES, _CONFIRMS, _AGREEING, _YES_AND_ON, _PRICE_CLAUSE))
    if agreed:
        return f" ok {marks} "
    return " " if _COURTESY.fullmatch(said) or _GLAD.fullmatch(said) else clause.group()


def confirms(words: str) -> bool:
    """Whether the words say yes to what was asked, and nothing else."""
    clauses = _clauses(words)
    agreed = any(_YES.fullmatch(one) or _CONFIRMS.fullmatch(one) for one in clauses)
    return agreed and "?" not in words and not blocked(words)


def restates(words: str) -> bool:
    """Whether the words name a price once more and nothing else: "yes, I said 350"."""
    return _RESTATES.fullmatch(words) is not None


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


def _told(sentence: str) -> list[str]:
    """The clauses of a sentence that ask nothing."""
    return _clauses(sentence)[:-1] if sentence.rstrip().endswith("?") else _clauses(sentence)


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
