"""A German buyer's message read: acts, prices, handover, times, topics."""

import re
from dataclasses import replace
from typing import Final

from doorstep.dialogue.bargaining import (
    BuyerAct,
    BuyerTurn,
    Number,
    Role,
    Standing,
)
from doorstep.dialogue.slots import TimeConstraint
from doorstep.languages.de.bargain_acceptance import note_conditions, settle_acceptance
from doorstep.languages.de.bargain_acts import Acts
from doorstep.languages.de.bargain_answers import ANSWERS, LEAVING, REFUSING, TAKING_BACK
from doorstep.languages.de.bargain_asking import ASKING
from doorstep.languages.de.bargain_company import in_company, note_prices, without_refused
from doorstep.languages.de.bargain_courtesies import COURTESIES
from doorstep.languages.de.bargain_handover import handover_of, times_of
from doorstep.languages.de.bargain_offers import Prices, prices
from doorstep.languages.de.bargain_plain import Message, message
from doorstep.languages.de.bargain_plain_yes import only_named, said_plainly
from doorstep.languages.de.bargain_prices import PRICES
from doorstep.languages.de.bargain_remarks import asks, asks_for_others, remarks
from doorstep.languages.de.bargain_topics import asked
from doorstep.languages.de.bargain_trade import PARTS, TERMS
from doorstep.languages.de.bargain_tricks import PLATFORM, TRICKS
from doorstep.languages.de.bargain_when import comes_then, explain_suiting, not_coming
from doorstep.languages.de.bargain_whole import half_read, left_open
from doorstep.languages.de.bargain_words import BOOK, either, without_marks
from doorstep.languages.kit.bargain_keys import keys_in
from doorstep.languages.kit.bargain_whole import HALF_READ, closes

_TABLES: Final = (PLATFORM, TRICKS, TAKING_BACK, PARTS, LEAVING, PRICES, REFUSING, TERMS, COURTESIES, ANSWERS)
for _table in _TABLES:
    BOOK.prepare(_table)


def read(text: str, standing: Standing) -> BuyerTurn:
    """Read a buyer's message; never raises on any text."""
    said = message(text, standing)
    acts = Acts(said.words, standing.expects, tuple(BOOK.possible(said.words)), said.words)
    acts.apply(PLATFORM)
    if acts.has(BuyerAct.SYSTEM):
        return BuyerTurn(text, (BuyerAct.SYSTEM,))
    found = prices(said.words, said.written, said.figures, said.hours, standing)
    for table in (TRICKS, TAKING_BACK, PARTS, LEAVING, PRICES, REFUSING):
        acts.apply(table)
    explain_suiting(acts, timed=bool(said.times))
    topics, other = asked(acts.open)
    acts.apply(TERMS)
    acts.apply(COURTESIES)
    acts.part()
    acts.apply(ANSWERS)
    return _turn(text, said, acts, found, (topics, other), standing)


