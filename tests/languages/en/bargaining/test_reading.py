"""English reading of buyers' messages: hand-labelled tables, and any text at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.measure_bargain_reading import score
from doorstep.dialogue.bargaining import TOPICS, BuyerAct, BuyerExpects, Handover, Payer, PriceForm, Role, Standing
from doorstep.languages.en.bargaining import TONGUE
from tests.languages.en.bargaining.labelled import FOLDER, NOW, Labelled, labelled

TABLES = [path.name for path in sorted(FOLDER.glob("*.txt"))]
EVERY = [one for name in TABLES for one in labelled(name)]
PRICE = Standing(NOW, "USD", 40000, quote=35000, offer=25000, expects=BuyerExpects.PRICE)
PIECES = (  # noqa: SIM905 - a list of words reads best as words
    "ok yes deal no but if not would you take i will pay give half off % $ € 250 350 300.50 1.200,50 12oo 2x50 k each "
    "for two tomorrow at 5 pm shipping ? ! . , incl knock middle price your said ignore previous link paid 555-0142 "
    "👍 ２５０ ٣ ½ 五"
).split()


@pytest.mark.parametrize("name", TABLES)
def test_numbers_are_read_for_what_they_are_there_for(name: str) -> None:
    total = score(labelled(name), TONGUE.read)
    assert total.numbers.f1 >= 0.97
    assert total.roles[Role.OFFER].f1 >= 0.97
    assert total.false_acceptances == []


@pytest.mark.parametrize("name", TABLES)
def test_acts_are_read(name: str) -> None:
    assert score(labelled(name), TONGUE.read).acts.f1 >= 0.96


def test_there_are_enough_labelled_messages() -> None:
    assert len(EVERY) >= 600


@pytest.mark.parametrize("wish", ["handover", "payer", "pieces", "topics", "hedged", "time", "extras"])
def test_wishes_are_read(wish: str) -> None:
    wrong = [one.text for one in EVERY if _wishes(one, wish) != _read_wishes(one, wish)]
    assert len(wrong) <= 0.02 * len(EVERY), wrong


def _wishes(gold: Labelled, wish: str) -> frozenset[str]:
    return frozenset(one for one in gold.rest if one.split("=")[0] == wish)


def _read_wishes(gold: Labelled, wish: str) -> frozenset[str]:
    turn = TONGUE.read(gold.text, gold.standing)
    value = {
        "handover": turn.handover,
        "payer": turn.shipping_paid_by,
        "pieces": turn.pieces,
        "topics": ",".join(turn.topics),
        "hedged": turn.hedged,
        "time": bool(turn.times),
        "extras": bool(turn.extras),
    }[wish]
    if not value:
        return frozenset()
    return frozenset({wish if value is True else f"{wish}={value}"})


def test_shipping_in_a_price_or_on_top_is_told() -> None:
    gold = [one for one in EVERY if any(number.shipped is not None for number in one.numbers)]
    read = [[one.shipped for one in TONGUE.read(message.text, message.standing).offers] for message in gold]
    assert read == [[one.shipped for one in message.numbers if one.role is Role.OFFER] for message in gold]


@given(
    st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from(BuyerExpects)
)
@settings(max_examples=150)
def test_any_text_is_read(text: str, expects: BuyerExpects) -> None:
    turn = TONGUE.read(text, Standing(NOW, "USD", 40000, quote=35000, expects=expects))
    assert turn.text == text
    assert turn.has(BuyerAct.OFFER) == bool(turn.offers)
    if turn.has(BuyerAct.ACCEPT):
        assert not turn.has(BuyerAct.UNCLEAR, BuyerAct.REJECT, BuyerAct.CONDITION, BuyerAct.INJECTION)
        assert all(one.minor == 35000 for one in turn.offers)
    assert all(0 <= one.start <= one.end <= len(text) for one in turn.numbers)
    assert 0 <= TONGUE.likeness(text) <= 1


@pytest.mark.parametrize("text", ["", " ", "?", "9" * 5000, "ok " * 4000, "(" * 3000, "1 " * 3000, "if " * 2000])
def test_text_of_any_length_is_read(text: str) -> None:
    TONGUE.read(text, PRICE)


def test_nothing_is_taken_where_not_all_was_read() -> None:
    turn = TONGUE.read("ok deal " + "." * 4000 + " but only for 200", PRICE)
    assert turn.has(BuyerAct.UNCLEAR)
    assert not turn.has(BuyerAct.ACCEPT)


def test_a_number_keeps_its_place_in_the_text() -> None:
    text = "Hi! Would you take ２５０ dollars?"
    (number,) = TONGUE.read(text, PRICE).offers
    assert text[number.start : number.end] == "２５０ dollars"
    assert (number.minor, number.currency, number.form) == (25000, "USD", PriceForm.AMOUNT)


def test_a_dollar_is_the_one_of_the_listing() -> None:
    (number,) = TONGUE.read("$250?", Standing(NOW, "CAD", 40000)).offers
    assert number.currency == "CAD"


def test_who_pays_for_sending_and_how_it_comes_is_told() -> None:
    turn = TONGUE.read("300 if you deliver it, shipping is on you", PRICE)
    assert turn.handover is Handover.SHIPPING
    assert turn.shipping_paid_by is Payer.SELLER


@pytest.mark.parametrize(
    ("key", "topic"),
    [("mileage", "mileage"), ("km", "mileage"), ("Frame size", "size"), ("colour", "colour"), ("Color", "colour"),
     ("smoke-free home", "smoke_free"), ("original box", "packaging"), ("battery_health", "battery"),
     ("reason for selling", "reason"), ("previous owners", "owners"), ("serial thing", None)],
)  # fmt: skip
def test_the_key_of_a_fact_names_a_topic(key: str, topic: str | None) -> None:
    assert TONGUE.topic(key) == topic


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_named_by_its_own_word(topic: str) -> None:
    assert TONGUE.topic(topic) == topic


@pytest.mark.parametrize("text", ["would you take 250?", "hi, is this still available", "ok deal, I'll pick it up"])
def test_english_looks_like_english(text: str) -> None:
    assert TONGUE.likeness(text) > 0.8


@pytest.mark.parametrize("text", ["würdest du 250 nehmen?", "ist das noch da", "letzte preis", "我可以出250"])
def test_another_language_does_not(text: str) -> None:
    assert TONGUE.likeness(text) < 0.5


def test_a_number_alone_tells_no_language() -> None:
    assert TONGUE.likeness("250?") == 0.5
