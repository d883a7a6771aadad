"""What is said about where it goes: addresses piece by piece and read back, drop places, pickup points."""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, AddressPart, DropKind, DropPlace, PickupPoint
from doorstep.languages.en.say_places import spelled, street_words
from doorstep.languages.en.wording_speech import american, postcode
from doorstep.languages.kit.say_values import listed, plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, several, value


def ask_address(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask for the whole new address."""
    return (
        "what address should it go to?",
        "where should we bring it, with street and number, please?",
        "could you give me the new address?",
        "which street and house number would that be?",
        "what address should I put down?",
    )


def by_keys(name: str) -> tuple[str, ...]:
    """Ask again for digits, which may also be typed."""
    return (
        f"could you say {name} once more, or type it on your phone?",
        f"would you say {name} digit by digit, or type it on your phone's keys?",
        f"could you type {name} on your phone, or tell me once more?",
        f"would you like to type {name} on your phone's keys instead?",
        f"may I have {name} again, spoken or typed on your phone?",
    )


def ask_address_part(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask for the piece of the address that is missing."""
    part = value(spoken, "part", AddressPart) or AddressPart.STREET
    known = value(spoken, "address", Address) or Address()
    street = f" on {street_words(known.street)}" if known.street else ""
    city = f" in {plain(known.city)}" if known.city else ""
    town = f" for {plain(known.city)}" if known.city else ""
    if part is AddressPart.UNIT:
        flat = "apartment" if american(speech) else "flat"
        return (
            f"is there {'an' if american(speech) else 'a'} {flat} or floor number?",
            f"which {flat} or floor is it?",
            f"do I need {'an' if american(speech) else 'a'} {flat} number?",
            f"on which floor, or in which {flat}, is that?",
        )
    if part is AddressPart.CITY:
        place = street[4:] or "it"
        return (
            f"and which town or city is {place} in?",
            "could you tell me the town or city, please?",
            "which town is that?",
            "I still need the town, what is it called?",
            f"in which city is {place}?",
        )
    name, question = {
        AddressPart.STREET: ("the name of the street", f"which street{city} is it?"),
        AddressPart.HOUSE_NUMBER: (f"the house number{street}", f"which number{street} is it?"),
        AddressPart.POSTCODE: (f"the {postcode(speech)}{town}", f"which {postcode(speech)} is that?"),
    }[part]
    if holds(spoken, "keys"):
        return by_keys(name)
    return (
        f"and what is {name}?",
        f"could you tell me {name}, please?",
        question,
        f"I still need {name}, what is it?",
        f"may I have {name}?",
        f"what should I put down for {name}?",
    )


_TYPED_INSTEAD = (
    "is that right, or would you like to type the right number on your phone?",
    "is that correct, or could you type the right number on your phone's keys?",
    "have I got it now, or would you rather type the number that is wrong on your phone?",
    "is everything right, or shall I take a number from the keys of your phone?",
    "is that it, or could you key in the right number for me?",
    "did I get it this time, or do you want to type the right number on your phone?",
)


def confirm_address(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """An address read back in full, or said as changed."""
    address = value(spoken, "address", Address) or Address()
    full = speech.address(address) or "the new address"
    if holds(spoken, "done"):
        # it was read back in full just before; for the ear the street is enough
        goal = (speech.wording.spoken and speech.street(address)) or full
        return (
            f"thank you, the delivery now goes to {goal}.",
            f"I've changed the address to {goal}.",
            f"that's done, we'll bring it to {goal}.",
            f"good, your parcel is now addressed to {goal}.",
        )
    parts = several(spoken, "doubtful", str) if speech.wording.spoken else ()
    letters = [letter for letter in (spelled(part, address) for part in parts if part != "postcode") if letter]
    spelling = f", where {listed(letters, 'and')}" if letters else ""
    if holds(spoken, "keys"):
        return tuple(f"{full}{spelling}, {question}" for question in _TYPED_INSTEAD)
    return (
        f"I have {full}{spelling}, is that right?",
        f"so that's {full}{spelling}, correct?",
        f"I've noted {full}{spelling}, is everything right?",
        f"the new address is {full}{spelling}, is that correct?",
        f"have I got this right, {full}{spelling}?",
        f"shall it go to {full}{spelling}?",
    )


def offer_drop_place(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask where it may be left."""
    places = several(spoken, "drop_places", DropPlace)[:3]
    if not places:
        return (
            "where may the driver leave it?",
            "is there a place where we can leave the parcel?",
            "where should we put it if you're out?",
            "which place would be safe for the parcel?",
        )
    choice = listed([speech.drop_place(place) for place in places], "or")
    return (
        f"the driver could leave it {choice}, would you like that?",
        f"may we leave it {choice}?",
        f"shall the parcel be left {choice}?",
        f"if you're out, would {choice} be all right?",
        f"where would you like it, {choice}?" if len(places) > 1 else f"is it fine to leave it {choice}?",
    )


def confirm_drop_place(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A drop place read back, or said as stored."""
    place = value(spoken, "drop_place", DropPlace) or DropPlace(DropKind.DOOR)
    where = speech.drop_place(place)
    if holds(spoken, "done"):
        return (
            f"all right, the driver will leave it {where}.",
            f"good, your parcel will be left {where}.",
            f"that's noted, we'll leave the parcel {where}.",
            f"fine, it will be {where}.",
            f"I've noted for the driver to leave it {where}.",
        )
    return (
        f"{where}, is that right?",
        f"shall the driver leave it {where}?",
        f"so the parcel should be left {where}, correct?",
        f"do you want us to leave the parcel {where}?",
        f"would it be all right to leave it {where}?",
        f"have I understood that it goes {where}?",
    )


def confirm_pickup_point(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A pickup point read back, or said as stored."""
    point = value(spoken, "pickup_point", PickupPoint)
    where = speech.pickup_point(point) if point else "the pickup point"
    if holds(spoken, "done"):
        return (
            f"all right, you can collect it at {where}.",
            f"good, your parcel goes to {where} for you to collect.",
            f"that's set, the parcel will wait for you at {where}.",
            f"we'll take the parcel to {where}, and you can pick it up there.",
        )
    return (
        f"to {where}, is that right?",
        f"shall we take the parcel to {where}?",
        f"would you like to collect it at {where}?",
        f"so it should go to {where}, correct?",
        f"do you want to pick it up at {where}?",
    )


PLACES: dict[AssistantAct, Phrases] = {
    AssistantAct.ASK_ADDRESS: ask_address,
    AssistantAct.ASK_ADDRESS_PART: ask_address_part,
    AssistantAct.CONFIRM_ADDRESS: confirm_address,
    AssistantAct.OFFER_DROP_PLACE: offer_drop_place,
    AssistantAct.CONFIRM_DROP_PLACE: confirm_drop_place,
    AssistantAct.CONFIRM_PICKUP_POINT: confirm_pickup_point,
}
