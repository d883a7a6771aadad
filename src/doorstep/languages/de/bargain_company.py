"""What the rest of a German message makes of its prices: scams and refusals offer nothing, an echo is a question."""

import re
from dataclasses import replace
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, Number, PriceForm, Role, Standing
from doorstep.languages.de.bargain_acts import NO_OFFER, Acts
from doorstep.languages.de.bargain_chatter import to_the_point
from doorstep.languages.de.bargain_offers import Prices
from doorstep.languages.de.bargain_plain import Message
from doorstep.languages.de.bargain_words import either
from doorstep.languages.kit.bargain_marks import numbers_of


def in_company(numbers: tuple[Number, ...], acts: Acts) -> tuple[Number, ...]:
    """Prices in messages that are no offers: in scams and payment claims only mentioned, from authority claimed."""
    if acts.has(BuyerAct.INJECTION):
        return _recast(numbers, Role.DECOY, *Role)
    if acts.has(*NO_OFFER):
        return _recast(numbers, Role.REFERENCE, Role.OFFER)
    if acts.has(BuyerAct.AUTHORITY):
        return _recast(numbers, Role.CLAIMED, Role.OFFER, Role.REFERENCE)
    if acts.has(BuyerAct.RETRACT) and not _STILL.search(acts.words):
        return _recast(numbers, Role.REFERENCE, Role.OFFER)
    return numbers


def _recast(numbers: tuple[Number, ...], role: Role, *roles: Role) -> tuple[Number, ...]:
    """The numbers with another role in the place of some."""
    return tuple(replace(one, role=role) if one.role in roles else one for one in numbers)


_STILL: Final = re.compile(r"\b(?:sondern|meinte|stattdessen|dafür|neues|neu|biete|lieber)\b")


def without_refused(acts: Acts, numbers: tuple[Number, ...], said: Message, standing: Standing) -> tuple[Number, ...]:
    """The prices that stand in words of refusal are no offers."""
    stale = _stale(acts, numbers, standing)
    refused = {said.figures[one].start for words in acts.found.get(BuyerAct.REJECT, ()) for one in numbers_of(words)}
    return tuple(
        replace(one, role=Role.REFERENCE) if one.role is Role.OFFER and (one.start in refused or one in stale) else one
        for one in numbers
    )


def _stale(acts: Acts, numbers: tuple[Number, ...], standing: Standing) -> tuple[Number, ...]:
    """The prices that would close at once, where the words refuse, ask or joke, or nobody says what they are for."""
    prices = tuple(
        one for one in numbers if one.form is PriceForm.AMOUNT and (one.minor or 0) >= _closing(one, standing)
    )
    mocked = _FOR_THIS.search(acts.words) and not _GIVING.search(acts.words)
    said = _of_the_price(acts.words)
    refused = mocked or acts.has(*_AGAINST) or _REFUSED.search(said) or _NOT_MEANT.search(said)
    meant = acts.has(BuyerAct.ACCEPT) or _ALONE.match(acts.words) or _MEANT.search(acts.words)
    return () if meant and not refused else prices


def _of_the_price(words: str) -> str:
    """The words that may say something about a price: without chatter, and what is over once it is plainly taken."""
    words = to_the_point(words)
    taken = _TAKEN.search(words)
    return words[taken.start() :] if taken else words


_TAKEN: Final = re.compile(
    r"(?:^|(?<=[.!] ))(?:(?:na|also|ok|gut|dann|ja|und|deshalb|daher|schön|,) )*(?:(?:ich|wir) (?:nehme?|nehmen|"
    r"kaufe?|kaufen)"
    r"|(?:nehme?|nehmen|kaufe?|kaufen) (?:ich|wir)|(?:für |zu |um )?(?:num|sum)\d+ (?:, )?(?:(?:ich|wir) (?:nehme?|"
    r"nehmen|kaufe?|"
    r"kaufen)|(?:nehme?|nehmen|kaufe?|kaufen) (?:ich|wir)|gekauft|abgemacht|einverstanden|deal)|einverstanden|"
    r"abgemacht|deal)\b"
    r"(?=[^.!?]*)"
)
"""A sentence that takes."""


def _closing(one: Number, standing: Standing) -> int:
    """From how much on a price would be taken."""
    pieces = 1 if one.each else one.pieces or standing.pieces
    ask = standing.ask * max(pieces, 1)
    return ask if standing.quote is None or pieces != standing.pieces else min(ask, standing.quote)


