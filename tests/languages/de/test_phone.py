"""Telephone numbers in German, written and dictated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.languages.de.phone import read_phone
from tests.languages.tables import columns

CASES = """
DE | 0171 39200 12 | +491713920012
DE | 0171/3920012 | +491713920012
DE | +49 171 3920012 | +491713920012
DE | null eins sieben eins drei neun zwei null null eins zwei | +491713920012
DE | null eins sieben eins, neununddreißig zwanzig null zwölf | +491713920012
DE | null eins einundsiebzig neununddreißig zwei doppel null eins zwo | +491713920012
DE | null eins zweiundfünfzig, achtundzwanzig, einundachtzig, dreiundsiebzig, sechsundachtzig | +4915228817386
DE | plus vier neun eins sieben eins drei neun zwei null null eins zwei | +491713920012
DE | null null vier neun eins sieben eins drei neun zwei null null eins zwei | +491713920012
DE | Vorwahl null drei null, dann zwei drei eins zwei fünf eins zwei drei | +493023125123
DE | rufen Sie mich unter 030 23125 123 an, danke | +493023125123
CH | +41 79 123 45 67 | +41791234567
CH | null neunundsiebzig eins zwei drei fünfundvierzig siebenundsechzig | +41791234567
AT | null sechs sechs vier eins zwei drei vier fünf sechs sieben | +436641234567
AT | 0664 1234567 | +436641234567
DE | Meine Nummer ist wohl 171 392 0012. | +491713920012
DE | O171 3920012 | +491713920012
DE | 0, 1, 7, 1, 3, 9, 2, 0, 0, 1, 2. | +491713920012
DE | 01.71.39.20.01.2 | +491713920012
DE | Meine Nummer ist 0171 392 0 0 1 2. | +491713920012
DE | das ist wohl 15 | -
DE | eins null eins eins fünf | -
DE | 10115 Berlin, Lindenweg 123 | -
DE | nach drei oder vier | -
DE | die Sendungsnummer ist 2025123456789 | -
DE |  | -
"""


@pytest.mark.parametrize(("region", "said", "number"), columns(CASES))
def test_the_number_said(region: str, said: str, number: str) -> None:
    found = read_phone(said, region)
    assert (found.number if found else "") == number


def test_the_span_holds_the_dictated_number() -> None:
    said = "meine Nummer ist null drei null zwei drei eins zwei fünf eins zwei drei, danke"
    found = read_phone(said, "DE")
    assert found is not None
    assert said[found.start : found.end] == "null drei null zwei drei eins zwei fünf eins zwei drei"


@given(st.text(max_size=60), st.sampled_from(["US", "GB", "DE", "AT", "CH"]))
def test_any_text_is_read(said: str, region: str) -> None:
    read_phone(said, region)
