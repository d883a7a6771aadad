"""What the seller does about a buyer: saying yes or no, taking over, noting that it was paid and collected."""

from dataclasses import replace
from typing import assert_never

from doorstep.dialogue.bargaining import BuyerExpects, SellerAct, saying
from doorstep.skills.haggling.closing import can_close, close, keep, missing, release, take_note
from doorstep.skills.haggling.comparing import opening_terms
from doorstep.skills.haggling.events import SellerDid, SellerWord
from doorstep.skills.haggling.market import Deal, Hold, Market, Offer, Thread
from doorstep.skills.haggling.moves import Changed, Move, Out, Turn
from doorstep.skills.haggling.quoting import VALID, current, with_quote
from doorstep.skills.haggling.telling import opened_with, price, sold
from doorstep.skills.haggling.waiting import freed_for_others, informed


def seller_did(market: Market, event: SellerDid) -> tuple[Market, tuple[Out, ...]]:
    """Take in what the seller did, and tell the buyer where they have to know."""
    thread = thread_of(market, event.buyer)
    if event.about is not None and at_stake(market, event.buyer) != event.about:
        return market, ()
    match event.what:
        case SellerWord.ACCEPTS:
            return _accepted(market, thread)
        case SellerWord.REJECTS:
            return _rejected(market, thread)
        case SellerWord.MESSAGE:
            return market.with_thread(replace(thread, paused=True, asked=(), declined=None)), ()
        case SellerWord.RESUMES:
            return market.with_thread(replace(thread, paused=False, declined=None)), ()
        case SellerWord.PAID | SellerWord.COLLECTED:
            deal = market.deal_of(event.buyer)
            return (market if deal is None else _noted(market, deal, event.what)), ()
        case never:
            assert_never(never)


def at_stake(market: Market, buyer: str) -> int | None:
    """What a yes or no of the seller is about: the amount that is held for a buyer, was agreed or was offered last."""
    agreed = market.hold_of(buyer) or market.deal_of(buyer)
    if agreed is not None:
        return agreed.amount
    offers = thread_of(market, buyer).offers
    return offers[-1].amount if offers else None


def thread_of(market: Market, buyer: str, language: str | None = None) -> Thread:
    """A buyer's thread, a new one if they have not written yet."""
    known = market.threads.get(buyer)
    if known is None:
        listing = market.listing
        return Thread(buyer, language or listing.language, terms=opening_terms(listing))
    return known if language is None else replace(known, language=language)


def _noted(market: Market, deal: Deal, what: SellerWord) -> Market:
    """Note that a deal was paid or collected."""
    if what is SellerWord.PAID:
        return take_note(market, deal, replace(deal, paid=True))
    return take_note(market, deal, replace(deal, collected=True))


def _accepted(market: Market, thread: Thread) -> tuple[Market, tuple[Out, ...]]:
    """Close what is kept for the buyer, or their standing offer, which the seller may take above the floor only."""
    hold = market.hold_of(thread.buyer)
    changes: list[Out] = []
    if hold is None:
        found = _standing(market, thread)
        if found is None:
            return market, ()
        market, hold, kept = found
        changes.append(kept)
    market, deal, closed = close(market, hold)
    question, expects = missing(market, deal.terms)
    said = opened_with(thread, (sold(deal.amount, deal.terms, market), *question), market)
    thread = replace(thread, terms=deal.terms, waiting=None, declined=None)
    if thread.paused:  # the seller is talking to them
        return market.with_thread(thread), (*changes, closed)
    market = informed(market, thread, said, expects)
    turn = Turn(thread.buyer, Move.ACCEPT, said, amount=deal.amount, terms=deal.terms, reason="the seller said yes")
    return market, (*changes, closed, turn)


def _standing(market: Market, thread: Thread) -> tuple[Market, Hold, Changed] | None:
    """Keep the pieces at the buyer's last offer, where that still binds them and can be closed."""
    offer = thread.offers[-1] if thread.offers else None
    if offer is None or not offer.firm or thread.left or market.deal_of(thread.buyer) is not None:
        return None
    if offer.at + VALID <= market.now or not can_close(market, offer.amount, offer.terms):
        return None
    return keep(market, thread.buyer, offer.amount, offer.terms)


def _rejected(market: Market, thread: Thread) -> tuple[Market, tuple[Out, ...]]:
    """Free what was kept for the buyer and withdraw our price; an offer that was not taken yet is countered."""
    hold = market.hold_of(thread.buyer)
    if hold is None:
        return _offer_declined(market, thread)
    market, freed = release(market, hold)
    last = thread.quote
    if last is not None:
        thread = replace(thread, quotes=(*thread.quotes[:-1], replace(last, expires=min(last.expires, market.now))))
    thread = replace(thread, declined=Offer(hold.amount, hold.terms, market.now))
    if thread.paused:
        return freed_for_others(market.with_thread(thread)), (freed,)
    said = opened_with(thread, (saying(SellerAct.DECLINED),), market)
    market = informed(market, thread, said, BuyerExpects.NOTHING)
    turn = Turn(thread.buyer, Move.REJECT, said, terms=hold.terms, reason="the seller said no")
    return freed_for_others(market), (freed, turn)


def _offer_declined(market: Market, thread: Thread) -> tuple[Market, tuple[Out, ...]]:
    """Say the price that stands to a buyer whose offer the seller does not want."""
    if not thread.offers or thread.paused or market.over or market.free < 1 or market.deal_of(thread.buyer) is not None:
        return market, ()
    quote = current(market, thread)
    said = opened_with(thread, (price(SellerAct.STAND, quote, market),), market)
    offer = replace(thread.offers[-1], firm=False)
    thread = replace(with_quote(thread, quote), offers=(*thread.offers[:-1], offer), waiting=None)
    market = informed(market, thread, said, BuyerExpects.PRICE)
    turn = Turn(
        thread.buyer,
        Move.COUNTER,
        said,
        amount=quote.amount,
        terms=quote.terms,
        expires=quote.expires,
        reason="the seller said no",
    )
    return market, (turn,)
