"""Names people give on the phone in German, and whether one is the name of the person called."""

import re

from doorstep.languages.de.phonetics import sounds_like
from doorstep.languages.kit import names as kit
from doorstep.languages.kit.word_sets import words_in

STAND_IN = kit.STAND_IN
"""Put for the name of the person called, so that the rules need not know it."""

TITLE = (
    r"(?:herr|herrn|frau|fräulein|doktor|dr\.?|professor|prof\.?|familie|fam\.?|magister|mag\.?|diplomingenieur|dipl\.?|"
    r"ingenieur|ing\.?|hofrat)"
)
"""What stands before a name."""
_PARTICLE = r"(?:von|van|de|zu|vom|zum|den|der|di|da|el|al)"
_CAPITAL = r"[A-ZÄÖÜ][\w'-]+"
_NAME = rf"(?:{_PARTICLE} ){{0,2}}{_CAPITAL}(?: (?:{_PARTICLE} ){{0,2}}{_CAPITAL}){{0,2}}"
_OPENING = (
    r"(?:(?i:ja|nein|hallo|grüezi|gr[uü](?:ß|ss) gott|servus|moin|guten (?:tag|morgen|abend)|tach|hi|jo|jawohl|genau|"
    r"so|also)(?:[,.!]? ))*"
)
_TITLES = rf"(?i:{TITLE} )*"
_GIVEN = re.compile(
    r"\b(?i:hier (?:ist|spricht|wäre|is|isch)|hier|mein (?:voller |ganzer )?name ist|meine name ist|mein name wäre|"
    r"ich hei(?:ß|ss)e|i hei(?:ß|ss)|ich bin|i bin|bin|da ist|da spricht|sie sprechen mit|es spricht|am apparat ist|"
    r"am telefon ist|der name ist|der name lautet|name ist|ich nenne mich|nennen sie mich) "
    rf"(?i:der |die |dr |d'|s |es )?{_TITLES}(?P<name>{_NAME})"
)
_HERE = re.compile(
    rf"^{_OPENING}{_TITLES}(?P<name>{_NAME}),? (?i:am apparat|am telefon|hier|mein name|ist mein name|spricht|"
    r"is mei nam|isch am apparat|selber|selbst|persönlich)\b"
)
_WORD = r"[a-zäöüß][a-zäöüß'-]+"
_PLAIN_GIVEN = re.compile(
    r"\b(?:mein name ist|ich hei(?:ß|ss)e|hier spricht|es spricht|sie sprechen mit|i bin (?:der|die)|"
    rf"ich bin (?:der|die) (?={TITLE}|{_WORD}$)|hier ist (?={TITLE}|(?:der|die) )) ?(?:der |die )?(?:{TITLE} )*"
    rf"(?P<name>{_WORD}(?: {_WORD})?)(?= am apparat| am telefon| hier|$| ?[.,?!]| und)"
)
_PLAIN_HERE = re.compile(
    rf"^(?:(?:ja|nein|hallo|guten tag|hier|grüezi|servus|moin),? )*(?:{TITLE} )*(?P<name>{_WORD}(?: {_WORD})?),? "
    r"(?:am apparat|am telefon|mein name|ist mein name)\b"
)
_NO_NAME = words_in(
    """
    am der die das den dem ein eine einen ich sie er es wir ihr mich mir mein meine sein ihre ja nein nicht niemand
    keiner alles nur noch auch schon hier da dort zuhause zu hause daheim unterwegs arbeit arbeiten büro urlaub
    krank fertig sicher froh dran bereit gerade gleich heute morgen montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag nachbar nachbarin nachbarn nachbars mann frau mutter vater tochter sohn bruder
    schwester oma opa lebensgefährtin freund freundin chef chefin empfänger empfängerin kunde kundin mieter mieterin
    hausmeister hausmeisterin lehrer lehrerin rentner rentnerin student studentin arzt ärztin besuch paket straße
    strasse weg gasse platz hausnummer nummer postleitzahl wohnung stock etage leider spät früh uhr am wer was wie
    wo wann warum so sehr ganz immer dabei einverstanden nachmittag vormittag abend mittag tag woche anschluss firma
    praxis büro genau richtig falsch gut schlecht okay ok danke bitte selber selbst doch mal also wirklich mehr kein
    keine zurück weg raus drin draußen unten oben auf in im an bei beim mit von vom für aus um bis ab seit ruhe
    baustelle stress schluss besetzt zufrieden sauer wütend verreist umgezogen telefon apparat person richtige
    ihm ihn ihnen dem deren
    falsche gesuchte ältere einzige dame herr familie haushalt mitbewohner mitbewohnerin putzfrau babysitter
    pflegerin betreuer betreuerin meister meisterin pförtner
    """
)
"""Words that are no name, whatever stands before them."""
_WORDS = kit.NameWords(
    titles=rf"(?:{TITLE} )*{TITLE}",
    not_parts=words_in("herr herrn frau von van den der zum vom dr prof mag ing dipl familie"),
    not_before="strasse|straße|str|weg|gasse|platz|allee|ring|damm|ufer|hof|berg|markt",
    sounds_like=sounds_like,
)
_EVERYDAY = words_in(
    """
    klein groß gross jung alt lang kurz sommer winter herbst frühling montag freitag samstag sonntag koch bauer haus
    berg wald stein bach kaiser könig vogel neu schwarz weiss weiß braun rot grün gut engel mai ernst frank markt
    hof brand hahn keller garten busch baum blum feld kirche kirchner graf wolf fuchs fischer weber schneider müller
    bäcker richter wagner zimmermann schäfer schuster jäger förster böhm krause kraus sauer süß bitter stark frei
    fromm fröhlich heilig winkel thor tor born brunnen winter sturm regen schnee sonne stern mond morgen abend tag
    nacht frost ritter hauser hirsch pfau post brief haupt hecht kern kuhn kühn lange kurze reich roth wirth wirt
    zahn zorn ende
    """
)
"""Names that are words of every day; they are a name only where somebody is named."""
_NAMED_BEFORE = rf"(?:{TITLE}|hier ist|hier|spricht|bin|bin der|bin die|heiße|heisse|name ist|namens|mit|der|die)"
_GREETED = r"(?:ja|hallo|gott|tag|morgen|abend|moin|servus|grüezi)"
_NAMED_BEHIND = r"(?:am apparat|am telefon|hier|mein name|selbst|selber|persönlich|spricht)"


