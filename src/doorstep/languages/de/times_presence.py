"""How people say in German where they are: at home, away, leaving, coming back; what hangs on the verb before it."""

import re

from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_patterns import WordReader, word_reader

HOME = (
    r"(?:(?:wieder |immer |auch |selber |selbst )*(?:zu ?haus(?:e)?(?! nummer)|daheim|dahoam|im haus(?! nummer)|"
    r"vor ort|anwesend|erreichbar|anzutreffen|verfügbar|anzutreffen|in der wohnung|an der tür))"
)
APPOINTMENT = (
    r"(?:(?:arzt|zahnarzt|geschäfts|friseur|behörden|amts|hand\w+|privat|wichtigen |anderen )?termine?|besprechung|"
    r"meetings?|sitzung|schule|uni|vorlesung(?:en)?|seminar|dienst|früh(?:dienst|schicht)|spät(?:dienst|schicht)|"
    r"nacht(?:dienst|schicht)|tag(?:dienst|schicht)|schicht|bereitschaft|training|kurs|unterricht|besuch|gäste|"
    r"probe|chor(?:probe)?|therapie|physio(?:therapie)?|massage|prüfung|klausur|vorstellungsgespräch|gespräch|"
    r"telefonat|telko|videokonferenz|call|yoga|sport|fußball|fusball|fahrstunde|elternabend|elternsprechtag|"
    r"fortbildung|schulung|lehrgang|weiterbildung|messe|hochzeit|beerdigung|begräbnis|geburtstagsfeier|feier|"
    r"umzug|handwerker|flug|op|operation|untersuchung|kontrolle|verabredung|vereinssitzung|übung|mitarbeitergespräch)"
)
WHERE = (
    r"(?:auf (?:der |meiner )?(?:arbeit|arbeid|montage|baustelle|dienstreise|geschäftsreise|reisen|"
    r"tour|schicht|maloche|"
    r"achse|dem amt|einer (?:\w+ )?\w+)|(?:in|bei|an) der (?:arbeit|firma|schule|uni|kita|"
    r"berufsschule|ordination|praxis|"
    r"vorlesung|stadt|kirche|klinik|reha|lehre|hackn|oabeit)|in (?:arbeit|der hockn)|im (?:büro|"
    r"geschäft|dienst|betrieb|"
    r"laden|werk|urlaub|ausland|krankenhaus|spital|unterricht|kindergarten|fitness(?:studio|center)|training|termin|"
    r"meeting|theater|kino|konzert|einsatz|außendienst|aussendienst|auswärts|job)|"
    r"in (?:den )?(?:urlaub|ferien|kur|klausur|"
    r"einem termin|einer besprechung|meetings)|bei(?:m| einem| einer| meiner?| unserer?| der| den) (?!nachbar)\w+|"
    r"außer haus|ausser haus|auser haus|auswärts|unterwegs|verreist|verhindert|beschäftigt|eingespannt|"
    r"nicht im lande?|am arbeiten|beim arbeiten|am schlafen)"
)
ABSENT = (
    r"(?:(?:nicht|nie|niemals|selten|nimmer|kaum|net|ned|nid|nöd) (?:mehr |immer |mehr so |so |oft |"
    rf"wirklich |sicher )*(?:{HOME}|da\b|hier\b|frei\b|"
    r"verfügbar)|(?:niemand|keiner|kein mensch|koaner|keine von uns|keiner von uns)(?: mehr| von uns)?(?: ist| wäre)?"
    rf"(?: (?:{HOME}|da|hier))?|keine zeit|koa zeit|kei zyt|keine möglichkeit)"
)
_CLAUSE = re.compile(r"[.;!?,:]|\b(?:und|aber|oder|weil|denn|sondern|dann)\b")
_GOES = re.compile(
    r"\b(?:muss?|müssen|müss|geh|gehe|gehen|gehst|fahre?|fahren|mache?n?|breche?n?|will|wollen|"
    r"ziehe?n?|fliege?n?|soll)\b"
)
_COMES = re.compile(
    r"\b(?:komme?|kommen|kommt|bin|sind|ist|wäre?|kehren?|kehre|kimm|fahre?|fahren|erreiche|ankomme|lande)\b"
)
_BEGINS = re.compile(r"\b(?:fang(?:e|en|t)?|fängt|trete?|geht|gehts|läuft)\b")
_IS = re.compile(
    r"\b(?:bin|sind|bist|ist|wär(?:e|en)?|bleib(?:e|en)?|sein|werde|halte|i'm|fahre?|fahren|fliegen?|"
    r"war)\b"
)
_HAS = re.compile(r"\b(?:hab|habe|haben|hat|hätt|hätte|ham)\b")
_PERSON = re.compile(
    r"\b(?:ich|wir|i|mir|mia|man|jemand|wer|frau|mann|er|sie|sohn|tochter|mutter|vater|oma|opa|kinder|"
    r"alle)\b"
)

