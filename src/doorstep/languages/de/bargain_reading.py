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
from doorstep.languages.de.bargain_company import in_company, note_prices, without_refused
from doorstep.languages.de.bargain_courtesies import COURTESIES
from doorstep.languages.de.bargain_handover import handover_of, times_of
from doorstep.languages.de.bargain_offers import Prices, prices
from doorstep.languages.de.bargain_plain import Message, message
from doorstep.languages.de.bargain_prices import PRICES
from doorstep.languages.de.bargain_remarks import asks, asks_for_others, remarks
from doorstep.languages.de.bargain_topics import asked
from doorstep.languages.de.bargain_trade import PARTS, TERMS
from doorstep.languages.de.bargain_tricks import PLATFORM, TRICKS
from doorstep.languages.de.bargain_whole import unread
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
    keys = keys_in(text, standing.keys) if "?" in said.words or topics or questions[1] else ()
    if keys and not acts.has(*_NO_QUESTIONS):
        acts.add(BuyerAct.ASK_ITEM)
        topics += keys
    if asks_for_others(said.words):
        acts.drop(BuyerAct.ASK_ITEM, BuyerAct.ASK_AVAILABLE)
        acts.add(BuyerAct.ASK_OTHERS)
    times = () if _not_coming(acts, topics, numbers) else times_of(said.times, acts, standing)
    handover, payer = handover_of(acts, said.words)
    _trade(acts, found, times)
    numbers = note_prices(acts, found, without_refused(acts, numbers, said, standing), standing)
    note_conditions(acts, payer)
    settle_acceptance(acts, found, numbers, standing)
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
    half_read = closes(turn, standing) and unread(said.words)
    return replace(turn, confidence=HALF_READ) if half_read else turn


def _not_coming(acts: Acts, topics: tuple[str, ...], numbers: tuple[Number, ...]) -> bool:
    """Whether times in a message are not when somebody comes: "I'll let you know tomorrow", "for children from 6"."""
    if _LETTING_KNOW.search(acts.words):
        return True
    about_it = bool(topics) and topics != ("location",) and "?" in acts.words
    return about_it and not acts.has(*_COMING) and not any(one.role is Role.OFFER for one in numbers)


_LETTING_KNOW: Final = re.compile(
    r"\b(?:bescheid|melde? (?:ich )?mich|schreibe? dir|antworte|schlafe? drüber|überlege)\b"
)
_COMING: Final = (
    BuyerAct.SET_HANDOVER,
    BuyerAct.ASK_HANDOVER,
    BuyerAct.ASK_HOLD,
    BuyerAct.ACCEPT,
    BuyerAct.ASK_AVAILABLE,
)


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
