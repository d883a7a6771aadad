"""What becomes of the likeliest words, the recogniser's other readings and the register together."""

from datetime import datetime

import pytest

from doorstep.adapters.address_register.memory import MemoryRegister
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.readings import in_digits
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.errors import StoreUnavailable
from doorstep.languages.en import pack
from doorstep.ports.address_register import Place
from doorstep.runtime.address_mending import AddressMending
from doorstep.runtime.hearing import Hearing
from doorstep.testing.register_conformance import ENTRIES

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()
REGISTER = MemoryRegister(ENTRIES)
PLAIN = Hearing(ENGLISH)
MENDING = Hearing(ENGLISH, AddressMending(REGISTER, "US"))


def hear(
    hearing: Hearing,
    text: str,
    *alternatives: str,
    expects: Expects = Expects.VERIFICATION,
    address: Address | None = None,
    part: AddressPart | None = None,
) -> Understanding:
    context = Context(NOW, expects, address=address, part=part.value if part else None)
    return hearing.understand(text, alternatives, context, "62704")


def proves(turn: Understanding) -> bool:
    return "62704" in (turn.address.postcode, *turn.numbers)


@pytest.mark.parametrize(
    ("text", "alternatives", "proved", "proved_by_register"),
    [
        ("62704.", ("62714.",), True, True),
        # the likeliest reading is short of a figure, another is whole
        ("6274.", ("627-4.", "62704."), True, True),
        ("I have not been there", ("62704.",), True, True),
        # another whole postcode: only a register can tell that there is none
        ("60704.", ("62704.",), False, True),
        ("62706.", ("62704.",), False, False),
        ("6274.", ("62704.", "62706."), False, False),
        ("6274.", ("62714.",), False, False),
    ],
)
def test_a_postcode_of_another_reading_proves_only_where_no_other_may_be_meant(
    text: str, alternatives: tuple[str, ...], proved: bool, proved_by_register: bool
) -> None:
    assert proves(hear(PLAIN, text, *alternatives)) is proved
    assert proves(hear(MENDING, text, *alternatives)) is proved_by_register


def test_without_a_proof_asked_for_no_reading_is_preferred() -> None:
    context = Context(NOW, Expects.VERIFICATION)
    assert PLAIN.understand("6274.", ("62704.",), context).text == "6274."


@pytest.mark.parametrize(
    ("expects", "text", "alternatives", "acts"),
    [
        (Expects.ADDRESS_CONFIRMATION, "Yachts mine.", ("Yes, that's right.", "Yes, that's fine."), {"affirm"}),
        (Expects.ADDRESS_CONFIRMATION, "Yachts mine.", ("Yes, that's right.",), set()),
        (Expects.ADDRESS_CONFIRMATION, "Yachts mine.", ("Yes, that's right.", "No, that's wrong."), set()),
        (Expects.OPT_OUT_CONFIRMATION, "Yachts mine.", ("Yes, please.", "Yes."), set()),
        (Expects.REFUSAL_CONFIRMATION, "Yachts mine.", ("Yes, please.", "Yes."), set()),
        (Expects.IDENTITY, "Yachts mine.", ("Yes, speaking.", "Yes."), set()),
        (Expects.NONE, "Yachts mine.", ("Never call me again.", "Do not call me again."), set()),
    ],
)
def test_yes_and_no_come_from_other_readings_only_where_they_agree_and_consent_to_nothing(
    expects: Expects, text: str, alternatives: tuple[str, ...], acts: set[str]
) -> None:
    turn = hear(PLAIN, text, *alternatives, expects=expects)
    assert {heard.act.value for heard in turn.acts} & {"affirm", "deny", "opt_out"} == acts


def test_words_that_mean_something_are_not_replaced() -> None:
    turn = hear(PLAIN, "Who is this?", "Yes.", "Yes.", expects=Expects.ADDRESS_CONFIRMATION)
    assert turn.has(CustomerAct.ASK_WHO)
    assert not turn.has(CustomerAct.AFFIRM)


