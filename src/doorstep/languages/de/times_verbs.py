"""German words whose meaning hangs on the verb of their clause: "um neun weg" after "muss" is leaving."""

import re
from typing import NamedTuple

from doorstep.languages.de.times_words import FULL_WEEKDAY, HOUR
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_patterns import WordReader, word_reader

_CLAUSE = re.compile(r"(?<!\d)\.|[;!?,:]|\b(?:und|aber|oder|weil|denn|sondern|dann)\b")
_GOES = (
    r"\b(?:muss?|müssen|müss|geh|gehe|gehen|gehst|fahre?|fahren|mache?n?|breche?n?|will|wollen|"
    r"ziehe?n?|fliege?n?|soll)\b"
)
_COMES = r"\b(?:komme?|kommen|kommt|bin|sind|ist|wäre?|kehren?|kehre|kimm|fahre?|fahren|erreiche|ankomme|lande)\b"
_IS = r"\b(?:bin|sind|bist|ist|wär(?:e|en)?|bleib(?:e|en)?|sein|werde|halte|fahre?|fahren|fliegen?)\b"
_HAS = r"\b(?:hab|habe|haben|hat|hätt|hätte|ham)\b"
_PERSON = r"\b(?:ich|wir|i|mir|mia|man|jemand|wer|frau|mann|er|sie|sohn|tochter|mutter|vater|oma|opa|kinder|alle)\b"
_KIN = r"\b(?:kind\w*|kleine[nr]?|sohn|tochter|enkel\w*|jungs?|mädchen|mädels|frau|mann|mutter|oma|opa)\b"
_SHUTS = r"\b(?:mach|mache|machen|macht|schlies\w*)\b"
_ARRIVES = r"\A(?!.*\b(?:er|es|das|fahrer|paket)\b).*\b(?:erst|spätestens|frühestens)\b[^,]{0,20}\b(?:um|gegen|halb)\b"
_BY_THEN = r"\b(?:um|gegen)\b[^,]{0,30}\b(?:ich|wir|i|er|sie)\b|\b(?:ich|wir|i)\b[^,]{0,30}\b(?:um|gegen)\b"
_START, _INSIDE, _ANYWHERE = r"\A\s*\Z", r"\S", r""
_END = r"(?= *(?:$|[.,;!?]|und\b))"
_NO_TOWN = (
    r"(?!der\b|die\b|den\b|dem\b|das\b|ein|zwei|drei|vier|fünf|sechs|acht|zehn|sieben|neun|zwölf|elf|paar|zukunft|\d|"
    r"ordnung|etwa|ca|circa|aller|diese|nächst|kommend|übernächst|halb|dreiviertel|anderthalb|meine|unser|frage|ruhe|"
    r"jedem|kürze|bälde)"
)


_NO_OCCUPATION = (
    r"(?:frage|idee|problem|paket|päckchen|sendung|lieferung|andere|vorschlag|bitte|stunde|halbe|"
    r"tag|woche|termin|freien|"
    r"nachbar|kiste|box|ablage|garage|zettel|moment|augenblick|minute|sekunde|bisschen|wenig|paar|gute|neue|"
    r"möglichkeit|chance|lücke|zeitfenster|slot|wunsch|adresse|anruf|kind|hund|packstation|"
    r"briefkasten|klingel|vormittag|"
    r"nachmittag|abend|wochenende|mittwoch|[a-zäöü]+tag|viertel|[a-zäöü]*stunde)"
)


_WORK = (
    r"(?:meine? |die |der |unsere? )?(?:früh|spät|nacht)?(?:arbeit|schicht|dienst|schule|"
    r"unterricht|vorlesung|kurs|training)"
)


_NTH = r"(?:(?:erste|zweite|dritte|letzte|frühere|spätere|andere)[nr]? )"


class _Hanging(NamedTuple):
    """Words, what they do, and what has to stand before them in their clause."""

    words: re.Pattern[str]
    kind: Kind
    clause: re.Pattern[str]


