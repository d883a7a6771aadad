"""Agreeing: a hold at once, a deal as soon as the handover is settled or the seller says yes."""

from dataclasses import replace

from doorstep.dialogue.bargaining import BuyerExpects, Handover, Payer, Saying, SellerAct, saying
from doorstep.skills.haggling.comparing import bearable, collected, cost, offered, sent
from doorstep.skills.haggling.listing import Authority
from doorstep.skills.haggling.market import Deal, Hold, Market, Offer, Thread
from doorstep.skills.haggling.moment import Moment, Reply
from doorstep.skills.haggling.moves import Change, Changed, Move
from doorstep.skills.haggling.quoting import current, expiry, with_quote
from doorstep.skills.haggling.telling import ask_handover, held, sold
from doorstep.skills.haggling.terms import Terms


def can_close(market: Market, amount: int, terms: Terms) -> bool:
    """Whether so many pieces may go for this price now."""
    return not market.over and 1 <= terms.pieces <= market.free and bearable(market.listing, amount, terms)


def keep(market: Market, buyer: str, amount: int, terms: Terms) -> tuple[Market, Hold, Changed]:
    """Keep pieces for a buyer."""
    hold = Hold(buyer, amount, terms, market.now, expiry(market, market.listing.mandate.hold))
    market = replace(market, holds=(*market.holds, hold))
    return market, hold, Changed(Change.HOLD, buyer, amount, terms, hold.expires)


def close(market: Market, hold: Hold) -> tuple[Market, Deal, Changed]:
    """Make a hold a deal."""
    deal = Deal(hold.buyer, hold.amount, hold.terms, market.now)
    market = replace(
        market,
        holds=tuple(one for one in market.holds if one.buyer != hold.buyer),
        deals=(*market.deals, deal),
    )
    return market, deal, Changed(Change.DEAL, hold.buyer, hold.amount, hold.terms)


def agree(moment: Moment, amount: int, terms: Terms) -> Reply:
    """Keep the pieces for the buyer, and close where everything is settled."""
    if terms.handover is not Handover.SHIPPING:
        terms = replace(terms, handover=moment.heard.terms.handover, pickup_at=moment.heard.terms.pickup_at)
    market, hold, kept = keep(moment.market, moment.thread.buyer, amount, terms)
    thread = replace(_committed(moment, hold), waiting=None, doubted=None)
    return _kept(replace(moment, market=market, thread=thread), hold, (kept,))


def _committed(moment: Moment, hold: Hold) -> Thread:
    """The thread, in which a price that was agreed counts as named: if it comes to nothing, no higher one follows."""
    market, thread = moment.market, moment.thread
    quote, price = current(market, thread), Offer(hold.amount, hold.terms, market.now)
    amount = offered(market.listing, price, quote.terms) + cost(market.listing, quote.terms)
    if amount >= quote.amount or quote.terms.pieces != hold.terms.pieces:
        return thread
    return with_quote(thread, replace(quote, id=quote.id + 1, amount=amount, at=market.now, expires=market.now))


def settle(moment: Moment, hold: Hold) -> Reply:
    """Add to a hold how and when it is handed over, and close where that settles it."""
    terms = with_handover(moment, hold.terms)
    changed = replace(hold, terms=terms)
    holds = tuple(changed if one.buyer == hold.buyer else one for one in moment.market.holds)
    return _kept(replace(moment, market=replace(moment.market, holds=holds)), changed, ())


def with_handover(moment: Moment, terms: Terms) -> Terms:
    """The terms of a hold with what was said now. Sending what was to be collected is on the buyer."""
    wanted, shipping = moment.heard.terms, moment.listing.delivery.shipping
    if wanted.handover is Handover.SHIPPING and shipping is not None:
        payer = Payer.BUYER if terms.handover is Handover.PICKUP else terms.shipping_paid_by
        return terms if terms.handover is Handover.SHIPPING else sent(terms, shipping, payer)
    if wanted.handover is Handover.PICKUP:
        return replace(collected(terms), pickup_at=wanted.pickup_at or terms.pickup_at)
    return terms


def _kept(moment: Moment, hold: Hold, changes: tuple[Changed, ...]) -> Reply:
    """Say what is kept and ask for what is missing, or close."""
    market, listing = moment.market, moment.listing
    confirms = listing.mandate.authority is Authority.ASK_SELLER
    if hold.terms.settled and not confirms:
        market, deal, closed = close(market, hold)
        said = (*moment.answers, sold(deal.amount, deal.terms, market))
        thread = replace(moment.thread, terms=deal.terms)
        return Reply(Move.ACCEPT, market, thread, said, (*changes, closed), amount=deal.amount, terms=deal.terms)
    question, expects = missing(market, hold.terms)
    thread = replace(moment.thread, terms=hold.terms)
    return Reply(
        Move.HOLD,
        market,
        thread,
        (*moment.answers, held(hold, market, confirms=confirms), *question),
        changes,
        amount=hold.amount,
        terms=hold.terms,
        expires=hold.expires,
        expects=expects,
    )


def restate(moment: Moment, hold: Hold) -> Reply:
    """Say again what is kept, and ask again for what is missing."""
    return _kept(moment, hold, ())


def missing(market: Market, terms: Terms) -> tuple[tuple[Saying, ...], BuyerExpects]:
    """The question for what is not settled of a handover."""
    if terms.handover is None:
        return (ask_handover(market.listing, market),), BuyerExpects.HANDOVER
    if not terms.settled:
        return (saying(SellerAct.ASK_TIME),), BuyerExpects.TIME
    return (), BuyerExpects.NOTHING


def release(market: Market, hold: Hold) -> tuple[Market, Changed]:
    """Free what was kept."""
    market = replace(market, holds=tuple(one for one in market.holds if one.buyer != hold.buyer))
    return market, Changed(Change.RELEASED, hold.buyer, hold.amount, hold.terms)


def take_note(market: Market, deal: Deal, changed: Deal) -> Market:
    """Put a deal's new state in the place of the old one."""
    return replace(market, deals=tuple(changed if one == deal else one for one in market.deals))
