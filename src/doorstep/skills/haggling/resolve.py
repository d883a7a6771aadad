"""Working out what a message comes to: relative prices, pieces, shipping in the price, doubts."""

from dataclasses import dataclass, replace

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Handover, Number, Payer, PriceForm
from doorstep.skills.haggling.comparing import ask_for, collected, cost, in_our_way, offered, price_of, sent
from doorstep.skills.haggling.market import Market, Offer, Thread
from doorstep.skills.haggling.moment import SPECIAL_WISHES, TRICKS, Heard
from doorstep.skills.haggling.pickup import wanted_time
from doorstep.skills.haggling.terms import Terms

ABSURD = 1500
"""A price of more than so many thousandths of the ask is asked back: a slip, misread, or the beginning of a fraud."""
UNSURE = 0.5
"""A reading less probable than this is asked back before anything is done on its account."""
NEVER_BINDING = (*SPECIAL_WISHES, *TRICKS, BuyerAct.THREAT, BuyerAct.LEAVE, BuyerAct.UNCLEAR, BuyerAct.HUMAN)
NO_AGREEMENT = (
    *NEVER_BINDING,
    BuyerAct.REJECT,
    BuyerAct.DENY,
    BuyerAct.RETRACT,
    BuyerAct.ASK_LOWER,
    BuyerAct.ASK_LIMIT,
)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a price is worked out from; `agreeing` if they speak of ours, not only of their own."""

    market: Market
    thread: Thread
    terms: Terms
    payer: Payer | None
    quote: int | None
    offer: int | None
    agreeing: bool

    @property
    def ask(self) -> int:
        """The price of the listing for what they want."""
        return ask_for(self.market.listing, self.terms)

    @property
    def live(self) -> bool:
        """Whether a quote stands that has not run out."""
        quote = self.thread.quote
        return quote is not None and quote.expires > self.market.now

    @property
    def takeable(self) -> bool:
        """Whether the live quote is for what they want, or the price of a piece stays the same for it."""
        quote = self.thread.quote
        if quote is None or not self.live:
            return False
        return self.quote == -(-quote.amount * self.terms.pieces // quote.terms.pieces)


def resolve(turn: BuyerTurn, thread: Thread, market: Market) -> Heard:
    """Work out what a message comes to."""
    wanted, unoffered, timed = _wishes(turn, thread, market)
    free = market.free
    bound = market.hold_of(thread.buyer) or market.deal_of(thread.buyer)
    short = wanted.pieces > free > 0 and bound is None
    quote = thread.quote
    ground = _Ground(
        market,
        thread,
        wanted,
        _payer(turn),
        price_of(market.listing, quote, wanted) if quote is not None else None,
        offered(market.listing, thread.offers[-1], wanted) + cost(market.listing, wanted) if thread.offers else None,
        turn.has(BuyerAct.ACCEPT) or any(one.form is PriceForm.STANDING for one in turn.offers),
    )
    named = _named(turn, ground)
    binding = not (turn.hedged or turn.extras or short or unoffered or turn.has(*NEVER_BINDING))
    agrees = binding and not turn.has(*NO_AGREEMENT)
    ours = ground.ask if ground.quote is None else ground.quote
    firm = binding and not thread.swaps
    known = _knows_shipping(ground) and not thread.parts
    prices = tuple(replace(one, firm=firm and (known if one.amount < ours else agrees)) for one in named)
    heard = Heard(
        agrees=agrees,
        lowers=turn.has(BuyerAct.REJECT, BuyerAct.ASK_LOWER, BuyerAct.ASK_LIMIT)
        or (turn.has(BuyerAct.DENY) and thread.expects is BuyerExpects.PRICE)
        or (bool(turn.offers) and not any(one.amount > 0 for one in named)),
        foreign=any((one.currency or market.listing.currency) != market.listing.currency for one in turn.offers),
        short=short,
        unoffered=unoffered,
        timed=timed,
        terms=replace(wanted, pieces=free) if short else wanted,
    )
    return _with_price(heard, turn, tuple(one for one in prices if one.amount > 0), ground)


def _with_price(heard: Heard, turn: BuyerTurn, prices: tuple[Offer, ...], ground: _Ground) -> Heard:
    """Add the price: an offer, an agreement, or a doubt."""
    speaks = bool(prices or turn.offers) or turn.has(BuyerAct.ACCEPT)
    if heard.foreign or turn.has(BuyerAct.UNCLEAR) or (speaks and turn.confidence < UNSURE):
        return replace(heard, doubts=() if heard.foreign else _doubts(turn, prices, ground), doubtful=True)
    if len({one.amount for one in prices}) > 1 or (BuyerAct.OFFER in turn.acts and _unread(turn)):
        return replace(heard, doubts=prices[:2], doubtful=True)
    if prices:
        return _with_offer(heard, prices[0], ground)
    doubted = ground.thread.doubted
    if doubted is not None and turn.has(BuyerAct.AFFIRM, BuyerAct.ACCEPT) and not turn.has(*NO_AGREEMENT):
        firm = doubted.firm and turn.confidence >= UNSURE and not turn.hedged and not heard.short
        return replace(heard, offer=replace(doubted, at=ground.market.now, firm=firm))
    if not turn.has(BuyerAct.ACCEPT) or heard.doubtful:
        return heard
    return _with_agreement(heard, ground)


def _doubts(turn: BuyerTurn, prices: tuple[Offer, ...], ground: _Ground) -> tuple[Offer, ...]:
    """The prices to ask back, ours where they agree to it in doubtful words; a yes binds whoever set no condition."""
    if not prices and turn.has(BuyerAct.ACCEPT):
        amount = ground.ask if ground.quote is None else ground.quote
        prices = (Offer(amount, _paid_for(ground), ground.market.now),)
    firm = not (turn.hedged or turn.without(BuyerAct.UNCLEAR, BuyerAct.ASK_EXTRA).has(*NEVER_BINDING))
    return tuple(replace(one, firm=firm and not ground.thread.swaps) for one in prices[:2])


def _with_offer(heard: Heard, offer: Offer, ground: _Ground) -> Heard:
    """Add a price that was named: one far above the ask is doubtful, the very one of our quote agrees to it."""
    if offer.amount * 1000 > ABSURD * ground.ask:
        return replace(heard, doubts=(offer,), doubtful=True)
    heard = replace(heard, offer=offer)
    ours = offer.amount == ground.quote and offer.terms == in_our_way(ground.terms, ground.market.listing)
    if not ours or not offer.firm or offer.amount >= ground.ask:
        return heard
    return replace(heard, takes=ground.takeable, lapsed=ground.agreeing and not ground.live)


def _with_agreement(heard: Heard, ground: _Ground) -> Heard:
    """Add an agreement without a price: to the quote, or to the ask before there is a quote."""
    terms = _paid_for(ground)
    amount = ground.ask if ground.quote is None else ground.quote
    quote = ground.thread.quote
    if quote is not None and not ground.live:
        return replace(heard, lapsed=True)
    other = quote is None or quote.terms.pieces != terms.pieces
    if other or terms != in_our_way(ground.terms, ground.market.listing):
        return replace(heard, offer=Offer(amount, terms, ground.market.now, heard.agrees))
    return replace(heard, takes=heard.agrees and ground.takeable)


def _wishes(turn: BuyerTurn, thread: Thread, market: Market) -> tuple[Terms, bool, bool]:
    """What they want it for, whether that cannot be had, and whether a time was named."""
    listing = market.listing
    numbered = next((one.pieces for one in turn.offers if one.pieces is not None), turn.pieces)
    terms = replace(thread.terms, pieces=max(1, numbered if numbered is not None else thread.terms.pieces))
    if terms.pickup_at is not None and terms.pickup_at <= market.now:
        terms = replace(terms, pickup_at=None)
    wish, unoffered = _wish(turn), False
    shipping, pickup = listing.delivery.shipping, listing.delivery.pickup or listing.delivery.shipping is None
    if wish is Handover.SHIPPING and shipping is not None:
        terms = sent(terms, shipping)
    elif wish is Handover.PICKUP and pickup:
        terms = collected(terms)
    elif wish is not None:
        unoffered = True
    zone = listing.mandate.opened.tzinfo
    day, moment = wanted_time(turn.times, thread.day, market.now.astimezone(zone), thread.terms.pickup_at)
    timed = turn.has(BuyerAct.SET_TIME) and (day is not None or moment is not None)
    if timed and pickup and terms.handover is not Handover.SHIPPING:
        terms = replace(collected(terms), pickup_at=moment or terms.pickup_at)
    return terms, unoffered, timed


def _wish(turn: BuyerTurn) -> Handover | None:
    """How they want it handed over."""
    if turn.handover is not None:
        return turn.handover
    return Handover.SHIPPING if any(one.shipped is not None for one in turn.offers) else None


def _knows_shipping(ground: _Ground) -> bool:
    """Whether a price of theirs cannot be meant with the sending in it, while we mean it without.

    They said who pays for that, or have read a price of ours for a thing that is sent, or the seller pays anyway.
    """
    quote, shipping = ground.thread.quote, ground.market.listing.delivery.shipping
    if ground.terms.handover is not Handover.SHIPPING or shipping is None or shipping.paid_by is Payer.SELLER:
        return True
    return ground.payer is not None or (quote is not None and quote.terms.handover is Handover.SHIPPING)


def _payer(turn: BuyerTurn) -> Payer | None:
    """Who they want to pay for shipping, if they said so; where they seem to have said both, it is the seller."""
    if turn.shipping_paid_by is Payer.SELLER:
        return Payer.SELLER
    shipped = next((one.shipped for one in turn.offers if one.shipped is not None), None)
    if shipped is not None:
        return Payer.SELLER if shipped else Payer.BUYER
    return turn.shipping_paid_by


def _paid_for(ground: _Ground) -> Terms:
    """The terms with shipping paid for as the buyer wants it."""
    shipping = ground.market.listing.delivery.shipping
    if shipping is None or ground.terms.handover is not Handover.SHIPPING:
        return ground.terms
    return sent(ground.terms, shipping, ground.payer)


def _unread(turn: BuyerTurn) -> bool:
    """Whether an offer was read without any price that could be worked out."""
    return not any(
        one.form in (PriceForm.MIDDLE, PriceForm.STANDING)
        or (one.permille if one.form is PriceForm.SHARE else one.minor) is not None
        for one in turn.offers
    )


def _named(turn: BuyerTurn, ground: _Ground) -> tuple[Offer, ...]:
    """The prices of a message; "half-way" between what we want and a price beside it is that one price."""
    terms = _paid_for(ground)
    plain = tuple(one for one in turn.offers if one.form is not PriceForm.MIDDLE)
    amounts = [amount for one in plain if (amount := _amount(one, ground)) is not None]
    if len(plain) < len(turn.offers):
        theirs = amounts[-1] if amounts else ground.offer
        ours = ground.ask if ground.quote is None else ground.quote
        amounts = [(theirs + ours) // 2] if theirs is not None and theirs > 0 else []
    return tuple(Offer(amount, terms, ground.market.now) for amount in dict.fromkeys(amounts))


def _amount(number: Number, ground: _Ground) -> int | None:
    """A price for all pieces, in minor units; None where it cannot be worked out."""
    pieces = ground.terms.pieces
    start = ground.ask if number.of_ask or ground.quote is None else ground.quote
    match number.form:  # open match: half-way is worked out from the other prices
        case PriceForm.AMOUNT if number.minor is not None:
            return number.minor * pieces if number.each else number.minor
        case PriceForm.SHARE if number.permille is not None:
            return start * number.permille // 1000
        case PriceForm.LESS if number.minor is not None:
            return start - (number.minor * pieces if number.each else number.minor)
        case PriceForm.STANDING:
            return start
        case _:
            return None
