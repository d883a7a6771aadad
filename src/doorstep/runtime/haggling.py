"""Haggling over listings that a store keeps: what is decided is the skill's, what is said the language's."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from types import MappingProxyType
from typing import Final, TypeAlias

from doorstep.dialogue.bargaining import BuyerTurn, Standing
from doorstep.errors import BadInput, StoreUnavailable
from doorstep.interface.haggle_lines import Line, changed_line, outcome_line, state_of, turn_line
from doorstep.languages.bargaining import Manner, Tongue, language_of, read_by
from doorstep.ports.market_store import Happened, MarketStore, Stand
from doorstep.ports.wording import Writer
from doorstep.runtime.market_events import told_to_others
from doorstep.runtime.market_messages import Message, messages_of
from doorstep.runtime.seller_words import seller_words
from doorstep.skills.haggling.events import Listed, MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.moves import Changed, Step, Turn
from doorstep.skills.haggling.seller import at_stake
from doorstep.skills.haggling.step import opened, standing, step

__all__ = ["NO_LISTING", "Haggling", "Message", "kept_name"]

NO_LISTING: Final = "There is no listing of this id."
ANOTHER_AMOUNT: Final = "This is about another amount by now; look at the chat and decide again."

_TRIES: Final = 100
"""How often an event is decided again because another came first; every failure of one is the success of another."""

_AHEAD: Final = timedelta(minutes=5)
"""How far the clock of whoever lists something may be ahead of ours."""

_Choice: TypeAlias = Callable[[Stand], MarketEvent | None]
"""What happens to a listing as it stands; None: nothing."""


class Haggling:
    """All listings of a store, for any number of threads and processes; every method may raise StoreUnavailable.

    Args:
        store: Where listings and what happens to them are kept.
        tongues: The languages that can bargain, by code; those of the listings are among them.
        writer: Who puts finished turns into other words; None: nobody.
    """

    def __init__(self, store: MarketStore, tongues: Mapping[str, Tongue], writer: Writer | None = None) -> None:
        self._store = store
        self._tongues = tongues
        self._writer = writer

    def check(self, listing: Listing, at: datetime) -> None:
        """Look whether something could be listed so then.

        Raises:
            BadInput: What `open` would raise.
        """
        _listed(self._store.stand(listing.id) or Stand(0, opened(listing)), listing, at)

    def open(self, listing: Listing, at: datetime) -> None:
        """List something, or change how it is listed; what was quoted, held and sold stays.

        Raises:
            BadInput: It is to be for sale from a later day on, or would change the currency of prices that were named.
        """
        self._happened(listing.id, lambda stand: _listed(stand, listing, at), at, first=Stand(0, opened(listing)))

    def close(self, listing: str, at: datetime) -> Sequence[Line]:
        """Take a listing down: from now on nothing closes.

        Raises:
            BadInput: There is no such listing.
        """
        return self._happened(listing, lambda stand: _ended(stand, at), at)

    def listings(self) -> Sequence[str]:
        """List the ids of all listings, oldest first."""
        return self._store.listings()

    def stand(self, listing: str) -> Stand:
        """Tell how a listing stands.

        Raises:
            BadInput: There is no such listing.
        """
        stand = self._store.stand(listing)
        if stand is None:
            raise BadInput(NO_LISTING)
        return stand

    def outcome(self, listing: str) -> Line:
        """Tell how a listing stands, as the last line of `doorstep haggle`.

        Raises:
            BadInput: There is no such listing.
        """
        return outcome_line(self.stand(listing).market)

    def messages(self, listing: str, buyer: str, after: int = 0) -> Sequence[Message]:
        """List what can be read in a buyer's chat, from behind a number; nothing where there is no such chat."""
        happened = self._store.events(listing, after, buyer)
        return tuple(message for each in happened for whose, message in messages_of(each) if whose == buyer)

    def say(self, listing: str, buyer: str, text: str, at: datetime, message: str) -> Sequence[Line]:
        """Take in what a buyer wrote.

        Args:
            listing: The listing's id.
            buyer: Who, named by where they come from.
            text: Their words.
            at: When.
            message: Names the message among this buyer's; only its hash is kept.

        Returns:
            What was held, sold and freed, then one turn. A message that comes again gives its turn again, nothing else.

        Raises:
            BadInput: There is no such listing.
        """
        name = kept_name(message)
        reading = _Reading(self._tongues, text)
        lines = self._happened(listing, lambda stand: _heard(stand, buyer, reading, at, name), at, text)
        return lines or self._answer(listing, buyer, name)

    def seller(
        self, listing: str, what: SellerWord, buyer: str, at: datetime, text: str = "", about: int | None = None
    ) -> Sequence[Line]:
        """Take in what the seller did about a buyer.

        Args:
            listing: The listing's id.
            what: What they did.
            buyer: About whom.
            at: When.
            text: What they wrote.
            about: The amount a yes or no is about, in minor units; None: whatever stands. Where what was held runs out
                with the same event, nothing is sold.

        Raises:
            BadInput: There is no such listing, or it is about another amount by now.
        """

        def choice(stand: Stand) -> SellerDid:
            if about is not None and at_stake(stand.market, buyer) != about:
                raise BadInput(ANOTHER_AMOUNT)
            return SellerDid(what, buyer, text, about)

        return self._happened(listing, choice, at, text)

    def passed(self, now: datetime, listing: str | None = None) -> Mapping[str, Sequence[Line]]:
        """Let time pass for one listing or all, so that what ran out is freed and everybody is told what they are owed.

        Returns:
            What follows from it, by listing; only those of which there is something to tell.

        Raises:
            BadInput: There is no listing of that id.
        """
        if listing is not None:
            return _spoken({listing: self._time_passed(listing, now)})
        found: dict[str, Sequence[Line]] = {}
        failures: list[Exception] = []
        for each in self._store.due(now):
            try:
                found[each] = self._time_passed(each, now)
            except BadInput:  # it was deleted meanwhile
                continue
            except Exception as error:  # noqa: BLE001 - the others are told all the same, and the first failure then
                failures.append(error)
        if failures:
            raise failures[0]
        return _spoken(found)

    def _time_passed(self, listing: str, now: datetime) -> Sequence[Line]:
        return self._happened(listing, lambda stand: _moved(stand, now), now)

    def _answer(self, listing: str, buyer: str, name: str) -> Sequence[Line]:
        """The turn that a message was answered with when it came first."""
        known = self._store.message(listing, buyer, name)
        lines = () if known is None else known.lines
        return tuple(one for one in lines if one["type"] == "turn" and one["buyer"] == buyer)

    def _happened(
        self, listing: str, choice: _Choice, at: datetime, words: str = "", first: Stand | None = None
    ) -> Sequence[Line]:
        """Decide what follows on how the listing stands, and store it; on how it stands then, where another came first.

        Nothing is locked meanwhile: a writer may take seconds. Who has lost once is worded without one.
        """
        writer = self._writer
        for _ in range(_TRIES):
            stand = self._store.stand(listing) or first
            if stand is None:
                raise BadInput(NO_LISTING)
            event = choice(stand)
            if event is None:
                return ()
            after = step(stand.market, event, at)
            lines, said = self._told(stand, after, writer)
            happened = Happened(stand.number + 1, at, event, words, lines, said)
            others = told_to_others(listing, happened, state_of(after.market))
            if self._store.append(happened, after.market, others, _due(after.market), stand.identity):
                return lines
            writer = None
        raise StoreUnavailable("The listing changes faster than this could be stored.")

    def _told(
        self, stand: Stand, after: Step, writer: Writer | None
    ) -> tuple[tuple[Line, ...], Mapping[str, tuple[str, ...]]]:
        """Put what follows into lines, and tell the sentences each buyer is told."""
        currency = after.market.listing.currency
        said: dict[str, tuple[str, ...]] = {}
        lines: list[Line] = []
        for one in after.out:
            if isinstance(one, Changed):
                lines.append(changed_line(one, currency))
                continue
            before = said.get(one.buyer, ())
            sentences = self._sentences(after.market, one, stand.said.get(one.buyer, frozenset()).union(before), writer)
            lines.append(turn_line(one, " ".join(sentences), currency))
            if sentences:
                said[one.buyer] = (*before, *sentences)
        return tuple(lines), MappingProxyType(said)

    def _sentences(self, market: Market, turn: Turn, read: frozenset[str], writer: Writer | None) -> tuple[str, ...]:
        """The words of a turn to a buyer who has read these sentences."""
        if not turn.sayings:
            return ()
        stands = standing(market, turn.buyer)
        manner = Manner(stands.now, read, region=market.listing.region)
        return seller_words(turn.sayings, self._tongues[_language(market, turn.buyer)], manner, stands, writer)


