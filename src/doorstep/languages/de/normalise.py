"""Bring German words into the form the rules are written for: plain lower case, dialect and contractions opened."""

import re
from typing import Final

from doorstep.languages.de.regular_words import REGULAR
from doorstep.languages.kit import plain_words
from doorstep.languages.kit.plain_words import Plain, PlainWords

_TITLES: Final = {"herr": "Herr", "herrn": "Herrn", "frau": "Frau", "dr": "Dr", "doktor": "Doktor"}
_ABBREVIATIONS: Final = re.compile(
    r"\b(?:[a-z]\.){2,}|\b(?:dr|fr|hr|hrn|nr|str|ca|bzw|usw|evtl|ggf|tel|st|inkl|vlt|mo|di|mi|do|fr|sa|so|prof|stg|hs|"
    r"top|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|std|min|max|tür|stk|etg|whg|app|apt)\.(?=\s)",
    re.IGNORECASE,
)
_ORDER: Final = (
    r"\d{1,2}\.(?=\d|\s?(?:stock\w*|etage|og|obergescho\w+|ug|tür|stiege|januar|jänner|februar|"
    r"feber|märz|april|mai|juni|"
    r"juli|august|september|oktober|november|dezember|bezirk|hof|haus|eingang|linie|lieferung|mal)\b)"
)
_TOKEN: Final = re.compile(_ORDER + r"|\d+[a-z]?(?:/\d+[a-z]?)+|[^\W_]+(?:['-][^\W_]+)*'?|[.,?!;:]|\.\.\.")
_SPLIT_UMLAUT: Final = re.compile(
    r"\b\w*?(?:fuer|ueber|koenn|moech|moeg|mued|muess|spaet|tuer|frueh|zurueck|naech|gruess|gruen|schoen|waer|haett|"
    r"wuerd|duerf|hoer|loesch|schluess|fuenf|zwoelf|maerz|jaenner|paeck|stoer|belaest|wuest|aender|baeck|buero|aerger|"
    r"unverschaemt|gefaehr|faehr|laesst|laeut|klaer|zaehl|waehl|naem|vernuenf|kuemmer|muehe|"
    r"hoechst|bloed|boese|toechter|"
    r"muell|kuech|fuehl|wuensch|guenst|puenkt|kuerz|muench|koeln|nuernb|duesseld|zuerich|oesterr|haend|staend|stuetz|"
    r"drueck|nuetz|natuer|gemuet|schlaef|laeng|noetig|ploetz|gehoer|hoef|naeh|saem|spruech|ruehr|lueft|ausfuell|huette|"
    r"hueter|buerg|verfueg|enttaeusch|daech|braeucht|bruecke|gaert|voellig|empfaeng|traeg|stoess|raus ?schmeiss|groess|"
    r"geschaeft|schaeft|laed|gebaeud|gelaend|aeltere|aelter|jaehr|taegl|vormittaeg|jued|maedch|"
    r"aerzt|klaeff|fraeul|bluet|"
    r"kuehl|gefaell|fuess|schuetz|zustaend|verstaend|erhaelt|haelt|unterkuenft|ungefaehr|praesent|saeg)\w*"
)
_UMLAUTS: Final = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
_KEPT_PAIRS: Final = re.compile(r"(?:qu|eu|au|ä|ö)e|(?<=[aeq])ue")
_WITH_IT: Final = re.compile(r"\b([a-zäöü]{2,})'s\b")
_TO_YOU: Final = re.compile(
    r"\b(rufen|legen|stellen|kommen|geben|können|könnten|haben|hätten|sind|san|bringen|lassen|schicken|nehmen|sagen|machen|"
    r"streichen|löschen|wissen|müssen|wollen|hören|reden|gehen|klingeln|läuten|verbinden|sehen|werfen|schmeissen|holen|"
    r"behalten|warten|klopfen|melden|dürfen|sollen|möchten|würden|fahren|finden|meinen|tun|probieren|versuchen)"
    r"(?:'?s| s')(?!\w)"
)
_TO_YOU_NORTH: Final = re.compile(r"\b([a-zäöü]{2,}en|sind|ham) ?'?se\b")
_SWALLOWED: Final = re.compile(r"\b([a-zäöü]{2,})'n(?= se\b| sie\b|se\b)")
_THEN: Final = re.compile(r"\b(ist?|was|wer|wo|wie|wann|warum|isch|gibts|geht|wos|woher|kommt)'n\b")
_WE: Final = re.compile(
    r"\bmir (?=(?:ham|haben|habn|hom|sind|san|sin|wollen|woin|wolln|kennen|brauchen|gehen|wohnen|hend|müssen|können|ha|"
    r"wänd|hand)\b)"
)
_THAT: Final = re.compile(
    r"\b(?:des|dat|det|dit) (?=(?:bin|bün|war|gibts|passt|geht|gaht|is|isch|ist|wär|wäre|mag|kann|kunn|will|"
    r"nehm|nehme|hab|habe|brauch|"
    r"brauche|war|wird|klingt|stimmt|reicht|hat|taugt|muss|hätt|ned|net|nicht|nich|nie|zeug|da|hier|ding|packerl|paket|"
    r"päckchen|wollen|wollte|können|könnten|haut|macht|scho|schon|gefällt|interessiert|versteh|verstehe|weiss|glaub|"
    r"brauchen|erste|zweite|dritte|letzte|andere|frühere|spätere|find|finde|möcht|möchte|ganze|gibt|langt|täte|tät|tut|dad|wäre|würd|würde|sowieso|sagt|dauert)\b)"
    r"|(?<= )(?:des|dat|det|dit)(?=[.,?!]|$)"
)
_LETTER: Final = r"(?<![\w'-])(?<!\d )(?<!\b[a-z] )"
_TWO_WORDS: Final = (
    # as the recogniser commonly hears them on a narrow line
    (re.compile(r"\bvon mittag(s?)\b(?! (?:an|ab|bis|weg)\b)"), r"vormittag\1"),
    (re.compile(r"\bvorne tag\b"), "vormittag"),
    (
        re.compile(
            r"\b(?!autonummer)(?:h?au[a-z]{0,3}|ha[flr][a-z]{0,2})(?:nummer|mummer|munner|muner|munger|mode|mobel|morde|"
            r"mühner|münder)\b(?=,? (?:wieder )?(?:\d|[a-zäöü]*(?:ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|"
            r"zehn|elf|zwölf|hundert)))"
        ),
        "hausnummer",
    ),
    (re.compile(r"\bwie der höh?ren\b"), "wiederhören"),
    (re.compile(r"\bi (?=de\b|dr\b|der\b|dem\b|d\b)"), "in "),
    (re.compile(_LETTER + r"i(?= (?!wie\b)[a-zäöü]{2,})|(?<=[a-zäöü] )i$"), "ich"),
    (re.compile(_LETTER + r"'?s(?= (?!wie\b)[a-zäöü]{2,})"), "es"),
    (re.compile(_LETTER + r"'?n(?= (?!wie\b)[a-zäöü]{2,})"), "ein"),
    (re.compile(r"\bich nimm\b"), "ich nehme"),
    (re.compile(r"\bin de\b"), "in den"),
    (re.compile(r"\bz'(?=[a-zäöü])(?!haus|abig|nacht|mittag|ruck)"), "zu "),
    (
        re.compile(r"\b(machen|nehmen|lassen|gehen|haben|sagen|sehen|schauen|brauchen|wollen|können) m[ae]r?\b"),
        r"\1 wir",
    ),
    (re.compile(r"(?<=\b[im][sa]t )ma (?=zu |recht |egal |gleich |wurscht |liaba |lieber )|(?<=\bpasst )ma\b"), "mir "),
    (re.compile(r"\bauf (?:d'|die )nacht\b|\bauf d nacht\b"), "abends"),
    (re.compile(r"^ka(?=,? (?:muss|sorry|ehrlich|echt|was|wann|ob|wie|leider)\b)"), "keine ahnung"),
    (
        re.compile(
            r"(?<!\d )(?<!\bstiege )(?<!\bhaus )(?<!\bblock )(?<!\bnummer )(?<!\btop )(?<![a-z] [a-z] )"
            r"\ba (?=(?!wie\b|bissl\b|bisserl\b|andermal\b|paar\b|gar\b)[a-zäöü]{4,})"
        ),
        "ein ",
    ),
    (re.compile(r"\bdes (?=\w+t\b)(?=(?:klappt|kunnt|kost|kostet|kommt|wird|soll|dauert|bringt)\b)"), "das "),
    (re.compile(r"\bd (?=frau\b|nummer\b|mama\b|mutter\b|tochter\b)"), "die "),
    (re.compile(r"\bd'(?!nacht\b)(?=[a-zäöü]{3,})"), "die "),
    (re.compile(r"\bno (?=(?:ned|net|nicht|nit|nöd|nie|im|in|am|auf|bei|beim|unterwegs|daheim|a)\b)"), "noch "),
    (
        re.compile(
            r"\bda (?=(?:papa|bua|bub|bruada|bruder|opa|vater|voda|chef|mann) (?:is|ist|isch|hat|kummt|kommt)\b)"
        ),
        "der ",
    ),
    (
        re.compile(r"\bin da (?=(?:schui|schule|hackn|arbeit|oarbat|firma|kirche|kirchn|stadt|uni|dusche|küche)\b)"),
        "in der ",
    ),
    (re.compile(r"\bnimm (?=ich\b|i\b)"), "nehme "),
    (
        re.compile(r"(?<=wü |ui |ch |ht )an (?=(?:echt\w*|richtig\w*|gscheit\w*|mensch\w*|mitarbeiter|kollegen)\b)"),
        "einen ",
    ),
    (re.compile(r"\bmit an (?=[a-zäöü]+)"), "mit einem "),
    (re.compile(r"^k(?= ?[.,!]|$)"), "ok"),
    (re.compile(r"\bfr\.? (?=[a-zäöü]{3,})(?!fr\.? (?:um|ab|nach|vor|bis)\b)"), "frau "),
    (re.compile(r"\bzu haus(?:e)?\b|\bz'haus\b|\bzhaus\b|\bzuhaus\b"), "zuhause"),
    (re.compile(r"\bda heim\b|\bdahoam\b|\bdehei\b|\bdahaam\b"), "daheim"),
    (re.compile(r"\bnoch ?(?:ein)?mal\b|\bnomal\b|\bnommal\b|\bnoamal\b|\bnoamoi\b|\bnochma\b|\bno mal\b"), "nochmal"),
    (re.compile(r"\berst mal\b|\berstma\b|\berst einmal\b"), "erstmal"),
    (
        re.compile(r"\bauf ?wieder ?(?:sehen|sehn|schauen|schaun|hören|hörn|luege)\b|\buf wiederluege\b"),
        "aufwiedersehen",
    ),
    (re.compile(r"\bzur zeit\b"), "zurzeit"),
    (re.compile(r"\bam apparat\b|\ban der strippe\b"), "am apparat"),
    (re.compile(r"\bvor ort\b"), "vor ort"),
    (re.compile(r"\bum neune\b"), "um neun"),
    # a greeting is one by its place, whatever follows without a pause
    (
        re.compile(
            r"^((?:ja |hallo )*guten (?:tag|morgen|abend|mittag)) (?=\w)"
            r"(?!(?:noch|ihnen|auch|dann|und|zusammen|herr|frau|allerseits|mitenand|wünsch\w*|ihr|euch|dir|da)\b)"
        ),
        r"\1 , ",
    ),
)
_MELTED: Final = re.compile(r"\b(?P<place>hinter|unter|über|vor)m\b(?= \w)", re.IGNORECASE)
"""An article that has become part of a street's name: "Hinterm Bahnhof"."""
_SHORT_END: Final = re.compile(r"(?<=\w)([bdgkptfmz]|ss|ll|ch)n$")
_SHORT_START: Final = re.compile(r"^g(?=[sfhwm])")
_FILLERS: Final = frozenset(
    (
        "äh",
        "ähm",
        "öh",
        "öhm",
        "ähem",
        "ehm",
        "em",
        "hmm",
        "hm",
        "tja",
        "gell",
        "gelle",
        "gäll",
        "göll",
        "gö",
        "ähh",
        "emm",
    )
)
_PARTICLE: Final = re.compile(
    r"(?<=[\wß] )(?<!\bja )(?<!\bnein )(?<!\bwie )(?<!\bwas )(?<!\baber )(?<!\bund )(?<!\boder )(?<!\bach )(?<!\boh )"
    r"(?<!\bna )(?<!\bdanke )(?<!\bok )(?<!\bnee )(?<!\bnö )(?<!\bgut )(?<!\bjawohl )(?<!\bgern )(?<!\bgerne )"
    r"(?:(?<!^ich )bitte(?! (?:schön|sehr|darum|drum)\b)|halt|eben(?! (?:nicht|gerade|falls)\b)|einfach(?! nur\b)|"
    r"eigentlich|wohl|denn|also|"
    r"übrigens|irgendwie|quasi|sozusagen|"
    r"ja(?! (?:nein|nicht|gern|gerne|bitte|sagen|doch|genau|klar|das|passt|ich|am|um|den|der|die)\b)|"
    r"doch(?! (?:nicht|lieber|noch|besser|nochmal|ja|nein|eher)\b))(?= [\wß])"
)
_TIMES_OVER: Final = re.compile(
    r"(?<!\bein )(?<!\bzwei )(?<!\bdrei )(?<!\bvier )(?<!\bjedes )(?<!\bnächstes )(?<!\bnächste )(?<!\bletztes )"
    r"(?<!\bletzte )(?<!\bdieses )(?<!\berste )(?<!\bersten )(?<!\bzweite )(?<!\bzweiten )(?<!\bdritte )(?<!\bdritten )"
    r"(?<!\bpaar )(?<!\bviele )(?<!\bjede )(?<!\d )\bmal\b(?! \d)"
)
_FILLER_PHRASES: Final = re.compile(
    r"\b(?:sag(?:e)? ich mal|sagen wir mal|ich sag(?:e)? mal|ehrlich gesagt|um ehrlich zu sein|ganz ehrlich|weisst du|"
    r"verstehen sie(?= [,.!]|$)|sag mal|sagen sie mal|sagen sie(?= ,)|schauen sie(?= ,)|hören sie(?= ,)|passen sie auf "
    r"(?=,)|wissen sie(?= ,)|wissen sie was|wissens was|an und für sich|im grunde(?: genommen)?|wie gesagt)\b(?: ,)?"
    r"|\b(?:eigentlich|übrigens)\b|(?<=^)also (?:,? ?)|(?<=[.,?!] )also\b|^(?:na ja|naja)(?: ,)?(?= \w|(?: [.!])*$)"
)
_TAG: Final = re.compile(r"(?<=\w)(?: ,)? (?:ne|wa|woll|nech|nicht wahr|newahr)(?= [?.!]|$)")
_NO_NE: Final = re.compile(
    r"^(?:(?:ach|oh|ja|also|,) )*ne$"
    r"|^ne(?=(?: ,| \.| !| \?)|$|(?: ne\b)| (?:das|danke|ich|der|die|es|passt|geht|da|lieber|eher|heute|morgen|am|um|"
    r"sie|wir|aber|nicht|leider|sorry|bin|hab|habe|will|keine|kein|tut|gar|mir|bitte|kann|brauch|brauche)\b)"
)
_NO_NA: Final = re.compile(
    r"(?<= , )na(?= ,)|(?:^|(?<=[.!?] ))na(?=(?: ,)? (?:danke|das|des|ich|nicht|leider|sorry|eher|bitte nicht|es|"
    r"sie|passt nicht|geht nicht|da|heute|"
    r"morgen|lieber|tut|bin|hab|habe|will|kein|keine|der|am)\b| \.|$)"
)
_NUMBER: Final = re.compile(
    r"(?:null|eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|doppel\w*|"
    r"\w+(?:zehn|zig|ßig|ssig)|"
    r"hundert|nein|ja|doch|nö|nee)$"
)


