"""What the whole of a German buyer's message says about its numbers: put right, for how many, sent or fetched."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from doorstep.dialogue.bargaining import Number, PriceForm, Role, Standing
from doorstep.languages.de.bargain_chatter import given_in
from doorstep.languages.de.bargain_words import either
from doorstep.languages.kit.bargain_figures import Figure
from doorstep.languages.kit.bargain_marks import numbers_of

_SHIPPED: Final = either(
    r"""
    (?:inkl|inklusive|inclusive|incl|mit|samt|einschliesslich) (?:dem |den |allem |aller )?(?:versand|versandkosten|
        hermesversand|paketversand|dhl-versand|porto|lieferung|hermes|dhl|verschicken|päckchen|paketversand)
    (?:versand|porto|versandkosten|lieferung) (?:inklusive|inkl|incl|dabei|drin|frei|gratis|kostenlos|umsonst|geht auf
        dich|zahlst du|übernimmst du|mit drin)
    (?:num|sum)\d+ (?:versichert |als paket )*(?:verschickt|versendet|versandt|zugeschickt)
    (?:kostenlose[mrns]?|gratis|kostenfreie[mrns]?|freie[mrn]?) (?:versand|lieferung)
    und (?:du|sie) (?:schickst|schicken|verschickst|versendest|versenden)(?: (?:es|sie|ihn|das|die|den|mir|uns|dann|
        zu))*(?= [.,!]|$)
    (?:du|sie|ihr) (?:schickst|schicken|verschickst|verschicken|versendest|versenden|lieferst|liefern|bringst|
        bringen)(?:
        [^\W\d]+){0,3} (?:kostenlos|gratis|umsonst|kostenfrei|auf (?:deine|ihre) kosten)
    versandkostenfrei|portofrei|frei haus|versandfrei|zugeschickt|geliefert
    """
)
_UNSHIPPED: Final = either(
    r"""
    (?:zzgl|zuzüglich|plus|exkl|exklusive|ohne|und|extra) (?:dem |den |num\d+ |sum\d+ |dazu )?(?:versand|
        versandkosten|porto|lieferung|dhl)
    (?:versand|porto|versandkosten|lieferung) (?:extra|zahle ich|übernehme ich|kommt dazu|obendrauf|on top|ich|zahle|
        übernehme|dazu)
    (?:zahle|übernehme|trage|bezahle) (?:ich )?(?:auch |gern |gerne |natürlich |dann )?(?:den |die |das )?(?:versand|
        versandkosten|porto)
    """
)
_BOTH: Final = either(
    r"""
    beide|alle beide|alle zwei|die zwei|beiden|beides|das paar|im doppelpack|zwei zusammen
    """
)
_EVERY: Final = either(
    r"""
    (?:nehme?|nehmen|kaufe?|kaufen|will|möchte|hätte|brauche|kosten|für|kriege|bekomme)(?: (?:ich|wir|dann|gleich|gern|
        gerne|sofort|auch|mal|ja))* (?:alle(?! (?:num|sum)\d)|alles|sämtliche|das ganze set|den ganzen satz)
    (?:num|sum)\d+(?: euro)? (?:komplett|für alles)
    (?:ich|wir|ihnen|dir) (?:euch )?alle (?:nehmen?|kaufen?|abnehmen?|mitnehmen?|abkaufen?|auf einmal)
    alle zusammen|alle (?:für|um|zu) (?:je |zusammen )?(?:num|sum)\d+|alle stück|das ganze set|den ganzen satz
    """
)
_SINGLE: Final = either(
    r"""
    (?:nur |bloss |auch )+(?:einen|eine|eins|ein stück|einer|ein einzelne[rsn]?|num\d+ stück)
    ein stück
    (?:den|die|das) letzten?s?(?: stuhl| stück)?(?= (?:für|um|zu)\b)
    einzeln
    """
)
_HEDGED: Final = either(
    r"""
    vielleicht|eventuell|evtl|vlt|vllt|möglicherweise|ca|circa|etwa|ungefähr|so um die|so um|unter umständen|mal
        schauen|müsste schauen|könnte mir vorstellen|irgendwo bei|in etwa|um den dreh|plus minus|rund
    """
)
_EITHER: Final = either(
    r"""
    (?:num|sum)\d+ (?:oder|upto|bis|und) (?:höchstens |maximal |vielleicht |so )?(?:num|sum)\d+
    zwischen (?:num|sum)\d+ und (?:num|sum)\d+
    """
)
_MENDED: Final = either(
    r"""
    nicht (?P<wrong>(?:num|sum)\d+) (?:, )?sondern (?P<right>(?:num|sum)\d+)
    (?P<first>(?:num|sum)\d+)(?: (?:[,.?!]|nein|nee|ne|ach|warte|quatsch|sorry|ich meine|ich meinte|meinte|meine|
        moment|ups|halt|falsch|äh|vertippt|verschrieben|korrektur|doch|eher|besser|also|entschuldigung|natürlich|stop|
        sollte|heissen|natuerlich|mein ich))* (?:nein|nee|ne|warte|quatsch|sorry|ich meine|ich meinte|meinte|meine|
        moment|ups|falsch|vertippt|verschrieben|korrektur|entschuldigung|heissen|ach|mein ich)(?: (?:[,.?!]|warte|
        quatsch|sorry|ich|meine|meinte|doch|nur|lieber|eher|natürlich|sollte|heissen|nein))* (?P<second>(?:num|
        sum)\d+)
    (?P<kept>(?:num|sum)\d+) (?:, )?(?:und )?nicht (?P<dropped>(?:num|sum)\d+)
    (?:erst|zuerst|vorhin|gestern|eben) (?:waren es |hatte ich |habe ich |bot ich )?(?P<earlier>(?:num|sum)\d+)(?:
        (?!oder|bis)(?:[^\W\d]+|,)){0,4} (?:jetzt|nun|dann|inzwischen)(?: (?:biete|gebe|zahle|sage|ich|mal|eben|halt|
        also|bin|bei))*
        (?:num|sum)\d+
    (?P<said>(?:num|sum)\d+) (?:habe|hab|hatte) ich (?:gesagt|geboten|angeboten|geschrieben|gemeint)(?: ,)? (?:jetzt|
        nun|aber|
        also|dann)(?: (?:biete|gebe|zahle|ich|mal|eben|halt|also|jetzt))* (?:num|sum)\d+
    """
)


def mended(numbers: Sequence[Number], words: str, figures: Sequence[Figure]) -> list[Number]:
    """The numbers without those that were put right in the same message; these stay as mentioned."""
    match = _MENDED.search(words)
    if not match:
        return list(numbers)
    wrong = next(filter(None, map(match.group, ("wrong", "first", "dropped", "earlier", "said"))))
    figure = figures[int(re.sub(r"\D", "", wrong))]
    return [
        replace(one, role=Role.REFERENCE) if one.start == figure.start and one.role is Role.OFFER else one
        for one in numbers
    ]


def known_again(numbers: list[Number], words: str, standing: Standing) -> list[Number]:
    """Where the listing's price is named beside an offer, it is only mentioned."""
    offers = [one for one in numbers if one.role is Role.OFFER]
    if len({(one.form, one.minor, one.permille) for one in offers}) < 2:
        return numbers
    stale = {standing.ask, standing.ask * max(standing.pieces, 1)}
    others = [one for one in offers if one.form is not PriceForm.AMOUNT or one.minor not in stale]
    if not others or _EITHER.search(words):
        return numbers
    return [
        replace(one, role=Role.REFERENCE)
        if one.role is Role.OFFER and one.form is PriceForm.AMOUNT and one.minor in stale
        else one
        for one in numbers
    ]


