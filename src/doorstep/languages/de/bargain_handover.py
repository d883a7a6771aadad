"""How and when German buyers want to have the thing, and who is to pay for sending it."""

import re
from datetime import timedelta
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, Handover, Payer, Standing
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.languages.de.bargain_acts import NO_OFFER, Acts
from doorstep.languages.de.bargain_words import either
from doorstep.languages.kit.bargain_hours import meant_hours

_SENDING: Final = either(
    r"""
    versand\w*|versandt|hermesversand|paketversand|dhl-versand|porto\w*|verschick\w*|versend\w*|schick\w*|zuschick\w*|
        geschickt|zugeschickt|liefer\w*|geliefert|dhl|hermes|bring\w*|vorbeibring\w*|per post|post|losschick\w*|frei
        haus
    """
)
_FETCHING: Final = either(
    r"""
    abhol\w*|abgeholt|selbstabhol\w*|hole?|hols|holen|mitnehm\w*|komme?|kommen|vorbeikomm\w*|abzuholen|abhohl\w*|
        (?:nehme?|nehm)(?: \w+){1,3} mit|barabholung
    """
)
_OTHER_THINGS: Final = either(
    "geld|bargeld|fotos?|bild(?:er)?|video|adresse|nummer|link|code|iban|meinen?|jemanden?|beleg|rechnung"
)
_PARCEL: Final = either(r"versand\w*|porto|verschick\w*|versend\w*|dhl|hermes|post|paket")
_BUYER_PAYS: Final = either(
    r"""
    (?:zahle?|übernehme?|trage|bezahle)(?: (?:ich|auch|gern|gerne|natürlich|selbst|selbstverständlich|dann|noch))*
        (?:den |die |das )?(?:versand\w*|porto)
    (?:versand\w*|porto)(?: (?:würde|natürlich|gern|gerne|ich))* (?:zahle?|übernehme?|trage|bezahle|geht auf mich|geht
        auf meine|auf meine kosten)(?: ich| natürlich| gerne)*
    ich (?:zahle?|übernehme?|trage)(?: \w+){0,2} (?:versand\w*|porto)
    """
)
_SELLER_PAYS: Final = either(
    r"""
    (?:versand\w*|porto)(?: (?:zahlst|übernimmst|zahlen sie|übernehmen sie|trägst|geht auf (?:dich|sie|deine)|
        inklusive|inkl|incl|gratis|kostenlos|frei|umsonst))+
    (?:versand\w*|porto) (?:bei dir liegt|bei ihnen liegt|auf dich geht|auf sie geht|du zahlst|du übernimmst)
    (?:kostenlose[mrns]?|gratis|kostenfreie[mrns]?|freie[mrn]?|umsonst) (?:versand|lieferung)
    (?:und |wenn )(?:du|sie) (?:bringst|bringen|lieferst|liefern|schickst|schicken|verschickst|versendest)(?: \w+)*
    (?:du|sie|ihr) (?:schickst|schicken|verschickst|verschicken|versendest|versenden|lieferst|liefern|bringst|
        bringen)(?:
        [^\W\d]+){0,3} (?:kostenlos|gratis|umsonst|kostenfrei|auf (?:deine|ihre) kosten)
    versandkostenfrei|portofrei|frei haus|kostenloser versand|gratis versand|kostenfreier versand|inkl versand|
        inklusive versand
    (?:zahlst|übernimmst|trägst)(?: du)?(?: (?:auch|noch|die|den|das|dafür))* (?:versand\w*|porto)
    """
)


def handover_of(acts: Acts, words: str) -> tuple[Handover | None, Payer | None]:
    """How they want to have it, and who is to pay for sending it."""
    sending, fetching = _SENDING.search(words), _FETCHING.search(words)
    if _OTHER_THINGS.search(words) and not _PARCEL.search(words):
        sending = None
    asked_or_set = acts.has(BuyerAct.SET_HANDOVER, BuyerAct.ASK_HANDOVER)
    handover = None
    if asked_or_set and bool(sending) != bool(fetching):
        handover = Handover.SHIPPING if sending else Handover.PICKUP
    payer = None
    if sending and asked_or_set and not acts.has(*NO_OFFER):
        payer = Payer.BUYER if _BUYER_PAYS.search(words) else None
        stands_alone = not re.search(r"(?:num|sum)\d+(?: \w+)? (?:inkl|inklusive) versand", words)
        payer = payer or (Payer.SELLER if _SELLER_PAYS.search(words) and stands_alone else None)
    return handover, payer


_ABOUT: Final = re.compile(r"\b(?:gegen|circa|ca|ungefähr|etwa|rund|so um|um die|herum|rum)\b|~")
_AT_ONCE: Final = re.compile(r"\b(?:sofort|gleich|jetzt|direkt|umgehend|in kürze)\b")


def times_of(read: tuple[TimeConstraint, ...], acts: Acts, standing: Standing) -> tuple[TimeConstraint, ...]:
    """When they can come."""
    if acts.has(BuyerAct.CLAIM_PAID, BuyerAct.PART_PAYMENT, BuyerAct.SCAM, BuyerAct.INJECTION):
        return ()
    if read:
        return meant_hours(read, _ABOUT)
    at_once = any(_AT_ONCE.search(words) for words in acts.found.get(BuyerAct.SET_TIME, ()))
    if not at_once:
        return ()
    now = standing.now
    return (
        TimeConstraint(
            Polarity.WANT, (now.date(),), start=now, end=now + timedelta(hours=2), text="sofort", since=now.time()
        ),
    )
