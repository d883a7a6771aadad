"""How every language reads a turn: its tables and values in their order, and the understanding made of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, DropKind, DropPlace, TimeConstraint
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.address_objections import Objection
from doorstep.languages.kit.addresses import differs, only_guessed
from doorstep.languages.kit.found import AddressFound, FindNumbers, FindPlaces, PhoneFound, PlaceFound
from doorstep.languages.kit.names import without_namesakes
from doorstep.languages.kit.phrases import Phrasebook, Rule, mark
from doorstep.languages.kit.plain_words import Plain
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.times_reading import TimesRead

_ADDRESS_TALK = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})
_PLACE_TALK = frozenset({Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION})
_DICTATING = _ADDRESS_TALK | {Expects.VERIFICATION}
_NO_OBJECTION = (A.OPT_OUT, A.REFUSE_PARCEL, A.HUMAN, A.NOT_HERE)
_ASKED_WHO = (Expects.IDENTITY, Expects.VERIFICATION)


Table = tuple[Rule, ...]
"""Phrases that are read one after the other."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Every table of phrases of a language, in the order in which they are read.

    Args:
        safety: What must never be missed, its look-alikes first.
        confirmations: Answers that mean something under one question only.
        hold_on: One moment.
        errands: What is no parcel's business.
        other_place: The other of two places, read before places are.
        somewhere: A wish to have the parcel left, read where no place was.
        before_address: What is read before an address is looked for.
        after_address: What is read after it.
    """

    safety: Table
    confirmations: Table
    hold_on: Table
    errands: Table
    other_place: Table
    somewhere: Table
    before_address: tuple[Table, ...]
    after_address: tuple[Table, ...]

    def every(self) -> tuple[Table, ...]:
        """All of them, to be made ready."""
        first = (self.safety, self.confirmations, self.hold_on, self.errands, self.somewhere, self.other_place)
        return first + self.before_address + self.after_address


@dataclass(frozen=True, slots=True)
class Readers:
    """How a language reads values and people.

    Args:
        plain: Brings a turn into plain form.
        as_written: Gives a value the capitals it had in the turn.
        times: Reads times in the words as written.
        around_offers: Measures "later" and "earlier" from the offers, in plain words.
        places: Finds drop places.
        with_detail: A place with the name and floor said before or behind it.
        address: Reads the pieces of an address in plain words.
        mended: Reads one piece that is put right.
        objected: Reads what is said, in plain words, about an address that was read back.
        numbers: Finds numbers.
        phone: Reads a telephone number in the words as written, for a region.
        name_given: The name somebody gives for themselves.
        same_person: Whether it is the recipient's.
        with_stand_in: The plain words with a stand-in for the recipient's name.
    """

    plain: Callable[[str], Plain]
    as_written: Callable[[str, str], str]
    times: Callable[[str, Context], TimesRead]
    around_offers: Callable[[TimesRead, str, Context], tuple[TimeConstraint, ...]]
    places: FindPlaces
    with_detail: Callable[[DropPlace, str, str], DropPlace]
    address: Callable[[str, Context], AddressFound]
    mended: Callable[[str, Context], Address | None]
    objected: Callable[[str, Context], Objection]
    numbers: FindNumbers
    phone: Callable[[str, str], PhoneFound | None]
    name_given: Callable[[str], str | None]
    same_person: Callable[[str, str | None], bool | None]
    with_stand_in: Callable[[str, str | None], str]


@dataclass(frozen=True, slots=True)
class Passes:
    """Steps over a whole turn that a language takes between its tables, and at the end.

    Args:
        doubt_wrong_person: After the safety acts.
        drop_errand_times: After the errands.
        take_detail: After the places, where somebody is named alone.
        hear_hedges: Where a place was taken.
        take_bare_name: After all tables, with the words as written.
        hear_taking_back: After all tables, where an address is collected.
        settle: Brings everything found into agreement.
    """

    doubt_wrong_person: Callable[[Reading], None]
    drop_errand_times: Callable[[Reading], None]
    take_detail: Callable[[Reading], None]
    hear_hedges: Callable[[Reading], None]
    take_bare_name: Callable[[Reading, str], None]
    hear_taking_back: Callable[[Reading], None]
    settle: Callable[[Reading], None]


@dataclass(frozen=True, slots=True)
class TurnWords:
    """Patterns over plain words.

    Args:
        change_of_mind: A value is taken back, another one follows.
        own_name: The recipient names themselves.
        told: A place is spoken of as part of a story.
        correcting: What was read back is put right.
        leaving: A place to leave something is meant even while an address is collected.
        spelled_out: A town or street is announced.
        street_kind: A street that ends in its kind, so that it is none without a doubt.
    """

    change_of_mind: re.Pattern[str]
    own_name: re.Pattern[str]
    told: re.Pattern[str]
    correcting: re.Pattern[str]
    leaving: re.Pattern[str]
    spelled_out: re.Pattern[str]
    street_kind: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class TurnReader:
    """Reads the turns of one language with what that language provides."""

    phrasebook: Phrasebook
    tables: Tables
    readers: Readers
    passes: Passes
    words: TurnWords

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; any text is accepted, nothing is raised."""
        return self.read(text, context)[0]

    def read(self, text: str, context: Context) -> tuple[Understanding, bool]:
        """Read a turn, and tell whether rules explain every word of it; any text is accepted, nothing is raised.

        Args:
            text: The words of the turn.
            context: What was asked and what is on the table.
        """
        turn = self.readers.plain(text)
        if not re.search(r"\w", turn.words):
            return Understanding(text), True
        reading = self._read(turn.written, turn.words, context)
        name = self.readers.name_given(turn.written)
        self._read_name(reading, name)
        self.passes.settle(reading)
        phone = self.readers.phone(turn.written, context.region)
        dictated = context.expects in _DICTATING
        taken = () if dictated else reading.time_spans
        numbers = self.readers.numbers(turn.written, dictated=dictated, taken=taken)
        explained = bool(reading.hits) and not re.search(r"\w", reading.still_open())
        return (
            Understanding(
                text=text,
                acts=reading.heard(),
                choice=reading.choice,
                times=reading.times,
                address=self._named(reading.address, turn.written),
                absent=reading.absent,
                wrong=reading.wrong,
                drop_place=self._place(reading.place, turn.written),
                numbers=tuple(number.digits for number in numbers if not number.ordinal),
                name=name,
                phone=phone.number if phone else None,
                self_corrected=reading.self_corrected,
            ),
            explained,
        )

    def _read(self, written: str, plain_words: str, context: Context) -> Reading:
        """Read all tables and values in their order: what must never be missed first, courtesies last."""
        others = without_namesakes(plain_words, context.recipient)
        words = self.readers.with_stand_in(others, context.recipient)
        reading = Reading(words, words, context, self.phrasebook)
        self._read_times(reading, written)
        for match in self.words.change_of_mind.finditer(words):
            reading.self_corrected = True
            reading.turnings.append(match.span())
            reading.open = mark(reading.open, match.start(), match.end())
        reading.apply_guarded(self.tables.safety)
        self.passes.doubt_wrong_person(reading)
        for table in (self.tables.confirmations, self.tables.hold_on, self.tables.errands):
            reading.apply(table)
        self.passes.drop_errand_times(reading)
        reading.apply(self.tables.other_place)
        self._read_places(reading)
        self.passes.take_detail(reading)
        if reading.place is None:
            reading.apply(self.tables.somewhere)
        for table in self.tables.before_address:
            reading.apply(table)
        self._read_address(reading)
        for table in self.tables.after_address:
            reading.apply(table)
        self.passes.take_bare_name(reading, written)
        self.passes.hear_taking_back(reading)
        agreed = reading.address != Address() and not differs(reading.address, context.address)
        if agreed and context.expects is Expects.ADDRESS_CONFIRMATION and not reading.has(A.DENY):
            reading.drop(A.CORRECT)  # what was read back is only made sure of: "mit t z, H e r t z"
        return reading

    def _read_times(self, reading: Reading, written: str) -> None:
        said = self.readers.times(written, reading.context)
        reading.times = self.readers.around_offers(said, reading.words, reading.context)
        reading.other_time = said.other
        reading.time_spans = said.spans

    def _read_places(self, reading: Reading) -> None:
        expects = reading.context.expects
        places = tuple(self.readers.places(reading.open, expected=expects in _PLACE_TALK))
        if expects in _ADDRESS_TALK and not self.words.leaving.search(reading.words):
            places = ()
        for one in places:
            reading.open = mark(reading.open, one.start, one.end)
        told = any(one.past for one in places) and self.words.told.search(reading.words)
        if told and not reading.has(A.COMPLAIN):
            reading.add(A.COMPLAIN, 0.8)
        standing = [one for one in places if not one.negated and not one.past]
        if standing:
            self._take_place(reading, standing[-1], places)
        elif any(one.negated and not one.past for one in places):
            reading.add(A.DENY, 0.85)

    def _take_place(self, reading: Reading, chosen: PlaceFound, places: tuple[PlaceFound, ...]) -> None:
        behind = min((one.start for one in places if one.start > chosen.start), default=len(reading.words))
        before, after = reading.words[: chosen.start], reading.words[chosen.end : behind]
        reading.place = self.readers.with_detail(chosen.place, before, after)
        self.passes.hear_hedges(reading)
        if any(one.place.kind is not chosen.place.kind for one in places):
            reading.self_corrected = True
        act = A.SET_PICKUP_POINT if chosen.place.kind is DropKind.PICKUP_POINT else A.SET_DROP_PLACE
        reading.add(act, 0.55 if chosen.asked else 0.93, chosen.start)
        confirming = reading.context.expects is Expects.DROP_PLACE_CONFIRMATION
        if confirming and self.words.correcting.search(reading.words):
            reading.add(A.CORRECT, 0.9, 0)

    def _read_address(self, reading: Reading) -> None:
        expects = reading.context.expects
        ended = reading.place is not None or reading.has(A.OPT_OUT, A.COMPLAIN, A.WRONG_PERSON)
        if expects not in _ADDRESS_TALK and ended:
            return
        objection = self._objection(reading)
        address, corrected = self._said(reading)
        address, corrected = address.updated(objection.address), corrected or bool(objection.spans)
        reading.absent, reading.wrong = objection.absent, objection.wrong
        if address == Address() and not corrected:
            return
        reading.address = address
        self._drop_times_in(address, reading)
        changed = expects is Expects.ADDRESS_CONFIRMATION and differs(address, reading.context.address)
        if corrected or changed:
            reading.add(A.CORRECT, 0.92, 0)
        elif address.street and address.house_number:
            reading.add(A.GIVE_ADDRESS, 0.93)
        else:
            reading.add(A.GIVE_ADDRESS_PART, 0.9)

    def _objection(self, reading: Reading) -> Objection:
        """What is said about an address that was read back; no other phrase is read in its words."""
        if reading.has(*_NO_OBJECTION):
            return Objection()
        objection = self.readers.objected(reading.words, reading.context)
        for start, end in objection.spans:
            reading.hits = [hit for hit in reading.hits if hit.end <= start or end <= hit.start]
            reading.open = mark(reading.open, start, end)
        return objection

    def _said(self, reading: Reading) -> tuple[Address, bool]:
        """The pieces in the words that are left, none where these words answer something else."""
        address, corrected = self._found(reading)
        nothing = (
            address == Address()
            or (not corrected and only_guessed(address, reading.context.expects))
            or (self._bare_name(address) and self._says_more(reading, address, corrected=corrected))
            or self._said_as_time(address, reading)
        )
        return (Address(), False) if nothing else (address, corrected)

    def _said_as_time(self, address: Address, reading: Reading) -> bool:
        """Whether what looks like a street is part of a time: "vor dreiviertel sechs"."""
        street = (address.street or "").lower()
        if not street or address.postcode:
            return False
        return any(street in self.readers.plain(one.text).words for one in reading.times if one.text)

    def _drop_times_in(self, address: Address, reading: Reading) -> None:
        """Leave out the times that a street is named after: "Straße des 17. Juni"."""
        street = f" {self.readers.plain(address.street or '').words} "
        reading.times = tuple(
            one for one in reading.times if not one.text or f" {self.readers.plain(one.text).words} " not in street
        )

    def _found(self, reading: Reading) -> tuple[Address, bool]:
        """A piece put right, where no whole address was said with it; else the pieces as they were said."""
        words = reading.still_open()
        found = self.readers.address(words, reading.context)
        whole = found.address.street is not None and found.address.house_number is not None
        if whole and reading.context.expects in _ADDRESS_TALK:
            return self._with_unit(found.address, reading), found.corrected
        if found.corrected or whole or reading.context.expects is Expects.VERIFICATION:
            return found.address, found.corrected
        mended = self.readers.mended(words, reading.context)
        return (mended, True) if mended else (found.address, False)

    def _with_unit(self, address: Address, reading: Reading) -> Address:
        """The address with the name on the bell that a phrase took first: "klingeln bei Tran"."""
        said = self.readers.address(reading.words, reading.context).address
        longer = len(said.unit or "") > len(address.unit or "")
        return replace(address, unit=said.unit) if longer and said.street == address.street else address

    def _bare_name(self, address: Address) -> bool:
        """Whether nothing but a town or a street without its kind was read."""
        others = (address.house_number, address.unit, address.postcode, address.region)
        kind = address.street and self.words.street_kind.search(address.street.lower())
        return not any(others) and not kind

    def _says_more(self, reading: Reading, address: Address, *, corrected: bool) -> bool:
        """Whether the words answer something else: "never mind", "tomorrow" and "what was that" are no towns."""
        if reading.times:
            return True
        if self.words.spelled_out.search(reading.words):
            return False
        expects = reading.context.expects
        # At the read-back "no" and a street is another street, and "not Leeds, Hull" another town at any time; while
        # one is collected "I moved to Tulsa" is a piece.
        put_right = corrected or (expects is Expects.ADDRESS_CONFIRMATION and address.street)
        kept = {A.CHANGE_ADDRESS} | ({A.DENY, A.CORRECT} if put_right else set())
        hits = (
            hit
            for table in self.tables.after_address
            for hit in self.phrasebook.read(table, reading.open, expects, reading.possible)[0]
        )
        return any(hit.act not in kept for hit in hits)

    def _named(self, address: Address, written: str) -> Address:
        street, city = address.street, address.city
        as_written = self.readers.as_written
        return replace(
            address,
            street=as_written(street, written) if street else None,
            city=as_written(city, written) if city else None,
        )

    def _place(self, place: DropPlace | None, written: str) -> DropPlace | None:
        if place and place.detail:
            return replace(place, detail=self.readers.as_written(place.detail, written))
        return place

    def _read_name(self, reading: Reading, name: str | None) -> None:
        if reading.has(A.NOT_HERE, A.WRONG_PERSON):
            return
        context = reading.context
        own = self.words.own_name.search(reading.words)
        if own and context.expects in _ASKED_WHO:
            reading.add(A.AFFIRM, 0.95)
            reading.drop(A.DENY)
        elif own:
            _greeted(reading, own.end())
        elif name and context.expects is Expects.IDENTITY and self._another(name, context):
            reading.add(A.NOT_HERE, 0.6)

    def _another(self, name: str, context: Context) -> bool:
        return self.readers.same_person(name, context.recipient) is False


def _greeted(reading: Reading, end: int) -> None:
    """Take a name that nobody asked for as a greeting, with the "yes" it begins with."""
    reading.hits = [hit for hit in reading.hits if hit.act is not A.AFFIRM or hit.start >= end]
    if not reading.has(A.GREET):
        reading.add(A.GREET, 0.9, 0)