_NO_OFFER: Final = re.compile(
    r"\b(?P<mark>(?:num|sum)\d+)(?: (?:ist|sind|wäre|wären|geht|gehen|klingt|reicht|hört sich))? ?(?:ja |schon |"
    r"noch |auch |"
    r"doch |eh |immerhin |völlig |wirklich )*(?:noch|gut|super|ok|okay|wenig|mager|prima|toll|geht|top|schlecht|in "
    r"ordnung|"
    r"passabel|sauber|stark|klasse)(?= [.,!]|$)"
)
_SAID_OUTRIGHT: Final = re.compile(
    r"(?:biete|geben?|zahlen?|gedacht|vorgestellt|angebot|vorschlag|wären|wäre|machen wir|sagen wir|würden?|nehme|"
    r"nehmen|"
    r"kaufe|zu|für|dann)\b"
)


def before_giving_in(words: str, figures: Sequence[Figure]) -> frozenset[int]:
    """Where the figures stand that were named before somebody gave in."""
    place = given_in(words)
    return frozenset() if place is None else frozenset(figures[one].start for one in numbers_of(words[:place]))


def without_passed_over(numbers: list[Number], words: str, figures: Sequence[Figure]) -> list[Number]:
    """The numbers, one that is only found good or bad no price where another is named outright: "88 is fine. 170?"."""
    offers = [one for one in numbers if one.role is Role.OFFER and one.form is PriceForm.AMOUNT]
    sentences = re.split(r" [.!?](?= |$)", words)
    judged = {
        figures[int(re.sub(r"\D", "", match["mark"]))].start for match in map(_NO_OFFER.search, sentences[:-1]) if match
    }
    others = [one for one in offers if one.start not in judged]
    top = max((one.minor or 0 for one in others), default=0)
    if not judged or not others or not _SAID_OUTRIGHT.search(sentences[-1] or (sentences[-2:] or [""])[0]):
        return numbers
    return [
        replace(one, role=Role.DECOY)
        if one.start in judged and (one.minor or 0) < top and one.currency is None
        else one
        for one in numbers
    ]