_ABROAD: Final = frozenset(
    {"rue", "route", "chemin", "avenue", "quai", "ruelle", "impasse", "sentier", "via", "viale", "piazza", "vicolo"}
)
"""Kinds of streets in French and Italian, behind which no word is German dialect."""
_SMALL_ABROAD: Final = frozenset(
    {"de", "du", "des", "la", "le", "les", "del", "della", "delle", "dei", "al", "alla", "ai"}
)


def plain(text: str) -> Plain:
    """Normalise one turn; any text is accepted."""
    return _GERMAN.plain(text)


def as_written(value: str, written: str) -> str:
    """Give the words of a value the form they had in the turn, where it was not written in capitals throughout."""
    value = _as_named(value, written)
    melted = _MELTED.search(written)
    if melted and value.startswith(f"{melted.group('place').capitalize()} dem "):
        value = melted.group().capitalize() + value.removeprefix(f"{melted.group('place').capitalize()} dem")
    return plain_words.as_written(value, written, _TITLES, _folded)


def _as_named(value: str, written: str) -> str:
    """The names in a value as they were said: "Gschwendt" and "Tulln" only look like contracted words."""
    head = value.split(" ", 1)[0].lower()
    if head in _ABROAD and (place := re.search(rf"\b{head}\b", written, re.IGNORECASE)):
        said = written[place.start() :].split()[: len(value.split())]
        return " ".join(
            one.strip(",.") if one.lower() in _SMALL_ABROAD else one.strip(",.").capitalize() for one in said
        )
    for said in re.findall(r"[^\W\d_]{3,}", _folded(written)):
        opened = _SHORT_START.sub("ge", _SHORT_END.sub(r"\1en", said))
        if opened != said and not {said, opened} & REGULAR.keys() and opened in value.lower():
            place = re.search(rf"\b{opened}\b", value, re.IGNORECASE)
            if place:
                named = said.capitalize() if place.group()[0].isupper() else said
                value = value[: place.start()] + named + value[place.end() :]
    return value


