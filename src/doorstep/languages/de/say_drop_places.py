"""Where a parcel is left or collected, as it is said in German: every place in the dative, "where", not "whereto"."""

import re

from doorstep.dialogue.slots import DropKind, DropPlace, PickupPoint
from doorstep.languages.de.say_datives import article, at_noun, placed, turned
from doorstep.languages.de.say_places import street_line, unit_words
from doorstep.languages.kit.say_values import plain
from doorstep.languages.pack import Wording

_ENTRANCE = re.compile(r"(?i)\w*(?:türe?|tor|eingang|türl|türchen)")
_HOME_OF_THE_CARETAKER = re.compile(r"Büro|Keller|Hof|Erdgeschoss|Untergeschoss|Laden|Loge|Werkstatt")
_FEMININE_SHOPS = re.compile(
    r"(?i)(?:\w*(?:station|filiale|tankstelle|bäckerei|apotheke|trafik|post|box|drogerie|metzgerei|poststelle|abholstelle|"
    r"buchhandlung|papeterie|agentur|annahmestelle|reinigung|parfümerie|konditorei|boutique|gärtnerei))"
)
_NAME = re.compile(
    r"(?!\w*(?:geschoss|stock|etage|parterre|haus|hof|wohnung|tür|stiege|top|nummer|eingang|aufgang|seite)\b)"
    r"[A-ZÄÖÜ][\w'-]+(?:,|$)"
)
_MASCULINE_SHOPS = re.compile(
    r"(?i)(?:\w*(?:kiosk|shop|laden|markt|späti|imbiss|copyshop|post-?partner|partner|handel|salon|friseur|bäcker|metzger|"
    r"schlüsseldienst|service-?point))"
)
_NEUTER_SHOPS = re.compile(
    r"(?i)(?:\w*(?:geschäft|center|zentrum|café|cafe|reisebüro|kaufhaus|autohaus|studio|depot|schließfach))"
)


def drop_place_words(place: DropPlace, region: str, *, spoken: bool = False) -> str:
    """Say where the parcel is left: "vor Ihrer Tür", "beim Nachbarn Meier, zweiter Stock", "in der Garage"."""
    detail = turned(unit_words(place.detail, spoken=spoken), region) if place.detail else ""
    if place.kind is DropKind.SAFE_PLACE:
        return _safe_place(detail)
    if place.kind is DropKind.NEIGHBOUR:
        return _neighbour(detail)
    if place.kind is DropKind.DOOR:
        return _door(detail)
    if place.kind is DropKind.CARETAKER:
        return _caretaker(detail, region)
    return _with_detail("in der Abholstelle", detail) if detail else "in einer Abholstelle"


def _safe_place(detail: str) -> str:
    if not detail:
        return "an einem sicheren Ort"
    return detail if placed(detail) else at_noun(detail)


def _door(detail: str) -> str:
    if _ENTRANCE.fullmatch(detail.rsplit(" ", 1)[-1]):
        if placed(detail):
            return detail
        if " " not in detail:
            return f"vor {article(detail)} {detail}"
    return _with_detail("vor Ihrer Tür", detail)


def _caretaker(detail: str, region: str) -> str:
    head = f"beim {'Hauswart' if region == 'CH' else 'Hausmeister'}"
    return f"{head} {at_noun(detail)}" if _HOME_OF_THE_CARETAKER.fullmatch(detail) else _with_detail(head, detail)


def leaving(place: DropPlace) -> str:
    """Name what the driver does with a parcel there: people are given it, at a place it is put down."""
    return "abstellen" if place.kind in (DropKind.DOOR, DropKind.SAFE_PLACE) else "abgeben"


def inside(where: str) -> str:
    """Close what was put between commas, so that the sentence can go on behind it."""
    return f"{where}," if "," in where else where


def _neighbour(detail: str) -> str:
    first = detail.split(" ", 1)[0].lower().strip(",")
    if not detail:
        return "bei einem Nachbarn"
    if first == "frau":
        return f"bei Ihrer Nachbarin, {detail}"
    if first in ("herr", "herrn"):
        return f"bei Ihrem Nachbarn, Herrn {detail.split(' ', 1)[-1]}" if " " in detail else "beim Nachbarn"
    if first == "familie":
        return f"bei Ihren Nachbarn, {detail}"
    if first in ("bei", "beim"):
        return detail
    if _NAME.match(detail):
        return f"beim Nachbarn {detail}"
    return _with_detail("beim Nachbarn", detail)


def _with_detail(head: str, detail: str) -> str:
    if not detail:
        return head
    link = " " if re.match(r"(?:gegenüber|nebenan|unten|oben)$|(?:im|in der|links|rechts)\b", detail) else ", "
    return f"{head}{link}{detail}"


def pickup_place(point: PickupPoint, call: Wording) -> str:
    """Say where a parcel is collected: "beim Kiosk Ulmenstraße", "an der Packstation", "bei Schreibwaren Huber"."""
    name = plain(point.name)
    first = name.split(" ", 1)[0]
    if not name:
        named = "an der Abholstelle"
    elif _FEMININE_SHOPS.fullmatch(first):
        named = f"{'an' if re.search('(?i)station|box', first) else 'bei'} der {name}"
    elif _MASCULINE_SHOPS.fullmatch(first) or _NEUTER_SHOPS.fullmatch(first):
        named = f"beim {name}"
    else:
        named = f"bei {name}"
    return named + _beside(point, name, call)


def pickup_goal(point: PickupPoint, call: Wording) -> str:
    """Say where a parcel is taken: "zum Kiosk Ulmenstraße", "zur Packstation", "zu Schreibwaren Huber"."""
    where = pickup_place(point, call)
    for place, goal in (("an der ", "zur "), ("bei der ", "zur "), ("beim ", "zum ")):
        if where.startswith(place):
            return goal + where.removeprefix(place)
    return "zu" + where.removeprefix("bei")


def _beside(point: PickupPoint, name: str, call: Wording) -> str:
    address = point.address
    street = street_line(address, call.region, spoken=call.spoken) if address else None
    if address is None or street is None or (address.street or "").lower() in name.lower():
        return ""
    return f", {street}"
