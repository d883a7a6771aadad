"""Where a parcel may be left, said in German: door, neighbour, safe place, caretaker, pickup point, with details."""

import re

from doorstep.dialogue.slots import DropKind
from doorstep.languages.de.drop_place_words import (
    ADJECTIVE,
    CARETAKER,
    DOOR,
    FLOOR,
    NEIGHBOUR,
    OWN,
    PICKUP,
    SAFE,
    SAFE_WORD,
    SHOPS_MOST_COMMON,
    SIDE,
    WHERE,
)
from doorstep.languages.de.place_people import NAME, TITLED, person_detail, where_said
from doorstep.languages.kit.drop_places import PlaceFound, PlaceGrammar, Surroundings, places_in

_LEAD = rf"(?:{WHERE} )?(?:{OWN} )*{ADJECTIVE}"
_PLACED = rf"(?:direkt |gleich |einfach |irgendwo )?{WHERE} (?:{OWN} )*{ADJECTIVE}"
_PUT = (
    r"(?:stell\w*|leg\w*|abstell\w*|ableg\w*|hinstell\w*|hinleg\w*|abgestellt|abgelegt|lass\w*|deponier\w*|platzier\w*|"
    r"ab(?:zu)?geben|abgegeben|gib|geben|gebt|hinterleg\w*|hinterlass\w*|tun|tu|pack\w*|werf\w*|wirf|reinleg\w*|"
    r"reinstell\w*|"
    r"reinwerf\w*|versteck\w*|schieb\w*|bring\w*|liefer\w*|schick\w*|send\w*|hinbring\w*|ausliefer\w*|zustell\w*|"
    r"hol\w*|abhol\w*|abzuholen|"
    r"nehm\w*|nimmt|annehm\w*|umleit\w*|leit\w*|kann|können|soll|darf|dürfen|könnte\w*|möcht\w*|will|rein|hin)"
)
_COLLECT = (
    r"\b(?:ich |wir )?(?:hole?|holen|würde|will|möchte|kann|könnte|werde|komme)(?: \w+){0,4}? (?:selber |selbst "
    r")?(?:ab|abholen|"
    r"holen kommen|vorbei und hole es|abholen kommen)\b"
    r"|\b(?:selbst|selber|persönlich|irgendwo|dort|da) (?:abholen|abzuholen|holen)\b|\bselbstabhol\w+\b|"
    r"\babhol(?:en|ung)\b(?= (?:wäre|geht|ist|kann|möglich|lieber)|$| [.,?!])"
)
_STORE_TAIL = (
    r"(?P<tail>(?: (?:in der|am|an der|im|in|auf der|auf dem|beim|bei der|neben dem|neben der|gegenüber vom|"
    r"gegenüber|um die)"
    r" (?!\w+ (?:bringen|liefern|stellen|legen)\b)[a-zäöü][\w'-]+(?: (?:strasse|platz|ecke|markt|weg))?)?)"
)
_PATTERNS: tuple[tuple[DropKind, re.Pattern[str]], ...] = (
    (DropKind.PICKUP_POINT, re.compile(rf"\b{_LEAD}(?P<what>{PICKUP})(?![\w'-]){_STORE_TAIL}")),
    (
        DropKind.CARETAKER,
        re.compile(
            rf"\b{_LEAD}(?P<what>{CARETAKER})(?![\w'-])(?P<tail>(?:(?: ,)?(?: (?:{TITLED}|namens {NAME}|{FLOOR}|unten|"
            r"im hof|im büro))(?![\w'-]))*)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            rf"\b(?:(?:{WHERE}|den|der|die|meinen?|unseren?) )*(?P<who>{TITLED})(?: ,)? (?P<where>(?:(?:von |(?:die|"
            rf"der) (?:wohnt|wohnen) )?"
            rf"(?:{SIDE}|{FLOOR})(?: ,)? ?)+)(?![\w'-])"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            rf"\b(?:{_LEAD})?(?P<what>{NEIGHBOUR})(?![\w'-])(?P<tail>(?:(?: ,)? (?:{TITLED}|(?:namens |mit namen "
            rf"|(?:(?:die|der) )?heisst )?{NAME}))?)"
            rf"(?P<where>(?:(?: ,)? (?:{SIDE}|{FLOOR})(?![\w'-]))*)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            rf"\b(?:bei|zu|an) (?P<who>(?:der |die )?(?:familie|fam|frau|herrn?|oma|opa|doktor|dr) (?!wohnt|"
            rf"ist)[a-zäöü][\w'-]+|{NAME})(?: ,)?"
            rf"(?P<where>(?:(?: ,)? (?:{SIDE}|{FLOOR})(?![\w'-]))+)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            r"\b(?:bei|in|zu|an) (?:der |die )?(?P<who>(?:nummer|hausnummer|wohnung|haus nummer|tür|top) (?:\d{1,4} "
            r"?[a-z]?|[a-zäöü]+))(?![\w'.])"
            rf"(?P<where>(?:(?: ,)? (?:{SIDE}|{FLOOR})(?![\w'-]))*)(?= |$)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            r"\b(?:bei|zu|(?:geben|gib|gebt|gebens)(?: (?:sie|es|das|ihr|lieber|doch|einfach|bitte|dann|halt|auch|"
            r"nicht|ihn))* (?:der|dem|den)|(?:der|dem)(?= (?:frau|herrn?) [\w'-]+ (?:ab|mit)?geben)) "
            r"(?P<who>(?:familie|fam|frau|herrn?) (?!alex)[a-zäöü][\w'-]+)(?P<where>)(?= |$)"
        ),
    ),
    (
        DropKind.SAFE_PLACE,
        re.compile(
            rf"\b(?P<where>{_PLACED})(?P<what>{SAFE}|{SAFE_WORD})(?![\w'-])(?P<tail>(?:(?: ,)? (?:{WHERE}) (?:{OWN} "
            rf")*{ADJECTIVE}(?:{SAFE}|{DOOR}|einfahrt|wand)(?![\w'-]))*"
            r"(?: (?:links|rechts|hinten|vorne|oben|unten)(?![\w'-])){0,2})"
        ),
    ),
    (DropKind.SAFE_PLACE, re.compile(rf"\b(?P<what>{SAFE_WORD})(?P<tail>)")),
    (
        DropKind.SAFE_PLACE,
        re.compile(
            r"\b(?P<what>(?:nach )?(?:hinten (?:ums|um das) haus(?: herum)?|hinters? haus|hinten raus|ums "
            r"eck))(?P<tail>)"
        ),
    ),
    (
        DropKind.DOOR,
        re.compile(
            rf"\b(?P<where>(?:{WHERE}) )(?:(?:direkt|gleich) )?(?:{OWN} )*{ADJECTIVE}(?P<what>{DOOR})(?![\w'-])(?! "
            rf"(?:klingel|nummer \d))"
        ),
    ),
    (DropKind.PICKUP_POINT, re.compile(_COLLECT)),
)
_BARE: tuple[tuple[DropKind, re.Pattern[str]], ...] = (
    (DropKind.DOOR, re.compile(rf"^(?:{OWN} )*{ADJECTIVE}{DOOR}$")),
    (DropKind.SAFE_PLACE, re.compile(rf"^(?:{OWN} )*{ADJECTIVE}(?P<what>{SAFE}|{SAFE_WORD})$")),
)
_AROUND_BARE = re.compile(
    r"^(?:(?:ja|nein|ok|gut|also|dann|bitte|lieber|einfach|halt|vielleicht|am besten|doch|so|in|und|besser|sagen wir|"
    r"ich sagte|ich meinte|ich meine|nehmen wir|nehmen sie) )+|(?: (?:bitte|dann|lieber|wäre (?:gut|super|ok|"
    r"ideal|prima|schön|mir recht)|geht|"
    r"passt|ist (?:gut|ok|super|prima)|danke|halt|doch|vielleicht|wahrscheinlich|reicht|von mir aus))+$| (?:und "
    r")?(?:nicht|statt) .+$"
)
_ONLY_SAFE = re.compile(
    rf"(?:{WHERE} )?(?:{OWN} )*(?:{SAFE_WORD}|(?:sicheren?|trockenen?|geschützten?) (?:ort|platz|stelle))"
)
_NOT = (
    r"(?:nicht|nie|niemals|keinesfalls|auf keinen fall|bloss nicht|auf gar keinen fall|ja nicht|kein|keine|keinen|"
    r"nimmer|niemandem)"
)
_BEFORE_NOT = re.compile(
    rf"\b(?:{_NOT}|statt|anstatt|ausser|ohne|überall nur nicht|anstelle|weder|noch)(?: (?:mehr|einfach|wieder|"
    rf"nochmal|bitte|zum|zu|mir|"
    r"es|das|das paket|die|den|mein paket|lassen|legen|stellen|abgeben|geben|bringen|direkt|so|nur|etwa|irgendwo|"
    r"dass|immer|gerne))*$"
)
# "Können Sie es nicht zum Kiosk bringen?" asks for it; "das können Sie nicht" rules it out.
_WISHED = re.compile(
    r"(?<!\bdas )(?<!\bes )(?<!\bda )(?<!\bihn )(?<!\bsie )(?<!\bpaket )(?<!\bich )(?<!\bdort )"
    r"\b(?:können|könnten|kann|könnte|würden|wollen|warum|wieso|geht|ginge)"
    r"(?: (?:sie|es|das|er|man|ich|wir|das paket|mein paket|mir|uns|vielleicht|auch|der fahrer))* nicht\b"
)
# Who picks up names where they are: "Guten Tag, Sekretariat Keller".
_PICKING_UP = re.compile(
    r"\b(?:tag|morgen|abend|gott|hallo|servus|grüezi|moin|hier|ist|spricht)(?: ,)? (?:das |der |die )?$"
)
_AFTER_NOT = re.compile(
    rf"(?: (?!(?:und|aber|sondern|oder|dann|lieber)\b)[\w'-]+){{0,4}}? {_NOT}\b(?! (?:beim?|zum|zur|vor|hinter|"
    rf"in|im|ins|auf|unter|neben|an|am|den|dem|der|"
    r"die|das|unten|oben|draussen|drinnen|drüben|irgendwo|"
    r"so schlimm|da bin|da ist|zuhause|daheim|hier|weit|mehr da|anders)\b)"
)
_PAST = re.compile(
    r"\b(?:letzte[ns]? (?:mal|woche|monat|jahr)|letztens|neulich|gestern|vorgestern|vorige woche|schon wieder|"
    r"schon mal|damals|"
    r"immer wieder|das vorige mal|beim letzten mal)\b"
)
_DONE = re.compile(
    r"\b(?:hat|haben|wurde|wurden|war|waren|lag|lagen|stand|standen|ist|hats|hab|habe)\b(?: [\w']+){0,9} "
    r"(?:abgestellt|gestellt|abgelegt|gelegt|hingestellt|hingelegt|geworfen|"
    r"geschmissen|hingeschmissen|hingeworfen|gelassen|liegen lassen|stehen lassen|abgegeben|gegeben|deponiert|"
    r"gepfeffert|geknallt|gestohlen|geklaut|verschwunden|"
    r"gelegen|gestanden|weg|nass geworden|gefunden|gefeuert|entsorgt)\b"
    r"|\b(?:er|sie|der fahrer|der bote|ihr fahrer|der zusteller) (?:legte|stellte|warf|schmiss|liess|gab)\b|"
    r"\b(?:lag|stand|lagen|standen) "
)
_ASKED = re.compile(
    r"^(?:und |also )?(?:ist|sind|gibt es|haben sie|hat|wo ist|liegt|wurde|wird|steht)\b(?: [\w']+){0,4} $"
)
_COST = re.compile(r"\b(?:kostet|kosten|gebühr|aufpreis|zahlen|extra bezahlen)\b")
_OWN_PLACE = re.compile(
    r"\b(?:ich bin|wir sind|bin|ich war|ich sitze|ich stehe|ich liege|er ist|sie ist|ich arbeite|sitze|stehe|"
    r"arbeite)(?: (?:gerade|noch|nur|kurz|dann|immer|schon|jetzt|da|draussen|heute|halt|morgen))* $"
    r"|\b(?:ich|wir)(?: \w+)? (?:wohne|wohnen|lebe|leben)(?: (?:hier|jetzt|da|im))* $"
)
_SOMEBODY_THERE = re.compile(
    r"\b(?:jemand|wer|fahrer|bote|postbote|zusteller|klingel\w*|läutet|geklingelt|klopft|steht|stehen|stehe|"
    r"kommt|komme|gehe|geht|wartet|warte|kommen|ist)(?: \w+)? $"
)
_AT_THE_DOOR = re.compile(
    rf"(?:direkt )?(?:an|am|ans|vor|vors|auf|aufs|bei|beim) (?:{OWN} )*(?:fussmatte|matte|fussabtreter|abtreter|"
    rf"gartentor|hoftor)"
    r"(?![\w'-])"
)
_OUTSIDE = re.compile(
    rf"^(?:in|im|in das|ins|in dem|aus|aus dem|von|vom|zu|zum) (?:(?:{OWN}) )?(?:haus|auto|garten|büro|hof|bank|"
    rf"lager|speicher|wagen|tor|seite|dach|stein|baum|gang|stapel)$"
)
# "In mein Büro bringen" is another address; what is put or given there is left in a room of the house.
_AT_WORK = re.compile(r"\bbüro$")
_BRINGS = re.compile(
    r"\b(?:bring\w*|gebracht|(?:ge)?liefer\w*|(?:ge)?schick\w*|send\w*|zustell\w*|zugestellt|hinbring\w*)\b"
)
_LEAVES = re.compile(r"\b(?:ab)?(?:ge)?(?:stell|leg|geb(?!r)|lass)\w*\b")


def find_places(words: str, *, expected: bool) -> tuple[PlaceFound, ...]:
    """Every place named in the plain words, in their order; `expected` lets a bare noun stand for a place."""
    return places_in(words, _GRAMMAR, expected=expected)


def _no_place(kind: DropKind, match: re.Match[str], words: str, expected: bool) -> bool:  # noqa: FBT001 - by place
    before, after = words[: match.start()], words[match.end() :]
    puts = re.search(rf"\b{_PUT}\b", f"{before} {after}") is not None
    if _OWN_PLACE.search(before) or re.match(r"(?:von|aus) ", match.group()):
        return not (kind is DropKind.NEIGHBOUR and puts)
    if kind is DropKind.DOOR:
        return bool(_SOMEBODY_THERE.search(before) and not puts) or bool(
            re.match(r" (?:klingel|code|schild|(?:bin|sind|komme|kommen|gehe|gehen|stehe)\b)", after)
        )
    if kind is DropKind.SAFE_PLACE and (_AT_THE_DOOR.match(match.group()) or _another_address(match, before, after)):
        return True
    if kind is DropKind.SAFE_PLACE:
        return bool(_OUTSIDE.search(match.group())) and not (puts or expected)
    if kind is DropKind.PICKUP_POINT:
        if not match.groupdict().get("what"):
            return False
        common = re.fullmatch(SHOPS_MOST_COMMON, match.group("what")) is not None
        return (common and not (puts or expected)) or bool(
            re.search(r"\b(?:die|der|das) $", before) and common and not puts
        )
    if kind is DropKind.NEIGHBOUR:
        return _no_neighbour(match, before, after, puts=puts, expected=expected)
    return bool(_PICKING_UP.search(before) and not expected) or not (
        puts or expected or re.match(rf"{WHERE} ", match.group()) or re.match(r" (?:kann|nimmt|würde|hat)\b", after)
    )


def _another_address(match: re.Match[str], before: str, after: str) -> bool:
    around = f"{before} {after}"
    return bool(_AT_WORK.search(match.group()) and _BRINGS.search(around) and not _LEAVES.search(around))


def _no_neighbour(match: re.Match[str], before: str, after: str, *, puts: bool, expected: bool) -> bool:
    """Whether somebody is named for another reason: an address follows, or it is told who lives where."""
    if re.match(r"(?:nummer|hausnummer|wohnung|tür|top|haus)", match.groupdict().get("who") or ""):
        return bool(re.match(r"(?: ,)? [a-zäöü]+(?:strasse|weg|gasse|platz|allee|ring)\b", after)) or not (
            puts or expected
        )
    led = re.match(r"(?:bei|beim|zum|zur|zu|an|den|dem|der|die|neben|ans|am)\b", match.group()) is not None
    return not (puts or expected or led) or bool(
        re.search(r"\b(?:ich bin|hier ist|mein name ist|bin) (?:der|die)? ?$", before)
    )


def _detail(kind: DropKind, match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    if kind is DropKind.DOOR:
        return _door_detail(match)
    if kind is DropKind.SAFE_PLACE:
        said = shortened(match.group())
        return None if _ONLY_SAFE.fullmatch(match.group().strip()) or _ONLY_SAFE.fullmatch(said) else with_nouns(said)
    if kind is DropKind.NEIGHBOUR:
        return person_detail(groups)
    if kind is DropKind.CARETAKER:
        return where_said((groups.get("tail") or "").strip(" ,")) or None
    return None


def _door_detail(match: re.Match[str]) -> str | None:
    what = match.group("what")
    plain = re.fullmatch(
        r"haust\w+|wohnungst\w+|türe?|eingangst\w+|vordert\w+|haupt\w+|hauseingang|eingang|türschwelle|schwelle|"
        r"fussmatte|türmatte|türvorleger|fussabtreter|fussabstreifer|hauseingangstür|"
        r"wohnungseingang|eingangsbereich",
        what,
    )
    return None if plain else with_nouns(what)


def shortened(said: str) -> str:
    """Shorten "in die Garage" to "Garage"; every other relation is kept: "hinter die blaue Tonne"."""
    text = re.sub(
        r"^(?:direkt|gleich|einfach|irgendwo|hinten|vorne|unten|oben|draussen|innen) (?=\w)", "", said.strip(" ,")
    )
    inside = re.match(rf"(?:in|im|ins|inen|zum|zur|innerhalb) (?:(?:{OWN}) )*(?P<what>.+)", text)
    return inside.group("what") if inside else text


def with_nouns(said: str) -> str:
    """The places in the words with the capitals of nouns."""
    return re.sub(
        rf"\b(?:{SAFE}|{DOOR}|stock|etage|seite|einfahrt|wand)(?![\w'-])",
        lambda found: found.group().capitalize(),
        said,
    )


def _negated(around: Surroundings) -> bool:
    clause = around.clause
    if _WISHED.search(clause):
        return False
    if re.search(r"\b(?:sondern|ich sagte|ich meinte|gesagt|aber|lieber)$", clause):
        return False
    after = re.split(r" [.,?!]", f"{around.after} ,", maxsplit=1)[0]
    return bool(_BEFORE_NOT.search(clause) or _AFTER_NOT.match(after))


def _asked(around: Surroundings) -> bool:
    return bool(_ASKED.search(around.before))


def _past(around: Surroundings) -> bool:
    if _COST.search(around.before):
        return True
    wished = re.search(
        r"\b(?:können|könnten|kann|könnte|soll|sollen|darf|dürfen|bitte|möchte|lieber|diesmal|wieder)\b",
        around.sentence,
    )
    return bool(_DONE.search(around.sentence) or _PAST.search(around.sentence)) and not wished


def _trimmed(clause: str) -> str:
    return _AROUND_BARE.sub("", clause)


def _bare_detail(kind: DropKind, text: str) -> str | None:
    said = shortened("in " + text)
    return None if kind is DropKind.DOOR or _ONLY_SAFE.fullmatch(text) else with_nouns(said)


_GRAMMAR = PlaceGrammar(_PATTERNS, _no_place, _detail, _negated, _asked, _past, _trimmed, _BARE, _bare_detail)
