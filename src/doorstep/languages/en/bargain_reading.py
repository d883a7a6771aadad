"""Reads a buyer's message in English: figures and their roles, acts, handover, times, and whether it is a yes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from doorstep.dialogue.bargaining import (
    BuyerAct,
    BuyerExpects,
    BuyerTurn,
    Handover,
    Number,
    Payer,
    PriceForm,
    Role,
    Standing,
)
from doorstep.dialogue.slots import TimeConstraint
from doorstep.languages.en import bargain_forms as forms
from doorstep.languages.en.bargain_acts import ARRANGING, PRICE_TALK
from doorstep.languages.en.bargain_asking import ASKING
from doorstep.languages.en.bargain_assent import confirms, restates, takes, yes_somewhere
from doorstep.languages.en.bargain_company import ASKING_ELSE, COVERS, NO_OFFER, NO_YES
from doorstep.languages.en.bargain_counts import FOR_THE_PRICE_OF, uncounted
from doorstep.languages.en.bargain_danger import CODE, DANGER, LINK
from doorstep.languages.en.bargain_doubts import complaint, denies
from doorstep.languages.en.bargain_leaving import TAKING_BACK
from doorstep.languages.en.bargain_numbers import ENGLISH
from doorstep.languages.en.bargain_prices import meanings
from doorstep.languages.en.bargain_questions import (
    MEMORY,
    asks_available,
    asks_for_others,
    courtesies,
    questions,
    remarks,
)
from doorstep.languages.en.bargain_times import COMING, comes, never_an_hour, times_in, unfetched
from doorstep.languages.en.bargain_whole import half_read
from doorstep.languages.en.bargain_words import BOOK, plain
from doorstep.languages.kit.bargain_counting import for_the_price_of
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, folded
from doorstep.languages.kit.bargain_finding import figures
from doorstep.languages.kit.bargain_keys import keys_in
from doorstep.languages.kit.bargain_marks import mark, marked, numbers_of
from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.bargain_settling import Settled, contradictory, settled, with_pieces
from doorstep.languages.kit.bargain_whole import HALF_READ, closes
from doorstep.languages.kit.phrases import Hit, Rule

_LONGEST: Final = 2000
"""Characters read of a message; what stands behind them could change everything, so that no price is taken."""
_TABLES: Final[tuple[tuple[Rule, ...], ...]] = (DANGER, TAKING_BACK, PRICE_TALK, ARRANGING)
for _table in _TABLES:
    BOOK.prepare(_table)
_FETCHES: Final = re.compile(
    r"\b(?:pick|picking|collect|collecting|collection|get|grab|fetch|come|in person|haul|meet up|take it)\b"
)
_NO_DATE: Final = (BuyerAct.ASK_HOLD, BuyerAct.CLAIM_PAID, BuyerAct.PART_PAYMENT, *NO_OFFER)
_SCALE_UNSAFE: Final = re.compile(
    r"\b(?:a )?(?:couple|few|several) (?:of )?(?:hundred|hundreds|thousand|grand|k|bucks|dollars)\b|"
    r"\bhalf a (?:grand|hundred|k)\b"
)
_MORE_MONEY: Final = re.compile(
    r"\b(?:check|extra|overpay|over pay|double|trouble|link|code|card|courier|agent|mover|shipper|difference|bonus|"
    r"details)"
)
_SEND_IT: Final = re.compile(r"\b(?:send|ship|mail|post) (?:it|this|them)\b")
_ALL: Final = re.compile(r"\b(?:all|both|everything|the lot|them|pieces|together|whole set|plus|incl|including)\b")
_EITHER: Final = re.compile(
    r"\b(?:few|num|sum)\d+(?: [\w]+)? (?:or|upto|to|and|between|,) (?:[\w]+ )?(?:few|num|sum)\d+"
)
_NO: Final = re.compile(r"^(?:no|no thanks|no thank you|no sorry|sorry no)(?: ,| \.|$| !)")


def read(text: str, standing: Standing) -> BuyerTurn:
    """Read a buyer's message; any text is accepted, nothing is raised."""
    whole = folded(text[:_LONGEST])
    found = figures(whole, ENGLISH)
    words = plain(marked(whole, found))
    reading = _Reading(text, words, standing, found)
    reading.tables()
    if LINK.search(whole):
        reading.acts.add(BuyerAct.SCAM)
    if CODE.search(text[:_LONGEST].lower()):
        reading.acts.add(BuyerAct.INJECTION)
    times, spans = times_in(whole, [one for one in found if never_an_hour(one)], words, standing)
    meant = meanings(found, words, spans, standing)
    priced = [one for one, meaning in zip(found, meant, strict=True) if meaning is not Meaning.DECOY]
    if any(start <= one.start < end for one in priced for start, end in spans):  # a price was taken for an hour
        times, _ = times_in(whole, [one for one in found if one in priced or never_an_hour(one)], words, standing)
    reading.price(meant)
    reading.arrange(times)
    reading.ask()
    reading.weigh()
    return reading.turn()


