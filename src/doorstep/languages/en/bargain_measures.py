"""Figures of an English message that belong to where somebody lives and how much room there is: addresses, measures."""

from typing import Final

from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.phrases import Rule, rules

_STREET = (
    r"(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|ln|dr|hwy|highway|pkwy|parkway|terrace|crescent|mews|"
    r"gardens|grove|court|ct|apartments?|circle|cres|turnpike|trail|alley)"
)
_LITTLE = (
    r"(?:is|are|was|for|and|or|but|if|at|in|on|to|of|the|a|an|my|your|our|i|we|you|it|that|this|cash|dollars?|bucks?|"
    r"each|max|now|then|please|total|firm|final|tops|ok|works?|as|with|plus|from|by|so|because|today|tomorrow|"
    r"tonight|still|right|not|too|shipped|delivered|only|deal|done|including|upto|here|would|will|can)"
)
"""Words that stand behind a price; a street is called otherwise."""
_NAME = rf"(?!{_LITTLE}(?![\w']))[a-z][a-z']+"
_ROOM = (
    r"(?:wall|door|doorway|doorframe|door frame|hallway|hall|corridor|staircase|stairwell|stairs|room|living room|"
    r"bedroom|kitchen|space|gap|nook|alcove|elevator|lift|trunk|boot|hatch|ceiling|window|garage|entrance|entry|"
    r"landing|balcony|opening|corner|niche|car|van|truck|suv)"
)
_PEOPLE = (
    r"(?:he|she|son|daughter|wife|husband|kid|boy|girl|grandson|granddaughter|nephew|niece|child|dad|mom|mum|"
    r"mother|father|grandma|grandpa|brother|sister|friend|dog|cat|puppy|baby|horse|pet)"
)
_JUST = r"(?:about|around|only|just|like|roughly|exactly|maybe|at least|at most|nearly|almost|barely|now|already|over)"

PLACES: Final[tuple[Rule, ...]] = rules(
    Meaning.DECOY,
    rf"""
    <bare>(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west))?(?: {_NAME}){{1,3}} {_STREET}(?= (?:[.,?!]|{_LITTLE}|
        {_NAME}
        <bare>)|$)
    <bare> (?:n|s|e|w|ne|nw|se|sw|north|south|east|west) {_NAME}(?= [.,?!]|$)
    (?:i am|we are|i will be|live|lives|living|located|based|staying|my (?:place|house|address|office|shop) is|
        address is|address ,)(?: (?:at|over|here|round|around|near|down))* <bare>(?= {_NAME})(?! <bare> {_NAME} (?:is|
        was)
        (?:my|the|all|too))(?! <bare> (?:years?|yrs|minutes?|mins?|hours?|miles?|km|dollars|grand))
    (?:ship|send|mail|post|deliver|bring|drive|come) (?:it |them |this )?(?:over )?to <bare> {_NAME}
    (?:house|street|building|block|floor|suite|ste|lot|flat|apt|apartment|unit|po box|p o box|
        number)(?: number)? <any>(?=
        (?:[.,]|{_NAME})|$)(?! (?:each|for))
    """,
)
"""House numbers: "418 SE Alder St", "I'm at 1100 Maple"."""

SENDING: Final[tuple[Rule, ...]] = rules(
    Meaning.SHIPPING,
    r"""
    <n>(?: (?:dollars|bucks|extra|more))* (?:for|towards|toward)(?: (?:the|your|my))* (?:shipping|postage|delivery|
        p and p|mailing|
        petrol|gas|fuel|trouble of posting)(?![\w'])
    (?:shipping|postage|delivery|mailing)(?: (?:is|was|for|of|at|costs?|fees?|would be|will be|comes to|about|around|
        runs|only|extra|
        me|on top))+ <n>
    (?:plus|and|with) <n>(?: (?:dollars|bucks))? (?:shipping|postage|delivery)(?! (?:included|incl))
    """,
)
"""What sending it costs, beside a price."""

MEASURES: Final[tuple[Rule, ...]] = rules(
    Meaning.DECOY,
    rf"""
    {_ROOM}(?: (?:is|are|was|measures|has|at|of|opening|width|height|there))+(?: {_JUST})* <bare>(?! <bare> (?:dollars|
        bucks))
    {_PEOPLE} (?:is|was|weighs|turned|turns|will be|stands)(?: {_JUST})* <bare>(?! <bare> (?:dollars|bucks))
    (?:height|width|length|depth|diameter|inseam|waist|weight|weighs|weigh|measures|measuring|wheelbase|clearance)(?:
        (?:of|is|are|was|{_JUST}))* <bare>
    <bare>(?= (?:wide|tall|deep|across|thick|in (?:height|width|length|diameter|depth))(?![\w']))
    num\d+ by num\d+
    <bare> of (?:us|my|our)(?![\w'])
    (?:bought|had|own|owned|sold|broke|broken|have) <few> of (?:these|those|them)
    (?:am|is|are|be|height|tall|only|about) few\d+ few\d+(?! (?:each|dollars|bucks))
    few\d+ (?:foot|feet|ft) <few>
    the <bare>(?= (?:bus|tram|train|line|ferry|flight|exit|freeway|to your|to you)(?![\w']))
    (?:listing|item|ad|article|order|ref|reference|lot|post|ticket|case)(?: (?:no|nr|number|num|id|code))+ <any>
    (?:<any> (?:km|cm|mm|inch|inches|feet|foot|ft|meters?|metres?|kg|lbs?|pounds)|<s>)(?: (?:wide|tall|long|high|
        deep))? (?:and|but|while)(?: (?:the|my|our|its|it is|your|this))* (?!(?:price|offer|budget|limit|max|maximum|
        ask|
        asking|bid|i|we)(?![\w']))[a-z]+ (?:is|are|was)(?: {_JUST})* <bare>(?= (?:[.,?!]|and|wide|so)|$)
    """,
)
"""How much room there is, and how tall somebody is, where no unit stands behind the number."""
