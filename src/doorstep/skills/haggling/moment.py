"""The moment a buyer's message is answered: what was heard, and what follows from it."""

from dataclasses import dataclass, field
from datetime import datetime

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Saying
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Deal, Hold, Market, Notice, Offer, Quote, Thread
from doorstep.skills.haggling.moves import Changed, Move
from doorstep.skills.haggling.terms import Terms

TRICKS = (
    BuyerAct.SCAM,
    BuyerAct.CLAIM_PAID,
    BuyerAct.AUTHORITY,
    BuyerAct.INJECTION,
    BuyerAct.FALSE_QUOTE,
)
"""Beside one of these nothing binds and nothing moves."""
RUDE = (BuyerAct.THREAT, BuyerAct.INSULT)
"""Beside one of these we do not move; who agrees to our price may be as rude as they like, but not threaten."""
SPECIAL_WISHES = (BuyerAct.CONDITION, BuyerAct.ASK_EXTRA, BuyerAct.SWAP, BuyerAct.PART_PAYMENT)
"""Beside one of these nothing binds: we would be taken to agree to it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message comes to, with every price in minor units of the listing.

    Args:
        offer: What they would pay.
        doubts: Prices that have to be asked back; also where `doubtful` says so without any.
        doubtful: Whether a price was named that is not clear.
        foreign: Whether a price was named in another currency.
        agrees: Whether nothing in the message stands against an agreement.
        takes: Whether they agree to the quote that stands, without anything else.
        lapsed: Whether they agree to a quote that has run out.
        lowers: Whether they want it for less.
        short: Whether they want more pieces than there are.
        unoffered: Whether they want it handed over in a way there is not.
        timed: Whether they named a day or an hour.
        terms: What they want it for now, with shipping paid for as the listing says.
    """

    offer: Offer | None = None
    doubts: tuple[Offer, ...] = ()
    doubtful: bool = False
    foreign: bool = False
    agrees: bool = False
    takes: bool = False
    lapsed: bool = False
    lowers: bool = False
    short: bool = False
    unoffered: bool = False
    timed: bool = False
    terms: Terms = field(default_factory=Terms)


@dataclass(frozen=True, slots=True)
class Moment:
    """A message about to be answered.

    Args:
        market: Everything as it stands.
        before: The buyer's thread before the message.
        thread: The thread with what was heard.
        turn: What was read.
        heard: What it comes to.
        repeated: Whether it brings nothing new as to the price.
        answers: What is said to everything in it but the price.
        told: What the buyer learns with this turn anyway.
    """

    market: Market
    before: Thread
    thread: Thread
    turn: BuyerTurn
    heard: Heard
    repeated: bool = False
    answers: tuple[Saying, ...] = ()
    told: tuple[Notice, ...] = ()

    @property
    def listing(self) -> Listing:
        """What is for sale."""
        return self.market.listing

    @property
    def hold(self) -> Hold | None:
        """What is kept for them."""
        return self.market.hold_of(self.thread.buyer)

    @property
    def deal(self) -> Deal | None:
        """What was sold to them."""
        return self.market.deal_of(self.thread.buyer)

    @property
    def live(self) -> Quote | None:
        """The quote that can be taken."""
        quote = self.thread.quote
        return quote if quote is not None and quote.expires > self.market.now else None

    def has(self, *wanted: BuyerAct) -> bool:
        """Whether any of the acts stands in the message."""
        return self.turn.has(*wanted)

    def only(self, *allowed: BuyerAct) -> bool:
        """Whether the message has acts, and none but these."""
        return bool(self.turn.acts) and all(one in allowed for one in self.turn.acts)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a rule decides.

    Args:
        move: What the turn does.
        sayings: What is said.
        market: Everything as it stands afterwards, but for the thread.
        thread: The buyer's thread afterwards.
        changes: What was held, sold or freed.
        amount: The price that stands or closes.
        terms: What it is for.
        expires: Until when the price or what is held stands.
        expects: The open question.
    """

    move: Move
    market: Market
    thread: Thread
    sayings: tuple[Saying, ...] = ()
    changes: tuple[Changed, ...] = ()
    amount: int | None = None
    terms: Terms | None = None
    expires: datetime | None = None
    expects: BuyerExpects = BuyerExpects.NOTHING