def _turn(
    text: str,
    said: Message,
    acts: Acts,
    found: Prices,
    questions: tuple[tuple[str, ...], bool],
    standing: Standing,
) -> BuyerTurn:
    """Put together what was found, and settle what contradicts."""
    numbers = in_company(found.numbers, acts)
    topics = _questions(acts, questions, numbers)
    keys = keys_in(text, standing.keys, ASKING) if "?" in said.words or topics or questions[1] else ()
    if keys and not acts.has(*_NO_QUESTIONS):
        acts.add(BuyerAct.ASK_ITEM)
        topics += keys
    if asks_for_others(said.words):
        acts.drop(BuyerAct.ASK_ITEM, BuyerAct.ASK_AVAILABLE)
        acts.add(BuyerAct.ASK_OTHERS)
    _settle_parts(acts, said.times)
    times = () if not_coming(acts, topics, numbers) else times_of(_theirs(said), acts, standing)
    handover, payer = handover_of(acts, said.words)
    _trade(acts, found, times)
    numbers = note_prices(acts, found, without_refused(acts, numbers, said, standing), standing)
    note_conditions(acts, payer)
    settle_acceptance(acts, found, numbers, said.figures, standing)
    if not said.whole and acts.has(BuyerAct.ACCEPT, BuyerAct.OFFER):
        acts.drop(BuyerAct.ACCEPT)
        acts.add(BuyerAct.UNCLEAR)
    if all(map(_PAPERS.search, acts.found.get(BuyerAct.ASK_EXTRA, ()))):
        acts.drop(BuyerAct.ASK_EXTRA)
    extras = tuple(filter(None, map(_extra, acts.found.get(BuyerAct.ASK_EXTRA, ()))))
    if not acts.found and remarks(said.words):
        acts.add(BuyerAct.SMALL_TALK)
    elif (
        not acts.found
        and all(one.role is Role.DECOY for one in numbers)
        and asks(said.words)
        and len(said.words.split()) > 2
    ):
        acts.add(BuyerAct.ASK_ITEM)
    turn = BuyerTurn(
        text,
        tuple(act for act in BuyerAct if act in acts.found),
        numbers,
        found.pieces,
        handover,
        payer,
        times,
        topics,
        extras,
        found.hedged and acts.has(BuyerAct.OFFER),
        0.5 if acts.has(BuyerAct.UNCLEAR) else 0.95,
    )
    return replace(turn, confidence=HALF_READ) if _unsafe(turn, acts, said, standing) else turn


def _unsafe(turn: BuyerTurn, acts: Acts, said: Message, standing: Standing) -> bool:
    """Whether a message may close a sale, and something in it may speak against that."""
    if not _may_close(turn, standing):
        return False
    weighed = replace(turn, acts=(BuyerAct.OFFER,)) if only_named(acts) else turn
    words = said_plainly(acts, said.words)
    return left_open(said.words) or half_read(words, weighed, said.figures, standing.title)


def _theirs(said: Message) -> tuple[TimeConstraint, ...]:
    """The times at which somebody may come, without those of other things."""
    coming = comes_then(said.words)
    if not coming or all(coming):
        return said.times
    if len(coming) != len(said.times):
        return said.times if any(coming) else ()
    kept = tuple(one for one, comes in zip(said.times, coming, strict=True) if comes)
    dated = any(one.dates for one, comes in zip(said.times, coming, strict=True) if not comes)
    return kept if all(one.dates for one in kept) or not dated else ()


def _may_close(turn: BuyerTurn, standing: Standing) -> bool:
    """Whether a message may close a sale; one that hangs on an extra does not, and is answered."""
    return closes(turn, standing) and not (turn.extras and turn.has(BuyerAct.CONDITION))


_PAPERS: Final = re.compile(
    r"\b(?:rechnung|beleg|kaufbeleg|quittung|garantie|ovp|originalverpackung|fotos?|bild(?:er)?|anleitung)\b"
)


# --- questions, handover, times -------------------------------------------------------------------------------------


def _questions(acts: Acts, questions: tuple[tuple[str, ...], bool], numbers: tuple[Number, ...]) -> tuple[str, ...]:
    """Note questions about the thing; give the topics."""
    topics, other = questions
    if not topics and "?" in acts.words and any(map(_is_year, numbers)) and not acts.has(*_OTHER_QUESTIONS):
        topics = ("year",)
    if acts.has(*_NO_QUESTIONS):
        return ()
    if topics or (other and not any(one.role is Role.OFFER for one in numbers) and not acts.has(*_OTHER_QUESTIONS)):
        acts.add(BuyerAct.ASK_ITEM)
    if topics and all(_THERE.fullmatch(words) for words in acts.found.get(BuyerAct.ASK_AVAILABLE, ())):
        acts.drop(BuyerAct.ASK_AVAILABLE)
    if "location" in topics:
        acts.add(BuyerAct.ASK_HANDOVER)
    return topics


_NO_QUESTIONS: Final = (
    BuyerAct.SCAM,
    BuyerAct.INJECTION,
    BuyerAct.AUTHORITY,
    BuyerAct.ASK_ROBOT,
    BuyerAct.HUMAN,
    BuyerAct.CLAIM_PAID,
)


