"""How English puts values into words inside a sentence, and the words that differ by region."""

from doorstep.dialogue.slots import PickupPoint
from doorstep.languages.en import say_numbers, say_places, say_times
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.speech import Sayings, Speech
from doorstep.languages.pack import Wording


def american(speech: Speech) -> bool:
    """Whether words differ as they do in the United States."""
    return speech.wording.region == "US"


def postcode(speech: Speech) -> str:
    """The region's word for a postcode."""
    return "ZIP code" if american(speech) else "postcode"


def _pickup_point(point: PickupPoint, call: Wording) -> str:
    address = point.address
    street = say_places.street_line(address, call.region, spoken=call.spoken) if address else None
    name = plain(point.name) or "the pickup point"
    named = address is not None and (address.street or "").lower() in name.lower()
    return name if street is None or named else f"{name} at {street}"


SAYINGS = Sayings(
    window=lambda one, call: say_times.window_words(one, call.now, call.region, spoken=call.spoken),
    windows=lambda some, call: say_times.windows_words(some, call.now, call.region, spoken=call.spoken),
    day=lambda day, call: say_times.day_words(day, call.now, call.region, spoken=call.spoken),
    moment=lambda moment, call: say_times.moment_words(moment, call.now, call.region, spoken=call.spoken),
    address=lambda address, call: say_places.address_words(address, call.region, spoken=call.spoken),
    street=lambda address, call: say_places.street_line(address, call.region, spoken=call.spoken),
    drop_place=lambda place, call: say_places.drop_place_words(place, call.region),
    pickup_point=_pickup_point,
    phone=lambda phone, call: say_numbers.phone_words(phone, call.region, spoken=call.spoken),
    money=lambda money, call: say_numbers.money_words(money, spoken=call.spoken),
    shop="the shop",
)
