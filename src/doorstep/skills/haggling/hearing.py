"""Taking a message in: what the thread knows afterwards, and whether it brings anything new as to the price."""

from dataclasses import replace

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Role
from doorstep.skills.haggling.comparing import in_our_way, offered
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market, Offer, Thread
from doorstep.skills.haggling.moment import RUDE, TRICKS, Heard, Moment
from doorstep.skills.haggling.pickup import wanted_time
from doorstep.skills.haggling.resolve import resolve
from doorstep.skills.haggling.terms import Terms


def take_in(market: Market, before: Thread, turn: BuyerTurn) -> Moment:
    """Take a message in; beside a trick nothing of it is kept."""
    turn = _without_true_claims(turn, before)
    thread = replace(before, offers=before.offers[:-1]) if turn.has(BuyerAct.RETRACT) else before
    heard = resolve(turn, thread, market)
    told = tuple(one for one in market.owed if one.buyer == before.buyer)
    market = replace(market, owed=tuple(one for one in market.owed if one.buyer != before.buyer))
    moment = Moment(market, before, thread, turn, heard, told=told)
    if turn.has(*TRICKS):
        return replace(moment, thread=before, repeated=True)
    repeated = turn.has(*RUDE) or not _news(market.listing, thread, heard)
    return replace(moment, thread=_tracked(market, thread, turn, heard, counts=not repeated), repeated=repeated)


def _without_true_claims(turn: BuyerTurn, thread: Thread) -> BuyerTurn:
    """The message without its claim that we named a price, where we did; one that no longer stands binds nobody."""
    claimed = {one.minor for one in turn.numbers if one.role is Role.CLAIMED}
    if not claimed or not claimed <= {one.amount for one in thread.quotes}:
        return turn
    stands = thread.quote is not None and claimed == {thread.quote.amount}
    return replace(turn.without(BuyerAct.FALSE_QUOTE), hedged=turn.hedged or not stands)


def _news(listing: Listing, thread: Thread, heard: Heard) -> bool:
    """Whether they offer more than ever, or ask for less for the first time since they did."""
    if heard.offer is not None:
        return _better(listing, thread.best, heard.offer)
    return heard.lowers and not thread.pressed


def _better(listing: Listing, best: Offer | None, offer: Offer) -> bool:
    """Whether an offer leaves the seller more for a piece than the best before it."""
    piece = Terms()
    return best is None or offered(listing, offer, piece) > offered(listing, best, piece)


def _tracked(market: Market, thread: Thread, turn: BuyerTurn, heard: Heard, *, counts: bool) -> Thread:
    """The thread with what was said; `counts` if it is another round of bargaining."""
    listing = market.listing
    day, _ = wanted_time(turn.times, thread.day, market.now.astimezone(listing.mandate.opened.tzinfo))
    thread = replace(
        thread,
        terms=in_our_way(heard.terms, listing),
        day=day or thread.day,
        left=turn.has(BuyerAct.LEAVE) and heard.offer is None,
        doubted=heard.doubts[0] if len(heard.doubts) == 1 else None,
        rounds=thread.rounds + counts,
        swaps=turn.has(BuyerAct.SWAP),
        parts=turn.has(BuyerAct.PART_PAYMENT),
    )
    offer = heard.offer
    if offer is None:
        return replace(thread, pressed=thread.pressed or heard.lowers)
    last = thread.offers[-1] if thread.offers else None
    if last is None or (last.amount, last.terms, last.firm) != (offer.amount, offer.terms, offer.firm):
        thread = replace(thread, offers=(*thread.offers, offer))
    better = _better(listing, thread.best, offer)
    return replace(thread, best=offer if better else thread.best, pressed=heard.lowers and not better)
