"""What of an English offer stands in words without figures: half, the middle, your price, who pays for shipping."""

import re
from typing import Final

from doorstep.dialogue.bargaining import Number, Payer, PriceForm, Role

_PRICE: Final = (
    r"(?:the |your |that |its |full |original )*(?:asking |list |listed |original )?(?:price|amount|asking|offer)"
)
_OF_ASK: Final = re.compile(
    r"asking|list(?:ed)? price|original price|what you (?:ask|are asking)|sticker|full price|advertised|posted price"
)
_HALF: Final = (
    rf"half (?:of )?(?:{_PRICE}|what (?:you|it)(?: \w+){{1,3}}|that|it|your)|half off|half price"
    r"|(?:at|for|about|say|offer|pay|take|do|only|give you|around|be) half(?! (?:a|an|way|hour|later|now|past|few\d+|"
    r"the (?:size|"
    r"time|way))\b)"
    r"|^half(?= ?(?:\?|$|\.))|half(?= ?\? ?$)"
)
_SHARES: Final = (
    (500, _HALF),
    (
        667,
        r"(?:knock|take|cut|shave)(?: (?:it|off|by|the price))* (?:a|one) third|(?:a|one) third (?:off|less|cheaper)",
    ),
    (750, r"(?:knock|take|cut|shave)(?: (?:it|off|by|the price))* (?:a|one) quarter"),
    (750, rf"(?:three|3) quarters?(?: of)?(?: {_PRICE}| what you \w+| it)?|a quarter off|one quarter off"),
    (667, rf"two thirds?(?: of)?(?: {_PRICE}| what you \w+| it)?|(?:a|one) third off"),
    (333, r"(?:a|one) third of(?: \w+){1,3}"),
    (250, r"(?:a|one) quarter of(?: \w+){1,3}"),
)
_SHARE_WORDS: Final = tuple(
    (permille, re.compile(rf"(?<!first )(?<!second )(?<!other )\b(?:{words})\b")) for permille, words in _SHARES
)
_MIDDLE: Final = re.compile(
    r"\b(?:(?:meet|meeting)(?: (?:me|you|us|each other|up|at|somewhere))*(?: (?:in|at|near|around|"
    r"towards))?(?: the)? (?:middle|half way|half)(?: (?:point))?|split the difference|splitting the difference|"
    r"(?:in|at|down|right in) the (?:middle|midpoint)(?! of (?:the|town|a|nowhere|next|march|may|june|my))|"
    r"go half ?way|go half and half|(?:the )?half way(?: point)?(?= (?:between|on the price|then|\?)|$)|"
    r"split it half way|go halves on the difference|"
    r"split\d+)\b"
)
_NO_MEETING: Final = re.compile(
    r"half way (?:between|to|from) (?:your|my|our) (?:house|place|town|home|city)|meet (?:you |me )?half ?way (?:to|"
    r"for|with the|for the) (?:pick|deliver|exchange|hand|drive)"
)
_STANDING: Final = re.compile(
    r"\b(?:(?:pay|paying|give|offer|for|at|take it at|take it for|meet|buy it (?:at|for)|do|match|fine with|ok with|"
    r"happy with|agree to|go with|accept|and|then|ok|yes)(?: (?:you|it|at|for|then|with))* "
    r"(?:(?:the )?full (?:asking )?(?:price|amount|list price|ask)|(?:the|your) (?:full |asking |list |listed |"
    r"original )*(?:price|asking price|asking|amount|offer price)|what you (?:ask|are asking|want)(?: for(?: it)?)?|"
    r"asking price|list price|full price)"
    r"|(?<!thanks )(?<!thank you )(?:at|for) asking(?! (?:price|for|about|me|if|how|what|this|that))"
    r"|^(?:full (?:asking )?price|full asking|asking price|your price)|(?:i )?(?:will )?pay full)(?![\w'])(?! (?:is|"
    r"was|of|too|seems|looks|lower|down|a bit|if|would be|range|negotiable|sounds high|for))"
)
_STANDING_TOO: Final = re.compile(
    r"\b(?:your price|full (?:asking )?price|asking price|list price) (?:if|for it|sounds good|is fine|works)\b"
)
_NOT_STANDING: Final = re.compile(
    r"\b(?:not|never|lower|reduce|down|off|below|under|less than|drop|negotiate|willing to take|how much|what is|"
    r"is that)\b[\w ]{0,30}(?:full|asking|your|list|the) (?:asking )?price|\?$"
)
_SHIPPED: Final = re.compile(
    r"\b(?:incl(?:uding|uded|udes|ude|usive of)?|inc|with|w|free|and)(?: (?:the|all|free|of|for|"
    r"cost of))* (?:shipping|delivery|postage|shipment|p and p)(?: (?:included|costs?|fees?))?|shipped|(?:shipping|"
    r"delivery|postage)(?: (?:is|being|costs?))* included|delivered(?! by)|all in(?:clusive)?\b(?! (?:all|one|good))"
)
_UNSHIPPED: Final = re.compile(
    r"\b(?:plus|excluding|excl|ex|without|not including|on top of|before|and)(?: (?:the|actual|cost of|whatever|is|"
    r"what|your|normal|regular|any|"
    r"i pay(?: for)?|i will pay(?: for)?|i pay the))* (?:shipping|delivery|postage|p and p|"
    r"shipment)(?! (?:is )?included)|"
    r"\b(?:plus|and)(?: i (?:will |would )?pay)?(?: the)? (?:num|sum|few)\d+ (?:for (?:the )?)?(?:shipping|delivery|"
    r"postage)"
    r"(?! (?:is )?(?:included|incl))|shipping (?:extra|on top|separate)|"
    r"i (?:will |would |can |could )?(?:also )?(?:pay|cover|take care of|handle)(?: (?:for|the|all|my|own|"
    r"of))* (?:shipping|delivery|postage|shipment)"
)
_SELLER_PAYS: Final = re.compile(
    r"\b(?:you|u|seller)(?: (?:would|will|can|could|also|are|to|do|should|have to|must|please))* (?:pay|cover|pays|"
    r"covers|covering|paying|take care of|eat|include|absorb)(?: (?:for|the|all|of|cost|costs))* (?:shipping|"
    r"delivery|postage|it to be shipped|shipment)|free (?:shipping|delivery|postage)|(?:send|ship|deliver|mail|post|"
    r"shipping|delivery)[\w ,]{0,30} (?:for )?free\b(?! (?:of (?:scratch|damage|smoke|pet)|to))|"
    r"you pay (?:for )?(?:overnight|express|freight|ups|fedex|dhl|usps)|"
    r"(?:shipping|postage|delivery|freight)(?: (?:is|would be|costs?|being))* "
    r"(?:on|paid by|covered by|for) (?:you|the seller)\b|"
    r"you (?:ship|deliver|"
    r"send) (?:it )?(?:for )?free|deliver (?:it )?for free"
)
_BUYER_PAYS: Final = re.compile(
    r"\bi (?:will |would |can |could |am happy to |am willing to |gladly )*(?:also )?(?:pay|cover|paying|"
    r"take care of|handle)(?: (?:for|the|all|my|own|of|cost|you|extra))* (?:shipping|delivery|postage|it|shipment|"
    r"to have it shipped|p and p)(?! (?:in cash|cash|now|today|right away|full|when))(?=[\w ,.!]*$)|"
    r"(?:shipping|postage|delivery)(?: (?:is|would be|costs?))* on me|at my (?:own )?(?:cost|expense)"
)
_SHIPPING_TALK: Final = re.compile(r"\b(?:ship|shipped|shipping|deliver|delivered|delivery|postage|send|mail|post)\b")
_HEDGED: Final = re.compile(
    r"\b(?:in the (?:region|neighbou?rhood|vicinity|ballpark|area) of|maybe|perhaps|might|possibly|probably|not sure|"
    r"unsure|potentially|(?:around|about)(?= (?:num|sum))|roughly|"
    r"approximately|approx|something like|like (?:num|sum)\d+|somewhere (?:around|near|between)|something around|"
    r"anything around|"
    r"thinking (?:about|of) (?:maybe|perhaps)|if i am lucky|i guess|something like that|could maybe|closer to|or so|"
    r"ish)\b"
)
_NOT_HEDGED: Final = re.compile(r"\b(?:how|what) about(?= (?:num|sum))|\bnot sure (?:if|whether|why)\b")
_IF: Final = re.compile(
    r"\b(?:if|provided|providing|as long as|so long as|assuming|on (?:the )?condition|only if|unless|subject to|"
    r"depending on|contingent on|under the condition|condition that)\b ?"
)
STILL_THERE: Final = re.compile(
    r"^(?:(?:hi|hello|hey|there|good|morning|evening|afternoon|please|,|[.]) )*"
    r"(?:(?:is|are) (?:it|this|that|they|these|the \w+|your \w+) )?(?:still )?(?:available|for sale|there|free|unsold)"
    r"(?: please)? \? if (?:yes|so)\b"
    r"|\bif (?:it|they|this|that|the \w+) (?:is|are) (?:still )?(?:available|for sale|there|free|unsold)\b"
    r"(?! (?:and|with|in|or|on|at|to)\b)"
)
"""An offer that hangs on nothing but the thing being there."""
_LATER: Final = re.compile(
    r"\b(?:(?:ship|send|deliver)(?: it)? first|when (?:it|they) (?:arrives?|comes?|gets? here|is here)|on arrival|"
    r"(?:after|once|when|as soon as) (?:i|it|we|you)(?: have| am| will| had)? (?:get|gets|got|receive|received|test|"
    r"tested|see|saw|seen|arrives?|sold|sell|check|checked|paid|fix|fixed|"
    r"change|changed|clean|cleaned|repair|repaired|replace|replaced|tried|try))\b"
)
_PRICE_BUT: Final = re.compile(
    r"\b(?:few|num|sum)\d+\b[^.?!]*? but (?!(?:that is|it is|no more|not more|i can not go|not a|only (?:few|num|"
    r"sum)|maybe|could you|would you|i would|that would be|"
    r"(?:i |we )?(?:can|could) only (?:come|pick|collect|make it|get there|do)|"
    r"(?:i |we )?can not (?:come|pick it up|pick up|collect|make it|get there) (?:till|until|before)|"
    r"thats|i really|"
    r"(?:ok|fine|all right|sure|deal|yes|go on|oh well|what the hell)(?= (?:[,.!]|i|we|let|deal|ok|fine)|$)|(?:i|"
    r"we) will "
    r"(?:take|buy|have) it|let us (?:do|call) it)\b)"
    r"(?!.*\b(?:few|num|sum)\d+)"
)
"""A price and then a "but" that names no other one: something is still wanted for it."""
_FREE_PIECE: Final = re.compile(
    r"\b(?:get|and|plus|with|give me|want)(?: me)? (?:one|another|an extra|few\d+|the (?:other|third|fourth|"
    r"last))(?: more| one)? (?:for )?free\b"
)
_SPLIT_COSTS: Final = re.compile(r"\b(?:split|share|halve)(?: (?:the|cost|costs|of))* (?:shipping|postage|delivery)\b")
_NO_CONDITION: Final = re.compile(
    r"(?:that |this |it )?(?:is )?(?:really |truly |absolutely )?(?:your|the) (?:very |absolute )?(?:best|final|last|"
    r"lowest|bottom|"
    r"least)\b(?! (?:shape|condition))|(?:that|it|this) is (?:all|as low as|the lowest|the best|the least|"
    r"as far as) you\b|"
    r"(?:that )?(?:you (?:(?:will|can|could|would|might|not|really|can not|were to|are|be|do|just|guys|possibly|"
    r"maybe) )*"
    r"(?:(?:willing|able|ok|open|happy|fine|cool|good) (?:to |with |at )?)?"
    r"(?:take|accept|taking|accepting|do (?:it for|that|this|better|us|(?:few|num|sum)\d+)|go|going|come|coming|drop|"
    r"lower|"
    r"sell|selling|let|"
    r"knock|reduce|meet me|agree|make it|part with|say|bring (?:it|the price) down|give (?:it|me) [\w ]{0,24}?(?:few|"
    r"num|sum)|"
    r"give me a (?:discount|deal)|still(?! have (?:the|a|an|your|all)\b)|"
    r"have(?! (?:the|a|an|your|all)\b)|had|want|like|wish|prefer|need|mind|know|interested|change your mind|"
    r"please|"
    r"negotiate|few|num|sum|$)"
    r"|i |we |u (?:take|do|can|go)|(?:it|that|this|they|these|those|the (?:price|offer|date|time|day|deal))(?: would|"
    r" will)? ?(?:(?:is|are|was|be|"
    r"s)(?: all)?(?: not)? )?"
    r"(?:still|ok|fine|possible|available|helps?|alright|right|for you|too (?:much|low)|a problem|works for (?:you|"
    r"me)|has not|not|good with you)"
    r"|that works|ok|possible|not|any|anything|interested|needed|necessary|available|agreed|accepted|(?:few|num|"
    r"sum)|price|the price|"
    r"(?:it|that|this|then|pick up)(?: (?:day|time|day and time|hour))?(?: would| will)? "
    r"(?:suits?|is convenient|is not too (?:late|early)|is easier|is better|is good)\b|you (?:are|will be|"
    r"would be) (?:around|home|free|"
    r"in|there|at home)\b|suitable|convenient|"
    r"my (?:offer|price)|there is|anyone|someone|nobody|no one|it (?:would|were|was)|only)\b|that$|(?:i|we)$"
)
"""What behind "if" makes no condition: the price itself, the buyer's own part, politeness."""
_ASKED_IF: Final = re.compile(
    r"\b(?:know|ask|asks|asked|see|wonder|wondering|wondered|sure|curious|even|what|tell me|check|as|sorry|excuse me|"
    r"apologies|forgive me|matter|care|mind) $"
)
"""Before an "if" that asks or excuses."""
_WITH_EXTRA: Final = re.compile(
    r"\bwith (?:the|a|your|all) [\w' -]{2,30}? (?:included|thrown in)\b.*\b(?:i would|i will|i am|deal|in\b)|"
    r"^with (?:the|a) [\w' -]{2,30}? included"
)
_EXTRA: Final = re.compile(
    r"\b(?:throw|throwing|toss|tossing|chuck|include|including|add|adding|thrown|throw in|with|plus|and)(?: (?:in|it|"
    r"also|as well))*(?: (?:the|a|an|your|some|those|that|any|both|another|extra|free|my))+ "
    r"((?!(?:price|shipping|delivery|deal|postage|middle|discount|helper)\b)[\w'-]+(?: (?!(?:included|and|for|in|too|"
    r"as|i|it|then|with|on|we|ok|please|free|thrown|at|if|you)\b)[\w'-]+)?)"
)


