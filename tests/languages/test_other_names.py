"""Somebody else's name is never a yes to "am I speaking with …?", however it is said."""

from datetime import UTC, datetime

import pytest

from doorstep.bootstrap.packs import language
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.understanding import Context

PACKS = {name: language(name, with_encoder=False) for name in ("en", "de")}
OTHERS = {
    ("en", "US", "Bob Smith"): (
        "k a t i e marshall",
        "k a t i e",
        "yes, k a t i e marshall",
        "K-A-T-I-E Marshall",
        "This is k a t i e marshall speaking",
        "okay, this is Katie Marshall",
        "this is Alex",
        "I'm Alex",
        "yes, Alex speaking",
    ),
    ("de", "DE", "Bernd Schmidt"): (
        "k a t j a lehmann",
        "ja, k a t j a lehmann",
        "J A K O B Lehmann",
        "ja, hier ist Katja Lehmann",
        "hier ist Alex",
        "Alex am Apparat",
    ),
}
OWN = {("en", "US", "Bob Smith"): ("b o b smith", "s m i t h", "B-O-B"), ("de", "DE", "Bernd Schmidt"): ("b e r n d",)}


def affirms(said: str, where: tuple[str, str, str]) -> bool:
    spoken, region, recipient = where
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    context = Context(now=now, expects=Expects.IDENTITY, region=region, recipient=recipient)
    return PACKS[spoken].understand(said, context).has(CustomerAct.AFFIRM)


@pytest.mark.parametrize(("where", "said"), [(where, said) for where, names in OTHERS.items() for said in names])
def test_another_name_is_no_yes(where: tuple[str, str, str], said: str) -> None:
    assert not affirms(said, where)


@pytest.mark.parametrize(("where", "said"), [(where, said) for where, names in OWN.items() for said in names])
def test_the_own_name_letter_by_letter_is_a_yes(where: tuple[str, str, str], said: str) -> None:
    assert affirms(said, where)
