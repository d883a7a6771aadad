"""What holds for every strategy, and what the one that sells promises on top, over any buyers, floors and clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.skills.haggling.grid import grid_of
from doorstep.skills.haggling.listing import Mandate
from doorstep.skills.haggling.negotiators import PLAIN, default
from doorstep.skills.haggling.offering import Curve, Margin
from doorstep.skills.haggling.reserve import Prior, reserve
from doorstep.skills.haggling.strategy import Answer, Name, Negotiator, Take, View

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SELLERS = {"default": default, **PLAIN}


@st.composite
def talks(draw: st.DrawFn) -> tuple[View, tuple[tuple[int | None, float], ...]]:
    """A listing before its first message, and what a buyer says: offers or other words, with the time that passes."""
    ask = draw(st.integers(50, 2_000_000))
    reserve_price = draw(st.integers(1, ask))
    seed, others = draw(st.integers(0, 2**32 - 1)), draw(st.sampled_from((0.0, 3.0)))
    start = View(ask, reserve_price, grid=grid_of(ask), seed=seed, others=others)
    offer = st.none() | st.integers(1, ask + ask // 10)
    messages = draw(st.lists(st.tuples(offer, st.sampled_from((0.0, 0.001, 0.05, 0.2))), min_size=1, max_size=12))
    return start, tuple(messages)


def answers(seller: Negotiator, start: View, messages: tuple[tuple[int | None, float], ...]) -> list[Answer]:
    """Play a conversation up to the first acceptance, as the market keeps it."""
    view, out, moved = start, list[Answer](), start.elapsed
    for offer, passed in messages:
        repeated = bool(view.offers) and (offer is None or offer <= max(view.offers))
        offers = view.offers if offer is None else (*view.offers, offer)
        elapsed = min(1.0, view.elapsed + passed)
        view = replace(view, offers=offers, elapsed=elapsed, waited=elapsed - moved, repeated=repeated)
        answer = seller.answer(view)
        out.append(answer)
        if isinstance(answer, Take):
            break
        if view.quotes[-1:] != (answer.amount,):
            moved = elapsed
        view = replace(view, quotes=(*view.quotes, answer.amount), rounds=view.rounds + (not repeated))
    return out


def prices(given_answers: list[Answer]) -> list[int]:
    return [one.amount for one in given_answers if isinstance(one, Name)]


@pytest.mark.parametrize("name", SELLERS)
@given(talk=talks())
@settings(max_examples=60, deadline=None)
def test_nothing_falls_below_the_reserve_and_no_quote_rises(
    name: str, talk: tuple[View, tuple[tuple[int | None, float], ...]]
) -> None:
    start, messages = talk
    given_answers = answers(SELLERS[name](), start, messages)
    quotes = [start.ask, *prices(given_answers)]
    assert quotes == sorted(quotes, reverse=True)
    assert min(quotes) >= start.reserve
    if isinstance(given_answers[-1], Take):
        named = [offer for offer, _ in messages[: len(given_answers)] if offer is not None]
        assert named[-1] >= start.reserve


@given(talk=talks())
@settings(deadline=None)
def test_a_turn_gives_no_more_than_the_cap_and_never_the_margin(
    talk: tuple[View, tuple[tuple[int | None, float], ...]],
) -> None:
    start, messages = talk
    quotes = [start.ask, *prices(answers(default(), start, messages))]
    most = Curve().cap * start.ask + 2 * start.grid
    assert all(before - after <= most for before, after in pairwise(quotes))
    assert min(quotes) >= Margin().bottom(start)


@given(talk=talks())
@settings(deadline=None)
def test_what_is_new_always_moves_the_price_until_the_last(
    talk: tuple[View, tuple[tuple[int | None, float], ...]],
) -> None:
    start, messages = talk
    seen: list[int] = []
    last = start.ask
    for number, ((offer, _), answer) in enumerate(zip(messages, answers(default(), start, messages), strict=False)):
        fresh = not seen or (offer is not None and offer > max(seen))
        seen += [] if offer is None else [offer]
        if isinstance(answer, Take):
            break
        close = bool(seen) and last - seen[-1] <= 3 * start.grid
        may_stand = start.others > 0 and number == 0
        assert answer.last or not fresh or answer.amount < last or close or may_stand
        last = answer.amount


@given(talk=talks(), offer=st.integers(1, 2_200_000))
def test_asking_again_brings_nothing(talk: tuple[View, tuple[tuple[int | None, float], ...]], offer: int) -> None:
    start, _ = talk
    given_answers = answers(default(), start, ((offer, 0.1), *((offer, 0.001),) * 50))
    assert len(set(prices(given_answers))) == 1 or given_answers == [Take()]


@given(talk=talks(), more=st.integers(0, 5_000), data=st.data())
@settings(deadline=None)
def test_a_higher_offer_is_taken_where_a_lower_one_is(
    talk: tuple[View, tuple[tuple[int | None, float], ...]], more: int, data: st.DataObject
) -> None:
    start, messages = talk
    lower = answers(default(), start, messages)
    place = len(lower) - 1
    offer, passed = messages[place]
    if offer is None or not isinstance(lower[-1], Take):
        return
    raised = (*messages[:place], (offer + more * start.grid, passed))
    assert isinstance(answers(default(), start, raised)[-1], Take)


@given(talk=talks(), above=st.integers(0, 1_000))
def test_the_ask_is_always_taken(talk: tuple[View, tuple[tuple[int | None, float], ...]], above: int) -> None:
    start, messages = talk
    before = answers(default(), start, messages)
    if not isinstance(before[-1], Take):
        after = answers(default(), start, (*messages, (start.ask + above, 0.0)))
        assert isinstance(after[-1], Take)


@given(talk=talks())
@settings(deadline=None)
def test_an_offer_at_the_price_that_stands_is_taken(talk: tuple[View, tuple[tuple[int | None, float], ...]]) -> None:
    start, messages = talk
    given_answers = answers(default(), start, messages)
    if isinstance(given_answers[-1], Name):
        again = answers(default(), start, (*messages, (given_answers[-1].amount, 0.0)))
        assert isinstance(again[-1], Take)


@given(talk=talks(), times=st.integers(2, 9))
@settings(deadline=None)
def test_prices_scale_with_the_listing(talk: tuple[View, tuple[tuple[int | None, float], ...]], times: int) -> None:
    start, messages = talk
    start = replace(start, ask=start.ask * 1000, reserve=start.reserve * 1000, grid=1)
    messages = tuple((None if offer is None else offer * 1000, passed) for offer, passed in messages)
    small = answers(default(), start, messages)
    larger = replace(start, ask=start.ask * times, reserve=start.reserve * times)
    large = answers(
        default(), larger, tuple((None if one is None else one * times, passed) for one, passed in messages)
    )
    assert [type(one) for one in small] == [type(one) for one in large]
    for one, other in zip(prices(small), prices(large), strict=True):
        assert other == pytest.approx(one * times, abs=30 * times)


@given(talk=talks(), other=st.integers(1, 2_000_000))
@settings(deadline=None)
def test_quotes_tell_of_the_floor_only_that_it_lies_below(
    talk: tuple[View, tuple[tuple[int | None, float], ...]], other: int
) -> None:
    start, messages = replace(talk[0], others=0.0), talk[1]
    lower = replace(start, reserve=min(start.reserve, other))
    one, two = answers(default(), start, messages), answers(default(), lower, messages)
    bottom = Margin().bottom(start)
    for here, there in zip(prices(one), prices(two), strict=False):
        assert here == max(there, bottom) or here <= bottom + start.grid


def test_an_ask_without_room_is_a_fixed_price() -> None:
    start = View(10_000, 10_000)
    for messages in (((None, 0.1), (None, 0.9)), ((9_999, 0.1), (9_999, 0.9))):
        assert answers(default(), start, messages) == [Name(10_000, last=True)] * 2


def test_a_high_first_offer_is_answered_with_a_price_in_between() -> None:
    start = View(10_000, 5_000)
    (answer,) = answers(default(), start, ((6_800, 0.0),))
    assert isinstance(answer, Name)
    assert 6_800 < answer.amount < 10_000


def test_who_insists_is_met_when_the_time_is_nearly_over() -> None:
    start = View(10_000, 7_000, elapsed=0.5)
    given_answers = answers(default(), start, ((7_200, 0.0), (7_200, 0.0), (7_200, 0.45)))
    assert [type(one) for one in given_answers] == [Name, Name, Take]


MANDATE = Mandate(10_000, 7_000, NOW, NOW + timedelta(days=7), buyers_a_day=1.0)


def test_with_nobody_else_expected_the_reserve_is_the_floor() -> None:
    assert reserve(replace(MANDATE, buyers_a_day=0.0), NOW) == 7_000


@given(days=st.floats(0, 60), buyers=st.floats(0, 40), pieces=st.integers(1, 40))
@settings(deadline=None)
def test_the_reserve_lies_between_floor_and_ask_and_falls_towards_the_deadline(
    days: float, buyers: float, pieces: int
) -> None:
    mandate = replace(MANDATE, deadline=NOW + timedelta(days=days), buyers_a_day=buyers)
    now, later = reserve(mandate, NOW, pieces), reserve(mandate, NOW + timedelta(days=days / 2), pieces)
    assert 7_000 <= later <= now <= 10_000
    assert reserve(mandate, NOW + timedelta(days=days), pieces) == 7_000
    assert reserve(mandate, NOW, pieces + 1) <= now + 1


def test_more_buyers_and_a_better_prior_raise_the_reserve() -> None:
    usual = reserve(MANDATE, NOW)
    assert reserve(replace(MANDATE, buyers_a_day=2.0), NOW) > usual > reserve(MANDATE, NOW, 3)
    assert reserve(MANDATE, NOW, prior=Prior(0.7, 1.2)) > usual > reserve(MANDATE, NOW, prior=Prior(0.5, 0.9))


@pytest.mark.parametrize(("ask", "grid"), [(60, 1), (500, 5), (1_999, 10), (2_000, 100), (26_500, 100), (40_000, 500)])
def test_prices_are_rounded_by_the_ask(ask: int, grid: int) -> None:
    assert grid_of(ask) == grid


def test_a_price_comes_down_a_step_where_the_reserve_allows_no_more() -> None:
    view = View(40_000, 39_300, offers=(33_000,), rounds=0, grid=500, others=10.0)
    assert default().answer(view) == Name(39_500, last=True)
    assert default().answer(replace(view, reserve=39_700)) == Name(40_000, last=True)
    assert default().answer(replace(view, offers=(28_000,))) == Name(40_000)
