"""What is said about where it goes: addresses piece by piece and read back, drop places, pickup points."""

from typing import assert_never

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, AddressPart, DropKind, DropPlace, PickupPoint
from doorstep.languages.de.say_drop_places import inside, leaving, pickup_goal
from doorstep.languages.de.say_places import spelled, street_words
from doorstep.languages.kit.say_values import listed, plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, several, value


def ask_address(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask for the whole new address."""
    return (
        "an welche Adresse soll es denn gehen?",
        "wohin dürfen wir es bringen, mit Straße und Hausnummer bitte?",
        "würden Sie mir bitte die neue Adresse nennen?",
        "welche Straße und Hausnummer wäre das?",
        "welche Adresse darf ich notieren?",
    )


def ask_address_part(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask for the piece of the address that is missing."""
    part = value(spoken, "part", AddressPart) or AddressPart.STREET
    known = value(spoken, "address", Address) or Address()
    town = f" in {plain(known.city)}" if known.city else ""
    match part:
        case AddressPart.UNIT:
            return _unit_questions(speech)
        case AddressPart.CITY:
            return (
                "und in welchem Ort ist das?",
                "können Sie mir bitte noch den Ort nennen?",
                "welcher Ort ist das?",
                "mir fehlt noch der Ort, wie heißt er?",
                "in welcher Stadt liegt das?",
            )
        case AddressPart.STREET:
            return _part_questions("die Straße", f"und welche Straße ist das{town}?", "wie heißt")
        case AddressPart.HOUSE_NUMBER:
            if holds(spoken, "keys"):
                return by_keys("die Hausnummer")
            street = f"{street_words(known.street)}, " if known.street else ""
            return _part_questions("die Hausnummer", f"{street}und welche Hausnummer ist das?", "wie lautet")
        case AddressPart.POSTCODE:
            if holds(spoken, "keys"):
                return by_keys("die Postleitzahl")
            town = f" von {plain(known.city)}" if known.city else ""
            return _part_questions("die Postleitzahl", f"und welche Postleitzahl ist das{town}?", "wie lautet")
        case _:
            assert_never(part)


def by_keys(name: str) -> tuple[str, ...]:
    """Ask again for digits, which may also be typed."""
    return (
        f"könnten Sie {name} noch einmal sagen oder auf dem Telefon eintippen?",
        f"würden Sie {name} bitte Ziffer für Ziffer sagen oder auf den Tasten Ihres Telefons eingeben?",
        f"können Sie {name} auf Ihrem Telefon eintippen oder noch einmal nennen?",
        f"möchten Sie {name} lieber auf den Tasten Ihres Telefons eingeben?",
        f"darf ich {name} noch einmal haben, gesprochen oder auf dem Telefon getippt?",
    )


def _part_questions(name: str, first: str, asked: str) -> tuple[str, ...]:
    return (
        first,
        f"{asked} {name} bitte?",
        f"würden Sie mir bitte noch {name} nennen?",
        f"mir fehlt noch {name}, {asked} sie?",
        f"{name.replace('die', 'welche', 1)} darf ich eintragen?",
        f"könnten Sie mir {name} sagen?",
    )


def _unit_questions(speech: Speech) -> tuple[str, ...]:
    if speech.wording.region == "AT":
        return (
            "gibt es eine Stiege oder Türnummer?",
            "welche Stiege und welche Tür ist es?",
            "brauche ich noch Stiege und Tür?",
            "in welchem Stock und bei welcher Türnummer ist das?",
        )
    return (
        "gibt es eine Wohnungsnummer oder ein Stockwerk?",
        "welcher Stock oder welche Wohnung ist es?",
        "brauche ich noch eine Wohnungsnummer?",
        "in welchem Stock oder in welcher Wohnung ist das?",
    )


_TYPED_INSTEAD = (
    "stimmt das so, oder möchten Sie die richtige Zahl auf dem Telefon eintippen?",
    "ist das richtig, oder tippen Sie mir die richtige Zahl auf Ihrem Telefon ein?",
    "passt das, oder geben Sie die richtige Zahl lieber auf den Tasten Ihres Telefons ein?",
    "stimmt jetzt alles, oder soll eine Zahl anders sein, die Sie mir auch eintippen können?",
    "ist alles richtig, oder möchten Sie Hausnummer oder Postleitzahl auf dem Telefon eingeben?",
    "habe ich es jetzt, oder würden Sie die Zahl, die nicht stimmt, bitte auf dem Telefon eintippen?",
)


def confirm_address(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """An address read back in full, or said as changed."""
    address = value(spoken, "address", Address) or Address()
    full = speech.address(address) or "neue Adresse"
    if holds(spoken, "done"):
        # it was read back in full just before; for the ear the street is enough
        goal = (speech.wording.spoken and speech.street(address)) or full
        return (
            f"vielen Dank, die Lieferung geht jetzt an die Adresse {goal}.",
            f"ich habe die Adresse geändert, und zwar auf {goal}.",
            f"das ist erledigt, wir bringen es an die Adresse {goal}.",
            f"gut, die neue Adresse Ihres Pakets ist {goal}.",
        )
    parts = several(spoken, "doubtful", str) if speech.wording.spoken else ()
    region = speech.wording.region
    letters = [said for said in (spelled(part, address, region) for part in parts if part != "postcode") if said]
    spelling = f", {listed(letters, 'und')}" if letters else ""
    if holds(spoken, "keys"):
        return tuple(f"{full}{spelling}, {question}" for question in _TYPED_INSTEAD)
    return (
        f"ich habe {full}{spelling}, ist das richtig?",
        f"also {full}{spelling}, stimmt das so?",
        f"notiert habe ich {full}{spelling}, ist alles richtig?",
        f"die neue Adresse ist {full}{spelling}, stimmt das?",
        f"habe ich das richtig, {full}{spelling}?",
        f"die Lieferung geht an diese Adresse, {full}{spelling}, passt das so?",
    )


def offer_drop_place(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask where it may be left."""
    places = several(spoken, "drop_places", DropPlace)[:3]
    if not places:
        return (
            "wo darf der Fahrer es abstellen?",
            "gibt es einen Platz, an dem wir das Paket lassen dürfen?",
            "wo sollen wir es lassen, wenn Sie nicht da sind?",
            "welcher Ort wäre sicher für das Paket?",
        )
    choice = listed([speech.drop_place(place) for place in places], "oder")
    verb = "lassen" if len(places) > 1 else leaving(places[0])
    closed = choice if len(places) > 1 else inside(choice)
    return (
        f"der Fahrer könnte es {closed} {verb}, möchten Sie das?",
        f"dürfen wir es {closed} {verb}?",
        f"sollen wir das Paket {closed} {verb}?",
        f"wenn Sie nicht da sind, wäre es Ihnen {closed} recht?",
        f"wo hätten Sie es gern, {choice}?" if len(places) > 1 else f"ist es in Ordnung, wenn wir es {closed} {verb}?",
    )


def confirm_drop_place(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A drop place read back, or said as stored."""
    place = value(spoken, "drop_place", DropPlace) or DropPlace(DropKind.DOOR)
    where = speech.drop_place(place)
    put = f"{inside(where)} {leaving(place)}"
    if holds(spoken, "done"):
        return (
            f"gern, der Fahrer wird es {put}.",
            f"gut, wir werden Ihr Paket {put}.",
            f"das ist notiert, das Paket finden Sie dann {where}.",
            f"in Ordnung, Sie bekommen es {where}.",
            f"ich habe für den Fahrer notiert, dass er es {put} darf.",
        )
    return (
        f"also {where}, ist das richtig?",
        f"soll der Fahrer es {put}?",
        f"wir sollen das Paket {put}, stimmt das?",
        f"möchten Sie, dass wir das Paket {put}?",
        f"ist es in Ordnung, wenn wir es {put}?",
        f"habe ich richtig verstanden, dass wir es {put} sollen?",
    )


def confirm_pickup_point(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A pickup point read back, or said as stored."""
    point = value(spoken, "pickup_point", PickupPoint) or PickupPoint("", "")
    where, goal = speech.pickup_point(point), pickup_goal(point, speech.wording)
    if holds(spoken, "done"):
        return (
            f"sehr gern, Sie können es {inside(where)} abholen.",
            f"gut, wir bringen Ihr Paket {goal}, dort liegt es für Sie bereit.",
            f"das ist eingetragen, Ihr Paket wartet auf Sie {where}.",
            f"das Paket geht {goal}, und dort holen Sie es ab.",
        )
    return (
        f"also {goal}, ist das richtig?",
        f"sollen wir das Paket {inside(goal)} bringen?",
        f"möchten Sie es {inside(where)} abholen?",
        f"es soll {inside(goal)} gehen, stimmt das?",
        f"wollen Sie das Paket {inside(where)} holen?",
    )


PLACES: dict[AssistantAct, Phrases] = {
    AssistantAct.ASK_ADDRESS: ask_address,
    AssistantAct.ASK_ADDRESS_PART: ask_address_part,
    AssistantAct.CONFIRM_ADDRESS: confirm_address,
    AssistantAct.OFFER_DROP_PLACE: offer_drop_place,
    AssistantAct.CONFIRM_DROP_PLACE: confirm_drop_place,
    AssistantAct.CONFIRM_PICKUP_POINT: confirm_pickup_point,
}
