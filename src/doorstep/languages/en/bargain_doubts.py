"""Words beside which English buyers take no price, and turns in which such a word says nothing against it."""

import re
from typing import Final

from doorstep.languages.kit.bargain_whole import listed

DOUBTING: Final = listed(
    """
    not no never none nothing except however although though unless if maybe perhaps might probably possibly
    assuming provided depending depends thinking consider considering decide wait once joking kidding jk wish
    instead rather prefer lower less cheaper better discount minus test inspect actually wondering question
    discuss unfortunately sadly later
    """
)
"""Words that may turn a message round or hang it on something, beside a yes as beside a price."""
_BESIDE_A_YES: Final = re.compile(
    r"\b(?:but|let me (?:think|check|see|ask|know|talk|sleep|get)|think about|consideration|hold on|hang on|almost|"
    r"would(?! (?:(?:like|love)|be (?:happy|glad)) to (?:take|buy|have|get))|wouldnt|let you know|get back|condition "
    r"that|"
    r"hope|hoping|do we have|is it a|did we|have we|shall we|is that a|ask my|talk to|check with|sleep on|first|"
    r"before i|"
    r"after i|when i get|until you|too (?:much|high)|more like|without|could(?! i| we| you (?:hold|tell|send|give|"
    r"deliver))|should|sorry|still|said|says|told|wants|somebody|someone|sike|see about|to know|another|other|else|say|"
    r"whatever|(?:two|few\d+) of|next month|lol|right\?)\b"
)
"""What else speaks against a bare yes, and not against a price named."""
_ITSELF: Final = re.compile(
    r"\b(?:consider it (?:sold|done|a deal)|actually(?= (?:yes|ok|i will take|we will take|deal|i will have|i would "
    r"like to "
    r"(?:take|buy)))|(?:would )?still (?:want|take|like to (?:buy|take|have))|"
    r"would (?:be (?:fine|perfect|great|ok|all right|acceptable|lovely|good)|work|do|suit me)"
    r"(?=(?: (?:for|with|by) me)?(?: (?:thanks|thank you|then|please|sir|mate))* ?(?:[.,!]|$))|"
    r"could live with (?:that|it)|without (?:the |it|that|them)(?:\w+)?(?: then)?(?= ?(?:\.|!|,|$))|"
    r"would you like me to (?:come|pick)|could (?:i|we|you) (?:pick|come|meet|hold)|let us say)\b"
)
"""Turns with such a word that are themselves a yes, or arrange the handover."""
_ON: Final = r"(?:(?! (?:but|if|unless|as|when|and|or|so|until|once|with|without|minus|plus|then|too)\b) \w+)*"
"""The rest of what is said in a breath."""
_PERSON: Final = (
    "dad|father|mum|mom|mother|wife|husband|partner|son|daughter|brother|sister|girlfriend|boyfriend|friend|mate|uncle|"
    "aunt|cousin|neighbour|neighbor|colleague|parents|roommate|flatmate|kids|grandpa|grandma"
)
_VEHICLE: Final = "car|van|truck|trailer|lorry|ute|suv|jeep|estate|pick up|uhaul|cargo bike"
MONTH: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|"
    "winter"
)
APART: Final = (
    r"(?:other|rest|helmet|lock|pump|frame|basket|charger|case|bag|scooter|car|dozen|couple|pair|few|half|"
    r"weekend|week|month|day|night|season|info|information)\b"
)
"""What may be sold beside the thing, so that it has to be asked about."""
_FAMILY: Final = (
    rf"(?:(?:the|my|our) (?:{_PERSON}|boss|missus|other half|better half|family)|he|she|they|everybody|everyone)"
)
_LETS: Final = (
    r"(?:yes|ok|sure|fine|do it|go (?:on|ahead|for it)|(?:i|we) can(?= ?[.,!])|it is (?:ok|fine)|to (?:take|buy|"
    r"get) it)"
)
INNOCENT: Final = re.compile(
    r"\b(?:"
    r"no need to (?:think|wait|discuss|ask)(?: about (?:it|that))?|say no more|not being funny|for once|thinking it "
    r"over|"
    r"(?:no|without)(?: any)? (?:stress|hurry|pressure|complaints|brainer|sweat|further (?:questions|ado)|more "
    r"(?:haggling|"
    r"questions|bargaining|messing about))|(?:that is what|as|like) "
    r"i (?:said|say|meant|mean)|after (?:thinking|i thought)|"
    r"(?:i|we) (?:have )?slept on it|"
    r"(?:can|could) not (?:argue with|say no to|complain about|beat|refuse|resist|pass up|wait to|wait for)"
    r"(?: (?:that|it|this)\b)?|"
    r"(?:will|would|can|could) not (?:find|get|see) (?:a |any )?(?:better|cheaper|nicer)(?: (?:one|deal|price|"
    r"anywhere))*|"
    r"(?:will|do|am) not (?:haggle|bargain|argue|haggling|going to (?:haggle|argue|bargain)|want to (?:haggle|argue))"
    r"(?: any more| over \w+)?|"
    r"(?:would |will )?rather (?:have|own) (?:it|them|the \w+) than (?:win|argue|haggle|wait|fight|lose \w+)|"
    rf"{_FAMILY} (?:has |have )?(?:said|says|say|told me) {_LETS}|"
    r"(?:checked|check) with my \w+ and|"
    r"sorry to (?:keep you waiting|be a pain|haggle|bother you|have bothered you)|"
    r"if (?:it|that|this|that day|that time) suits(?: you)?|"
    r"if (?:that is|it is|that)(?: ok| fine| works| all right)(?: (?:with|for) you)?|see you later|"
    r"later (?:today|tonight|this (?:week|evening|afternoon))|"
    rf"(?:just |finally )?got paid(?: today| yesterday)?|before (?:somebody|someone|anyone|anybody){_ON}|"
    r"(?:no|not a|without) (?:problem|worries|rush|need|prob|issue|haggling|bother|fuss|drama|dramas|doubt|"
    r"biggie)|"
    rf"can not (?:wait|complain){_ON}|why not|not bad|(?:does|do) not (?:matter|bother|mind){_ON}|"
    rf"(?:have|has) not got (?:the |all )?(?:time|day){_ON}|"
    r"(?:he|she|they|(?:the|my) (?:\w+)) (?:just )?(?:said|says|say) (?:yes|ok|sure|fine|go on|go for it|"
    r"go ahead)|"
    r"had a (?:good |little |quick )?(?:think|look)|"
    r"(?:thought|talked|slept|chatted) (?:about it|it over|it through|on it|over it)|"
    rf"sorry (?:about|for) (?:the|my|that|being|all|replying|such|so){_ON}|nothing (?:added|else|more|extra|on top|to "
    rf"add)|"
    r"if (?:that is|it is|that|it)(?: all right| ok| fine| works| suits| good)*(?: (?:with|for|by))?(?: (?:you|"
    r"u))?|"
    r"^(?:(?:just|only|i was|i am|haha|lol|ok) )*(?:joking|kidding)(?: (?:of course|haha|obviously|aside))?(?= [.,!])|"
    r"(?:can not|could not|will not|would not) (?:beat|miss|find|argue with)(?: (?:it|that|(?:num|sum)\d+))?(?: for "
    r"the world)?|"
    r"(?:was|were) (?:hoping|going|looking|planning)(?: to (?:offer|pay|spend|get)| for)? (?:a bit |a little "
    r")?(?:less|lower|"
    r"better) but|(?:steep|pricey|dear|expensive|cheap) but|no question(?: about it)?|(?:do not|no) need to (?:think|"
    r"bargain|haggle)|"
    r"nothing to think about|(?:i )?do not do haggling|no (?:box|charger|receipt|bag|case|manual|cable)s? needed|"
    r"(?:scratch(?:es)?|dents?|marks?|stains?)(?: and all| (?:is|are) (?:fine|ok|no problem))|fix the (?:scratch|dent|"
    r"brakes?|chain|mark|stain) myself|"
    r"(?:fine|ok|happy) with the (?:scratch(?:es)?|dent|marks?|stain|condition)|"
    rf"(?:asked|checked with|spoke to|talked to) (?:my|the) (?:{_PERSON}|other half|boss at home|missus)|"
    rf"(?:he|she|they|(?:my|our) (?:{_PERSON}|other half)) (?:is|are) (?:fine|ok|happy) with (?:num|sum)\d+|"
    r"(?:i )?do not (?:have a car|drive)|(?:the )?only thing is|great to deal with|(?:message|text|tell) me when(?: "
    r"you are (?:free|home|in))?|"
    r"but (?:i )?can not (?:come|pick it up|pick up|collect|make it)(?: (?:till|until|before)(?: \w+){1,2})?|been "
    r"after one(?: of these| of them)?(?: since \w+)?|"
    r"with (?:cash|the cash|pleasure|thanks|my bike)|"
    rf"see you(?: \w+)?|(?:look|looking) forward{_ON}|"
    rf"look(?:s|ing)? (?:great|good|nice|lovely|well|like new|fantastic){_ON}|you drive a hard bargain|"
    rf"(?:i|we) (?:have|own|have got)(?! (?:it|them|this|that|to|only|no|not|got to|a (?:question|condition|problem|"
    rf"limit|budget)|"
    rf"(?:\w+ ){{0,4}}(?:better|cheaper|lower|less|nicer|offers?|another|other|elsewhere|doubts?|questions?|but|if|"
    rf"until|till)\b))(?: (?!(?:num|sum)\d)\w+){{1,5}}|"
    rf"i would rather have (?:it|the(?: \w+)?) than (?:win|argue|haggle|lose it)|you only live once|all at once|no "
    rf"more haggling|(?:i )?(?:will not|never|do not want to|am not going to|would rather not) haggle{_ON}|"
    r"can not (?:argue with (?:that|it)|go wrong)|(?:do not|please do not) sell (?:it )?to (?:anyone|anybody|"
    r"someone)(?: else)?|"
    rf"(?:bit|little|tad) (?:more|over)(?: than)? (?:i|we|my|our){_ON} but|(?:let me know|just tell me|tell me) "
    rf"(?:the|your) address|"
    rf"talk (?:to you )?soon|hope (?:that is|it is|to hear){_ON}|but (?:i )?(?:can only|can not) (?:come|pick|"
    rf"collect){_ON}|"
    rf"(?:please )?(?:hold|keep|reserve) it (?:for me )?(?:till|until|to)(?! (?:{MONTH}|next|pay ?day)\b){_ON}|"
    rf"thanks? (?:you )?for(?! (?:the|your) info){_ON}|"
    r"worth a (?:try|shot|go)|nice try|first thing|(?:before|after) (?:work|lunch|school|noon|dinner)|"
    rf"let me know (?:when|where){_ON}|so (?:much )?better|you (?:have|had) (?:got )?to get what you can|"
    r"sure thing|that is for sure|too easy|all the best|"
    r"when (?:can|could|should|may|shall|is good|would) (?:i|we|it)?|"
    r"(?:even |way |much |a lot )?(?:better|less|lower|cheaper|nicer) than (?:mine|my (?:first |last |own )?"
    r"(?:offer|bid|budget|price|guess)|(?:i|we) (?:had )?(?:thought|hoped|expected|feared|planned|wanted|budgeted)"
    r"(?: for)?|expected)(?! \?)|"
    rf"(?:(?:my|our) (?:{_PERSON})|he|she|they) (?:will |would |can |just )?(?:lends?|lent|chips? in|gives?|gave|"
    rf"covers?|"
    rf"spots?|sent) (?:me|us)? ?(?:the (?:rest|money|remainder|difference)|some(?: of it| money)?)|"
    rf"(?:with|in|using) (?:my|our|his|her) (?:\w+ ){{0,2}}?(?:{_VEHICLE}|{_PERSON})(?!')|"
    rf"(?:with|in) (?:my|our) (?:{_PERSON})'s (?:\w+ )?(?:{_VEHICLE})|with an? (?:van|truck|lorry|friend|mate)|"
    rf"(?:is|are) (?:it|this|that|they|these|(?:the|your) (?!{APART})[a-z']+(?: [a-z']+)?) (?:still )?(?:available|"
    rf"avail|for sale|unsold|up for grabs|on sale)(?= (?:please )?\?)"
    r")\b"
)
"""Turns in which a word that could speak against a price does not."""

