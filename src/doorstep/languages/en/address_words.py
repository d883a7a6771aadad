"""The words addresses are made of: street types, states, units, postcode shapes, and what people say around them."""

import re

from doorstep.languages.kit.word_sets import phrases_in, words_in

STREET_TYPES = (
    r"(?:street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|court|ct|boulevard|blvd|way|place|pl|terrace|ter|"
    r"circle|cir|square|sq|close|crescent|cres|highway|hwy|"
    r"parkway|pkwy|trail|trl|alley|row|gardens|grove|hill|mews|walk|rise|loop|path|pike|turnpike|plaza|"
    r"broadway|crossing|park|quay|wharf|embankment|green|view|vale|heights|ridge|run|bend|point|esplanade|"
    r"promenade|mall|"
    r"freeway|expressway|parade|chase|end|yard|meadow|meadows|common|fields|bypass|wynd|lea|croft|drove|"
    r"causeway|arcade|strand|brae|brow|fold|loan|garth|cove|trace|hollow|knoll|spur|glen|canyon|cobbles|approach|circus|strasse|"
    r"straße|weg|gasse|allee|platz|ring|damm|ufer)"
)
STRONG_TYPES = (
    r"(?:street|str|road|rd|avenue|ave|lane|ln|drive|court|boulevard|blvd|way|terrace|circle|square|crescent|"
    r"highway|hwy|parkway|pkwy|alley|gardens|grove|mews|trail|pike|close|place|row|strasse|straße|gasse|allee|"
    r"broadway|quay|wharf|plaza)"
)
FULL_TYPES = (
    r"(?:street|road|rd|avenue|ave|lane|drive|court|boulevard|blvd|terrace|crescent|highway|parkway|alley|gardens|"
    r"grove|mews|trail|pike|strasse|straße|gasse|allee|broadway|plaza)"
)
LETTERED_TYPES = r"(?:street|st|avenue|ave|road|place)"
"""Streets that a letter can name: "27 A Street"."""
DIRECTIONS = r"(?:north|south|east|west|northeast|northwest|southeast|southwest|ne|nw|se|sw|n|s|e|w)"

STATES = {
    "alabama": "AL",
    "alaska": "AK",
    "arizona": "AZ",
    "arkansas": "AR",
    "california": "CA",
    "colorado": "CO",
    "connecticut": "CT",
    "delaware": "DE",
    "florida": "FL",
    "georgia": "GA",
    "hawaii": "HI",
    "idaho": "ID",
    "illinois": "IL",
    "indiana": "IN",
    "iowa": "IA",
    "kansas": "KS",
    "kentucky": "KY",
    "louisiana": "LA",
    "maine": "ME",
    "maryland": "MD",
    "massachusetts": "MA",
    "michigan": "MI",
    "minnesota": "MN",
    "mississippi": "MS",
    "missouri": "MO",
    "montana": "MT",
    "nebraska": "NE",
    "nevada": "NV",
    "new hampshire": "NH",
    "new jersey": "NJ",
    "new mexico": "NM",
    "new york": "NY",
    "north carolina": "NC",
    "north dakota": "ND",
    "ohio": "OH",
    "oklahoma": "OK",
    "oregon": "OR",
    "pennsylvania": "PA",
    "rhode island": "RI",
    "south carolina": "SC",
    "south dakota": "SD",
    "tennessee": "TN",
    "texas": "TX",
    "utah": "UT",
    "vermont": "VT",
    "virginia": "VA",
    "washington": "WA",
    "west virginia": "WV",
    "wisconsin": "WI",
    "wyoming": "WY",
    "mass": "MA",
    "calif": "CA",
    "conn": "CT",
    "tenn": "TN",
    "mich": "MI",
    "minn": "MN",
    "fla": "FL",
    "ariz": "AZ",
}
CODES = frozenset(STATES.values())
COUNTRIES = {
    "usa": "US",
    "united states": "US",
    "united states of america": "US",
    "america": "US",
    "england": "GB",
    "united kingdom": "GB",
    "uk": "GB",
    "great britain": "GB",
    "scotland": "GB",
    "wales": "GB",
    "germany": "DE",
    "austria": "AT",
    "switzerland": "CH",
}

COUNTIES = (
    words_in(
        """
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset essex
    gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire norfolk
    northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey
    sussex warwickshire wiltshire worcestershire yorkshire fife midlothian lothian antrim armagh down tyrone fermanagh
    londonderry gwynedd powys dyfed gwent clwyd anglesey middlesex merseyside
    """
    )
    | {f"{side} {county}" for side in ("north", "south", "east", "west") for county in ("yorkshire", "sussex")}
    | phrases_in(
        "west midlands, greater manchester, greater london, tyne and wear, isle of wight, county durham, west lothian"
    )
)
"""Counties, which may follow the town and are none."""

