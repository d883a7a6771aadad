"""Bargaining: what buyers do with words, what the seller's side answers, and the values both speak of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from doorstep.dialogue.slots import Money, TimeConstraint


class BuyerAct(StrEnum):
    """What a buyer does in a message; several may stand in one."""

    GREET = "greet"
    THANK = "thank"
    GOODBYE = "goodbye"
    SMALL_TALK = "small_talk"
    OFFER = "offer"  # names what they would pay, in whatever form
    ACCEPT = "accept"  # takes the price that stands, without a condition
    AFFIRM = "affirm"  # a yes that is no acceptance of a price by itself
    DENY = "deny"
    REJECT = "reject"  # the price is too high, without another
    ASK_LOWER = "ask_lower"  # asks for a better or the lowest price without naming one
    RETRACT = "retract"  # takes an offer or an acceptance back
    LEAVE = "leave"  # is not interested any more
    ASK_AVAILABLE = "ask_available"
    ASK_OTHERS = "ask_others"  # whether somebody else is interested
    ASK_ITEM = "ask_item"  # a question about the thing; `topics` tell which
    ASK_PRICE = "ask_price"  # what it costs at all
    ASK_HANDOVER = "ask_handover"  # where, when or how it can be had
    SET_HANDOVER = "set_handover"  # says how they want it: `handover`
    SET_TIME = "set_time"  # says when they come: `times`
    ASK_HOLD = "ask_hold"  # asks to have it reserved without a price
    ASK_PAYMENT = "ask_payment"  # how to pay; harmless
    CLAIM_PAID = "claim_paid"  # says that they have paid or will have paid
    SCAM = "scam"  # overpayment, courier, code, link, card form, other channel
    THREAT = "threat"
    AUTHORITY = "authority"  # speaks for the platform, the police, the seller
    INJECTION = "injection"  # speaks to the program instead of the seller
    FALSE_QUOTE = "false_quote"  # says that we named a price: its number has the role `claimed`
    ASK_LIMIT = "ask_limit"  # asks for the seller's lowest limit as such
    SWAP = "swap"  # wants to pay with a thing
    PART_PAYMENT = "part_payment"  # deposit, instalments, the rest later
    ASK_EXTRA = "ask_extra"  # wants something put in: `extras`
    CONDITION = "condition"  # offers or accepts only if
    HUMAN = "human"  # wants to talk to the seller
    ASK_ROBOT = "ask_robot"
    ASK_REPEAT = "ask_repeat"
    INSULT = "insult"
    SYSTEM = "system"  # a message of the platform, to which nobody answers
    UNCLEAR = "unclear"  # an amount that cannot be read safely, or several that contradict each other


class Role(StrEnum):
    """What a number in a message is there for."""

    OFFER = "offer"
    REFERENCE = "reference"  # what others ask, what was paid, what the list says
    CLAIMED = "claimed"  # what we are said to have named
    QUANTITY = "quantity"
    SHIPPING = "shipping"  # what sending it costs
    DECOY = "decoy"  # mileage, year, size, model, hour, telephone


class PriceForm(StrEnum):
    """How a price is named."""

    AMOUNT = "amount"  # `minor`
    SHARE = "share"  # so many thousandths of the price: `permille`; "half" is 500, "20 % off" 800
    LESS = "less"  # so much less than the price: `minor`
    MIDDLE = "middle"  # half-way between the two prices that stand
    STANDING = "standing"  # the price that stands: "your price", "full price"


@dataclass(frozen=True, slots=True)
class Number:
    """A number or price of a message.

    Args:
        role: What it is there for.
        form: How a price is named.
        minor: The amount in the currency's minor unit, for `amount` and `less`; for other roles the number times 100.
        permille: For `share`.
        currency: As an ISO 4217 code; None where none was named.
        each: Whether it is for one piece of several.
        of_ask: Whether `share` and `less` start from the price of the listing; else from the price that stands.
        shipped: True: shipping is in it; False: it comes on top; None: nothing was said.
        pieces: For how many pieces it is; None: not said.
        start: Where it begins in the text.
        end: Where it ends.
    """

    role: Role
    form: PriceForm = PriceForm.AMOUNT
    minor: int | None = None
    permille: int | None = None
    currency: str | None = None
    each: bool = False
    of_ask: bool = False
    shipped: bool | None = None
    pieces: int | None = None
    start: int = 0
    end: int = 0


class Handover(StrEnum):
    """How the thing changes hands."""

    PICKUP = "pickup"
    SHIPPING = "shipping"


class Payer(StrEnum):
    """Who pays for sending it."""

    BUYER = "buyer"
    SELLER = "seller"


class BuyerExpects(StrEnum):
    """The open question: what a short answer is taken for."""

    NOTHING = "nothing"
    PRICE = "price"  # our quote stands: "ok" takes it
    AMOUNT = "amount"  # we asked whether this amount was meant: "yes" confirms it
    HANDOVER = "handover"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a listing tells.

    Args:
        name: How a turn's `topics` name it: one of `TOPICS`, or the seller's own key.
        words: What is told, as the seller wrote it.
        key: The seller's key, where no topic stands for it; else empty.
    """

    name: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands when a message is read: a bare "250", "ok" or "half" means something only here.

    Args:
        now: The moment, in the seller's zone.
        currency: The listing's currency.
        ask: The listing's price, a piece, in minor units.
        quote: The seller's last price for all pieces, None before the first.
        offer: The buyer's last price, None before the first.
        pieces: How many pieces are spoken of.
        expects: The open question.
        region: Country of usage: US GB DE AT CH.
        free: How many pieces can be had, which is what "all of them" means.
        keys: What the listing tells, by topics and by the seller's own keys.
        title: What the thing is called.
    """

    now: datetime
    currency: str
    ask: int
    quote: int | None = None
    offer: int | None = None
    pieces: int = 1
    expects: BuyerExpects = BuyerExpects.NOTHING
    region: str = "US"
    free: int = 1
    keys: tuple[Told, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class BuyerTurn:
    """What a language makes of a buyer's message.

    Args:
        text: The words.
        acts: What was done with them, in the order of `BuyerAct`.
        numbers: Every number of the message with its role, in their order.
        pieces: How many pieces they want; None: not said.
        handover: How they want to have it.
        shipping_paid_by: Who is to pay for sending it.
        times: When they can come.
        topics: What of the thing they ask about, by the names of `TOPICS` or the listing's own `keys`; an empty name
            stands for each question that no topic names, beside others that are named.
        extras: What they want put in, in their words.
        hedged: Whether the price is only thought about ("maybe I could do 200").
        confidence: Probability (0 to 1) that acts and numbers were meant so.
    """

    text: str
    acts: tuple[BuyerAct, ...] = ()
    numbers: tuple[Number, ...] = ()
    pieces: int | None = None
    handover: Handover | None = None
    shipping_paid_by: Payer | None = None
    times: tuple[TimeConstraint, ...] = ()
    topics: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    hedged: bool = False
    confidence: float = 1.0

    def has(self, *wanted: BuyerAct) -> bool:
        """Whether any of the acts stands in this message."""
        return any(one in wanted for one in self.acts)

    @property
    def offers(self) -> tuple[Number, ...]:
        """The prices they would pay, in the order they were named."""
        return tuple(one for one in self.numbers if one.role is Role.OFFER)

    def without(self, *dropped: BuyerAct) -> "BuyerTurn":
        """The same message with some acts left out."""
        return replace(self, acts=tuple(one for one in self.acts if one not in dropped))


TOPICS = (
    "condition",
    "defects",
    "age",
    "year",
    "mileage",
    "size",
    "dimensions",
    "weight",
    "colour",
    "brand",
    "model",
    "material",
    "storage",
    "battery",
    "accessories",
    "packaging",
    "receipt",
    "warranty",
    "owners",
    "reason",
    "location",
    "smoke_free",
    "pets",
    "working",
    "photos",
    "service",
    "power",
    "fits",
)
"""What people ask about a second-hand thing; a language names each of them, in questions and in the keys of facts."""


class SellerAct(StrEnum):
    """What the seller's side does with a sentence; behind each the values it carries, optional ones with "?".

    `terms` stands for six values, each only where it is settled: `pieces` (int), `handover` (Handover), `shipping`
    (Money: what sending costs), `paid_by` (Payer), `pickup_at` (datetime), `extras` (words). Amounts are Money for all
    pieces, without shipping, where it says nothing else; they appear in the text exactly once, however many acts of a
    turn carry them.
    """

    GREET = "greet"  # title?
    DISCLOSE = "disclose"  # that a program answers; seller?
    COUNTER = "counter"  # amount, terms?; an invitation
    STAND = "stand"  # amount, terms?: it stays at this price
    BEST = "best"  # amount, terms?: a last word on price, only where it is one
    ACCEPT = "accept"  # amount, terms?
    HOLD = "hold"  # amount, terms, until, seller_confirms?: True where it is a deal only with the seller's yes
    DEAL = "deal"  # amount, terms
    RESERVED = "reserved"  # until?, waiting?: True where they are told when it becomes free
    SOLD = "sold"
    CLOSED = "closed"  # the listing's time is over
    EXPIRED = "expired"  # amount?: a quote or hold that ran out
    AVAILABLE = "available"  # amount?: of a piece, pieces?: how many there are, again?: True where it had been kept
    OTHERS = "others"  # wrote?: True where somebody else has written about it; else nobody has
    FACT = "fact"  # topic?, value: the listing's words
    ASKED_SELLER = "asked_seller"  # topic?: the question goes to the seller
    CLARIFY = "clarify"  # amounts?: which price is meant
    ASK_HANDOVER = (
        "ask_handover"  # pickup?, shipping?: the ways there are, True; shipping as Money where it costs, paid_by?
    )
    ASK_TIME = "ask_time"
    TIME_NOTED = "time_noted"  # at
    SHIPPING = "shipping"  # amount?, paid_by?: what sending costs and who pays; neither: pickup only
    PAYMENT = "payment"  # handover?: how it is paid: at the handover, or as the seller says
    PAYMENT_UNSEEN = "payment_unseen"  # only the seller can see a payment
    NO_SCAM = "no_scam"  # no links, codes, couriers, other channels
    NO_SWAP = "no_swap"
    NO_PARTS = "no_parts"  # no deposit, no instalments
    NO_EXTRA = "no_extra"
    NO_CURRENCY = "no_currency"  # currency: prices are in this
    NO_QUANTITY = "no_quantity"  # pieces: so many there are
    NO_PRESSURE = "no_pressure"  # answer to threats and insults
    NO_AUTHORITY = "no_authority"  # nobody but the seller decides
    NOT_SAID = "not_said"  # amount?: we did not name that price
    NO_LIMIT = "no_limit"  # the seller's limit is not told
    ROBOT = "robot"  # yes, a program
    TO_SELLER = "to_seller"  # the seller will write
    DECLINED = "declined"  # the seller said no: it is no longer kept for them
    ASK_OFFER = "ask_offer"  # what would you pay
    THANK = "thank"
    GOODBYE = "goodbye"
    NOT_UNDERSTOOD = "not_understood"


SellerValue: TypeAlias = str | int | bool | datetime | Money | tuple[Money, ...] | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Saying:
    """One act of the seller's side with its values by name."""

    act: SellerAct
    values: Mapping[str, SellerValue]

    def __getitem__(self, name: str) -> SellerValue:
        return self.values[name]

    def get(self, name: str) -> SellerValue:
        """A value, None where it is not carried."""
        return self.values.get(name)


def saying(act: SellerAct, **values: SellerValue) -> Saying:
    """Build an act of the seller's side; values that are None are left out."""
    return Saying(act, MappingProxyType({name: value for name, value in values.items() if value is not None}))