class _Reading:
    """Reads a message once, however often it is decided again: only what stands in its chat can change its meaning."""

    def __init__(self, tongues: Mapping[str, Tongue], text: str) -> None:
        self._tongues = tongues
        self._text = text
        self._known: dict[tuple[str, Standing], tuple[str, BuyerTurn]] = {}

    def turn(self, spoken: str, stands: Standing) -> tuple[str, BuyerTurn]:
        """Tell the language of the message, and what was read in it."""
        known = spoken, replace(stands, now=stands.now.replace(second=0, microsecond=0))
        if known not in self._known:
            language = language_of(self._text, spoken, self._tongues)
            self._known[known] = language, read_by(self._tongues[language], self._text, stands)
        return self._known[known]


def _heard(stand: Stand, buyer: str, reading: _Reading, at: datetime, name: str) -> Said | None:
    thread = stand.market.threads.get(buyer)
    if thread is not None and name in thread.seen:
        return None
    then = replace(stand.market, now=max(stand.market.now, at))
    language, turn = reading.turn(_language(then, buyer), standing(then, buyer))
    return Said(buyer, turn, name, language)


def kept_name(message: str) -> str:
    """Make the name a buyer's message is kept by: its hash, whatever others name their messages by."""
    return sha256(message.encode()).hexdigest()


