"""The haggling skill's rule table: the first row that applies answers a buyer's message, and its name explains it."""

from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, SellerAct, saying
from doorstep.dialogue.policy import Rule, Table
from doorstep.skills.haggling.agreed_rules import AGREED, POLITE
from doorstep.skills.haggling.moment import RUDE, SPECIAL_WISHES, TRICKS, Moment, Reply
from doorstep.skills.haggling.moves import Move
from doorstep.skills.haggling.quoting import ends
from doorstep.skills.haggling.replies import (
    answer_questions,
    ask_back,
    bargain,
    closed,
    declined,
    enough,
    invite,
    let_go,
    note_wishes,
    part,
    put_off,
    repeat,
    say,
    silent,
    stand,
    take_offer,
    take_quote,
    taken,
    to_seller,
)


def _courtesy(moment: Moment) -> bool:
    return moment.only(BuyerAct.THANK, BuyerAct.GOODBYE) and not ends(moment)


def _leaves(moment: Moment) -> bool:
    """Whether they go, and not over a price that another one may still answer."""
    over_price = moment.heard.offer is not None or (moment.heard.lowers and not moment.repeated)
    return moment.has(BuyerAct.LEAVE) and not over_price and not moment.has(BuyerAct.ACCEPT)


def _asks_whether(moment: Moment) -> bool:
    """Whether they ask if it is to be had and for what, or only say hello or begin with a remark."""
    opens = moment.has(BuyerAct.GREET) or not moment.before.quotes
    return moment.has(BuyerAct.ASK_AVAILABLE, BuyerAct.ASK_PRICE) or (opens and moment.only(*POLITE))


def _wants_otherwise(moment: Moment) -> bool:
    """Whether they say how, when or how many, or agree to something that has just changed."""
    said = moment.has(BuyerAct.SET_HANDOVER, BuyerAct.SET_TIME, BuyerAct.ACCEPT)
    return said or moment.turn.pieces is not None


def _move_beside(moment: Moment) -> Move:
    return Move.ANSWER if moment.heard.offer is None else Move.COUNTER


def _other_currency(moment: Moment) -> Reply:
    return say(moment, Move.CLARIFY, saying(SellerAct.NO_CURRENCY, currency=moment.listing.currency))


def _priced_wish(moment: Moment) -> bool:
    return moment.heard.short or moment.has(*SPECIAL_WISHES, BuyerAct.ASK_HOLD)


POLICY: Final[Table[Moment, Reply]] = (
    Rule("be silent: the platform wrote", lambda m: m.has(BuyerAct.SYSTEM), silent),
    Rule("be silent: the seller has taken over", lambda m: m.before.paused, silent),
    *AGREED,
    Rule("let them go", _leaves, let_go),
    Rule("be polite", _courtesy, part),
    Rule("the listing is over", lambda m: m.market.over, closed),
    Rule("nothing is free", lambda m: m.market.free < 1, put_off),
    Rule("hand over to the seller", lambda m: m.has(BuyerAct.HUMAN), to_seller),
    Rule("turn a trick away", lambda m: m.has(*TRICKS), lambda m: stand(m, _move_beside(m))),
    Rule("ask back: another currency", lambda m: m.heard.foreign, _other_currency),
    Rule("ask back: the price is not clear", lambda m: m.heard.doubtful, ask_back),
    Rule("the seller has said no: hand over", declined, to_seller),
    Rule("agree: they take the price that stands", taken, take_quote),
    Rule(
        "name the price again: it has run out",
        lambda m: m.heard.lapsed,
        lambda m: stand(m, Move.COUNTER, saying(SellerAct.EXPIRED)),
    ),
    Rule("agree: they offer what is asked", enough, take_offer),
    Rule("bargain", lambda m: m.heard.offer is not None or m.heard.lowers, bargain),
    Rule("take the offer back", lambda m: m.has(BuyerAct.RETRACT), lambda m: stand(m, Move.ANSWER)),
    Rule("keep to the price: a special wish", _priced_wish, lambda m: stand(m, Move.COUNTER)),
    Rule("keep to the price: they are rude", lambda m: m.has(*RUDE), lambda m: stand(m, Move.ANSWER)),
    Rule("meet them before the time is over", ends, bargain),
    Rule("say what it costs", _asks_whether, invite),
    Rule("note how they want it", _wants_otherwise, note_wishes),
    Rule("answer questions", lambda m: bool(m.answers), answer_questions),
    Rule("say it again", lambda m: m.has(BuyerAct.ASK_REPEAT) and bool(m.before.said), repeat),
    Rule("keep to the price", lambda m: bool(m.turn.acts), lambda m: stand(m, Move.ANSWER)),
    Rule("not understood", lambda _: True, lambda m: say(m, Move.CLARIFY, saying(SellerAct.NOT_UNDERSTOOD))),
)
