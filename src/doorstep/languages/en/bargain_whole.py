"""Whether an English message that names a price may mean something else: what its other words could do to it."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.bargaining import BuyerTurn
from doorstep.languages.en.bargain_assent import without_assent
from doorstep.languages.en.bargain_doubts import APART, DOUBTING, INNOCENT, MONTH
from doorstep.languages.en.bargain_forms import STILL_THERE
from doorstep.languages.kit import bargain_whole as kit
from doorstep.languages.kit.bargain_figures import Figure

_HARMLESS: Final = kit.listed(
    """
    a an the this that it its one ones i im id ill ive me my you your youd we us they them am is are be
    do does
    did can could will would may and or so then than too also just only still at as in on of off to for from by
    with up
    here there s d ll m re ve t
    pay paying pays give giving offer offering offered take taking takes buy buying buys purchase have having
    get getting
    want wanted wants need like love happy glad accept agree agreed go going say keep
    see everyone right
    hm hmm oh well um final deal done sold mine ok okay k yes yeah yep yup sure fine good great perfect fair
    enough works work sounds
    cool alright
    right lets let shake hands price asking asked full listing listed list original whole amount total
    altogether together
    ji yaar bhai confirmed
    usd dollar dollars buck bucks gbp pound pounds quid eur euro euros cash money each apiece piece pieces per
    set both all
    pair couple lot available free any left sale including incl
    hi hello hey dear morning afternoon evening thanks thank thx cheers please pls regards best kind kindly
    greetings
    pick picking picked pickup collect collecting collected collection come coming grab person today tonight
    tomorrow now
    soon when where later pm noon midday oclock o clock around about after before week weekend
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    agreeable acceptable shall buying taking getting grabbing mate sir madam mr mrs ms lovely brilliant wonderful
    excellent many hey definitely gladly
    ship shipping shipped send sending sent plus postage post live far away
    got has side final real seriously honestly straight plain simple goodbye lovely gonna rest assured
    january february march april june july august september october november december th st nd rd next
    """
)
_SIGNED: Final = re.compile(r"\b(?:thanks|thank you|cheers|regards|best wishes)(?: [,.!-])* \w+(?: [.!])*$")
_LEFT_OUT: Final = re.compile(r"\bwithout (?:the|a|that|any) \w+")
_AGREED: Final = re.compile(
    r"\b(?:in that case|the other (?=count\d)|very (?:well|much)|last one(?= (?:for|at)\b)|my (?:wife|husband|partner|"
    r"girlfriend|boyfriend) "
    r"(?:agrees|has agreed|is happy with (?:it|that)|said yes))\b"
)
"""Turns that only agree, and somebody at home who does."""
_THING: Final = re.compile(
    rf"(?<!and i )(?<!and we )\b(?:for|buy|take|want|have|get|need|like) "
    rf"(?:the|this|your|that|one|an?|count\d+) (?!{APART})"
    r"[a-z]+\b(?! of\b)"
    r"|(?:^|(?<=[.!?] ))(?:count\d+|one|a single) [a-z]+(?= (?:for|at) (?:num|sum)\d)"
)
_HOLLOW: Final = re.compile(
    rf"\b(?:let us say|say) (?:i|we)\b|^say (?:num|sum)\d+ ,|\b(?:is|was) (?:it |that )?(?:num|sum)\d+|\b(?:do|would|"
    rf"can) i get\b|^what\b"
    rf"|\bin (?:{MONTH})\b|\b(?:num|sum)\d+ (?:a|per|each) (?:week|month|day|weekend)\b|\bfor the weekend\b"
    rf"|\byou (?:pay|give|owe)\b|\byou keep it for (?:num|sum)\d+|\b(?:pay|give|owe) me\b|\bmy (?:num|sum)\d|"
    rf"\b(?:they|he|she) (?:will )?take"
    rf"|\byour (?:(?:final|last|asking|full|list) )*price (?:is|was)\b(?! (?:ok|fine|good|accepted|agreed|fair|great|"
    rf"perfect|all))"
    rf"|\b(?:num|sum)\d+ is your\b|\bup ?to (?:num|sum)\d|\b(?:num|sum)\d+ (?:could|might|would) (?:work|do|be)\b"
    rf"|\b(?:could|might) (?:pay|give|do|take)\b|\bthe other(?! (?:num|few|count|two|three|one|ones|pieces))\b|"
    rf"\b(?:num|sum)\d+ or\b"
    rf"|\bor would you\b|\b(?:be|get|getting|yet|it|is it|not) confirmed\b|\bin (?:stages|kind|theory)\b|\bat mine\b|"
    rf"\b(?:buy|have) mine\b|\b(?:two|few\d+) agreed\b|\b(?:mate|he|she) offered\b"
    rf"|\bpay (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|next)\b|^(?:yes )*yes right\b|"
    rf"\byes right$"
    r"|^(?:(?:ok|yes|fine|thanks|i take it|(?:num|sum)\d+|[.,!]) *)+goodbye\b|\b(?:num|sum)\d+ (?:[.,!] )*thanks "
    r"(?:anyway|all the same|for)\b"
    r"|(?:^|[.,!?] )(?:get|fix|clean|knock|throw|include|bring|make|sort|drop) (?:\w+ ){1,6}?and (?:i|we|it is|you "
    r"have)\b"
    r"|\b(?:come|to|and|take) (?:and )?(?:see|view|look at|try|test|inspect) (?:it|them)\b|\ba (?:peek|look|gander)\b|"
    r"\bget it here\b"
    r"|\b(?:shipping|postage|delivery) is (?:yours|on you|your)\b"
)
"""Turns of harmless words that take nothing."""
_TAKING: Final = re.compile(
    r"\b(?:(?:i|we)(?: \w+){0,4}? (?:take|taking|buy|buying|have it|having it|have them|grab|accept|agree|come|coming|"
    r"pick|collect|be there)|"
    r"deal|sold|agreed|love it (?:for|at)|let us (?:do|say) (?:num|sum)\d+|happy to pay|(?:i|we)(?: (?:will|would|can|"
    r"gladly|happily))* pay|"
    r"is mine|(?:num|sum)\d+ it is|take it|taking it|buying it|have it (?:for|at)|it is (?:num|sum)\d+|"
    r"(?:ok|yes|fine|done|all right|great|perfect|sure|settled) (?:\w+ ){0,2}?(?:num|sum)\d+)\b"
)
"""Words that take a price, beside which chatter may stand; "fine" and "fair" only tell what somebody thinks of it."""
_AGAINST: Final = DOUBTING | kit.listed(
    """
    nobody neither nor hardly barely whether supposedly providing subject condition conditional check checks
    checking decides deciding sleep until till after whenever claim claims claimed imagine suppose pretend joke
    sarcasm cheap reduce reduced drop dropped plus include includes included including throw throwing toss add
    adding extra extras free bonus gift courier half deposit instalment instalments month months monthly rest
    remaining remainder balance borrow owe owes upfront refund refunds refundable return returns warranty
    guarantee guaranteed tested testing inspection fix fixed fixing repair repaired replace replaced replacing
    swap trade exchange link code codes app whatsapp telegram venmo zelle crypto bitcoin voucher vouchers payday
    salary cancel cancelled forget ignore retract scratch mistake typo meant unsure wonder doubt guess bot
    system prompt instruction instructions admin override usually normally typically generally shop store stores
    shops dealer amazon ebay elsewhere limit expensive steep talk negotiate haggle laugh laughed alas sooner
    vetoed veto noted typing withdraw oops wrong argh teasing psych torn fence view viewing viewed peek nod mull
    shortlist pending permitting granted upon helmet lock basket pump batteries w freight tab stages loan theory
    theoretically argument sake devil advocate fallback someday eventually odds dozen goes shouted offered
    gumtree sarcastic must unlucky declined decline but delivered door deliver
    """
)
_WANTING: Final = re.compile(
    r"^who\b|\byou (?:\w+ ){0,2}?(?:bring|deliver|send|ship|post|pay|throw|add|include|drop|fix|repair|clean|keep|"
    r"hold|take|"
    r"give|come|"
    r"drive|put|pack|cover|knock|make|let|get|wait|promise)\b|^(?:get|put|run|bring|send|hold|keep|leave|make|throw|"
    r"chuck|"
    r"drop|have (?!had|got|been)\w+) (?:it|me|the|a|this|that|them|your|him)\b|^(?:let me|must|fresh|new)\b|\b(?:on|"
    r"to) (?:you|the house)$|"
    r"\b(?:see|view|look at|looked at|try|ride|hear) (?:it|them)\b|\bneeds? (?:a|to|the)\b|\bask (?:my|the|him|her)\b|"
    r"\bthink (?:about|it over)\b|"
    r"\b(?:my|our|the) (?:friend|neighbou?r|colleague|cousin|boss) \w+ (?:it|for|one)\b|\bsome(?:body|one) else\b|\bi "
    r"would love the\b|\bfat chance\b|"
    r"\bsecond thoughts?\b|\b(?:hold|hang) on\b|\bdifferent (?:ad|listing|seller)\b|\bwrong (?:ad|chat|person|"
    r"listing)\b|"
    r"\b(?:final|last) (?:word|say)\b|\brun it (?:past|by)\b|\b(?:clear|ok) it with\b|\b(?:still|keep|keeps) "
    r"(?:looking|shopping|comparing|"
    r"browsing|searching)\b|\bshopping around\b|\b(?:bought|ordered) (?:an?|another|one|mine)\b|\balready (?:sorted|"
    r"bought|have one|got one)\b|"
    r"\b(?:pays|spot|owe) me\b|\bshort (?:on|of)\b|\b(?:have|got|need) to (?:sell|ask|check|think|wait|see|talk|clear|"
    r"run)\b|\bwent with\b|"
    r"\bpicked (?:a|an|another)\b"
)
"""What would be wanted for the price, or has to happen first."""
_WEIGHTS: Final = kit.Weights(
    harmless=_HARMLESS,
    against=_AGAINST,
    hollow=_HOLLOW,
    taking=_TAKING,
    agreeing=re.compile(
        r"\bfull (?:\w+ )?(?:num|sum)\d+\b|\b(?:num|sum)\d+ (?:\w+ ){0,3}?(?:ok|fine|good|great|perfect|fair|works|"
        r"cash|please|agreeable|acceptable|straight|"
        r"confirmed)\b"
        r"|\b(?:works|good|fine|ok|perfect) (?:\w+ ){0,2}?(?:num|sum)\d+"
    ),
    joints=kit.listed("so and then ok yes yeah well now anyway right fine please therefore good deal all"),
    adding=kit.listed("and with plus or for"),
    arranging=kit.listed(
        "pick collect come coming pop swing fetch meet where when address pickup collection cash today tonight tomorrow"
    ),
    wanting=_WANTING,
)


def half_read(words: str, turn: BuyerTurn, figures: Sequence[Figure], title: str) -> bool:
    """Whether something may speak against the price named, beside a name at the end and what the thing is called."""
    words = _THING.sub(_unnamed, kit.counted(words, turn, figures))
    for pattern in (_SIGNED, _AGREED, STILL_THERE, _LEFT_OUT, INNOCENT):
        words = pattern.sub(" ", words)
    return kit.half_read(without_assent(words), turn, figures, _one_or_more(title), _WEIGHTS)


def _one_or_more(title: str) -> str:
    """What a thing is called, its words for one and for several as well: "chairs" are bought as "one chair"."""
    said = title.casefold().split()
    return " ".join((*said, *(f"{one}s" for one in said), *(one[:-1] for one in said if one.endswith("s"))))


def _unnamed(thing: re.Match[str]) -> str:
    """What is taken without its name: "take the bicycle"."""
    return thing.group().rpartition(" ")[0]
