"""When English buyers say that they come, read without the figures that are prices."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.bargaining import BuyerExpects, Standing
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import read_times
from doorstep.languages.kit.bargain_figures import Figure, FigureKind
from doorstep.languages.kit.bargain_hours import meant_hours

COMING: Final = re.compile(
    r"\b(?:come|coming|pick|collect|be there|get it|grab|drive|swing|stop by|be over|on my way|drop by|pass by|meet|"
    r"fetch|over there|pop|popping|nip|be with you|(?:am|be) at (?:you|yours)|head over|turn up|show up|arrive|shoot "
    r"over|run over)\b"
)
"""Words of somebody who comes to get it."""
_NOW: Final = re.compile(r"\b(?:right now|right away|straight away|immediately|asap|now)\b")
_BY: Final = re.compile(
    r"\b(?:come|coming|stop|swing|drop|pass|pop|call|nip|be)(?:ping)? by\b(?! (?:\d|noon|the end|then)\b)"
)
"""Dropping in, where "by" sets no latest time."""
_STAYS: Final = re.compile(
    r"\b(?:not|never|hard to|too far to|you) (?:\w+ ){0,2}?(?:come|pick|collect|drive|get it|fetch|grab)\b"
)
"""Says that they do not come, or that we should."""
_PICKED_UP: Final = re.compile(r"\b(?:pick|picked|picking)(?: (?:it|them|this|that))? up\b")
_CLAUSE: Final = re.compile(r"[^.!?;,\n]+?(?=[.!?;,\n]|\b(?:and|so|but|because|then)\b|$)")
_BESIDE: Final = re.compile(
    r"\b(?:let (?:you|u) know|(?:tell|say|text|call|message|answer|ring|ping|email) (?:to )?(?:you|u)\b|(?:write|"
    r"reply|get back) (?:to )?"
    r"(?:you|u)\b|get back|wrote|ask (?:my|the|him|her|them)|(?:talk|talked|speak|spoke) (?:it )?(?:over|to|with|"
    r"about)|discuss|"
    r"discussed|decide|check with|sleep on|(?:have|had) a (?:think|chat)|think (?:about|it over|on it|with)|"
    r"thought about|"
    r"(?:get|getting|got|be|am|gets) paid|pay ?day|payday's|pay ?check|salary|wages|transfer the|birthday|wedding|"
    r"anniversary|funeral|exams?|school|college|university|class|classes|party|flight|train|plane|vacation|holidays?|"
    r"concert|"
    r"cups? of (?:tea|coffee)|mug of|moving|(?:i|we|he|she|they|who|you) (?:saw|bought|moved|had|was|were|used|sold|"
    r"started|spent|got|went|called|asked|read|found|noticed)|(?:start|starts|starting|leave|leaves|fly|flies|travel|"
    r"travels|finish|finishes)|in (?:a|an|one|two|three|few|couple of|\d+) (?:weeks?|months?|years?)(?! (?:from|on)))\b"
)
"""Of something else than the handover: answers that will come, money that will, events, what was."""
_OTHERS_DAY: Final = re.compile(
    r"\b(?:(?:(?:i|we)(?:'ll| will|'d)|let's|let us|going to|gonna) (?:\w+ )?(?:write|know|tell|confirm|answer|text|"
    r"call|ring|"
    r"talk|speak|chat|message|sort out|decide|pay|send|transfer)\b|(?:my|our|the) \w+ (?:saw|mentioned|said|told|died|"
    r"visits?|"
    r"comes? through|opens?|closes?|goes? to bed|go to bed)|(?:i|we) (?:texted|skipped|missed|tried|rang|wrote)|"
    r"(?:race|match|game|football|gym|church|practice|meeting|appointment|dentist|doctor)(?: is)? (?:on|at)|"
    r"(?:get|getting|got) (?:the )?cash|(?:some|any)(?:one|body) else|what are you doing|so happy|merry|"
    r"happy (?:new year|christmas|easter)|present|turns? \d+|rain(?:ed|s|ing)|my name|heaven|\d+(?:st|nd|rd|th) and "
    r"[a-z]+)\b"
)
"""What else happens then: messages and money that will be sent, what others do, feasts."""
_IDIOM: Final = re.compile(
    r"\bday and night\b|\bcall it a (?:night|day)\b|\ba night on it\b|\bhigh noon\b|"
    r"\bat the end of the day\b(?=(?: ?,)? (?:it|i|we|the|this|that|you|what)\b)|"
    r"(?<!\bat )(?<!\bafter )(?<!\bbefore )(?<!\baround )(?<!\babout )(?<!\bby )(?<!day )(?<!tomorrow )(?<!tonight )"
    r"\b(?:breakfast|brunch|lunch|dinner|supper|tea)(?: ?time| break)?\b"
)
"""Turns that name an hour and mean none; a meal is one only at, before or after it."""
_UNSURE: Final = re.compile(
    r"\b(?:maybe|perhaps|not sure|unless|might|let me check|(?:have|need|got) to check|(?:will|'ll) (?:confirm|"
    r"check))\b"
)
"""A time that is only thought of."""
_OFF_WORK: Final = re.compile(
    r"\b(?:finish(?:es|ing)?|clock off|knock off|get off|come off|am off|done)(?: (?:work|my shift|school|college|"
    r"uni))\b"
)
"""Whose end tells the day on which they come, and no hour of it."""
_HOUR: Final = re.compile(
    r"(?:\b(?:at|around|about|by|till|until) )?\b\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\b\.?)?(?! ?(?:st|nd|rd|th)\b)"
)
_HANDS_OVER: Final = re.compile(
    r"\b(?:works?|suits?|free|available|ok|okay|good|fine|can do|possible|handover|hand over|meet)\b(?! for me to)"
)
_SEE_YOU: Final = re.compile(
    r"\b(?:see|catch) (?:you|ya|u)(?= (?:at|on|tomorrow|today|tonight|tmrw|this|next|mon|tue|wed|thu|fri|sat|"
    r"sun)\w*\b[^.!?\n]*\d)"
)
"""A farewell that names an hour is one of somebody who comes."""
_BE_THERE: Final = re.compile(r"\bbe there(?= in\b)")
_GREETED: Final = re.compile(
    r"^\W*(?:hi,? |hello,? )?(?:good )?(?:morning|evening|afternoon)(?=\s*(?:[,!.]|$|all\b|sir\b|there\b))|"
    r"\bgood (?:morning|evening|afternoon)\b"
)
_PRICED: Final = frozenset(
    {
        FigureKind.MONEY,
        FigureKind.TIMES,
        FigureKind.PERCENT,
        FigureKind.FRACTION,
        FigureKind.SPLIT,
        FigureKind.SIZE,
    }
)
_ABOUT: Final = re.compile(r"\b(?:around|about|approx|approximately|roughly|circa|ca)\b|ish\b|~")
_TYPED_TODAY: Final = re.compile(r"\b2day\b")


def comes(words: str) -> bool:
    """Whether they say that they come to get it."""
    return COMING.search(words) is not None and not _STAYS.search(words)


def unfetched(words: str) -> str:
    """The words with a plain "pick" for "pick it up", which says nothing of whether it is still up for sale."""
    return _PICKED_UP.sub("pick", words)


def times_in(
    text: str, hidden: Sequence[Figure], words: str, standing: Standing
) -> tuple[tuple[TimeConstraint, ...], tuple[tuple[int, int], ...]]:
    """When they can come, read without the figures that are no hours; and where phrases of time stand."""
    for one in hidden:
        text = text[: one.start] + "," + " " * (one.end - one.start - 1) + text[one.end :]
    text = _TYPED_TODAY.sub("today", _GREETED.sub(lambda match: " " * len(match.group()), text))
    text = _IDIOM.sub(_blank, text)
    text = _SEE_YOU.sub(lambda match: "come".ljust(len(match.group())), text)
    if COMING.search(words):
        text = _BE_THERE.sub("come    ", text)
        text = _BY.sub(lambda match: match.group()[:-2] + "  ", text)
        text = _NOW.sub(lambda match: "today".ljust(len(match.group())), text)
    expects = Expects.CALLBACK_TIME if standing.expects is BuyerExpects.TIME else Expects.AVAILABILITY
    read_of = read_times(text, Context(standing.now, expects, standing.region))
    spans = read_of.spans
    handed = _CLAUSE.sub(_without_others, text)
    if handed != text:  # what is no hour of theirs is no price either
        read_of = read_times(handed, Context(standing.now, expects, standing.region))
    unsure = "?" not in text and _UNSURE.search(text) is not None
    wanted = not unsure and any(one.polarity is Polarity.WANT for one in read_of.constraints)
    return (meant_hours(read_of.constraints, _ABOUT) if wanted else ()), spans


def _without_others(clause: re.Match[str]) -> str:
    """A clause, blank where its day or hour is not the one of the handover."""
    said = clause.group()
    if _OFF_WORK.search(said) and COMING.search(clause.string):
        return _HOUR.sub(_blank, _OFF_WORK.sub(_blank, said))
    other = _BESIDE.search(said) or _OTHERS_DAY.search(said)
    handed = COMING.search(said) or _HANDS_OVER.search(said)
    return " " * len(said) if other and not handed else said


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def never_an_hour(one: Figure) -> bool:
    """Whether a figure can be no hour, by its form or size."""
    if one.kind in _PRICED:
        return True
    return one.kind is FigureKind.NUMBER and (one.readings[0] > 31_00 or one.readings[0] % 100 > 0)
