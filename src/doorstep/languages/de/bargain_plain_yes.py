"""A German message with its yes said in the plainest words, so that what stands beside it can be weighed."""

import re
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.de.bargain_acts import Acts
from doorstep.languages.de.bargain_chatter import to_the_point
from doorstep.languages.kit.bargain_marks import numbers_of

_ARRANGED: Final = (
    BuyerAct.GREET,
    BuyerAct.THANK,
    BuyerAct.GOODBYE,
    BuyerAct.ASK_HANDOVER,
    BuyerAct.ASK_HOLD,
    BuyerAct.ASK_PAYMENT,
    BuyerAct.SET_HANDOVER,
    BuyerAct.SET_TIME,
)
"""What is told by these acts needs no weighing beside a price."""
_MARK: Final = re.compile(r"(?:num|sum)\d+")
_SELLERS: Final = re.compile(
    r"\b(?:wenn|du|sie|ihr|inkl\w*|mit (?!dhl|hermes|dpd|der post|paket)|kostenlos\w*|gratis|frei\w*|umsonst|"
    r"liefer\w*|bring\w*|teilen|aber|nur)\b"
)
"""What a way of handing over may ask of the seller."""
_ASKED_OF_SELLER: Final = re.compile(
    r"\b(?:wenn|kostenlos\w*|gratis|umsonst|liefer\w*|bring\w*|schick\w*|verschick\w*)\b"
)
_WEAK: Final = re.compile(
    r"(?:bitte|gut|na gut|ok|ja|jo|super|top|gerne?|prima|perfekt|klasse|(?:alles |na )?klar|genau|sicher|fein|cool|"
    r"so|dann)"
)
"""A yes that the weighing knows as it is."""
_PLAINER: Final = (
    (
        re.compile(
            r"\b(?P<who>ich|wir) würden? (?:gerne? |dann )*(?P<mark>num\d+)(?: (?:von|der) (?:den |deinen |ihren "
            r")?\w+| stück)? nehmen"
        ),
        r"\g<who> nehme \g<mark>",
    ),
    (
        re.compile(
            r"\bwenn (?:du|sie|ihr) (?:(?:(?:das|die|den) \w+|es|das|sie|ihn|mir|für mich|für uns|bis zt|zt|solange|"
            r"noch|bitte) )*"
            r"(?:zurückleg\w+|reservier\w+|aufheb\w+|vormerk\w+|freihalt\w+)"
        ),
        " , ",
    ),
    (
        re.compile(
            r"\b(?:bringe?|habe?|nehme?) (?:ich )?(?:(?:die|das|dir|ihnen|dann|natürlich|genau|passend) )*"
            r"(?P<mark>(?:num|sum)\d+)?(?: ?(?:das geld|geld|in|passend|bar|cash|abgezählt|dann|genau))* ?(?:mit|"
            r"dabei)(?= [.,!]|$)"
        ),
        r" zahle \g<mark> bar ",
    ),
    (
        re.compile(
            r"(?P<mark>(?:num|sum)\d+) (?:finde?|fände) ich (?:auch |echt |wirklich |sehr |ganz |völlig )*"
            r"(?:fair|ok|gut|in ordnung|angemessen|super|ordentlich)"
        ),
        r"\g<mark>",
    ),
)
"""Turns that only look as though they asked for something."""
_STANDS: Final = re.compile(
    r"(?:^|(?<=[.,!?] ))(?:(?:also|ok|gut|und|ja) )*(?:(?:der|dein|ihr) preis |das angebot |es |(?:num|sum)\d+ "
    r")?(?:steht|gilt|stehen|"
    r"gelten)(?: (?:der|dein|ihr|das|die|preis|angebot|noch|weiterhin|immer|also|ja|doch|(?:num|sum)\d+))* ?\?"
)
"""Whether the price still stands, asked by who takes it."""


def said_plainly(acts: Acts, words: str) -> str:
    """The words that count beside a price: every way of taking it said in the plainest one, without arrangements.

    Args:
        acts: What was read, with the words of each act.
        words: The plain words with marks.
    """
    for said in acts.found.get(BuyerAct.ACCEPT, ()):
        if _WEAK.fullmatch(said) or _MARK.fullmatch(said):
            continue
        figures = " für " + " ".join(marks) if (marks := _MARK.findall(said)) else ""
        giving_in = "aber " if said.startswith("aber ") else ""
        words = re.sub(_whole(said), f"{giving_in}ich nehme es{figures}", words, count=1)
    if acts.has(BuyerAct.ACCEPT):
        words = _STANDS.sub(" , ", words)
    for pattern, plainer in _PLAINER:
        words = pattern.sub(plainer, words)
    for act in _ARRANGED:
        for said in acts.found.get(act, ()):
            asks = _ASKED_OF_SELLER if act is BuyerAct.ASK_HANDOVER else _SELLERS
            if not numbers_of(said) and not asks.search(said):
                words = re.sub(_whole(said), " , ", words, count=1)
    return to_the_point(" ".join(words.split()))


def only_named(acts: Acts) -> bool:
    """Whether a price is taken by nothing but its figure: "165.", beside which anything may be meant."""
    said = acts.found.get(BuyerAct.ACCEPT, ())
    return bool(said) and all(map(_MARK.fullmatch, said))


def _whole(said: str) -> str:
    return rf"(?<![\w-]){re.escape(said)}(?![\w-])"
