"""How German phrases of bargaining are read: lists of words that they share, and what stands softly around a clause."""

import re
from typing import Final

from doorstep.languages.kit.phrases import Phrasebook, unfolded

TIME_MARK: Final = "zt"
"""Stands for a phrase of time."""

_WORD_LISTS = r"""
n: (?:num|sum)\d+
t: (?:zt|heute|morgen|sofort|gleich|jetzt|nachher|später)
you: (?:du|sie|ihr|man|ma)
for_you: (?:dir|ihnen|euch|dich|für dich|für sie|für euch|bei dir|bei ihnen)
it: (?:es|das|den|die|dies|dieses|ihn|sie|alles|das ding|das teil|das rad|das fahrrad|das gerät|die sachen|das auto|
    den artikel|das radl|das velo)
item: (?:es|das|der|die|den|dieser|diese|dieses|er|sie|ihn|artikel|das ding|das teil|das rad|das fahrrad|das gerät|das
    auto|der artikel|die ware|das radl|das velo)
thing: (?:das|die|den|ihr|ihre|ihren|dein|deine|deinen|euer|eure|euren|dieses|diese|diesen) (?:schöne |schönen |tolle
    |gute )?(?:rad|fahrrad|
    velo|radl|damenrad|sofa|couch|handy|smartphone|telefon|kamera|lampe|platten|kiste|sammlung|stühle|stuhl|tisch|
    schrank|bett|
    regal|gitarre|fernseher|monitor|laptop|rechner|computer|konsole|jacke|kleid|spiegel|teppich|bild|buch|bücher|
    kinderwagen|
    maschine|waschmaschine|kühlschrank|ding|teil|gerät|stück|gute stück|schmuckstück|prachtstück|schätzchen)
soft: (?:noch|denn|auch|mal|bitte|vielleicht|eventuell|evtl|vlt|noch ein bisschen|eigentlich|ja|da|etwas|gerne|gern|
    dann|so|nun|jetzt|schon|doch|eh|wohl|halt|bissl|bisschen|ein bisschen|ein wenig|ein stück|ein stückchen|was|ein
    klein wenig|nochmal|überhaupt|echt|wirklich|leider|mir|uns|für mich|ehrlich gesagt|einfach|trotzdem)
price: (?:preis|preise|preislich|kaufpreis|preisvorstellung|angebotspreis)
ship: (?:versand|versandkosten|porto|lieferung|versandgebühr|versandgebühren|paketversand|päckchen|hermes|dhl|
    hermesversand|dhl-versand|paket)
send: (?:verschicken|versenden|schicken|senden|zuschicken|zusenden|liefern|verschicke|versende|verschickst|versendest|
    verschickt|versendet|zugeschickt|zugesendet|geschickt|geliefert|lieferst|schickst|losschicken|abschicken|
    rausschicken|bringen|vorbeibringen|herbringen|bringst|vorbeibringst)
fetch: (?:abholen|abhole|abholst|abholt|holen|hole|hol|mitnehmen|abzuholen|mitnehme|vorbeikommen|vorbeikomme)
"""

BOOK: Final = Phrasebook(
    _WORD_LISTS,
    soft_start="und|na schön|joa|joah|jo|jup|mhm|ach komm|ach ja|also|na|nun|oh|ach|gut|dann|sorry|hallo|hi|hey|ja|"
    "ok|super|perfekt|top|prima|toll|klasse|"
    "alles klar|bruder|bro|brudi|digga|habibi|abi|meister|chef|"
    "jawohl|klar|na gut|naja|hm|danke|bitte|moin|servus|guten tag|wunderbar|cool|geil|nice|fein|sehr gut|,",
    soft_end="bitte|und gut|und gut ist|und fertig|und basta|jetzt|dann|danke|vielen dank|danke schön|so|für mich|"
    "mir|von mir aus|gerne|gern|sofort|jetzt|sehr|auch|"
    "bruder|bro|brudi|digga|diggi|habibi|abi|meister|chef|mein freund|freund|kollege|super|perfekt|top|lg|vg|mfg|"
    "daumen|halt|also|eh|schon",
)


def either(table: str) -> re.Pattern[str]:
    """One expression for the lines of a table, as whole words; deeper lines go on with the one above."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(unfolded(table))})(?![\w-])")


_MARKS: Final = re.compile(r"\b(?:num|sum|rate|part|split|sign)\d+\b|\bzt\b|\bupto\b")


def without_marks(words: str) -> str:
    """The words without what stands for figures and times."""
    return _MARKS.sub(" ", words)
