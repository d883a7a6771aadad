"""Comparing prices for different terms by what is left for the seller.

Quotes are named in the listing's own way: whoever the listing says pays for sending it. A buyer may speak otherwise
("250 shipped"). Both are made comparable as net amounts for so many pieces; while it is open whether it is sent, and
sending is the seller's cost, it counts as sent.
"""

from dataclasses import replace

from doorstep.dialogue.bargaining import Handover, Payer
from doorstep.skills.haggling.listing import Listing, Shipping
from doorstep.skills.haggling.market import Offer, Quote
from doorstep.skills.haggling.terms import Terms


def opening_terms(listing: Listing) -> Terms:
    """A piece, handed over in the one way there is, or in a way to be settled."""
    if listing.delivery.shipping is None:
        return Terms(handover=Handover.PICKUP)
    return Terms() if listing.delivery.pickup else sent(Terms(), listing.delivery.shipping)


def sent(terms: Terms, shipping: Shipping, payer: Payer | None = None) -> Terms:
    """The same terms, sent; paid for as the listing says if nothing else is said."""
    return replace(
        terms,
        handover=Handover.SHIPPING,
        shipping=shipping.price,
        shipping_paid_by=payer or shipping.paid_by,
        pickup_at=None,
    )


def collected(terms: Terms) -> Terms:
    """The same terms, collected; shipping costs nobody anything."""
    return replace(terms, handover=Handover.PICKUP, shipping=None, shipping_paid_by=None)


def in_our_way(terms: Terms, listing: Listing) -> Terms:
    """The same terms, with shipping paid for as the listing says."""
    shipping = listing.delivery.shipping
    return sent(terms, shipping) if terms.handover is Handover.SHIPPING and shipping is not None else terms


def cost(listing: Listing, terms: Terms) -> int:
    """What the seller pays for sending at most, in minor units."""
    shipping = listing.delivery.shipping
    if shipping is None or terms.handover is Handover.PICKUP:
        return 0
    return shipping.price if (terms.shipping_paid_by or shipping.paid_by) is Payer.SELLER else 0


def left_of(listing: Listing, price: Offer | Quote) -> int:
    """What a price leaves the seller, for its pieces, in minor units."""
    return price.amount - cost(listing, price.terms)


def bearable(listing: Listing, amount: int, terms: Terms) -> bool:
    """Whether a price leaves the seller at least the floor for every piece."""
    return amount - cost(listing, terms) >= listing.mandate.floor * terms.pieces


def ask_for(listing: Listing, terms: Terms) -> int:
    """The price of the listing for all pieces, in minor units."""
    return listing.mandate.ask * terms.pieces


def offered(listing: Listing, offer: Offer, terms: Terms) -> int:
    """What an offer leaves the seller, made into one for as many pieces as in `terms`; rounded down."""
    return left_of(listing, offer) * terms.pieces // offer.terms.pieces


def restated(listing: Listing, quote: Quote, terms: Terms) -> int:
    """What a quote leaves the seller under other terms of ours; rounded up.

    The price of a piece stays, whether it is collected or sent; it rises, up to the ask, where sending it would leave
    the seller less than the quote did.
    """
    same_price = -(-quote.amount * terms.pieces // quote.terms.pieces) - cost(listing, terms)
    same_rest = -(-left_of(listing, quote) * terms.pieces // quote.terms.pieces)
    return min(ask_for(listing, terms) - cost(listing, terms), max(same_price, same_rest))


def price_of(listing: Listing, quote: Quote, terms: Terms) -> int:
    """What a quote comes to under other terms of ours, for all pieces, in minor units."""
    return restated(listing, quote, terms) + cost(listing, terms)