def _folded(word: str) -> str:
    return _with_umlauts(word.lower().replace("ß", "ss"))


def _with_umlauts(lowered: str) -> str:
    """Turn ae, oe and ue of common words into the letters they stand for."""
    if "e" not in lowered:
        return lowered
    return _SPLIT_UMLAUT.sub(lambda match: _umlauts(match.group()), lowered)


def _umlauts(word: str) -> str:
    kept = _KEPT_PAIRS.sub(lambda match: match.group().replace("e", "\0"), word)
    for pair, letter in _UMLAUTS:
        kept = kept.replace(pair, letter)
    return kept.replace("\0", "e")


def _regular(lowered: str) -> str:
    """Spelling made regular, and pronouns taken off the verbs they have melted with."""
    words = _with_umlauts(lowered.replace("ß", "ss").replace("`s", "'s"))
    words = _THEN.sub(r"\1", _SWALLOWED.sub(r"\1en", words))
    words = _TO_YOU_NORTH.sub(r"\1 sie", _TO_YOU.sub(r"\1 sie", words))
    words = _WITH_IT.sub(r"\1 es", words)
    words = _WE.sub("wir ", words)
    words = _THAT.sub(lambda match: "das " if match.group().endswith(" ") else "das", words)
    for pattern, said in _TWO_WORDS:
        words = pattern.sub(said, words)
    return words


