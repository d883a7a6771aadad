"""Putting decisions into the seller's acts: prices with what they are for, greeting and disclosure."""

from collections.abc import Iterable

from doorstep.dialogue.bargaining import Saying, SellerAct, SellerValue, saying
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Hold, Market, Quote, Thread
from doorstep.skills.haggling.terms import Terms

MOST_SAYINGS = 6
"""More than this fits into no message that anybody reads."""
OPENING = (SellerAct.GREET, SellerAct.DISCLOSE)


def spread(terms: Terms, market: Market, *, shipped: bool = True) -> dict[str, SellerValue]:
    """What a price is for, by the names the acts carry it under; only what is settled."""
    return {
        "pieces": terms.pieces if terms.pieces > 1 or market.listing.pieces > 1 else None,
        "handover": terms.handover if shipped else None,
        "shipping": market.money(terms.shipping) if shipped and terms.shipping is not None else None,
        "paid_by": terms.shipping_paid_by if shipped and terms.shipping is not None else None,
        "pickup_at": terms.pickup_at,
        "extras": terms.extras or None,
    }


def price(act: SellerAct, quote: Quote, market: Market) -> Saying:
    """Name a price with what it is for."""
    sent = quote.terms.shipping is not None
    values = spread(quote.terms, market, shipped=sent) | {"pickup_at": None}
    return saying(act, amount=market.money(quote.amount), **values)


def held(hold: Hold, market: Market, *, confirms: bool) -> Saying:
    """Say what is kept, until when, and whether the seller still has to say yes."""
    values = spread(hold.terms, market)
    return saying(
        SellerAct.HOLD,
        amount=market.money(hold.amount),
        until=hold.expires,
        seller_confirms=confirms or None,
        **values,
    )


def sold(amount: int, terms: Terms, market: Market) -> Saying:
    """Say what was agreed, in full."""
    return saying(SellerAct.DEAL, amount=market.money(amount), **spread(terms, market))


def ask_handover(listing: Listing, market: Market) -> Saying:
    """Ask how they want to have it."""
    shipping = listing.delivery.shipping
    return saying(
        SellerAct.ASK_HANDOVER,
        pickup=listing.delivery.pickup or None,
        shipping=market.money(shipping.price) if shipping is not None else None,
    )


def sending(market: Market) -> Saying:
    """Say what sending it costs and who pays, or that it has to be collected."""
    shipping = market.listing.delivery.shipping
    if shipping is None:
        return saying(SellerAct.SHIPPING)
    return saying(SellerAct.SHIPPING, amount=market.money(shipping.price), paid_by=shipping.paid_by)


def opened_with(thread: Thread, sayings: Iterable[Saying], market: Market) -> tuple[Saying, ...]:
    """The sayings, each once; before the first ones to a buyer a greeting, and that a program answers."""
    unique = list(dict.fromkeys((one.act, tuple(one.values.items())) for one in sayings))
    said = [saying(act, **dict(values)) for act, values in unique][:MOST_SAYINGS]
    if thread.disclosed:
        return tuple(said)
    listing = market.listing
    greeting = saying(SellerAct.GREET, title=listing.title or None)
    disclosure = saying(SellerAct.DISCLOSE, seller=listing.seller or None)
    return (greeting, disclosure, *(one for one in said if one.act not in OPENING))
