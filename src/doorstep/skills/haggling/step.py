"""One step of a listing's market: from an event to the market after it, and what follows. Pure, and never raises."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Standing
from doorstep.dialogue.policy import decide
from doorstep.skills.haggling.comparing import cost, offered, price_of
from doorstep.skills.haggling.events import Listed, MarketEvent, Said, SellerDid, TimePassed
from doorstep.skills.haggling.facts import answers, tell_all, unknown
from doorstep.skills.haggling.hearing import take_in
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market, Thread
from doorstep.skills.haggling.moment import Moment, Reply
from doorstep.skills.haggling.moves import Move, Out, Step, Turn
from doorstep.skills.haggling.rules import POLICY
from doorstep.skills.haggling.seller import seller_did, thread_of
from doorstep.skills.haggling.telling import opened_with
from doorstep.skills.haggling.waiting import news, relisted, run_out, tell_owed

HUMAN = "human"
"""What waits for the seller where a buyer wants to talk to them."""


def opened(listing: Listing) -> Market:
    """The market of a listing before anything has happened."""
    return Market(listing, listing.mandate.opened)


def standing(market: Market, buyer: str) -> Standing:
    """What a language has to know to read a buyer's next message."""
    listing, thread = market.listing, thread_of(market, buyer)
    terms, quote = thread.terms, thread.quote
    return Standing(
        now=market.now.astimezone(listing.mandate.opened.tzinfo),
        currency=listing.currency,
        ask=listing.mandate.ask,
        quote=None if quote is None else price_of(listing, quote, terms),
        offer=offered(listing, thread.offers[-1], terms) + cost(listing, terms) if thread.offers else None,
        pieces=terms.pieces,
        expects=_expects(market, thread),
        region=listing.region,
        free=max(1, market.free),
        keys=tell_all(listing),
        title=listing.title,
    )


def _expects(market: Market, thread: Thread) -> BuyerExpects:
    """The open question; once a time is agreed, that another one may be named."""
    bound = market.hold_of(thread.buyer) or market.deal_of(thread.buyer)
    if thread.expects is not BuyerExpects.NOTHING or bound is None or bound.terms.pickup_at is None:
        return thread.expects
    return BuyerExpects.TIME


def step(market: Market, event: MarketEvent, now: datetime) -> Step:
    """Take an event in and decide what follows.

    Args:
        market: Everything as it stood.
        event: What happened. A message whose name this buyer's thread has seen changes nothing at all.
        now: When, with zone; a time before the market's counts as the market's.
    """
    if isinstance(event, Said) and event.message in thread_of(market, event.buyer).seen:
        return Step(market)
    zone = market.listing.mandate.opened.tzinfo
    known = now if now.tzinfo is not None else now.replace(tzinfo=market.now.tzinfo)
    market, freed = run_out(replace(market, now=max(market.now, known).astimezone(zone)))
    match event:
        case Said():
            market, out = _answered(market, event)
            return Step(market, (*freed, *out))
        case SellerDid():
            market, out = seller_did(market, event)
        case Listed():
            market, out = relisted(market, event.listing)
        case TimePassed():
            out = ()
        case never:
            assert_never(never)
    spoken_to = {one.buyer for one in out if isinstance(one, Turn)}
    market = replace(market, owed=tuple(one for one in market.owed if one.buyer not in spoken_to))
    market, told = tell_owed(market)
    return Step(market, (*freed, *out, *told))


def _answered(market: Market, event: Said) -> tuple[Market, tuple[Out, ...]]:
    """Answer a buyer with one turn, after what it changes."""
    moment = take_in(market, thread_of(market, event.buyer, event.language), event.turn)
    moment = replace(moment, answers=answers(moment))
    rule, reply = decide(POLICY, moment)
    silent = reply.move is Move.SILENT
    said = () if silent else opened_with(reply.thread, (*news(moment.told), *reply.sayings), reply.market)
    thread = replace(
        reply.thread,
        seen=reply.thread.seen | {event.message},
        said=reply.thread.said if silent else said,
        disclosed=reply.thread.disclosed or not silent,
        asked=reply.thread.asked if silent else _asked(moment, reply),
        expects=reply.expects,
    )
    after = reply.market if not silent else market
    offer = None if silent or moment.heard.offer is None else moment.heard.offer.amount
    turn = Turn(
        event.buyer,
        reply.move,
        said,
        offer=offer,
        amount=reply.amount,
        terms=reply.terms or thread.terms,
        expires=reply.expires,
        reason=rule,
    )
    return after.with_thread(thread), (*reply.changes, turn)


def _asked(moment: Moment, reply: Reply) -> tuple[str, ...]:
    """What waits for the seller, with what they were asked now."""
    wish = (HUMAN,) if moment.has(BuyerAct.HUMAN) else ()
    return tuple(dict.fromkeys((*reply.thread.asked, *unknown(moment), *wish)))
