"""Answers to everything in a message but the price: questions, wishes that cannot be met, tricks and threats."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, Saying, SellerAct, Told, saying
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.moment import Moment
from doorstep.skills.haggling.telling import ask_handover, sending

MOST_FACTS = 3
"""So many facts are told at once."""

NEAREST: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "age": ("year",),
        "condition": ("defects", "working"),
        "defects": ("condition",),
        "dimensions": ("size",),
        "packaging": ("accessories",),
        "size": ("dimensions", "fits"),
        "fits": ("size", "dimensions"),
        "warranty": ("receipt",),
        "working": ("condition", "defects"),
        "year": ("age",),
    }
)
"""Which topic's fact is quoted where there is none for the one that is asked about; it is quoted as what it is."""


_CLEAR: Final = re.compile(r"[^\W\d_]{5}|\d")
"""What says something by itself; "yes" says it only of its key ("smoke free")."""
_MEASURES: Final = re.compile(r"\d\D+\d|^[^\d]*$")
_MEASURED: Final = frozenset({"dimensions", "size"})
"""Topics of which one figure alone leaves open what it measures: 46 cm may be the height of the seat or of the back."""


def tell_all(listing: Listing) -> tuple[Told, ...]:
    """Everything that the listing tells, for a language to find what of it a question is about."""
    topics = {key: topic for topic, key in listing.topics.items()}
    return tuple(
        Told(topics[key], words) if key in topics else Told(key, words, key) for key, words in listing.facts.items()
    )


def fact(listing: Listing, topic: str) -> tuple[str, str] | None:
    """What the listing says about a topic, or about the nearest one it speaks of: that topic, and its words."""
    for one in (topic, *NEAREST.get(topic, ())):
        key = listing.topics.get(one, one)
        if (words := listing.facts.get(key)) is not None:
            named = key.replace("_", " ")
            of_key = named.casefold() in words.casefold()
            clear = of_key or (_CLEAR.search(words) and (one not in _MEASURED or _MEASURES.search(words)))
            return one, words if clear else f"{named}: {words}"
    return None


def _asked(moment: Moment) -> tuple[str, ...]:
    """What of the thing they ask about; an empty name for a question without a topic.

    The listing's own words stand last among the topics, so that those behind the empty names answer as many of them.
    """
    topics = list(moment.turn.topics or ("",))
    last = max((place for place, one in enumerate(topics) if not one), default=len(topics))
    answered = len([one for one in topics[last + 1 :] if one not in topics[:last]])
    open_ones = topics.count("") - answered
    return (*filter(None, topics), *("",) * (open_ones > 0))


def unknown(moment: Moment) -> tuple[str, ...]:
    """The topics they ask about of which the listing says nothing; an empty name for a question without a topic."""
    where = ("location",) * _asks_where(moment)
    if not moment.has(BuyerAct.ASK_ITEM):
        return where
    topics = _asked(moment)
    return tuple(dict.fromkeys((*(one for one in topics if fact(moment.listing, one) is None), *where)))


def _item(moment: Moment) -> tuple[Saying, ...]:
    """Answer questions about the thing from the listing; the others go to the seller, in one sentence."""
    known = dict.fromkeys(found for one in _asked(moment) if (found := fact(moment.listing, one)) is not None)
    told = tuple(saying(SellerAct.FACT, topic=topic, value=words) for topic, words in list(known)[:MOST_FACTS])
    asked = unknown(moment)
    named = asked[0] or None if len(asked) == 1 else None
    return (*told, saying(SellerAct.ASKED_SELLER, topic=named)) if asked else told


def _bound(moment: Moment) -> bool:
    """Whether how it is handed over is settled with them."""
    bound = moment.hold or moment.deal
    return bound is not None and bound.terms.handover is not None


def _asks_where(moment: Moment) -> bool:
    """Whether they ask about a handover that is settled, so that only the place is left, which nobody here knows."""
    asks = moment.has(BuyerAct.ASK_HANDOVER) and not moment.heard.timed
    return asks and _bound(moment) and fact(moment.listing, "location") is None


def _handover(moment: Moment) -> tuple[Saying, ...]:
    """Say how it can be had, and where."""
    place = fact(moment.listing, "location")
    where = (saying(SellerAct.FACT, topic=place[0], value=place[1]),) if place is not None else ()
    if _bound(moment):
        return where or (saying(SellerAct.ASKED_SELLER, topic="location"),) * _asks_where(moment)
    shipping, pickup = moment.listing.delivery.shipping, moment.listing.delivery.pickup
    if shipping is not None and pickup and not where:
        return (sending(moment.market), ask_handover(moment.listing, moment.market))
    return (*where, sending(moment.market))


def _others(moment: Moment) -> tuple[Saying, ...]:
    """Say truthfully whether somebody else has written; who is ahead of them shows by what is reserved."""
    threads = moment.market.threads.values()
    wrote = any(one.buyer != moment.thread.buyer and one.seen and not one.left for one in threads)
    return (saying(SellerAct.OTHERS, wrote=wrote or None),)


def _says(act: SellerAct) -> Callable[[Moment], tuple[Saying, ...]]:
    return lambda _: (saying(act),)


def _payment(moment: Moment) -> tuple[Saying, ...]:
    return (saying(SellerAct.PAYMENT, handover=moment.thread.terms.handover),)


ANSWERS: Final[Mapping[BuyerAct, Callable[[Moment], tuple[Saying, ...]]]] = MappingProxyType(
    {
        BuyerAct.ASK_ROBOT: _says(SellerAct.ROBOT),
        BuyerAct.SCAM: _says(SellerAct.NO_SCAM),
        BuyerAct.CLAIM_PAID: _says(SellerAct.PAYMENT_UNSEEN),
        BuyerAct.AUTHORITY: _says(SellerAct.NO_AUTHORITY),
        BuyerAct.INJECTION: _says(SellerAct.NO_AUTHORITY),
        BuyerAct.FALSE_QUOTE: _says(SellerAct.NOT_SAID),
        BuyerAct.THREAT: _says(SellerAct.NO_PRESSURE),
        BuyerAct.INSULT: _says(SellerAct.NO_PRESSURE),
        BuyerAct.ASK_LIMIT: _says(SellerAct.NO_LIMIT),
        BuyerAct.SWAP: _says(SellerAct.NO_SWAP),
        BuyerAct.PART_PAYMENT: _says(SellerAct.NO_PARTS),
        BuyerAct.ASK_EXTRA: _says(SellerAct.NO_EXTRA),
        BuyerAct.ASK_OTHERS: _others,
        BuyerAct.ASK_ITEM: _item,
        BuyerAct.ASK_HANDOVER: _handover,
        BuyerAct.ASK_PAYMENT: _payment,
    }
)


def answers(moment: Moment) -> tuple[Saying, ...]:
    """Answer everything in the message but the price, in a fixed order."""
    found = [one for act, make in ANSWERS.items() if moment.has(act) for one in make(moment)]
    if moment.heard.unoffered or (moment.turn.shipping_paid_by is not None and moment.heard.offer is None):
        found.append(sending(moment.market))
    if moment.heard.short:
        found.append(saying(SellerAct.NO_QUANTITY, pieces=moment.market.free))
    if moment.turn.extras and not moment.has(BuyerAct.ASK_EXTRA):
        found.append(saying(SellerAct.NO_EXTRA))
    return tuple(found)
