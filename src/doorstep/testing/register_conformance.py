"""What every address register has to do, the one in memory included; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check over a register of `ENTRIES`:

    @pytest.mark.parametrize("check", REGISTER_CHECKS, ids=lambda check: check.__name__)
    def test_my_register(check, register):
        check(register)
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable
from typing import Final, TypeAlias

from doorstep.dialogue.slots import Address, AddressPart
from doorstep.ports.address_register import AddressRegister, Entry, RegisterCount

RegisterCheck: TypeAlias = Callable[[AddressRegister], None]

ENTRIES: Final = (
    Entry("US", "62704", "Springfield", "Culture West Road"),
    Entry("US", "62704", "Springfield", "Maple Street"),
    Entry("US", "62706", "Springfield", "Oak Lane"),
    Entry("US", "62706", "Springfield", "Maplewood Drive"),
    Entry("US", "62706", "Springfield", "Lake Avenue"),
    Entry("US", "62703", "Springfield", "Lake Avenue"),
    Entry("US", "62707", "Sherman", "Meyer Court"),
    Entry("US", "62707", "Sherman", "Maier Court"),
    Entry("US", "62629", "Chatham"),
    Entry("DE", "01069", "Dresden", "Prager Straße"),
    Entry("DE", "01069", "Dresden", "Wiener Platz"),
    Entry("DE", "01069", "Dresden", "Ammonstraße"),
    Entry("DE", "06108", "Halle (Saale)", "Große Ulrichstraße"),
    Entry("DE", "06110", "Halle (Saale)", "Merseburger Straße"),
    Entry("DE", "86738", "Deiningen", "Hauptstraße"),
    Entry("DE", "91550", "Dinkelsbühl", "Schäfergasse"),
    Entry("CH", "8001", "Zürich", "Bahnhofstrasse"),
)
"""Towns as they are, streets partly invented."""


def _us(**parts: str) -> Address:
    return Address(country="US", **parts)


def _de(**parts: str) -> Address:
    return Address(country="DE", **parts)


def finds_the_towns_of_a_postcode(register: AddressRegister) -> None:
    """By its figures, however they are grouped, and only in its country."""
    assert [place.name for place in register.places("US", "62 704")] == ["Springfield"]
    assert [place.name for place in register.places("DE", "01069")] == ["Dresden"]
    assert register.places("DE", "62704") == ()
    assert register.places("US", "") == ()


def finds_the_postcodes_of_a_town(register: AddressRegister) -> None:
    """In any spelling, also by the beginning of its name."""
    assert {place.postcode for place in register.postcodes("US", "springfield")} == {"62703", "62704", "62706"}
    assert {place.postcode for place in register.postcodes("DE", "Halle")} == {"06108", "06110"}
    assert [place.name for place in register.postcodes("DE", "Dinkelsbuehl")] == ["Dinkelsbühl"]
    assert [place.name for place in register.postcodes("CH", "ZÜRICH")] == ["Zürich"]
    assert register.postcodes("US", "Spring") == ()
    assert register.postcodes("US", "?!") == ()


def lists_streets(register: AddressRegister) -> None:
    """Under a postcode, in a town, or both; of everything at once it lists none."""
    assert {street.name for street in register.streets("US", postcode="62706")} == {
        "Oak Lane",
        "Maplewood Drive",
        "Lake Avenue",
    }
    assert {street.name for street in register.streets("DE", place="halle")} == {
        "Große Ulrichstraße",
        "Merseburger Straße",
    }
    assert [street.name for street in register.streets("DE", postcode="06110", place="Halle")] == ["Merseburger Straße"]
    assert register.streets("US", postcode="62629") == ()
    assert register.streets("US") == ()


def a_postcode_fills_the_town(register: AddressRegister) -> None:
    """Nothing is doubtful then, and what was heard stays."""
    match = register.match(_us(postcode="62706", house_number="12"))
    assert match.address == _us(postcode="62706", house_number="12", city="Springfield")
    assert match.filled == {AddressPart.CITY}
    assert match.certain == {AddressPart.POSTCODE}
    assert not match.doubtful


def a_street_in_a_town_fills_the_postcode(register: AddressRegister) -> None:
    """Where it stands under one postcode only."""
    match = register.match(_us(street="Oak Ln", city="springfield"))
    assert match.address == _us(street="Oak Lane", city="Springfield", postcode="62706")
    assert match.filled == {AddressPart.POSTCODE}
    assert not match.doubtful
    twice = register.match(_us(street="Lake Avenue", city="Springfield"))
    assert twice.address.postcode is None
    assert twice.certain == {AddressPart.STREET, AddressPart.CITY}
    assert register.match(_us(city="Chatham")).address.postcode == "62629"


def what_sounds_like_one_street_is_that_street(register: AddressRegister) -> None:
    """It is doubtful, so that the read-back spells it."""
    for country, postcode, heard, meant in (
        ("US", "62706", "Oke Lane", "Oak Lane"),
        ("US", "62704", "Kultcher West Road", "Culture West Road"),
        ("US", "62706", "Maple wood drive", "Maplewood Drive"),
        ("US", "62706", "Maplewood", "Maplewood Drive"),
        ("DE", "01069", "Brager Straße", "Prager Straße"),
        ("DE", "91550", "Schefergasse", "Schäfergasse"),
        ("DE", "06108", "große Ullrich Straße", "Große Ulrichstraße"),
    ):
        match = register.match(Address(street=heard, house_number="4", postcode=postcode, country=country))
        assert match.address.street == meant, (heard, match)
        assert match.address.house_number == "4"
        assert (AddressPart.STREET in match.doubtful) is (heard != "Maple wood drive"), (heard, match)


def vowels_alone_make_another_street(register: AddressRegister) -> None:
    """A key without vowels is not enough: "Innen" has that of "Ammon"."""
    match = register.match(_de(street="Innenstraße", postcode="01069"))
    assert match.address.street == "Innenstraße"


def several_that_sound_alike_are_left_open(register: AddressRegister) -> None:
    """Nothing is chosen; the candidates are named."""
    match = register.match(_us(street="Myer Court", postcode="62707"))
    assert match.address.street == "Myer Court"
    assert match.doubtful == {AddressPart.STREET}
    assert {one.street for one in match.candidates} == {"Meyer Court", "Maier Court"}


def an_unknown_street_is_kept_and_doubtful(register: AddressRegister) -> None:
    """A register may lack it; where it holds no street at all for the place, nothing is doubted."""
    match = register.match(_us(street="Quarry Hill", postcode="62706"))
    assert match.address.street == "Quarry Hill"
    assert match.doubtful == {AddressPart.STREET}
    assert not register.match(_us(street="Quarry Hill", postcode="62629")).doubtful


def a_postcode_and_a_town_that_do_not_fit_are_both_doubtful(register: AddressRegister) -> None:
    """Neither is changed."""
    match = register.match(_us(street="Oak Lane", postcode="62706", city="Chatham"))
    assert match.address == _us(street="Oak Lane", postcode="62706", city="Chatham")
    assert match.doubtful == {AddressPart.POSTCODE, AddressPart.CITY}
    elsewhere = register.match(_us(street="Oak Lane", postcode="62704", city="Springfield"))
    assert elsewhere.doubtful == {AddressPart.POSTCODE}
    assert [one.postcode for one in elsewhere.candidates] == ["62706"]


def a_misheard_town_is_found(register: AddressRegister) -> None:
    """Among those of the postcode, or in the whole country where it sounds like one only."""
    assert register.match(_us(postcode="62704", city="Springfeeled")).address.city == "Springfield"
    nowhere = register.match(_de(postcode="01069", city="Drissen", street="Braga Straße"))
    assert (nowhere.address.city, nowhere.address.street) == ("Dresden", "Braga Straße")
    assert nowhere.doubtful == {AddressPart.CITY, AddressPart.STREET}
    heard = register.match(_de(postcode="01069", city="Drissen", street="Brager Straße"))
    assert (heard.address.city, heard.address.street) == ("Dresden", "Prager Straße")
    match = register.match(_de(city="Dinkelsbiel", street="Schäfergasse"))
    assert match.address == _de(city="Dinkelsbühl", street="Schäfergasse", postcode="91550")
    assert match.doubtful == {AddressPart.CITY}


def another_hypothesis_may_fit_better(register: AddressRegister) -> None:
    """It lends street, postcode and town, never the number, and what it changes is doubtful."""
    heard = _us(street="Oat Plane", house_number="12", postcode="62706")
    match = register.match(heard, (_us(street="Old Plain", house_number="20"), _us(street="Oak Lane")))
    assert match.address == _us(street="Oak Lane", house_number="12", postcode="62706", city="Springfield")
    assert match.doubtful == {AddressPart.STREET}
    sure = register.match(_us(street="Oak Lane", postcode="62706"), (_us(street="Lake Avenue"),))
    assert sure.address.street == "Oak Lane"
    assert not sure.doubtful


def without_a_country_nothing_is_looked_up(register: AddressRegister) -> None:
    """The address comes back as it was."""
    heard = Address(street="Oke Lane", postcode="62706")
    match = register.match(heard)
    assert match.address == heard
    assert not match.certain | match.doubtful | match.filled


def counts_what_it_holds(register: AddressRegister) -> None:
    """By country."""
    assert register.holds("DE")
    assert not register.holds("AT")
    assert register.counts() == (
        RegisterCount("CH", 1, 1, 1),
        RegisterCount("DE", 5, 4, 7),
        RegisterCount("US", 5, 3, 8),
    )


REGISTER_CHECKS: Final[tuple[RegisterCheck, ...]] = (
    finds_the_towns_of_a_postcode,
    finds_the_postcodes_of_a_town,
    lists_streets,
    a_postcode_fills_the_town,
    a_street_in_a_town_fills_the_postcode,
    what_sounds_like_one_street_is_that_street,
    vowels_alone_make_another_street,
    several_that_sound_alike_are_left_open,
    an_unknown_street_is_kept_and_doubtful,
    a_postcode_and_a_town_that_do_not_fit_are_both_doubtful,
    a_misheard_town_is_found,
    another_hypothesis_may_fit_better,
    without_a_country_nothing_is_looked_up,
    counts_what_it_holds,
)
