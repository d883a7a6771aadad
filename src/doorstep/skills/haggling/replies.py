"""The replies the rules are made of: an answer beside the price that stands, a new price, a question back."""

from dataclasses import replace

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Saying, SellerAct, saying
from doorstep.skills.haggling.closing import agree, can_close
from doorstep.skills.haggling.comparing import cost, in_our_way, offered
from doorstep.skills.haggling.facts import unknown
from doorstep.skills.haggling.market import Quote
from doorstep.skills.haggling.moment import Moment, Reply
from doorstep.skills.haggling.moves import Move
from doorstep.skills.haggling.quoting import answer, current, with_quote
from doorstep.skills.haggling.telling import OPENING, price
from doorstep.skills.haggling.waiting import invitation


def silent(moment: Moment) -> Reply:
    """Say nothing, and take no notice."""
    return Reply(Move.SILENT, moment.market, moment.before, expects=moment.before.expects)


def say(moment: Moment, move: Move, *sayings: Saying) -> Reply:
    """Say something that leaves the price as it is and does not repeat it."""
    quote = moment.live
    return Reply(
        move,
        moment.market,
        moment.thread,
        (*moment.answers, *sayings),
        amount=None if quote is None else quote.amount,
        terms=moment.thread.terms if quote is None else quote.terms,
        expires=None if quote is None else quote.expires,
    )


def quoted(moment: Moment, quote: Quote, move: Move, *first: Saying) -> Reply:
    """Name a price, or say that it stays."""
    last = moment.thread.quote
    before = current(moment.market, moment.thread).amount if last is None else last.amount
    moved = quote.amount != before or (last is not None and quote.terms != last.terms)
    act = SellerAct.COUNTER if moved else SellerAct.STAND
    return _priced(moment, quote, move, (*moment.answers, *first, price(act, quote, moment.market)))


def stand(moment: Moment, move: Move, *first: Saying) -> Reply:
    """Answer, and say the price that stands."""
    return quoted(moment, current(moment.market, moment.thread), move, *first)


def invite(moment: Moment) -> Reply:
    """Answer, and say that it can be had and for what."""
    quote = current(moment.market, moment.thread)
    said = (*moment.answers, *invitation(moment.market, moment.thread, quote))
    return _priced(moment, quote, Move.ANSWER, said)


def bargain(moment: Moment) -> Reply:
    """Take their offer or name the next price."""
    quote, offer = answer(moment), moment.heard.offer
    if quote is None and offer is not None and can_close(moment.market, offer.amount, offer.terms):
        return agree(moment, offer.amount, offer.terms)
    if quote is None:
        return stand(moment, Move.COUNTER)
    return quoted(moment, quote, Move.COUNTER)


def enough(moment: Moment) -> bool:
    """Whether their offer binds them and reaches the price that stands; that is the ask before any other."""
    offer = moment.heard.offer
    if offer is None or not offer.firm or not can_close(moment.market, offer.amount, offer.terms):
        return False
    quote = current(moment.market, moment.thread)
    ours = quote.amount - cost(moment.listing, quote.terms)
    return offered(moment.listing, offer, quote.terms) >= ours


def declined(moment: Moment) -> bool:
    """Whether it is about a price after the seller did not want theirs, and they do not offer more."""
    refused, offer = moment.thread.declined, moment.heard.offer
    if refused is None or not (moment.heard.lowers or offer or moment.has(BuyerAct.ACCEPT)):
        return False
    terms = moment.thread.terms
    return offer is None or offered(moment.listing, offer, terms) <= offered(moment.listing, refused, terms)


def take_offer(moment: Moment) -> Reply:
    """Agree to their offer."""
    offer = moment.heard.offer
    return stand(moment, Move.COUNTER) if offer is None else agree(moment, offer.amount, offer.terms)


def taken(moment: Moment) -> bool:
    """Whether they agree to the quote that stands and it can still be had."""
    quote = current(moment.market, moment.thread)
    return moment.heard.takes and can_close(moment.market, quote.amount, quote.terms)


def take_quote(moment: Moment) -> Reply:
    """Close at the quote that stands."""
    quote = current(moment.market, moment.thread)
    return agree(moment, quote.amount, in_our_way(moment.heard.terms, moment.listing))


def ask_back(moment: Moment) -> Reply:
    """Ask which price is meant."""
    amounts = tuple(moment.market.money(one.amount) for one in moment.heard.doubts)
    reply = say(moment, Move.CLARIFY, saying(SellerAct.CLARIFY, amounts=amounts or None))
    return replace(reply, expects=BuyerExpects.AMOUNT)


def note_wishes(moment: Moment) -> Reply:
    """Note how and when they want it, and say the price for that."""
    at = moment.thread.terms.pickup_at
    noted = (saying(SellerAct.TIME_NOTED, at=at),) if at is not None and moment.heard.timed else ()
    return stand(moment, Move.COUNTER if moment.has(BuyerAct.ACCEPT) else Move.ANSWER, *noted)


def answer_questions(moment: Moment) -> Reply:
    """Answer from the listing; a question that it does not answer goes to the seller."""
    asked = unknown(moment)
    return say(moment, Move.HANDOVER if asked and len(moment.answers) == 1 else Move.ANSWER)


def repeat(moment: Moment) -> Reply:
    """Say the last turn again; the wording sees to it that it is in other words."""
    said = tuple(one for one in moment.before.said if one.act not in OPENING)
    return replace(say(moment, Move.ANSWER, *said), expects=moment.before.expects)


def part(moment: Moment) -> Reply:
    """Be polite."""
    acts = (SellerAct.GOODBYE,) if moment.has(BuyerAct.GOODBYE, BuyerAct.LEAVE) else (SellerAct.THANK,)
    return say(moment, Move.ANSWER, *(saying(act) for act in acts))


def let_go(moment: Moment) -> Reply:
    """Let a buyer go who is not interested any more."""
    reply = say(replace(moment, answers=()), Move.ANSWER, saying(SellerAct.THANK), saying(SellerAct.GOODBYE))
    return replace(reply, thread=replace(reply.thread, waiting=None))


def closed(moment: Moment) -> Reply:
    """Say that the listing's time is over."""
    return replace(say(moment, Move.REJECT, saying(SellerAct.CLOSED)), amount=None, expires=None)


def put_off(moment: Moment) -> Reply:
    """Say that it is kept for somebody else, or gone; who wants it waits."""
    market = moment.market
    if not market.holds:
        return replace(say(moment, Move.REJECT, saying(SellerAct.SOLD)), amount=None, expires=None)
    until = min(one.expires for one in market.holds)
    reply = say(moment, Move.RESERVED, saying(SellerAct.RESERVED, until=until, waiting=True))
    waiting = moment.thread.waiting or market.now
    return replace(reply, thread=replace(reply.thread, waiting=waiting), amount=None, expires=None)


def to_seller(moment: Moment) -> Reply:
    """Hand over to the seller."""
    return say(moment, Move.HANDOVER, saying(SellerAct.TO_SELLER))


def _priced(moment: Moment, quote: Quote, move: Move, said: tuple[Saying, ...]) -> Reply:
    return Reply(
        move,
        moment.market,
        with_quote(moment.thread, quote),
        said,
        amount=quote.amount,
        terms=quote.terms,
        expires=quote.expires,
        expects=BuyerExpects.PRICE,
    )
