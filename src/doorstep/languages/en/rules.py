"""What a phrase rule is, how it is written, and how a table of them is read over one turn."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from doorstep.dialogue.acts import CustomerAct, Expects

TAKEN = "#"
"""Stands for every letter that a rule has already explained; it is part of no word."""

_WORD_LISTS = {
    "call": r"(?:call|calls|calling|called|phone|phoning|phoned|ring|rings|ringing|dial|dialing|telephone|telephoning)",
    "bother": r"(?:bother|bothering|harass|harassing|pester|pestering|disturb|disturbing|annoy|annoying|spam|spamming|contact|contacting|text|texting|message|messaging)",
    "parcel": r"(?:parcel|parcels|package|packages|packet|delivery|shipment|order|box|item|thing|stuff|goods|mail|post)",
    "it": r"(?:it|this|that|them|one|the (?:parcel|package|packet|delivery|shipment|order|box|item|thing)|(?:my|this|that|your) (?:parcel|package|packet|delivery|shipment|order|box|item))",
    "me": r"(?:me|us|my (?:phone|number|home|house|wife|husband|mother|family))",
    "want": r"(?:want|need|would like|wish|prefer|would rather|would prefer|should like|like)",
    "give": r"(?:give|leave|put|drop|place|deliver|hand|bring|set|deposit|pop|stick|chuck|lay|hide)",
    "person": r"(?:human|human being|person|real person|real human|live person|operator|agent|live agent|representative|rep|advisor|adviser|supervisor|boss|colleague|employee|member of staff|someone real|real someone|actual person|actual human|customer service|customer services|customer support|customer care|support team|support|service desk|helpline|somebody real|living person|staff)",
    "they": r"(?:he|she|they)",
    "their": r"(?:his|her|their|the)",
    "kin": r"(?:wife|husband|partner|son|daughter|mother|father|mom|mum|mam|dad|brother|sister|roommate|flatmate|housemate|neighbour|assistant|secretary|colleague|boyfriend|girlfriend|spouse|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddaughter|grandson|cousin|friend|boss|carer|caretaker|nurse|landlord|landlady|nephew|niece|babysitter|nanny|son-in-law|daughter-in-law|kid|child|fiance|fiancee)",
    "day": r"(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "be": r"(?:is|was|are|am|be)",
    "driver": r"(?:driver|drivers|courier|couriers|postman|mailman|delivery (?:man|guy|driver|boy|person|woman|lady)|guy|carrier)",
    "can": r"(?:can|could|would|will|may|might)",
    "now": r"(?:now|right now|just now|at the moment|at this moment|this minute|presently|currently|at present|right this second|this second)",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table.

    Args:
        act: What the words do; None marks a look-alike that is none of the acts below it.
        pattern: Words; `<name>` is one of the word lists, ` ~ ` up to three words, `= ` in front asks for a whole clause.
        confidence: Probability that the act was meant.
        when: The open questions under which the rule holds; empty for all.
        keeps: Whether the words stay open for the rules below.
    """

    act: CustomerAct | None
    pattern: str
    confidence: float = 0.95
    when: frozenset[Expects] = frozenset()
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that applied: what it means and where it stood."""

    act: CustomerAct | None
    confidence: float
    start: int
    end: int


def rules(
    act: CustomerAct | None, *patterns: str, confidence: float = 0.95, when: Iterable[Expects] = (), keeps: bool = False
) -> tuple[Rule, ...]:
    """Several patterns with one meaning."""
    return tuple(Rule(act, pattern, confidence, frozenset(when), keeps) for pattern in patterns)


def read(table: Iterable[Rule], words: str, expects: Expects) -> tuple[tuple[Hit, ...], str]:
    """Apply a table from its first row to its last; give the hits and the words with all explained ones marked as taken."""
    hits: list[Hit] = []
    for rule in table:
        if rule.when and expects not in rule.when:
            continue
        fresh = [Hit(rule.act, rule.confidence, *_span(match)) for match in _compiled(rule.pattern).finditer(words)]
        hits.extend(fresh)
        if not rule.keeps:
            for hit in fresh:
                words = mark(words, hit.start, hit.end)
    return tuple(hits), words


def found(pattern: str, words: str) -> bool:
    """Whether a pattern of the rule language stands somewhere in the words."""
    return _compiled(pattern).search(words) is not None


def mark(words: str, start: int, end: int) -> str:
    """The words with one stretch marked as taken."""
    return words[:start] + re.sub(r"[^ ]", TAKEN, words[start:end]) + words[end:]


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("core") if "core" in match.re.groupindex else match.span()


@lru_cache(maxsize=4000)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = re.sub(r"<(\w+)>", lambda match: _WORD_LISTS[match.group(1)], pattern.removeprefix("= "))
    if pattern.startswith("= "):
        return re.compile(rf"(?:^|(?<=[.,?!#] )){_SOFT_START}(?P<core>{body}){_SOFT_END}(?= [.,?!#]|$)")
    pieces = (piece.replace(" ", r"(?: ,)? ") for piece in body.split(" ~ "))
    return re.compile(rf"(?<![\w'#-])(?:{_GAP.join(pieces)})(?![\w'#-])")


_GAP = r"(?: [\w'-]+){0,3}? "
_SOFT_START = r"(?:(?:and|but|so|well|oh|ok|then|actually|look|listen|sorry|yeah|please|i think|i guess|i mean|now|because|hey|hi|hello|right) )*"
_SOFT_END = r"(?: (?:please|then|though|actually|thanks|thank you|sir|madam|mate|love|dear|really|for me|to me|by me|with me|i think|i guess|i suppose|so|now|you know|right|ok|man|today|tomorrow|at all))*"
