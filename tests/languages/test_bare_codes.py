"""Digits said to an address that is read back: the postcode where they are as many, else the house number."""

from datetime import UTC, datetime

import pytest

from doorstep.bootstrap.packs import language
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context

PACKS = {name: language(name, with_encoder=False) for name in ("en", "de")}
HERE = {
    "US": Address(street="Maple Street", house_number="42", postcode="62703", city="Springfield"),
    "DE": Address(street="Waldstraße", house_number="42", postcode="67435", city="Rosenheim"),
    "AT": Address(street="Hauptgasse", house_number="4", postcode="1010", city="Wien"),
    "GB": Address(street="Maple Street", house_number="42", postcode="SW1A 1AA", city="London"),
}
CASES = (
    ("en", "US", "Six, two, seven, two, nine, please.", "62729", None),
    ("en", "US", "It is six, two, seven, two, nine, thank you", "62729", None),
    ("en", "US", "No. Six, two, seven, two, nine.", "62729", None),
    ("en", "US", "sixty two, seven, twenty nine", "62729", None),
    ("en", "US", "62729", "62729", None),
    ("en", "US", "fourteen", None, "14"),
    ("en", "DE", "six, seven, four, three, six please", "67436", None),
    ("en", "GB", "six, two, seven, two, nine", None, None),
    ("de", "DE", "Sechs, sieben, vier, drei, sechs, bitte.", "67436", None),
    ("de", "DE", "Es ist die sechs sieben vier, drei sechs, danke.", "67436", None),
    ("de", "DE", "vierzehn", None, "14"),
    ("de", "AT", "eins null zwei null, bitte", "1020", None),
)


@pytest.mark.parametrize(("spoken", "region", "said", "postcode", "number"), CASES)
def test_digits_at_the_read_back(spoken: str, region: str, said: str, postcode: str | None, number: str | None) -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    context = Context(now=now, expects=Expects.ADDRESS_CONFIRMATION, region=region, address=HERE[region])
    turn = PACKS[spoken].understand(said, context)
    if region == "GB":
        assert turn.address.postcode is None
        return
    assert (turn.address.postcode, turn.address.house_number) == (postcode, number)
    assert turn.has(CustomerAct.CORRECT)
