"""How German yes, no and waiting are told apart where single rules cannot see it."""

import re
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity
from doorstep.languages.de.choices import CHOICES
from doorstep.languages.de.names import spelled_person
from doorstep.languages.de.normalise import plain
from doorstep.languages.kit import settling
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.settling import SettlingWords
from doorstep.languages.kit.windows import matching, touches

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
        r"gern|am apparat|selbst|das bin ich|bin ich|ich bin es|stimmt|ja bitte|ja ok)(?: bitte)?$"
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
        r"(?! (?:(?:mal |da |gerade )?(?:keiner|niemand)|ich (?:mal |da |gerade )?nicht (?:da|daheim|zuhause|höre|"
        r"aufmache|reagiere))\b)(?! (?:es )?(?:(?:denn |schon |unbedingt )?sein muss|nicht anders geht|"
        r"geht|ihnen recht ist|möglich|möglich ist|recht ist|sie (?:möchten|wollen|meinen)|das (?:ok|"
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
        r"besteht|kriegen|bekomme|schaffen|kommen)\b(?!.*\b(?:wann|um wie viel|sagen|wissen|genau)\b)"
        r"(?:(?! aber ).){0,40}"
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
    _settle_too_early(reading)
    _settle_all_but(reading)
    _settle_request(reading)
    _settle_bearing(reading)
    _settle_lone_yes_and_no(reading)
    _settle_other_offer(reading)


def _settle_too_early(reading: Reading) -> None:
    """Turn down what is too early or too late without taking that for a time of their own."""
    wanted = [one for one in reading.times if one.polarity is Polarity.WANT]
    only_too = _TOO.search(reading.words) and not _LATER.search(reading.words)
    if only_too and reading.has(A.REJECT_TIME) and all(one.text in _RELATIVE for one in wanted):
        reading.drop(A.PROPOSE_TIME)


def _settle_all_but(reading: Reading) -> None:
    """Hear what suits in "every day but Wednesday" and in "until four I work, after that it is fine"."""
    turned_down = any(one.polarity is Polarity.REFUSE for one in reading.times) or reading.has(A.UNAVAILABLE)
    if not turned_down or reading.has(A.PROPOSE_TIME, A.OPT_OUT, A.REFUSE_PARCEL, A.CALL_BACK, A.BUSY):
        return
    if reading.context.expects in _WINDOWS and (_ALL_BUT.search(reading.words) or _AFTER_THAT.search(reading.words)):
        reading.add(A.PROPOSE_TIME, 0.8)


def _settle_request(reading: Reading) -> None:
    """Let nobody doubt or agree who asks for another time: "könnten Sie vielleicht am Freitag kommen?"."""
    if reading.has(A.UNSURE) and _KNOWN_LATER.search(reading.words):
        reading.drop(A.PROPOSE_TIME, A.AFFIRM)
        reading.times, reading.choice = (), None
    if not reading.has(A.PROPOSE_TIME) or reading.choice is not None:
        return
    asks = _ASKING.search(reading.words)
    if asks and all(_MAYBE.match(said) for said in reading.said(A.UNSURE)):
        reading.drop(A.UNSURE)
    if asks and asks.start() == 0 and reading.context.expects is Expects.SLOT_DECISION:
        reading.drop(A.AFFIRM)


def _settle_bearing(reading: Reading) -> None:
    """Where a time to call is asked for, who is there then says when, not yes."""
    if reading.context.expects is Expects.CALLBACK_TIME and reading.has(A.CALL_BACK):
        reading.hits = [
            hit
            for hit in reading.hits
            if hit.act is not A.AFFIRM or _PLAIN_YES.match(reading.words[hit.start : hit.end])
        ]


