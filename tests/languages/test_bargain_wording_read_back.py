"""What a language writes of prices, it reads back: exactly the amounts of the acts, and no other number as a price."""

from collections import Counter
from itertools import groupby

import pytest

from doorstep.dialogue.bargaining import PriceForm, Role, Standing
from doorstep.languages.bargaining import Tongue
from doorstep.languages.de.bargaining import TONGUE as GERMAN
from doorstep.languages.en.bargaining import TONGUE as ENGLISH
from tests.languages.bargain_wording_checks import Mouth, carried, outside_quotations
from tests.languages.de.test_bargain_wording import MOUTH as GERMAN_MOUTH
from tests.languages.en.test_bargain_wording import MOUTH as ENGLISH_MOUTH


@pytest.mark.parametrize(("tongue", "mouth"), [(ENGLISH, ENGLISH_MOUTH), (GERMAN, GERMAN_MOUTH)])
def test_the_amounts_of_every_act_are_read_back(tongue: Tongue, mouth: Mouth) -> None:
    standing = Standing(mouth.now, mouth.currency, 40000, quote=36000, region=mouth.region)
    acts = [list(bodies) for _, bodies in groupby(mouth.bodies(), lambda found: found[0].act)]
    # some wordings of every act, far enough apart to meet every value
    for one, body in (found for bodies in acts for found in bodies[:: 1 + len(bodies) // 29]):
        numbers = tongue.read(outside_quotations(body), standing).numbers
        prices = [number for number in numbers if number.role not in (Role.QUANTITY, Role.DECOY)]
        assert all(number.form is PriceForm.AMOUNT for number in prices), body
        assert Counter(number.minor for number in prices) == Counter(carried(one)), body
