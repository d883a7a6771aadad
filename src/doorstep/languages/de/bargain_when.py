"""Whether the times of a German message are when somebody comes, and questions that only ask if a time suits."""

import re
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, Number, Role
from doorstep.languages.de.bargain_acts import Acts
from doorstep.languages.kit.phrases import mark

_SUITS: Final = re.compile(
    r"(?<![^.,!? ])(?:geht|ginge|passt|passte|klappt|klappte|wäre|reicht|ist|würde)(?: (?:das|es|dir|ihnen|euch|für|"
    r"dich|sie|bei|auch|noch|so|zeitlich|in ordnung|ok|möglich|machbar|recht|wohl|vielleicht|oder|nicht|dann|gehen|"
    r"passen|klappen|von der zeit|eventuell))+ ?(?=\?)"
)
"""Whether it suits; what is asked about the thing names the thing."""
_SUITING: Final = re.compile(
    r"\b(?:passt|geht|klappt|ginge)(?: (?:es|das|bei|für|mir|uns|dir|ihnen|auch|gut|am besten|super|leider|nur|erst))*"
    r"(?= zt\b)"
)


_ASKED: Final = re.compile(r" ?(?:zt(?: \w+)? ?)?\?")


def explain_suiting(acts: Acts, *, timed: bool) -> None:
    """Explain the words that only tell or ask whether a time suits, so that nothing about the thing is read in them."""
    if not timed:
        return
    for match in (*_SUITS.finditer(acts.open), *_SUITING.finditer(acts.open)):
        acts.open = mark(acts.open, *match.span())
        if _ASKED.match(acts.words[match.end() :]):
            acts.add(BuyerAct.ASK_HANDOVER)


def not_coming(acts: Acts, topics: tuple[str, ...], numbers: tuple[Number, ...]) -> bool:
    """Whether times in a message are not when somebody comes: "I'll let you know tomorrow", "for children from 6"."""
    if _THINKING.search(acts.words) and not _HOUR_SAID.search(acts.words):
        return True
    about_it = bool(topics) and topics != ("location",) and "?" in acts.words
    return about_it and not acts.has(*_COMING) and not any(one.role is Role.OFFER for one in numbers)


_THINKING: Final = re.compile(
    r"\b(?:bescheid|melde? (?:ich )?mich|(?:zurück)?melden|schreibe? (?:ich )?(?:dir|ihnen|euch)|antworte\w*|"
    r"rückmeldung|"
    r"schlaf\w* (?:\w+ ){0,3}(?:drüber|darüber)|(?:drüber|darüber) (?:\w+ ){0,3}"
    r"(?:schlaf\w*|nachdenken|reden|sprechen)|eine nacht|überlege?n?|überleg\w*|nachdenke?n?|nachgedacht|bedenkzeit|"
    r"besprech\w*|beraten|abklär\w*|abstimm\w*|rücksprache|entscheide?n?|entscheidung|sage? (?:ich )?(?:dir|ihnen) zu|"
    r"warte(?:n|st|t)?|frist|(?:ist|geht) zt (?:\w+ )?nicht (?:drin|möglich)|gehalt|lohn|geburtstag|urlaub|verreist)\b"
)
"""Somebody thinks, talks it over or is away until then."""
_HOUR_SAID: Final = re.compile(
    r"\b(?:komme?n?|hole?n?|abhole?n?|vorbei|abholung|bin|sind) (?:\w+ ){0,3}?zt\b|\bzt \w+ ab\b"
)
_MARKED: Final = re.compile(r"\bzt\b")
_CLAUSE: Final = re.compile(r"[^.,!?]+")
_ELSEWHERE: Final = re.compile(
    r"\b(?:an?ruf\w*|ruf(?:e|en)?|erreichbar|online|telefonier\w*|schreibe?n?|antwort\w*|"
    r"(?<!mit )(?<!mit dem )(?<!mit der )(?<!mit den )(?:zug|bus|bahn|kohle|geld)|flug|flieger|fähre|anschluss|"
    r"tatort|film|spiel|fussball|serie|\w*arzt|termin beim|meeting|besprechung|"
    r"dienstplan|schicht|vorlesung|unterricht|kurs|training|gehalt|lohn|zahltag|bafög|rente|paket|"
    r"erfahre|erfahren|weiss ich|gegessen|geschlafen|aufgestanden|frühstück\w*|durch hier)\b"
    r"|^ ?(?:(?:und|noch|ein|einen|dann|ihnen|dir|euch) )*(?:schöne[nsm]?|gute[ns]?|angenehme[ns]?) zt"
)
"""What is spoken of beside a time that somebody calls, writes, travels or is paid at."""
_ARRIVES: Final = re.compile(
    r"\b(?:komme|kommen|hole?n?|hols|\w*abhol\w*|vorbei\w*|treffen|passt|klappt|"
    r"(?:bin|wäre|sind|stehe)(?: \w+){0,3} (?:da|dort|bei (?:dir|ihnen|euch))|"
    r"(?:frau|mann|sohn|tochter|bruder|schwester|vater|mutter|freundin|freund|kollege|kollegin|nachbar|jemand|er|sie|"
    r"herr \w+)(?: \w+){0,3}? kommt)\b|\b(?:kann|könnte|können) (?:ich|wir)(?! (?:dich|sie|dir|ihnen|"
    r"euch)\b(?: \w+)* an)"
)


def comes_then(words: str) -> tuple[bool, ...]:
    """For each time in plain words, whether somebody may come then; not when their bus leaves."""
    found: list[bool] = []
    for clause in _CLAUSE.findall(words):
        other = _ELSEWHERE.search(clause) is not None and _ARRIVES.search(clause) is None
        found += [not other] * len(_MARKED.findall(clause))
    return tuple(found)


_COMING: Final = (
    BuyerAct.SET_HANDOVER,
    BuyerAct.ASK_HANDOVER,
    BuyerAct.ASK_HOLD,
    BuyerAct.ACCEPT,
    BuyerAct.ASK_AVAILABLE,
)