POSTCODE = {
    "US": re.compile(r"\b(\d{5})(?:[- ]\d{4})?\b"),
    "GB": re.compile(r"\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b"),
    "DE": re.compile(r"\b(\d{5})\b"),
    "AT": re.compile(r"\b(\d{4})\b"),
    "CH": re.compile(r"\b(\d{4})\b"),
}
_OWNED = (
    r"(?:my|the|our|her|his|their|your|my wife's|my husband's|my mother's|my sister's|my brother's|my son's|my "
    r"daughter's|my parents'?|my friend's|my girlfriend's|my boyfriend's|my mum's|my mom's)"
)
_SITE = (
    r"(?:new |work |business |office |home |delivery |full |current |correct |right |other |exact |complete |whole "
    r")*(?:address|office|place|house|home|flat|apartment|work|workplace|job|company|one|parents|location|shop|"
    r"studio)"
)
CARRIER = re.compile(
    r"\b(?:(?:please |could you |can you |would you |just |you can |i want you to |i would like you to |i "
    r"need you to )*(?:send|deliver|bring|take|redirect|ship|drop|forward|reroute|get|move|leave|change|make|"
    r"put|update)(?: (?:it|that|this|them|the (?:parcel|package|delivery|address)|my (?:parcel|package|"
    rf"address)|everything|off))*(?: (?:over|instead|please|round))* (?:to|at)(?: {_OWNED} {_SITE})?(?: (?:at|"
    r"on|in|which is|that is|it is))?"
    rf"|(?:(?:at|to|in) )?(?:{_OWNED}|my [a-z]+'s) {_SITE}(?: please)?(?= (?:\d|[,.]))"
    rf"|my [a-z]+'s {_SITE}(?: (?:is|at|would be|on|in))+"
    r"|(?:my|our) (?:[a-z']+ )(?:(?:in law|and [a-z]+) )?(?:lives?|stays?|is living|is staying|are living|works?)"
    r"(?: now)? (?:at|on|in)"
    r"|(?:the|my|our) (?:building|house|flat|apartment|place) is (?=\d)"
    r"|my [a-z]+(?: in law)? (?:at|in|on)(?= \d)"
    rf"|{_OWNED} {_SITE}(?: (?:is|at|would be|on|in|will be|would now be|now))+"
    r"|(?:i|we)(?: am| are| have| have just| just| now| currently| recently)* (?:live|living|moved|staying|"
    r"stay|reside|work|working|relocated|based|moved house)(?: (?:now|over|currently|out|here|recently|house|"
    r"for now|(?:with|by|at) (?:my|a|the|some) [a-z]+(?: in law)?))* (?:at|on|in|to|into)"
    r"|(?:it|that|this|address) (?:is going to be|is going to|is|should be|would be|will be|has to go to|"
    r"goes to|should go to|must be|needs to go to|will go to)(?: (?:on|"
    r"at|in|to|now|now at|actually|supposed to be))?"
    r"|(?:the |my |(?<!\w ))(?:street|road|street name|name of the street)(?: name)? (?:is|is called|would be|should "
    r"be)(?: called)?"
    rf"|(?:i|we) (?:said|meant|mean|am at|are at|am on|need it at|want it at|would like it at|am in|need|want|have)"
    r"|(?:make (?:it|that)|how about|what about|should be|try|use|put down|put(?= \d)|write down|write|note|go to|come "
    r"to|called|named|over at|around at|named|called)"
    rf"|(?:to|at|on|in|near|is|are|the) (?=\d))(?= |$)"
)
POLITE = re.compile(
    r"\b(?:please|thanks|thank you|ok|well|um|so|yes|yeah|yep|sure|no|nope|sorry|actually|i think|i mean|i "
    r"believe|i guess|instead|then|right|hello|now|let me see|let me think|exactly|correct|again|oh|wait|hold "
    r"on|just|you know|got it|alright|all right|there|obviously|of course|simply|hmm|almost|nearly|not quite|"
    r"very close|rather|really|hi|if possible|if "
    r"you can|i would say|would you|could you|cheers|mate)\b"
)
UNIT = re.compile(
    r"\b(?:(?P<floor>(?:(?:lower|upper) )?(?:\w+|\d+(?:st|nd|rd|th)) "
    r"floor(?: (?:flat|apartment|left|right|front|rear))?|floor \w+|"
    r"(?:basement|garden|top|attic|upstairs|downstairs|rear|front) (?:flat|apartment|unit)|"
    r"penthouse(?! \d| [a-h](?= ,))|annexe?(?= (?:,|at|of)(?! number)))|(?P<tenement>\d{1,2} ?f ?\d{1,2})(?= ,)|"
    r"(?:(?:apartment|apt|flat|unit|suite|ste|#)(?: (?:number|no|is))*|"
    r"(?P<kind>room|space|slip|door|building|block|lot|trailer|caravan|chalet|pitch|cabin|berth|plot|penthouse|"
    r"studio|maisonette|annexe|bay|dock|wing|tower)"
    r"(?: (?:number|no))*) (?P<value>(?!is\b|at\b|in\b|on\b|and\b|number\b|the\b|my\b|or\b|building\b|house\b|"
    r"please\b|a house\b|complex\b|block\b)(?:\d+/\d+|\d[a-z]\d|\d+ ?[a-z]?|[a-z] ?\d*|[a-z]{1,2}\d+))(?![\w']))"
)
LABELLED = {
    "postcode": re.compile(
        r"\b(?:post ?code|postal code|zip(?: code)?)(?: (?:is|are|of|it is|would be|number|that is|should "
        r"be))* (?P<value>\d{4,5}(?:[- ]\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b"
    ),
    "house_number": re.compile(
        r"\b(?:house number|(?:(?<!\w )|(?<=\bmy )|(?<=\bthe ))street number|"
        r"house no|house|(?<!apartment )(?<!flat )(?<!unit )(?<!suite )(?<!apt )"
        r"(?<!room )(?<!door )(?<!lot )(?<!ste )number|no|building number)(?: (?:is|it is|would be|"
        r"that is|should be|are))* (?P<value>\d{1,5}(?: ?[a-z](?![\w'])|/\d+)?)(?! ?(?:th|st|nd|rd) )(?![\w'])"
    ),
    "city": re.compile(
        r"\b(?:city|town|village)(?: (?:is|it is|of|would be|name is|should be))+ (?P<value>"
        r"(?!(?:spelled|spelt|written|wrong|not|incorrect|"
        r"missing)\b)[a-z][a-z' "
        r"-]+?)(?= [.,?!]|$| and (?:the|my)| not | \d)"
    ),
}
HOUSE = (
    r"(?:(?<!')[nsew] ?\d{1,5} ?[nsew] ?\d{3,5}|(?<!')[nsew] ?\d{3,5}|"
    rf"\d{{1,5}}(?:(?: (?![nsewy] [a-z0-9]|[a-z] {LETTERED_TYPES}\b))?(?:[a-hj-z](?![\w'])|½|1/2))?(?:[-/]\d+[a-z]?)?)"
)
"""The number of a house; in some counties a grid stands before it: "W4120"."""
HOUSE_NAME = re.compile(
    r"(?:^|, )(?P<name>(?:the )?(?:[a-z']+ ){0,2}(?:cottage|house|lodge|farm|farmhouse|barn|manor|hall|rectory|"
    r"vicarage|villa|"
    r"grange|bungalow|gatehouse|stables|forge|hollow|nook|manse|cottages|lodge|mill|tower|gables|oaks|elms|"
    r"cedars|beeches|end|side|hillside|bank|view|lea|dene|croft|haven|nest|wood|trees|corner|acre|garth|orchard|"
    r"homestead|oasthouse|chapel|coach house|granary|cot|reach|retreat|rise|meadow|paddock|brook|\w+(?:side|bank|lea|"
    r"dene|croft|wood|hurst|thorpe|mead|holme|crest|view|fields?|stone|brook|garth)))(?= ,)"
)
"""A British house that has a name in the place of a number."""
BOX = re.compile(
    r"\b(?P<street>p ?\.? ?o ?\.? ?box|post office box|post box|pack ?station|locker box|postfach|"
    r"(?:rr|r r|rural route|hc|h c|highway contract)(?: route)? \d{1,3}(?: ,)? box)(?: "
    r"(?:number|no))? (?P<number>\d+[a-z]?)\b"
)
NOT_NAME = frozenset(
    [
        "not",
        "what",
        "why",
        "who",
        "when",
        "how",
        "i",
        "do",
        "you",
        "he",
        "is",
        "was",
        "sure",
        "know",
        "need",
        "call",
        "yes",
        "no",
        "want",
        "it",
        "that",
        "there",
        "the",
        "parcel",
        "can",
        "my",
        "me",
        "idea",
        "clue",
        "pass",
        "next",
        "skip",
        "same",
        "before",
        "usual",
        "nobody",
        "closed",
        "blocked",
        "find",
    ]
)
NOT_CITY = frozenset(
    [
        "it",
        "that",
        "this",
        "there",
        "here",
        "home",
        "work",
        "office",
        "door",
        "porch",
        "neighbour",
        "front",
        "back",
        "garage",
        "yes",
        "no",
        "please",
        "morning",
        "afternoon",
        "evening",
        "today",
        "tomorrow",
        "tonight",
        "parcel",
        "package",
        "house",
        "building",
        "flat",
        "apartment",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "time",
        "day",
        "week",
        "number",
        "street",
        "road",
        "the",
        "a",
        "an",
        "my",
        "your",
        "instead",
        "of",
        "is",
        "was",
        "not",
        "what",
        "who",
        "when",
        "where",
        "why",
        "how",
        "and",
        "or",
        "but",
        "i",
        "you",
        "he",
        "she",
        "we",
        "they",
        "address",
        "postcode",
        "zip",
        "code",
        "city",
        "town",
        "me",
        "us",
        "him",
        "her",
        "them",
        "house",
        "call",
        "back",
        "minute",
        "second",
        "moment",
        "half",
        "idea",
        "clue",
        "pass",
        "wrong",
        "better",
        "would",
        "will",
        "should",
        "missing",
        "have",
        "has",
        "can",
        "know",
        "estate",
        "industrial",
        "business",
        "retail",
        "tower",
        "apartments",
        "flats",
        "mansions",
        "cottage",
        "same",
        "before",
        "usual",
        "label",
        "internet",
        "nobody",
        "closed",
        "blocked",
        "find",
    ]
)
