"""Words of a German message that change nothing about a price it names."""

import re
from typing import Final

from doorstep.languages.kit import bargain_whole as kit

_HARMLESS: Final = kit.listed(
    """
    ich du sie er es wir ihr mir mich dir dich ihnen uns mein meine meins dein deine deinen ihre ihren das die
    der den dem ihn
    dies diese dieses diesen ein eine einen einer eins s n ne nen und oder so dann auch nur noch schon mal halt
    eben ja
    doch denn da dafür hier dort in im am an auf zu zum zur für fürs um von vom mit bei aus als wie ist sind war
    wäre wären bin
    kann könnte könnten würde würden will möchte mag gern gerne lieber sofort gleich direkt jetzt
    zahle zahl bezahle zahlen bezahlen gebe geb geben biete biet bieten nehme nehm nehmen nähme kaufe kauf
    kaufen kriege
    krieg kriegen bekomme bekomm bekommen hätte habe hab haben brauche brauch akzeptiere annehmen nimm
    na ach also hm hmm tja deal abgemacht gekauft gebongt passt geht klar okay ok oki jo jep jawohl gut super
    prima top perfekt
    einverstanden fair
    voll vollen voller volle preis festpreis angegebenen angegebene verlangten geforderten inserat anzeige
    betrag insgesamt
    zusammen gesamt euro eur franken chf bar bargeld stück je pro jeweils alle beide beiden paar
    frei verfügbar welche deinem ihrem deiner ihrer meinem
    zurücklegen zurücklegst reservieren reservierst aufheben
    restlichen restliche anderen übrigen
    hallo hi hey moin servus grüß grüezi guten tag morgen abend danke dank vielen bitte lg vg mfg liebe viele
    beste
    grüße grüsse gruß gruss
    abholen abhole hole hol holen abholung selbstabholung komme komm kommen vorbei vorbeikommen heute übermorgen
    uhr mittag nachmittag vormittag früh spät gegen ab nach vor bis nächste nächsten woche wochenende zt
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    versand versandkosten porto plus zuzüglich zzgl inklusive inkl schickst schicken zuschicken senden schick wohne weit
    weg
    sehr schön lieber lieb herr frau holt komplett wunderbar
    januar februar märz april mai juni juli august september oktober november dezember
    """
)
_SIGNED: Final = re.compile(r"\b(?:grü(?:ß|ss)e|gru(?:ß|ss)|lg|vg|mfg|danke|dank)(?: [,.!-])* \w+(?: [.!])*$")
_LEFT_OUT: Final = re.compile(r"\bohne(?= [,.!])|\bohne (?:das |den |die |dein\w* |ihr\w* |ein\w* )?\w+")
_BY_WHAT: Final = re.compile(
    r"\bmit (?:dem |der |meine[mnr] |unsere[mnr] |einem |einer )?"
    r"(?:transporter|sprinter|auto|anhänger|bus|fahrrad|rad|bahn|zug|bruder|frau|mann|sohn|tochter|vater|mutter|"
    r"kollegen|freundin|freund|nachbarn?)\b"
)
_AGREED: Final = re.compile(
    r"\b(?:(?:meine?|unsere?) (?:frau|mann|freundin|freund|partner|partnerin|sohn|tochter|mutter|vater) ist "
    r"(?:damit |auch )?einverstanden|in ordnung|"
    r"(?:den|die|das) letzten?s?(?: stuhl| stück)?(?= (?:num\d+ )?(?:für|um|zu)\b)|"
    r"(?:lieber|liebe) (?:herr|frau) \w+)"
)
"""Somebody at home agrees, it is all right, the last one, whom they write to."""
_THERE: Final = re.compile(
    r"\b(?:wenn|falls|sofern)(?= (?:ja )?(?:, )?(?:dann )?(?:nehm|kauf|hol)\w* (?:ich|wir)\b)|"
    r"\b(?:wenn|falls|sofern) (?:sie|er|es|das|der|die)(?: noch| denn){0,2} (?:da|frei|verfügbar|zu haben|vorhanden) "
    r"(?:ist|sind)\b"
)
"""That it is still there; any other condition is told by the acts."""
_THING: Final = re.compile(
    r"\b(?:für|nehme(?: ich)?|nehmen(?: wir)?|kaufen?(?: ich| wir)?|holen?|brauche|möchte|will|hätte gerne?) "
    r"(?:das|die|den|deine?|deinen|ihre?|ihren|eine?|einen|(?:num|few)\d+) \w+\b"
    r"|(?:^|(?<=[,.!?] ))(?:num|few)\d+ [a-zäöüß]+(?= (?:für|zu|um|je|pro) | , (?:num|sum)\d)"
)


def unread(words: str) -> tuple[str, ...]:
    """List the words that may mean anything, beside a name at the end and what the thing is called."""
    for pattern in (_SIGNED, _AGREED, _THERE, _THING, _BY_WHAT, _LEFT_OUT):
        words = pattern.sub(" ", words)
    return kit.unread(words, _HARMLESS)
