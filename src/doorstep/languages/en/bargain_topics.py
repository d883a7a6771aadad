"""What English buyers ask about a second-hand thing, in questions and as the keys of a listing's facts."""

import re
from typing import Final

from doorstep.languages.kit.bargain_alike import all_meant

_WORDS: Final = {
    "smoke_free": r"smok(?:e|er|ers|ed|ing|e free)|cigarette|non smoking",
    "pets": r"pets?|cats?|(?<!my )(?<!our )dogs?|animals?|pet free",
    "warranty": r"warranty|warranties|guarantee|guaranteed|applecare",
    "receipt": r"receipt|invoice|proof of purchase|original bill|papers|title|paperwork|service book|certificate",
    "packaging": r"original box|box|boxed|packaging|packing|sealed|unopened|wrapped",
    "accessories": r"accessor(?:y|ies)|charger|chargers|cable|cables|remote|manual|case|included|includes?|comes? with|"
    r"come with|what comes|adapter|batteries included|extras|lock included|all parts|all the parts|complete set|"
    r"(?:get|goes|go|coming) with (?:it|this|that|them)",
    "battery": r"batter(?:y|ies)|battery life|battery health|holds?(?: a| its| the| it is)? charge|charge last|how "
    r"long does it last on",
    "storage": r"storage|gb|gigs?|gigas?|memory|tb|hard drive|ssd|capacity|ram",
    "mileage": r"mileage|miles|odometer|km on it|how many km|how many kilometers|kilometers|kilometres|"
    r"distance ridden|milage|how far (?:has|have|did|was)(?: \w+){1,3} (?:ridden|driven|gone|been|go|ride|drive)|"
    r"clocked up|on the clock|"
    r"kms|run",
    "year": r"what year|which year|(?:is|was) (?:it|this|that|(?:the )?[a-z]+) from num\d+|year|model year|"
    r"manufactured|built|year of manufacture",
    "age": r"how old|age|how long have you (?:had(?! (?:people|it (?:listed|up|online|on|for sale)|this (?:listed|up|"
    r"for sale)))|"
    r"owned|been using)|when (?:did you|was it) (?:buy|get|bought|"
    "purchased|purchase)|"
    r"how long (?:did|has|was)|how new|years old|old is it|bought when|purchased when|how long ago",
    "size": r"sizes?|what size|which size|frame size|shoe size",
    "dimensions": r"dimensions?|measurements?|measure|how (?:big|large|tall|wide|deep|high|thick)|"
    r"how long(?! (?:,|(?:will|would|can|could|do|does|have|has|had|did|until|till|before|to|for|ago|should|you|shall|"
    r"it (?:take|has|will))\b))(?! (?:is|are) (?:the (?:wait|drive|offer|sale|delivery|shipping)|you|shipping|"
    r"delivery))|width|height|"
    "length|depth|"
    r"diameter|square (?:feet|footage)|sq ft|square footage|screen size|inches|bigger|large",
    "weight": r"weights?|weigh|weighs|how heavy|heavy|light enough",
    "colour": r"colours?|(?:black|white|grey|gray|silver|gold|brown|red|blue|green|pink|beige)(?: one)? or|what shade|"
    r"painted|paint colour",
    "brand": r"brand|make is it|what make|manufacturer|who makes|which make|maker|make and model",
    "model": r"model|which version|what version|generation|which one is it|model number|serial number|trim|what type|"
    r"what kind",
    "material": r"material|made of|made out of|leather|wood|wooden|solid|plastic|metal|fabric|cotton|steel|aluminium|"
    "aluminum|oak|"
    r"particle board|veneer|real wood|genuine",
    "owners": r"owners?|previous owner|first owner|how many people (?:owned|had)|original owner|second owner|"
    "only owner|"
    r"first hand",
    "reason": r"why (?:are|do|is|did|would|r)(?: \w+){0,4} (?:sell|selling|getting rid|sale|parting|cheap|low|giving|"
    r"moving|letting)|why (?:you|u|it|they|this)(?: \w+){0,3} (?:sell|selling|getting rid|sale|parting|letting)|how "
    r"come (?:you|it)(?: \w+){0,2} (?:selling|sell|sale)|"
    r"reason(?: for (?:selling|the sale))?|why so cheap|why sell|getting rid",
    "location": r"where (?:are|is|do|r) (?:you|it|u|the (?!dents?\b|scratch|damage|marks?\b|cracks?\b|rust\b|stain|"
    r"hole|serial|wear\b)\w+)(?: (?:located|based|at|live|from|exactly|kept|now|"
    "located at))?|"
    r"location|located|what (?:area|part of town|city|neighbou?rhood|town)|whereabouts|which (?:area|city|town|"
    r"part)|neighbou?rhood|how far(?! (?:has|have|did|was|down|off|apart|along)\b)",
    "service": r"serviced|service history|maintenance|maintained|tuned|tune up|oil change|last service|"
    "service record|maintenance records?|"
    r"inspection|inspected|cleaned|overhauled|repaired|repairs|fixed|brakes|tires|tyres|timing belt|transmission|"
    r"engine|chain",
    "power": r"power|(?:what|which|how strong an?|max|maximum|strongest)(?: max)? (?:light ?)?bulbs?|watts?|wattage|"
    r"horsepower|volts?|voltage|how strong|motor|hp|kw|how powerful",
    "fits": r"fit|fits|fit (?:me|in|into|on|a)|compatible|work with|works with|suitable for|good for|suit|tall enough|"
    r"compatibility|would it go",
    "photos": r"photos?|pictures?|pics?|images?|video|close up|photo of|see more",
    "working": r"work ok|works?(?! (?:for|with|something|out|it out|on(?! (?:it|them)(?: ?\?|$))|a deal))|working(?! "
    r"on)|functional|"
    "functioning|function|turn on|turns on|run well|runs well|run ok|"
    "runs good|run good|operational|"
    r"in working order|does it run|still run|power on|fully functional|tested|running|drive ok|drives well|operate",
    "defects": r"scratch(?:es|ed)?|dents?|damage[ds]?|defects?|broken|cracks?|cracked|stains?|rips?|tears?|issues?|"
    "problems?|faults?|(?:any|some|no)thing wrong|[on]wt wrong|"
    r"wrong with|marks|chips?|chipped|wear|rust|rusty|rusted|holes?|missing|flaws?|accidents?|leaks?|wear and tear|"
    r"scuffs?|blemish(?:es)?|"
    r"imperfections|worn|dings?|torn|bed bugs|bugs|mold|mould|smells?|odou?r|dead pixels|cosmetic",
    "condition": r"condition|shape|state|how good is|like new|lightly used|heavily used|good as new|how is it|"
    r"brand new|used much|used a lot|(?:ever|even|hardly|barely|much|never) (?:been )?used|been used|unused|what is "
    r"(?:it|this|that|the \w+(?: itself| themselves)?) like|"
    r"how much "
    r"(?:has it been |was it |is it )?used|how often|is it new|new or used|how used|quality|hold up|held up|"
    r"comfortable|comfy|"
    r"looked after|taken care of|cared for|well kept|treated well|treated|(?:much|heavy|hard|little|any|lots of) use|"
    r"(?:good|decent|nice|bad|great) nick|nick is it|sturdy|stable|wobbly|wobbles?|rickety|beat up|banged up|dinged "
    r"up|worn out",
}
_TOPICS: Final = {topic: re.compile(rf"(?<![\w'])(?:{words})(?![\w'])") for topic, words in _WORDS.items()}
_HIDES: Final = {
    "packaging": ("accessories",),
    "receipt": ("accessories",),
    "warranty": ("accessories",),
    "dimensions": ("size",),
    "battery": ("age",),
}
"""What a topic's words would also be read as."""