_AWAY_OR_LEAVING = re.compile(r"(?:weg|fort|raus|außer haus|aus dem haus|ausm haus|auser haus)(?![a-zäöü])")
_LEAVING = re.compile(
    r"(?:los|zur arbeit|auf die arbeit|in die arbeit|in die schule|ins büro|zum dienst|ins bett|"
    r"schlafen|auf arbeit)(?![a-zäöü])"
)
_COMING_HOME = re.compile(
    r"(?:nach haus(?:e)?|heim|hoam|zurück|retour|wieder (?:da|hier|zu ?haus(?:e)?|daheim|zurück|hoam|"
    r"dahoam))(?![a-zäöü])"
)
_STARTING = re.compile(r"(?:an|los)(?= ?(?:$|[.,;!?]|zu arbeiten|und ))")
_THERE = re.compile(
    r"(?:da|hier)(?![a-zäöü])(?! (?:kann|bin|ist|geht|wohn|wird|steht|hab|hätt|passt|wäre|muss|"
    r"arbeite|wartet|bitte nicht))"
)
_OFF = re.compile(r"(?:aus|schluss|frei|feierabend|dienstschluss|schulschluss|unterrichtsschluss)(?![a-zäöü])")
_IN_TOWN = re.compile(
    r"in (?!der\b|die\b|den\b|dem\b|das\b|ein|zwei|drei|vier|fünf|sechs|acht|zehn|sieben|neun|zwölf|"
    r"elf|paar|zukunft|\d|ordnung|etwa|ca|circa|aller|"
    r"diese|nächst|kommend|übernächst|halb|dreiviertel|anderthalb|meine|unser|frage|ruhe|jedem|kürze|"
    r"bälde)[a-zäöü]{3,}"
)


def on_the_verb(text: str, place: int) -> tuple[Kind, int] | None:
    """Read a word whose meaning hangs on the verb of its clause: "um neun weg" after "muss" is leaving."""
    clause = _clause_before(text, place)
    found = _AWAY_OR_LEAVING.match(text, place)
    if found:
        return (Kind.LEAVE if _GOES.search(clause) or "haus" in found.group() else Kind.AWAY), found.end()
    found = _LEAVING.match(text, place)
    if found and _GOES.search(clause):
        return Kind.LEAVE, found.end()
    found = _COMING_HOME.match(text, place)
    if found and (_COMES.search(clause) or not _GOES.search(clause)) and "lieber" not in clause:
        return Kind.BACK, found.end()
    return _smaller(text, place, clause)


def _smaller(text: str, place: int, clause: str) -> tuple[Kind, int] | None:
    found = _STARTING.match(text, place)
    if found and _BEGINS.search(clause):
        return Kind.LEAVE, found.end()
    found = _OFF.match(text, place)
    if found and (_HAS.search(clause) or found.group().endswith("schluss")):
        return (Kind.HOUSE if found.group() == "frei" else Kind.BACK), found.end()
    found = _THERE.match(text, place)
    if found and clause.strip():
        return Kind.HOUSE, found.end()
    found = _IN_TOWN.match(text, place)
    if found and _IS.search(clause) and _PERSON.search(clause):
        return Kind.AWAY, found.end()
    return None


def _clause_before(text: str, place: int) -> str:
    """Give what stands between the last end of a clause and a place; at most the last 120 letters."""
    before = text[max(0, place - 120) : place]
    ends = [found.end() for found in _CLAUSE.finditer(before)]
    return before[ends[-1] :] if ends else before


def reader_with_verbs(sources: tuple[tuple[Kind, str], ...], letters: str) -> WordReader:
    """Build the reader of German words: the table first, then the words that hang on their verb."""
    from_table = word_reader(sources, letters)

    def read(text: str, place: int) -> tuple[Kind, int] | None:
        worded, hanging = from_table(text, place), on_the_verb(text, place)
        return hanging if hanging and (worded is None or hanging[1] >= worded[1]) else worded

    return read