def with_pieces(numbers: list[Number], words: str, free: int) -> list[Number]:
    """The offers with the number of pieces they are for."""
    counts = [one for one in numbers if one.role is Role.QUANTITY and one.minor]
    both = _BOTH.search(words)
    single = _SINGLE.search(words)
    found = []
    for one in numbers:
        pieces = one.pieces
        before = [count for count in counts if count.start < one.start] or counts
        if one.role is Role.OFFER and not one.each and one.form is PriceForm.AMOUNT:
            if before:
                pieces = (before[-1].minor or 0) // 100
            elif both and single:
                pieces = None
            elif both:
                pieces = 2
            elif single:
                pieces = 1
            elif free > 1 and _EVERY.search(words):
                pieces = free
        found.append(replace(one, pieces=pieces) if pieces else one)
    return found


def pieces_of(numbers: list[Number], words: str, free: int) -> int | None:
    """How many pieces the message speaks of."""
    counts = {one.minor // 100 for one in numbers if one.role is Role.QUANTITY and one.minor}
    if len(counts) == 1:
        return counts.pop() or None
    if _BOTH.search(words) and not _SINGLE.search(words):
        return 2
    if _SINGLE.search(words) and not _BOTH.search(words):
        return 1
    return free if free > 1 and not counts and _EVERY.search(words) else None


def with_shipping(numbers: list[Number], words: str) -> list[Number]:
    """The offers with whether sending is in them."""
    if _UNSHIPPED.search(words):
        shipped: bool | None = False
    elif _SHIPPED.search(words):
        shipped = True
    else:
        return numbers
    return [replace(one, shipped=shipped) if one.role is Role.OFFER else one for one in numbers]


def is_hedged(words: str, figures: Sequence[Figure]) -> bool:
    """Whether a price is only thought about."""
    return _HEDGED.search(words) is not None or any(one.rough for one in figures)
