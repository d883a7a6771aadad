"""How listings and their buyers look: to anybody, and to the seller."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from doorstep.console.haggle_shapes import (
    About,
    BuyerState,
    ChangedTold,
    ChatMessage,
    ConnectorAnswer,
    Decision,
    ListingBody,
    ListingKept,
    ListingShort,
    ListingTold,
    Outcome,
    Price,
    ThreadState,
    ThreadTold,
    ThreadWhole,
    TurnExplained,
    TurnTold,
)
from doorstep.interface.haggle_lines import Line, money_object, outcome_line, state_of, terms_object
from doorstep.ports.market_store import Happened, Stand
from doorstep.runtime.haggle_listing import DeliveryObject, ShippingObject
from doorstep.runtime.market_messages import Author, Message, messages_of
from doorstep.skills.haggling.listing import Authority, Delivery, Listing
from doorstep.skills.haggling.market import Market, Thread
from doorstep.skills.haggling.terms import Terms

OFFER: Final = "offer"
"""What waits for the seller where only they may take what a buyer offers."""


def about(market: Market) -> About:
    """Show what anybody may know."""
    listing = market.listing
    return About.model_validate(
        {
            "id": listing.id,
            "title": listing.title,
            "ask": money_object(listing.mandate.ask, listing.currency),
            "pieces": listing.pieces,
            "delivery": _delivery(listing.delivery),
            "facts": dict(listing.facts),
            "language": listing.language,
            "region": listing.region,
            "seller": listing.seller or None,
            "state": state_told(market),
        }
    )


def state_told(market: Market) -> str:
    """How a listing stands for whoever may want a piece: `held` only where none is free."""
    state = state_of(market)
    return "open" if state == "held" and market.free > 0 else state


def listing_short(market: Market) -> ListingShort:
    """Show a listing in a list."""
    listing = market.listing
    return ListingShort.model_validate(
        {
            "id": listing.id,
            "title": listing.title,
            "language": listing.language,
            "ask": money_object(listing.mandate.ask, listing.currency),
            "pieces": listing.pieces,
            "free": max(0, market.free),
            "state": state_told(market),
            "buyers": len(market.threads),
            "asked": sum(bool(_asked(market, thread)) for thread in market.threads.values()),
        }
    )


def listing_kept(stand: Stand) -> ListingKept:
    """Show a listing as it is listed, without its buyers."""
    return ListingKept(number=stand.number, listing=_listing(stand.market.listing))


def listing_told(stand: Stand) -> ListingTold:
    """Show the seller a listing with its buyers."""
    market = stand.market
    return ListingTold(
        number=stand.number,
        listing=_listing(market.listing),
        outcome=Outcome.model_validate({**outcome_line(market), "state": state_told(market)}),
        threads=[_thread(market, thread) for thread in market.threads.values()],
    )


def thread_whole(stand: Stand, buyer: str, events: Sequence[Happened]) -> ThreadWhole:
    """Show the seller all about a buyer."""
    market = stand.market
    thread, currency = market.threads[buyer], market.listing.currency
    quotes = (_price(one.at, one.amount, one.terms, currency, one.expires) for one in thread.quotes)
    return ThreadWhole(
        number=stand.number,
        thread=_thread(market, thread),
        messages=chat_messages(one for each in events for whose, one in messages_of(each) if whose == buyer),
        quotes=list(quotes),
        offers=[_price(one.at, one.amount, one.terms, currency) for one in thread.offers],
        decisions=[one for each in events for one in _decisions(each, buyer)],
    )


def _asked(market: Market, thread: Thread) -> list[str]:
    """What waits for the seller: what they were asked, and an offer that only they may take."""
    decides = market.listing.mandate.authority is Authority.ASK_SELLER
    offered = decides and market.hold_of(thread.buyer) is not None
    return [*thread.asked, *([OFFER] if offered else [])]


def own_state(market: Market, buyer: str) -> BuyerState:
    """Tell how it stands for a buyer, as far as they may know."""
    if market.deal_of(buyer) is not None:
        return "bought"
    if market.hold_of(buyer) is not None:
        return "held"
    thread = market.threads.get(buyer)
    return "open" if thread is None or thread.waiting is None else "waiting"


def chat_messages(messages: Iterable[Message]) -> list[ChatMessage]:
    """Show what was written in a chat."""
    return [ChatMessage(number=one.number, at=one.at, author=one.author, text=one.text) for one in messages]


def lines_about(lines: Sequence[Line], buyer: str) -> list[ChangedTold | TurnTold]:
    """Show what concerns a buyer, without the rule that decided."""
    return [
        (TurnTold if line["type"] == "turn" else ChangedTold).model_validate(line)
        for line in lines
        if line["buyer"] == buyer
    ]


def connector_answer(happened: Happened, buyer: str) -> ConnectorAnswer:
    """Show a connector what a buyer's message led to, for that buyer."""
    told = (one for whose, one in messages_of(happened) if whose == buyer and one.author is not Author.BUYER)
    changed = (one for one in lines_about(happened.lines, buyer) if isinstance(one, ChangedTold))
    return ConnectorAnswer(messages=chat_messages(told), changed=list(changed))