def _opened(token: str) -> list[str]:
    bare = token.rstrip("'")
    said = REGULAR.get(token) or REGULAR.get(bare)
    if said is None:
        said = _SHORT_START.sub("ge", _SHORT_END.sub(r"\1en", bare))
        said = REGULAR.get(said, said)
    return said.split()


def _spells(word: str, before: str) -> bool:
    """Whether a letter said twice is spelled rather than stammered."""
    return len(word) == 1 or (len(before) == 1 and before.isalpha())


def _without_particles(words: str) -> str:
    """The words without what only colours them; at the beginning and the end such words are answers."""
    said = _TAG.sub("", _NO_NA.sub("nein", _NO_NE.sub("nein", words)))
    said = _TIMES_OVER.sub("", _FILLER_PHRASES.sub("", said))
    said = " ".join(said.split())
    for _ in range(2):
        said = " ".join(_PARTICLE.sub("", said).split())
    return re.sub(r"^[,.!] | ,$", "", said.replace(" , ,", " ,"))


_GERMAN: Final = PlainWords(
    abbreviations=_ABBREVIATIONS,
    rewritten=(_regular,),
    opened=_opened,
    fillers=_FILLERS,
    finish=_without_particles,
    number=_NUMBER,
    spells=_spells,
    token=_TOKEN,
)
