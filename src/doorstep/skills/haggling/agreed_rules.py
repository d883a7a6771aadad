"""Rows for buyers with whom we have agreed: something is kept for them, or sold to them."""

from dataclasses import replace

from doorstep.dialogue.bargaining import BuyerAct, SellerAct, saying
from doorstep.dialogue.policy import Rule, Table
from doorstep.skills.haggling.closing import missing, release, restate, settle, take_note, with_handover
from doorstep.skills.haggling.market import Deal, Hold
from doorstep.skills.haggling.moment import TRICKS, Moment, Reply
from doorstep.skills.haggling.moves import Move
from doorstep.skills.haggling.replies import let_go, part, say, stand, to_seller
from doorstep.skills.haggling.telling import sold
from doorstep.skills.haggling.waiting import freed_for_others

POLITE = (BuyerAct.THANK, BuyerAct.GOODBYE, BuyerAct.GREET, BuyerAct.SMALL_TALK)
ABOUT_PRICE = (
    BuyerAct.OFFER,
    BuyerAct.ACCEPT,
    BuyerAct.AFFIRM,
    BuyerAct.REJECT,
    BuyerAct.ASK_LOWER,
    BuyerAct.ASK_LIMIT,
    *TRICKS,
)


def _steps_back(moment: Moment) -> bool:
    """Whether they do not want it any more, without wanting it otherwise."""
    out = moment.has(BuyerAct.RETRACT, BuyerAct.LEAVE) and not moment.has(BuyerAct.ACCEPT, *TRICKS)
    return out and not moment.heard.timed and moment.turn.handover is None


def _settles(moment: Moment) -> bool:
    """Whether they say how or when it is handed over, and nothing that makes it doubtful."""
    hold = moment.hold
    if hold is None or moment.has(*TRICKS, BuyerAct.UNCLEAR):
        return False
    return with_handover(moment, hold.terms) != hold.terms


def _held(moment: Moment) -> Hold:
    hold = moment.hold
    assert hold is not None  # noqa: S101 - the rows below stand behind a test for it
    return hold


def _sold(moment: Moment) -> Deal:
    deal = moment.deal
    assert deal is not None  # noqa: S101 - the rows below stand behind a test for it
    return deal


def _free(moment: Moment) -> Reply:
    """Free what was kept, and let them go or name the price again."""
    market, freed = release(moment.market, _held(moment))
    moment = replace(moment, market=freed_for_others(market))
    reply = let_go(moment) if moment.has(BuyerAct.LEAVE) or market.over else stand(moment, Move.ANSWER)
    return replace(reply, changes=(freed,))


def _answer_held(moment: Moment) -> Reply:
    """Answer, and ask again for what is not settled."""
    hold = _held(moment)
    question, expects = missing(moment.market, hold.terms)
    polite = () if moment.answers else (saying(SellerAct.THANK),)
    reply = say(moment, Move.ANSWER, *polite, *question)
    return replace(reply, amount=hold.amount, terms=hold.terms, expires=hold.expires, expects=expects)


def _note_collection(moment: Moment) -> Reply:
    """Note how or when what is sold is handed over."""
    deal = _sold(moment)
    changed = replace(deal, terms=with_handover(moment, deal.terms))
    moment = replace(moment, market=take_note(moment.market, deal, changed))
    return _restate_deal(moment)


def _restate_deal(moment: Moment) -> Reply:
    """Say again what was agreed."""
    deal = _sold(moment)
    question, expects = missing(moment.market, deal.terms)
    offer = moment.heard.offer
    cheaper = moment.heard.lowers or (offer is not None and offer.amount < deal.amount)
    move = Move.ANSWER if cheaper else Move.ACCEPT
    reply = say(moment, move, sold(deal.amount, deal.terms, moment.market), *question)
    thread = replace(moment.thread, terms=deal.terms)
    return replace(reply, thread=thread, amount=deal.amount, terms=deal.terms, expires=None, expects=expects)


def _after_deal(moment: Moment, reply: Reply) -> Reply:
    deal = _sold(moment)
    return replace(reply, amount=deal.amount, terms=deal.terms, expires=None)


def _sold_only(moment: Moment) -> bool:
    return moment.deal is not None and moment.hold is None


def _for_the_seller(moment: Moment) -> bool:
    """Whether they want out of a deal, more than was agreed, or a person."""
    out = moment.has(BuyerAct.RETRACT, BuyerAct.LEAVE, BuyerAct.HUMAN)
    return (out or moment.turn.pieces is not None) and not moment.has(*TRICKS)


def _changes_collection(moment: Moment) -> bool:
    deal = moment.deal
    if deal is None or deal.collected or moment.has(*TRICKS, BuyerAct.UNCLEAR):
        return False
    return with_handover(moment, deal.terms) != deal.terms


AGREED: Table[Moment, Reply] = (
    Rule("kept for them: free it, they step back", lambda m: m.hold is not None and _steps_back(m), _free),
    Rule("kept for them: hand over to the seller", lambda m: m.hold is not None and m.has(BuyerAct.HUMAN), to_seller),
    Rule("kept for them: settle the handover", _settles, lambda m: settle(m, _held(m))),
    Rule(
        "kept for them: answer",
        lambda m: m.hold is not None and (bool(m.answers) or m.only(*POLITE)) and not m.has(*ABOUT_PRICE),
        _answer_held,
    ),
    Rule("kept for them: say it again", lambda m: m.hold is not None, lambda m: restate(m, _held(m))),
    Rule(
        "sold to them: hand over to the seller",
        lambda m: (
            _sold_only(m) and (m.has(BuyerAct.RETRACT, BuyerAct.LEAVE, BuyerAct.HUMAN) or m.turn.pieces is not None)
        ),
        lambda m: _after_deal(m, to_seller(m)),
    ),
    Rule("sold to them: note the handover", lambda m: _sold_only(m) and _changes_collection(m), _note_collection),
    Rule(
        "sold to them: answer",
        lambda m: _sold_only(m) and bool(m.answers) and not m.has(*ABOUT_PRICE),
        lambda m: _after_deal(m, say(m, Move.ANSWER)),
    ),
    Rule("sold to them: be polite", lambda m: _sold_only(m) and m.only(*POLITE), lambda m: _after_deal(m, part(m))),
    Rule("sold to them: say it again", _sold_only, _restate_deal),
)
"""Rows that stand above those for bargaining."""
