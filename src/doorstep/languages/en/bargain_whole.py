"""Words of an English message that change nothing about a price it names."""

import re
from typing import Final

from doorstep.languages.en.bargain_forms import STILL_THERE
from doorstep.languages.kit import bargain_whole as kit

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
    january february march april june july august september october november december th st nd rd next
    """
)
_SIGNED: Final = re.compile(r"\b(?:thanks|thank you|cheers|regards|best wishes)(?: [,.!-])* \w+(?: [.!])*$")
_LEFT_OUT: Final = re.compile(r"\bwithout (?:the|a|that|any) \w+")
_AGREED: Final = re.compile(
    r"\b(?:in that case|very (?:well|much)|last one(?= (?:for|at)\b)|my (?:wife|husband|partner|girlfriend|boyfriend) "
    r"(?:agrees|has agreed|is happy with (?:it|that)|said yes))\b"
)
"""Turns that only agree, and somebody at home who does."""
_THING: Final = re.compile(
    r"\b(?:for|buy|take|want|have|get|need|like) (?:the|this|your|that|one|an?|(?:num|few)\d+) [a-z]+\b(?! of\b)"
    r"|(?:^|(?<=[.!?] ))(?:num|few)\d+ [a-z]+(?= (?:for|at) (?:num|sum)\d)"
)


def unread(words: str) -> tuple[str, ...]:
    """List the words that may mean anything, beside a name at the end and what the thing is called."""
    for pattern in (_SIGNED, _AGREED, STILL_THERE, _THING, _LEFT_OUT):
        words = pattern.sub(" ", words)
    return kit.unread(words, _HARMLESS)