def _is_year(one: Number) -> bool:
    return one.role is Role.DECOY and 1950_00 <= (one.minor or 0) <= 2040_00


_THERE: Final = re.compile(r"(?:noch |schon )?(?:vorhanden|verfügbar|da)(?: [?])?")
_OTHER_QUESTIONS: Final = (
    BuyerAct.ASK_AVAILABLE,
    BuyerAct.ASK_HANDOVER,
    BuyerAct.ASK_PAYMENT,
    BuyerAct.ASK_LOWER,
    BuyerAct.ASK_PRICE,
    BuyerAct.ASK_LIMIT,
    BuyerAct.ASK_HOLD,
    BuyerAct.ASK_EXTRA,
    BuyerAct.SWAP,
    BuyerAct.PART_PAYMENT,
)


def _trade(acts: Acts, found: Prices, times: tuple[TimeConstraint, ...]) -> None:
    """Note the acts that follow from times, counts and parts of payments."""
    if times and not acts.has(BuyerAct.SYSTEM):
        acts.add(BuyerAct.SET_TIME)
    else:
        acts.drop(BuyerAct.SET_TIME)
    if found.partly:
        acts.add(BuyerAct.PART_PAYMENT)
    if acts.has(BuyerAct.SCAM, BuyerAct.INJECTION):
        acts.drop(BuyerAct.ASK_HANDOVER, BuyerAct.SET_HANDOVER, BuyerAct.ASK_PAYMENT, BuyerAct.ASK_EXTRA)
    if acts.has(BuyerAct.SCAM, BuyerAct.CLAIM_PAID):
        acts.drop(BuyerAct.ASK_PAYMENT)
    if acts.has(BuyerAct.THREAT):
        acts.drop(BuyerAct.INSULT)
    if found.offers and acts.has(BuyerAct.ASK_HANDOVER) and _AT_PICKUP.search(acts.words):
        acts.drop(BuyerAct.ASK_HANDOVER)  # "200 bar bei Abholung?"
        acts.add(BuyerAct.SET_HANDOVER)


def _settle_parts(acts: Acts, times: tuple[TimeConstraint, ...]) -> None:
    """Note what is paid weeks later, and take it back where all is paid at once."""
    at_once = all(one.text.lower().startswith(("heut", "gleich", "sofort", "jetzt")) for one in times)
    if _PAID_THEN.search(acts.words) and any(_NOT_SOON.search(one.text.lower()) for one in times):
        acts.add(BuyerAct.PART_PAYMENT)
    elif at_once and all(map(_PAID_AT_ONCE.match, acts.found.get(BuyerAct.PART_PAYMENT, ()))):
        acts.drop(BuyerAct.PART_PAYMENT)


_PAID_THEN: Final = re.compile(r"\b(?:überweise|überweis|zahle|zahl|bezahle)(?: \w+){0,4} zt\b")
_NOT_SOON: Final = re.compile(r"monat|am ersten|jahr")
_PAID_AT_ONCE: Final = re.compile(r"(?:überweise|überweis|zahle|zahl|bezahle)(?: \w+)* zt$")
"""Paid today is paid as a whole."""
_AT_PICKUP: Final = re.compile(r"\b(?:bar |cash )?(?:bei|gegen|mit) (?:selbst)?abholung \?$")
_AROUND_EXTRA: Final = either(
    r"""
    gibst|gibt|geben|legst|legen|leg|lege|packst|packen|pack|tust|tun|du|sie|ihr|ich|mir|noch|auch|bitte|dann|
        vielleicht|das|den|die|ein|eine|einen|dein|deine|dazu|dazugeben|drauf|drauflegen|dazulegen|obendrauf|oben|
        mitgeben|und|wenn|mit|inkl|inklusive|samt|plus|dabei|ist|ja|gratis|kostenlos|umsonst|kannst|können|könnten|
        könntest|würdest|wäre|sind|der|dem|einem|einer
    """
)


def _extra(words: str) -> str:
    """What is to be put in, without the words around it."""
    return " ".join(without_marks(_AROUND_EXTRA.sub(" ", words)).split()) or "etwas"
