"""How the people who take a parcel in are named in German, and where in the house they live."""

import re

TITLE = r"(?:herrn?|frau|familie|fam|doktor|dr|professor|oma|opa|tante|onkel|die|den|der)"
NO_NAME = (
    r"(?:und|oder|wann|warum|wieso|stimmt|kostet|kommt|um|im|in|am|an|auf|ist|sind|war|bitte|von|aus|aber|wer|die|das|der|den|dem|ein|eine|nicht|so|oben|unten|"
    r"gegenüber|nebenan|daneben|drüber|drunter|kann|können|könnte|könnten|würde|würden|er|sie|es|ich|wir|man|"
    r"wenn|falls|mit|zu|zum|"
    r"zur|für|danke|dann|nummer|hausnummer|wohnung|stock|etage|stattdessen|über|unter|nein|ja|doch|eigentlich|richtig|"
    r"falsch|hier|da|dort|mein|meine|ihr|ihre|immer|meistens|jemand|etwas|heute|morgen|was|wie|noch|nur|auch|ok|"
    r"wird|wäre|"
    r"hat|haben|nimmt|nehmen|abgeben|geben|abstellen|stellen|legen|bringen|lassen|abgegeben|gebracht|liefern|klingeln|"
    r"vorbei|mal|halt|lieber|gerne|gern|bei|beim|vor|hinter|neben|nebendran|tür|wohnt|wohnen|links|rechts|weiss|"
    r"bescheid|"
    r"auf|ab|rein|hin|vorbeibringen|hinterlegen|deponieren|zuhause|daheim|passt|geht|ginge|möglich|sonst|nach|bis|um|"
    r"diesmal|deswegen|weil|damit|sein|gut|anwesend|vielleicht|sicher|schon|macht|meinetwegen|statt|rüber|annehmen|"
    r"erreichbar|oder|ebenfalls|freundlicherweise|namens|einen|einem|einer|mir|uns|welcher|welche|alle|alles|"
    r"kein|keine|"
    r"familie|fam|frau|herr|herrn|links|zwei|drei|vier|erreichen|holt|hole|holen|läuten|raus|alex|besser|vom|"
    r"soll|sollen|darf|heisst|heissen|nennt)"
)
NAME = rf"(?!{NO_NAME}\b)[a-zäöü][\w'-]+(?: (?:von|van|de) [a-zäöü][\w'-]+)?"
TITLED = (
    r"(?:(?:der |die |den |dem )?(?:herrn?|frau|familie|fam|doktor|dr|professor)(?: (?:dr|doktor|prof|professor))* "
    rf"{NAME})"
)
ORDER = r"(?:\d{1,2}\.|[a-zäöü]+)"
_FLOOR_SAID = re.compile(
    rf"^(?:im|in der|in dem|aus dem|aus der|vom|auf der|in) (?P<order>{ORDER}) (?P<noun>stock|stockwerk|etage|og|"
    rf"obergeschoss|geschoss|"
    r"stiege|hof|haus|tür|eingang)$"
)
_PREPOSITION = re.compile(r"^(?:im|in der|in dem|aus dem|aus der|vom|von|auf der|in|die wohnt|der wohnt|die wohnen) ")
_KEPT = re.compile(r"^(?:auf (?:der|meiner|unserer|demselben|dem)|im (?:gleichen|selben) |im haus$)")
_FEMININE = frozenset({"etage", "stiege", "tür"})
_NEUTER = frozenset({"stockwerk", "og", "obergeschoss", "geschoss", "haus"})
_NOUNS = re.compile(
    r"\b(?:stock|stockwerk|etage|obergeschoss|geschoss|erdgeschoss|hochparterre|parterre|dachgeschoss|souterrain|"
    r"mezzanin|"
    r"untergeschoss|hinterhaus|vorderhaus|seitenflügel|nebenhaus|nachbarhaus|wohnung|tür|top|hausnummer|nummer|"
    r"stiege|haus|hof|"
    r"eingang|seite|strassenseite|familie|frau|herrn?|häuser|büro|loge|oma|opa)\b"
)
_PIECES = re.compile(
    r"(?:(?:im|in der|in dem|aus dem|aus der|vom|auf der|in) )?(?:\d{1,2}\.|[a-zäöü]+) (?:stock|stockwerk|etage|"
    r"og|obergeschoss|"
    r"geschoss|stiege|hof|eingang)\b"
)


def person_detail(groups: dict[str, str | None]) -> str | None:
    """Who takes it in and where they live, as they are written: "Meier, zweiter Stock"."""
    who, what = groups.get("who") or "", groups.get("what") or ""
    name = re.sub(
        r"^(?:namens|mit namen|(?:(?:der|die) )?heisst|der|die|den|dem) ",
        "",
        (who or groups.get("tail") or "").strip(" ,"),
    )
    direction = re.search(
        r" (?:von )?(?P<side>nebenan|gegenüber|oben|unten|drüber|drunter|oben drüber|unten drunter|(?:über|"
        r"unter) (?:mir|uns)|"
        r"(?:aus|im|in) .+|eine etage .+|einen stock .+|darüber|darunter|daneben)$",
        what,
    )
    where = " , ".join(
        piece
        for piece in (direction.group("side") if direction else "", (groups.get("where") or "").strip(" ,"))
        if piece
    )
    pieces = [named(name), where_said(where)]
    return ", ".join(dict.fromkeys(piece for piece in pieces if piece)) or None


def named(name: str) -> str:
    """A name with its capitals: "frau meier" is "Frau Meier"."""
    return " ".join(word if word in {"von", "van", "de"} else word[:1].upper() + word[1:] for word in name.split())


def where_said(where: str) -> str:
    """Where somebody lives without the words that lead to it: "im zweiten stock" is "zweiter Stock"."""
    said = [_plain(piece.strip()) for piece in re.split(r" ?, ?", _apart(where)) if piece.strip()]
    text = ", ".join(dict.fromkeys(piece for piece in said if piece))
    return _NOUNS.sub(
        lambda found: found.group().capitalize(),
        re.sub(r"\b(?:og|eg|dg|ug)\b", lambda found: found.group().upper(), text),
    )


def _apart(where: str) -> str:
    """Set a comma before and behind a floor, so that each piece stands alone."""
    set_off = re.sub(r" (?=(?:im|in der|in dem|aus dem|aus der|vom|auf der) )", " , ", where)
    return _PIECES.sub(lambda found: f" , {found.group()} , ", set_off)


def _plain(piece: str) -> str:
    floor = _FLOOR_SAID.match(piece)
    if floor:
        return f"{_nominative(floor.group('order'), floor.group('noun'))} {floor.group('noun')}"
    if re.match(r"(?:frau|herrn?|familie|fam|doktor|dr) ", piece):
        return named(piece)
    if bare := re.fullmatch(r"im (?P<order>[a-zäöü]+ten)", piece):
        return f"{_nominative(bare.group('order'), 'stock')} stock"
    return piece if _KEPT.match(piece) else _PREPOSITION.sub("", piece)


def _nominative(order: str, noun: str) -> str:
    if order.endswith("."):
        return order
    stem = re.sub(r"e[nmrs]?$", "", order)
    return stem + ("e" if noun in _FEMININE else "es" if noun in _NEUTER else "er")
