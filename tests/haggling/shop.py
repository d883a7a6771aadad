"""The seller put together from its pure parts, speaking the JSON lines of `doorstep haggle`: no store, no shell."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from doorstep.dialogue.bargaining import Payer
from doorstep.languages.bargaining import Manner, Tongue
from doorstep.languages.de import bargaining as german
from doorstep.languages.en import bargaining as english
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.listing import Authority, Delivery, Listing, Mandate, Shipping
from doorstep.skills.haggling.moves import Changed, Turn
from doorstep.skills.haggling.step import opened, standing, step
from doorstep.skills.haggling.terms import Terms

Line = dict[str, Any]
TONGUES: Final[dict[str, Tongue]] = {"en": english.TONGUE, "de": german.TONGUE}
CLEARER: Final = 0.2
"""By how much a message has to look more like another language before that is spoken."""


def listed(told: Line) -> Listing:
    """A listing of the interface."""
    shipping, tongue = told["delivery"].get("shipping"), TONGUES[told["language"]]
    return Listing(
        id=told["id"],
        title=told["title"],
        mandate=Mandate(
            ask=told["ask"],
            floor=told["floor"],
            opened=datetime.fromisoformat(told["now"]),
            deadline=datetime.fromisoformat(told["deadline"]),
            authority=Authority(told["authority"]),
            hold=timedelta(hours=told["hold_hours"]),
            buyers_a_day=told["expected_buyers_per_day"],
        ),
        currency=told["currency"],
        language=told["language"],
        region={"en": "US", "de": "DE"}[told["language"]],
        pieces=told["quantity"],
        facts=told["facts"],
        topics={topic: key for key in told["facts"] if (topic := tongue.topic(key)) is not None},
        delivery=Delivery(
            told["delivery"]["pickup"], Shipping(shipping["price"], Payer(shipping["paid_by"])) if shipping else None
        ),
    )


class Shop:
    """Sells one listing, a line of input at a time."""

    def __init__(self, told: Line) -> None:
        self._listing = listed(told)
        self._market = opened(self._listing)
        self._languages: dict[str, str] = {}
        self._heard: dict[str, set[str]] = {}
        self._answers: dict[tuple[str, str], Line] = {}

    def tell(self, line: str) -> list[Line]:
        """Give a line of standard input, and get the lines that follow from it."""
        try:
            told = json.loads(line)
            at, event, name = datetime.fromisoformat(told["at"]), told.get("event"), told.get("id")
            buyer = "" if event == "now" else str(told["buyer"])
            word = None if event in {None, "now"} else SellerWord(event)
            text = told["say"] if event is None else told.get("text", "")
            if not isinstance(text, str) or at.tzinfo is None:
                return [{"type": "error", "line": 1, "message": "A line is not as it has to be."}]
        except (ValueError, KeyError, TypeError, AttributeError):
            return [{"type": "error", "line": 1, "message": "A line is not as it has to be."}]
        key = (buyer, name or f"{at.isoformat()} {text}")
        if event is None and key in self._answers:
            return [self._answers[key]]
        if word is not None:
            return self._happened(SellerDid(word, buyer, text), at)
        if event == "now":
            return self._happened(TimePassed(), at)
        lines = self._happened(self._read(buyer, text, key[1], at), at)
        self._answers[key] = next(one for one in lines if one["type"] == "turn" and one["buyer"] == buyer)
        return lines

    def end(self) -> list[Line]:
        """End the input, and get the outcome."""
        market = self._market
        state = "held" if market.holds else "open"
        if sum(deal.terms.pieces for deal in market.deals) == self._listing.pieces:
            state = "sold"
        deals, holds = (
            [{"buyer": one.buyer, "amount": self._money(one.amount), "terms": self._terms(one.terms)} for one in those]
            for those in (market.deals, market.holds)
        )
        return [{"type": "outcome", "state": state, "deals": deals, "holds": holds}]

    def _read(self, buyer: str, text: str, name: str, at: datetime) -> Said:
        spoken = self._languages.get(buyer, self._listing.language)
        likeness = {code: tongue.likeness(text) for code, tongue in TONGUES.items()}
        likeness[spoken] += CLEARER
        language = max(likeness, key=lambda code: likeness[code])
        self._languages[buyer] = language
        now = max(self._market.now, at)
        turn = TONGUES[language].read(text, standing(replace(self._market, now=now), buyer))
        return Said(buyer, turn, name, language)

    def _happened(self, event: MarketEvent, at: datetime) -> list[Line]:
        after = step(self._market, event, at)
        self._market = after.market
        return [self._changed(one) if isinstance(one, Changed) else self._turn(one) for one in after.out]

    def _changed(self, changed: Changed) -> Line:
        about = {"amount": self._money(changed.amount), "terms": self._terms(changed.terms)}
        return {"type": str(changed.change), "buyer": changed.buyer, **about}

    def _turn(self, turn: Turn) -> Line:
        tongue = TONGUES[self._languages.get(turn.buyer, self._listing.language)]
        heard = self._heard.setdefault(turn.buyer, set())
        manner = Manner(self._market.now, frozenset(heard), region=self._listing.region)
        sentences = tongue.word(turn.sayings, manner) if turn.sayings else ()
        heard.update(sentences)
        return {
            "type": "turn",
            "buyer": turn.buyer,
            "act": str(turn.move),
            "offer": self._money(turn.offer),
            "amount": self._money(turn.amount),
            "terms": self._terms(turn.terms) | {"expires_at": turn.expires.isoformat() if turn.expires else None},
            "text": " ".join(sentences),
            "reason": turn.reason,
        }

    def _money(self, minor: int | None) -> Line | None:
        return None if minor is None else {"minor": minor, "currency": self._listing.currency}

    def _terms(self, terms: Terms) -> Line:
        return {
            "quantity": terms.pieces,
            "handover": str(terms.handover) if terms.handover else None,
            "shipping": self._money(terms.shipping),
            "shipping_paid_by": str(terms.shipping_paid_by) if terms.shipping_paid_by else None,
            "pickup_at": terms.pickup_at.isoformat() if terms.pickup_at else None,
            "extras": list(terms.extras),
        }
