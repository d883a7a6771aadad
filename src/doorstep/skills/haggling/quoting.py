"""Naming prices: what the strategy sees of a thread, and quotes that never rise and never fall below the floor."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zlib import crc32

from doorstep.skills.haggling import negotiators
from doorstep.skills.haggling.comparing import ask_for, bearable, cost, in_our_way, offered, price_of, restated
from doorstep.skills.haggling.grid import grid_of, up
from doorstep.skills.haggling.market import Market, Quote, Thread
from doorstep.skills.haggling.moment import RUDE, TRICKS, Moment
from doorstep.skills.haggling.pace import Pace
from doorstep.skills.haggling.reserve import expected, reserve
from doorstep.skills.haggling.strategy import Take, View
from doorstep.skills.haggling.terms import Terms

VALID: Final = timedelta(hours=48)
"""So long a quote can be taken."""
STRATEGY: Final = negotiators.default()


def expiry(market: Market, span: timedelta) -> datetime:
    """The end of a span that begins now, but not after the deadline."""
    deadline = market.listing.mandate.deadline
    return market.now + span if deadline is None else min(market.now + span, deadline)


def view(moment: Moment) -> View:
    """What the strategy sees, all of it for what they want now."""
    listing, thread, now = moment.listing, moment.thread, moment.market.now
    mandate, terms = listing.mandate, moment.thread.terms
    ask = ask_for(listing, terms) - cost(listing, terms)
    return View(
        ask=ask,
        reserve=min(ask, max(mandate.floor, reserve(mandate, now, moment.market.free)) * terms.pieces),
        quotes=tuple(restated(listing, one, terms) for one in thread.quotes),
        offers=tuple(offered(listing, one, terms) for one in thread.offers),
        rounds=max(0, thread.rounds - (not moment.repeated)),
        elapsed=_elapsed(moment.market, mandate.opened),
        grid=grid_of(mandate.ask),
        seed=crc32(listing.id.encode()),
        repeated=moment.repeated,
        waited=_elapsed(moment.market, thread.quotes[-1].at if thread.quotes else mandate.opened),
        others=expected(mandate, now),
    )


def current(market: Market, thread: Thread) -> Quote:
    """The price that stands for what they want now, as a quote that can be taken: the ask before any other.

    A quote that a changed listing no longer bears gives way to the ask.
    """
    listing, last = market.listing, thread.quote
    terms = in_our_way(replace(thread.terms, pickup_at=None), listing)
    amount = ask_for(listing, terms) if last is None else price_of(listing, last, terms)
    if not bearable(listing, amount, terms):
        amount = ask_for(listing, terms)
    return _named(market, last, amount, terms)


def answer(moment: Moment) -> Quote | None:
    """What is asked next; None where their offer is taken. Beside a trick or rudeness it is the price that stands."""
    standing = current(moment.market, moment.thread)
    if moment.has(*TRICKS, *RUDE):
        return standing
    listing, offer, terms = moment.listing, moment.heard.offer, standing.terms
    ours = cost(listing, terms)
    offers = [offered(listing, one, terms) + ours for one in moment.thread.offers[-1:]]
    decided = STRATEGY.answer(view(moment))
    if isinstance(decided, Take):
        amount = max(offers, default=standing.amount)
    else:
        amount = decided.amount + ours
        amount = max([up(amount, grid_of(listing.mandate.ask)) if ours else amount, *offers])
    if offer is not None and offer.firm and amount <= offers[0] and bearable(listing, offer.amount, offer.terms):
        return None
    amount = min(amount, standing.amount)
    if not bearable(listing, amount, terms):
        return standing
    return _named(moment.market, moment.thread.quote, amount, terms)


def ends(moment: Moment) -> bool:
    """Whether the listing's time is nearly over while an offer of theirs stands."""
    return bool(moment.thread.offers) and Pace().ends(view(moment))


def with_quote(thread: Thread, quote: Quote) -> Thread:
    """The thread with the quote, if it is a new one."""
    return thread if thread.quote == quote else replace(thread, quotes=(*thread.quotes, quote))


def _named(market: Market, last: Quote | None, amount: int, terms: Terms) -> Quote:
    """The last quote, if it says the same and can still be taken; else a new one."""
    if last is not None and (last.amount, last.terms) == (amount, terms) and last.expires > market.now:
        return last
    number = 1 if last is None else last.id + 1
    return Quote(number, amount, terms, market.now, expiry(market, VALID))


def _elapsed(market: Market, since: datetime) -> float:
    """How much of the listing's time has passed since then, 0 to 1; 0 without a deadline."""
    opened, deadline = market.listing.mandate.opened, market.listing.mandate.deadline
    if deadline is None or deadline <= opened:
        return 0.0
    return min(1.0, max(0.0, (market.now - since) / (deadline - opened)))
