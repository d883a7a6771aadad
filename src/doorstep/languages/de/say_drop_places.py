"""Where a parcel is left or collected, as it is said in German: every place in the dative, "where", not "whereto"."""

import re

from doorstep.dialogue.slots import DropKind, DropPlace, PickupPoint
from doorstep.languages.de.say_places import street_line, unit_words
from doorstep.languages.kit.say_values import plain
from doorstep.languages.pack import Wording

_LEADS = (
    "vor", "hinter", "neben", "unter", "auf", "in", "im", "ins", "an", "am", "ans", "aufs", "bei", "beim", "hinterm",
    "vorm", "unterm", "überm", "über", "zwischen", "gegenüber", "aufm", "zum", "zur", "unters", "hinters",
)  # fmt: skip
# What the customer calls theirs is yours when it is said back; the dative of each form, singular then plural.
_OWN = {
    "meinem": "Ihrem", "meiner": "Ihrer", "meinen": "Ihrem", "meine": "Ihrer", "mein": "Ihrem",
    "unserem": "Ihrem", "unserer": "Ihrer", "unseren": "Ihrem", "unsere": "Ihrer", "unser": "Ihrem", "unsern": "Ihrem",
    "unserm": "Ihrem", "mir": "Ihnen", "uns": "Ihnen",
}  # fmt: skip
_ARTICLES = {"den": "dem", "das": "dem", "die": "der", "einen": "einem", "ein": "einem", "eine": "einer"}
_ACCUSATIVES = {"ins": "im", "aufs": "auf dem", "ans": "am", "unters": "unter dem", "hinters": "hinter dem"}
_MASCULINE = re.compile(
    r"(?i).*(?:garten|schuppen|keller|kasten|hof|flur|carport|balkon|eingang|container|wagen|raum|vorbau|zaun|gang|"
    r"ofen|rasen|vorraum|windfang|kübel|trog|topf|schrank|stuhl|tisch|busch|baum|stall|verschlag|abstellraum|estrich|"
    r"sitzplatz|platz|briefkasten|milchkasten|dachboden|speicher|haufen|container|kinderwagen|boden|laden|tresen)"
)
_NEUTER = re.compile(
    r"(?i).*(?:haus|häuschen|hüttchen|büro|tor|fenster|treppenhaus|stiegenhaus|dach|vordach|fach|auto|rad|regal|zimmer|"
    r"depot|loch|gebüsch|beet|gestell|kästchen|bänkchen|kammerl|häusl|geländer)"
)
_ON_TOP = re.compile(
    r"(?i).*(?:terrasse|balkon|veranda|bank|fensterbank|treppe|stufen?|fußmatte|matte|sitzplatz|tisch)"
)
_BEFORE = re.compile(
    r"(?i)(?:haus|wohnungs|keller|garagen|balkon|terrassen|neben|hinter)?tür|tor|eingang|hintereingang"
)
_FEMININE_SHOPS = re.compile(
    r"(?i)(?:\w*(?:station|filiale|tankstelle|bäckerei|apotheke|trafik|post|box|drogerie|metzgerei|poststelle|abholstelle|"
    r"buchhandlung|papeterie|agentur|annahmestelle|reinigung|parfümerie|konditorei|boutique|gärtnerei))"
)
_MASCULINE_SHOPS = re.compile(
    r"(?i)(?:\w*(?:kiosk|shop|laden|markt|späti|imbiss|copyshop|post-?partner|partner|handel|salon|friseur|bäcker|metzger|"
    r"schlüsseldienst|service-?point))"
)
_NEUTER_SHOPS = re.compile(
    r"(?i)(?:\w*(?:geschäft|center|zentrum|café|cafe|reisebüro|kaufhaus|autohaus|studio|depot|schließfach))"
)


def caretaker(region: str) -> str:
    """The region's word for a caretaker."""
    return "Hauswart" if region == "CH" else "Hausmeister"


def drop_place_words(place: DropPlace, region: str) -> str:
    """Say where the parcel is left: "vor Ihrer Tür", "beim Nachbarn, Meier, zweiter Stock", "in der Garage"."""
    detail = _turned(unit_words(place.detail, spoken=False)) if place.detail else ""
    if place.kind is DropKind.SAFE_PLACE:
        return _safe_place(detail) if detail else "an einem sicheren Ort"
    if place.kind is DropKind.NEIGHBOUR:
        return _neighbour(detail)
    if place.kind is DropKind.DOOR and _BEFORE.fullmatch(detail.rsplit(" ", 1)[-1]) and _placed(detail):
        return detail
    head = {
        DropKind.DOOR: "vor Ihrer Tür",
        DropKind.CARETAKER: f"beim {caretaker(region)}",
        DropKind.PICKUP_POINT: "in der Abholstelle" if detail else "in einer Abholstelle",
    }[place.kind]
    return _with_detail(head, detail)


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
    return _with_detail("beim Nachbarn", detail)


def _with_detail(head: str, detail: str) -> str:
    if not detail:
        return head
    return (
        f"{head} {detail}"
        if re.match(r"(?:gegenüber|nebenan|unten|oben)$|(?:im|in der|links|rechts)\b", detail)
        else f"{head}, {detail}"
    )


def _placed(detail: str) -> bool:
    return detail.split(" ", 1)[0].lower() in _LEADS


def _safe_place(detail: str) -> str:
    if _placed(detail):
        return detail
    first, *rest = detail.split(" ")
    noun = detail.rsplit(" ", 1)[-1]
    if first in ("Ihrem", "Ihrer", "Ihren", "dem", "der"):
        return f"{'auf' if _ON_TOP.fullmatch(noun) else 'in'} {detail}"
    if rest:
        return f"an einem sicheren Ort, {detail}"
    if _ON_TOP.fullmatch(noun):
        return f"auf {_article(noun)} {noun}"
    return f"im {noun}" if _article(noun) == "dem" else f"in {_article(noun)} {noun}"


def _article(noun: str) -> str:
    """The dative article of a noun by what it ends with; most places that are neither of the two are feminine."""
    return "dem" if _MASCULINE.fullmatch(noun) or _NEUTER.fullmatch(noun) else "der"


def _turned(detail: str) -> str:
    """Say back in the dative, from our side: "hinter meinen Schuppen" is "hinter Ihrem Schuppen"."""
    words = plain(detail).split(" ")
    for place, word in enumerate(words):
        lowered = word.lower()
        noun = next((one for one in words[place + 1 :] if one[:1].isupper()), "")
        if lowered in _ACCUSATIVES:
            words[place] = _ACCUSATIVES[lowered]
        elif lowered in _OWN:
            words[place] = _plural(_OWN[lowered], "Ihren", noun)
        elif lowered in _ARTICLES and place and words[place - 1].lower() in _LEADS:
            words[place] = _plural(_ARTICLES[lowered], "den", noun)
    return re.sub(
        r"^(an|in|bei|von|zu) dem\b",
        lambda found: {"an": "am", "in": "im", "bei": "beim", "von": "vom", "zu": "zum"}[found[1]],
        " ".join(words),
    )


def _plural(singular: str, plural: str, noun: str) -> str:
    """Take the plural where the noun is one: "hinter den Mülltonnen"."""
    several = noun.endswith("n") and not _MASCULINE.fullmatch(noun) and not _NEUTER.fullmatch(noun)
    return plural if several and singular != "Ihnen" else singular


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
