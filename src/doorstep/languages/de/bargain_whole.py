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
    januar februar märz april mai juni juli august september oktober november dezember
    """
)
_SIGNED: Final = re.compile(r"\b(?:grü(?:ß|ss)e|gru(?:ß|ss)|lg|vg|mfg|danke|dank)(?: [,.!-])* \w+(?: [.!])*$")
_LEFT_OUT: Final = re.compile(r"\bohne (?:das |den |die |dein\w* |ihr\w* |ein\w* )?\w+")
_BY_WHAT: Final = re.compile(
    r"\bmit (?:dem |der |meine[mnr] |unsere[mnr] |einem |einer )?"
    r"(?:transporter|auto|anhänger|bus|fahrrad|rad|bahn|zug|bruder|frau|mann|sohn|tochter|vater|mutter|kollegen|"
    r"freundin|freund|nachbarn?)\b"
)
_THING: Final = re.compile(
    r"\b(?:für|nehme|kaufe|brauche|möchte|will|hätte gerne?) "
    r"(?:das|die|den|deine?|deinen|ihre?|ihren|eine?|einen|(?:num|few)\d+) \w+\b"
    r"|^(?:num|few)\d+ [a-zäöüß]+(?= (?:für|zu|um|je|pro) )"
)


def unread(words: str) -> tuple[str, ...]:
    """List the words that may mean anything, beside a name at the end and what the thing is called."""
    return kit.unread(_LEFT_OUT.sub(" ", _BY_WHAT.sub(" ", _THING.sub(" ", _SIGNED.sub(" ", words)))), _HARMLESS)