def name_given(written: str) -> str | None:
    """The name somebody gives for themselves, as written; None where none is given."""
    match = _GIVEN.search(written) or _HERE.search(written)
    if match:
        return _kept(match.group("name"))
    match = _PLAIN_GIVEN.search(written.lower()) or _PLAIN_HERE.search(written.lower())
    if match is None or set(match.group("name").split()) & _NO_NAME:
        return None
    return match.group("name").title()


def with_stand_in(words: str, recipient: str | None) -> str:
    """The words with the recipient's name, also one heard a little differently, replaced by a stand-in."""
    parts = kit.names_of(recipient, _WORDS)
    folded = tuple(dict.fromkeys([*parts, *(part.replace("ß", "ss") for part in parts)]))
    safe = tuple(part for part in folded if part not in _EVERYDAY)
    replaced = kit.with_stand_in(_where_named(words, folded), safe, _WORDS)
    every = "|".join((STAND_IN, *map(re.escape, folded)))
    return re.sub(rf"\b{STAND_IN}(?: (?:{every}))+(?![\w'-])", STAND_IN, replaced)


def same_person(name: str, recipient: str | None) -> bool | None:
    """Whether a given name is the recipient's; None where it cannot be told (no recipient known)."""
    return kit.same_person(name, recipient, _WORDS)


def spelled_person(words: str, recipient: str | None) -> bool | None:
    """Whether a name said letter by letter is the recipient's; None where none is, or no recipient is known."""
    return kit.spelled_person(words, recipient, _WORDS)


def _kept(name: str) -> str | None:
    words = name.split()
    if next(word for word in words if not re.fullmatch(_PARTICLE, word)).lower() in _NO_NAME:
        return None
    return " ".join(word for word in words if word.lower() not in _NO_NAME or re.fullmatch(_PARTICLE, word))


def _where_named(words: str, parts: tuple[str, ...]) -> str:
    """Put the stand-in for what sounds like the name, where somebody is named: "Frau Meier", "Meyer am Apparat"."""
    if not parts:
        return words

    def stood_in(match: re.Match[str]) -> str:
        said = match.group("name")
        alike = any(sounds_like(said, part) for part in parts) and said not in _NO_NAME
        return match.group("lead") + STAND_IN if alike else match.group()

    words = re.sub(rf"\b(?P<lead>)(?:{TITLE} )+(?P<name>{_WORD})(?![\w'])", stood_in, words)
    words = re.sub(rf"\b(?P<lead>{_NAMED_BEFORE} )(?P<name>{_WORD})(?= [.,?!]|$| {_NAMED_BEHIND})", stood_in, words)
    words = re.sub(
        rf"(?P<lead>^|[.,?!] |\b{_GREETED} )(?P<name>{_WORD})(?= {_NAMED_BEHIND})",
        stood_in,
        words,
    )
    return re.sub(rf"^(?P<lead>(?:(?:ja|hallo|guten tag|,) )*)(?P<name>{_WORD})(?= [.,?!]|$)", stood_in, words)