@pytest.mark.parametrize(
    ("text", "alternatives", "phone"),
    [
        ("My number is 2 0 2 5 5 5 0 1 4.", ("My number is 2 0 2 5 5 5 0 1 4 6.",), "+12025550146"),
        ("My number is 202 555 0134.", ("My number is 202 555 0146.",), "+12025550134"),
        ("Call me on t 0 2 5 5 5 0 0 8.", ("Call me on to 0 2 5 5.",), None),
        ("Tomorrow at ten.", ("My number is 202 555 0146.",), None),
        ("On December 24 at 10:30.", ("2 0 2 5 5 5 0 1 4 6.",), None),
    ],
)
def test_a_telephone_number_comes_from_another_reading_where_the_first_holds_a_part_of_one(
    text: str, alternatives: tuple[str, ...], phone: str | None
) -> None:
    assert hear(PLAIN, text, *alternatives, expects=Expects.CALLBACK_TIME).phone == phone


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("Call me on Tuesday or Tuesday. 5 5 5 0 1 5 3", True),
        ("On 202 555.", True),
        ("On December 24 at 10:30.", False),
        ("Between 14:00 and 16:30.", False),
    ],
)
def test_a_row_of_digits_is_no_time(text: str, digits: bool) -> None:
    assert in_digits(hear(PLAIN, text, expects=Expects.CALLBACK_TIME)) is digits


def test_typed_digits_are_a_telephone_number_where_a_call_back_is_talked_about() -> None:
    context = Context(NOW, Expects.CALLBACK_TIME)
    typed = PLAIN.typed(Understanding("2025550146"), context)
    assert typed.phone == "+12025550146"
    assert typed.has(CustomerAct.CALL_BACK)
    assert PLAIN.typed(Understanding("2025"), context) == Understanding("2025")


def test_a_piece_of_an_address_comes_from_another_reading() -> None:
    draft = Address("Oak Lane", "12", city="Springfield")
    turn = hear(PLAIN, "six to tools", "62706.", expects=Expects.ADDRESS_PART, address=draft, part=AddressPart.POSTCODE)
    assert turn.address.postcode == "62706"
    turn = hear(PLAIN, "27 Sid Lane.", "62706.", expects=Expects.ADDRESS_PART, address=draft, part=AddressPart.POSTCODE)
    assert turn.address == Address(postcode="62706")


def test_the_reading_that_fits_the_register_counts_and_is_doubtful() -> None:
    turn = hear(
        MENDING,
        "12 Old Plain, Springfield 62706",
        "12 Oak Lane, Springfield 62706",
        "12 Oat Lane, Springfield 62706",
        expects=Expects.ADDRESS,
    )
    assert turn.address == Address("Oak Lane", "12", postcode="62706", city="Springfield")
    assert turn.doubtful == (AddressPart.STREET,)
    kept = hear(PLAIN, "12 Oat Plane, Springfield 62706", "12 Oak Lane, Springfield 62706", expects=Expects.ADDRESS)
    assert kept.address.street == "Oat Plane"


def test_a_house_number_is_neither_looked_up_nor_lent() -> None:
    turn = hear(MENDING, "12 Oak Lane, Springfield", "20 Oak Lane, Springfield", expects=Expects.ADDRESS)
    assert turn.address.house_number == "12"
    only = hear(MENDING, "the number is 14", expects=Expects.ADDRESS_CONFIRMATION, address=Address("Oke Lane", "12"))
    assert only.address == Address(house_number="14")
    assert only.doubtful == ()


def test_a_country_the_register_does_not_hold_is_left_alone() -> None:
    british = Hearing(ENGLISH, AddressMending(REGISTER, "GB"))
    turn = hear(british, "12 Oak Lane, Leeds LS1 4AP", expects=Expects.ADDRESS)
    assert turn == hear(PLAIN, "12 Oak Lane, Leeds LS1 4AP", expects=Expects.ADDRESS)


class BrokenRegister(MemoryRegister):
    """A register whose file is gone."""

    def places(self, country: str, postcode: str) -> tuple[Place, ...]:
        raise StoreUnavailable("the address register cannot be read any more")


def test_a_register_that_breaks_costs_its_help_only() -> None:
    broken = Hearing(ENGLISH, AddressMending(BrokenRegister(ENTRIES), "US"))
    turn = hear(broken, "12 Oke Lane, Springfield 62706", expects=Expects.ADDRESS)
    assert turn.address.street == "Oke Lane"
    assert not proves(hear(broken, "60704.", "62704."))