@dataclass(slots=True)  # mutable: filled step by step, never leaves the reading of one message
class _Reading:
    """One message half read."""

    text: str
    words: str
    standing: Standing
    figures: tuple[Figure, ...]
    acts: set[BuyerAct] = field(default_factory=set)
    hits: list[Hit] = field(default_factory=list)
    open: str = ""
    numbers: tuple[Number, ...] = ()
    pieces: int | None = None
    handover: Handover | None = None
    times: tuple[TimeConstraint, ...] = ()
    topics: tuple[str, ...] = ()

    def tables(self) -> None:
        """Read the tables of acts over the words."""
        self.open = self.words
        possible = BOOK.possible(self.words)
        for table in _TABLES:
            hits, self.open = BOOK.read(table, self.open, self.standing.expects, possible)
            self.hits += hits
        self.acts |= {hit.act for hit in self.hits if isinstance(hit.act, BuyerAct)}

    def has(self, *wanted: BuyerAct) -> bool:
        """Whether one of the acts has been found."""
        return not self.acts.isdisjoint(wanted)

    def price(self, meant: Sequence[Meaning]) -> None:
        """Tell what the figures are there for, and which of them are offered."""
        elsewhere = self.has(*NO_OFFER, BuyerAct.CLAIM_PAID, BuyerAct.SWAP) or self._swindles()
        if elsewhere:
            meant = [_not_offered(one) for one in meant]
        told = self._beside_ours([settled(*one, self.standing) for one in zip(self.figures, meant, strict=True)])
        exchanged = None if elsewhere else for_the_price_of(FOR_THE_PRICE_OF, self.words, self.figures, self.standing)
        if exchanged is not None:
            told = [one for number, one in enumerate(told) if number not in exchanged.counted]
            told += map(Settled, exchanged.numbers)
        self.pieces = self._pieces([one.number for one in told])
        self.numbers = tuple(one.number for one in told)
        offers = [one.number for one in told if one.number.role is Role.OFFER]
        if offers and Meaning.TAKEN_BACK in meant:
            self.acts.discard(BuyerAct.RETRACT)  # "180, scratch that, 185" takes back the figure alone
        if not offers and not elsewhere and not self.has(BuyerAct.PART_PAYMENT, BuyerAct.REJECT):
            offers = self._in_words()
        doubtful = any(one.doubtful or self._too_much(one.number) for one in told if one.number.role is Role.OFFER)
        unsafe = _SCALE_UNSAFE.search(self.words) or len(self.text) > _LONGEST
        if doubtful or unsafe or contradictory(offers, self.pieces):
            self.acts.add(BuyerAct.UNCLEAR)
        if offers:
            self._offered(offers)
        self._claimed()

    def _beside_ours(self, told: Sequence[Settled]) -> list[Settled]:
        """Our own price is no offer where they name another: "300 would be fair, would you take 280?"."""
        amounts = {one.number.minor for one in told if one.number.role is Role.OFFER}
        ours = {self.standing.quote, self.standing.ask if self.standing.quote is None else None} - {None}
        if len(amounts - ours) != 1 or not amounts & ours or _EITHER.search(self.words):
            return list(told)
        return [
            replace(one, number=replace(one.number, role=Role.REFERENCE))
            if one.number.role is Role.OFFER and one.number.minor in ours and one.number.form is PriceForm.AMOUNT
            else one
            for one in told
        ]

    def _too_much(self, number: Number) -> bool:
        """Whether they would pay clearly more than is asked, which is rather misread than meant."""
        if number.form is not PriceForm.AMOUNT or number.minor is None or _ALL.search(self.words):
            return False
        pieces = 1 if number.each else max(self.pieces or 1, number.pieces or 1, self.standing.pieces)
        return number.minor > 1.15 * self.standing.ask * pieces

    def _swindles(self) -> bool:
        """Whether money is promised that is no price: a check for more, a courier, a fee."""
        said = " ".join(self.words[hit.start : hit.end] for hit in self.hits if hit.act is BuyerAct.SCAM)
        return _MORE_MONEY.search(said) is not None

    def _in_words(self) -> list[Number]:
        """What is offered without a figure; "50/50" is the middle, no figure beside it."""
        offers = list(forms.in_words(self.words))
        others = {one.minor for one in self.numbers if one.role in {Role.REFERENCE, Role.CLAIMED}}
        if others - {self.standing.quote, self.standing.ask}:  # whose price is meant does not show
            offers = [one for one in offers if one.form is not PriceForm.STANDING]
        if offers:
            split = [one.start for one in self.figures if one.kind in {FigureKind.SPLIT, FigureKind.FRACTION}]
            self.numbers = (*(one for one in self.numbers if one.start not in split), *offers)
        return offers

    def _offered(self, offers: Sequence[Number]) -> None:
        """Note an offer; it says what a question about the price would ask."""
        self.acts.add(BuyerAct.OFFER)
        self.acts -= {BuyerAct.ASK_PRICE, BuyerAct.ASK_LOWER, BuyerAct.ASK_LIMIT}
        shipped = forms.shipping_in(self.words)
        if shipped is not None and BuyerAct.ASK_HANDOVER in self.acts and _SEND_IT.search(self.words):
            self.handover = Handover.SHIPPING  # "260 plus shipping, could you send it?"
        if shipped is not None or any(one.form is PriceForm.MIDDLE for one in offers):
            self.acts.discard(BuyerAct.ASK_HANDOVER)
        numbers = with_pieces(self.numbers, self.pieces) if self.pieces else self.numbers
        self.numbers = tuple(replace(one, shipped=shipped) if one.role is Role.OFFER else one for one in numbers)

    def _pieces(self, numbers: list[Number]) -> int | None:
        counts = [one.minor // 100 for one in numbers if one.role is Role.QUANTITY and one.minor]
        counts += [one.pieces for one in numbers if one.pieces]
        return counts[0] if counts else uncounted(self.words, self.standing)

    def _claimed(self) -> None:
        known = {self.standing.quote, self.standing.ask}
        if any(one.role is Role.CLAIMED and one.minor not in known for one in self.numbers):
            self.acts.add(BuyerAct.FALSE_QUOTE)

    def arrange(self, times: tuple[TimeConstraint, ...]) -> None:
        """Note how and when they want to have it."""
        self.handover = self._way()
        if times and not self.has(*_NO_DATE):
            self.times = times
            self.acts.add(BuyerAct.SET_TIME)
            if COMING.search(self.words) and self.handover is None and "deliver" not in self.words:
                self.handover = Handover.PICKUP
        if self.handover is not None:
            self.acts.add(BuyerAct.SET_HANDOVER)
            if self.handover is Handover.PICKUP and self.times:
                self.acts.discard(BuyerAct.ASK_HANDOVER)

    def _way(self) -> Handover | None:
        """How they want to have it; asked for it, "could you send it?" and "my husband will swing by" are answers."""
        asked = self.standing.expects is BuyerExpects.HANDOVER
        chosen = asked and "how" not in self.words.split() and BuyerAct.ASK_HANDOVER in self.acts
        way = self.handover
        if chosen and _SEND_IT.search(self.words):
            self.acts.discard(BuyerAct.ASK_HANDOVER)
            way = Handover.SHIPPING
        said = [self.words[hit.start : hit.end] for hit in self.hits if hit.act is BuyerAct.SET_HANDOVER]
        if said:
            return Handover.PICKUP if _FETCHES.search(said[-1]) else Handover.SHIPPING
        return Handover.PICKUP if way is None and asked and "?" not in self.words and comes(self.words) else way

    def ask(self) -> None:
        """Note questions about the thing, and courtesies."""
        if asks_available(unfetched(self.words)):
            self.acts.add(BuyerAct.ASK_AVAILABLE)
        offered = [mark(one, number) for number, one in enumerate(self.figures) if self._offers(one)]
        taken = self.open
        for one in offered:
            taken = re.sub(rf"\b{one}\b", lambda match: "#" * len(match.group()), taken)
        asked = questions(self.words, taken)
        if asked == () and self.numbers and all(one.minor in MEMORY for one in self.numbers):
            asked = ("storage",)
        keys = keys_in(self.text, self.standing.keys, ASKING) if "?" in self.words or asked is not None else ()
        asked = (*(asked or ()), *keys) if keys else asked
        if asked is not None and not self.has(*NO_OFFER):
            self.topics = asked
            if asked == ("photos",):
                self.acts.discard(BuyerAct.ASK_HANDOVER)  # pictures are sent, not the thing
            if asked or not (
                self.times or self._asked_once()
            ):  # "can we make it Wednesday?" asks nothing about the thing
                self.acts.add(BuyerAct.ASK_ITEM)
        self.acts.update(courtesies(self.words))
        if asks_for_others(self.words):
            self.acts = (self.acts - {BuyerAct.ASK_ITEM, BuyerAct.ASK_AVAILABLE}) | {BuyerAct.ASK_OTHERS}

    def _asked_once(self) -> bool:
        """Whether the only question of the message is one about something else."""
        other = self.has(*ASKING_ELSE)
        return other and self.words.count("?") <= 1

    def _offers(self, figure: Figure) -> bool:
        return any(one.role is Role.OFFER and one.start == figure.start for one in self.numbers)

    def weigh(self) -> None:
        """Decide what is a condition, a yes, a no; leave out what another act says already."""
        for act, covered in COVERS:
            if act in self.acts:
                self.acts -= covered
        if forms.conditional(self.words) and not self.has(BuyerAct.THREAT):
            self.acts.add(BuyerAct.CONDITION)
        if denies(self.words):
            self.acts.add(BuyerAct.DENY)
            said_more = self.has(BuyerAct.OFFER, BuyerAct.LEAVE)
            if self.standing.expects is BuyerExpects.PRICE and _NO.match(self.words) and not said_more:
                self.acts.add(BuyerAct.REJECT)
        if BuyerAct.ASK_LIMIT in self.acts:
            self.acts.add(BuyerAct.ASK_LOWER)
        self._answer()

    def _answer(self) -> None:
        """Note whether they take the price, only say yes, or remark something that says nothing of it."""
        if self._accepts(self.words) or self._gives_in():
            self.acts.add(BuyerAct.ACCEPT)
        else:
            self._affirm()
        if not self.acts and remarks(self.words):
            self.acts.add(BuyerAct.SMALL_TALK)
        elif not self.acts and self._only_decoys() and "?" in self.words and len(self.words.split()) > 3:
            self.acts.add(BuyerAct.ASK_ITEM)

    def _only_decoys(self) -> bool:
        """Whether no price is spoken of."""
        return all(one.role is Role.DECOY for one in self.numbers)

    def _affirm(self) -> None:
        """Note a yes that takes no price."""
        expects = self.standing.expects
        if expects is BuyerExpects.AMOUNT:
            said = confirms(self.words) and not self.has(*NO_YES, BuyerAct.OFFER)
        else:
            said = expects is not BuyerExpects.PRICE and yes_somewhere(self.words)
        if said:
            self.acts.add(BuyerAct.AFFIRM)
            if expects is BuyerExpects.AMOUNT:  # "that's what I said" asks nothing
                self.acts.discard(BuyerAct.ASK_ITEM)
                self.topics = ()

    def _gives_in(self) -> bool:
        """Whether they take the price after all that they find too high: "steep, but ok, I'll take it"."""
        end = complaint(self.words)
        again = any(hit.act is BuyerAct.REJECT and hit.end > end for hit in self.hits)
        if not end or again:
            return False
        found = self.acts
        self.acts = found - {BuyerAct.REJECT}
        if self._accepts(self.words[end:]):
            return True
        self.acts = found
        return False

    def _accepts(self, words: str) -> bool:
        if self.has(*NO_YES) or (self.topics and self.topics != ("location",)):
            return False
        offers = [one for one in self.numbers if one.role is Role.OFFER]
        if any(not self._is_quote(one) for one in offers) or (offers and self._hedged()):
            return False
        if self._on_other_terms(words):
            return False
        asked = self.standing.expects is BuyerExpects.PRICE
        return takes(words, asked=asked, names_price=bool(offers))

    def _on_other_terms(self, words: str) -> bool:
        """Whether more is wanted for the price, or another price is spoken of beside it."""
        named = {self.figures[number].start for number in numbers_of(words)}
        told = [one for one in self.numbers if one.start in named or one.form is not PriceForm.AMOUNT]
        spoken = (one.minor for one in told if one.role in {Role.REFERENCE, Role.CLAIMED})
        free = forms.shipping_payer(self.words) is Payer.SELLER or forms.shipping_in(self.words) is True
        others = (
            one.minor or 0 for one in told if one.role is Role.DECOY and one.minor not in {None, self.standing.quote}
        )
        quote = self.standing.quote or self.standing.ask
        more = self.pieces not in {None, self.standing.pieces}
        likely = any(0.3 * quote <= minor <= 3 * quote for minor in others)
        return free or more or likely or any(minor != self.standing.quote for minor in spoken)

    def _hedged(self) -> bool:
        return forms.hedged(self.words) or any(one.rough for one in self.figures)

    def _is_quote(self, one: Number) -> bool:
        """Whether an offer is the very price that stands, on no other terms."""
        standing = self.standing
        same = (
            one.form is PriceForm.AMOUNT and one.minor == standing.quote and one.currency in {None, standing.currency}
        )
        return (
            same
            and one.shipped is None
            and not (one.each and standing.pieces > 1)
            and one.pieces in {None, standing.pieces}
        )

    def turn(self) -> BuyerTurn:
        """What was made of the message."""
        asked_in = BuyerAct.ASK_EXTRA in self.acts
        turn = BuyerTurn(
            text=self.text,
            acts=tuple(one for one in BuyerAct if one in self.acts),
            numbers=self.numbers,
            pieces=self.pieces,
            handover=self.handover,
            shipping_paid_by=forms.shipping_payer(self.words),
            times=self.times,
            topics=self.topics,
            extras=forms.extras(self.words) if asked_in else (),
            hedged=BuyerAct.OFFER in self.acts and self._hedged(),
            confidence=0.5 if BuyerAct.UNCLEAR in self.acts else 0.95,
        )
        again = self.standing.expects is BuyerExpects.AMOUNT and restates(self.words)
        unsafe = (
            not again and closes(turn, self.standing) and half_read(self.words, turn, self.figures, self.standing.title)
        )
        return replace(turn, confidence=HALF_READ) if unsafe else turn


def _not_offered(meaning: Meaning) -> Meaning:
    return meaning if meaning in {Meaning.DECOY, Meaning.CLAIMED, Meaning.QUANTITY} else Meaning.REFERENCE
