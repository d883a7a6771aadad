"""What people say around an address and no piece of it: asides, values taken back at once, labels before values."""

import re
from typing import Final

from doorstep.languages.en.address_words import COUNTIES, STREET_TYPES

_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_SAID_BUT: Final = re.compile(
    r"(?:\b(?:i|we)(?: have| had| just)* |^(?:, )*)(?:said|told you|gave you|wrote|put down) [^.]{1,60}?(?: ,)? "
    r"(?:but|and|when) (?:really |actually )?(?:it|that|what i meant) (?:is|should be|should have been|was|would be|"
    r"ought to be)(?: actually| really| now)*(?= )"
)
"""What was said wrongly and is put right: "I told you Rise and it's Sycamore Close"."""
_NOT_BUT: Final = re.compile(
    r"\b(?:(?:it|that) is )?not (?:at )?(?:number )?\d+[a-z]?(?:(?: [,.])+|(?: ,)? but|(?: [,.])? it is)+"
    rf"(?: at| number)* (?=\d+[a-z]? (?:[a-z][a-z'-]* ){{1,4}}?{STREET_TYPES}\b)"
)
"""A number that is turned down before the whole address: "not 53 but 55 Lime Tree Avenue"."""
_OLD_ONE: Final = re.compile(r"\b\d+[a-z]? (?:was|is) (?:the|my|our) old (?:1|one|address|number|place|house)(?: ,)*")
_SAME_AGAIN: Final = re.compile(r"\b(\d+[a-z]?) (?:[.,] )+\1(?= [.,]|$)")
_TWICE: Final = re.compile(
    r"\b(\d+[a-z]?)(?: ,| it is| that is)* (?=\1 (?:[a-z][a-z'-]* ){1,4}?" + STREET_TYPES + r"\b)"
)
_NAMED_TWICE: Final = re.compile(rf"(?<![a-z] )\b([a-z]{{3,}}(?: [a-z]{{3,}})?) (?:, )+(?=\1 {STREET_TYPES}\b)")
_NAMED_WHOLE: Final = re.compile(
    rf"(?:^|(?<=[,.] ))(?P<said>(?:[a-z']+ )?{STREET_TYPES}) (?:, )+(?=(?:[a-z']+ ){{1,2}}(?P=said)(?= [,.]|$))"
)
"""A street of which the end was said first: "New Road, Chorley New Road"."""
_FROM: Final = re.compile(
    r"\b(?:(?:i|we)(?: have| am| are| just)* )?(?:moved|moving|changed|gone|went)(?: house)? from [^.]{3,60}? to (?=\d)"
)
_IN_COUNTY: Final = re.compile(
    rf"(?<=[a-z])(?: ,)* (?:(?:that is |it is |the one |that |up |down |over )*in|that is|the(?= [a-z ]+ one\b)) "
    rf"(?:{'|'.join(sorted(COUNTIES, key=len, reverse=True))})(?: one)?"
    r"(?= [,.]|$)"
)
_LEAD_IN: Final = re.compile(
    r"^(?:(?:ok|ready|aye|ta|right|so|yeah|yes|yep|sure|now|all right|hello|hi|hey|listen|(?:look|great|cool|lovely|"
    r"fine|well|perfect)(?= ,)|well(?= (?:my|it|i|we|the|that)\b)|here goes|here we go|here it (?:is|comes)|"
    r"here is (?:the|my) address|go on(?: then)?|"
    r"are you ready|got a pen|let us see|zip first|,|\.|\?) )+(?=\w)"
)
_PRAISE: Final = (
    r"(?:so |very |really |just )*(?:great|good|fine|perfect|lovely|brilliant|awesome|ideal|amazing|fantastic|"
    r"wonderful|super|nice|grand|best|appreciated|helpful|all|it|everything)"
)
_ASIDE: Final = re.compile(
    rf"\b(?:(?:it|that|this) (?:would|will|should) be {_PRAISE}|thank you(?: (?:so|very) much)?|"
    r"thanks (?:so|very) much|thanks a (?:lot|million|bunch)|many thanks|much appreciated|"
    r"(?:my|it is my) (?:bad|mistake|fault)|by the way|is (?:it not|not it)|innit|i should (?:say|have said)|"
    r"that is (?:the house|the name|what it is called|the house name|the name of the (?:house|street|road))|"
    r"if (?:that|it) is (?:ok|fine|possible|all right|no trouble)|if you (?:do not )?"
    r"(?:mind|would|could|can)(?= [,.]|$)|(?:you )?can not miss (?:it|us)|you are (?:a|an) [a-z]+|got (?:that|it)|"
    r"did you get (?:that|it)|(?:so )?that is where (?:i am|we are|i live|we live)(?: now| at)?|"
    r"i (?:always|keep(?: on)?|often|usually|never) (?:do|doing|get|getting|say|saying|mix|mixing|swap|swapping)"
    r"(?: (?:that|it|this|them|those|wrong|up|right))*|"
    r"(?:i|we)(?: have| had| only| just| recently)* moved(?: here| house)?(?: recently| just now| last \w+| this \w+|"
    rf" in {_MONTH}| a \w+ ago| \w+ \w+ ago| back)?(?= [,.]|$)|"
    r"(?:i|we)(?: have| had| must have| just)* (?:flipped|swapped|switched|reversed|mixed up|mixed|turned|transposed|"
    r"muddled|jumbled)(?: (?:it|them|the|last|first|two|2|numbers?|digits?|round|around|up|that|those|over))*|"
    r"(?:i|we)(?: have| had| must have| just)* (?:got|had|said|gave you|have) (?:it|them|that|(?:the|that|those|my)(?: "
    r"house)?(?: numbers?| digits?| two| 2| last two| last 2)?) "
    r"(?:backwards|back to front|(?:in )?the wrong way (?:round|around)|"
    r"the other way (?:round|around)|mixed up|muddled|wrong|reversed|in the wrong order)|"
    r"(?:the )?last (?:two|2|three|3)(?: digits| numbers)?(?: are| go| is)? (?:the other way (?:round|around)|swapped|"
    r"reversed|switched|flipped)|the other way (?:round|around)|nothing (?:behind|after|else)(?: it| that)?|"
    r"(?:they|it|he|she|we|nobody|farms?|houses?|cottages?)(?: [a-z]+){0,2}? (?:gave|give|have|had|got) "
    r"(?:it |us |them )?(?:a |any |no )?(?:house )?numbers?|"
    r"no numbers? (?:on|for) (?:farms?|houses|it|the (?:house|farm|cottage))|"
    r"(?:that is )?(?:all )?one word|no (?:street|road) (?:behind|after) it|"
    r"(?:the )?(?:street|road) is (?:just|only|really|simply|actually)(?: called)? [a-z' -]+?(?= [,.]|$))(?= [,.?!]|$| "
    r"(?:\d|it is|so|and|the|that is|no|sorry)\b)"
)
"""A remark that is done with where it ends: "that'd be great", "I've just moved", "I got the number backwards"."""
_BESIDE: Final = re.compile(
    r"(?<=\w)(?: ,)* (?:and )?(?:(?:that|which|it) is )?(?:just |right |very |quite )?(?:near|outside|close to|"
    r"not far from|round the corner from|opposite|behind|next to|across from) (?:the )?[a-z][a-z']*(?: [a-z']+){0,2}"
    r"(?= [,.]|$)"
)
"""Where a place lies, behind the place itself: "in Tring, that's near Aylesbury"."""
_HERE: Final = re.compile(r"\b(address|place) (?:is here|here is)\b(?= [a-z\d])")
_MOBILE: Final = re.compile(r"\bphone(?=(?: ,)? (?:alabama|al|366\d\d)\b)")
"""The town whose name the plain words turn into a telephone."""
_POINT_THEN: Final = re.compile(r"\b([nsew])(?: ,)? (?:and )?(?:then|followed by)(?: ,)? (?=\d{3,5}\b)")
_SLASHED: Final = re.compile(r"\b(\d{1,2}) (?:forward )?(?:slash|stroke|oblique) (\d{1,2})\b(?=.{0,30}\bflat\b)")
_KEEPS: Final = (
    r"(?= ,| [.?!]|$| (?:and )?(?:(?:i|he|she|they|we) (?:has|have|am|is|are) )?(?:the |my )?(?:house |street )?"
    r"(?:number|no|city|town|village|zip|code|postcode|post code|\d)\b)"
)
"""What ends a piece that stands behind its label."""
_STARTS: Final = r"(?:^|(?<=[,.] )|(?<= to )|(?<=\d )|(?<= and )|(?<=^is ))"
_STREET_LABEL: Final = re.compile(
    rf"{_STARTS}(?:the |my )?(?:street|road)(?: name)?(?: (?:is|would be|called|it is|:))* "
    rf"(?P<value>(?!{STREET_TYPES}\b|(?:is|was|number|name|and|in|on|at|not|with|to|or|i|we|no|it|wrong|address)\b)"
    rf"[a-z][a-z'-]*(?: (?!number\b)[a-z][a-z'-]*){{0,4}}?(?: {STREET_TYPES})?){_KEEPS}"
)
_TOWN_LABEL: Final = re.compile(
    rf"{_STARTS}(?:the |my )?(?:city|town|village)(?: (?:is|would be|called|it is|:))* "
    rf"(?P<value>(?!{STREET_TYPES}\b|(?:hall|house|centre|center|is|was|of|and|in|on|at|not|to|or|i|we|no|it|wrong|"
    r"spelled|"
    r"spelt|name|missing|incorrect|should|would)\b)[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,2}?)"
    r"(?= ,| [.?!]|$| \d| (?:and )?(?:the |my )?(?:street|road|house|number|zip|code|postcode|post code)\b)"
)
_OTHER_LABEL: Final = re.compile(r"\b(?:number|code|zip|postcode|post code|city|town|village|street|road) ")