_AGAINST: Final = (BuyerAct.DENY, BuyerAct.REJECT, BuyerAct.LEAVE, BuyerAct.ASK_LOWER, BuyerAct.ASK_LIMIT)
_REFUSED: Final = re.compile(
    r"\b(?:nie|niemals|nimmer|keinesfalls|nicht|keine[rnms]?|warum|wieso|weshalb|wofür|ernsthaft|im ernst)\b"
)
_ALONE: Final = re.compile(
    r"^(?:(?:(?:num|sum)\d+|ok|ja|gut|na|dann|also|hallo|hi|moin|guten tag|mein angebot|letztes wort|halt|eben|super|"
    r"und|euro|noch da|da|noch|daumen|[,.?!]) ?)+$"
)
_MEANT: Final = either(
    r"""
    biete\w*|zahle?|zahlen|bezahle?|gebe?|geben|nehme?|nehmen|nimm|nimmst|kaufe?|kaufen|leg\w*|schlag\w* vor|
        akzeptier\w*
    machen wir|machst|machen|sagen wir|einverstanden|abgemacht|deal|gekauft|passt|ok|angebot|vorschlag|bar|cash
    abhol\w*|hole?|komme?|vorbei\w*|bitte|gehen|gingen?|ginge|geht|wäre?n?|dabei|hätte|habe|budget|maximal|höchstens|
            drin|
        möglich
    vielleicht|kriegst|bekommst|könnte|versand|lieferung|inklusive|für alles|verschick\w*|schick\w*|inkl|zzgl|plus|
        einigen|treffen|in ordnung|nur
    vb|(?:einen|eine|eins|ihn|sie|es|den|alle|beide) für (?:num|sum)\d+|für (?:num|sum)\d+ (?:mit|ab|her)|fix|glatt|
        lieber (?:num|sum)\d+|geritzt|handschlag|schlage? ein|mit (?:num|sum)\d+ kann ich|zuschlag|ein wort|
        daumen|beide|alle|zusammen|stück|pro|je|so um|ca|reserv\w*|lassen
    """
)
_FOR_THIS: Final = re.compile(r"(?:num|sum)\d+ für (?:so |ein |eine |einen |das |den |die |sowas|n |nen )+\w+")
_GIVING: Final = re.compile(
    r"\b(?:biete|gebe?|zahle?|würden?|nehme?|kaufe?|lege?|angebot|vorschlag|schlage?)\b(?: \w+){0,4} (?:num|sum)\d+"
)
_NOT_MEANT: Final = either(
    r"""
    für (?:num|sum)\d+ (?:bekomm\w*|krieg\w*|gibt es|hol\w* ich mir|kauf\w* ich mir|erwart\w*|muss|müsste|finde\w*|
        gibts)
    (?:um|bei|mit) (?:num|sum)\d+ (?:kauf\w* ich mir|muss|müsste|erwart\w*|liegen|liegst|bist|sind sie|wär\w* ich bei)
    was (?:ist|bekomm\w*|krieg\w*|gibt es|alles)|wie kommen|wie kommst|gilt|gelten|aktuell|anzeige|inserat|angezeigt
    mit oder ohne|marktpreis\w*|marktwert|vb oder|fest oder|oder fest|festpreis|(?:num|sum)\d+ (?:vb|vhb|fix|fest) \?
    wucher|knicken|vergessen|vergiss|ha(?:ha)+\w*|lol|träum\w*|bezweifle|wer soll|wer (?:zahlt|gibt|kauft|nimmt)|
        niemand|keiner
    wenn ich (?:num|sum)\d+|hätte ich (?:num|sum)\d+|mein ganzes|ausgegeben|verdien\w*|überlegt|zimmer|rahmennummer|
        nummer
    kostet|kosten|wert|so teuer|teuer
    (?:ist|sind) bei (?:den |dem )?(?:num|sum)\d+|auf die (?:num|sum)\d+|deinen (?:num|sum)\d+|die (?:num|sum)\d+
        (?:bekommst|kriegst|sind)
    """
)


def note_prices(acts: Acts, found: Prices, numbers: tuple[Number, ...], standing: Standing) -> tuple[Number, ...]:
    """Note the acts that follow from prices."""
    if _echoed(acts, numbers, standing):
        numbers = _recast(numbers, Role.REFERENCE, Role.OFFER)
    if not acts.has(BuyerAct.AUTHORITY):
        true = (standing.ask, standing.quote)
        numbers = tuple(
            replace(one, role=Role.REFERENCE) if one.role is Role.CLAIMED and one.minor in true else one
            for one in numbers
        )
    if any(one.role is Role.CLAIMED for one in numbers) and not acts.has(BuyerAct.AUTHORITY):
        acts.add(BuyerAct.FALSE_QUOTE)
    if not _PAYING.search(acts.words) and all(map(_CASH.search, acts.found.get(BuyerAct.ASK_PAYMENT, ()))):
        acts.drop(BuyerAct.ASK_PAYMENT)
    offers = [one for one in numbers if one.role is Role.OFFER]
    if offers:
        acts.add(BuyerAct.OFFER)
        if any(one.form in (PriceForm.LESS, PriceForm.SHARE, PriceForm.MIDDLE) for one in offers):
            acts.drop(BuyerAct.ASK_LOWER)
        if found.unclear:
            acts.add(BuyerAct.UNCLEAR)
        acts.drop(BuyerAct.ASK_PRICE, BuyerAct.ASK_REPEAT)
    return numbers


_CASH: Final = re.compile(r"\b(?:bar|cash|barzahlung|bargeld)\b")
_PAYING: Final = re.compile(r"\b(?:kann|geht|möglich|nimmst|nehmen sie|akzeptier\w*|zahlung|bezahlung|bezahlen)\b")
_ECHO: Final = re.compile(
    r"^(?:(?:was|ok|also|wirklich|echt|ernsthaft|im ernst|noch|immer noch|,|[?!]|(?:num|sum)\d+|für) ?)+$"
)


def _echoed(acts: Acts, numbers: tuple[Number, ...], standing: Standing) -> bool:
    """Whether the standing price is only said again, as a question."""
    offers = [one for one in numbers if one.role is Role.OFFER]
    stands = standing.quote if standing.quote is not None else standing.ask * max(standing.pieces, 1)
    same = bool(offers) and all(one.form is PriceForm.AMOUNT and one.minor == stands for one in offers)
    asked_back = "?" in acts.words or "wirklich" in acts.words or acts.words.startswith("was ")
    return same and asked_back and (_ECHO.match(acts.words) is not None or _asks_how_to_pay(acts))


def _asks_how_to_pay(acts: Acts) -> bool:
    return not all(map(_CASH.search, acts.found.get(BuyerAct.ASK_PAYMENT, ())))
