"""How German picks one of several offers."""

import re
from typing import Final

from doorstep.languages.kit.choices import ChoiceWords

_ENDING: Final = "(?:e|en|er|es)"
_ORDER: Final = rf"(erst|zweit|dritt|viert){_ENDING}"
_NOUN: Final = (
    r"(?:termin|option|vorschlag|zeit|fenster|zeitfenster|variante|möglichkeit|uhrzeit|slot|angebot|tag|auswahl|von "
    r"(?:den|"
    r"beiden|denen|beide)|der beiden)"
)
_BEHIND: Final = (
    r"(?= [.,?!]|$| bitte| ist| ist's| passt| geht| klingt| wäre| würde| dann| klappt| danke| nehme| nehmen| ginge| "
    r"für| und|"
    r" am| um| aber| wann| nur| sonst| soll| machen|"
    r" gern| gerne| lieber| haut| taugt| bei| mir| ok| gut| besser| eher| also)"
)


def _forms(*stems: str) -> frozenset[str]:
    """The inflected forms of adjectives."""
    return frozenset(stem + ending for stem in stems for ending in ("e", "en", "er", "es", "em"))


_FORMER: Final = _forms("erster")
_LATTER: Final = _forms("letzter")
_OTHER: Final = _forms("ander")
_LAST: Final = _forms("letzt", "nächst", "hinter") | _OTHER
_LATER: Final = _forms("spät", "später", "spätest")
_EARLIER: Final = _forms("früh", "früher", "frühest", "frühst", "zeitig", "zeitiger")
_EXTREME: Final = "|".join(sorted(_LAST | _LATER | _EARLIER | _forms("mittler"), key=len, reverse=True))
_NAMED: Final = "|".join(sorted(_FORMER | _LATTER))
CHOICES: Final = ChoiceWords(
    by_order=re.compile(
        rf"\b(?:(?:den|das|die|der|dem|am|dann|nehme|nehmen|lieber|eher|gern|gerne|bitte|für|zum|zur|beim|termin|option|"
        rf"vorschlag|nummer|ihr|ihren) ){_ORDER}(?: {_NOUN})?{_BEHIND}"
        rf"|^(?:(?:ok|ja|ich glaube|vielleicht|dann|gut|also|,|eher|lieber|wohl) )*{_ORDER}(?: {_NOUN})?"
        rf"(?: (?:bitte|dann|passt|geht|ist gut|danke|gern|gerne|wäre gut|klappt))*$"
        rf"|\b({'|'.join(sorted(_FORMER | _LATTER))})\b"
    ),
    order={"erst": 1, "zweit": 2, "dritt": 3, "viert": 4} | dict.fromkeys(_FORMER, 1) | dict.fromkeys(_LATTER, 2),
    by_count=re.compile(
        r"\b(?:option|nummer|variante|vorschlag|termin|möglichkeit|slot|auswahl|angebot) "
        r"(eins|zwei|zwo|drei|vier|[1-4]|a|b|c)\b(?! ?(?:uhr|stunden|[a-z]+strasse))"
    ),
    count={
        "eins": 1,
        "zwei": 2,
        "zwo": 2,
        "drei": 3,
        "vier": 4,
        "1": 1,
        "2": 2,
        "3": 3,
        "4": 4,
        "a": 1,
        "b": 2,
        "c": 3,
    },
    extreme=re.compile(
        rf"\b(?:der|die|das|den|dem|zum|zur|beim) ({_EXTREME})(?: {_NOUN})?{_BEHIND}"
        rf"|^(?:(?:ok|ja|gut|dann|lieber|eher|also|,) )*({_EXTREME}) {_NOUN}(?: bitte| dann)*$"
    ),
    by_time=re.compile(
        r"\b(?:den|das|die|der) (?:(?:\w+tag|\w+woch|vormittag|nachmittag|abend|morgen|mittag)s?(?:termin|fenster|"
        r"slot|zeit)|"
        r"(?:termin|fenster|zeitfenster|slot) (?:am|um|in|von|ab|zwischen|nach|vor|morgen|heute|übermorgen)\b|"
        r"(?:am|um) (?:\w+tag|\w+woch|vormittag|nachmittag|abend|\d+)(?= [.,?!]|$| bitte| nehme| passt| dann| wäre))"
        r"|\b\w+(?:tags|woch|mittags|abend|morgen)termin\b"
    ),
    refusing=re.compile(
        r"\b(?:nicht|nie|ausser|aber nicht|statt|anstatt|als|weder|noch|lieber nicht|kein|keine|keinen|auf keinen "
        r"fall|bloss "
        r"nicht)(?: (?:für|am|um|im|gern|unbedingt|den|das|die|der|zum))*? ?$"
    ),
    asking=re.compile(
        r"\b(?:von wem ist|wem gehört|was ist mit|wo ist|wo bleibt|"
        r"etwas|irgendwas|was|einen|eine|ein|anderen|gibt es|haben sie|hätten sie|können sie|könnten sie|geht "
        r"es|gäbe "
        r"es|nicht|kein|keine|keinen|ginge|geht)\b"
    ),
    last=_LAST,
    middle=_forms("mittler"),
    latest=_LATER,
    comparing=_LATER | _EARLIER | _OTHER,
    unlisted=dict.fromkeys(_EARLIER, 1) | dict.fromkeys(_LATER | _OTHER, 2),
)
