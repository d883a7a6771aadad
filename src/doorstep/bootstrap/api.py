"""The HTTP interface of the settings: every port behind it, on one database."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from doorstep.ports.key_store import KeyStore
from doorstep.runtime.shop import Shop, Visits

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings
    from doorstep.runtime.telemetry import Telemetry


def shop(settings: "Settings", telemetry: "Telemetry | None" = None, works: Callable[[], bool] | None = None) -> Shop:
    """Open what the HTTP interface works on, with the tables in their newest form.

    Args:
        settings: The settings.
        telemetry: What this process tells about its work; None: nothing but its requests.
        works: Whether this process works on campaigns by now; None: it never does.

    Raises:
        SettingsError: The store or the audit key cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.answers import SqlAnswers
    from doorstep.adapters.store.sql.order_book import SqlOrderBook
    from doorstep.adapters.store.sql.outbox import SqlOutbox
    from doorstep.adapters.store.sql.workforce import SqlWorkforce
    from doorstep.bootstrap.audit import audit_log
    from doorstep.bootstrap.haggling import tongues
    from doorstep.bootstrap.packs import language_codes
    from doorstep.bootstrap.storage import markets, stores
    from doorstep.bootstrap.wording import writer
    from doorstep.runtime.haggling import Haggling
    from doorstep.runtime.telemetry import Telemetry

    kept = stores(settings)
    database = kept.database
    listings = markets(settings, database)
    return Shop(
        calls=kept.calls,
        campaigns=kept.campaigns,
        orders=SqlOrderBook(database),
        outbox=SqlOutbox(database),
        keys=key_store(settings, database),
        answers=SqlAnswers(database),
        workforce=SqlWorkforce(database),
        audit=audit_log(settings, database),
        haggling=Haggling(listings, tongues(), writer(settings.wording)),
        markets=listings,
        tongues=tongues(),
        telemetry=telemetry or Telemetry(settings.lines),
        languages=language_codes(),
        requests_a_minute=settings.api.requests_a_minute,
        visits=Visits(settings.api.visits_a_minute, settings.api.chats_an_hour),
        dead_after=timedelta(seconds=settings.worker.dead_seconds),
        unready=partial(_unready, database, works),
    )


def _unready(database: "Database", works: Callable[[], bool] | None) -> str | None:
    if not database.current():
        return "The tables of the database do not have the form that this Doorstep works with."
    if works is not None and not works():
        return "This process has not begun to work on campaigns, or is ending."
    return None


def key_store(settings: "Settings", kept: "Database | None" = None) -> KeyStore:
    """Open the store of keys; `kept` is the open store, None: it is opened.

    Raises:
        SettingsError: The store or the audit key cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.audit import Ledger
    from doorstep.adapters.store.sql.keys import SqlKeys
    from doorstep.bootstrap.audit import audit_key
    from doorstep.bootstrap.storage import database

    return SqlKeys(kept or database(settings), Ledger(audit_key(settings)))