def _settle_lone_yes_and_no(reading: Reading) -> None:
    """Take back a yes or no that belongs to something else said in the turn."""
    expects = reading.context.expects
    if expects in _DICTATED and reading.has(A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART) and not _NO_FIRST.match(reading.words):
        reading.drop(A.DENY)  # "zwei, nein, drei": the number is put right
    if reading.has(A.UNAVAILABLE) and all(said.endswith("auch nicht") for said in reading.said(A.DENY)):
        reading.drop(A.DENY)  # "der Nachbar auch nicht"
    elsewhen = expects is Expects.SLOT_DECISION and reading.choice is None and reading.has(A.PROPOSE_TIME)
    if elsewhen and all(_THERE.search(said) for said in reading.said(A.AFFIRM)):
        reading.drop(A.AFFIRM)
    if expects is Expects.NONE and reading.has(A.CORRECT):
        reading.drop(A.AFFIRM)
    over = reading.has(A.REFUSE_PARCEL, A.OPT_OUT, A.HUMAN) and not reading.has(A.WRONG_PERSON, A.NOT_HERE)
    if expects is Expects.IDENTITY and over and not reading.has(A.AFFIRM) and _SELF.match(reading.words):
        reading.add(A.AFFIRM, 0.9, 0)


def _settle_other_offer(reading: Reading) -> None:
    """Take "am Dienstag arbeite ich, aber Donnerstag passt" for the offer that is left."""
    offered = reading.context.offered
    if reading.context.expects is not Expects.SLOT_DECISION or len(offered) < 2 or reading.choice is not None:
        return
    wanted = tuple(one for one in reading.times if one.polarity is Polarity.WANT and one.text not in _RELATIVE)
    refused = tuple(one for one in reading.times if one.polarity is Polarity.REFUSE)
    choice = matching(wanted, offered) if wanted and refused else None
    if choice is None or any(touches(one, offered[choice - 1]) for one in refused):
        return
    reading.choice = choice
    reading.drop(A.PROPOSE_TIME)
    reading.add(A.AFFIRM, 0.9)


_DICTATED: Final = frozenset({Expects.VERIFICATION, Expects.ADDRESS, Expects.ADDRESS_PART})
_NO_FIRST: Final = re.compile(rf"(?:(?:ach|oh|also|,) )*{_NO}\b")
_THERE: Final = re.compile(r"\b(?:da|daheim|zuhause|hier|frei|zeit|urlaub|homeoffice|ferien)$")
_SELF: Final = re.compile(
    r"(?:(?:ja|hallo|guten tag|genau|servus|moin|,) )*"
    r"(?:(?:der |die |das )?(?:bin ich|bin ich es)|ich bin es|am apparat)\b"
)
_WINDOWS: Final = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.NONE, Expects.ANYTHING_ELSE})
_RELATIVE: Final = ("later", "earlier")
_TOO: Final = re.compile(r"\bzu (?:früh|spät|bald|zeitig|knapp|kurzfristig)\b")
_LATER: Final = re.compile(
    r"\b(?:später\w*|früher\w*|eher|danach|davor|vorher|hinterher|schnell\w*|bald(?<!zu bald))\b"
)
_ALL_BUT: Final = re.compile(
    r"\b(?:jede[nr] tag|immer|jederzeit|täglich|alle tage|egal wann|irgendwann|sonst)\b.{0,30}"
    r"\b(?:ausser|nur nicht|bloss nicht|bis auf|nur (?:\w+ ){1,2}nicht)\b"
)
_AFTER_THAT: Final = re.compile(
    r"\b(?:danach|ab dann|nachher|hinterher|anschliessend|von da an)\b"
    r"(?= (?:geht|ginge|passt|bin|sind|wäre|können|könnt|kann|könnte|gern|gerne|jederzeit|immer|ist|habe|hätte|wieder|"
    r"klappt|lieber|kommen|liefern|würde)\b|(?: [.,?!])*$)(?! (?:kann|können|könnte|geht|passt|ist|bin)(?: \w+)? nicht)"
)
_ASKING: Final = re.compile(
    r"\b(?:können|könnten|könntet|könnt|kann|könnte|würden|würde|geht|ginge|passt|kommt|kommen|haben|hätten|wäre|gibt)\b"
)
_MAYBE: Final = re.compile(r"(?:vielleicht|eventuell|möglicherweise|unter umständen)\b")
_KNOWN_LATER: Final = re.compile(
    r"\b(?:\w*plan|bescheid|entscheidet|erfahre|weiss|sehe|kriege?|bekomme|kommt|steht|hängt)\b[^.?!]{0,40}\berst\b"
)
_PLAIN_YES: Final = re.compile(r"(?:ja|jawohl|gern|gerne|ok|gut|klar|passt|in ordnung|einverstanden|genau)\b")