def without_remarks(text: str, region: str) -> str:
    """The words, numbers as digits, without asides and without what was taken back in the same breath."""
    text = _OLD_ONE.sub("", _NOT_BUT.sub("", _SAID_BUT.sub(" , ", text)))
    text = _ASIDE.sub(" , ", _FROM.sub(" , ", _HERE.sub(r"\1 is", text)))
    text = _BESIDE.sub("", _LEAD_IN.sub("", f"{text.strip()} ").strip())
    if region == "US":
        text = _POINT_THEN.sub(r"\1", _MOBILE.sub("mobile", text))
    if region == "GB":
        text = _IN_COUNTY.sub("", _SLASHED.sub(r"flat \1/\2 ,", text))
    return " ".join(
        _NAMED_TWICE.sub(
            "", _NAMED_WHOLE.sub("", _TWICE.sub("", _SAME_AGAIN.sub(r"\1", " ".join(text.split()))))
        ).split()
    )


def labelled(text: str) -> tuple[str, dict[str, str]]:
    """Take the street and the town that stand behind their labels: "street cottonwood number is 615 city el paso".

    Returns:
        The words that are left, and the pieces.
    """
    found: dict[str, str] = {}
    for name, pattern in (("city", _TOWN_LABEL), ("street", _STREET_LABEL)):
        match = pattern.search(text)
        if match and _OTHER_LABEL.search(f"{text[: match.start()]} {text[match.end() :]} "):
            found[name] = match.group("value")
            text = " ".join(f"{text[: match.start()]} , {text[match.end() :]}".split())
    return text, found