def _listed(stand: Stand, listing: Listing, at: datetime) -> Listed | None:
    market = stand.market
    if listing.mandate.opened > at + _AHEAD:
        raise BadInput("now must not lie in the future.")
    if stand.number and market.listing == listing:
        return None
    if market.threads and market.listing.currency != listing.currency:
        raise BadInput("The currency of a listing cannot be changed once a buyer has written.")
    return Listed(listing)


def _ended(stand: Stand, at: datetime) -> Listed | None:
    listing = stand.market.listing
    return None if stand.market.over else Listed(replace(listing, mandate=replace(listing.mandate, deadline=at)))


def _moved(stand: Stand, now: datetime) -> TimePassed | None:
    due = _due(stand.market)
    return None if due is None or due > max(now, stand.market.now) else TimePassed()


def _due(market: Market) -> datetime | None:
    """When time alone changes something: somebody is owed a word, a hold runs out, or the listing's time is over."""
    if market.owed:
        return market.now
    deadline = market.listing.mandate.deadline
    ends = [one.expires for one in market.holds]
    if deadline is not None and not market.over:
        ends.append(deadline)
    return min(ends, default=None)


def _language(market: Market, buyer: str) -> str:
    known = market.threads.get(buyer)
    return market.listing.language if known is None else known.language


def _spoken(found: Mapping[str, Sequence[Line]]) -> Mapping[str, Sequence[Line]]:
    return {listing: lines for listing, lines in found.items() if lines}
