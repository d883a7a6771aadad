"""A database in which everything is kept about somebody that can be, and about somebody else."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from doorstep.adapters.audit_key.file import FileKey
from doorstep.adapters.store.sql.answers import SqlAnswers
from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.schema import metadata
from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case, Consent, Purpose
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import Digits
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.ports.answer_store import Answer
from doorstep.ports.call_store import AttemptResult, CallPlace, Closing, SpokenTurn
from doorstep.ports.campaign_store import Calling, Contact, Order
from doorstep.ports.feasibility import Spot
from doorstep.ports.outbox import OutgoingEvent, Subscription
from doorstep.runtime.audit_records import MadeCall, call_record
from doorstep.skills.delivery.world import Slot
from tests.sqlite_stores import new_store

NOW: Final = datetime(2026, 11, 23, 15, tzinfo=UTC)
SLOT: Final = Window(NOW + timedelta(days=1), NOW + timedelta(days=1, hours=2))
CAMPAIGN: Final = "november"
POOL: Final = f"campaign {CAMPAIGN}"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, by what can be told about them."""

    name: str
    phone: str
    order: str
    street: str
    words: str
    proof: str
    spot: Spot
    digits: str

    @property
    def traces(self) -> tuple[str, ...]:
        """What must not be found any more."""
        spot = (str(self.spot.latitude), str(self.spot.longitude))
        return (self.name, self.phone, self.order, self.street, self.words, self.proof, self.digits, *spot)


ODA: Final = Person(
    "Oda Zwirnbach", "+12025550147", "ORDER-7788", "Marmalade Lane", "the purple gate squeaks", "clicked box 5511",
    Spot(38.123457, -77.654329), "98127345",
)  # fmt: skip
PIET: Final = Person(
    "Piet Quellmann", "+12025550148", "ORDER-9911", "Thimble Street", "no ladder at mine", "clicked box 6622",
    Spot(38.223458, -77.754328), "55443322",
)  # fmt: skip


class Filled:
    """The database with what is needed to fill it."""

    def __init__(self, folder: Path, url: str | None = None) -> None:
        self.folder = folder
        self.database = Database(url or new_store(folder))
        self.database.migrate()
        self.key = FileKey(folder / "audit.key")
        self.ledger = Ledger(self.key)
        self.log = SqlAuditLog(self.database, self.ledger)
        self.calls = SqlCalls(self.database, self.ledger)
        self.campaigns = SqlCampaigns(self.database)
        self.outbox = SqlOutbox(self.database)
        self.answers = SqlAnswers(self.database)
        self.recordings = folder / "recordings"
        self.recordings.mkdir()
        self.outbox.subscribe(Subscription("shop", "https://shop.example/hook", "whsec_" + "A" * 32))
        slots = (Slot("S1", SLOT, 5),)
        self.campaigns.open_campaign(CAMPAIGN, "{}", slots, NOW)

    def contact(self, person: Person) -> Contact:
        """Take an order in and find its contact."""
        parcel = Parcel(person.order, "ZTO", "Acme Papers", address=Address(person.street, "588", city="Springfield"))
        calling = Calling(spot=person.spot, consent=person.proof)
        self.campaigns.add_orders(
            CAMPAIGN, (Order(person.name, person.phone, "en", parcel, {"gate": person.words}, calling),)
        )
        return next(one for one in self.campaigns.due(NOW + timedelta(days=400), 100) if one.phone == person.phone)

    def called(
        self, person: Person, at: datetime = NOW, *, ends: bool = True, after: Stop | Wait | None = None
    ) -> Contact:
        """Call somebody with everything that can be kept of it."""
        contact = self.contact(person)
        call = f"call-{contact.case}-1"
        place = CallPlace(call, POOL, person.phone, contact.key, 1, "main", person.spot)
        assert self.calls.begin_attempt(place, at, "boot")
        self.calls.answered(call, at)
        self.speak(person, place, at)
        if ends:
            self.end(person, place, contact, at, after or Stop(End.CALLED, "settled"))
        self.campaigns.add_consents(person.phone, (Consent(Purpose.DELIVERY, True, at, person.proof),))
        self.answers.begin("key", f"retry {person.order}", "0" * 64, at)
        self.answers.keep("key", f"retry {person.order}", Answer(200, "application/json", f'"{person.phone}"'))
        return contact

    def speak(self, person: Person, place: CallPlace, at: datetime) -> None:
        """Keep what was said and promised."""
        promises = self.calls.promises(place)
        address = Address(person.street, "590", city="Springfield")
        assert promises.perform(Effect("1", EffectKind.SLOT_HELD, person.order, {"slot": SLOT}))
        assert promises.perform(Effect("2", EffectKind.APPOINTMENT_BOOKED, person.order, {"slot": SLOT}))
        assert promises.perform(Effect("3", EffectKind.ADDRESS_CHANGED, person.order, {"address": address}))
        assert promises.perform(Effect("4", EffectKind.NOTE_TAKEN, person.order, {"text": person.words}))
        self.calls.journal(place.call).append(Digits(person.digits), at)
        self.calls.add_turn(place.call, SpokenTurn(1, assistant=False, text=person.words, at=1.5))

    def end(self, person: Person, place: CallPlace, contact: Contact, at: datetime, after: Stop | Wait) -> None:
        """End the call with outcome, event, audit record and recording."""
        sound = self.recordings / f"{place.call}.wav"
        sound.write_bytes(b"RIFF")
        outcome = {"disposition": "address_changed", "disclosed": True, "street": person.street}
        result = AttemptResult("answered", at, outcome, at, str(sound))
        event = OutgoingEvent(f"{place.call}:ended", "attempt.ended", at, {"case": contact.case, "name": person.name})
        case = Case("US", ("America/New_York",))
        record = call_record(
            MadeCall(place, CAMPAIGN, at, result, ("address_changed",)), case, CallingRules(), self.key.pseudonym
        )
        assert self.calls.finish_attempt(place.call, result, Closing(after, (event,), record))

    def found(self, *traces: str) -> set[tuple[str, str]]:
        """Look for traces in every column of every table: which stands in which table."""
        met = set()
        with self.database.reading() as connection:
            for table in metadata.sorted_tables:
                rows: Any = connection.execute(select(table)).all()
                told = repr([tuple(row) for row in rows])
                met |= {(table.name, trace) for trace in traces if trace in told}
        return met