_SINGLE: Final = re.compile(r"(?<![^|])[a-z]{5,}(?=\||$)")
_NEVER_MISSPELT: Final = frozenset(("charge", "steal", "large", "place", "model", "state", "works", "title", "study"))
"""Words that are spelled as they are meant, and words of topics that are too near to others."""
_ASIDE: Final = re.compile(r"\(\?:[^()]*\)\?|\(\?<?[!=][^()]*\)|s\?")
_FIRST: Final = re.compile(r"\(\?:([^()|]*)[^()]*\)(?!\?)")


def _singles(words: str) -> list[str]:
    """The single words of a topic, of each group its first."""
    while (opened := _FIRST.sub(r"\1", _ASIDE.sub("", words))) != words:
        words = opened
    return _SINGLE.findall(words)


_SPELLED: Final = {
    word: topic for topic, words in _WORDS.items() for word in _singles(words) if word not in _NEVER_MISSPELT
}
"""The single words of topics that are long enough to be known misspelt."""


def misspelt_topic(words: str) -> tuple[str, ...]:
    """The topic that a question means where a word of it is misspelt by a letter."""
    kept = " ".join(one for one in words.split() if one not in _NEVER_MISSPELT)
    found = {_SPELLED[one] for one in all_meant(_SPELLED, kept)}
    return tuple(found) if len(found) == 1 else ()


def topics_in(words: str) -> tuple[str, ...]:
    """The topics that words of a question are about, in the order of the words."""
    found = {topic: match.start() for topic, pattern in _TOPICS.items() if (match := pattern.search(words))}
    hidden = {other for topic in found for other in _HIDES.get(topic, ())}
    return tuple(sorted((one for one in found if one not in hidden), key=lambda one: found[one]))


def topic(key: str) -> str | None:
    """The topic that the key of a fact names: "mileage", "Frame size", "km_run"."""
    plain = " ".join(re.sub(r"[^\w]|_", " ", key.lower()).split())
    if plain.replace(" ", "_") in _TOPICS:
        return plain.replace(" ", "_")
    named = _KEYS.get(plain)
    if named:
        return named
    found = topics_in(plain)
    return found[0] if found else None


_KEYS: Final = {
    "km": "mileage",
    "kilometrage": "mileage",
    "odometer reading": "mileage",
    "ridden": "mileage",
    "bought": "age",
    "purchased": "age",
    "built in": "year",
    "year built": "year",
    "smoking": "smoke_free",
    "smoker": "smoke_free",
    "color": "colour",
    "colors": "colour",
    "make": "brand",
    "working order": "working",
    "works": "working",
    "seller location": "location",
    "place": "location",
    "city": "location",
    "town": "location",
    "pickup": "location",
    "pick up": "location",
    "measurements cm": "dimensions",
    "previous owners": "owners",
    "number of owners": "owners",
    "selling because": "reason",
    "why selling": "reason",
    "disk": "storage",
    "hard disk": "storage",
    "material frame": "material",
    "frame": "material",
    "known defects": "defects",
    "faults": "defects",
    "cosmetic condition": "condition",
}