def in_words(words: str) -> tuple[Number, ...]:
    """Prices that are named without a figure of their own: half, three quarters, the middle, the price that stands."""
    if _MIDDLE.search(words) and not _NO_MEETING.search(words):
        return (Number(Role.OFFER, PriceForm.MIDDLE),)
    for permille, pattern in _SHARE_WORDS:
        if found := pattern.search(words):
            return (Number(Role.OFFER, PriceForm.SHARE, permille=permille, of_ask=_asked(words, found)),)
    found = _STANDING.search(words) or _STANDING_TOO.search(words)
    if found and not _NOT_STANDING.search(words[: found.end() + 2].rstrip()):
        return (Number(Role.OFFER, PriceForm.STANDING, of_ask=_asked(words, found)),)
    return ()


def _asked(words: str, found: re.Match[str]) -> bool:
    """Whether the price of the listing is meant, by the words found and those right behind."""
    return bool(_OF_ASK.search(words[found.start() : found.end() + 24]))


def shipping_in(words: str) -> bool | None:
    """Whether shipping is in what is offered: True, or comes on top: False."""
    if _UNSHIPPED.search(words):
        return False
    return True if _SHIPPED.search(words) or _SELLER_PAYS.search(words) else None


def shipping_payer(words: str) -> Payer | None:
    """Who is to pay for sending it, where that is said."""
    if _SELLER_PAYS.search(words):
        return Payer.SELLER
    return Payer.BUYER if _BUYER_PAYS.search(words) and _SHIPPING_TALK.search(words) else None


def hedged(words: str) -> bool:
    """Whether a price is only thought about."""
    return bool(_HEDGED.search(_NOT_HEDGED.sub("", words)))


def conditional(words: str) -> bool:
    """Whether something is offered or accepted only if."""
    words = STILL_THERE.sub(" ", words)
    if _SPLIT_COSTS.search(words) or _LATER.search(words) or _PRICE_BUT.search(words) or _FREE_PIECE.search(words):
        return True
    meant = any(
        not _NO_CONDITION.match(words, found.end()) and not _ASKED_IF.search(words, 0, found.start())
        for found in _IF.finditer(words)
    )
    return bool(meant or _WITH_EXTRA.search(words))


def extras(words: str) -> tuple[str, ...]:
    """What they want put in, in their words."""
    return tuple(dict.fromkeys(match.group(1) for match in _EXTRA.finditer(words)))
