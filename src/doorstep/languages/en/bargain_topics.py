"""What English buyers ask about a second-hand thing, in questions and as the keys of a listing's facts."""

import re
from typing import Final

_WORDS: Final = {
    "smoke_free": r"smok(?:e|er|ers|ed|ing|e free)|cigarette|non smoking",
    "pets": r"pets?|cats?|dogs?|animals?|pet free",
    "warranty": r"warranty|warranties|guarantee|guaranteed|applecare",
    "receipt": r"receipt|invoice|proof of purchase|original bill|papers|title|paperwork|service book|certificate",
    "packaging": r"original box|box|boxed|packaging|packing|sealed|unopened|wrapped",
    "accessories": r"accessor(?:y|ies)|charger|chargers|cable|cables|remote|manual|case|included|includes?|comes? with|"
    r"come with|what comes|adapter|batteries included|extras|lock included|all parts|all the parts|complete set",
    "battery": r"batter(?:y|ies)|battery life|battery health|hold a charge|charge last|how long does it last on",
    "storage": r"storage|gb|gigs?|memory|tb|hard drive|ssd|capacity|ram",
    "mileage": r"mileage|miles|odometer|km on it|how many km|how many kilometers|kilometers|kilometres|"
    "distance ridden|milage|"
    r"kms|run",
    "year": r"what year|which year|year|model year|manufactured|built|year of manufacture",
    "age": r"how old|age|how long have you (?:had|owned|been using)|when (?:did you|was it) (?:buy|get|bought|"
    "purchased|purchase)|"
    r"how long (?:did|has|was)|how new|years old|old is it|bought when|purchased when|how long ago",
    "size": r"sizes?|what size|which size|frame size|shoe size",
    "dimensions": r"dimensions?|measurements?|measure|how (?:big|large|tall|wide|long|deep|high|thick)|width|height|"
    "length|depth|"
    r"diameter|square (?:feet|footage)|sq ft|square footage|screen size|inches|bigger|large",
    "weight": r"weights?|weigh|weighs|how heavy|heavy|light enough",
    "colour": r"colours?|what shade|painted|paint colour",
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
    "moving|letting)|"
    r"reason(?: for (?:selling|the sale))?|why so cheap|why sell|getting rid",
    "location": r"where (?:are|is|do|r) (?:you|it|u|the \w+)(?: (?:located|based|at|live|from|exactly|kept|now|"
    "located at))?|"
    r"location|located|what (?:area|part of town|city|neighbou?rhood|town)|whereabouts|which (?:area|city|town|"
    r"part)|neighbou?rhood|how far",
    "service": r"serviced|service history|maintenance|maintained|tuned|tune up|oil change|last service|"
    "service record|maintenance records?|"
    r"inspection|inspected|cleaned|overhauled|repaired|repairs|fixed|brakes|tires|tyres|timing belt|transmission|"
    r"engine|chain",
    "power": r"power|watts?|wattage|horsepower|volts?|voltage|how strong|motor|hp|kw|how powerful",
    "fits": r"fit|fits|fit (?:me|in|into|on|a)|compatible|work with|works with|suitable for|good for|suit|tall enough|"
    r"compatibility|would it go",
    "photos": r"photos?|pictures?|pics?|images?|video|close up|photo of|see more",
    "working": r"work ok|works?(?! (?:for|with|something|out|it out|on|a deal))|working(?! on)|functional|"
    "functioning|function|turn on|turns on|run well|runs well|run ok|"
    "runs good|run good|operational|"
    r"in working order|does it run|still run|power on|fully functional|tested|running|drive ok|drives well|operate",
    "defects": r"scratch(?:es|ed)?|dents?|damage[ds]?|defects?|broken|cracks?|cracked|stains?|rips?|tears?|issues?|"
    "problems?|faults?|anything wrong|"
    r"wrong with|marks|chips?|chipped|wear|rust|rusty|rusted|holes?|missing|flaws?|accidents?|leaks?|wear and tear|"
    r"scuffs?|blemish(?:es)?|"
    r"imperfections|worn|dings?|torn|bed bugs|bugs|mold|mould|smells?|odou?r|dead pixels|cosmetic",
    "condition": r"condition|shape|state|how good is|like new|lightly used|heavily used|good as new|how is it|"
    "brand new|used much|used a lot|how much "
    r"(?:has it been |was it |is it )?used|how often|is it new|new or used|how used|quality|hold up|held up|"
    r"comfortable|comfy",
}
_TOPICS: Final = {topic: re.compile(rf"(?<![\w'])(?:{words})(?![\w'])") for topic, words in _WORDS.items()}
_HIDES: Final = {"packaging": ("accessories",), "dimensions": ("size",), "battery": ("age",)}
"""What a topic's words would also be read as."""


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