_COMPLAINT: Final = re.compile(
    r"\b(?:steep|pricey|expensive|dear|high|much|more|over|above|budget|less|lower|cheaper|hoped|hoping|wanted|"
    r"expected|"
    r"planned|stretch|hurts?|painful|ouch|money|a lot|tight|rich|robbery|hard bargain|not cheap)\b"
)
_OPEN: Final = re.compile(
    r"\?|\b(?:if|unless|maybe|perhaps|might|until|once|when|after|before|first|instead|discount|half|depends|provided|"
    r"not sure|(?:could|would|can|will) you|no deal|pass|elsewhere|interested)\b"
)
_TURN: Final = re.compile(r" (?:, )?(?:but|and yet|yet|still|anyway|however|[.!,]) ")

_DENIES: Final = re.compile(
    r"no\b(?! (?:worries|problem|prob|issue|doubt|dramas?|stress|hurry|rush|need|pressure|complaints|brainer|bother|"
    r"sweat|biggie|haggling|(?:further|more) (?:questions|haggling))\b)"
)
"""A no to what was said; "no worries" is none."""


def denies(words: str) -> bool:
    """Whether the message begins with a no."""
    return _DENIES.match(words) is not None


def complaint(words: str) -> int:
    """Where words about the price being too much end and something else begins; 0 where there are none.

    "Steeper than I hoped, but ok": what stands behind the turn decides, as long as nothing before it is left open.
    """
    for turn in _TURN.finditer(words):
        before = words[: turn.start()]
        if _OPEN.search(before):
            return 0
        if _COMPLAINT.search(before):
            return turn.end()
    return 0


def blocked(words: str) -> bool:
    """Whether something in the words speaks against a yes."""
    left = _ITSELF.sub(" ", INNOCENT.sub(" ", words))
    return not DOUBTING.isdisjoint(left.split()) or _BESIDE_A_YES.search(left) is not None
