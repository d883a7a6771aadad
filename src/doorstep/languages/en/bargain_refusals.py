"""How English buyers name a price only to refuse it, or beside what else their money is for."""

from typing import Final

from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.phrases import Rule, rules

_FILL = (
    r"(?:(?!(?:but|and|so|i|you|would|take|then|than|if|why|over|above|maybe|bad|wrong|complain|argue|better|refuse|"
    r"resist|"
    r"beat|say|afraid|problem|worries|need|rush|doubt|issue|home|here|far|only|just|until|before|longer|later|further)"
    r"(?![\w']))[\w']+)"
)
_BACK = (
    r"(?:(?:i|we) (?:am|are) out|(?:i|we) (?:will )?pass|no deal|no thanks|not for me|forget it|count me out|no way|"
    r"no chance)"
)
_ELSE = (
    r"(?=(?: [\w']+){0,4} (?:new|newer|another|better|nicer|two|brand|warranty|elsewhere|somewhere|amazon|ebay|shop|"
    r"store|"
    r"others?)(?![\w']))"
)

REFUSED: Final[tuple[Rule, ...]] = rules(
    Meaning.REFERENCE,
    rf"""
    <n>(?: (?:dollars|bucks|right now|at the moment|really|just))* (?:does|do|did|will|would|is|can)(?: (?:just|really|
        simply|
        still))* not(?: (?:going to|really|quite|be))* (?:work|working|do|fit|happen|happening|fly|cut it|possible|
        doable|
        feasible|an option|on the cards|in my budget|in the budget|within my budget|for me|realistic|reasonable|fair|
        acceptable|agreeable|ok|fine)(?![^.?!]*[?])
    (?<!why )(?:can not|could not|will not|not|never|no can do|no way|no chance|no deal|no thanks|no)(?: {_FILL}){{0,4}}
        (?:at|for) <n>(?![^.?!]*[?])
    (?:at|for|if it is|if it stays at|with) <n>(?: (?:dollars|bucks))?(?: ,)? {_BACK}
    (?:for|at) <n>(?: (?:dollars|bucks))?(?: ,)? (?:i|we|you|one|people) (?:(?:can|could|would|will|might)(?: (?:just|
        even|also|easily|almost|nearly|as well|probably))* (?:get|buy|find|have|expect|order|rent|pick up)|
        expect){_ELSE}
    <n>(?: (?:gets|buys|got|bought|would get|would buy|can get|will get)) (?:me|you|us|one)(?= [\w']+)
    <n> (?:[.?!] )+{_BACK}(?= ?(?:[.,!]|$))
    <n> (?:[?!] )+(?:for (?:that|this|it)|are you|seriously|really|come on|dream on|not happening|jesus|wow|ouch|blimey|
        crikey|good lord|no thanks)
    (?:you will not|you will never|you would never|you can not|nobody will|no one will|nobody would|good luck)(?:
        (?:ever|getting|get|find|finding|anyone|anybody|somebody|to|pay|paying|give|giving|you|sell|selling|it|for|that|
        at|
        with|asking|going))* <n>
    """,
)
"""Prices that are turned down: "350 doesn't work for me", "for 350 I can get a new one"."""

INCOME: Final[tuple[Rule, ...]] = rules(
    Meaning.DECOY,
    r"""
    (?:make|makes|made|earn|earns|earned|get|gets|live on|lives on|living on|survive on|pension (?:is|of)|salary (?:is|
        of)|
        rent is|mortgage is|wage is)(?: (?:only|just|about|like|maybe|around|barely|under|over))* <n>(?= (?:a|an|per|
        each|
        every) (?:week|month|day|hour|year|shift))
    (?:bills?|insurance|rent|mortgage|loan|debt|car payment|tuition|pension|salary|paycheck|wages?)(?: (?:here|there|
        alone|is|
        are|was|were|of|about|for|came to|comes to|around|this|month|the|my|over|only|already))* <n>
    (?:lost|won|owes?|owed|borrowed|lent|donated|tipped)(?: (?!(?:you|it)\b)[\w']+){0,3}? <n>
    (?:pay|paying|paid)(?: (?:about|around|over|almost))* <n>(?= (?:for|to|on) (?:my|our|the (?:car|dentist|vet|doctor|
        rent|
        mechanic|plumber)))
    <n> is(?: (?:about|almost|half|more than|over|like|literally|basically|nearly))* (?:my|our|his|her|a)(?: (?:whole|
        entire|
        monthly|weekly))* (?:rent|salary|income|wages?|food|groceries|week's|month's|pay|paycheck|pension|mortgage|
        shopping)
    """,
)
"""What somebody lives on."""