def _hanging(words: str, kind: Kind, clause: str = _ANYWHERE) -> _Hanging:
    return _Hanging(re.compile(rf"(?:{words})(?![a-zäöü])"), kind, re.compile(clause))


_TABLE: tuple[_Hanging, ...] = (
    _hanging(
        r"(?:(?:können|könnten|könnt|würden|kann|könnte|wollen|warum|wieso)|(?:geht|ginge)(?= (?:es|das|da|denn|"
        r"auch)\b)|gehts|geht's|(?:geht|ginge)(?= nicht (?:doch|auch|vielleicht)\b)|(?:geht|ginge)(?=[^.,;!?]*\?))"
        r"(?: (?:sie|sie's|es|er|man|wir|ihr|das|der fahrer|denn|da|auch|vielleicht))* (?:nicht|net|ned)"
        r"(?: auch| vielleicht)?(?! *(?:$|[.,;!?]))",
        Kind.WISH,
        _START,
    ),
    _hanging(r"(?:geht|passt|klappt|ginge|wäre)(?= (?!nicht)[^.,;!?]{1,40}\?)", Kind.WISH, _START),
    _hanging(r"aus{1,2}er haus|aus dem haus|ausm haus", Kind.LEAVE, r"\A(?!.*(?:\bbis\b|\bzwischen\b|\bnicht\b))"),
    _hanging(r"weg|fort|raus|aus{1,2}er haus|aus dem haus", Kind.LEAVE, _GOES),
    _hanging(r"weg|fort|raus|aus{1,2}er haus|aus dem haus", Kind.AWAY),
    _hanging(r"verlass?en? (?:ich |wir )?(?:das haus|die wohnung|haus)", Kind.LEAVE),
    _hanging(r"noch", Kind.NOT, r"\bweder\b"),
    _hanging(r"fliegen?|verreisen?|fahren? (?:weg|fort)|reisen? ab|abreisen?|wegfahren", Kind.LEAVE),
    _hanging(
        r"los|zur arbeit|(?:auf|in) die arbeit|in die schule|ins büro|zum dienst|ins bett|schlafen|auf arbeit",
        Kind.LEAVE,
        _GOES,
    ),
    _hanging(
        (
            r"wieder (?:da|hier|zu ?haus(?:e)?|daheim|zurück|hoam|dahoam|erreichbar|verfügbar)|zurück|"
            r"retour"
        ),
        Kind.HOUSE,
        r"\bab\b(?!.*\bvon\b)",
    ),
    _hanging(
        r"nach haus(?:e)?|heim|hoam|zurück|retour|"
        r"wieder (?:da|hier|zu ?haus(?:e)?|daheim|zurück|hoam|dahoam|erreichbar|verfügbar)",
        Kind.BACK,
        rf"\A(?!.*\blieber\b)(?:.*{_COMES}|(?!.*{_GOES}))",
    ),
    _hanging(
        r"(?:von|aus) der (?:arbeit|schicht|schule|uni|firma)|(?:vom|aus dem) (?:büro|dienst)",
        Kind.BACK,
        r"\A(?!.*\bkinder)(?=.*\bkomm)",
    ),
    _hanging(rf"{_WORK} (?:beginnt|fängt|startet)", Kind.LEAVE),
    _hanging(rf"{_WORK} (?:endet|ist aus|hört)", Kind.BACK),
    _hanging(rf"(?:ja|jo|schon){_END}", Kind.GOOD, _INSIDE),
    _hanging(r"zu ?haus(?:e)?|daheim|dahoam|da|hier", Kind.BACK, _ARRIVES),
    _hanging(r"zu ?haus(?:e)?|daheim|dahoam", Kind.BACK, _BY_THEN),
    _hanging(rf"(?:hole?|holen|bringe?|bringen)(?=[^.,;!?]{{0,40}}{_KIN})", Kind.AWAY),
    _hanging(r"immer", Kind.LINK, r"\b(?:dauert|arbeite|arbeiten|schaffe|schlafe|unterrichte|braucht?e?)\b"),
    _hanging(
        rf"(?:der|den|dieser|diesen|ihr|ihren) {_NTH}?termin(?= (?:um|am|von|ab|zwischen|heute|morgen|im|in der)\b)",
        Kind.WISH,
    ),
    _hanging(r"den (?:ersten|zweiten|dritten|letzten) *,(?=[a-z ]{0,9}(?:um |ab |von )?(?:\d|\w+ uhr))", Kind.WISH),
    _hanging(r"zeit", Kind.HOUSE, _HAS),
    _hanging(r"jemand", Kind.HOUSE, r"\A(?!.*\b(?:wenn|falls|dass?|kann)\b)"),
    _hanging(r"abholen|abzuholen|holen|bringen|hole|bringe", Kind.AWAY, _KIN),
    _hanging(r"an", Kind.ONWARDS, r"\b(?:von|ab)\b(?!.*\bruf)"),
    _hanging(rf"(?:zu|dicht){_END}", Kind.LEAVE, _SHUTS),
    _hanging(rf"(?:zu|dicht){_END}", Kind.AWAY, _HAS),
    _hanging(rf"(?:an|los)(?: zu arbeiten)?{_END}", Kind.LEAVE, r"\b(?:fang(?:e|en|t)?|fängt|geht|gehts|läuft)\b"),
    _hanging(r"frei", Kind.HOUSE, _HAS),
    _hanging(r"aus|schluss|feierabend", Kind.BACK, _HAS),
    _hanging(r"dienstschluss|schulschluss|unterrichtsschluss|arbeitsschluss", Kind.BACK),
    _hanging(
        r"(?:da|hier)(?! (?:kann|bin|ist|geht|wohn|wird|steht|hab|hätt|passt|wäre|muss|arbeite|wartet|bitte nicht))",
        Kind.HOUSE,
        _INSIDE,
    ),
    _hanging(
        (
            r"(?:ins|zum|zur) (?!mittag|abend|früh|beispiel|tür|nachbar|schluss|ende|anfang|not\b|zeit|"
            r"gleich|selb|\d)[a-zäöü]{3,}"
        ),
        Kind.AWAY,
        rf"\A(?=.*{_GOES})(?=.*{_PERSON})",
    ),
    _hanging(
        (
            rf"nach (?!{HOUR}\b|{FULL_WEEKDAY}|mittag|feierabend|hause?\b|weihnacht|ostern|neujahr|"
            rf"silvester|dienst|schul|viertel|halb|drei)[a-zäöü]{{4,}}"
        ),
        Kind.AWAY,
        rf"\A(?=.*\b(?:fahre?n?|fliege?n?|reisen?|muss|müssen)\b)(?=.*{_PERSON})",
    ),
    _hanging(rf"(?:eine?n?|ne?) (?!{_NO_OCCUPATION})[a-zäöü]{{3,}}", Kind.TAKEN, _HAS),
    _hanging(rf"in {_NO_TOWN}[a-zäöü]{{3,}}", Kind.AWAY, rf"\A(?=.*{_IS})(?=.*{_PERSON})"),
)


def on_the_verb(text: str, place: int) -> tuple[Kind, int] | None:
    """Read a word whose meaning hangs on what stands before it in its clause."""
    clause: str | None = None
    for words, kind, needed in _TABLE:
        found = words.match(text, place)
        if found:
            clause = _clause_before(text, place) if clause is None else clause
            if needed.search(clause):
                return kind, found.end()
    return None


def _clause_before(text: str, place: int) -> str:
    """Give what stands between the last end of a clause and a place; at most the last 120 letters."""
    before = text[max(0, place - 120) : place]
    ends = [found.end() for found in _CLAUSE.finditer(before)]
    return before[ends[-1] :] if ends else before


def reader_with_verbs(sources: tuple[tuple[Kind, str], ...], letters: str) -> WordReader:
    """Build the reader of German words: the longer of a table's entry and a word that hangs on its verb."""
    from_table = word_reader(sources, letters)

    def read(text: str, place: int) -> tuple[Kind, int] | None:
        worded, hanging = from_table(text, place), on_the_verb(text, place)
        return hanging if hanging and (worded is None or hanging[1] >= worded[1]) else worded

    return read
