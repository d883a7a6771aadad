"""Prices that German buyers name without a figure: half, a third less, the middle, the full price, for nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from doorstep.dialogue.bargaining import Number, PriceForm, Role
from doorstep.languages.de.bargain_words import either
from doorstep.languages.kit.bargain_figures import Figure


def of_ask(words: str) -> bool:
    """Whether the price of the listing is named as what a share is of."""
    return _LISTED.search(words) is not None


_LISTED: Final = either(
    r"""
    inserier\w*|inserats\w*|angebotspreis\w*|anzeigenpreis\w*|ursprünglich\w*|listenpreis\w*|originalpreis\w*|vb
        preis\w*|angegebenen?|eingestellt\w*|ausgeschrieben\w*|startpreis\w*|vom vb|des vb|aufgerufen\w*
    """
)

_PARTS: Final = re.compile(
    r"\b(?P<count>(?:ein|eine|einem|einen|num\d+) )?(?P<part>drittel|viertel|fünftel|zehntel)(?P<off> (?:\w+ )??"
    r"(?:weniger|rabatt|nachlass|runter|billiger|günstiger|abzug))?"
)
_PARTED: Final = {"drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10}
_NO_PART: Final = re.compile(
    r"viertel (?:nach|vor|uhr|stunde|\w*stunde|jahr)|(?:drei|"
    r"dreiviertel) ?viertel (?:\w+ )?(?:zt|num)|viertelstunde"
)
_HALVES: Final = either(
    r"""
    hälfte
    halbe[nmr]? (?:preis\w*|kaufpreis\w*)
    zum halben
    """
)
_NO_HALF: Final = either(
    r"""
    (?:andere|zweite|restliche|erste|erst die|in der) hälfte
    hälfte (?:jetzt|später|sofort|bei|vorab|anzahlung)
    hälfte (?:vom|des) (?:neupreis|versand|porto)\w*
    hälfte (?:neu|davon|kaputt|schrott|müll|leer|voll|abgenutzt|unbrauchbar|doppelt|weg|fehlt)
    (?:ist|sind|war|waren|wäre|fehlt|fehlen|geht|kenne ich|habe ich|haben wir)(?: (?:ja|sicher|bestimmt|wohl|doch|eh|
        schon|
        da|davon|vermutlich|wahrscheinlich|mindestens|über|fast|ungefähr|gut))* (?:die|der) hälfte
    (?:mehr als|über|gut|fast|mindestens) die hälfte (?:der|von|des|ist|sind|aller)
    hälfte (?:der|von den|von diesen|aller) (?!preis)\w+
    bessere[rn]? hälfte
    (?:sowas|so was|so etwas|das|es|sie|die|alles|rad|handy|sofa)(?: (?:dann|noch|nur|eh|ja|meist))* (?:die|
        der) hälfte(?: vom
        neupreis)? wert
    hälfte (?:der|vom|des) (?:versandkosten|versand|porto)
    """
)
_MIDDLE: Final = either(
    r"""
    (?:wir |uns )?(?:die )?mitte machen|machen wir (?:die )?mitte|in der (?:goldenen )?mitte|hälfte zwischen|zwischen
        uns|(?:die |der |zur )?goldenen? mitte|mittelwert|mitte
        treffen|auf halbem wege?|auf halber strecke|halbe halbe|(?:die )?differenz (?:teilen|halbieren)|teilen (?:wir
        )?(?:uns )?die differenz|halbieren wir|hälfte hälfte|genau dazwischen|in die mitte|zur mitte|die mitte|mittig|
        fifty fifty|in der hälfte|halbieren
    """
)
_NO_MIDDLE: Final = either(
    r"""
    (?:in der|mitte|die) mitte (?:des|der|vom|von|ist|hat|zt|des monats|der woche)
    mitte (?:zt|januar|dezember|der woche|des)
    """
)
_FULL: Final = either(
    r"""
    (?:zahl|zahle|bezahle|zum|für den|zahlen|bezahlen|gebe|nehme|nehme \w+|kaufe|vollen?|biete|biete den|zu deinem|zu
        ihrem)\b(?: \w+){0,4}? (?:vollen?|vollem|vollpreis|ganzen|inserierten|angegebenen|genannten|verlangten|
        geforderten|aufgerufenen|angebots|festen|ausgeschriebenen|deinen|ihren|deinem|ihrem|gewünschten|wunsch)
        ?(?:preis|kaufpreis|angebotspreis|wunschpreis|vb|betrag)\b(?! nicht)
    (?:nehme?|nehmen|kaufe?|kaufen|zahle?|zahlen)(?: \w+){0,3} zum (?:festpreis|vollpreis|fixpreis)
    vollpreis (?:ist|geht|passt|wäre)(?: \w+)? (?:ok|klar|in ordnung|gut)
    """
)
_WHAT_YOU_ASK: Final = either(
    r"""
    (?:zahl|zahle|bezahle|gebe|zahl ich|bezahl) (?:ich |dir |ihnen )?(?:das )?was (?:du|sie) (?:verlangst|verlangen|
        haben willst|haben wollen|willst|forderst|wollen|möchtest|möchten)
    """
)
_GRATIS: Final = either(
    r"""
    umsonst|gratis|geschenkt|kostenlos|für lau
    """
)
_NO_GIFT: Final = either(
    r"""
    versand|porto|lieferung|dazu|obendrauf|drauf|gewartet|gekommen|nicht umsonst|schick\w*|verschick\w*|versend\w*|
        liefer\w*|bring\w*
    umsonst (?:versand|hin|gefahren|da)
    """
)


_THREE_QUARTERS: Final = either("dreiviertel (?:vom|des|von) (?:preis|preises|kaufpreises)|zu dreiviertel|dreiviertel")


def in_words(words: str, written: str, figures: Sequence[Figure]) -> tuple[tuple[Number, ...], int | None]:
    """The prices named without a figure, and the place of a figure that only counts parts ("zwei Drittel").

    Args:
        words: Plain words with marks.
        written: The folded text, for the places.
        figures: The figures that are marked.
    """
    found: list[Number] = []
    counted = None
    middle = _MIDDLE.search(words) and not _NO_MIDDLE.search(words)
    if (match := _PARTS.search(words)) and not _NO_PART.search(words):
        number, counted = _part(match, words, figures)
        found.append(_placed(number, (match["part"],), written))
    elif _THREE_QUARTERS.search(words) and not _NO_PART.search(words):
        number = Number(Role.OFFER, PriceForm.SHARE, permille=750, of_ask=of_ask(words))
        found.append(_placed(number, ("dreiviertel",), written))
    elif _HALVES.search(words) and not _NO_HALF.search(words) and not middle:
        half = Number(Role.OFFER, PriceForm.SHARE, permille=500, of_ask=of_ask(words))
        found.append(_placed(half, ("hälfte", "halb"), written))
    if middle:
        found.append(_placed(Number(Role.OFFER, PriceForm.MIDDLE), _MIDDLES, written))
    return tuple(found), counted


def instead_of_figures(words: str, written: str) -> Number | None:
    """The price in words that counts only where no other stands: the full one, or none at all."""
    if _FULL.search(words) or _WHAT_YOU_ASK.search(words):
        return _placed(Number(Role.OFFER, PriceForm.STANDING, of_ask=of_ask(words)), ("preis",), written)
    if _GRATIS.search(words) and not _NO_GIFT.search(words):
        return _placed(Number(Role.OFFER, minor=0), ("umsonst", "gratis", "schenk", "kostenlos", "lau"), written)
    return None


_MIDDLES: Final = ("mitte", "mittel", "halb", "differenz", "hälfte")


def _part(match: re.Match[str], words: str, figures: Sequence[Figure]) -> tuple[Number, int | None]:
    above, counted = 1, None
    if (count := match["count"]) and count.startswith("num"):
        figure = figures[int(count[3:])]
        above, counted = figure.readings[0] // 100 if figure.readings else 1, figure.start
    permille = min(round(1000 * above / _PARTED[match["part"]]), 1000)
    share = 1000 - permille if match["off"] else permille
    return Number(Role.OFFER, PriceForm.SHARE, permille=share, of_ask=of_ask(words)), counted


def _placed(number: Number, stems: Sequence[str], written: str) -> Number:
    """A price in words at the place of the first of its stems in the text."""
    places = {stem: place for stem in stems if (place := written.find(stem)) >= 0}
    if not places:
        return number
    first = min(places, key=lambda stem: places[stem])
    return replace(number, start=places[first], end=places[first] + len(first))
