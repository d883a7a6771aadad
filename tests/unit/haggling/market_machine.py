"""A market with random buyers, clocks and sellers; what must never happen is checked after every event.

The numbers in comments name what is checked: no price below the floor (1), no quote that
rises (2), an offer at the ask is taken (3), no piece twice (4), words do not matter (5), doubt is never agreement (7),
only a quote or an offer is closed (8), asking again brings nothing (9), concessions end at the reserve (10), a replay
gives the same market (11), a fixed price is fixed (12), more is never worse (15), what has run out is gone (16),
claims change nothing (17).
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Handover, Number, Payer, Role, SellerAct
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.grid import grid_of
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Deal, Hold, Market, Offer, Quote
from doorstep.skills.haggling.moves import Change, Changed, Move, Step, Turn
from doorstep.skills.haggling.reserve import reserve
from doorstep.skills.haggling.step import opened, standing, step
from doorstep.skills.haggling.terms import Terms
from tests.unit.haggling.random_buyers import BUYERS, START, listings, turn_of, turns

A = BuyerAct
CAP = 0.15  # of the ask: the most a quote falls in a turn
CLAIMS = (A.CLAIM_PAID, A.AUTHORITY, A.INJECTION, A.SCAM, A.FALSE_QUOTE)
RANK = {Move.REJECT: 0, Move.RESERVED: 0, Move.CLARIFY: 1, Move.COUNTER: 2, Move.HOLD: 3, Move.ACCEPT: 4}

buyers = st.sampled_from(BUYERS)
minutes = st.one_of(st.integers(0, 30), st.sampled_from((240, 1_500, 3_000)))


def left(listing: Listing, amount: int, terms: Terms) -> int:
    """What a price leaves the seller, at worst."""
    shipping = listing.delivery.shipping
    if shipping is None or terms.handover is Handover.PICKUP:
        return amount
    if terms.handover is Handover.SHIPPING:
        assert terms.shipping == shipping.price
        return amount - shipping.price * (terms.shipping_paid_by is Payer.SELLER)
    return amount - shipping.price * (shipping.paid_by is Payer.SELLER)


class MarketMachine(RuleBasedStateMachine):
    """Drives a market as the runtime does and checks what comes out."""

    counted: Counter[str] = Counter()  # noqa: RUF012 - over all runs of a process

    @initialize(listing=listings())
    def begin(self, listing: Listing) -> None:
        self.market = opened(listing)
        self.events: list[tuple[MarketEvent, datetime]] = []
        self.clock = START
        self.named = 0

    @rule(buyer=buyers, drawn=turns(), passed=minutes, again=st.integers(0, 9))
    def say(self, buyer: str, drawn: tuple[BuyerTurn, tuple[tuple[str, int], ...]], passed: int, again: int) -> None:
        thread = self.market.threads.get(buyer)
        quote = thread.quote.amount if thread is not None and thread.quote is not None else None
        turn = turn_of(drawn, self.market.listing, quote)
        self.clock += timedelta(minutes=passed)
        if again == 0:
            self.probe(buyer, turn)
        self.said(buyer, turn)
        if again == 1:
            self.asked_again(buyer, turn)

    @rule(buyer=buyers, amount=st.integers(200, 1_000))
    def offer(self, buyer: str, amount: int) -> None:
        minor = self.market.listing.mandate.ask * amount // 1000
        self.said(buyer, BuyerTurn("words", (A.OFFER,), (Number(Role.OFFER, minor=minor),)))

    @rule(buyer=buyers, start=st.integers(300, 900), by=st.integers(5, 60), times=st.integers(3, 9), end=st.booleans())
    def haggle(self, buyer: str, start: int, by: int, times: int, end: bool) -> None:
        for number in range(times):
            self.clock += timedelta(minutes=3)
            self.offer(buyer, start + by * number)
        if end:
            self.said(buyer, BuyerTurn("words", (A.ACCEPT,)))

    @rule(buyer=buyers, word=st.sampled_from(SellerWord), passed=minutes)
    def seller(self, buyer: str, word: SellerWord, passed: int) -> None:
        self.clock += timedelta(minutes=passed)
        self.take(SellerDid(word, buyer))
        if word is SellerWord.MESSAGE and passed % 2:
            self.take(SellerDid(SellerWord.RESUMES, buyer))

    @rule(hours=st.sampled_from((1, 20, 60, 200)))
    def wait(self, hours: int) -> None:
        self.clock += timedelta(hours=hours)
        self.take(TimePassed())

    @rule(hours=st.integers(1, 100))
    def clock_goes_back(self, hours: int) -> None:
        before = self.market
        after = step(before, TimePassed(), self.clock - timedelta(hours=hours)).market
        assert after.now == before.now

    def said(self, buyer: str, turn: BuyerTurn) -> Step:
        self.named += 1
        return self.take(Said(buyer, turn, str(self.named), "en"))

    def take(self, event: MarketEvent) -> Step:
        before = self.market
        done = step(before, event, self.clock)
        self.market = done.market
        self.events.append((event, self.clock))
        self.counted["steps"] += 1
        self.check_market()
        self.check_changes(before, done, event)
        self.check_quotes(before)
        if isinstance(event, Said):
            self.check_answer(before, done, event)
        return done

    def check_market(self) -> None:
        market, listing = self.market, self.market.listing
        agreed: list[Hold | Deal] = [*market.holds, *market.deals]
        pieces = [one.terms.pieces for one in agreed]
        assert all(one > 0 for one in pieces)
        assert sum(pieces) <= listing.pieces  # 4
        assert len({one.buyer for one in market.holds}) == len(market.holds)
        assert all(one.expires > market.now for one in market.holds)  # 16
        for one in agreed:
            assert left(listing, one.amount, one.terms) >= listing.mandate.floor * one.terms.pieces  # 1
        for buyer in BUYERS:
            standing(market, buyer)

    def check_changes(self, before: Market, done: Step, event: MarketEvent) -> None:
        listing, deadline = before.listing, before.listing.mandate.deadline
        turned = False
        turns = [one.buyer for one in done.out if isinstance(one, Turn)]
        assert len(set(turns)) == len(turns)
        for out in done.out:
            if isinstance(out, Turn):
                turned = True
                assert (out.move is Move.SILENT) == (not out.sayings)
                continue
            assert not turned, "changes come before turns"
            if out.change is Change.RELEASED:
                continue
            self.counted["accepts"] += 1
            assert left(listing, out.amount, out.terms) >= listing.mandate.floor * out.terms.pieces  # 1
            assert deadline is None or done.market.now < deadline
            self.check_closing(before, done, event, out)

    def check_closing(self, before: Market, done: Step, event: MarketEvent, change: Changed) -> None:
        thread = done.market.threads[change.buyer]
        if change.change is Change.DEAL:
            assert change.buyer in {one.buyer for one in before.holds} or any(
                isinstance(one, Changed) and one.change is Change.HOLD and one.buyer == change.buyer for one in done.out
            )
            if thread.paused:
                return  # the seller tells them
            acts = [said.act for one in done.out if isinstance(one, Turn) for said in one.sayings]
            assert SellerAct.DEAL in acts
            return
        live = thread.quote is not None and thread.quote.expires > done.market.now
        prices: list[Quote | Offer] = [*thread.quotes[-1:]] if live else []
        prices += [one for one in thread.offers[-1:] if one.firm]
        if isinstance(event, Said) and event.turn.pieces is None and not any(one.pieces for one in event.turn.numbers):
            asked = before.listing.mandate.ask * change.terms.pieces
            assert change.amount in {*(one.amount for one in prices), asked}  # 8
        assert event == SellerDid(SellerWord.ACCEPTS, change.buyer) or isinstance(event, Said)

    def check_quotes(self, before: Market) -> None:
        listing = self.market.listing
        for buyer, thread in self.market.threads.items():
            known = before.threads[buyer].quotes if buyer in before.threads else ()
            for older, quote in zip((None, *thread.quotes), thread.quotes, strict=False):
                if quote in known:
                    continue
                self.counted["quotes"] += 1
                kept = left(listing, quote.amount, quote.terms)
                assert kept >= listing.mandate.floor * quote.terms.pieces  # 1
                assert quote.amount <= listing.mandate.ask * quote.terms.pieces
                if listing.mandate.floor == listing.mandate.ask:
                    assert quote.amount == listing.mandate.ask * quote.terms.pieces  # 12
                if older is not None and older.terms == quote.terms:
                    assert quote.amount <= older.amount  # 2
                    pieces, free = quote.terms.pieces, self.market.free
                    least = min(reserve(listing.mandate, self.market.now, n) for n in (free, free + pieces)) * pieces
                    assert quote.amount == older.amount or kept >= least  # 10
                    if not (self.market.hold_of(buyer) or self.market.deal_of(buyer)):  # what is agreed counts as named
                        ask = listing.mandate.ask
                        assert older.amount - quote.amount <= CAP * ask * pieces + grid_of(ask)  # 10

    def check_answer(self, before: Market, done: Step, event: Said) -> None:
        answer = done.out[-1]
        assert isinstance(answer, Turn)
        assert answer.buyer == event.buyer
        assert sum(isinstance(one, Turn) for one in done.out) == 1
        again = step(done.market, event, self.clock + timedelta(hours=1))
        assert again == Step(done.market)  # 11
        other = replace(event, turn=replace(event.turn, text="quite other words", confidence=event.turn.confidence))
        assert step(before, other, self.clock) == done  # 5
        closed = any(isinstance(one, Changed) and one.change is Change.HOLD for one in done.out)
        turn = event.turn
        amounts = {(one.minor, one.each, one.form) for one in turn.offers}
        claims = tuple(one for one in CLAIMS if one is not A.FALSE_QUOTE)  # a quote may be claimed that was named
        if turn.has(A.UNCLEAR, *claims, A.SYSTEM, A.CONDITION, A.ASK_EXTRA, A.PART_PAYMENT, A.SWAP) or turn.hedged:
            assert not closed  # 7, 17
        if any(one.currency == "USD" for one in turn.offers):
            assert not closed
        if len(amounts) > 1 and all(one[2] == "amount" and not one[1] and (one[0] or 0) > 0 for one in amounts):
            assert not closed  # 7
        if turn.has(*claims) and event.buyer in before.threads and before.threads[event.buyer].quote is not None:
            self.check_unmoved(before, event.buyer)
        self.check_clean_offer(before, event, closed=closed)
        self.check_bare_acceptance(before, event, closed=closed)

    def check_unmoved(self, before: Market, buyer: str) -> None:
        old, new = before.threads[buyer], self.market.threads[buyer]
        assert old.offers == new.offers  # 17
        bound = before.hold_of(buyer) is not None or before.deal_of(buyer) is not None
        assert bound or old.terms == new.terms  # what was agreed is said again as it was agreed
        assert old.quote is not None
        assert new.quote is not None
        assert old.quote.terms != new.quote.terms or new.quote.amount >= old.quote.amount

    def check_clean_offer(self, before: Market, event: Said, *, closed: bool) -> None:
        """An offer of the ask for one piece, and nothing else, is taken where anything is free."""
        turn, market = event.turn, self.market
        if turn.acts != (A.OFFER,) or len(turn.numbers) != 1 or turn.confidence < 1 or turn.hedged or turn.extras:
            return
        (number,) = turn.numbers
        plain = replace(number, minor=None) == Number(Role.OFFER)
        thread = before.threads.get(event.buyer)
        pieces = thread.terms.pieces if thread is not None else 1
        ask = before.listing.mandate.ask * pieces
        if not plain or number.minor is None or turn.pieces or turn.handover or turn.shipping_paid_by:
            return
        bound = market.deal_of(event.buyer) is not None or before.hold_of(event.buyer) is not None
        free = before.free + sum(one.terms.pieces for one in before.holds if one.expires <= market.now)
        if bound or market.over or free < pieces:
            return
        if thread is not None and (thread.paused or thread.swaps or thread.declined is not None):
            return
        if ask <= number.minor <= ask * 3 // 2:
            assert closed  # 3
        thread = market.threads[event.buyer]
        if not closed and 0 < number.minor < ask and thread.quote is not None:
            assert thread.quote.amount >= number.minor  # 3

    def check_bare_acceptance(self, before: Market, event: Said, *, closed: bool) -> None:
        """A bare "deal" closes while the quote can be taken, and not afterwards."""
        thread = before.threads.get(event.buyer)
        if thread is None or thread.quote is None or thread.doubted is not None or event.turn.acts != (A.ACCEPT,):
            return
        if thread.quote.expires <= self.market.now:
            assert not closed  # 16

    def probe(self, buyer: str, turn: BuyerTurn) -> None:
        """What would have come of a lower and a higher offer: more is never worse."""
        mandate = self.market.listing.mandate
        outcomes = []
        for permille in (400, 600, 700, 800, 900, 1000, 1100):
            number = Number(Role.OFFER, minor=mandate.ask * permille // 1000)
            said = Said(buyer, replace(turn, acts=(A.OFFER,), numbers=(number,)), "probe", "en")
            answer = step(self.market, said, self.clock).out[-1]
            assert isinstance(answer, Turn)
            outcomes.append(RANK.get(answer.move, 2))
        assert outcomes == sorted(outcomes), outcomes  # 15

    def asked_again(self, buyer: str, turn: BuyerTurn) -> None:
        """Say the same several times over."""
        if turn.has(A.LEAVE, A.RETRACT, A.ACCEPT, A.AFFIRM, A.DENY) or any(one.form != "amount" for one in turn.offers):
            return
        quote = self.market.threads[buyer].quote
        answers = [self.said(buyer, turn).out[-1] for _ in range(4)]
        after = self.market.threads[buyer].quote
        if quote is not None and after is not None and quote.terms == after.terms:
            assert after.amount == quote.amount, (quote, answers)  # 9

    def teardown(self) -> None:
        if not hasattr(self, "market"):
            return
        market = opened(self.market.listing)
        for event, at in self.events:
            market = step(market, event, at).market
        assert market == self.market  # 11