def lines_explained(lines: Sequence[Line]) -> list[ChangedTold | TurnExplained]:
    """Show the seller what followed, about every buyer."""
    return [(TurnExplained if line["type"] == "turn" else ChangedTold).model_validate(line) for line in lines]


def _listing(listing: Listing) -> ListingBody:
    """Show a listing as it is listed; unchecked, since one that was taken down may have ended before it began."""
    mandate = listing.mandate
    return ListingBody.model_construct(
        id=listing.id,
        title=listing.title,
        language=listing.language,
        region=listing.region,
        currency=listing.currency,
        ask=mandate.ask,
        floor=mandate.floor,
        now=mandate.opened,
        deadline=mandate.deadline,
        hold_hours=mandate.hold.total_seconds() / 3600,
        quantity=listing.pieces,
        facts=dict(listing.facts),
        delivery=_delivery(listing.delivery),
        authority=mandate.authority,
        expected_buyers_per_day=mandate.buyers_a_day,
        seller=listing.seller or None,
    )


def _delivery(delivery: Delivery) -> DeliveryObject:
    shipping = delivery.shipping
    sent = None if shipping is None else ShippingObject(price=shipping.price, paid_by=shipping.paid_by)
    return DeliveryObject(pickup=delivery.pickup, shipping=sent)


def _thread(market: Market, thread: Thread) -> ThreadTold:
    currency, quote, best, deal = market.listing.currency, thread.quote, thread.best, market.deal_of(thread.buyer)
    return ThreadTold(
        buyer=thread.buyer,
        language=thread.language,
        state=_state(market, thread),
        quote=None if quote is None else _price(quote.at, quote.amount, quote.terms, currency, quote.expires),
        offer=None if best is None else _price(best.at, best.amount, best.terms, currency),
        paused=thread.paused,
        waiting=thread.waiting,
        asked=_asked(market, thread),
        paid=deal is not None and deal.paid,
        collected=deal is not None and deal.collected,
    )


def _state(market: Market, thread: Thread) -> ThreadState:
    own = own_state(market, thread.buyer)
    if own in {"bought", "held"}:
        return own
    if thread.paused:
        return "paused"
    return "left" if thread.left else own


def _price(at: datetime, amount: int, terms: Terms, currency: str, expires: datetime | None = None) -> Price:
    shown = {"amount": money_object(amount, currency), "terms": terms_object(terms, currency, expires)}
    return Price.model_validate({"at": at, **shown})


def _decisions(happened: Happened, buyer: str) -> Iterator[Decision]:
    for line in happened.lines:
        if line["type"] == "turn" and line["buyer"] == buyer:
            yield Decision.model_validate({**line, "number": happened.number, "at": happened.at})
