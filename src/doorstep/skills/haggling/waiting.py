"""Waiting: holds that run out, who is told that something became free, and what the others hear meanwhile."""

from dataclasses import replace

from doorstep.dialogue.bargaining import BuyerExpects, Saying, SellerAct, saying
from doorstep.skills.haggling.closing import release
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market, News, Notice, Quote, Thread
from doorstep.skills.haggling.moves import Changed, Move, Turn
from doorstep.skills.haggling.quoting import current, with_quote
from doorstep.skills.haggling.telling import opened_with, price


def run_out(market: Market) -> tuple[Market, tuple[Changed, ...]]:
    """Free what was kept until now, and note who has to be told."""
    changes: list[Changed] = []
    for hold in market.holds:
        if hold.expires <= market.now:
            market, freed = release(market, hold)
            changes.append(freed)
            market = owing(market, Notice(hold.buyer, News.RAN_OUT))
    return (freed_for_others(market) if changes else market), tuple(changes)


def relisted(market: Market, listing: Listing) -> tuple[Market, tuple[Changed, ...]]:
    """Change the listing; what is held for somebody is held until its deadline at most."""
    end = listing.mandate.deadline
    holds = market.holds if end is None else tuple(replace(one, expires=min(one.expires, end)) for one in market.holds)
    return run_out(replace(market, listing=listing, holds=holds))


def owing(market: Market, notice: Notice) -> Market:
    """Note that somebody has to be told something."""
    return market if notice in market.owed else replace(market, owed=(*market.owed, notice))


def freed_for_others(market: Market) -> Market:
    """Note that those who wait have to be told that it is free, in the order they came."""
    if market.free < 1 or market.over:
        return market
    for _, buyer in sorted((one.waiting, one.buyer) for one in market.threads.values() if one.waiting is not None):
        market = owing(market, Notice(buyer, News.FREE))
    return market


def tell_owed(market: Market) -> tuple[Market, tuple[Turn, ...]]:
    """Tell everybody what they have still to be told, unless it is no longer so."""
    turns: list[Turn] = []
    owed, market = market.owed, replace(market, owed=())
    for buyer in dict.fromkeys(one.buyer for one in owed):
        thread = market.threads.get(buyer)
        if thread is None or thread.paused or thread.left:
            continue
        ran_out = next((one for one in owed if one.buyer == buyer and one.news is News.RAN_OUT), None)
        if ran_out is not None:
            market, turn = _say_ran_out(market, thread, ran_out)
            turns.append(turn)
        elif market.free > 0 and not market.over and thread.waiting is not None:
            market, turn = _say_free(market, thread)
            turns.append(turn)
    return market, tuple(turns)


def news(told: tuple[Notice, ...]) -> tuple[Saying, ...]:
    """What a buyer who writes is told first: that what was kept for them has run out."""
    return tuple(saying(SellerAct.EXPIRED) for one in told if one.news is News.RAN_OUT)


def invitation(market: Market, thread: Thread, quote: Quote, *, again: bool = False) -> tuple[Saying, ...]:
    """Say that it can be had, perhaps again, and for what."""
    pieces = market.free if market.listing.pieces > 1 else None
    if not thread.quotes and quote.terms.pieces == 1 and quote.terms.shipping is None:
        return (saying(SellerAct.AVAILABLE, amount=market.money(quote.amount), pieces=pieces, again=again or None),)
    return (saying(SellerAct.AVAILABLE, pieces=pieces, again=again or None), price(SellerAct.COUNTER, quote, market))


def informed(market: Market, thread: Thread, said: tuple[Saying, ...], expects: BuyerExpects) -> Market:
    """The market in which a buyer was told something."""
    thread = replace(thread, disclosed=True, said=said, expects=expects)
    return market.with_thread(thread)


def _say_ran_out(market: Market, thread: Thread, notice: Notice) -> tuple[Market, Turn]:
    """Tell a buyer that nothing is kept for them any more, and whether it can still be had."""
    gone = news((notice,))
    if market.over or market.free < 1:
        ended = SellerAct.CLOSED if market.over else SellerAct.SOLD if not market.holds else SellerAct.RESERVED
        said = opened_with(thread, (*gone, saying(ended)), market)
        market = informed(market, thread, said, BuyerExpects.NOTHING)
        return market, Turn(thread.buyer, Move.REJECT, said, reason="what was kept has run out")
    quote = current(market, thread)
    said = opened_with(thread, (*gone, *invitation(market, thread, quote)), market)
    return _with_price(market, thread, said, quote, "what was kept has run out")


def _say_free(market: Market, thread: Thread) -> tuple[Market, Turn]:
    """Tell a buyer who waits that it is free again."""
    quote = current(market, thread)
    said = opened_with(thread, invitation(market, thread, quote, again=True), market)
    return _with_price(market, thread, said, quote, "it is free for who waited")


def _with_price(
    market: Market, thread: Thread, said: tuple[Saying, ...], quote: Quote, reason: str
) -> tuple[Market, Turn]:
    """Say it, with the price that stands from now on."""
    thread = replace(with_quote(thread, quote), waiting=None)
    market = informed(market, thread, said, BuyerExpects.PRICE)
    turn = Turn(
        thread.buyer,
        Move.ANSWER,
        said,
        amount=quote.amount,
        terms=quote.terms,
        expires=quote.expires,
        reason=reason,
    )
    return market, turn
