"""How German puts values into words inside a sentence, and what is spelled otherwise in Switzerland."""

import re

from doorstep.languages.de import say_drop_places, say_numbers, say_places, say_times
from doorstep.languages.kit.speech import Sayings
from doorstep.languages.pack import Wording

# Names begin with a capital and keep their letters, whatever the region; "Straße" is our own word.
_SHARP = re.compile(r"\b[a-zäöü]\w*ß\w*|\b\w*[Ss]traße\w*")


def as_spelled(text: str, call: Wording) -> str:
    """Write ss for ß where Switzerland does."""
    if call.region != "CH" or "ß" not in text:
        return text
    return _SHARP.sub(lambda found: found[0].replace("ß", "ss"), text)


SAYINGS = Sayings(
    window=lambda one, call: say_times.window_words(one, call.now, call.region, spoken=call.spoken),
    windows=lambda some, call: say_times.windows_words(some, call.now, call.region, spoken=call.spoken),
    day=lambda day, call: say_times.day_words(day, call.now, call.region, spoken=call.spoken),
    moment=lambda moment, call: say_times.moment_words(moment, call.now, call.region, spoken=call.spoken),
    address=lambda address, call: say_places.address_words(address, call.region, spoken=call.spoken),
    street=lambda address, call: say_places.street_line(address, call.region, spoken=call.spoken),
    drop_place=lambda place, call: say_drop_places.drop_place_words(place, call.region, spoken=call.spoken),
    pickup_point=say_drop_places.pickup_place,
    phone=lambda phone, call: say_numbers.phone_words(phone, call.region, spoken=call.spoken),
    money=lambda money, call: say_numbers.money_words(money, call.region, spoken=call.spoken),
    shop="Ihrem Händler",
)
