"""How German yes, no and waiting are told apart where single rules cannot see it."""

import re
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.languages.de.choices import CHOICES
from doorstep.languages.de.names import spelled_person
from doorstep.languages.de.normalise import plain
from doorstep.languages.kit import settling
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.settling import SettlingWords

_TIME_WORD: Final = (
    r"\b(?:\w+tags?|mittwochs?|morgen|übermorgen|heute|abends?|früh|mittags?|vormittags?|nachmittags?|woche|"
    r"wochenende|uhr|"
    r"\d+|halb|viertel|dreiviertel|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|ab|nach|vor|gegen|"
    r"bis)\b"
)
_NO: Final = r"(?:nein|nee|nö|ne|nicht doch|auf keinen fall|niemals|keinesfalls|gar nicht)"
_WORDS: Final = SettlingWords(
    weak_yes=re.compile(
        r"(?:ja|ok|gut|schön|klar|jawohl|sicher|genau|richtig|na gut|ja gut|alles klar|prima|super|doch|ja ja|bitte|"
        r"gerne|"
        r"gern|am apparat|selbst|das bin ich|bin ich|ich bin es|stimmt|ja bitte|ja ok|passt)(?: bitte)?$"
    ),
    timed_yes=re.compile(rf".*{_TIME_WORD}.*"),
    opening_yes=re.compile(r"(?:ok|gut|na gut|ja gut|schön|prima|alles klar|also gut|super|ja ok)$"),
    plain_no=re.compile(r"\b(?:das|dies|der|keiner|keine|keines|keins|beides|nichts|nicht|termin|zeit)\b"),
    markers=re.compile(
        r"(?:(?:moment|warten sie|warte|halt|stopp|stop|sekunde|augenblick|einen moment|moment mal|kleinen moment|"
        r"wart)(?: ,)? ?)+$"
    ),
    leading_no=re.compile(
        rf"(?:(?:oh|ach|ah|also|na|um gottes willen|moment|halt|warten sie|stopp|entschuldigung|sorry|aber|bitte|"
        rf"doch|,) )*"
        rf"{_NO}\b(?! (?:frage|zweifel|ahnung)\b)"
    ),
    bare_yes=re.compile(
        r"(?:(?:oh|ach|also|äh|doch|na|,) )*(?:ja|jawohl|doch|sicher|natürlich|klar|ja doch|gern|gerne|mhm|schon|ja "
        r"klar|"
        r"tatsächlich|freilich|ja schon|ja bitte|ja gern|ja gerne|da wäre noch was|eins noch|eine sache noch)"
        r"(?: (?:bitte|,|ja|da wäre noch was|noch was|eins noch|noch eins|noch eine sache|noch eine frage))*$"
    ),
    parcel=re.compile(
        r"\b(?:pakete?s?|päckchen|sendung(?:en)?|lieferung(?:en)?|bestellung(?:en)?|schachteln?|kisten?)\b"
    ),
    wrong_number=re.compile(r"^(?:falsche|verkehrte) nummer|nummer (?:ist|stimmt)|^falsch(?= |$)"),
    condition=re.compile(
        r"\b(?:wenn|falls|sofern|solange|vorausgesetzt|ausser wenn|es sei denn|unter der bedingung|nur wenn)\b"
        r"(?! (?:es )?(?:geht|ihnen recht ist|möglich|möglich ist|recht ist|sie (?:möchten|wollen|meinen)|das (?:ok|"
        r"möglich|"
        r"geht)|es (?:geht|ok|passt|ihnen)|ich ehrlich bin|ich mich nicht irre))"
    ),
    returning=re.compile(
        r"\b(?:wieder|zurück|zuhause ab|daheim ab|erst|frei|feierabend|fertig|schluss|komme|kommen|kommt|nur|ab|nach|"
        r"aber|"
        r"aus|dann bin ich|heim|heimkomme)\b"
    ),
    joint=re.compile(r" (?:[,.!?]|und|aber|also|oder|dafür|dann|sondern) "),
    compared=re.compile(
        r"\b(?:später\w*|früher\w*|eher|anders|andere[nrms]?|anderm|stattdessen|sonst|zeitiger|woanders|ein ander "
        r"mal)\b"
    ),
    what_there_is=re.compile(
        r"\b(?:was|welche[nrs]?)(?: (?:für|andere[nr]?|weitere[nr]?|sonst|noch|denn))* (?:zeiten|termine|uhrzeiten|"
        r"tage|"
        r"möglichkeiten|optionen|fenster|zeitfenster|alternativen|auswahl|slots|termin)\b"
        r"|\bwas (?:haben sie|hätten sie|hast du|habt ihr|können sie|könnten sie|gibt es|gäbe es|ginge|geht|wäre|ist|"
        r"bieten "
        r"sie|steht)(?: (?:denn|da|mir|noch|sonst|anderes|alles|frei|möglich|zur|anbieten|offen|im angebot|verfügbar|"
        r"so|"
        r"für zeiten|für termine))+(?! (?:drin|drinnen|darin|in)\b)(?<! da)"
        r"|\b(?:gibt|gäbe|haben|hätten|ist|wäre)(?: (?:es|sie|da|denn|noch|irgendwelche|auch))* (?:andere|weitere|noch|"
        r"freie|mehr) (?:zeiten|termine|möglichkeiten|optionen|uhrzeiten|tage|zeitfenster|alternativen)\b"
        r"|\bwann (?:denn )?sonst\b|\bwann (?:ginge|geht|wäre|könnten sie|können sie|kann)(?: es| das)?(?: denn)? "
        r"(?:sonst|"
        r"noch|noch möglich|frei)\b|\b(?:zur|in der) auswahl\b"
    ),
    request=re.compile(
        r"\b(?:kann|könnte|können|könnten|würde|würden|geht|ginge|gibt|gäbe|haben|hätten|wäre|ist|lässt|liesse|"
        r"dürfte|darf|"
        r"besteht|kriegen|bekomme|schaffen|kommen)\b(?!.*\b(?:wann|um wie viel|sagen|wissen|genau)\b).{0,40}"
        r"\b(?:kommen|liefern|geliefert|bringen|gebracht|haben|einrichten|machen|verschieben|verlegen|legen|etwas|"
        r"was|früher|"
        r"später|eher|anders|andere[nrs]?|möglich|es auch|auch|sie auch|um|am|nach|ab)\b"
        r"(?=.*(?:\?|$))(?<!das geht auch)"
    ),
    choices=CHOICES,
    in_words=lambda text: plain(text).words,
)


def settle(reading: Reading) -> None:
    """Bring the acts of a turn into agreement with each other, with the values and with the open question."""
    if reading.context.expects is Expects.IDENTITY:
        settling.hear_spelled_name(reading, same=spelled_person(reading.words, reading.context.recipient))
    settling.settle(reading, _WORDS)
