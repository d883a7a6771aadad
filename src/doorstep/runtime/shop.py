"""What the shop's systems reach over the HTTP interface: every port behind it, and the limits it keeps."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from doorstep.languages.bargaining import Tongue
from doorstep.ports.answer_store import AnswerStore
from doorstep.ports.audit_log import AuditLog
from doorstep.ports.call_store import CallStore
from doorstep.ports.campaign_store import CampaignStore
from doorstep.ports.key_store import KeyStore
from doorstep.ports.market_store import MarketStore
from doorstep.ports.order_book import OrderBook
from doorstep.ports.outbox import Outbox
from doorstep.ports.workforce import Worker, Workforce
from doorstep.runtime.haggling import Haggling
from doorstep.runtime.telemetry import Telemetry


@dataclass(frozen=True, slots=True)
class Visits:
    """How often somebody may come who needs no key, in each process.

    Args:
        requests_a_minute: Requests of one address within a minute.
        chats_an_hour: Chats one address may begin within an hour.
        texts_a_minute: Messages of one address within a minute: each has to be understood, which takes time.
        messages_a_minute: Messages in one chat within a minute.
        messages_a_day: Messages in one chat within a day.
        buyers: Buyers of the chat page that one listing takes, those left out who are not interested any more.
    """

    requests_a_minute: int = 600
    chats_an_hour: int = 20
    texts_a_minute: int = 60
    messages_a_minute: int = 12
    messages_a_day: int = 300
    buyers: int = 500


@dataclass(frozen=True, slots=True)
class Shop:
    """What the HTTP interface is built from.

    Args:
        calls: Where calls, slots and opted-out numbers are kept.
        campaigns: Where campaigns are kept.
        orders: Finds single orders.
        outbox: What is told to the shop's systems.
        keys: Who may ask.
        answers: What was answered before.
        workforce: Which workers live.
        audit: Where opt-outs and consents are recorded.
        haggling: Answers the buyers of listings.
        markets: Where listings are kept.
        tongues: The languages that can bargain.
        telemetry: What this process tells about its work.
        languages: The languages that can be spoken.
        requests_a_minute: How many requests one key may make within a minute, in each process.
        visits: How often somebody may come who needs no key.
        dead_after: After this long without a heartbeat a worker is dead.
        clock: Tells the time.
        unready: Tells in a sentence what is missing although the store answers; None: nothing.
    """

    calls: CallStore
    campaigns: CampaignStore
    orders: OrderBook
    outbox: Outbox
    keys: KeyStore
    answers: AnswerStore
    workforce: Workforce
    audit: AuditLog
    haggling: Haggling
    markets: MarketStore
    tongues: Mapping[str, Tongue]
    telemetry: Telemetry = field(default_factory=Telemetry)
    languages: Collection[str] = ("en",)
    requests_a_minute: int = 600
    visits: Visits = Visits()
    dead_after: timedelta = timedelta(seconds=20)
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    unready: Callable[[], str | None] = field(default=lambda: None)

    def living(self) -> list[Worker]:
        """List the workers that live."""
        since = self.clock() - self.dead_after
        return [worker for worker in self.workforce.workers() if worker.beat_at >= since]
